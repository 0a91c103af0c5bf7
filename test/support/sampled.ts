/** All cases of a kind; where every change waits for the tests only each so-many-th, from the first on. */
export function sampled<T>(cases: readonly T[], step: number): readonly T[] {
  return process.env.CI === undefined ? cases : cases.filter((_, at) => at % step === 0);
}

/** The option or level that is worth the most, the first one of equals; `undefined` where there is none. */
export function bestLevel<T extends { points: number }>(levels: readonly T[]): T | undefined {
  return levels.reduce<T | undefined>(
    (best, level) => (best === undefined || level.points > best.points ? level : best),
    undefined,
  );
}

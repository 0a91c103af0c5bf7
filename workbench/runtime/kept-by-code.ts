/** A process opens one version of a script, seldom two, but many a workbook with it. */
const MOST_KEPT = 8;

/** Keeps what is made of a script's code, which depends on nothing else, for the next workbook that is opened with it. */
export function keptByCode<T>(): (code: string, make: () => T) => T {
  const kept = new Map<string, { made: T }>();
  return (code, make) => {
    const known = kept.get(code);
    if (known !== undefined) return known.made;
    const made = make();
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(code, { made });
    return made;
  };
}

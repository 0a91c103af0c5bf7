/** Characters of a name on one line of its column on Tổng hợp. */
const NAME_LINE = 32;

/**
 * How high a row of Tổng hợp is in which any of some names may stand, where that is more than one line: the name is a link by formula, and a formula's lines don't make
 * a row grow everywhere.
 */
export function nameHeight(names: readonly string[]): { height?: number } {
  const lines = Math.max(0, ...names.map((name) => Math.ceil(name.length / NAME_LINE)));
  return lines > 1 ? { height: 6 + 17 * lines } : {};
}

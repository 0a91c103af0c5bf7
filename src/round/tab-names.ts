/** Longest tab name that Google takes. */
const LONGEST = 100;

/**
 * A tab name for an agency: its name with white space folded, cut to what Google takes, and made unique by a number.
 *
 * @param taken names in use, compared as Google does, without regard to case
 */
export function tabNameFor(agencyName: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const plain = agencyName.replace(/\s+/g, ' ').trim();
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = cut(plain, LONGEST - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** The names that a tab may have been given for an agency, by the number behind them: `Sở X`, `Sở X (2)` … up to the one that it has. */
export function tabNamesLike(tabName: string, agencyName: string): string[] {
  const names: string[] = [];
  const number = Math.min(Number(/ \((\d+)\)$/.exec(tabName)?.[1] ?? 1), MOST_NAMESAKES);
  while (names.length < number) names.push(tabNameFor(agencyName, names));
  return names;
}

const MOST_NAMESAKES = 50;

/** Cuts at a character boundary, never inside a pair of surrogates. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

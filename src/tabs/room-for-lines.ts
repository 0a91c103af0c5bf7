/**
 * A text with so many blank lines behind it that its row has room for a number of lines: what a formula shows further along makes no row grow everywhere, and a row
 * whose height is set grows with nothing that people write. A line with nothing at all on it is none to every program.
 *
 * @param own how many lines the text takes itself
 */
export function withRoomFor(lines: number, text: string, own: number): string {
  return `${text}${'\n\u00a0'.repeat(Math.max(0, lines - own))}`;
}

import type { CellValue } from '../rubric/cell';

/** The name in a row of the list of agencies, with white space folded; `''` where there is none. */
export function nameIn(cells: readonly CellValue[]): string {
  return String(cells[2] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

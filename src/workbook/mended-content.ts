import type { CellValue } from '../scoring/answer';
import { recognise } from '../tabs/landmarks';
import { type Placement, placeRows } from '../tabs/place-rows';
import { columnLetters, type TabSpec } from '../tabs/tab-spec';
import { readTab } from './cells';
import { retrying } from './retry';
import type { Sheet } from './sheets';

/** A tab whose columns people have moved, or added to in between: writing to it would put things in wrong columns. */
export class ForeignColumn extends Error {
  /** @param column letters of the first column that is not what it should be; `expected` and `last` say what should stand there, and the tab's last column */
  constructor(
    readonly tab: string,
    readonly column: string,
    readonly expected: string,
    readonly last: string,
  ) {
    super(`${tab}!${column} is not ${expected}`);
  }
}

/**
 * Puts back, blank, the columns that people deleted from a tab, and reads it with every row under its id.
 *
 * @throws ForeignColumn when people moved columns or inserted their own; nothing has been changed then
 */
export function readMended(
  sheet: Sheet,
  spec: TabSpec,
): { content: (readonly CellValue[])[]; restoredColumns: string[] } {
  const content = readTab(sheet);
  const { landmarks } = spec;
  if (landmarks === undefined || content.every(isBlankRow)) return { content, restoredColumns: [] };
  const width = retrying(() => sheet.getMaxColumns());
  const { rows, columns } = recognise(content, landmarks, width);
  const headingOf = (column: number) => (column === 1 ? 'A' : (landmarks.columns[column - 1]?.names[0] ?? ''));
  if (columns.foreign !== null) {
    const { column, expected } = columns.foreign;
    const last = columnLetters(landmarks.columns.length);
    throw new ForeignColumn(sheet.getName(), columnLetters(column), headingOf(expected), last);
  }
  for (const { before, count } of columns.insertions) {
    const columnsNow = retrying(() => sheet.getMaxColumns());
    if (before > columnsNow) sheet.insertColumnsAfter(columnsNow, count);
    else sheet.insertColumnsBefore(before, count);
  }
  const gone = columns.at.flatMap((column, index) => (column === null ? [headingOf(index + 1)] : []));
  return { content: rows, restoredColumns: gone };
}

/** Where rows go among those that are there. Blank rows at the end are taken before new ones are made. */
export function placeAmong(
  sheet: Sheet,
  content: readonly (readonly CellValue[])[],
  wanted: readonly string[],
): Placement {
  const below = Math.max(0, retrying(() => sheet.getMaxRows()) - content.length);
  const existing = [...content.map((row) => String(row[0] ?? '')), ...Array.from({ length: below }, () => '')];
  return placeRows(existing, wanted, (row) => isBlankRow(content[row] ?? []));
}

export function isBlankRow(row: readonly CellValue[]): boolean {
  return row.every((value) => value === '');
}

import { type CellValue, isBlank } from '../rubric/cell';
import type { Text } from '../text/text';
import { FORM, FORM_ROW, itemRow } from './form-columns';

/**
 * The row in which a criterion or heading is filled in: its own, or where it is answered item by item that of the first item without an answer, and of the first
 * item when all have one.
 *
 * @param rows a form's tab from row 1
 * @returns the row from 1; 0 when there is none
 */
export function rowToFillIn(rows: readonly (readonly CellValue[])[], id: string): number {
  const rowById = new Map([...rows.entries()].reverse().map(([at, cells]) => [String(cells[0] ?? ''), at + 1]));
  const items: number[] = [];
  for (let row = rowById.get(itemRow(id, 0)); row !== undefined; row = rowById.get(itemRow(id, items.length))) {
    items.push(row);
  }
  const open = items.find((row) => isBlank(rows[row - 1]?.[FORM.figure - 1] ?? ''));
  return open ?? items[0] ?? rowById.get(id) ?? 0;
}

/**
 * The criterion of a form that waits for its agency: the first whose status wants something mended, else the first without an answer, else the first of all.
 *
 * @param rows a form's tab from row 1
 * @returns its id; `null` when the tab shows no criterion
 */
export function criterionToFillIn(rows: readonly (readonly CellValue[])[], { marks }: Text): string | null {
  // Below the headings; rows that are no criterion's, as the one for submitting, have ids of their own kind.
  const criteria = rows
    .slice(rows.findIndex(([id]) => id === FORM_ROW.header) + 1)
    .map((cells) => ({ id: String(cells[0] ?? ''), mark: String(cells[FORM.selfStatus - 1] ?? '').slice(0, 1) }))
    .filter(({ id, mark }) => /^[^@#]/.test(id) && Object.values(marks).includes(mark));
  const first = [marks.error, marks.missing].flatMap((mark) => criteria.filter((one) => one.mark === mark))[0];
  return (first ?? criteria[0])?.id ?? null;
}

/**
 * The cell of a row that somebody goes to: that of the agency's answer, the verifier's, the agency's explanation, or what a coordinator decided.
 *
 * @returns row and column from 1; `null` when there is no such row
 */
export function cellToGoTo(
  rows: readonly (readonly CellValue[])[],
  id: string,
  to: 'answer' | 'verification' | 'explanation' | 'decision',
): { row: number; column: number } | null {
  const rowOf = (wanted: string) => rows.findIndex((cells) => String(cells[0] ?? '') === wanted) + 1;
  const row = to === 'answer' ? rowToFillIn(rows, id) : rowOf(id);
  if (row === 0) return null;
  // Where the items are verified one by one, the criterion's own row has a verdict and no figure.
  const verified = rowOf(itemRow(id, 0)) === 0 ? FORM.verifiedFigure : FORM.verdict;
  const columns = {
    answer: FORM.figure,
    verification: verified,
    explanation: FORM.explanation,
    decision: FORM.verifiedFigure,
  };
  return { row, column: columns[to] };
}

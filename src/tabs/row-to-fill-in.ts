import { type CellValue, isBlank } from '../rubric/cell';
import { FORM, itemRow } from './form-columns';

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

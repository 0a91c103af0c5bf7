import type { CellValue } from '../rubric/cell';
import type { CellSpec } from '../tabs/tab-spec';

/**
 * The cells with their lists of choices in the language in which each was answered. After a change of language an answer such as "Có" stands where the list would
 * say Yes and No: the cell would be marked as wrong although scoring reads it. The answer itself is not translated: it is a person's, it may have been handed in
 * with a fingerprint, and the history of the cell would name whoever laid the tab out as the one who changed it.
 *
 * @param valueAt what stands in a cell of the grid, counted from 0; `undefined` in a row that was just made
 */
export function withListsAsAnswered(
  grid: readonly (readonly (CellSpec | null)[])[],
  valueAt: (row: number, column: number) => CellValue | undefined,
): (CellSpec | null)[][] {
  return grid.map((line, row) => line.map((cell, column) => asAnswered(cell, () => valueAt(row, column))));
}

function asAnswered(cell: CellSpec | null, read: () => CellValue | undefined): CellSpec | null {
  const wanted = cell?.validation;
  if (cell === null || wanted?.kind !== 'list' || wanted.others === undefined) return cell;
  const value = read();
  if (typeof value !== 'string' || wanted.values.includes(value)) return cell;
  const values = wanted.others.find((list) => list.includes(value));
  return values === undefined ? cell : { ...cell, validation: { ...wanted, values } };
}

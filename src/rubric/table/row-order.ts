import { type CellValue, squeeze } from '../cell';
import { staysInOrder } from '../in-order';
import type { Rubric } from '../rubric';
import { cellAt } from './layout';

/**
 * Rows of the table that stand elsewhere than they are read: the order of a rubric is that of its ids, wherever somebody put its rows.
 *
 * @returns as few as would have to be moved, each with the id that it comes behind; `''` for the first of all
 */
export function rowsOutOfOrder(
  rows: readonly (readonly CellValue[])[],
  { sections }: Rubric,
): { row: number; id: string; after: string }[] {
  const order = sections.flatMap(({ id, items }) => [
    id,
    ...items.flatMap((item) => [item.id, ...(item.kind === 'group' ? item.criteria.map((one) => one.id) : [])]),
  ]);
  const place = new Map(order.map((id, at) => [id, at]));
  const found = rows.flatMap((cells, at) => {
    const id = squeeze(String(cellAt(cells, 'id')));
    const own = place.get(id);
    return own === undefined ? [] : [{ row: at + 1, id, place: own }];
  });
  const stays = staysInOrder(found.map((one) => one.place));
  return found.flatMap(({ row, id, place: own }, at) =>
    stays[at] === true ? [] : [{ row, id, after: order[own - 1] ?? '' }],
  );
}

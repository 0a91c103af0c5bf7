import type { UID, Zone } from '@odoo/o-spreadsheet';
import { badParameters, GoogleError } from '../../google/errors';
import type { Workshop } from '../workshop';

interface SortKey {
  /** Column of the sheet, from 0. */
  column: number;
  ascending: boolean;
}

/**
 * Sorts the rows of a zone by one or more columns.
 * @param specification a column number, `{ column, ascending }`, or a list of either, the most important first
 */
export function sortRange(workshop: Workshop, sheetId: UID, zone: Zone, specification: unknown): void {
  const list: unknown[] = Array.isArray(specification) ? specification : [specification];
  const keys = list.map(sortKey);
  for (const { column } of keys) {
    if (column < zone.left || column > zone.right) throw new GoogleError('Sort column is outside of the range.');
  }
  // The engine sorts by one column and keeps the order of equal rows: the least important column goes first.
  for (const { column, ascending } of keys.reverse()) {
    workshop.book.catchUp();
    workshop.book.done(
      workshop.book.model.dispatch('SORT_CELLS', {
        sheetId,
        col: column,
        row: zone.top,
        zone,
        sortDirection: ascending ? 'asc' : 'desc',
        sortOptions: { sortHeaders: true, emptyCellAsZero: false },
      }),
      'SORT_CELLS',
    );
  }
}

function sortKey(key: unknown): SortKey {
  if (typeof key === 'number') return { column: key - 1, ascending: true };
  if (typeof key === 'object' && key !== null && 'column' in key && typeof key.column === 'number') {
    const ascending = !('ascending' in key) || key.ascending !== false;
    return { column: key.column - 1, ascending };
  }
  throw badParameters('SpreadsheetApp.Range.sort', [key]);
}

import type { CellValue, EvaluatedCell } from '@odoo/o-spreadsheet';
import { cellZone } from './engine/zones';
import { displayOf } from './services/cell-values';

/** A cell's value as data: an error is the text that Google shows, an empty cell is null. */
export function plainValue(cell: EvaluatedCell): CellValue {
  return cell.type === 'error' || cell.type === 'text' ? displayOf(cell) : cell.value;
}

/** The cells of a zone, row by row. */
export function rowsOf(zone: {
  left: number;
  right: number;
  top: number;
  bottom: number;
}): ReturnType<typeof cellZone>[][] {
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_row, down) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_col, right) => cellZone(zone.left + right, zone.top + down)),
  );
}

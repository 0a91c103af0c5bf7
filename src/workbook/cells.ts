import type { CellValue } from '../scoring/answer';
import type { Sheet } from './sheets';

/** Everything a tab holds, from A1, in one read. Error values arrive as text such as `#REF!`. */
export function readTab(sheet: Sheet): CellValue[][] {
  return sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map(toCellValue));
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) {
    return value;
  }
  // A Date made by the service belongs to another realm than the script's and fails `instanceof`.
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
  return value === null || value === undefined ? '' : String(value);
}

/** Text that a write must not turn into a formula: Google takes a string that begins with `=` for one, so it gets a space before it. */
export function literal<T extends string | number | boolean | Date>(value: T): T | string {
  return typeof value === 'string' && value.startsWith('=') ? ` ${value}` : value;
}

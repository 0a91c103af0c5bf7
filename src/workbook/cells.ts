import type { CellValue } from '../scoring/answer';
import { retrying } from './retry';
import type { Sheet } from './sheets';

/**
 * Everything a tab holds, from A1. Error values arrive as text such as `#REF!`.
 *
 * @param lastColumn letters of the last column that matters: whole columns are read in one request, while finding out how far a tab is filled takes
 * another
 */
export function readTab(sheet: Sheet, lastColumn?: string): CellValue[][] {
  return retrying(() =>
    (lastColumn === undefined ? sheet.getDataRange() : wholeColumns(sheet, lastColumn)).getValues(),
  ).map((row) => row.map(toCellValue));
}

/** What stands in a part of a tab; nothing if the tab does not reach that far. */
export function readCells(sheet: Sheet, a1: string): CellValue[][] {
  const range = rangeIfThere(sheet, a1);
  return range === null ? [] : retrying(() => range.getValues()).map((row) => row.map(toCellValue));
}

function rangeIfThere(sheet: Sheet, a1: string): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(a1);
  } catch {
    return null;
  }
}

/** The columns up to one; what there is, if somebody deleted columns. */
function wholeColumns(sheet: Sheet, lastColumn: string): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(`A:${lastColumn}`);
  } catch {
    return sheet.getDataRange();
  }
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) {
    return value;
  }
  // A Date made by the service belongs to another realm than the script's and fails `instanceof`.
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
  return value === null || value === undefined ? '' : String(value);
}

/** What `literal` made of a text, as it was. */
export function unguarded(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith(' =') ? value.slice(1) : value;
}

/** Text that a write must not turn into a formula: Google takes a string that begins with `=` for one, so it gets a space before it. */
export function literal<T extends string | number | boolean | Date>(value: T): T | string {
  return typeof value === 'string' && value.startsWith('=') ? ` ${value}` : value;
}

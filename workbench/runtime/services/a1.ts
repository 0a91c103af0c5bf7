import type { UID, Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { engineSheetName } from '../engine/sheet-name';
import { GoogleError, OUT_OF_BOUNDS_MESSAGE } from '../google/errors';

const CELL = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?$/i;

/** A1 notation of a zone, such as "B2" or "B2:D9". */
export function a1Of(zone: Zone): string {
  const first = `${columnLetters(zone.left)}${zone.top + 1}`;
  const last = `${columnLetters(zone.right)}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads A1 notation, with or without a tab name; open ends ("A2:A", "3:5") reach the end of the sheet.
 * @throws GoogleError "Range not found" or, outside of the sheet, Google's sentence about its dimensions
 */
export function zoneOfA1(book: Book, a1: string, defaultSheetId: UID): { sheetId: UID; zone: Zone } {
  const { sheetName, cells } = splitSheetName(a1);
  if (a1.trim() === '') throw new GoogleError('Range not found');
  const sheetId = sheetName === undefined ? defaultSheetId : sheetIdByName(book, sheetName);
  if (sheetId === undefined) throw new GoogleError(`Range not found: ${a1}`);
  const sheet = book.getters.getSheetZone(sheetId);
  const zone = cells === '' ? sheet : parseCells(cells, sheet, a1);
  if (zone.right > sheet.right || zone.bottom > sheet.bottom) throw new GoogleError(OUT_OF_BOUNDS_MESSAGE);
  return { sheetId, zone };
}

/** The sheet with this name, in any case, as on Google. */
export function sheetIdByName(book: Book, name: string): UID | undefined {
  const wanted = engineSheetName(name).toLowerCase();
  return book.getters.getSheetIds().find((id) => book.getters.getSheetName(id).toLowerCase() === wanted);
}

export function columnLetters(index: number): string {
  let rest = index + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

function splitSheetName(a1: string): { sheetName: string | undefined; cells: string } {
  const quoted = /^'((?:[^']|'')+)'(?:!(.*))?$/s.exec(a1);
  if (quoted) return { sheetName: quoted[1]?.replaceAll("''", "'"), cells: quoted[2] ?? '' };
  const mark = a1.lastIndexOf('!');
  if (mark >= 0) return { sheetName: a1.slice(0, mark), cells: a1.slice(mark + 1) };
  return { sheetName: undefined, cells: a1 };
}

function parseCells(cells: string, sheet: Zone, original: string): Zone {
  const [first = '', second, ...more] = cells.split(':');
  const start = parseCell(first);
  const end = second === undefined ? start : parseCell(second);
  const single = second === undefined && (start?.column === undefined || start.row === undefined);
  if (!start || !end || single || more.length > 0) throw new GoogleError(`Range not found: ${original}`);
  const columns = [start.column ?? 0, end.column ?? sheet.right];
  const rows = [start.row ?? 0, end.row ?? sheet.bottom];
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

function parseCell(text: string): { column: number | undefined; row: number | undefined } | undefined {
  const match = CELL.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, letters, digits] = match;
  return {
    column: letters === undefined ? undefined : columnIndex(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

function columnIndex(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

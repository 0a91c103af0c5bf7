import type { CellValue } from '../rubric/cell';
import { retrying } from './retry';
import type { Spreadsheet } from './sheets';

/**
 * How many minutes the clock of a time zone is ahead of the script's at a moment. A script tells the time by the zone in its manifest, people by that of the file
 * (Tệp → Cài đặt), and nothing keeps the two the same.
 */
export function minutesAhead(zone: string, moment = new Date()): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(Utilities.formatDate(moment, zone, 'Z')) ?? [];
  if (sign === undefined) return 0;
  const here = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return here + moment.getTimezoneOffset();
}

/** The time zone of the file. Asked for once a run, in which many times are told. */
export function zoneOf(book: Spreadsheet): string {
  const zone = ZONES.get(book) ?? retrying(() => book.getSpreadsheetTimeZone());
  ZONES.set(book, zone);
  return zone;
}

const ZONES = new WeakMap<Spreadsheet, string>();

/** Cells with every date moved so that the script reads the day and the hour that people see. The file is asked for its zone only if there is a date. */
export function asPeopleSee(book: Spreadsheet, rows: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  if (!rows.some((row) => row.some((value) => value instanceof Date))) return [...rows];
  const zone = zoneOf(book);
  const moved = (value: CellValue) =>
    value instanceof Date ? new Date(value.getTime() + minutesAhead(zone, value) * 60_000) : value;
  return rows.map((row) => row.map(moved));
}

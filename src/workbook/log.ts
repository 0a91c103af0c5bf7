import { type Kept, type LineAbove, lineAbove, lineId } from '../round/log-chain';
import { literal } from './cells';
import { retrying } from './retry';
import type { Sheet } from './sheets';
import type { TabIndex } from './tab-index';

/** One line of Nhật ký. */
export interface LogLine {
  person: string;
  action: string;
  what: string;
  kept?: Kept | undefined;
}

/** Developer metadata of Nhật ký: the mark of its last line. While a line is being written, that of the line above stands before it. */
const MARK = 'cham-diem-cntt.mark';

/** Longest text of a log line: what was taken out of a cell has to fit in whole, and a cell takes 50,000 characters. */
const LONGEST = 49_999;

/** Appends lines to Nhật ký, if that tab is there. Lines are never changed or removed. */
export function appendLog(tabs: TabIndex, lines: readonly LogLine[]): void {
  const sheet = tabs.get('log');
  if (sheet === null || lines.length === 0) return;
  const entry = markEntry(sheet);
  const last = retrying(() => sheet.getLastRow());
  const first = lineBelow(sheet, last, marksOf(entry), lines[0]?.kept?.seal !== undefined);
  const at = new Date();
  // A cell does not keep thousandths of a second for certain.
  at.setMilliseconds(0);
  let above = first;
  const rows = lines.map(({ person, action, what, kept }) => {
    const line = { at, person: literal(person), action: literal(action), what: literal(shortened(what)) };
    const id = lineId(above, line, kept);
    above = lineAbove([id, at]);
    return [id, at, line.person, line.action, line.what];
  });
  const before = `${first.mark} ${above.mark}`.trim();
  const record = entry === null ? addedEntry(sheet, before) : entry.setValue(before);
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) sheet.appendRow(only);
  else appendRows(sheet, last, rows);
  record?.setValue(above.mark);
}

/** The marks that the last line of Nhật ký may carry; none if none is known. */
export function lastMarks(tabs: TabIndex): string[] {
  const sheet = tabs.get('log');
  return sheet === null ? [] : marksOf(markEntry(sheet));
}

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Looked for each time: another part of the same command may have written a line. */
function markEntry(sheet: Sheet): Metadata | null {
  const [entry] = retrying(() => sheet.createDeveloperMetadataFinder().withKey(MARK).find());
  return entry ?? null;
}

function addedEntry(sheet: Sheet, value: string): Metadata | null {
  sheet.addDeveloperMetadata(MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  return markEntry(sheet);
}

function marksOf(entry: Metadata | null): string[] {
  return (entry?.getValue() ?? '').split(' ').filter((mark) => mark !== '');
}

/**
 * What a new line is chained to: the last line, or where that is not the one that was written last, the mark of that one, so that the gap stays to be seen.
 *
 * @param row of the last line
 * @param anew whether the new line seals whatever stands above it
 */
function lineBelow(sheet: Sheet, row: number, marks: readonly string[], anew: boolean): LineAbove {
  const [[id, at] = []] = row === 0 ? [] : retrying(() => sheet.getRange(row, 1, 1, 2).getValues());
  // A Date made by the service belongs to another realm than the script's and fails `instanceof`.
  const isDate = Object.prototype.toString.call(at) === '[object Date]';
  const last = lineAbove([String(id ?? ''), isDate ? new Date(Number(at)) : '']);
  const expected = marks[marks.length - 1];
  return anew || expected === undefined || marks.includes(last.mark) ? last : { ...last, mark: expected };
}

function appendRows(sheet: Sheet, last: number, rows: readonly (readonly (string | Date)[])[]): void {
  const free = retrying(() => sheet.getMaxRows()) - last;
  if (free < rows.length) sheet.insertRowsAfter(last + free, rows.length - free);
  const range = sheet.getRange(last + 1, 1, rows.length, rows[0]?.length ?? 1);
  retrying(() => range.setValues(rows.map((row) => [...row])));
}

function shortened(what: string): string {
  return what.length > LONGEST ? `${what.slice(0, LONGEST - 1)}…` : what;
}

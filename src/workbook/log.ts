import { type Kept, type LineAbove, lineAbove, lineId } from '../round/log-chain';
import type { CellValue } from '../scoring/answer';
import { literal, readCells } from './cells';
import { retrying } from './retry';
import type { Sheet } from './sheets';
import { MARK, type Note, type TabIndex } from './tab-index';

/** One line of Nhật ký. */
export interface LogLine {
  person: string;
  action: string;
  what: string;
  kept?: Kept | undefined;
}

/** Longest text of a log line: what was taken out of a cell has to fit in whole, and a cell takes 50,000 characters. */
const LONGEST = 49_999;

/**
 * Appends lines to Nhật ký, if that tab is there. Lines are never changed or removed.
 *
 * @param read the tab from A1 as the same command has read it, if it has: a single line is chained to the last one of these, so that one that somebody else puts in
 * between is told
 */
export function appendLog(tabs: TabIndex, lines: readonly LogLine[], read: LogRows | null): void {
  const sheet = tabs.get('log');
  if (sheet === null || lines.length === 0) return;
  const marks = lastMarks(tabs);
  // Several lines are written into cells, where nothing else may stand by now.
  const last = read !== null && lines.length === 1 ? lastOf(read) : lastOn(sheet);
  const first = lineBelow(last, marks, lines[0]?.kept?.seal !== undefined);
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
  setMarks(tabs, sheet, [first.mark, above.mark]);
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) sheet.appendRow(only);
  else appendRows(sheet, last.row, rows);
  setMarks(tabs, sheet, [above.mark]);
}

/** The marks that the last line of Nhật ký may carry; none if none is known. */
export function lastMarks(tabs: TabIndex): string[] {
  const sheet = tabs.get('log');
  return sheet === null ? [] : marksOf(markEntry(tabs, sheet));
}

type LogRows = readonly (readonly CellValue[])[];

/** Looked for once a command, unless it was found with the tabs: nobody else writes it while a command runs. */
function markEntry(tabs: TabIndex, sheet: Sheet): Note | null {
  const known = ENTRIES.get(sheet);
  if (known !== undefined) return known;
  const entry = tabs.logMark() ?? retrying(() => sheet.createDeveloperMetadataFinder().withKey(MARK).find())[0];
  if (entry !== undefined) ENTRIES.set(sheet, entry);
  return entry ?? null;
}

const ENTRIES = new WeakMap<Sheet, Note>();

function setMarks(tabs: TabIndex, sheet: Sheet, marks: readonly string[]): void {
  const value = marks.join(' ').trim();
  const entry = markEntry(tabs, sheet);
  if (entry !== null) ENTRIES.set(sheet, entry.setValue(value));
  else sheet.addDeveloperMetadata(MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function marksOf(entry: Note | null): string[] {
  return (entry?.getValue() ?? '').split(' ').filter((mark) => mark !== '');
}

/** The last line that is there, with its row from 1; row 0 if there is none. */
interface LastLine extends LineAbove {
  row: number;
}

function lastOf(rows: LogRows): LastLine {
  const row = rows.reduce((last, cells, at) => (cells.some((cell) => cell !== '') ? at + 1 : last), 0);
  return { row, ...lineAbove(rows[row - 1] ?? []) };
}

function lastOn(sheet: Sheet): LastLine {
  const row = retrying(() => sheet.getLastRow());
  const [cells = []] = row === 0 ? [] : readCells(sheet, `A${row}:B${row}`);
  return { row, ...lineAbove(cells) };
}

/**
 * What a new line is chained to: the last line, or where that is not the one that was written last, the mark of that one, so that the gap stays to be seen.
 *
 * @param anew whether the new line seals whatever stands above it
 */
function lineBelow({ mark, at }: LineAbove, marks: readonly string[], anew: boolean): LineAbove {
  const expected = marks[marks.length - 1];
  return anew || expected === undefined || marks.includes(mark) ? { mark, at } : { mark: expected, at };
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

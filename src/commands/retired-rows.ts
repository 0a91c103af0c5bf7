import { isBlank } from '../rubric/cell';
import type { CellValue } from '../scoring/answer';
import { PEOPLES_COLUMNS } from '../tabs/form-columns';
import { FORM_COLUMNS } from '../tabs/form-landmarks';
import { isSameKept, type KeptRow, type KeptRowOnTab } from '../tabs/retired-rows';
import { keptCells, RETIRED_KEY, RETURNED, readKept, retiredTab } from '../tabs/retired-tab';
import { literal, readTab } from '../workbook/cells';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import { timeHere } from '../workbook/time-here';
import type { Desk } from './desk';
import { layOutTab } from './lay-out';

/** What people entered in a row of a form, by the order of `PEOPLES_COLUMNS`. */
export function enteredIn(row: readonly CellValue[] | undefined): CellValue[] {
  return PEOPLES_COLUMNS.map((column) => {
    const cell = row?.[column - 1] ?? '';
    return typeof cell === 'string' ? literal(cell) : cell;
  });
}

/** The kept rows, read once a command. */
export function keptRowsOf(desk: Desk): KeptRowOnTab[] {
  const known = READ.get(desk);
  if (known !== undefined) return known;
  const sheet = desk.tabs.get(RETIRED_KEY);
  const read = sheet === null ? [] : readKept(readTab(sheet));
  READ.set(desk, read);
  return read;
}

const READ = new WeakMap<Desk, KeptRowOnTab[]>();

/** Keeps rows on the hidden tab, which is made if it is not there: those with something in them that are not there already. */
export function keepRows(desk: Desk, agency: string, rows: readonly KeptRow[]): void {
  const known = keptRowsOf(desk).filter(({ returned }) => !returned);
  const news = rows.filter(
    (row) => row.cells.some((cell) => !isBlank(cell)) && !known.some((one) => isSameKept(one, row)),
  );
  if (news.length === 0) return;
  const sheet = keepingTab(desk);
  const now = timeHere(desk.book);
  const lines = news.map((row) => keptCells(row, agency, now));
  const first = retrying(() => sheet.getLastRow()) + 1;
  const missing = first + lines.length - 1 - retrying(() => sheet.getMaxRows());
  if (missing > 0) sheet.insertRowsAfter(first + lines.length - 1 - missing, missing);
  const range = sheet.getRange(first, 1, lines.length, lines[0]?.length ?? 1);
  retrying(() => range.setNumberFormats(lines.map((line) => line.map(formatOf))));
  retrying(() => range.setValues(lines.map((line) => line.map(literal))));
  READ.delete(desk);
}

/** Notes on kept rows that they are back on their form. */
export function markReturned(desk: Desk, rows: readonly number[]): void {
  const sheet = desk.tabs.get(RETIRED_KEY);
  if (sheet === null || rows.length === 0) return;
  const now = timeHere(desk.book);
  for (const row of rows) retrying(() => sheet.getRange(row, RETURNED).setNumberFormat('@').setValue(now));
  READ.delete(desk);
}

function keepingTab(desk: Desk): Sheet {
  const { tabs, text } = desk;
  const sheet = tabs.isReady(RETIRED_KEY) ? tabs.get(RETIRED_KEY) : null;
  if (sheet !== null) return sheet;
  const headings = PEOPLES_COLUMNS.map((column) => FORM_COLUMNS[column - 1]?.names[0] ?? '');
  return layOutTab(desk, retiredTab(headings, text)).sheet;
}

function formatOf(cell: CellValue): string {
  return typeof cell === 'string' ? '@' : typeof cell === 'object' ? 'dd/mm/yyyy hh:mm:ss' : 'General';
}

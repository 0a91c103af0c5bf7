import { type AgencyRecord, emptyRecord } from '../round/register';
import type { StatusOf } from '../round/rights';
import { CHECKED_AT, type ReadRegister, readRegister } from '../tabs/read-register';
import { REGISTER, REGISTER_WIDTH } from '../tabs/register-columns';
import { recordCells } from '../tabs/register-tab';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { literal, readTab } from '../workbook/cells';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';

const KEY = tabKey('register');

/** Theo dõi as it stands, read once a command; `null` while it is not there. */
export function registerOf(desk: Desk): ReadRegister | null {
  const known = READ.get(desk);
  if (known !== undefined) return known;
  const sheet = sheetOf(desk);
  const read = sheet === null ? null : readRegister(readTab(sheet, columnLetters(REGISTER_WIDTH)));
  READ.set(desk, read);
  return read;
}

const READ = new WeakMap<Desk, ReadRegister | null>();

/** Has Theo dõi read anew where it is asked for next: after it was laid out its rows stand elsewhere. */
export function forgetRegister(desk: Desk): void {
  READ.delete(desk);
}

/** What is known of an agency. */
export function recordOf(desk: Desk, agencyId: string): AgencyRecord {
  return registerOf(desk)?.records.get(agencyId) ?? emptyRecord(agencyId);
}

/** Whether an agency submitted its form and it was not received yet. */
export function isWaiting(desk: Desk, agencyId: string): boolean {
  const { status } = recordOf(desk, agencyId);
  return (status === 'open' || status === 'returned') && registerOf(desk)?.requested.has(agencyId) === true;
}

/** How far each agency is with its form; open as long as there is no Theo dõi. */
export function statusesOf(desk: Desk): StatusOf {
  return (agencyId) => recordOf(desk, agencyId).status;
}

/**
 * Writes what is known of some agencies into their rows of Theo dõi, neighbouring rows in one call. For those who may only.
 *
 * @throws Error when Theo dõi lost a column or a row, so that nobody can tell where to write
 */
export function writeRecords(desk: Desk, reportBy: string, records: readonly AgencyRecord[]): void {
  const register = registerOf(desk);
  const sheet = sheetOf(desk);
  if (records.length === 0) return;
  const rowOf = ({ agencyId }: AgencyRecord) => register?.rows.get(agencyId);
  if (register === null || sheet === null || register.columnsMoved || records.some((one) => rowOf(one) === undefined)) {
    throw new Error(desk.text.commands.registerBroken);
  }
  const lines = records
    .map((record) => ({ row: rowOf(record) ?? 0, cells: recordCells(record, reportBy, desk.text).map(literal) }))
    .sort((a, b) => a.row - b.row);
  const width = REGISTER.notice - REGISTER.status + 1;
  for (const run of neighbours(lines)) {
    const first = run[0]?.row ?? 0;
    const range = sheet.getRange(first, REGISTER.status, run.length, width);
    retrying(() => range.setValues(run.map(({ cells }) => cells)));
  }
  for (const record of records) register.records.set(record.agencyId, record);
}

/** Notes in Theo dõi when the forms were last looked at, against which the times on the forms are held. */
export function noteCheck(desk: Desk, now: string): void {
  const register = registerOf(desk);
  const sheet = sheetOf(desk);
  if (register === null || sheet === null || register.columnsMoved || register.aboutRow === 0) return;
  retrying(() => sheet.getRange(register.aboutRow, CHECKED_AT).setValue(now));
  register.checkedAt = now;
}

function sheetOf({ tabs }: Desk): Sheet | null {
  return tabs.isReady(KEY) ? tabs.get(KEY) : null;
}

/** Lines in stretches without a gap between their rows. */
function neighbours<T extends { row: number }>(lines: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const line of lines) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.row === line.row - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

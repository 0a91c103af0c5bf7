import type { Agency, Group, RoundWithRubrics } from '../round/round';
import { rubricOfAgency } from '../round/rubrics';
import type { Rubric } from '../rubric/rubric';
import type { CellValue } from '../scoring/answer';
import { type Amendment, amendmentOf, decisionsByTitle } from '../tabs/amend-form';
import { FORM, FORM_ROW, FORM_WIDTH, PEOPLES_COLUMNS } from '../tabs/form-columns';
import { columnsOfTab, rowsOf } from '../tabs/form-rows';
import { recognise } from '../tabs/landmarks';
import { answersFingerprint } from '../tabs/read-form';
import { type Returning, returningTo } from '../tabs/retired-rows';
import { columnLetters, type TabSpec, tabKey } from '../tabs/tab-spec';
import { literal, readTab } from '../workbook/cells';
import type { Rendered } from '../workbook/render';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';
import { formSpec, layOutForm } from './lay-out';
import { logLines } from './log';
import { recordOf, writeRecords } from './register';
import { enteredIn, keepRows, keptRowsOf, markReturned } from './retired-rows';

type Rows = readonly (readonly CellValue[])[];

/** What was done to a form. */
export interface AmendedForm {
  /** `null` when nothing had to be done. */
  rendered: Rendered | null;
  added: number;
  moved: number;
  retired: number;
  /** Cells that were filled in again. */
  returned: number;
}

/**
 * Brings an agency's form into agreement with the rubric as it is by now, with everything that was entered: rows of what the rubric no longer has are kept on a
 * hidden tab and taken off, the others get their ids and their places, missing ones are added, and what was kept of them is put back into blank cells.
 *
 * Each step follows from what stands on the form, so a run that is broken off anywhere is completed by the next.
 *
 * @param how `asNeeded` does nothing to a form that agrees; `again` lays it out in any case, and leaves rows where people put them that no other row stands for
 * @returns `null` when there is no form, or its columns were moved, which only laying it out again mends
 */
export function amendForm(
  desk: Desk,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  names: Set<string>,
  how: 'asNeeded' | 'again',
): AmendedForm | null {
  const key = tabKey('agency', agency.id);
  const sheet = desk.tabs.get(key);
  if (sheet === null) return null;
  const rubric = rubricOfAgency(round, agency, group);
  const rows = readTab(sheet, columnLetters(FORM_WIDTH));
  const spec = formSpec(desk, round, agency, group, sheet.getName(), rows);
  if (spec.landmarks === undefined || recognise(rows, spec.landmarks).columnsMoved) return null;

  const { year } = round.settings;
  const plan = amendmentOf(spec, rows, rubric, how === 'again' ? 'inPlace' : 'whole');
  const kept = keptRowsOf(desk).filter((one) => one.agencyId === agency.id && one.year === year);
  const returning = returningTo(spec, withIds(rows, plan), kept, PEOPLES_COLUMNS);
  const titled = decisionsByTitle(withIds(rows, plan), rubric).length + plan.decisions.length;
  const touches =
    plan.retired.length > 0 || plan.renamed || plan.moves.length > 0 || returning.cells.length + titled > 0;
  const isOpen = plan.added.length > 0 || plan.reworded || desk.tabs.isUnderWay(key) || !desk.tabs.isReady(key);
  if (how === 'asNeeded' && !touches && !isOpen) {
    markReturned(desk, returning.returned);
    return { rendered: null, added: 0, moved: 0, retired: 0, returned: 0 };
  }
  if (touches || isOpen) desk.tabs.recordUnderWay(key, true);
  const about = plan.retired.map(({ row, ...named }) => ({
    ...named,
    agencyId: agency.id,
    year,
    cells: enteredIn(rows[row - 1]),
  }));
  keepRows(desk, agency.name, about);
  carryFingerprint(desk, round, agency, sheet, { rubric, rows, plan, returning });
  rearrange(sheet, plan);
  const rendered = layOutForm(desk, round, agency, group, names);
  putBack(sheet, rendered, returning);
  nameDecisions(sheet, rendered, spec, rubric, titled > 0);
  markReturned(desk, returning.returned);
  if (touches || isOpen) desk.tabs.recordUnderWay(key, false);
  return {
    rendered,
    added: plan.added.length,
    moved: plan.moved,
    retired: plan.retired.length,
    returned: returning.cells.length,
  };
}

/** The form as it will be without the retired rows, each row under the id that it gets. */
function withIds(rows: Rows, { retired, ids }: Amendment): Rows {
  const gone = new Set(retired.map(({ row }) => row));
  return rows.filter((_, at) => !gone.has(at + 1)).map((row, at) => [ids[at] ?? '', ...row.slice(1)]);
}

/**
 * A form that stands as it was submitted still does when its rows have followed the rubric: what marks its answers is written anew on the form and in Theo dõi, and
 * Nhật ký tells of it. This comes before anything on the form is touched; a run that was broken off behind it finds the mark that it would write.
 */
function carryFingerprint(
  desk: Desk,
  round: RoundWithRubrics,
  agency: Agency,
  sheet: Sheet,
  form: { rubric: Rubric; rows: Rows; plan: Amendment; returning: Returning },
): void {
  const { rubric, rows, plan, returning } = form;
  const record = recordOf(desk, agency.id);
  const row = rows.findIndex(([id]) => id === FORM_ROW.submission);
  const written = String(rows[row]?.[FORM.note - 1] ?? '').trim();
  if (record.fingerprint === '' && written === '') return;
  const mark = (of: Rows) => answersFingerprint(rubric, rowsOf(columnsOfTab(of)));
  const [before, after] = [mark(rows), mark(filledIn(withIds(rows, plan), returning))];
  if (before === after) return;
  if (record.fingerprint === before) writeRecords(desk, round.settings.reportBy, [{ ...record, fingerprint: after }]);
  if (written === before)
    retrying(() =>
      sheet
        .getRange(row + 1, FORM.note)
        .setNumberFormat('@')
        .setValue(after),
    );
  if (record.fingerprint !== before && written !== before) return;
  const { text } = desk;
  const what = text.commands.fingerprintMoved(sheet.getName(), before, after);
  logLines(desk, [{ action: text.menu.updateForms, what }]);
}

function filledIn(rows: Rows, { cells }: Returning): Rows {
  const filled = rows.map((row) => row.slice());
  for (const { rowId, column, value } of cells) {
    const there = filled.find(([id]) => id === rowId);
    if (there !== undefined) there[column - 1] = value;
    // The row is added only when the form is laid out.
    else
      filled.push(Array.from({ length: FORM_WIDTH }, (_, at) => (at === 0 ? rowId : at === column - 1 ? value : '')));
  }
  return filled;
}

/** Retired rows go, the others get their ids and places: whole rows are moved, with everything in them. */
function rearrange(sheet: Sheet, { retired, ids, renamed, moves, decisions }: Amendment): void {
  const verified = (row: number) => sheet.getRange(row, FORM.verifiedFigure);
  // Its list offers ids only.
  for (const { row, title } of decisions)
    retrying(() => verified(row).clearDataValidations().setNumberFormat('@').setValue(literal(title)));
  // From the bottom: a criterion goes after its items, which are known by it, and the rows above keep their numbers.
  for (const { from, count } of runsOf(retired.map(({ row }) => row)).reverse()) sheet.deleteRows(from, count);
  if (renamed) {
    const range = sheet.getRange(1, FORM.id, ids.length, 1);
    retrying(() => range.setNumberFormat('@').setValues(ids.map((id) => [id])));
  }
  for (const { from, count, before } of moves) sheet.moveRows(sheet.getRange(from, 1, count, 1), before);
}

/** Neighbouring rows together. */
function runsOf(rows: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.count === row) last.count += 1;
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}

/** Writes what was kept into its cells. A text that a cell would take for a number or a day stays the text that it was. */
function putBack(sheet: Sheet, { rowOf }: Rendered, { cells }: Returning): void {
  for (const { rowId, column, value } of cells) {
    const cell = sheet.getRange(rowOf(rowId), column);
    if (typeof value === 'string' && /^[\d\s+\-.,/:%()]+$/.test(value)) retrying(() => cell.setNumberFormat('@'));
    retrying(() => cell.setValue(literal(value)));
  }
}

/** Rows of criteria that don't apply name them by their ids again. */
function nameDecisions(sheet: Sheet, { rowOf }: Rendered, { rows }: TabSpec, rubric: Rubric, some: boolean): void {
  if (!some) return;
  const known = new Set(rows.map(({ id }) => id));
  for (const { rowId, criterion } of decisionsByTitle(readTab(sheet, columnLetters(FORM_WIDTH)), rubric))
    if (known.has(rowId)) retrying(() => sheet.getRange(rowOf(rowId), FORM.verifiedFigure).setValue(criterion));
}

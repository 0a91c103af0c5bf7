import { type ArchivedRound, type ArchivedRow, plainCell } from '../round/archive';
import { emptyRecord } from '../round/register';
import { type Agency, agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { rubricOfAgency } from '../round/rubrics';
import { allCriteria } from '../rubric/rubric';
import type { CellValue } from '../scoring/answer';
import { toNumber } from '../scoring/exact';
import { type EnteredRow, enteredRows } from '../tabs/entered-cells';
import { FORM, FORM_ROW } from '../tabs/form-columns';
import { columnsOfTab } from '../tabs/form-rows';
import { readForm } from '../tabs/read-form';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { literal } from '../workbook/cells';
import { rectangles } from '../workbook/rectangles';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import { type FormAsItStands, formAsItStands } from './archive-round';
import type { Desk } from './desk';
import { layOutForm } from './lay-out';
import { registerOf, writeRecords } from './register';

/** How far the forms have come. */
export interface Emptied {
  done: number;
  left: number;
  /** Why a form could not be emptied. */
  refusal: string | null;
}

/**
 * Empties the forms of an archived round one by one and lays them out for the next, with last year's figures where they are needed. A form that holds anything that is
 * not in the archive is left as it is. Forms that are done are known by the year that their tab carries.
 *
 * @param round with the agencies that left the list as well: one that comes back another year is to find no old figures
 */
export function emptyForms(
  desk: Desk,
  round: RoundWithRubrics,
  next: RoundWithRubrics,
  archived: ArchivedRound,
  timeIsLeft: () => boolean,
): Emptied {
  const { tabs } = desk;
  const { year } = next.settings;
  const forms = round.groups.flatMap((group) =>
    agenciesOf(round, group.id).flatMap((agency) => {
      const key = tabKey('agency', agency.id);
      return tabs.get(key) === null || tabs.yearOf(key) === year ? [] : [{ agency, group, key }];
    }),
  );
  const names = new Set<string>();
  for (const [done, { agency, group, key }] of forms.entries()) {
    if (done > 0 && !timeIsLeft()) return { done, left: forms.length - done, refusal: null };
    const form = formAsItStands(desk, round, agency, group);
    if (form === null) continue;
    const refusal = emptyForm(desk, form, round, agency, group, archived);
    if (refusal !== null) return { done, left: forms.length - done, refusal };
    // What was submitted was last year's form.
    if (registerOf(desk)?.rows.has(agency.id) === true || next.agencies.includes(agency))
      writeRecords(desk, next.settings.reportBy, [emptyRecord(agency.id)]);
    layOutForm(desk, next, agency, group, names);
    bringLastYear(desk, form, next, agency, group, archived);
    tabs.recordYear(key, year);
  }
  return { done: forms.length, left: 0, refusal: null };
}

/** Empties what people entered on a form, all of which has to be in the archive. @returns why not */
function emptyForm(
  desk: Desk,
  form: FormAsItStands,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  archived: ArchivedRound,
): string | null {
  const { commands } = desk.text;
  if (form.columnsMoved) return commands.columnsMoved(form.sheet.getName());
  const { columns } = archived;
  const entered = enteredRows(form.spec, form.rows, columns);
  const kept = new Map(archived.rows.filter(({ agencyId }) => agencyId === agency.id).map((row) => [row.rowId, row]));
  const brought = lastYearBases(round, agency, group, archived);
  const strange = entered.filter((row) => !isKept(row, kept.get(row.id), columns, brought.get(row.id)));
  if (strange.length > 0) {
    const rows = strange.slice(0, 5).map(({ id }) => id);
    return commands.changedSinceArchived(form.sheet.getName(), rows.join(', '));
  }
  clear(form.sheet, entered, columns);
  return null;
}

/** Whether everything in a row's own cells is in the archive, or is what a run that was broken off has brought from there. */
function isKept(
  { cells, own }: EnteredRow,
  kept: ArchivedRow | undefined,
  columns: readonly number[],
  base: CellValue | undefined,
): boolean {
  return cells.every((cell, at) => {
    if (cell === '' || own[at] !== true) return true;
    if (columns[at] === FORM.base && base !== undefined && same(cell, base)) return true;
    return kept !== undefined && same(cell, kept.cells[at] ?? '');
  });
}

function same(a: CellValue, b: CellValue): boolean {
  return plainCell(a) === plainCell(b);
}

/** Clears people's own cells in one call, as few blocks. */
function clear(sheet: Sheet, entered: readonly EnteredRow[], columns: readonly number[]): void {
  const byRow = new Map(entered.map((row) => [row.row, row]));
  const last = Math.max(0, ...byRow.keys());
  const width = Math.max(0, ...columns);
  const grid = Array.from({ length: last }, (_, at) =>
    Array.from({ length: width }, (_unused, column) => byRow.get(at + 1)?.own[columns.indexOf(column + 1)] === true),
  );
  const blocks = rectangles(grid, (own) => own).map(
    ({ row, column, rows, columns: wide }) =>
      `${columnLetters(column + 1)}${row + 1}:${columnLetters(column + wide)}${row + rows}`,
  );
  if (blocks.length > 0) retrying(() => sheet.getRangeList(blocks).clearContent());
}

/** Last year's figure for every criterion that counts growth, by the row's id: the verified one where there is one. */
function lastYearBases(
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  archived: ArchivedRound,
): Map<string, CellValue> {
  const { verified } = lastYearAnswers(round, agency, group, archived);
  return new Map(
    allCriteria(rubricOfAgency(round, agency, group)).flatMap(({ id, rule }): [string, CellValue][] => {
      const figure = rule.type === 'growth' ? (verified.get(id)?.figure ?? '') : '';
      return figure === '' ? [] : [[id, figure]];
    }),
  );
}

/** An agency's form as the archive has it. */
function lastYearAnswers(round: RoundWithRubrics, agency: Agency, group: Group, archived: ArchivedRound) {
  const rows = archived.rows
    .filter(({ agencyId }) => agencyId === agency.id)
    .map((row) => {
      const line: CellValue[] = [row.rowId];
      for (const [at, column] of archived.columns.entries()) line[column - 1] = row.cells[at] ?? '';
      return Array.from(line, (cell) => cell ?? '');
    });
  return readForm(rubricOfAgency(round, agency, group), columnsOfTab([...head(agency, group), ...rows]));
}

/** The rows of a form that say whose it is; the archive does not have them. */
function head(agency: Agency, group: Group): CellValue[][] {
  const named = (id: string, name: string) =>
    Array.from({ length: FORM.title }, (_, at) => (at === 0 ? id : at === FORM.title - 1 ? name : ''));
  return [named(FORM_ROW.title, agency.name), named(FORM_ROW.round, group.name)];
}

/** Puts last year's figures where growth is computed from them, and last year's points into the notes on the cells with the most points. */
function bringLastYear(
  desk: Desk,
  { sheet }: FormAsItStands,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  archived: ArchivedRound,
): void {
  const form = formAsItStands(desk, round, agency, group);
  if (form === null || archived.rows.every(({ agencyId }) => agencyId !== agency.id)) return;
  const rowOf = new Map(form.rows.map((row, at) => [String(row[0] ?? ''), at + 1]));
  for (const [id, figure] of lastYearBases(round, agency, group, archived)) {
    const row = rowOf.get(id);
    if (row !== undefined) retrying(() => sheet.getRange(row, FORM.base).setValue(literal(figure)));
  }
  const answers = lastYearAnswers(round, agency, group, archived);
  const scores = answers.sheets.verified;
  const column = sheet.getRange(1, FORM.max, form.rows.length, 1);
  const notes = retrying(() => column.getNotes());
  for (const { id, points, status } of scores.criteria) {
    const line = notes[(rowOf.get(id) ?? 0) - 1];
    if (line === undefined || status === 'missing') continue;
    const { figure = '', base = '' } = answers.verified.get(id) ?? {};
    const answer = [figure, base].filter((cell) => cell !== '').map((cell) => shown(cell, desk));
    const words = desk.text.archive.lastYearNote({
      year: archived.year,
      points: toNumber(points),
      answer: answer.join(' / '),
    });
    line[0] = withLastYear(line[0] ?? '', words);
  }
  retrying(() => column.setNotes(notes));
}

function shown(cell: CellValue, desk: Desk): string {
  const text = typeof cell === 'number' ? desk.text.number(cell) : String(cell);
  return text.length <= LONGEST_ANSWER ? text : `${text.slice(0, LONGEST_ANSWER)}…`;
}

const LONGEST_ANSWER = 100;

/** A note with what was last year as its last paragraph; whatever else people wrote into it stays. */
function withLastYear(note: string, words: string): string {
  const own = note.split('\n').filter((line) => !/^(Năm )?\d{4}: /.test(line));
  return [...own, words].filter((line) => line !== '').join('\n');
}

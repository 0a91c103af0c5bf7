import { type AgencyRecord, daysAfter } from '../round/register';
import type { StatusOf } from '../round/rights';
import { type Agency, agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { idList } from '../tabs/change-words';
import { FORM_WIDTH } from '../tabs/form-columns';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import { timeHere } from '../workbook/time-here';
import { applyRights } from './apply-rights';
import type { Desk } from './desk';
import { fixFormulas } from './fix-formulas';
import { readyRound } from './ready-round';
import { recordOf, registerOf, statusesOf, writeRecords } from './register';
import { type Ending, runCommand } from './run';
import { scoreRows } from './score-forms';
import { timeLeft } from './time-left';

/**
 * Locks the forms that were not submitted by the end of the last day for reports. Forms that were returned stay open: a coordinator opened them on purpose. A run
 * that is broken off leaves forms locked that Theo dõi calls open; the next one completes that.
 */
export function lockOverdue(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.lockOverdue,
    true,
    (desk) => {
      const ready = readyRound(desk);
      return ready.ok ? lockForms(desk, ready.round, left) : ready;
    },
  );
}

/** Whether the last day for reports is over where the spreadsheet is at home. */
export function isOverdue(desk: Desk, reportBy: string): boolean {
  return daysAfter(reportBy, timeHere(desk.book)) > 0;
}

/** Locks what is overdue, once it is. */
export function lockForms(desk: Desk, round: RoundWithRubrics, timeIsLeft: () => boolean): Ending {
  const { text } = desk;
  const words = text.submission;
  const { reportBy } = round.settings;
  if (reportBy === '') return { ok: false, sentence: words.noDeadline };
  if (!isOverdue(desk, reportBy)) return { ok: false, sentence: words.notOver(reportBy) };
  if (registerOf(desk) === null) return { ok: false, sentence: text.commands.registerBroken };
  const { locked, refused, left } = lockOpen(desk, round, timeIsLeft);
  const returned = round.agencies.filter(({ id }) => recordOf(desk, id).status === 'returned').length;
  return {
    ok: refused.length === 0 && left === 0,
    sentence: [
      locked === 0 ? words.nothingToLock : words.locked(locked, reportBy),
      ...(returned === 0 ? [] : [words.stillReturned(returned)]),
      ...refused.map(text.commands.columnsMoved),
      ...(left === 0 ? [] : [words.lockLeft(left)]),
    ].join(' '),
  };
}

function lockOpen(
  desk: Desk,
  round: RoundWithRubrics,
  timeIsLeft: () => boolean,
): { locked: number; refused: string[]; left: number } {
  const open = round.groups
    .flatMap((group) => agenciesOf(round, group.id).map((agency) => ({ agency, group })))
    .filter(
      ({ agency: { id } }) => recordOf(desk, id).status === 'open' && desk.tabs.get(tabKey('agency', id)) !== null,
    );
  const records: AgencyRecord[] = [];
  const refused: string[] = [];
  let left = 0;
  for (const [at, { agency, group }] of open.entries()) {
    if (at > 0 && !timeIsLeft()) {
      left = open.length - at;
      break;
    }
    const locked = lockForm(desk, round, agency, group);
    if (locked.ok) records.push(locked.record);
    else refused.push(locked.form);
  }
  writeRecords(desk, round.settings.reportBy, records);
  return { locked: records.length, refused, left };
}

/** Locks a form, fixes what formulas show on it, and marks the answers that it is locked with. */
function lockForm(
  desk: Desk,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
): { ok: true; record: AgencyRecord } | { ok: false; form: string } {
  const key = tabKey('agency', agency.id);
  const sheet = desk.tabs.get(key);
  const statuses = statusesOf(desk);
  const asLocked: StatusOf = (id) => (id === agency.id ? 'locked' : statuses(id));
  const { refused } = applyRights(desk, round, asLocked, () => true, [key]);
  const [name] = refused;
  if (sheet === null || name !== undefined) return { ok: false, form: name ?? agency.name };
  const read = () => scoreRows(readTab(sheet, columnLetters(FORM_WIDTH)), round, agency, group, 'self');
  const form = read();
  const fixed = fixFormulas(desk, sheet, form.rows);
  const { answersFingerprint: fingerprint } = (fixed.length === 0 ? form : read()).content;
  const { oddities } = desk.text.submission;
  const remark = fixed.length === 0 ? '' : oddities.formulasFixed({ code: 'formulasFixed', cells: idList(fixed) });
  return { ok: true, record: { ...recordOf(desk, agency.id), status: 'locked', fingerprint, remark } };
}

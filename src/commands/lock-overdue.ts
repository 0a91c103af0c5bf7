import { type AgencyRecord, daysAfter } from '../round/register';
import { type Agency, agenciesOf, type RoundWithRubrics } from '../round/round';
import { idList } from '../tabs/change-words';
import { tabKey } from '../tabs/tab-spec';
import { timeHere } from '../workbook/time-here';
import { type ClosedForm, closeForm } from './close-form';
import type { Desk } from './desk';
import { readyRound } from './ready-round';
import { recordOf, registerOf, writeRecords } from './register';
import { type Ending, runCommand } from './run';
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
  for (const [at, member] of open.entries()) {
    if (at > 0 && !timeIsLeft()) {
      left = open.length - at;
      break;
    }
    const closed = closeForm(desk, round, member, 'locked');
    if (closed === null) continue;
    if ('columnsMoved' in closed) refused.push(closed.columnsMoved);
    else records.push(lockedRecord(desk, member.agency, closed));
  }
  writeRecords(desk, round.settings.reportBy, records);
  return { locked: records.length, refused, left };
}

/** What is known of an agency whose form was locked: the mark of the answers that it is locked with, and the formulas that became values. */
function lockedRecord(desk: Desk, { id }: Agency, { form, fixed }: ClosedForm): AgencyRecord {
  const { oddities } = desk.text.submission;
  const remark = fixed.length === 0 ? '' : oddities.formulasFixed({ code: 'formulasFixed', cells: idList(fixed) });
  return { ...recordOf(desk, id), status: 'locked', fingerprint: form.content.answersFingerprint, remark };
}

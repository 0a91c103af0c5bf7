import { type AgencyRecord, daysAfter } from '../round/register';
import { agenciesOf, type RoundWithRubrics } from '../round/round';
import { tabKey } from '../tabs/tab-spec';
import { timeHere } from '../workbook/time-here';
import { applyRights } from './apply-rights';
import type { Desk } from './desk';
import { readyRound } from './ready-round';
import { recordOf, registerOf, statusesOf, writeRecords } from './register';
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
    .flatMap((group) => agenciesOf(round, group.id))
    .filter(({ id }) => recordOf(desk, id).status === 'open' && desk.tabs.get(tabKey('agency', id)) !== null);
  const records = new Map(open.map(({ id }) => [tabKey('agency', id), lockedRecord(recordOf(desk, id))]));
  const willBe = new Set(open.map(({ id }) => id));
  const statuses = statusesOf(desk);
  const applied = applyRights(
    desk,
    round,
    (id) => (willBe.has(id) ? 'locked' : statuses(id)),
    timeIsLeft,
    Array.from(records.keys()),
  );
  const done = Array.from(records)
    .slice(0, records.size - applied.left)
    .filter(([key]) => !applied.refused.includes(desk.tabs.get(key)?.getName() ?? ''))
    .map(([, record]) => record);
  writeRecords(desk, round.settings.reportBy, done);
  return { locked: done.length, refused: applied.refused, left: applied.left };
}

function lockedRecord(record: AgencyRecord): AgencyRecord {
  return { ...record, status: 'locked' };
}

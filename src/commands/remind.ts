import { tabKey } from '../tabs/tab-spec';
import type { Reminder, Reply } from '../wire';
import { openDesk } from './desk';
import { readyRound } from './ready-round';
import { scoreForm } from './score-forms';

/**
 * A message to an agency on what is missing on its form, for whoever runs the round or verifies to copy or to open in their own mail program: the add-on sends nothing
 * itself, so it needs no right to. One read of the form.
 */
export function reminderFor(agencyId: string): Reply<Reminder> {
  const desk = openDesk();
  const { text } = desk;
  if (desk.settings !== null && desk.role !== 'coordinator' && desk.role !== 'verifier') {
    return { ok: false, sentence: text.commands.notCoordinator(desk.person) };
  }
  const ready = readyRound(desk);
  if (!ready.ok) return ready;
  const { round } = ready;
  const agency = round.agencies.find(({ id }) => id === agencyId);
  const group = round.groups.find(({ id }) => id === agency?.groupId);
  const form = agency === undefined || group === undefined ? null : scoreForm(desk.tabs, round, agency, group, 'self');
  const tab = desk.tabs.get(tabKey('agency', agencyId))?.getName();
  if (agency === undefined || form === null || tab === undefined) return { ok: false, sentence: text.commands.tabGone };
  const idsOf = (status: 'missing' | 'invalid') =>
    form.sheet.criteria.filter((one) => one.status === status).map(({ id }) => id);
  const words = text.reminder;
  const { name, reportBy } = round.settings;
  const lines = [
    words.greeting(agency.name),
    words.about(name, reportBy),
    ...about(idsOf('missing'), words.missing),
    ...about(idsOf('invalid'), words.invalid),
    ...(form.sheet.answered === form.sheet.criteria.length ? [words.complete] : []),
    words.link(desk.book.getUrl(), tab),
    words.closing,
  ];
  return {
    ok: true,
    value: { to: agency.editors, subject: words.subject(name, agency.name), body: lines.join('\n\n') },
  };
}

/** More criteria than these are counted, not named: a mail that a mail program is opened with can't be long. */
const MOST_NAMED = 30;

function about(ids: readonly string[], say: (count: number, ids: string) => string): string[] {
  if (ids.length === 0) return [];
  const named = ids.slice(0, MOST_NAMED).join(', ');
  return [say(ids.length, ids.length > MOST_NAMED ? `${named}…` : named)];
}

import type { Reminder, Reminders, Reply } from '../wire';
import { type Desk, openDesk } from './desk';
import { mailOffer } from './mail-reminders';
import { openWork, openWorkOf } from './open-work';
import { readyRound } from './ready-round';
import { contextOf } from './reminder-context';
import { reminderOf, reminderOfAll } from './reminder-text';
import { timeLeft } from './time-left';

/**
 * A message about what is left to do on one form, for whoever runs the round or verifies to copy or to open in their own mail program: in self-assessment and on a
 * returned form what is missing, in verification what waits for the verifiers, in explanation what is to be explained. Nothing is sent. One read of the form.
 */
export function reminderFor(agencyId: string): Reply<Reminder> {
  const desk = openDesk();
  const ready = readyToRemind(desk);
  if (!ready.ok) return ready;
  const { round } = ready;
  const agency = round.agencies.find(({ id }) => id === agencyId);
  if (agency === undefined) return { ok: false, sentence: desk.text.commands.tabGone };
  const work = openWorkOf(desk, round, agency);
  return work === null
    ? { ok: false, sentence: desk.text.reminder.nothingOn(agency.name) }
    : { ok: true, value: reminderOf(work, contextOf(desk, round)) };
}

/** Everybody who has something left to do in this phase, as one text. Nothing is sent. One read for each form that waits for somebody. */
export function reminderForAll(): Reply<Reminders> {
  const left = timeLeft();
  const desk = openDesk();
  const ready = readyToRemind(desk);
  if (!ready.ok) return ready;
  const { round } = ready;
  const { reminder: words, settings } = desk.text;
  const { work, unread } = openWork(desk, round, left);
  const found = work.length === 0 ? words.nobody(settings.phases[round.settings.phase]) : words.found(work.length);
  const sentence = unread === 0 ? found : `${found} ${words.unread(unread)}`;
  const all = reminderOfAll(work, contextOf(desk, round));
  return { ok: true, value: { forms: work.length, sentence, text: all, mail: mailOffer(desk, round, work) } };
}

function readyToRemind(desk: Desk): ReturnType<typeof readyRound> {
  if (desk.settings !== null && desk.role !== 'coordinator' && desk.role !== 'verifier') {
    return { ok: false, sentence: desk.text.commands.notCoordinator(desk.person) };
  }
  return readyRound(desk);
}

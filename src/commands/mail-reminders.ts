import type { RoundWithRubrics } from '../round/round';
import type { MailOffer } from '../wire';
import { mailNotes, mailQuota, mayHaveBeenSent, noteMail, sendMail } from '../workbook/mail';
import { timeHere } from '../workbook/time-here';
import type { Desk } from './desk';
import { logLines } from './log';
import { addressesOf, type MailPlan, type PlannedMail, planMail } from './mail-plan';
import { type OpenWork, openWork } from './open-work';
import { readyRound } from './ready-round';
import { contextOf } from './reminder-context';
import { type Ending, reasonOf, runCommand } from './run';
import { timeLeft } from './time-left';

/**
 * Mails the reminders of the phase, each agency its own and all verifiers one, as whoever asks. Only in a build with mail, and only once a coordinator has
 * switched it on in Thiết lập. Each message is noted before it is sent and after, so asking again, or a run that was broken off, sends none twice in a day.
 */
export function mailReminders(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.reminder.mailReminders,
    true,
    (desk) => {
      if (!WITH_MAIL) return { ok: false, sentence: desk.text.reminder.noMailInBuild };
      if (!isSwitchedOn(desk)) return { ok: false, sentence: desk.text.reminder.mailSwitchedOff };
      const ready = readyRound(desk);
      return ready.ok ? send(desk, ready.round, left) : ready;
    },
  );
}

/** What mailing the reminders would come to, for a coordinator who may; `null` for everybody else. */
export function mailOffer(desk: Desk, round: RoundWithRubrics, work: readonly OpenWork[]): MailOffer | null {
  if (!WITH_MAIL || desk.role !== 'coordinator' || !isSwitchedOn(desk) || work.length === 0) return null;
  const quota = mailQuota();
  const plan = planFor(desk, round, work, quota);
  const words = desk.text.reminder;
  const { toSend } = plan;
  return {
    messages: toSend.length,
    sentence: [words.wouldMail(toSend.length, addressesOf(toSend), quota), ...exceptions(plan, desk)].join(' '),
  };
}

function isSwitchedOn({ settings }: Desk): boolean {
  return settings?.round.settings.sendsMail === true;
}

function planFor(desk: Desk, round: RoundWithRubrics, work: readonly OpenWork[], quota: number): MailPlan {
  return planMail(work, contextOf(desk, round), mailNotes(), today(desk), quota);
}

function today({ book }: Desk): string {
  return timeHere(book).split(' ')[0] ?? '';
}

function send(desk: Desk, round: RoundWithRubrics, timeIsLeft: () => boolean): Ending {
  const words = desk.text.reminder;
  const { work, unread } = openWork(desk, round, timeIsLeft);
  const plan = planFor(desk, round, work, mailQuota());
  const sent: PlannedMail[] = [];
  const failed: string[] = [];
  const unclear = [...plan.unclear];
  let waiting = 0;
  for (const mail of plan.toSend) {
    if (!timeIsLeft()) {
      waiting += 1;
      continue;
    }
    const reason = sendOne(desk, round, mail);
    if (reason === '') sent.push(mail);
    else if (reason === null) unclear.push(mail);
    else failed.push(`${mail.name}: ${reason}`);
  }
  return {
    ok: failed.length + waiting + unread + plan.beyond.length + unclear.length === 0,
    sentence: [
      sent.length === 0 ? words.mailedNone : words.mailed(sent.length, addressesOf(sent)),
      ...exceptions({ ...plan, unclear }, desk),
      ...(waiting + unread === 0 ? [] : [words.mailWaiting(waiting + unread)]),
      ...(failed.length === 0 ? [] : [words.mailFailed(failed.length, failed.join(' '))]),
    ].join(' '),
  };
}

/** Sends a message and writes it down. @returns `''`, why it was certainly not sent, or `null` when nobody can tell */
function sendOne(desk: Desk, round: RoundWithRubrics, mail: PlannedMail): string | null {
  const { recipient, name, about, to, subject, body } = mail;
  const note = { day: today(desk), about };
  noteMail(recipient, { ...note, state: 'sending' });
  try {
    sendMail({ to, subject, body, from: round.settings.name });
  } catch (error) {
    if (mayHaveBeenSent(error)) return null;
    noteMail(recipient, null);
    return reasonOf(error);
  }
  noteMail(recipient, { ...note, state: 'sent' });
  const { mailReminders: action, mailedTo } = desk.text.reminder;
  logLines(desk, [{ action, what: mailedTo(name, to.join(', '), subject) }]);
  return '';
}

/** Who gets no message now, and why. */
function exceptions({ done, unclear, nowhere, beyond }: MailPlan, { text }: Desk): string[] {
  const words = text.reminder;
  const about = (mails: readonly PlannedMail[], say: (count: number, names: string) => string) =>
    mails.length === 0 ? [] : [say(mails.length, mails.map(({ name }) => name).join(', '))];
  return [
    ...(done.length === 0 ? [] : [words.mailedBefore(done.length)]),
    ...about(beyond, words.mailBeyond),
    ...about(nowhere, words.mailNowhere),
    ...about(unclear, words.mailUnclear),
  ];
}

import { distinctAccounts } from '../round/account';
import type { OpenKind, Reminder } from '../wire';
import type { MailNote } from '../workbook/mail';
import type { OpenWork } from './open-work';
import { type ReminderContext, reminderOf, reminderToVerifiers } from './reminder-text';

/** A reminder to mail: one to each agency, and one to all verifiers. */
export interface PlannedMail extends Reminder {
  /** Under what it is noted that it was sent. */
  recipient: string;
  /** Who that is, for people. */
  name: string;
  about: OpenKind;
}

/** What sending the reminders comes to. */
export interface MailPlan {
  /** In this order, as far as today's quota goes. */
  toSend: PlannedMail[];
  /** Recipients beyond the quota. */
  beyond: PlannedMail[];
  /** Those who were sent one of this kind today, and those of whom nobody knows whether they were, because the run was broken off. */
  done: PlannedMail[];
  unclear: PlannedMail[];
  /** Those who have no address in Thiết lập. */
  nowhere: PlannedMail[];
}

/** Most addresses that Google takes in one message. */
const MOST_ADDRESSES = 50;

/**
 * Who is to be mailed what: everybody at most once a day about the same thing, however often that is asked for, and no more people than the quota allows.
 *
 * @param today as `dd/MM/yyyy`
 */
export function planMail(
  work: readonly OpenWork[],
  context: ReminderContext,
  notes: ReadonlyMap<string, MailNote>,
  today: string,
  quota: number,
): MailPlan {
  const plan: MailPlan = { toSend: [], beyond: [], done: [], unclear: [], nowhere: [] };
  let left = quota;
  for (const mail of messages(work, context)) {
    const note = notes.get(mail.recipient);
    const isToday = note?.day === today && note.about === mail.about;
    if (isToday) plan[note.state === 'sent' ? 'done' : 'unclear'].push(mail);
    else if (mail.to.length === 0) plan.nowhere.push(mail);
    else if (mail.to.length > left) plan.beyond.push(mail);
    else {
      plan.toSend.push(mail);
      left -= mail.to.length;
    }
  }
  return plan;
}

/** Number of addresses that messages go to. */
export function addressesOf(mails: readonly PlannedMail[]): number {
  return mails.reduce((sum, { to }) => sum + to.length, 0);
}

function messages(work: readonly OpenWork[], context: ReminderContext): PlannedMail[] {
  const toVerify = work.filter(({ kind }) => kind === 'verification');
  const toAgencies = work
    .filter(({ kind }) => kind !== 'verification')
    .map((one) => ({
      ...withAddresses(reminderOf(one, context)),
      recipient: one.agency.id,
      name: one.agency.name,
      about: one.kind,
    }));
  if (toVerify.length === 0) return toAgencies;
  const verifiers: PlannedMail = {
    ...withAddresses(reminderToVerifiers(toVerify, context)),
    recipient: VERIFIERS,
    name: context.text.reminder.verifiers,
    about: 'verification',
  };
  return [verifiers, ...toAgencies];
}

/** No agency has a blank id. */
const VERIFIERS = '';

/** A message with each of its addresses once, and no more than Google takes. */
function withAddresses(reminder: Reminder): Reminder {
  const addresses = distinctAccounts(reminder.to.map((email) => email.toLowerCase()));
  return { ...reminder, to: addresses.slice(0, MOST_ADDRESSES) };
}

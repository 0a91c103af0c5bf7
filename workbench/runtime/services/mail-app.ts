import type { Access } from '../engine/access';
import { MailAppNames } from '../google/base-names';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';
import type { Mailbox } from '../mailbox';

const Base = serviceBase<GoogleAppsScript.Mail.MailApp>('MailApp', MailAppNames);

const MOST_RECIPIENTS = 50;
const LARGEST_BODY = 200 * 1024;
const LONGEST_SUBJECT = 250;
const ADDRESS = /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"']+$/;

/** Sends mail as the acting person, into the workbench's own mailbox. */
export class MailAppService extends Base {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly access: Access,
  ) {
    super();
  }

  override getRemainingDailyQuota(): number {
    return this.mailbox.remaining(this.access.person);
  }

  override sendEmail(...args: unknown[]): void {
    const { to, subject, body, name } = messageIn(args);
    const recipients = to
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (recipients.length === 0) throw new GoogleError('Failed to send email: no recipient');
    const wrong = recipients.find((one) => !ADDRESS.test(one));
    if (wrong !== undefined) throw new GoogleError(`Invalid email: ${wrong}`);
    if (recipients.length > MOST_RECIPIENTS) throw new GoogleError('Limit Exceeded: Email Recipients Per Message.');
    if (subject.length > LONGEST_SUBJECT) throw new GoogleError('Invalid argument: subject');
    if (new Blob([body]).size > LARGEST_BODY) throw new GoogleError('Limit Exceeded: Email Body Size.');
    if (recipients.length > this.getRemainingDailyQuota()) {
      throw new GoogleError('Service invoked too many times for one day: email.');
    }
    this.mailbox.add({ from: this.access.person, to: recipients, subject, body, name });
  }
}

/** The message, whichever way it was given: one object, texts, or texts with the answer's address second. */
function messageIn(args: readonly unknown[]): { to: string; subject: string; body: string; name: string } {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return messageOf(first);
  if (typeof fourth === 'string') return messageOf({ to: first, subject: third, body: fourth });
  const { name } = messageOf(fourth ?? {});
  return { ...messageOf({ to: first, subject: second, body: third }), name };
}

const KNOWN = new Set(['to', 'subject', 'body', 'name']);

function messageOf(given: unknown): { to: string; subject: string; body: string; name: string } {
  if (typeof given !== 'object' || given === null) throw badParameters('MailApp.sendEmail', [given]);
  const strange = Object.keys(given).find((key) => !KNOWN.has(key));
  if (strange !== undefined) throw new GoogleError(`Not implemented on the workbench: the mail option ${strange}`);
  const text = (key: string) => {
    const value: unknown = Reflect.get(given, key);
    return value === undefined ? '' : String(value);
  };
  return { to: text('to'), subject: text('subject'), body: text('body'), name: text('name') };
}

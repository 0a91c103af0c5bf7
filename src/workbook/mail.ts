import { isPassing, retrying } from './retry';

declare global {
  /** Whether the script can send mail. The build puts it in: only after `npm run build -- --mail` is anything in the script that does, and the permission for it in the manifest. */
  const WITH_MAIL: boolean;
}

/** A message to send, as whoever runs this. */
export interface Mail {
  to: readonly string[];
  subject: string;
  body: string;
  /** What the recipient reads as the name of the sender. */
  from: string;
}

/** How many more recipients whoever runs this may write to today; 0 in a build without mail. */
export function mailQuota(): number {
  return WITH_MAIL ? retrying(() => MailApp.getRemainingDailyQuota()) : 0;
}

/** Sends a message. Not to be made again when it fails: it may have been sent all the same. */
export function sendMail({ to, subject, body, from }: Mail): void {
  if (WITH_MAIL) MailApp.sendEmail(to.join(','), subject, body, { name: from });
}

/** Whether a message may have been sent although Google said that it failed. */
export function mayHaveBeenSent(error: unknown): boolean {
  return isPassing(error) && !/for one day/.test(String(error));
}

/**
 * What was noted of the last message to somebody: the day, what it was about, and how far it came. `sending` is noted before and `sent` after, so a run that was broken off
 * leaves `sending` behind where nobody can tell.
 */
export interface MailNote {
  day: string;
  about: string;
  state: 'sending' | 'sent';
}

/** What was noted by whom it was sent to; what can't be read is none. */
export function mailNotes(): Map<string, MailNote> {
  if (!WITH_MAIL) return new Map();
  const stored = retrying(() => PropertiesService.getDocumentProperties().getProperties());
  return new Map(
    Object.entries(stored).flatMap(([key, value]): [string, MailNote][] => {
      const [day = '', about = '', state] = value.split('|');
      if (!key.startsWith(PREFIX) || (state !== 'sending' && state !== 'sent')) return [];
      return [[key.slice(PREFIX.length), { day, about, state }]];
    }),
  );
}

/** Notes how far a message came; `null` for one that was certainly not sent. */
export function noteMail(recipient: string, note: MailNote | null): void {
  if (!WITH_MAIL) return;
  retrying(() => {
    const store = PropertiesService.getDocumentProperties();
    if (note === null) store.deleteProperty(PREFIX + recipient);
    else store.setProperty(PREFIX + recipient, [note.day, note.about, note.state].join('|'));
  });
}

const PREFIX = 'mail.';

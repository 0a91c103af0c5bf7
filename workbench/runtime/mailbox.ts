import type { Clock } from './clock';

/** A mail that a script sent. Nothing leaves the workbench. */
export interface SentMail {
  from: string;
  to: string[];
  subject: string;
  body: string;
  /** Name of the sender as the recipient reads it; `''` for none. */
  name: string;
  at: Date;
}

const DAY = 24 * 60 * 60_000;

/** What scripts sent, oldest first, and how much more each person may send. */
export class Mailbox {
  readonly sent: SentMail[] = [];
  /** Recipients that one person may write to in 24 hours; what Google gives an account that is nobody's employee. */
  dailyQuota = 100;

  constructor(private readonly clock: Clock) {}

  /** How many more recipients a person may write to by now. */
  remaining(person: string): number {
    const since = this.clock.now() - DAY;
    const used = this.sent
      .filter(({ from, at }) => from === person && at.getTime() > since)
      .reduce((sum, { to }) => sum + to.length, 0);
    return Math.max(0, this.dailyQuota - used);
  }

  add(mail: Omit<SentMail, 'at'>): void {
    this.sent.push({ ...mail, at: new Date(this.clock.now()) });
  }
}

import * as z from 'zod/mini';
import type { Book } from './book';
import { AuthMode } from './google/enums';
import { GoogleError } from './google/errors';
import type { Outcome } from './serialise';
import { firstRun, nextRun, type Schedule } from './trigger-schedule';

/** The store of script data that holds the triggers, each under its id. */
export const TRIGGER_STORE = 'triggers';

/** One person can have so many in one script. */
const MOST_TRIGGERS = 20;

const storedSchema = z.object({
  creator: z.string(),
  handler: z.string(),
  schedule: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('every'), minutes: z.number() }),
    z.object({
      kind: z.literal('daily'),
      days: z.number(),
      hour: z.number(),
      minute: z.number(),
      timeZone: z.string(),
    }),
    z.object({ kind: z.literal('once'), at: z.number() }),
  ]),
  next: z.nullable(z.number()),
});

/** An installed trigger as it is kept in the workbook. */
export interface StoredTrigger {
  id: string;
  /** E-mail of whoever made it: it runs as this person. */
  creator: string;
  /** The function it runs. */
  handler: string;
  schedule: Schedule;
  /** When it is due, in milliseconds since 1970; null once it has run for the last time. */
  next: number | null;
}

/** How a trigger's run ended. On Google the creator is told of failures by e-mail. */
export interface TriggerRun {
  handler: string;
  person: string;
  outcome: Outcome;
}

/** Reads the triggers of a workbook from its script data; what is not one is left out. */
export function readTriggers(store: Readonly<Record<string, string>>): StoredTrigger[] {
  return Object.entries(store).flatMap(([id, text]) => {
    const { success, data } = storedSchema.safeParse(parsed(text));
    return success ? [{ id, ...data }] : [];
  });
}

/** The triggers that have come due, the one that has waited longest first. */
export function dueTriggers(triggers: readonly StoredTrigger[], now: number): StoredTrigger[] {
  const dueAt = ({ next }: StoredTrigger) => next ?? Number.POSITIVE_INFINITY;
  return triggers.filter((trigger) => dueAt(trigger) <= now).sort((a, b) => dueAt(a) - dueAt(b));
}

/** The installed triggers of a workbook. They live in it, so they travel and last with it. */
export class TriggerDesk {
  constructor(private readonly book: Book) {}

  all(): StoredTrigger[] {
    return readTriggers(this.book.getters.getScriptStore(TRIGGER_STORE, 0));
  }

  /** Those of the acting person: nobody sees another's. */
  own(): StoredTrigger[] {
    return this.all().filter(({ creator }) => creator === this.book.access.person);
  }

  /**
   * Installs a trigger that runs as the acting person.
   * @throws GoogleError if that person has twenty already
   */
  add(handler: string, schedule: Schedule, now: number): StoredTrigger {
    if (this.own().length >= MOST_TRIGGERS) {
      throw new GoogleError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const trigger: StoredTrigger = {
      id: this.newId(),
      creator: this.book.access.person,
      handler,
      schedule,
      next: firstRun(schedule, now),
    };
    this.save(trigger);
    return trigger;
  }

  /** Sets when a trigger that runs now is due again. */
  reschedule(trigger: StoredTrigger, now: number): void {
    this.save({ ...trigger, next: nextRun(trigger.schedule, now) });
  }

  remove(id: string): void {
    this.book.own('SET_SCRIPT_DATA', { store: TRIGGER_STORE, key: id, value: null, expires: null });
  }

  private save({ id, ...trigger }: StoredTrigger): void {
    const value = JSON.stringify(trigger);
    this.book.own('SET_SCRIPT_DATA', { store: TRIGGER_STORE, key: id, value, expires: null });
  }

  /** A long number, as Google's are. */
  private newId(): string {
    const taken = new Set(this.all().map(({ id }) => id));
    for (;;) {
      const id = String(1_000_000_000 + Math.floor(Math.random() * Number.MAX_SAFE_INTEGER * 0.9));
      if (!taken.has(id)) return id;
    }
  }
}

/** What a function gets that runs by the clock: the time is that of UTC, Monday is day 1. */
export function timeEvent(triggerUid: string, now: number): Record<string, unknown> {
  const date = new Date(now);
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    authMode: AuthMode.FULL,
    triggerUid,
    timezone: 'UTC',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
    'week-of-year': Math.floor((now - newYear) / (7 * 86_400_000)) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { momentOfWallClock, wallClock } from './time-zone';

const MINUTE = 60_000;

/** When a trigger runs by the clock. */
export type Schedule =
  | { kind: 'every'; minutes: number }
  | { kind: 'daily'; days: number; hour: number; minute: number; timeZone: string }
  /** Milliseconds since 1970. */
  | { kind: 'once'; at: number };

/**
 * The first time that a schedule asks for after it was made (all in milliseconds since 1970). Google runs a trigger up
 * to a quarter of an hour off its time; here it runs on time.
 */
export function firstRun(schedule: Schedule, made: number): number {
  return schedule.kind === 'once' ? schedule.at : (nextRun(schedule, made) ?? made);
}

/** The next time after a run, or null when there is none. Runs that were missed are not made up for. */
export function nextRun(schedule: Schedule, after: number): number | null {
  switch (schedule.kind) {
    case 'every':
      return after + schedule.minutes * MINUTE;
    case 'daily':
      return nextDay(schedule, after);
    case 'once':
      return null;
  }
}

function nextDay({ days, hour, minute, timeZone }: Extract<Schedule, { kind: 'daily' }>, after: number): number {
  const { year, month, day } = wallClock(after, timeZone);
  const onDay = (later: number) => momentOfWallClock(Date.UTC(year, month - 1, day + later, hour, minute), timeZone);
  return onDay(0) > after ? onDay(0) : onDay(days);
}

import { momentOfWallClock, wallClock } from '../time-zone';

/** A date as the engine keeps it in a rule: month/day/year on the wall of the script's time zone. */
export function criterionDate(date: Date, timeZone: string): string {
  const { year, month, day } = wallClock(date.getTime(), timeZone);
  return `${month}/${day}/${year}`;
}

/** The midnight that the engine's "month/day/year" means in the script's time zone. */
export function dateOfCriterion(text: string, timeZone: string): Date {
  const [month = 1, day = 1, year = 1970] = text.split('/').map(Number);
  return new Date(momentOfWallClock(Date.UTC(year, month - 1, day), timeZone));
}

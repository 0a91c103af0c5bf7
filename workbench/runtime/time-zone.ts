const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of spreadsheets: 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a time zone shows at a moment. */
export interface WallClock {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** The wall clock of a time zone ("Asia/Ho_Chi_Minh", or an offset like "+07:00") at a moment in ms since 1970. */
export function wallClock(milliseconds: number, timeZone: string): WallClock {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(timeZone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
    return wallClock(milliseconds + (fixed[1] === '-' ? -minutes : minutes) * 60_000, 'UTC');
  }
  const parts = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour: hour % 24, minute, second, millisecond: ((milliseconds % 1000) + 1000) % 1000 };
}

/** The number by which a spreadsheet stores a moment: days of the wall clock since the end of 1899. */
export function serialFromDate(date: Date, timeZone: string): number {
  return (date.getTime() + offset(date.getTime(), timeZone) - EPOCH) / MILLISECONDS_PER_DAY;
}

/** The moment, in ms since 1970, that a spreadsheet's date number means in a time zone. */
export function millisecondsFromSerial(serial: number, timeZone: string): number {
  return momentOfWallClock(Math.round(serial * MILLISECONDS_PER_DAY) + EPOCH, timeZone);
}

/** The moment at which the clock on the wall of a time zone shows what UTC shows at `wall` (both ms since 1970). */
export function momentOfWallClock(wall: number, timeZone: string): number {
  return wall - offset(wall - offset(wall, timeZone), timeZone);
}

/** How far the time zone is ahead of UTC at a moment, in milliseconds. */
export function offset(milliseconds: number, timeZone: string): number {
  const { year, month, day, hour, minute, second, millisecond } = wallClock(milliseconds, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - milliseconds;
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

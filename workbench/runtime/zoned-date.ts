import { isDate } from './membrane';
import { momentOfWallClock, offset } from './time-zone';

const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** Date-only ISO texts mean UTC everywhere; other texts may name their zone at the end. */
const DATE_ONLY = /^[+-]?\d{4,6}(?:-\d\d){0,2}$/;
const NAMED_ZONE = /(?:\dZ|\b(?:UTC?|GMT|[ECMP][SD]T)|:\d\d[^+-]*(?:\b(?:UTC|GMT))?[+-]\d\d:?\d\d)(?:\s*\(.*\))?$/i;

/**
 * A `Date` class for scripts whose local time is that of the script's time zone, as on Google, and not that of the
 * machine on which the workbench happens to run.
 * @param Native the `Date` of the script's own realm
 * @param timeZone an IANA name such as "Asia/Ho_Chi_Minh"
 * @param clock tells what time it is
 */
export function dateInZone(
  Native: DateConstructor,
  timeZone: string,
  clock: { now(): number } = Native,
): DateConstructor {
  class ZonedDate extends Native {
    constructor(...args: readonly unknown[]) {
      super(args.length === 0 ? clock.now() : momentOf(Native, timeZone, args));
    }

    static override now(): number {
      return clock.now();
    }

    static override parse(text: string): number {
      return parsed(Native, timeZone, String(text));
    }

    override getTimezoneOffset(): number {
      return (0 - offset(this.getTime(), timeZone)) / 60_000;
    }

    override toString(): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
    }

    override toDateString(): string {
      const [weekday = '', day = '', month = '', year = ''] = wallClock(this, Native, timeZone)
        .toUTCString()
        .split(' ');
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${weekday.slice(0, 3)} ${month} ${day} ${year}`;
    }

    override toTimeString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      const time = wallClock(this, Native, timeZone).toISOString().slice(-13, -5);
      return `${time} GMT${hoursAhead(-this.getTimezoneOffset())} (${zoneName(this, timeZone)})`;
    }

    override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleString(locales, { timeZone, ...options });
    }

    override toLocaleDateString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleDateString(locales, { timeZone, ...options });
    }

    override toLocaleTimeString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleTimeString(locales, { timeZone, ...options });
    }
  }

  for (const part of PARTS) defineLocalPart(ZonedDate.prototype, part, Native, timeZone);
  const made = new Proxy(ZonedDate, { apply: () => new ZonedDate().toString() });
  Object.defineProperty(ZonedDate, 'name', { value: 'Date' });
  Object.defineProperty(ZonedDate.prototype, 'constructor', { value: made });
  if (!isDateClass(made)) throw new Error('The class that was just made is no Date.');
  return made;
}

/** `getHours` reads, and `setHours` moves, the clock on the wall of the time zone. */
function defineLocalPart(
  prototype: Date,
  part: (typeof PARTS)[number],
  Native: DateConstructor,
  timeZone: string,
): void {
  const define = (name: string, value: (this: Date, ...args: number[]) => number): void => {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  };
  define(`get${part}`, function () {
    return wallClock(this, Native, timeZone)[`getUTC${part}`]();
  });
  if (part === 'Day') return;
  define(`set${part}`, function (...values) {
    const wall = wallClock(this, Native, timeZone);
    const moved: unknown = Reflect.apply(wall[`setUTC${part}`], wall, values);
    return this.setTime(momentOfWall(Number(moved), timeZone));
  });
}

/** A date whose UTC parts are the local parts of `date`. */
function wallClock(date: Date, Native: DateConstructor, timeZone: string): Date {
  const moment = date.getTime();
  return new Native(Number.isNaN(moment) ? moment : moment + offset(moment, timeZone));
}

function momentOf(Native: DateConstructor, timeZone: string, args: readonly unknown[]): number {
  const [first, second, ...rest] = args;
  if (args.length === 1) {
    if (isDate(first)) return first.getTime();
    return typeof first === 'string' ? parsed(Native, timeZone, first) : Number(first);
  }
  const wall = Native.UTC(Number(first), Number(second), ...rest.map(Number));
  return momentOfWall(wall, timeZone);
}

/** A text without a zone was read in the zone of this machine: take what it says for the script's wall clock. */
function parsed(Native: DateConstructor, timeZone: string, text: string): number {
  const trimmed = text.trim();
  const moment = Native.parse(text);
  if (Number.isNaN(moment) || DATE_ONLY.test(trimmed) || NAMED_ZONE.test(trimmed)) return moment;
  const here = new Native(moment);
  const wall = Native.UTC(
    here.getFullYear(),
    here.getMonth(),
    here.getDate(),
    here.getHours(),
    here.getMinutes(),
    here.getSeconds(),
    here.getMilliseconds(),
  );
  return momentOfWall(wall, timeZone);
}

function momentOfWall(wall: number, timeZone: string): number {
  if (Number.isNaN(new Date(wall).getTime())) return Number.NaN;
  return momentOfWallClock(wall, timeZone);
}

function hoursAhead(minutes: number): string {
  const pair = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pair(Math.abs(minutes) / 60)}${pair(Math.abs(minutes) % 60)}`;
}

function zoneName(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' }).formatToParts(date.getTime());
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Only the call without `new` is missing from a class's type. */
function isDateClass(candidate: unknown): candidate is DateConstructor {
  return typeof candidate === 'function' && 'UTC' in candidate && 'parse' in candidate;
}

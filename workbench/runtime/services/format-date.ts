import { GoogleError } from '../google/errors';
import { wallClock } from '../time-zone';

/**
 * A date in the pattern language of Java's SimpleDateFormat, as `Utilities.formatDate` takes it: y M d H h m s S E a
 * u Z, texts in apostrophes.
 * @throws GoogleError for a time zone that does not exist
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const zone = knownTimeZone(timeZone);
  const clock = wallClock(date.getTime(), zone);
  const weekday = new Date(Date.UTC(clock.year, clock.month - 1, clock.day)).getUTCDay();
  const part = (letter: string, length: number): string => {
    const number = (value: number): string => String(value).padStart(length, '0');
    switch (letter) {
      case 'y':
        return length === 2 ? String(clock.year).slice(-2) : number(clock.year);
      case 'M':
      case 'L':
        return length >= 3 ? name(MONTHS[clock.month - 1], length) : number(clock.month);
      case 'd':
        return number(clock.day);
      case 'H':
        return number(clock.hour);
      case 'h':
        return number(clock.hour % 12 === 0 ? 12 : clock.hour % 12);
      case 'm':
        return number(clock.minute);
      case 's':
        return number(clock.second);
      case 'S':
        return number(clock.millisecond);
      case 'a':
        return clock.hour < 12 ? 'AM' : 'PM';
      case 'E':
        return name(WEEKDAYS[weekday], length);
      case 'u':
        return number(weekday === 0 ? 7 : weekday);
      case 'Z':
        return offset(date, clock, '');
      case 'X':
        return offset(date, clock, length === 3 ? ':' : '');
      default:
        throw new GoogleError(`Illegal pattern character '${letter}'`);
    }
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match, quoted: string | undefined, letter: string) => {
    if (quoted === undefined) return part(letter, match.length);
    return quoted === '' ? "'" : quoted.replaceAll("''", "'");
  });
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function name(full: string | undefined, length: number): string {
  return (full ?? '').slice(0, length >= 4 ? undefined : 3);
}

function offset(date: Date, clock: ReturnType<typeof wallClock>, separator: string): string {
  const wall = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second);
  const minutes = Math.round((wall - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const pair = (value: number): string => String(value).padStart(2, '0');
  return `${sign}${pair(Math.floor(Math.abs(minutes) / 60))}${separator}${pair(Math.abs(minutes) % 60)}`;
}

function knownTimeZone(timeZone: string): string {
  const fixed = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  const zone = fixed ? `${fixed[1]}${fixed[2]?.padStart(2, '0')}:${fixed[3] ?? '00'}` : timeZone;
  try {
    wallClock(0, zone);
    return zone;
  } catch {
    throw new GoogleError(`Invalid argument: timeZone. Should be of type: String (${timeZone})`);
  }
}

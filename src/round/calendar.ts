import { dayFirst } from '../rubric/dates';
import type { Rubric } from '../rubric/rubric';
import type { Settings } from './round';

/** The days of the year that a regulation names, as `12-31`. */
export type Calendar = Rubric['calendar'];

export type Dates = Pick<Settings, 'dataFrom' | 'dataTo' | 'reportBy' | 'verifyBy' | 'explainBy' | 'publishBy'>;

/**
 * The days of a year's round, as `31/12/2017`, from the days of the year that the regulation names: the data period ends in the year and began before its last day; a
 * report is due in the second half of the period or after it, and every later phase ends after the one before. A day that the regulation leaves open is `''`.
 */
export function datesOfRound(calendar: Calendar, year: number): Dates {
  const dataTo = calendar.dataTo === undefined ? null : `${year}-${calendar.dataTo}`;
  const dataFrom = calendar.dataFrom === undefined ? null : `${year}-${calendar.dataFrom}`;
  const began =
    dataFrom !== null && dataTo !== null && dataFrom >= dataTo ? `${year - 1}-${calendar.dataFrom}` : dataFrom;

  let earliest = halfAYearBefore(dataTo ?? `${year}-12-31`);
  const due = (day: string | undefined): string => {
    if (day === undefined) return '';
    earliest = firstFrom(earliest, day);
    return dayFirst(earliest);
  };
  const reportBy = due(calendar.reportBy);
  // Nothing is verified before the data is complete.
  if (dataTo !== null && dataTo > earliest && calendar.reportBy === undefined) earliest = dataTo;
  return {
    dataFrom: dayFirst(began ?? ''),
    dataTo: dayFirst(dataTo ?? ''),
    reportBy,
    verifyBy: due(calendar.verifyBy),
    explainBy: due(calendar.explainBy),
    publishBy: due(calendar.publishBy),
  };
}

/** The first such day of a year from a date on; all as year, month and day. */
function firstFrom(date: string, monthAndDay: string): string {
  const year = Number(date.slice(0, 4));
  const same = `${year}-${monthAndDay}`;
  return same >= date ? same : `${year + 1}-${monthAndDay}`;
}

function halfAYearBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const two = (number: number) => String(number).padStart(2, '0');
  return month > 6 ? `${year}-${two(month - 6)}-${two(day)}` : `${year - 1}-${two(month + 6)}-${two(day)}`;
}

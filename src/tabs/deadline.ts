import { readCalendarDate } from '../rubric/dates';

/** A day such as `31/12/2017` as a part of a formula; `null` when it is no day. */
export function dayInFormula(day: string): string | null {
  const date = readCalendarDate(day);
  return date === null ? null : `DATE(${date.split('-').map(Number).join(';')})`;
}

/** Whether a last day is over, as a formula that gives 1 or 0. Where none is set it is never over. */
export function isOver(lastDay: string): string {
  const day = dayInFormula(lastDay);
  return day === null ? '=0' : `=IF(TODAY()>${day};1;0)`;
}

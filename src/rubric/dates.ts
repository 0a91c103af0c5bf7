/** Whether a text is a month and day that exist in some year: "12-14", "02-29". */
export function isMonthAndDay(text: string): boolean {
  return isCalendarDate(`2000-${text}`);
}

/** Whether a text is a year, month and day that exist: "2017-10-03". */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** "2017-10-03" → "03/10/2017", "12-14" → "14/12", as people write them. */
export function dayFirst(text: string): string {
  return text.split('-').reverse().join('/');
}

/** "3/10/2017" → "2017-10-03"; `null` for anything that is no date of the calendar. */
export function readCalendarDate(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** "14/12" → "12-14"; `null` for anything that is no day of a year. */
export function readMonthAndDay(text: string): string | null {
  const [, day, month] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const date = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isMonthAndDay(date) ? date : null;
}

/** A date cell as year, month and day, in the time zone of the spreadsheet. */
export function dateOfCell(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

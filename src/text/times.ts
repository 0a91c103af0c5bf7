/**
 * How far the clock of the spreadsheet is ahead of the script's at a moment, in minutes. Like the zone of `Date` it is one for the whole run, and is set when the spreadsheet
 * is opened.
 */
let aheadAt: (moment: Date) => number = () => 0;

/**
 * From now on times are told by the clock of a spreadsheet.
 *
 * @param ahead how many minutes it is ahead of the script's at a moment; asked only once a time is told
 */
export function tellTimesBy(ahead: (moment: Date) => number): void {
  aheadAt = ahead;
}

/** A time as people write it in a sentence, `12/11/2026 08:30`, in the time zone of the spreadsheet. */
export function timeOfDay(moment: Date): string {
  const time = new Date(moment.getTime() + aheadAt(moment) * 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

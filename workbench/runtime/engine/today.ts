import { serialFromDate } from '../time-zone';
import { registries } from './o-spreadsheet';

/** The key under which a model's configuration carries what its formulas tell the time by. */
const TIME_KEY = 'workbenchTime';

/** What time it is, and where the spreadsheet is. */
export interface SheetTime {
  /** Milliseconds since 1970. */
  now(): number;
  timeZone: string;
}

/** What to add to the `custom` configuration of a model, so that its formulas tell the time by this. */
export function timeConfig(time: SheetTime): Record<string, unknown> {
  return { [TIME_KEY]: time };
}

/** Lets NOW and TODAY tell the time in the spreadsheet's zone, by the workbench's clock, and not by the machine's. */
export function registerToday(): void {
  const { functionRegistry } = registries;
  functionRegistry.replace('TODAY', {
    ...functionRegistry.get('TODAY'),
    compute() {
      return { value: dayBy(this), format: this.locale.dateFormat };
    },
  });
  functionRegistry.replace('NOW', {
    ...functionRegistry.get('NOW'),
    compute() {
      const { dateFormat, timeFormat } = this.locale;
      return { value: serialNow(this[TIME_KEY]), format: `${dateFormat} ${timeFormat}` };
    },
  });
}

/** The day that TODAY gives, as a serial number. */
export function dayBy(custom: Readonly<Record<string, unknown>>): number {
  return Math.floor(serialNow(custom[TIME_KEY]));
}

function serialNow(time: unknown): number {
  if (!isTime(time)) return serialFromDate(new Date(), 'UTC');
  return serialFromDate(new Date(time.now()), time.timeZone);
}

function isTime(candidate: unknown): candidate is SheetTime {
  return typeof candidate === 'object' && candidate !== null && 'now' in candidate && 'timeZone' in candidate;
}

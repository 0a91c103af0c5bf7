import { zoneOf } from './home-clock';
import type { Spreadsheet } from './sheets';

/** The time by the clock of the spreadsheet, as `dd/MM/yyyy HH:mm:ss`: deadlines are days where the spreadsheet is at home. */
export function timeHere(book: Spreadsheet): string {
  return Utilities.formatDate(new Date(), zoneOf(book), 'dd/MM/yyyy HH:mm:ss');
}

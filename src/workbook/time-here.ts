import { retrying } from './retry';
import type { Spreadsheet } from './sheets';

/** The time by the clock of the spreadsheet, as `dd/MM/yyyy HH:mm:ss`: deadlines are days where the spreadsheet is at home. */
export function timeHere(book: Spreadsheet): string {
  const zone = retrying(() => book.getSpreadsheetTimeZone());
  return Utilities.formatDate(new Date(), zone, 'dd/MM/yyyy HH:mm:ss');
}

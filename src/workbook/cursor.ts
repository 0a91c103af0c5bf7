import type { Rendered } from './render';
import { retrying } from './retry';
import type { Spreadsheet } from './sheets';

/**
 * Brings a tab to the front. A tab that was just made has its cursor in the hidden first column, where nobody sees it and the formula bar shows an id: it goes to the
 * tab's title. Whoever has a cursor on the tab keeps it where it is.
 */
export function showTab(book: Spreadsheet, { sheet, home }: Pick<Rendered, 'sheet' | 'home'>): void {
  book.setActiveSheet(sheet);
  if ((retrying(() => sheet.getCurrentCell())?.getColumn() ?? 1) === 1) sheet.getRange(home).activate();
}

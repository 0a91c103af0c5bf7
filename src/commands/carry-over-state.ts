import { archiveKey } from '../tabs/archive-tab';
import type { TabIndex } from '../workbook/tab-index';

/** Whether the round of a year was archived and is being emptied for the next: its archive is whole, and Thiết lập still says this year. */
export function isCarryingOver(tabs: TabIndex, year: number): boolean {
  return tabs.isReady(archiveKey(year));
}

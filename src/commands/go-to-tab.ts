import type { Reply } from '../wire';
import { openDesk } from './desk';

/** Brings one of the add-on's tabs to the front. Changes nothing. */
export function goToTab(sheetId: number): Reply<null> {
  const { book, tabs, text } = openDesk();
  const key = tabs.keys().find((one) => tabs.get(one)?.getSheetId() === sheetId);
  const sheet = key === undefined ? null : tabs.get(key);
  if (sheet === null) return { ok: false, sentence: text.commands.tabGone };
  book.setActiveSheet(sheet);
  return { ok: true, value: null };
}

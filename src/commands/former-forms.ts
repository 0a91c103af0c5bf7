import type { Round } from '../round/round';
import { archiveKey } from '../tabs/archive-tab';
import { tabKey } from '../tabs/tab-spec';
import type { Desk } from './desk';

/**
 * Why a round can't be worked on: the form of one of its agencies is left over from a year that was carried over, with that year's figures; `null` if none is. Such a
 * form belongs to an agency that was out of the list when the year was carried over, and could not be emptied then.
 */
export function formerForm(desk: Desk, round: Round): string | null {
  const { tabs, text } = desk;
  const { year } = round.settings;
  if (!tabs.isReady(archiveKey(year - 1))) return null;
  for (const { id } of round.agencies) {
    const key = tabKey('agency', id);
    const sheet = tabs.get(key);
    // A form that was begun and not finished is made now.
    if (sheet === null || !tabs.isReady(key) || (tabs.yearOf(key) ?? 0) >= year) continue;
    return text.commands.formerForm(sheet.getName(), year);
  }
  return null;
}

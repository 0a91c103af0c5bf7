import type { RoundWithRubrics } from '../round/round';
import { timeHere } from '../workbook/time-here';
import type { Desk } from './desk';
import type { ReminderContext } from './reminder-text';

/** What every reminder of a round names, as it is now. */
export function contextOf(desk: Desk, round: RoundWithRubrics): ReminderContext {
  return { round, url: desk.book.getUrl(), now: timeHere(desk.book), text: desk.text };
}

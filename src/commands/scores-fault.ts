import type { Group } from '../round/round';
import type { Unsteady } from '../tabs/changing-formulas';
import { RUBRIC_WIDTH } from '../tabs/rubric-tab';
import { tabKey } from '../tabs/tab-spec';
import type { Text } from '../text/text';
import type { Sheet } from '../workbook/sheets';
import { findUnsteady } from '../workbook/unsteady';
import type { Desk } from './desk';
import type { ScoredForm } from './score-forms';

/** Why Google does not calculate the score columns of a form, and what to do: a formula on it, or one in the table of its rubric. `''` when it does. */
export function scoresFault({ tabs, text }: Desk, group: Group, { refused }: ScoredForm): string {
  if (refused === null) return '';
  if (refused.cells.length > 0) return text.commands.unsteadyHere(text.commands.unsteady(refused.cells, refused.sure));
  const tab = tabs.get(tabKey('rubric', group.rubricId));
  const inTable = tab === null ? null : findUnsteady(tab, (_, column) => column >= RUBRIC_WIDTH);
  if (tab === null || inTable === null || inTable.cells.length === 0) return text.commands.scoresRefused;
  return unsteadySentence(tab, inTable, text);
}

/** Which cells of a tab keep its formulas from being calculated, and what to do. */
export function unsteadySentence(tab: Sheet, { cells, sure }: Unsteady, text: Text): string {
  return text.commands.unsteadyOn(tab.getName(), text.commands.unsteady(cells, sure));
}

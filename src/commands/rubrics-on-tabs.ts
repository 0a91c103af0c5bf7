import { builtInRubrics } from '../rubric/catalogue';
import type { Rubric } from '../rubric/rubric';
import type { ReadTable } from '../rubric/table';
import { tabKey } from '../tabs/tab-spec';
import type { Sheet } from '../workbook/sheets';
import { type Desk, readRubric } from './desk';

/** A rubric that has a tab, with what can be made of it by now. The id is that of the tab, which groups name, whatever stands in the table. */
export interface RubricOnTab {
  id: string;
  sheet: Sheet;
  read: ReadTable | 'columnsMoved';
}

/** Every rubric that has a tab, in the order of the tabs. */
export function rubricsOnTabs(desk: Desk): RubricOnTab[] {
  return desk.tabs.idsOf('rubric').flatMap((id) => rubricOnTab(desk, id) ?? []);
}

/** The rubric with this id if it has a tab. */
export function rubricOnTab(desk: Desk, id: string): RubricOnTab | null {
  const sheet = desk.tabs.get(tabKey('rubric', id));
  return sheet === null ? null : { id, sheet, read: readRubric(sheet, desk.text) };
}

/** The rubric itself; `null` as long as something on its tab has to be mended. */
export function soundRubric({ read }: RubricOnTab): Rubric | null {
  return read !== 'columnsMoved' && read.ok ? read.rubric : null;
}

/** What is in the way of using a rubric, in a few words; `''` if nothing is. */
export function problemOf({ read }: RubricOnTab, { text }: Desk): string {
  if (read === 'columnsMoved') return text.rubricFiles.columnsMoved;
  return read.ok ? '' : text.rubricFiles.toMend(read.problems.length);
}

/** Whether a rubric came with the add-on, amended or not. */
export function isBuiltIn(id: string): boolean {
  return builtInRubrics.some((rubric) => rubric.id === id);
}

/** What a group can choose from: the rubrics that are built in and those that the province made, whose name is that of the tab while it can't be read. */
export function knownRubrics(desk: Desk): Pick<Rubric, 'id' | 'shortTitle'>[] {
  const ids = desk.tabs.idsOf('rubric').filter((id) => !isBuiltIn(id));
  const own = ids.flatMap((id) => rubricOnTab(desk, id) ?? []);
  return [
    ...builtInRubrics,
    ...own.map((one) => ({ id: one.id, shortTitle: soundRubric(one)?.shortTitle ?? one.sheet.getName() })),
  ];
}

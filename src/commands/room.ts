import { cellsFit, MOST_CELLS, MOST_TABS } from '../round/capacity';
import type { Round } from '../round/round';
import { ALL_AGENCIES } from '../tabs/ranking-scopes';
import { tabKey } from '../tabs/tab-spec';
import { isLeftover } from '../workbook/leftover';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';

/** The keys of the tabs that a round has once it is made. */
export function tabsOf({ groups, agencies }: Round): string[] {
  const used = groups.filter(({ id }) => agencies.some(({ groupId }) => groupId === id));
  const rubrics = Array.from(new Set(groups.map(({ rubricId }) => rubricId)));
  const several = groups.length > 1;
  return [
    ...['guide', 'register', 'summary', 'data', 'dashboard', 'log'].map((kind) => tabKey(kind)),
    ...rubrics.map((id) => tabKey('rubric', id)),
    ...groups.map(({ id }) => tabKey('ranking', id)),
    ...(several && rubrics.length === 1 ? [tabKey('ranking', ALL_AGENCIES)] : []),
    ...(used.length > 1 ? used.map(({ id }) => tabKey('dashboard', id)) : []),
    ...agencies.map(({ id }) => tabKey('agency', id)),
  ];
}

/**
 * Why Google would not take tabs that a command is about to make, so that it is refused before it has begun; `null` if there is room.
 *
 * @param keys of what it makes, of which some may be there
 */
export function whyNoTabs(desk: Desk, keys: readonly string[]): string | null {
  const more = keys.filter((key) => desk.tabs.get(key) === null).length;
  const sheets = desk.book.getSheets();
  if (more === 0 || sheets.length + more <= MOST_TABS) return null;
  // What a run left blank that was broken off is used by the next.
  const now = sheets.filter((sheet) => !isLeftover(desk.tabs, sheet)).length;
  return now + more <= MOST_TABS ? null : desk.text.commands.tooManyTabs(now, more, MOST_TABS);
}

/**
 * Why Google would not take so many more cells; `null` if there is room. Two reads for every tab that is no form.
 *
 * @param more cells of the tabs that are made
 */
export function whyNoCells(desk: Desk, more: number): string | null {
  let form: number | null = null;
  let now = 0;
  for (const sheet of desk.book.getSheets()) {
    const isForm = desk.tabs.keyOf(sheet)?.startsWith(tabKey('agency', '')) === true;
    // Forms are all about as large, and there are many.
    const cells: number = isForm && form !== null ? form : cellsOf(sheet);
    if (isForm) form = cells;
    now += cells;
  }
  return cellsFit(now, more) ? null : desk.text.commands.tooManyCells(now, more, MOST_CELLS);
}

function cellsOf(sheet: Sheet): number {
  return retrying(() => sheet.getMaxRows()) * retrying(() => sheet.getMaxColumns());
}

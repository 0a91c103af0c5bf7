import type { Workbench } from '../../workbench/runtime';
import {
  type AgencyEntry,
  CLERK,
  enter,
  everything,
  expectOk,
  FORM,
  kept,
  OTHER_CLERK,
  ranking,
  rowOf,
  run,
  SETTINGS,
  smallRound,
} from './round';

export const TWO_AGENCIES: readonly AgencyEntry[] = [
  { name: 'Sở Công Thương', editors: CLERK },
  { name: 'Sở Tài chính', editors: OTHER_CLERK },
];
export const OTHER_FORM = 'Sở Tài chính';
export const LOG = 'Nhật ký';
export const RUBRIC_TAB = 'Bộ tiêu chí Hậu Giang 2017';
export const RANKING = 'Xếp hạng Sở, ban, ngành tỉnh';

/** A small round that nobody has touched. */
export function untouchedRound(agencies: readonly AgencyEntry[] = TWO_AGENCIES): Workbench {
  return smallRound(agencies);
}

/** Chooses an item of the menu, whether or not the script gets to its end. @returns what it said, or the error that the person sees */
export function attempt(workbench: Workbench, item: string): string {
  const before = workbench.ui.alerts.length;
  const shown = new Set(workbench.ui.toasts.map(({ id }) => id));
  const outcome = workbench.runMenuItem(item);
  if (!outcome.ok) return outcome.message;
  const toast = workbench.ui.toasts.find(({ id }) => !shown.has(id));
  const alert = workbench.ui.alerts
    .slice(before)
    .filter(({ answer }) => answer.button !== 'YES')
    .at(-1);
  return alert?.message ?? toast?.message ?? '';
}

/** Columns of a form that people fill in. */
export const ENTERED = {
  figure: 'F',
  base: 'G',
  evidence: 'J',
  note: 'K',
  verified: 'L',
  verifiedBase: 'M',
  verdict: 'N',
  opinion: 'R',
  explanation: 'S',
};

/** What people entered on a form, by the id of the row: nothing for a row without entries. */
export function entriesOn(workbench: Workbench, tab: string): Map<string, unknown[]> {
  const columns = Object.values(ENTERED).map((letters) => letters.charCodeAt(0) - 65);
  const entries = new Map<string, unknown[]>();
  const rows = everything(workbench, tab);
  for (const row of rows.slice(rows.findIndex(([id]) => id === '#header') + 1)) {
    const cells = columns.map((column) => row[column] ?? null);
    if (cells.some((cell) => cell !== null)) entries.set(String(row[0]), cells);
  }
  return entries;
}

/** Types into any column of a criterion's row as whoever is acting. */
export function put(workbench: Workbench, tab: string, id: string, column: keyof typeof ENTERED, text: string): void {
  expectOk(workbench.type(tab, `${ENTERED[column]}${rowOf(workbench, tab, id)}`, text));
}

/** Row of Thiết lập in which an agency stands. */
export function settingsRowOf(workbench: Workbench, agency: string): number {
  return workbench.values(SETTINGS, 'C:C').findIndex(([name]) => name === agency) + 1;
}

/** Lines of Nhật ký, oldest first: person, what was done, how it ended. */
export function logLines(workbench: Workbench): string[] {
  return everything(workbench, LOG)
    .slice(2)
    .map((row) => row.slice(2, 5).map(String).join(' | '));
}

/** What the sidebar shows while a tab is in view. */
export function sidebarOn(workbench: Workbench, tab: string) {
  workbench.select(tab, 'A1');
  const outcome = workbench.callServer('sidebarView', []);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(JSON.stringify(outcome.value)).value;
}

/**
 * Pastes a text the way Google does from another spreadsheet: the rules of the cell it comes from replace ours, so nothing refuses it.
 */
export function pasteFromElsewhere(workbench: Workbench, tab: string, a1: string, text: string): void {
  const { getters } = workbench.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab);
  if (sheetId === undefined) throw new Error(`There is no tab ${tab}`);
  const { left: col, top: row } = getters.getRangeFromSheetXC(sheetId, a1).zone;
  const rule = getters.getValidationRuleForCell({ sheetId, col, row });
  if (rule !== undefined) workbench.model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
  expectOk(workbench.type(tab, a1, text));
}

/** A form with entries of every kind, 21 points. */
export function filledIn(): Workbench {
  return kept('form with entries of every kind', fillIn);
}

function fillIn(): Workbench {
  const workbench = untouchedRound();
  enter(workbench, FORM, 'I.2', '20', '50');
  enter(workbench, FORM, 'I.4', 'Có');
  put(workbench, FORM, 'I.2', 'evidence', 'Báo cáo số 12');
  put(workbench, FORM, 'I.3', 'note', 'chưa có số liệu');
  put(workbench, FORM, 'I.2', 'verified', '10');
  put(workbench, FORM, 'I.2', 'opinion', 'theo hợp đồng');
  return workbench;
}

/** Ranked anew: the line of the agency whose form is damaged. */
export function ranked(workbench: Workbench): { total: unknown; remarks: string } | undefined {
  run(workbench, 'menuRecompute');
  return ranking(workbench, RANKING).find(({ agency }) => agency === FORM);
}

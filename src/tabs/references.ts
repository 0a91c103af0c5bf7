import { agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { FORM, FORM_ROW } from './form-columns';
import { columnLetters, quoteTab, type RowOf } from './tab-spec';

/** A tab that formulas on another one refer to, as it was laid out. */
export interface OtherTab {
  name: string;
  rowOf: RowOf;
}

/** Where an agency's live figures come from: the name of its tab, or `null` while it has none. */
export type TabOfAgency = (agencyId: string) => { name: string; sheetId: number } | null;

/** Cells of another tab from a row with one id to a row with another, as a reference that stays the same wherever the formula stands. */
export function rangeOn(tab: OtherTab, ids: readonly [string, string], from: number, to = from): string {
  const [first, last] = ids.map(tab.rowOf);
  return `${quoteTab(tab.name)}!$${columnLetters(from)}$${first}:$${columnLetters(to)}$${last}`;
}

/** The rows of a group's agencies on Tổng hợp, some columns of them. @throws when the group has no agency */
export function summaryRange(
  round: RoundWithRubrics,
  group: Group,
  summary: OtherTab,
  from: number,
  to = from,
): string {
  const agencies = agenciesOf(round, group.id);
  const [first, last] = [agencies[0], agencies[agencies.length - 1]];
  if (first === undefined || last === undefined) throw new Error(`Group ${group.id} has no agency`);
  return rangeOn(summary, [`agency.${first.id}`, `agency.${last.id}`], from, to);
}

/**
 * The rows of a range by a key beside it. Of a single row the key would be a single value, which SORT takes for the number of a column: such a row is sorted by its first.
 *
 * @param rows how many there are
 */
export function sortedRows(rows: number, range: string, key: string, ascending: 'TRUE' | 'FALSE' = 'TRUE'): string {
  return `SORT(${range};${rows === 1 ? '1' : key};${ascending})`;
}

/**
 * Of how many of a form's criteria there is nothing left to verify, as the part of a formula: those that are verified, and those that are not scored. It comes to
 * `criteria` when the form is done.
 */
export function verifiedOrNothingTo(tabName: string, criteria: number): string {
  const [done, of] = [FORM.verifiedPoints, FORM.selfPoints].map((column) => lookUp(tabName, column, FORM_ROW.verified));
  return `(${done}+IF(ISNUMBER(${of});${criteria}-${of};0))`;
}

/** A value out of a form by its row's id, wherever the row stands. */
export function lookUp(tabName: string, column: number, id: string): string {
  const tab = quoteTab(tabName);
  const letters = columnLetters(column);
  return `INDEX(${tab}!$${letters}:$${letters};MATCH("${id}";${tab}!$A:$A;0))`;
}

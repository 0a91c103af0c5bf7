import type { Group } from './round';

/** How many tabs Google is said to take in a file. It documents no number; the add-on makes no more. */
export const MOST_TABS = 200;

/** How many cells Google takes in a file, blank ones counted. */
export const MOST_CELLS = 10_000_000;

/** No round has more groups: the list they are chosen from stays one that a person can look through. */
export const MOST_GROUPS = 50;

/** Hướng dẫn, Thiết lập, Theo dõi, Tổng hợp, the dashboards' data, Nhật ký; Bảng chênh lệch; a published version and its annex; an archive. */
const OTHER_TABS = 6 + 1 + 2 + 1;

/** How many agencies a round can have, in whatever groups they are, so that its tabs fit in a file: each has one of its own. */
export function mostAgencies(groups: readonly Group[]): number {
  const rubrics = new Set(groups.map(({ rubricId }) => rubricId)).size;
  const overviews = groups.length > 1 ? groups.length + 1 : 1;
  // A ranking and a dashboard for each group, and one of either for all.
  return MOST_TABS - OTHER_TABS - rubrics - 2 * overviews;
}

/** A tab is made with 1,000 rows of 26 columns before it is cut to what it needs. */
const CELLS_OF_A_NEW_TAB = 26_000;

/** Whether a file with so many cells takes tabs with so many more. */
export function cellsFit(now: number, more: number): boolean {
  return now + more + CELLS_OF_A_NEW_TAB <= MOST_CELLS;
}

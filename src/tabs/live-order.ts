import { agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { isCounted, overviewRubric } from '../round/rubrics';
import { type OtherTab, sortedRows, summaryRange } from './references';
import { SUMMARY } from './summary';

/** Beyond every total, to either side. */
const FAR = '10^9';

/** Columns of Tổng hợp with a group's agencies as they stand: those that are ranked by what they are ranked by, the highest first; then the others. */
export function inLiveOrder(
  round: RoundWithRubrics,
  group: Group,
  summary: OtherTab,
  from: number,
  to: number = from,
): string {
  const key = ofRanked(round, group, summary, rankedBy(round, group, summary), `-${FAR}`);
  const range = summaryRange(round, group, summary, from, to);
  return `ARRAYFORMULA(${sortedRows(agenciesOf(round, group.id).length, range, key, 'FALSE')})`;
}

/** The same of a group with several agencies from the lowest of those that are ranked; the rows of the others are blank and stand at the end. */
export function fromTheLowest(
  round: RoundWithRubrics,
  group: Group,
  summary: OtherTab,
  from: number,
  to: number = from,
): string {
  const ranked = (of: string, otherwise: string) => ofRanked(round, group, summary, of, otherwise);
  const range = summaryRange(round, group, summary, from, to);
  return `ARRAYFORMULA(SORT(${ranked(range, '""')};${ranked(rankedBy(round, group, summary), FAR)};TRUE))`;
}

/** A total may be 0 or below it while others are not ranked: of those Tổng hợp says so. */
function ofRanked(round: RoundWithRubrics, group: Group, summary: OtherTab, of: string, otherwise: string): string {
  const isRanked = `(${summaryRange(round, group, summary, SUMMARY.ranked)}=1)*ISNUMBER(${rankedBy(round, group, summary)})`;
  return `IF(${isRanked};${of};${otherwise})`;
}

/** Units that lead different numbers of criteria are put in order by the share. */
function rankedBy(round: RoundWithRubrics, group: Group, summary: OtherTab): string {
  const by = isCounted(overviewRubric(round, group)) ? SUMMARY.progress : SUMMARY.total;
  return summaryRange(round, group, summary, by);
}

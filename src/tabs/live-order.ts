import { agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { isCounted, overviewRubric } from '../round/rubrics';
import { type OtherTab, sortedRows, summaryRange } from './references';
import { SUMMARY } from './summary';

/** Beyond every total, to either side. */
const FAR = '10^9';

/** Columns of Tổng hợp with a group's agencies as they stand: those that have begun by what they are ranked by, the highest first; then the others. */
export function inLiveOrder(
  round: RoundWithRubrics,
  group: Group,
  summary: OtherTab,
  from: number,
  to: number = from,
): string {
  const key = ofBegun(round, group, summary, rankedBy(round, group, summary), `-${FAR}`);
  const range = summaryRange(round, group, summary, from, to);
  return `ARRAYFORMULA(${sortedRows(agenciesOf(round, group.id).length, range, key, 'FALSE')})`;
}

/** The same of a group with several agencies from the lowest of those that have begun; the rows of the others are blank and stand at the end. */
export function fromTheLowest(
  round: RoundWithRubrics,
  group: Group,
  summary: OtherTab,
  from: number,
  to: number = from,
): string {
  const begun = (of: string, otherwise: string) => ofBegun(round, group, summary, of, otherwise);
  const range = summaryRange(round, group, summary, from, to);
  return `ARRAYFORMULA(SORT(${begun(range, '""')};${begun(rankedBy(round, group, summary), FAR)};TRUE))`;
}

/** A total may be 0 or below it while others have not begun: those are known by having answered nothing. */
function ofBegun(round: RoundWithRubrics, group: Group, summary: OtherTab, of: string, otherwise: string): string {
  const answered = summaryRange(round, group, summary, SUMMARY.answered);
  const isBegun = `ISNUMBER(${answered})*(${answered}>0)*ISNUMBER(${rankedBy(round, group, summary)})`;
  return `IF(${isBegun};${of};${otherwise})`;
}

/** Units that lead different numbers of criteria are put in order by the share. */
function rankedBy(round: RoundWithRubrics, group: Group, summary: OtherTab): string {
  const by = isCounted(overviewRubric(round, group)) ? SUMMARY.progress : SUMMARY.total;
  return summaryRange(round, group, summary, by);
}

import type { ExplainWords } from '../explain';
import { groupedDecimal } from '../shown-figure';

/** What explanations of scores are put together from. */
export const explainWords: ExplainWords = {
  decimal: (plain) => groupedDecimal(plain, ',', '.'),
  points: (amount) => `${amount} ${amount === '1' ? 'point' : 'points'}`,
  yes: 'Yes',
  no: 'No',
  supplied: 'Supplied',
  notSupplied: 'Not supplied',
  missing: 'Not entered: 0 points',
  notEntered: 'Not entered',
  nothingCounts: 'No item is met',
  needsItem: (item, needed) => `${item} counts only if ${needed} counts`,
  notComputable: 'no ratio to compute, 0 points',
  notComputableFull: 'no ratio to compute, which counts as full marks',
  byDecision: (reason) => ` by decision of the coordinator${reason === '' ? '' : ` (${reason})`}`,
  noLevel: 'no level is met',
  countsAsWhole: 'counts as 100%',
  below: (threshold) => `below ${threshold}`,
  notWhole: 'less than all',
  wholeReached: 'all of them',
  fullFrom: (threshold) => `full marks from ${threshold}`,
  level: (label) => `“${label}”`,
  days: (count) => `${count} ${count === '1' ? 'day' : 'days'}`,
  atMost: (points) => `${points} at most`,
  inSteps: (step, counted) => `in steps of ${step} this is ${counted}`,
  nothingLastYear: 'Nothing last year, something this year',
  nothingInBothYears: 'Nothing in both years',
  madeUp: (criterion, ratio, above) =>
    `The ratio of criterion ${criterion} ${ratio}, above ${above}, which gives full marks`,
  notApplicable: (reason) => (reason === '' ? 'Not applicable: 0 points' : `Not applicable (${reason}): 0 points`),
  cut: (raw, left) => `${raw}, cut to ${left}`,
  exempt: (heading, points, reason) =>
    `Exempt from ${heading}${reason === '' ? '' : ` (${reason})`}: ${points} for all of it`,
};

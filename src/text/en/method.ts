import type { Criterion } from '../../rubric/rubric';
import type { RuleOf } from '../../rubric/rules';
import { inPercent } from '../percent';
import { exactNumber, number } from './numbers';

/** So many points, as people say it. */
export const points = (value: number) => `${number(value)} ${value === 1 ? 'point' : 'points'}`;

const percent = (fraction: number) => `${exactNumber(inPercent(fraction))}%`;

/** How a criterion's answer becomes points, in a few lines. The labels are the regulation's. */
export function method(criterion: Pick<Criterion, 'rule' | 'max' | 'evidence'>): string {
  const { rule, max } = criterion;
  switch (rule.type) {
    case 'yesNo':
      return `Yes: ${points(rule.yes)}\nNo: ${points(rule.no ?? 0)}`;
    case 'checklist':
      return 'The points of the items below are added';
    case 'choice':
      return levels(rule.options);
    case 'ratio':
      return ratioMethod(rule, max);
    case 'bands': {
      const figure = rule.base === undefined ? rule.figure : `${rule.figure} ÷ ${rule.base}`;
      return `${figure}\n${levels(rule.below === undefined ? rule.bands : [...rule.bands, rule.below])}`;
    }
    case 'delay':
      return `${rule.figure}\n${levels([...rule.bands, rule.above, rule.none])}`;
    case 'perUnit':
      return `${points(rule.each)} for each ${rule.unit ?? 'one'}, ${points(rule.upTo ?? max)} at most`;
    case 'completeness':
      return `How complete it is × ${number(max)}, down in steps of ${percent(rule.step)}`;
    case 'growth':
      return [
        '(This year − last year) ÷ last year',
        `From ${percent(rule.fullAt)}: ${points(max)}; lower: growth ÷ ${percent(rule.fullAt)} × ${number(max)}`,
        ...(rule.zeroBelow === undefined ? [] : [`Below ${percent(rule.zeroBelow)}: 0 points`]),
        ...(rule.unless === undefined
          ? []
          : [`Ratio of criterion ${rule.unless.criterion} above ${percent(rule.unless.above)}: ${points(max)}`]),
      ].join('\n');
    case 'mark':
      return `Mark ÷ ${number(rule.outOf)} × ${number(max)}`;
    case 'evidence':
      return criterion.evidence === undefined
        ? 'Only documents to supply, no points'
        : `To be supplied: ${criterion.evidence}`;
  }
}

function ratioMethod(rule: RuleOf<'ratio'>, max: number): string {
  const { countsFrom, fullAt, zeroBelow } = rule;
  const ratio = `${rule.numerator} ÷ ${rule.denominator}`;
  if (rule.allOrNothing === true) return `${ratio}\nAll of them: ${points(max)}; less: 0 points`;
  if (countsFrom !== undefined) return `${ratio} × ${number(max)}\nBelow ${percent(countsFrom)}: 0 points`;
  if (fullAt === undefined) return `${ratio} × ${number(max)}`;
  return [
    `${ratio} ÷ ${percent(fullAt)} × ${number(max)}`,
    `From ${percent(fullAt)}: ${points(max)}`,
    ...(zeroBelow === undefined ? [] : [`Below ${percent(zeroBelow)}: 0 points`]),
  ].join('\n');
}

function levels(list: readonly { label: string; points: number }[]): string {
  return list.map((level) => `${level.label}: ${points(level.points)}`).join('\n');
}

import type { Criterion } from '../../rubric/rubric';
import { exact, toNumber } from '../../scoring/exact';
import { bestLevel } from '../best-level';
import { inPercent } from '../percent';
import { exactNumber } from './numbers';

const percent = (fraction: number) => `${exactNumber(inPercent(fraction))}%`;

/** What has to be answered for a criterion to earn the most it can. The labels are the regulation's. */
export function fullMark({ rule, max }: Pick<Criterion, 'rule' | 'max'>): string {
  switch (rule.type) {
    case 'yesNo':
      return rule.yes >= (rule.no ?? 0) ? 'Answer “Yes”.' : 'Answer “No”.';
    case 'choice':
      return `Reach the level “${bestLevel(rule.options)?.label ?? ''}”.`;
    case 'checklist': {
      const counting = rule.items.filter((item) => item.points > 0);
      return counting.length === rule.items.length
        ? `Meet all items of the criterion (${exactNumber(counting.length)}).`
        : `Meet the items: ${counting.map((item) => item.label).join('; ')}.`;
    }
    case 'ratio':
      return `${rule.numerator} ÷ ${rule.denominator}: ${rule.fullAt === undefined ? '100%' : `${percent(rule.fullAt)} or more`}.`;
    case 'bands':
      return `Reach the level “${bestLevel(rule.below === undefined ? rule.bands : [...rule.bands, rule.below])?.label ?? ''}”.`;
    case 'delay':
      return `Reach the level “${bestLevel([...rule.bands, rule.above, rule.none])?.label ?? ''}”.`;
    case 'perUnit': {
      const count = exact(rule.upTo ?? max)
        .div(exact(rule.each))
        .ceil();
      return `${exactNumber(toNumber(count))} or more (${rule.unit ?? 'units'}).`;
    }
    case 'completeness':
      return '100% complete.';
    case 'growth': {
      const unless =
        rule.unless === undefined
          ? ''
          : `, or a ratio of criterion ${rule.unless.criterion} above ${percent(rule.unless.above)}`;
      return `Grow by ${percent(rule.fullAt)} or more on last year${unless}.`;
    }
    case 'mark':
      return `A mark of ${exactNumber(rule.outOf)} out of ${exactNumber(rule.outOf)}.`;
    case 'evidence':
      return 'Supply the documents; this criterion earns no points.';
  }
}

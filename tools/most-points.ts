import { addDecimals } from '../src/rubric/decimal';
import type { Rule } from '../src/rubric/rules';

/** The most points that any answer to a rule can earn. */
export function mostPoints(rule: Rule, max: number): number {
  switch (rule.type) {
    case 'yesNo':
      return Math.max(rule.yes, rule.no ?? 0);
    case 'choice':
      return Math.max(...rule.options.map(({ points }) => points));
    case 'checklist':
      return addDecimals(rule.items.map(({ points }) => Math.max(0, points)));
    case 'bands':
      return Math.max(...rule.bands.map(({ points }) => points), rule.below?.points ?? 0);
    case 'delay':
      return Math.max(...[...rule.bands, rule.above, rule.none].map(({ points }) => points));
    case 'perUnit':
      return rule.upTo ?? max;
    case 'ratio':
    case 'completeness':
    case 'growth':
    case 'mark':
      return max;
    case 'evidence':
      return 0;
  }
}

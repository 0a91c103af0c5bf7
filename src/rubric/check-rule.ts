import { fold } from './cell';
import type { RubricFault } from './problems';
import { type Rule, type RuleOf, type RuleType, takesBase } from './rules';

/** Where in a rule a fault is: at the rule itself, or at its level, option or item of a position (from 0; `below` is the last level). */
export type RulePlace =
  | { part: 'rule'; field: 'max' | 'base' }
  | { part: 'child'; position: number; field: 'points' | 'from' | 'label' | 'needs' }
  | { part: 'below'; field: 'points' | 'label' };

type Report = (place: RulePlace, fault: RubricFault) => void;

/** Reports what is wrong with a criterion's rule: more points than the maximum, bands that aren't descending, and so on. */
export function checkRule(rule: Rule, max: number, report: Report): void {
  checkOf(rule, max, report);
}

function checkOf<T extends RuleType>(
  rule: { [K in T]: RuleOf<K> & { type: K } }[T],
  max: number,
  report: Report,
): void {
  const check: Check<T> = CHECKS[rule.type];
  check(rule, max, report);
}

type Check<T extends RuleType> = (rule: RuleOf<T>, max: number, report: Report) => void;

const CHECKS: { [T in RuleType]: Check<T> } = {
  yesNo(rule, max, report) {
    const points = Math.max(rule.yes, rule.no ?? 0);
    if (points !== max) report({ part: 'rule', field: 'max' }, { code: 'pointsNotMax', points, max });
  },

  choice(rule, max, report) {
    checkLabels(rule.options, report);
    for (const [position, { points }] of rule.options.entries()) {
      if (points > max) report({ part: 'child', position, field: 'points' }, { code: 'pointsAboveMax', points, max });
    }
  },

  checklist(rule, max, report) {
    checkLabels(rule.items, report);
    const points = addDecimals(rule.items.map((item) => Math.max(0, item.points)));
    if (points > max) report({ part: 'rule', field: 'max' }, { code: 'pointsAboveMax', points, max });
    for (const [position, { needs }] of rule.items.entries()) {
      if (needs !== undefined && needs >= position) {
        report(
          { part: 'child', position, field: 'needs' },
          { code: 'needsNotEarlier', item: position + 1, needs: needs + 1 },
        );
      }
    }
  },

  ratio() {},

  bands(rule, max, report) {
    const { measure } = rule;
    if (takesBase(measure) && rule.base === undefined) {
      report({ part: 'rule', field: 'base' }, { code: 'baseLabelMissing', measure });
    }
    if (!takesBase(measure) && rule.base !== undefined) {
      report({ part: 'rule', field: 'base' }, { code: 'baseLabelUnexpected', measure });
    }
    checkLabels([...rule.bands, ...(rule.below === undefined ? [] : [rule.below])], (place, fault) =>
      report(
        place.part === 'child' && place.position === rule.bands.length ? { part: 'below', field: 'label' } : place,
        fault,
      ),
    );
    for (const [position, band] of rule.bands.entries()) {
      if (band.points > max) {
        report({ part: 'child', position, field: 'points' }, { code: 'pointsAboveMax', points: band.points, max });
      }
      if (measure === 'ratio' && (band.from > 1 || (band.from === 1 && band.strict === true))) {
        report({ part: 'child', position, field: 'from' }, { code: 'bandNeverMet' });
      }
      const above = rule.bands[position - 1];
      if (above === undefined) continue;
      const descends =
        band.from < above.from || (band.from === above.from && above.strict === true && band.strict !== true);
      if (!descends) report({ part: 'child', position, field: 'from' }, { code: 'thresholdsNotDescending' });
      if (band.points > above.points) {
        report(
          { part: 'child', position, field: 'points' },
          { code: 'pointsNotDescending', points: band.points, above: above.points },
        );
      }
    }
    const lowest = rule.bands[rule.bands.length - 1];
    const below = rule.below?.points ?? 0;
    if (lowest !== undefined && below > lowest.points) {
      const place: RulePlace =
        rule.below === undefined
          ? { part: 'child', position: rule.bands.length - 1, field: 'points' }
          : { part: 'below', field: 'points' };
      report(place, { code: 'pointsNotDescending', points: below, above: lowest.points });
    }
  },
};

function checkLabels(rows: readonly { label: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const [position, { label }] of rows.entries()) {
    const folded = fold(label);
    if (seen.has(folded)) report({ part: 'child', position, field: 'label' }, { code: 'duplicateLabel', label });
    seen.add(folded);
  }
}

/** The sum of decimals of up to nine places, free of binary remainders. */
export function addDecimals(values: readonly number[]): number {
  return values.reduce((total, value) => Math.round((total + value) * 1e9) / 1e9, 0);
}

import { fold } from './cell';
import { addDecimals } from './decimal';
import { MOST_CHOICES } from './limits';
import type { RubricFault } from './problems';
import { type Rule, type RuleOf, type RuleType, takesBase } from './rules';

/** Where in a rule a fault is: at the rule itself, or at its level, option or item of a position (from 0; `below` is the last level). */
export type RulePlace =
  | { part: 'rule'; field: 'max' | 'base' | RuleOption }
  | { part: 'child'; position: number; field: 'points' | 'from' | 'upTo' | 'label' | 'needs' }
  /** The level for what meets none of the others, under the name it has in its rule; `none` is that of a delay for what was never done. */
  | { part: 'below' | 'above' | 'none'; field: 'points' | 'label' };

/** Settings of a rule that stand together in the options of the table. */
export type RuleOption = 'allOrNothing' | 'countsFrom' | 'zeroBelow' | 'step' | 'unless' | 'upTo';

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
    const count = rule.options.length;
    if (count > MOST_CHOICES) {
      const place = { part: 'child', position: MOST_CHOICES, field: 'label' } as const;
      report(place, { code: 'tooManyChoices', count, most: MOST_CHOICES });
    }
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

  ratio({ countsFrom, fullAt, zeroBelow, allOrNothing }, _max, report) {
    const others = [countsFrom, fullAt, zeroBelow].some((option) => option !== undefined);
    if (allOrNothing === true && others)
      report({ part: 'rule', field: 'allOrNothing' }, { code: 'optionsContradict', option: 'allOrNothing' });
    else if (countsFrom !== undefined && (fullAt !== undefined || zeroBelow !== undefined))
      report({ part: 'rule', field: 'countsFrom' }, { code: 'optionsContradict', option: 'countsFrom' });
    else if (zeroBelow !== undefined && fullAt === undefined)
      report({ part: 'rule', field: 'zeroBelow' }, { code: 'optionsContradict', option: 'zeroBelow' });
    else checkZeroBelow(zeroBelow, fullAt, report);
  },

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

  delay(rule, max, report) {
    const levels = [...rule.bands, rule.above, rule.none];
    const placeOf = (position: number): { part: 'child'; position: number } | { part: 'above' | 'none' } =>
      position < rule.bands.length
        ? { part: 'child', position }
        : { part: position === rule.bands.length ? 'above' : 'none' };
    checkLabels(levels, (place, fault) =>
      report(place.part === 'child' ? { ...placeOf(place.position), field: 'label' } : place, fault),
    );
    for (const [position, { points }] of levels.entries()) {
      const place: RulePlace = { ...placeOf(position), field: 'points' };
      const above = levels[position - 1];
      if (points > max) report(place, { code: 'pointsAboveMax', points, max });
      if (above !== undefined && points > above.points)
        report(place, { code: 'pointsNotDescending', points, above: above.points });
    }
    for (const [position, { upTo }] of rule.bands.entries()) {
      const before = rule.bands[position - 1];
      if (before !== undefined && upTo <= before.upTo)
        report({ part: 'child', position, field: 'upTo' }, { code: 'delaysNotAscending', upTo, before: before.upTo });
    }
  },

  perUnit({ upTo }, max, report) {
    if (upTo !== undefined && upTo > max)
      report({ part: 'rule', field: 'upTo' }, { code: 'pointsAboveMax', points: upTo, max });
  },

  completeness({ step }, _max, report) {
    // At a step of 0.3 even what is complete would earn 0.9 of the maximum.
    if (!Number.isInteger(Math.round((1 / step) * 1e9) / 1e9))
      report({ part: 'rule', field: 'step' }, { code: 'stepNotDivisor', step });
  },

  growth({ zeroBelow, fullAt }, _max, report) {
    checkZeroBelow(zeroBelow, fullAt, report);
  },

  mark() {},

  evidence(_rule, max, report) {
    if (max !== 0) report({ part: 'rule', field: 'max' }, { code: 'evidenceHasPoints', max });
  },
};

function checkZeroBelow(zeroBelow: number | undefined, fullAt: number | undefined, report: Report): void {
  if (zeroBelow !== undefined && fullAt !== undefined && zeroBelow >= fullAt)
    report({ part: 'rule', field: 'zeroBelow' }, { code: 'zeroNotBelowFull', zeroBelow, fullAt });
}

function checkLabels(rows: readonly { label: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const [position, { label }] of rows.entries()) {
    const folded = fold(label);
    if (seen.has(folded)) report({ part: 'child', position, field: 'label' }, { code: 'duplicateLabel', label });
    seen.add(folded);
  }
}

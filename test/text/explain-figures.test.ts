import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDecimal } from '../../src/rubric/decimal';
import { type Rule, type RuleOf, takesBase } from '../../src/rubric/rules';
import type { Answer } from '../../src/scoring/answer';
import { type Exact, exact, quotient } from '../../src/scoring/exact';
import { reasonFor } from '../../src/text/explain';
import { textIn } from '../../src/text/text';
import { arbitraryRule } from '../support/arbitraries';
import { answered, criterionWith } from '../support/one-criterion';

/** Rules that compare what was answered with something. */
type Comparing = RuleOf<'ratio'> | RuleOf<'bands'> | RuleOf<'completeness'> | RuleOf<'growth'>;

function compares(rule: Rule): rule is Comparing {
  return ['ratio', 'bands', 'completeness', 'growth'].includes(rule.type);
}

function thresholdsOf(rule: Comparing): number[] {
  switch (rule.type) {
    case 'ratio':
      return [rule.countsFrom ?? 1, rule.fullAt ?? 1, rule.zeroBelow ?? 1, 1];
    case 'bands':
      return rule.bands.map(({ from }) => from);
    case 'completeness':
      return Array.from({ length: Math.round(1 / rule.step) }, (_, at) => Number(((at + 1) * rule.step).toFixed(2)));
    case 'growth':
      return [rule.zeroBelow ?? 0, rule.fullAt];
  }
}

/** Words that come before or after the figure would have to be told from it. */
function plainly(rule: Comparing): Comparing {
  return rule.type === 'bands' ? { ...rule, unit: undefined } : rule;
}

/** An answer that is at a threshold, or beside it by one in the last of so many digits. */
const nearThreshold = arbitraryRule(5)
  .filter(compares)
  .map(plainly)
  .chain((rule) =>
    fc
      .record({
        threshold: fc.constantFrom(...thresholdsOf(rule)),
        digits: fc.integer({ min: 2, max: 9 }),
        beside: fc.constantFrom(-1, 0, 1),
        factor: fc.constantFrom(1, 3, 7),
      })
      .map(({ threshold, digits, beside, factor }) => {
        const denominator = 10 ** digits * factor;
        const numerator = Math.max(0, Math.round(Math.min(threshold, 99) * denominator) + beside);
        const value = Math.max(0, Number((threshold + beside * 10 ** -digits).toFixed(digits)));
        return { rule, answer: answerOf(rule, numerator, denominator, value) };
      }),
  );

function answerOf(rule: Comparing, numerator: number, denominator: number, value: number): Answer {
  if (rule.type === 'growth') return { previous: denominator, current: denominator + numerator };
  if (rule.type === 'completeness') return { share: Math.min(1, value) };
  if (rule.type === 'ratio' || takesBase(rule.measure)) return { numerator, denominator };
  if (rule.measure === 'count') return { count: Math.round(value) };
  return rule.measure === 'rate' ? { rate: value } : { amount: value };
}

/** What is compared, as it was answered. */
function comparedIn(answer: Answer): Exact {
  if ('numerator' in answer) return quotient(answer.numerator, answer.denominator);
  if ('previous' in answer) return quotient(answer.current - answer.previous, answer.previous);
  if ('share' in answer) return exact(answer.share);
  if ('rate' in answer) return exact(answer.rate);
  if ('amount' in answer) return exact(answer.amount);
  if ('count' in answer) return exact(answer.count);
  throw new Error('Nothing is compared');
}

/** The figure that a sentence compares: behind the sign where there is one before the comma, else what the sentence begins with. */
function shownIn(sentence: string): { value: Exact; rounded: boolean } {
  const [, sign = '=', digits = '', unit] =
    /^(?:.*?([=≈]) )?(-?[\d.]+(?:,\d+)?)(%?)(?:, | ÷ | × )/.exec(sentence) ?? [];
  const number = exact(Number(digits.replaceAll('.', '').replace(',', '.')));
  return { value: unit === '%' ? number.div(100) : number, rounded: sign === '≈' };
}

test('the figure that an explanation shows stands on the same side of every threshold as the one that was answered', () => {
  fc.assert(
    fc.property(nearThreshold, ({ rule, answer }) => {
      const criterion = criterionWith(rule, 5);
      const sentence = reasonFor(criterion, answered(rule, 5, answer), textIn('vi'));
      const value = comparedIn(answer);
      const shown = shownIn(sentence);
      for (const threshold of thresholdsOf(rule)) {
        const sides = [shown.value, value].map((one) => Math.sign(one.compare(exact(threshold))));
        expect([sentence, plainDecimal(threshold), sides[0]]).toEqual([sentence, plainDecimal(threshold), sides[1]]);
      }
      expect([sentence, shown.value.equals(value)]).toEqual([sentence, !shown.rounded]);
    }),
    { numRuns: 500 },
  );
});

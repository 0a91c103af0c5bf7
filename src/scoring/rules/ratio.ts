import type { RuleOf } from '../../rubric/rules';
import { type Exact, exact, quotient, ZERO } from '../exact';
import { invalid } from '../read-cells';
import { notComputable, OTHER_RULE, type RuleModule, scored } from './rule-module';
import { ratioOf, readTwoFigures, scaled, twoFiguresProblem, WHOLE } from './share';

/** Numerator ÷ denominator × maximum, a ratio above 1 counting as 1; as its options say, only from a threshold on, scaled, or whole or not at all. */
export const ratio: RuleModule<'ratio'> = {
  read: (_rule, cells) => readTwoFigures(cells),

  mark(rule, answer, max, { zeroDenominator }) {
    if (!('numerator' in answer)) return OTHER_RULE;
    const problem = twoFiguresProblem(answer);
    if (problem !== null) return invalid(problem);
    const value = ratioOf(answer);
    if (value === null) return notComputable(zeroDenominator, max);
    const points = pointsOf(rule, { ...answer, value }, max);
    return answer.numerator > answer.denominator
      ? scored(points, { kind: 'share', value: WHOLE }, 'aboveWhole')
      : scored(points, { kind: 'share', value });
  },
};

function pointsOf(
  { countsFrom, fullAt, zeroBelow, allOrNothing }: RuleOf<'ratio'>,
  { numerator, denominator, value }: { numerator: number; denominator: number; value: Exact },
  max: number,
): Exact {
  if (numerator >= denominator) return exact(max);
  if (allOrNothing === true) return ZERO;
  if (countsFrom !== undefined && value.compare(exact(countsFrom)) < 0) return ZERO;
  if (fullAt !== undefined) return scaled(value, { fullAt, zeroBelow }).mul(exact(max));
  const product = numerator * max;
  return Number.isSafeInteger(product) ? quotient(product, denominator) : value.mul(exact(max));
}

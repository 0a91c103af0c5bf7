import { exact, quotient, ZERO } from '../exact';
import { invalid } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';
import { ratioOf, readTwoFigures, twoFiguresProblem, WHOLE } from './share';

/** Numerator ÷ denominator × maximum, a ratio above 1 counting as 1. */
export const ratio: RuleModule<'ratio'> = {
  read: (_rule, cells) => readTwoFigures(cells),

  mark(_rule, answer, max) {
    if (!('numerator' in answer)) return OTHER_RULE;
    const problem = twoFiguresProblem(answer);
    if (problem !== null) return invalid(problem);
    const { numerator, denominator } = answer;
    const value = ratioOf(answer);
    if (value === null) return scored(ZERO, { kind: 'notComputable' }, 'notComputable');
    if (numerator > denominator) return scored(exact(max), { kind: 'share', value: WHOLE }, 'aboveWhole');
    const product = numerator * max;
    const points = Number.isSafeInteger(product) ? quotient(product, denominator) : value.mul(exact(max));
    return scored(points, { kind: 'share', value });
  },
};

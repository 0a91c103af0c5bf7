import { type RuleOf, takesBase } from '../../rubric/rules';
import type { Answer, AnswerProblem, ReadAnswer } from '../answer';
import { leavesZeroOpen } from '../decisions';
import { type Exact, exact } from '../exact';
import { figureProblem, invalid, readFigure, unexpectedBase } from '../read-cells';
import type { Flag } from '../score-sheet';
import { type Marks, notComputable, OTHER_RULE, type RuleModule, scored } from './rule-module';
import { ratioOf, readTwoFigures, twoFiguresProblem, WHOLE } from './share';

type Bands = RuleOf<'bands'>;

/** The points of the highest band that is met; thresholds are compared with the exact value, never with a rounded percentage. */
export const bands: RuleModule<'bands'> = {
  read(rule, cells): ReadAnswer {
    const { measure } = rule;
    if (takesBase(measure)) return readTwoFigures(cells);
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    const reading = readFigure(cells.figure, 'figure', measure === 'count' ? 'whole' : 'any');
    if (reading.status === 'invalid') return reading;
    if (reading.status === 'blank') return { status: 'missing' };
    return { status: 'answered', answer: singleAnswer(measure, reading.value) };
  },

  mark(rule, answer, max, { zeroDenominator }): Marks {
    const measured = measure(rule, answer);
    if (measured === null) return OTHER_RULE;
    if ('problem' in measured) return invalid(measured.problem);
    const { value, flags } = measured;
    if (value === null) return notComputable(leavesZeroOpen(rule) ? zeroDenominator : { treatment: 'zero' }, max);
    const met = rule.bands.findIndex(({ from, strict }) => {
      const difference = value.compare(exact(from));
      return strict === true ? difference > 0 : difference >= 0;
    });
    const points = rule.bands[met]?.points ?? rule.below?.points ?? 0;
    return scored(exact(points), { kind: 'band', band: met < 0 ? null : met, value }, ...flags);
  },
};

function singleAnswer(measure: Bands['measure'], value: number): Answer {
  if (measure === 'count') return { count: value };
  return measure === 'amount' ? { amount: value } : { rate: value };
}

/** The value that an answer puts against the thresholds; `null` for an answer of another rule, a value of `null` for 0 ÷ 0. */
function measure(
  rule: Bands,
  answer: Answer,
): { value: Exact | null; flags: Flag[] } | { problem: AnswerProblem } | null {
  switch (rule.measure) {
    case 'ratio':
    case 'perPerson': {
      if (!('numerator' in answer)) return null;
      const problem = twoFiguresProblem(answer);
      if (problem !== null) return { problem };
      const value = ratioOf(answer);
      if (value === null) return { value, flags: [] };
      const isAbove = rule.measure === 'ratio' && answer.numerator > answer.denominator;
      return isAbove ? { value: WHOLE, flags: ['aboveWhole'] } : { value, flags: [] };
    }
    case 'count':
      return 'count' in answer ? single(answer.count, 'whole') : null;
    case 'rate':
      return 'rate' in answer ? single(answer.rate, 'any') : null;
    case 'amount':
      return 'amount' in answer ? single(answer.amount, 'any') : null;
  }
}

function single(value: number, whole: 'whole' | 'any'): { value: Exact; flags: Flag[] } | { problem: AnswerProblem } {
  const problem = figureProblem(value, 'figure', whole);
  return problem === null ? { value: exact(value), flags: [] } : { problem };
}

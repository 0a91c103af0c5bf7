import type { AnswerProblem } from '../answer';
import { exact } from '../exact';
import { figureProblem, invalid, readFigure, unexpectedBase } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';

/** The share that a mark is of the highest one. */
export const mark: RuleModule<'mark'> = {
  read({ outOf }, cells) {
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    const reading = readFigure(cells.figure, 'figure');
    if (reading.status === 'invalid') return reading;
    if (reading.status === 'blank') return { status: 'missing' };
    const problem = markProblem(reading.value, outOf);
    return problem === null ? { status: 'answered', answer: { mark: reading.value } } : invalid(problem);
  },

  mark({ outOf }, answer, max) {
    if (!('mark' in answer)) return OTHER_RULE;
    const problem = markProblem(answer.mark, outOf);
    if (problem !== null) return invalid(problem);
    const value = exact(answer.mark).div(exact(outOf));
    return scored(value.mul(exact(max)), { kind: 'mark', value });
  },
};

function markProblem(value: number, outOf: number): AnswerProblem | null {
  const problem = figureProblem(value, 'figure');
  if (problem !== null || value <= outOf) return problem;
  return { code: 'outOfRange', cell: 'figure', entered: value, minimum: 0, maximum: outOf };
}

import type { AnswerProblem, EnteredCells, ReadAnswer } from '../answer';
import { type Exact, exact, quotient } from '../exact';
import { figureProblem, invalid, readFigure } from '../read-cells';

/** Reads the two figures of a ratio or of an amount per person. */
export function readTwoFigures(cells: EnteredCells): ReadAnswer {
  const numerator = readFigure(cells.figure, 'figure');
  const denominator = readFigure(cells.base, 'base');
  if (numerator.status === 'invalid') return numerator;
  if (denominator.status === 'invalid') return denominator;
  if (numerator.status === 'blank') {
    return denominator.status === 'blank' ? { status: 'missing' } : invalid({ code: 'figureMissing' });
  }
  if (denominator.status === 'blank') return invalid({ code: 'baseMissing' });
  const answer = { numerator: numerator.value, denominator: denominator.value };
  const problem = twoFiguresProblem(answer);
  return problem === null ? { status: 'answered', answer } : invalid(problem);
}

interface TwoFigures {
  numerator: number;
  denominator: number;
}

/** Why two figures make no ratio; `null` if they do, or if both are 0. */
export function twoFiguresProblem({ numerator, denominator }: TwoFigures): AnswerProblem | null {
  const problem = figureProblem(numerator, 'figure') ?? figureProblem(denominator, 'base');
  if (problem !== null) return problem;
  return denominator === 0 && numerator > 0 ? { code: 'baseIsZero' } : null;
}

/** The exact ratio of two figures; `null` if both are 0. */
export function ratioOf({ numerator, denominator }: TwoFigures): Exact | null {
  return denominator === 0 ? null : quotient(numerator, denominator);
}

export const WHOLE: Exact = exact(1);

import type { AnswerProblem, EnteredCells, ReadAnswer } from '../answer';
import { type Exact, exact, quotient, ZERO } from '../exact';
import { figureProblem, invalid, readFigure } from '../read-cells';

/** Reads the two figures of a ratio or of an amount per person. */
export function readTwoFigures(cells: EnteredCells): ReadAnswer {
  const figures = readPair(cells);
  if (figures.status !== 'read') return figures;
  const [numerator, denominator] = figures.value;
  const answer = { numerator, denominator };
  const problem = twoFiguresProblem(answer);
  return problem === null ? { status: 'answered', answer } : invalid(problem);
}

/** Reads the two figures of a row, both of which have to be there. */
export function readPair(
  cells: EnteredCells,
): { status: 'read'; value: [figure: number, base: number] } | Exclude<ReadAnswer, { status: 'answered' }> {
  const numerator = readFigure(cells.figure, 'figure');
  const denominator = readFigure(cells.base, 'base');
  if (numerator.status === 'invalid') return numerator;
  if (denominator.status === 'invalid') return denominator;
  if (numerator.status === 'blank') {
    return denominator.status === 'blank' ? { status: 'missing' } : invalid({ code: 'figureMissing' });
  }
  if (denominator.status === 'blank') return invalid({ code: 'baseMissing' });
  return { status: 'read', value: [numerator.value, denominator.value] };
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

/** A ratio that counts as 1 at most. */
export function atMostWhole(value: Exact): Exact {
  return value.compare(WHOLE) > 0 ? WHOLE : value;
}

/** Which share of the maximum a value earns that is full at one threshold and nothing below another; never below 0. */
export function scaled(value: Exact, { fullAt, zeroBelow }: { fullAt: number; zeroBelow?: number | undefined }): Exact {
  if (value.compare(ZERO) <= 0) return ZERO;
  if (zeroBelow !== undefined && value.compare(exact(zeroBelow)) < 0) return ZERO;
  return atMostWhole(value.div(exact(fullAt)));
}

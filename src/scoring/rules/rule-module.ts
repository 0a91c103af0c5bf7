import type { RuleOf, RuleType } from '../../rubric/rules';
import type { Answer, AnswerProblem, EnteredCells, ReadAnswer } from '../answer';
import { type Exact, exact, ZERO } from '../exact';
import type { Basis, Flag, ZeroTreatment } from '../score-sheet';

/** What an answer earns under a rule. */
export type Marks =
  | { status: 'scored'; points: Exact; basis: Basis; flags: Flag[] }
  | { status: 'missing' }
  | { status: 'invalid'; problem: AnswerProblem };

/** One way of scoring: how its cells are read, and how an answer becomes points. */
export interface RuleModule<T extends RuleType> {
  read(rule: RuleOf<T>, cells: EnteredCells): ReadAnswer;
  /**
   * @param max the criterion's maximum. Answers that didn't come from `read` are checked again.
   * @param surroundings what else in the rubric and the form the points hang on
   */
  mark(rule: RuleOf<T>, answer: Answer, max: number, surroundings: Surroundings): Marks;
}

/** What the points of an answer hang on beside its rule. */
export interface Surroundings {
  /** The ratio that was answered at another criterion, at most 1; `null` where there is none. */
  ratioAt: (criterionId: string) => Exact | null;
  /** What 0 ÷ 0 earns, and why if the coordinator decided it. */
  zeroDenominator: { treatment: ZeroTreatment; reason?: string };
}

export const OTHER_RULE = { status: 'invalid', problem: { code: 'answerOfOtherRule' } } as const satisfies Marks;

export function scored(points: Exact, basis: Basis, ...flags: Flag[]): Marks {
  return { status: 'scored', points, basis, flags };
}

/** 0 ÷ 0: no points, or all of them. What was decided needs nobody's attention any more. */
export function notComputable({ treatment, reason }: Surroundings['zeroDenominator'], max: number): Marks {
  const isFull = treatment === 'full';
  const basis: Basis = {
    kind: 'notComputable',
    ...(isFull ? { full: true } : {}),
    ...(reason === undefined ? {} : { decided: reason }),
  };
  return scored(isFull ? exact(max) : ZERO, basis, ...(reason === undefined ? (['notComputable'] as const) : []));
}

import type { RuleOf, RuleType } from '../../rubric/rules';
import type { Answer, AnswerProblem, EnteredCells, ReadAnswer } from '../answer';
import { type Exact, exact, ZERO } from '../exact';
import type { Basis, Flag } from '../score-sheet';

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
  /** What 0 ÷ 0 earns. */
  zeroDenominator: 'zero' | 'full';
}

export const OTHER_RULE = { status: 'invalid', problem: { code: 'answerOfOtherRule' } } as const satisfies Marks;

export function scored(points: Exact, basis: Basis, ...flags: Flag[]): Marks {
  return { status: 'scored', points, basis, flags };
}

/** 0 ÷ 0: no points, or the `full` ones that are given. */
export function notComputable(full: number | null): Marks {
  return full === null
    ? scored(ZERO, { kind: 'notComputable' }, 'notComputable')
    : scored(exact(full), { kind: 'notComputable', full: true }, 'notComputable');
}

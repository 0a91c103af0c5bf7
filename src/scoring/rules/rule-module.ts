import type { RuleOf, RuleType } from '../../rubric/rules';
import type { Answer, AnswerProblem, EnteredCells, ReadAnswer } from '../answer';
import type { Exact } from '../exact';
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
   * @param ratioAt the ratio that was answered at another criterion, at most 1; `null` where there is none
   */
  mark(rule: RuleOf<T>, answer: Answer, max: number, ratioAt: RatioAt): Marks;
}

export type RatioAt = (criterionId: string) => Exact | null;

export const OTHER_RULE = { status: 'invalid', problem: { code: 'answerOfOtherRule' } } as const satisfies Marks;

export function scored(points: Exact, basis: Basis, ...flags: Flag[]): Marks {
  return { status: 'scored', points, basis, flags };
}

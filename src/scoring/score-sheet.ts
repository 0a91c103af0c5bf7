import type { AnswerProblem } from './answer';
import type { Exact } from './exact';

/** Something a person should look at although the answer counts. */
export type Flag =
  /** The ratio was above 1 and counted as 1. */
  | 'aboveWhole'
  /** Numerator and denominator are both 0: nothing to compute, 0 points. */
  | 'notComputable'
  /** A checklist item counts for nothing because the item it needs is not there. */
  | 'needsItemBefore'
  /** Some items of a checklist were not answered yet; they count as "Không". */
  | 'itemsMissing'
  /** Earns points although the criterion it `expects` earns none. */
  | 'withoutExpected';

/** What the points of an answer come from, for saying why. */
export type Basis =
  | { kind: 'yesNo'; yes: boolean }
  /** Position of the option, from 0. */
  | { kind: 'option'; option: number }
  /** Positions of the items that count, from 0. */
  | { kind: 'items'; counted: number[] }
  /** The exact ratio, at most 1, of which the points are the share. */
  | { kind: 'share'; value: Exact }
  /** Position of the band that is met, from 0; `null` for none. `value` is what was put against the thresholds. */
  | { kind: 'band'; band: number | null; value: Exact }
  /** 0 ÷ 0. */
  | { kind: 'notComputable' };

export interface CriterionScore {
  id: string;
  status: 'scored' | 'missing' | 'invalid';
  points: Exact;
  max: number;
  flags: Flag[];
  /** Of a scored criterion. */
  basis?: Basis;
  /** Of an invalid one. */
  problem?: AnswerProblem;
}

export interface PartScore {
  id: string;
  /** Points after a cap, if the part has one. */
  points: Exact;
  /** Points before the cap. */
  raw: Exact;
  max: number;
  /** How many criteria of the part have a usable answer, an unusable one, and how many there are. */
  answered: number;
  invalid: number;
  criteria: number;
}

/** Points taken off by the coordinator, per cause of the regulation. */
export interface Deduction {
  cause: string;
  amount: number;
  reason: string;
}

export interface ScoreSheet {
  criteria: CriterionScore[];
  groups: PartScore[];
  sections: PartScore[];
  base: Exact;
  bonus: Exact;
  deducted: Exact;
  /** base + bonus − deducted, never below 0 when points were deducted. */
  total: Exact;
  /** Sum of the base sections' maxima, without the bonus. */
  max: number;
  /** Id of the grade, or `null` when the rubric has none. */
  grade: string | null;
  /** Criteria with a usable answer and with an unusable one, the bonus included. */
  answered: number;
  invalid: number;
}

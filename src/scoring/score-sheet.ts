import type { Answer, AnswerProblem } from './answer';
import type { Exact } from './exact';

/** Something a person should look at although the answer counts. */
export type Flag =
  /** The ratio was above 1 and counted as 1. */
  | 'aboveWhole'
  /** Numerator and denominator are both 0: nothing to compute. What is given for it, the rubric says. */
  | 'notComputable'
  /** A checklist item counts for nothing because the item it needs is not there. */
  | 'needsItemBefore'
  /** Some items of a checklist were not answered yet; they count as "Không". */
  | 'itemsMissing'
  /** Last year's figure is 0, so there is no growth to compute: full marks if there is something this year. */
  | 'noPrevious'
  /** Earns points although the criterion it `expects` earns none. */
  | 'withoutExpected'
  /** What a criterion asks for is not there yet: it is open, although that was said. */
  | 'notSupplied'
  /** The criterion names what counts as proof, something is claimed, and nothing proves it. */
  | 'noEvidence';

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
  /** Position of the level that takes the delay, from 0, or the one for longer ones, or for what was never done, which has no days. */
  | { kind: 'delay'; level: number | 'above'; days: number }
  | { kind: 'neverDone' }
  /** Points for so many before they are cut at the most there are. */
  | { kind: 'units'; count: number; raw: Exact }
  /** The share that was given, and what counts of it in whole steps. */
  | { kind: 'steps'; share: Exact; counted: Exact }
  /** The exact growth; `null` when there was nothing last year. */
  | { kind: 'growth'; value: Exact | null }
  /** Full marks because of the ratio answered at another criterion. */
  | { kind: 'madeUp'; criterion: string; value: Exact }
  /** The share of the mark that could be had. */
  | { kind: 'mark'; value: Exact }
  /** 0 ÷ 0; `full` where the maximum is given for it, `decided` with the reason where the coordinator settled it. */
  | { kind: 'notComputable'; full?: true; decided?: string };

/** Why a criterion is not scored at all. */
export type SetAside =
  /** `points` is what the whole heading earns instead. */
  { by: 'exemption'; heading: string; points: number; reason: string } | { by: 'notApplicable'; reason: string };

export interface CriterionScore {
  id: string;
  /** `notApplicable`: the coordinator decided that it is not to be answered; whatever was entered is kept and earns nothing. */
  status: 'scored' | 'missing' | 'invalid' | 'notApplicable';
  points: Exact;
  max: number;
  flags: Flag[];
  /** Of a scored criterion: what was answered, and what the points come from. */
  answer?: Answer;
  basis?: Basis;
  /** Of an invalid one. */
  problem?: AnswerProblem;
  /** Of one that isn't applicable. */
  setAside?: SetAside;
}

export interface PartScore {
  id: string;
  /** Points after a cap, if the part has one. */
  points: Exact;
  /** Points before the cap. */
  raw: Exact;
  max: number;
  /** The fixed score of an agency that is exempt from this part, and why; its criteria then earn nothing. */
  exemption?: { points: number; reason: string };
  /** How many criteria of the part are settled (a usable answer, or none to be given; evidence that was supplied), how many answers are unusable, and how many criteria there are. */
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

/** A heading from which the agency is exempt, as the rubric provides. */
export interface ExemptHeading {
  heading: string;
  reason: string;
}

/** A criterion that doesn't concern the agency. It earns nothing, counts as settled, and the maximum stays. */
export interface NotApplicable {
  criterion: string;
  reason: string;
}

/** What 0 ÷ 0 earns. */
export type ZeroTreatment = 'zero' | 'full';

/** What 0 ÷ 0 earns at a criterion of this agency, whatever the rubric gives for it. Any other answer is scored as ever. */
export interface ZeroDenominator {
  criterion: string;
  treatment: ZeroTreatment;
  reason: string;
}

/** What the coordinator decides about an agency, beside its answers. */
export interface Decisions {
  deductions?: readonly Deduction[];
  exemptions?: readonly ExemptHeading[];
  notApplicable?: readonly NotApplicable[];
  zeroDenominators?: readonly ZeroDenominator[];
}

export interface ScoreSheet {
  criteria: CriterionScore[];
  groups: PartScore[];
  sections: PartScore[];
  /** The sum of the sections without the bonus, or the mean where the rubric says so. */
  base: Exact;
  bonus: Exact;
  deducted: Exact;
  /** base + bonus − deducted, never below 0 when points were deducted. */
  total: Exact;
  /** The most that `base` can be. */
  max: number;
  /** Id of the grade, or `null` when the rubric has none. */
  grade: string | null;
  /** Criteria that are settled and those with an unusable answer, the bonus included. */
  answered: number;
  invalid: number;
  /** Criteria in which something was entered, usable or not. Those that are set aside are settled without. */
  entered: number;
}

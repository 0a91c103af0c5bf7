import { allCriteria, type Exemption, headingScope, type Rubric } from '../rubric/rubric';
import { type Rule, takesBase } from '../rubric/rules';
import type { Decisions, SetAside, ZeroDenominator } from './score-sheet';

/** What can be wrong with the coordinator's decisions; `position` is that in its list, from 0. */
export type DecisionProblem =
  | { list: 'deductions'; position: number; code: 'unknownCause'; cause: string; known: string[] }
  | { list: 'deductions'; position: number; code: 'badAmount'; amount: number }
  | { list: 'exemptions'; position: number; code: 'noExemption'; heading: string; known: string[] }
  | { list: 'notApplicable' | 'zeroDenominators'; position: number; code: 'unknownCriterion'; criterion: string }
  | { list: 'zeroDenominators'; position: number; code: 'noZeroDenominator'; criterion: string }
  | { list: 'exemptions' | 'notApplicable' | 'zeroDenominators'; position: number; code: 'repeated'; id: string };

/** Why what stands in a row for a decision is not applied. */
export type DecisionRowProblem =
  | { code: 'notAnAmount'; entered: string }
  | { code: 'unknownCause'; cause: string }
  | { code: 'notYesOrNo'; entered: string }
  | { code: 'noExemption'; heading: string }
  | { code: 'unknownCriterion'; entered: string }
  | { code: 'noZeroDenominator'; entered: string }
  /** What is to be done with a criterion is chosen, but not which one. */
  | { code: 'criterionMissing' }
  | { code: 'unknownTreatment'; entered: string }
  | { code: 'repeated'; entered: string };

/** Everything that keeps decisions from being applied: what the rubric doesn't know, amounts below 0, the same thing twice. */
export function decisionProblems(rubric: Rubric, decisions: Decisions): DecisionProblem[] {
  const { deductions = [], exemptions = [], notApplicable = [], zeroDenominators = [] } = decisions;
  const causes = rubric.deductions.map(({ id }) => id);
  const headings = (rubric.exemptions ?? []).map(({ heading }) => heading);
  const criteria = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  return [
    ...deductions.flatMap(({ cause, amount }, position): DecisionProblem[] => [
      ...(causes.includes(cause)
        ? []
        : [{ list: 'deductions' as const, position, code: 'unknownCause' as const, cause, known: causes }]),
      ...(Number.isFinite(amount) && amount >= 0
        ? []
        : [{ list: 'deductions' as const, position, code: 'badAmount' as const, amount }]),
    ]),
    ...exemptions.flatMap(({ heading }, position): DecisionProblem[] => {
      if (!headings.includes(heading))
        return [{ list: 'exemptions', position, code: 'noExemption', heading, known: headings }];
      const isFirst = exemptions.findIndex((one) => one.heading === heading) === position;
      return isFirst ? [] : [{ list: 'exemptions', position, code: 'repeated', id: heading }];
    }),
    ...notApplicable.flatMap(({ criterion }, position): DecisionProblem[] => {
      if (!criteria.has(criterion)) return [{ list: 'notApplicable', position, code: 'unknownCriterion', criterion }];
      const isFirst = notApplicable.findIndex((one) => one.criterion === criterion) === position;
      return isFirst ? [] : [{ list: 'notApplicable', position, code: 'repeated', id: criterion }];
    }),
    ...zeroDenominators.flatMap(({ criterion }, position): DecisionProblem[] => {
      const list = 'zeroDenominators' as const;
      const rule = criteria.get(criterion)?.rule;
      if (rule === undefined) return [{ list, position, code: 'unknownCriterion', criterion }];
      if (!leavesZeroOpen(rule)) return [{ list, position, code: 'noZeroDenominator', criterion }];
      const isFirst = zeroDenominators.findIndex((one) => one.criterion === criterion) === position;
      const isLeftOut = notApplicable.some((one) => one.criterion === criterion);
      return isFirst && !isLeftOut ? [] : [{ list, position, code: 'repeated', id: criterion }];
    }),
  ];
}

/** Whether somebody has to decide what 0 ÷ 0 earns: where a regulation prints points for those who meet no band, it gives them to those who have nothing to count. */
export function leavesZeroOpen(rule: Rule): boolean {
  return rule.type === 'ratio' || (rule.type === 'bands' && takesBase(rule.measure) && rule.below === undefined);
}

/** Decisions that are ready to be applied while scoring. */
export interface Ruling {
  /** Why a criterion is not scored; `undefined` for one that is. */
  setAside: ReadonlyMap<string, SetAside>;
  /** The fixed score of a heading, by its id. */
  fixed: ReadonlyMap<string, { points: number; reason: string }>;
  /** What 0 ÷ 0 earns, by the ids of the criteria for which it is decided. */
  zeroDenominators: ReadonlyMap<string, ZeroDenominator>;
}

/**
 * What decisions mean for the criteria and headings of a rubric.
 *
 * @throws RangeError for a heading that the rubric exempts nobody from, or a criterion that it doesn't have
 */
export function rulingOf(
  rubric: Rubric,
  { exemptions = [], notApplicable = [], zeroDenominators = [] }: Decisions,
): Ruling {
  if (exemptions.length + notApplicable.length + zeroDenominators.length === 0) return NOTHING_DECIDED;
  const setAside = new Map<string, SetAside>();
  const fixed = new Map<string, { points: number; reason: string }>();
  const criteria = new Set(allCriteria(rubric).map(({ id }) => id));
  for (const { criterion, reason } of notApplicable) {
    if (!criteria.has(criterion)) throw new RangeError(`There is no criterion ${criterion} that could not apply`);
    setAside.set(criterion, { by: 'notApplicable', reason });
  }
  for (const { criterion } of zeroDenominators)
    if (!criteria.has(criterion))
      throw new RangeError(`There is no criterion ${criterion} that 0/0 could earn points at`);
  for (const { heading, reason } of exemptions) {
    const { points } = exemptionFrom(rubric, heading);
    fixed.set(heading, { points, reason });
    for (const { id } of headingScope(rubric, heading)?.criteria ?? [])
      setAside.set(id, { by: 'exemption', heading, points, reason });
  }
  return { setAside, fixed, zeroDenominators: new Map(zeroDenominators.map((one) => [one.criterion, one])) };
}

const NOTHING_DECIDED: Ruling = { setAside: new Map(), fixed: new Map(), zeroDenominators: new Map() };

function exemptionFrom({ exemptions = [] }: Rubric, heading: string): Exemption {
  const found = exemptions.find((exemption) => exemption.heading === heading);
  if (found === undefined) throw new RangeError(`The rubric exempts nobody from ${heading}`);
  return found;
}

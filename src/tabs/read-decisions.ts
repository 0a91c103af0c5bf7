import { type CellValue, fold, isBlank, shown, squeeze } from '../rubric/cell';
import type { Rubric } from '../rubric/rubric';
import { type DecisionProblem, type DecisionRowProblem, decisionProblems } from '../scoring/decisions';
import { readFigure, readYesNo } from '../scoring/read-cells';
import type { Decisions } from '../scoring/score-sheet';
import { inEveryLanguage } from '../text/text';
import { causeOfRow, headingOfRow, notApplicableNumber } from './form-columns';
import type { FormRows } from './form-rows';

export interface DecisionsOnForm {
  /** Those that can be applied. */
  decisions: Required<Decisions>;
  /** The row of each, in the order of `decisions`. */
  rows: Record<keyof Decisions, string[]>;
  /** Those that can't, by the ids of their rows. */
  bad: { row: string; problem: DecisionRowProblem }[];
}

type Lists = { [List in keyof Decisions]-?: { row: string; decision: Required<Decisions>[List][number] }[] };

/** Reads what the coordinator decided: points taken off, exemptions, criteria that don't apply, what 0 ÷ 0 earns. What can't be used is told and left out. */
export function readDecisions(rubric: Rubric, rows: FormRows): DecisionsOnForm {
  const found: Lists = { deductions: [], exemptions: [], notApplicable: [], zeroDenominators: [] };
  const bad: DecisionsOnForm['bad'] = [];
  for (const row of rows.ids()) readRow(row, rows, found, bad);

  const problems = decisionProblems(rubric, {
    deductions: found.deductions.map(({ decision }) => decision),
    exemptions: found.exemptions.map(({ decision }) => decision),
    notApplicable: found.notApplicable.map(({ decision }) => decision),
    zeroDenominators: found.zeroDenominators.map(({ decision }) => decision),
  });
  for (const problem of problems) {
    const row = found[problem.list][problem.position]?.row ?? '';
    if (bad.every((one) => one.row !== row)) bad.push({ row, problem: rowProblem(problem) });
  }
  const refused = new Set(bad.map(({ row }) => row));
  const usable = <Entry extends { row: string }>(entries: readonly Entry[]) =>
    entries.filter(({ row }) => !refused.has(row));
  const deductions = usable(found.deductions);
  const exemptions = usable(found.exemptions);
  const notApplicable = usable(found.notApplicable);
  const zeroDenominators = usable(found.zeroDenominators);
  return {
    decisions: {
      deductions: deductions.map(({ decision }) => decision),
      exemptions: exemptions.map(({ decision }) => decision),
      notApplicable: notApplicable.map(({ decision }) => decision),
      zeroDenominators: zeroDenominators.map(({ decision }) => decision),
    },
    rows: {
      deductions: deductions.map(({ row }) => row),
      exemptions: exemptions.map(({ row }) => row),
      notApplicable: notApplicable.map(({ row }) => row),
      zeroDenominators: zeroDenominators.map(({ row }) => row),
    },
    bad,
  };
}

function readRow(row: string, rows: FormRows, found: Lists, bad: DecisionsOnForm['bad']): void {
  const cause = causeOfRow(row);
  const heading = headingOfRow(row);
  if (cause === null && heading === null && notApplicableNumber(row) === null) return;
  if (rows.isBlank('verifiedFigures', row)) {
    const isChosen = cause === null && heading === null && !rows.isBlank('verifiedBases', row);
    if (isChosen) bad.push({ row, problem: { code: 'criterionMissing' } });
    return;
  }
  const value = rows.cell('verifiedFigures', row);
  const entered = shown(value);
  const reason = rows.text('opinions', row);
  if (cause !== null) {
    const amount = readFigure(value, 'figure');
    if (amount.status === 'read') found.deductions.push({ row, decision: { cause, amount: amount.value, reason } });
    else bad.push({ row, problem: { code: 'notAnAmount', entered } });
  } else if (heading !== null) {
    const yes = readYesNo(value);
    if (yes.status === 'invalid') bad.push({ row, problem: { code: 'notYesOrNo', entered } });
    else if (yes.status === 'read' && yes.value) found.exemptions.push({ row, decision: { heading, reason } });
  } else {
    const criterion = squeeze(String(value));
    const chosen = rows.cell('verifiedBases', row);
    const treatment = treatmentIn(chosen);
    if (treatment === null) bad.push({ row, problem: { code: 'unknownTreatment', entered: shown(chosen) } });
    else if (treatment === 'notApplicable') found.notApplicable.push({ row, decision: { criterion, reason } });
    else found.zeroDenominators.push({ row, decision: { criterion, treatment, reason } });
  }
}

/** What is to be done with a criterion, in either language; it does not apply where nothing else is said. */
function treatmentIn(value: CellValue): Treatment | null {
  if (isBlank(value)) return 'notApplicable';
  const chosen = fold(String(value));
  return TREATMENTS.find((one) => inEveryLanguage(({ form }) => fold(form.treatments[one])).includes(chosen)) ?? null;
}

const TREATMENTS = ['notApplicable', 'full', 'zero'] as const;
type Treatment = (typeof TREATMENTS)[number];

function rowProblem(problem: DecisionProblem): DecisionRowProblem {
  switch (problem.code) {
    case 'unknownCause':
      return { code: 'unknownCause', cause: problem.cause };
    case 'badAmount':
      return { code: 'notAnAmount', entered: String(problem.amount) };
    case 'noExemption':
      return { code: 'noExemption', heading: problem.heading };
    case 'unknownCriterion':
      return { code: 'unknownCriterion', entered: shown(problem.criterion) };
    case 'noZeroDenominator':
      return { code: 'noZeroDenominator', entered: shown(problem.criterion) };
    case 'repeated':
      return { code: 'repeated', entered: problem.id };
  }
}

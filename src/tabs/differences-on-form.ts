import { allCriteria, type Criterion, type DeductionCause, type Rubric } from '../rubric/rubric';
import { type Exact, sum, toNumber } from '../scoring/exact';
import { readableTitle } from '../text/readable-title';
import type { Text } from '../text/text';
import { sentenceFor } from '../text/words';
import { causeOfRow, headingOfRow } from './form-columns';
import { isZeroByZero } from './form-status';
import type { FormContent } from './read-form';
import { type DifferenceState, openDifferences } from './read-verification';
import { shownAnswer } from './shown-answer';

/** A criterion on Bảng chênh lệch. */
export interface DifferenceLine {
  id: string;
  title: string;
  /** Row of the form in which it stands, from 1. */
  row: number;
  self: { answer: string; points: number };
  verified: { answer: string; points: number };
  /** Verified points minus the agency's own. */
  difference: Exact;
  opinion: string;
  explanation: string;
  state: DifferenceState;
}

/** Something that the coordinators decided about an agency. */
export interface DecisionLine {
  rowId: string;
  kind: 'deduction' | 'exemption' | 'notApplicable' | 'zeroDenominator';
  /** The cause, the heading or the criterion. */
  what: string;
  /** Points taken off, or given to an exempt agency; `null` where there are none to tell. */
  points: number | null;
  reason: string;
  /** Why it can't be applied; `''` for one that is. */
  problem: string;
}

/** What Bảng chênh lệch tells of a form. */
export interface FormDifferences {
  verified: { done: number; of: number };
  totals: { self: number; verified: number };
  lines: DifferenceLine[];
  unsettled: number;
  decisions: DecisionLine[];
  /** The rubric's cause for taking points off for figures that are not true, and how much was taken off for it; `null` in a rubric without. */
  falseFigures: { cause: DeductionCause; amount: number } | null;
}

/** The cause of Hậu Giang's Điều 6.4 that differences are evidence of. */
const FALSE_FIGURES = 'mismatch';

/** Collects what Bảng chênh lệch tells of a form that was read. */
export function differencesOnForm(
  form: { rubric: Rubric; content: FormContent; ids: readonly string[] },
  text: Text,
): FormDifferences {
  const { rubric, content, ids } = form;
  const { verification, sheets } = content;
  const criteria = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  const cause = rubric.deductions.find(({ id }) => id === FALSE_FIGURES);
  const taken = content.decisions.deductions.filter((deduction) => deduction.cause === FALSE_FIGURES);
  return {
    verified: { done: verification.done, of: verification.of },
    totals: { self: toNumber(sheets.self.total), verified: toNumber(sheets.verified.total) },
    lines: verification.differing.flatMap((found): DifferenceLine[] => {
      const criterion = criteria.get(found.id);
      if (criterion === undefined) return [];
      const side = (basis: 'self' | 'verified') => answerOn(content, basis, criterion, found[basis], text);
      return [
        {
          id: found.id,
          title: readableTitle(criterion.title),
          row: ids.indexOf(found.id) + 1,
          self: side('self'),
          verified: side('verified'),
          difference: sum([found.verified, found.self.neg()]),
          opinion: found.opinion,
          explanation: found.explanation,
          state: found.state,
        },
      ];
    }),
    unsettled: openDifferences(verification).unsettled,
    decisions: decisionsOnForm(rubric, content, text),
    falseFigures:
      cause === undefined ? null : { cause, amount: taken.reduce((all, deduction) => all + deduction.amount, 0) },
  };
}

function answerOn(
  content: FormContent,
  basis: 'self' | 'verified',
  criterion: Criterion,
  points: Exact,
  text: Text,
): { answer: string; points: number } {
  const cells = content[basis].get(criterion.id);
  return { answer: cells === undefined ? '' : shownAnswer(criterion, cells, text), points: toNumber(points) };
}

/** What the coordinators decided on a form, what can't be applied too: nobody else would notice. */
export function decisionsOnForm(rubric: Rubric, content: FormContent, text: Text): DecisionLine[] {
  const { decisions, decisionRows, badDecisions, sheets } = content;
  const titles = new Map(allCriteria(rubric).map(({ id, title }) => [id, readableTitle(title)]));
  const causes = new Map(rubric.deductions.map(({ id, label }) => [id, label]));
  const exemptions = new Map((rubric.exemptions ?? []).map((exemption) => [exemption.heading, exemption]));
  return [
    ...decisions.deductions.flatMap(({ cause, amount, reason }, at): DecisionLine[] =>
      amount === 0
        ? []
        : [
            {
              rowId: decisionRows.deductions[at] ?? '',
              kind: 'deduction',
              what: causes.get(cause) ?? cause,
              points: -amount,
              reason,
              problem: '',
            },
          ],
    ),
    ...decisions.exemptions.map(
      ({ heading, reason }, at): DecisionLine => ({
        rowId: decisionRows.exemptions[at] ?? '',
        kind: 'exemption',
        what: exemptions.get(heading)?.label ?? heading,
        points: exemptions.get(heading)?.points ?? null,
        reason,
        problem: '',
      }),
    ),
    ...decisions.notApplicable.map(
      ({ criterion, reason }, at): DecisionLine => ({
        rowId: decisionRows.notApplicable[at] ?? '',
        kind: 'notApplicable',
        what: `${criterion}. ${titles.get(criterion) ?? ''}`,
        points: null,
        reason,
        problem: '',
      }),
    ),
    ...decisions.zeroDenominators.map(({ criterion, treatment, reason }, at): DecisionLine => {
      const scored = sheets.verified.criteria.find(({ id }) => id === criterion);
      const applies = isZeroByZero(scored);
      return {
        rowId: decisionRows.zeroDenominators[at] ?? '',
        kind: 'zeroDenominator',
        what: `${criterion}. ${titles.get(criterion) ?? ''} (${text.form.treatments[treatment]})`,
        points: applies ? toNumber(scored.points) : null,
        reason,
        problem: applies ? '' : text.status.notZeroByZero(criterion),
      };
    }),
    ...badDecisions.map(({ row, problem }): DecisionLine => {
      const [cause, heading] = [causeOfRow(row), headingOfRow(row)];
      const kind = cause !== null ? 'deduction' : heading !== null ? 'exemption' : 'notApplicable';
      const what =
        cause !== null ? (causes.get(cause) ?? cause) : (exemptions.get(heading ?? '')?.label ?? heading ?? '');
      return { rowId: row, kind, what, points: null, reason: '', problem: sentenceFor(text.decisionProblems, problem) };
    }),
  ];
}

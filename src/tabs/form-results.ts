import type { Basis } from '../round/round';
import { allCriteria, type Criterion, headingScope, type Rubric } from '../rubric/rubric';
import { toNumber } from '../scoring/exact';
import { score } from '../scoring/score';
import type { CriterionScore, ScoreSheet } from '../scoring/score-sheet';
import { reasonFor } from '../text/explain';
import type { Text } from '../text/text';
import { sentenceFor } from '../text/words';
import { causeOfRow, FORM_ROW } from './form-columns';
import { type FormColumns, readForm } from './read-form';

/** What a score column shows in a row: the points, blank where there are none to show, and how the row stands. */
export type FormResult = [points: number | '', status: string];

/**
 * Points and status for every row of a form, by the ids in its first column, so that rows may stand in any order. Rows that are none of the form's get
 * blanks.
 */
export function formResults(rubric: Rubric, columns: FormColumns, basis: Basis, text: Text): FormResult[] {
  const content = readForm(rubric, columns);
  const sheet = score(rubric, basis === 'self' ? content.self : content.verified, { deductions: content.deductions });
  const results = new Map<string, FormResult>([
    ...criterionResults(rubric, sheet, text),
    ...partResults(rubric, sheet, content.lostRows, text),
  ]);
  for (const deduction of content.deductions) {
    const status =
      deduction.amount > 0 && deduction.reason === '' ? `${text.marks.warning} ${text.status.noReason}` : '';
    results.set(`@deduction.${deduction.cause}`, [deduction.amount, status]);
  }
  for (const cause of content.badDeductions) {
    results.set(`@deduction.${cause}`, ['', `${text.marks.error} ${text.status.badDeduction}`]);
  }

  const seen = new Set<string>();
  return columns.ids.map((cell): FormResult => {
    const id = String(cell);
    if (id === '' || causeOfRow(id) === '') return ['', ''];
    if (seen.has(id) && results.has(id)) return ['', `${text.marks.error} ${text.status.repeatedRow}`];
    seen.add(id);
    return results.get(id) ?? ['', ''];
  });
}

function criterionResults(rubric: Rubric, sheet: ScoreSheet, text: Text): [string, FormResult][] {
  const scores = new Map(sheet.criteria.map((scored) => [scored.id, scored]));
  return allCriteria(rubric).flatMap((criterion): [string, FormResult][] => {
    const scored = scores.get(criterion.id);
    if (scored === undefined) return [];
    const points = scored.status === 'scored' ? toNumber(scored.points) : '';
    return [[criterion.id, [points, criterionStatus(criterion, scored, text)]]];
  });
}

/** What a person has to do about the row, if anything, and why it got its points. */
function criterionStatus(criterion: Criterion, scored: CriterionScore, text: Text): string {
  const { status, flags } = scored;
  const { done, missing, error, warning } = text.marks;
  if (status === 'missing') return `${missing} ${text.status.missing}`;
  const explanation = reasonFor(criterion, scored, text);
  if (status === 'invalid') return `${error} ${explanation}`;
  return flags.length > 0 ? `${warning} ${criterionSentence(scored, text)} ${explanation}` : `${done} ${explanation}`;
}

/** How a criterion stands, in words. */
export function criterionSentence(scored: CriterionScore, text: Text): string {
  if (scored.status === 'missing') return text.status.missing;
  if (scored.setAside !== undefined)
    return scored.setAside.by === 'exemption' ? text.status.exempt : text.status.notApplicable;
  if (scored.problem !== undefined) return sentenceFor(text.answerProblems, scored.problem);
  return scored.flags.length > 0 ? scored.flags.map((flag) => text.flags[flag]).join(' ') : text.status.answered;
}

function partResults(
  rubric: Rubric,
  sheet: ScoreSheet,
  lostRows: readonly string[],
  text: Text,
): [string, FormResult][] {
  const parts = [...sheet.sections, ...sheet.groups].map((part): [string, FormResult] => {
    const below = headingScope(rubric, part.id)?.criteria ?? [];
    const lost = lostRows.filter((id) => below.some((criterion) => criterion.id === id));
    const done = text.status.of(part.answered, part.criteria);
    return [
      part.id,
      [toNumber(part.points), lost.length === 0 ? done : `${text.marks.error} ${done} · ${text.status.lostRow}`],
    ];
  });
  const missing = allCriteria(rubric).length - sheet.answered - sheet.invalid;
  return [
    ...parts,
    [FORM_ROW.base, [toNumber(sheet.base), '']],
    [FORM_ROW.bonus, [toNumber(sheet.bonus), '']],
    [FORM_ROW.deducted, [toNumber(sheet.deducted), '']],
    [FORM_ROW.total, [toNumber(sheet.total), gradeLabel(rubric, sheet.grade)]],
    [FORM_ROW.answered, [sheet.answered, missing === 0 ? text.form.allAnswered : text.form.stillMissing(missing)]],
    [FORM_ROW.invalid, [sheet.invalid, '']],
  ];
}

/** What people call a grade; `''` in a rubric without grades. */
export function gradeLabel(rubric: Rubric, gradeId: string | null): string {
  return rubric.grades.find((grade) => grade.id === gradeId)?.label ?? '';
}

import type { Basis } from '../round/round';
import { allCriteria, type Criterion, type Rubric } from '../rubric/rubric';
import { toNumber } from '../scoring/exact';
import { shareOfMax } from '../scoring/grade';
import type { CriterionScore, ScoreSheet } from '../scoring/score-sheet';
import { reasonFor, shortExplanation } from '../text/explain';
import { readableTitle } from '../text/readable-title';
import type { Text } from '../text/text';
import { sentenceFor } from '../text/words';
import type { FormContent } from './read-form';
import type { Difference } from './read-verification';

/** A cell with points: blank where there are none to show. */
export type Points = number | '';

/** What a row shows before it is put into columns. */
export interface FormLine {
  points: Points;
  /** Left out: nothing to compare. */
  difference?: Points;
  status: string;
}

/** What the agency has to do about a criterion, if anything, and why it got its points. */
export function selfStatus(criterion: Criterion, scored: CriterionScore, text: Text): string {
  const { status, flags } = scored;
  const { done, missing, error, warning } = text.marks;
  if (status === 'missing') return `${missing} ${text.status.missing}`;
  const explanation = shortExplanation(criterion, scored, text);
  if (status === 'invalid') return `${error} ${explanation}`;
  return flags.length > 0 ? `${warning} ${criterionSentence(scored, text)} ${explanation}` : `${done} ${explanation}`;
}

/**
 * What the verifier has to do about a criterion. Nothing is said while nobody has begun to verify the form.
 *
 * @param difference between the two scores of the criterion, if there is one
 */
export function verifiedStatus(
  criterion: Criterion,
  scored: CriterionScore,
  { verification, badVerdicts }: FormContent,
  difference: Difference | undefined,
  text: Text,
): string {
  const { done, missing, warning } = text.marks;
  if (scored.setAside !== undefined) return selfStatus(criterion, scored, text);
  if (badVerdicts.includes(criterion.id)) return `${warning} ${text.status.badVerdict(text.form.agreed)}`;
  if (verification.changed.has(criterion.id)) return `${warning} ${text.status.changedAfterVerdict}`;
  if (!verification.verified.has(criterion.id))
    return verification.done === 0 ? '' : `${missing} ${text.status.notVerified}`;
  if (difference !== undefined && difference.opinion === '')
    return `${warning} ${text.status.noOpinion} ${shortExplanation(criterion, scored, text)}`;
  if (difference?.state === 'explained' && scored.status === 'scored')
    return `${warning} ${text.verification.explained} ${reasonFor(criterion, scored, text)}`;
  if (scored.status === 'missing') return `${done} ${text.status.missing}`;
  if (difference?.state === 'settled' && scored.status === 'scored' && scored.flags.length === 0)
    return `${done} ${text.verification.settled} ${shortExplanation(criterion, scored, text)}`;
  return selfStatus(criterion, scored, text);
}

/** How a criterion stands, in words. */
export function criterionSentence(scored: CriterionScore, text: Text): string {
  if (scored.status === 'missing') return text.status.missing;
  if (scored.setAside !== undefined)
    return scored.setAside.by === 'exemption' ? text.status.exempt : text.status.notApplicable;
  if (scored.problem !== undefined) return sentenceFor(text.answerProblems, scored.problem);
  return scored.flags.length > 0 ? scored.flags.map((flag) => text.flags[flag]).join(' ') : text.status.answered;
}

/** Whether a criterion was answered with 0 ÷ 0, and is scored for it. */
export function isZeroByZero(scored: CriterionScore | undefined): scored is CriterionScore {
  return scored?.basis?.kind === 'notComputable';
}

/** What the rows of the coordinator's decisions show beside one of the scores. */
export function decisionLines(
  rubric: Rubric,
  { decisions, decisionRows, badDecisions, sheets }: FormContent,
  basis: Basis,
  text: Text,
): [string, FormLine][] {
  const { done, warning, error } = text.marks;
  const titles = new Map(allCriteria(rubric).map(({ id, title }) => [id, title]));
  const reasoned = (reason: string, unreasoned: string, status: string) =>
    reason === '' ? `${warning} ${unreasoned}` : status;
  return [
    ...decisions.deductions.map(({ amount, reason }, at): [string, FormLine] => [
      decisionRows.deductions[at] ?? '',
      { points: amount, status: amount > 0 ? reasoned(reason, text.status.noReason, '') : '' },
    ]),
    ...decisions.exemptions.map(({ heading, reason }, at): [string, FormLine] => {
      const points = rubric.exemptions?.find((exemption) => exemption.heading === heading)?.points ?? 0;
      return [
        decisionRows.exemptions[at] ?? '',
        { points, status: reasoned(reason, text.status.noExemptionReason, `${done} ${text.status.exempt}`) },
      ];
    }),
    ...decisions.notApplicable.map(({ criterion, reason }, at): [string, FormLine] => {
      const status = `${done} ${criterion}. ${readableTitle(titles.get(criterion) ?? '')}`;
      const row = decisionRows.notApplicable[at] ?? '';
      return [row, { points: '', status: reasoned(reason, text.status.noExclusionReason, status) }];
    }),
    ...decisions.zeroDenominators.map(({ criterion, reason }, at): [string, FormLine] => {
      const row = decisionRows.zeroDenominators[at] ?? '';
      const scored = sheets[basis].criteria.find(({ id }) => id === criterion);
      if (!isZeroByZero(scored))
        return [row, { points: '', status: `${warning} ${text.status.notZeroByZero(criterion)}` }];
      const status = `${done} ${criterion}. ${readableTitle(titles.get(criterion) ?? '')}`;
      return [
        row,
        { points: toNumber(scored.points), status: reasoned(reason, text.status.noTreatmentReason, status) },
      ];
    }),
    ...badDecisions.map(({ row, problem }): [string, FormLine] => [
      row,
      { points: '', status: `${error} ${sentenceFor(text.decisionProblems, problem)}` },
    ]),
  ];
}

/** Whether the form was sent in, and whether its answers are still those that were. */
export function submissionStatus(content: FormContent, text: Text): string {
  const { done, missing, warning } = text.marks;
  const { submission } = content;
  if (submission === null || !submission.requested) return `${missing} ${text.status.notSubmitted}`;
  const { at, by, fingerprint } = submission;
  if (at === '' || fingerprint === '') return `${done} ${text.status.submissionPending}`;
  if (fingerprint !== content.answersFingerprint) return `${warning} ${text.status.changedSince(at)}`;
  return `${done} ${text.status.submitted(at, by)}`;
}

/** What people call a grade, with the points that it stands for itself where the rubric gives some. */
export function gradeWithPoints(rubric: Rubric, name: string, text: Text): string {
  const points = rubric.grades.find(({ label }) => label === name)?.points;
  return points === undefined ? name : text.form.gradeWithPoints(name, points);
}

/** What a total is worth, in words: its grade, or where the rubric has none, how much of the maximum it comes to. */
export function worthOf(rubric: Rubric, sheet: Pick<ScoreSheet, 'grade' | 'total'>, text: Text): string {
  const share = shareOfMax(rubric, toNumber(sheet.total));
  return share === null
    ? gradeWithPoints(rubric, gradeLabel(rubric, sheet.grade), text)
    : `${text.number(100 * share)}%`;
}

/** What people call a grade; `''` in a rubric without grades. */
export function gradeLabel(rubric: Rubric, gradeId: string | null): string {
  return rubric.grades.find((grade) => grade.id === gradeId)?.label ?? '';
}

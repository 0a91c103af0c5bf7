import type { Agency, Group } from '../round/round';
import { isCounted } from '../round/rubrics';
import { allCriteria, type Criterion, headingScope, type Rubric } from '../rubric/rubric';
import { sum, toNumber } from '../scoring/exact';
import { marginToNextGrade } from '../scoring/grade';
import { type OpenGain, openGains } from '../scoring/open-gains';
import type { CriterionScore, PartScore } from '../scoring/score-sheet';
import { decisionsOnForm } from '../tabs/differences-on-form';
import { baseInput, figureInput } from '../tabs/form-inputs';
import { formHeadings } from '../tabs/form-landmarks';
import { criterionSentence, gradeLabel, gradeWithPoints } from '../tabs/form-status';
import { cutText, reasonFor, sourceOf } from '../text/explain';
import type { Text } from '../text/text';
import type { CriterionView, FormIssue, FormView, PartProgress } from '../wire';
import type { ScoredForm } from './score-forms';
import { differingIssues } from './verification-view';

/**
 * What the sidebar shows of a form that was read and scored.
 *
 * @param explains whether the form is that of whoever asks, who may explain by now what differs
 */
export function formView(
  agency: Agency,
  group: Group,
  form: ScoredForm,
  more: Pick<FormView, 'editable' | 'explains' | 'scoresFault' | 'submission' | 'verification'>,
  text: Text,
): FormView {
  const { rubric, sheet } = form;
  const next = marginToNextGrade(rubric, sheet.total);
  const gains = openGains(rubric, sheet);
  return {
    agency: agency.name,
    group: group.name,
    answered: sheet.answered,
    invalid: sheet.invalid,
    criteria: sheet.criteria.length,
    total: toNumber(sheet.total),
    max: sheet.max,
    grade: gradeWithPoints(rubric, gradeLabel(rubric, sheet.grade), text),
    nextGrade: next === null ? null : { label: next.grade.label, missing: toNumber(next.margin) },
    sections: rubric.sections.flatMap((section) => progressOf(section, sheet.sections, rubric, gains, text)),
    groups: rubric.sections.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'group' ? progressOf(item, sheet.groups, rubric, gains, text) : [])),
    ),
    issues: [...(more.explains ? differingIssues(form, text) : []), ...issuesOf(rubric, form, text)],
    details: detailsOf(rubric, form, text),
    gains: gains.map(({ id, gain }) => ({ rowId: id, gain: toNumber(gain) })),
    misplaced: form.misplacedAt,
    ...more,
    decisions: decisionsOnForm(rubric, form.content, text),
  };
}

function progressOf(
  { id, number, title, bonus }: { id: string; number: string; title: string; bonus?: true | undefined },
  parts: readonly PartScore[],
  rubric: Rubric,
  gains: readonly OpenGain[],
  text: Text,
): PartProgress[] {
  const part = parts.find((one) => one.id === id);
  if (part === undefined) return [];
  const { answered, invalid, criteria, points, max } = part;
  const below = new Set(headingScope(rubric, id)?.criteria.map((criterion) => criterion.id));
  const open = toNumber(sum(gains.filter((one) => below.has(one.id)).map(({ gain }) => gain)));
  return [
    {
      id,
      number,
      title,
      answered,
      invalid,
      criteria,
      points: toNumber(points),
      max,
      bonus: bonus === true,
      open,
      cut: cutText(text.explainWords, part),
    },
  ];
}

function detailsOf(rubric: Rubric, { sheet }: ScoredForm, text: Text): CriterionView[] {
  const scores = new Map(sheet.criteria.map((scored) => [scored.id, scored]));
  return allCriteria(rubric).flatMap((criterion) => {
    const scored = scores.get(criterion.id);
    return scored === undefined ? [] : [criterionView(rubric, criterion, scored, text)];
  });
}

function criterionView(rubric: Rubric, criterion: Criterion, scored: CriterionScore, text: Text): CriterionView {
  const { id, number, title, max, evidence = '', help = '' } = criterion;
  const { status } = scored;
  const points = toNumber(scored.points);
  const isOpen = status === 'missing' || status === 'invalid';
  return {
    id,
    number,
    title,
    status,
    points,
    max,
    rule: text.method(criterion),
    reason: reasonFor(criterion, scored, text),
    source: sourceOf(rubric, criterion),
    flags: scored.flags.map((flag) => text.flags[flag]),
    enter: isOpen ? whatToEnter(criterion, formHeadings(text, isCounted(rubric)), text) : [],
    full: isOpen || (status === 'scored' && points < max) ? text.fullMark(criterion) : '',
    evidence,
    help,
  };
}

/** The help of each cell that the rule takes, under the heading of its column. */
function whatToEnter(criterion: Criterion, columns: Text['form']['columns'], text: Text): string[] {
  if (criterion.rule.type === 'checklist') return criterion.rule.items.map(({ label }) => text.form.itemHelp(label));
  const base = baseInput(criterion, text);
  return [
    `${columns.figure}: ${figureInput(criterion, text).validation.help}`,
    ...(base === null ? [] : [`${columns.base}: ${base.validation.help}`]),
  ];
}

/** What wants attention, the gravest first, each kind in the order of the rubric. */
export function issuesOf(rubric: Rubric, form: ScoredForm, text: Text): FormIssue[] {
  const lost = new Set(form.content.lostRows);
  const scores = new Map(form.sheet.criteria.map((scored) => [scored.id, scored]));
  const issues = allCriteria(rubric).flatMap((criterion): FormIssue[] => {
    const scored = scores.get(criterion.id);
    if (scored === undefined) return [];
    const base = { rowId: criterion.id, number: criterion.number, title: criterion.title };
    if (lost.has(criterion.id)) return [{ ...base, kind: 'lost', sentence: text.status.lostRow }];
    const sentence = criterionSentence(scored, text);
    if (scored.status === 'invalid') return [{ ...base, kind: 'invalid', sentence }];
    if (scored.status === 'missing') return [{ ...base, kind: 'missing', sentence }];
    return scored.flags.length > 0 ? [{ ...base, kind: 'warning', sentence }] : [];
  });
  const gravity = { differs: 0, lost: 0, invalid: 1, warning: 2, missing: 3 } as const;
  return issues.sort((a, b) => gravity[a.kind] - gravity[b.kind]);
}

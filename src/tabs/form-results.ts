import type { Basis } from '../round/round';
import { headingScope, type Rubric } from '../rubric/rubric';
import { type Exact, sum, toNumber } from '../scoring/exact';
import type { CriterionScore } from '../scoring/score-sheet';
import { cutText, exemptText } from '../text/explain';
import type { Text } from '../text/text';
import { FORM_ROW } from './form-columns';
import type { FormColumns } from './form-rows';
import {
  decisionLines,
  type FormLine,
  type Points,
  selfStatus,
  submissionStatus,
  verifiedStatus,
  worthOf,
} from './form-status';
import { type FormContent, readForm } from './read-form';
import { openDifferences } from './read-verification';

/** What the score columns show in a row: the points and how the row stands; between them, for verified scores, how the points differ from the agency's. */
export type FormResult = [points: Points, status: string] | [points: Points, difference: Points, status: string];

/**
 * Points and status for every row of a form, by the ids in its first column, so that rows may stand in any order. Rows that are none of the form's get
 * blanks.
 *
 * @param rubric as `rubricFor` cuts it down to whose form it is
 */
export function formResults(rubric: Rubric, columns: FormColumns, basis: Basis, text: Text): FormResult[] {
  const content = readForm(rubric, columns);
  const lines = new Map<string, FormLine>([
    ...criterionLines(content, basis, text),
    ...partLines(rubric, content, basis, text),
    ...totalLines(rubric, content, basis, text),
    ...decisionLines(rubric, content, basis, text),
  ]);
  if (basis === 'self') lines.set(FORM_ROW.submission, { points: '', status: submissionStatus(content, text) });

  const seen = new Set<string>();
  return columns.ids.map((cell): FormResult => {
    const id = String(cell);
    const line = lines.get(id);
    if (line === undefined) return inColumns({ points: '', status: '' }, basis);
    if (seen.has(id)) return inColumns({ points: '', status: `${text.marks.error} ${text.status.repeatedRow}` }, basis);
    seen.add(id);
    return inColumns(line, basis);
  });
}

function inColumns({ points, difference = '', status }: FormLine, basis: Basis): FormResult {
  return basis === 'self' ? [points, status] : [points, difference, status];
}

function criterionLines(content: FormContent, basis: Basis, text: Text): [string, FormLine][] {
  const scores = new Map(content.sheets[basis].criteria.map((scored) => [scored.id, scored]));
  const pointsOf = (scored: CriterionScore) => (scored.status === 'scored' ? toNumber(scored.points) : '');
  // How the points differ takes both scores, and the agency's column does not show it.
  if (basis === 'self') {
    return content.criteria.flatMap((criterion): [string, FormLine][] => {
      const scored = scores.get(criterion.id);
      if (scored === undefined) return [];
      return [[criterion.id, { points: pointsOf(scored), status: selfStatus(criterion, scored, text) }]];
    });
  }
  const { verified, changed, differing } = content.verification;
  const differences = new Map(differing.map((difference) => [difference.id, difference]));
  return content.criteria.flatMap((criterion): [string, FormLine][] => {
    const scored = scores.get(criterion.id);
    if (scored === undefined) return [];
    const points = pointsOf(scored);
    const found = differences.get(criterion.id);
    const difference = found === undefined ? 0 : minus(found.verified, found.self);
    const status = verifiedStatus(criterion, scored, content, found, text);
    return [
      [
        criterion.id,
        { points, difference: verified.has(criterion.id) || changed.has(criterion.id) ? difference : '', status },
      ],
    ];
  });
}

/** Sections and groups. */
function partLines(rubric: Rubric, content: FormContent, basis: Basis, text: Text): [string, FormLine][] {
  const { lostRows, sheets } = content;
  const partsOf = (of: Basis) => [...sheets[of].sections, ...sheets[of].groups];
  const compared =
    basis === 'self'
      ? null
      : { verified: content.verification.verified, parts: new Map(partsOf('self').map((part) => [part.id, part])) };
  return partsOf(basis).map((part): [string, FormLine] => {
    const below = headingScope(rubric, part.id)?.criteria ?? [];
    const lost = lostRows.some((id) => below.some((criterion) => criterion.id === id));
    const verified = below.filter(({ id }) => compared?.verified.has(id)).length;
    const settled = text.status.of(compared === null ? part.answered : verified, part.criteria);
    const done = part.exemption === undefined ? settled : exemptPart(part.id, part.exemption, text);
    const cut = cutText(text.explainWords, part);
    const stands = cut === '' ? done : `${done} · ${cut}`;
    const status = lost ? `${text.marks.error} ${stands} · ${text.status.lostRow}` : stands;
    const difference = verified > 0 ? minus(part.points, compared?.parts.get(part.id)?.points ?? part.points) : '';
    return [part.id, { points: toNumber(part.points), difference, status }];
  });
}

function exemptPart(id: string, { points, reason }: { points: number; reason: string }, text: Text): string {
  return `${text.marks.done} ${exemptText(text.explainWords, id, points, reason)}`;
}

function totalLines(rubric: Rubric, content: FormContent, basis: Basis, text: Text): [string, FormLine][] {
  const { criteria, sheets } = content;
  const sheet = sheets[basis];
  const verification = basis === 'self' ? null : content.verification;
  const missing = criteria.length - sheet.answered - sheet.invalid;
  const points = (of: 'base' | 'bonus' | 'total' | 'deducted', status = ''): FormLine => ({
    points: toNumber(sheet[of]),
    difference:
      verification !== null && verification.done > 0 && of !== 'deducted'
        ? minus(sheets.verified[of], sheets.self[of])
        : '',
    status,
  });
  return [
    [FORM_ROW.base, points('base')],
    [FORM_ROW.bonus, points('bonus')],
    [FORM_ROW.deducted, points('deducted')],
    [FORM_ROW.total, points('total', worthOf(rubric, sheet, text))],
    [
      FORM_ROW.answered,
      { points: sheet.answered, status: missing === 0 ? text.form.allAnswered : text.form.stillMissing(missing) },
    ],
    [FORM_ROW.invalid, { points: sheet.invalid, status: '' }],
    // For Tổng hợp: out of sight on the form.
    [FORM_ROW.decisions, { points: sheet.entered, status: '' }],
    ...(verification === null
      ? [
          // How many there are to verify: those that are not scored need nobody.
          [FORM_ROW.verified, { points: content.verification.of, status: '' }] satisfies [string, FormLine],
        ]
      : [
          [
            FORM_ROW.verified,
            {
              points: verification.done,
              // How many of them differ.
              difference: verification.differing.length,
              status: verificationStatus(content, text),
            },
          ] satisfies [string, FormLine],
        ]),
  ];
}

/** How much of the form has been verified, and what is not settled yet. */
function verificationStatus({ verification }: FormContent, text: Text): string {
  const { unsettled, unexplained } = openDifferences(verification);
  const left = unsettled === 0 ? [] : [text.verification.left(unsettled, unexplained)];
  return [text.status.verifiedOf(verification.done, verification.of), ...left].join(' · ');
}

function minus(a: Exact, b: Exact): number {
  return toNumber(sum([a, b.neg()]));
}

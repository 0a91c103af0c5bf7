import { fingerprintOf, type PlainData } from '../round/fingerprint';
import { type CellValue, isBlank } from '../rubric/cell';
import { allCriteria, type Criterion, type Rubric } from '../rubric/rubric';
import type { EnteredCells } from '../scoring/answer';
import { score } from '../scoring/score';
import type { ScoreSheet } from '../scoring/score-sheet';
import { isBodyRow } from './form-row-ids';
import { type FormColumns, type FormRows, rowsOf } from './form-rows';
import { type DecisionsOnForm, readDecisions } from './read-decisions';
import { readSubmission, type Submission } from './read-submission';
import { agrees, readVerification, type Verification } from './read-verification';
import { rowsOfCriterion } from './verdict-basis';

/** What stands on a form, found by the ids of its rows, and what it scores. */
export interface FormContent {
  /** The criteria that the agency answers, in printed order. */
  criteria: Criterion[];
  self: Map<string, EnteredCells>;
  /** The verifier's cells where there is something in them, the agency's elsewhere. */
  verified: Map<string, EnteredCells>;
  /** What the coordinator decided, which counts for both scores, and what of it can't be applied. */
  decisions: DecisionsOnForm['decisions'];
  decisionRows: DecisionsOnForm['rows'];
  badDecisions: DecisionsOnForm['bad'];
  /** Both scores, each computed when it is asked for: a score column shows one of them, and is computed anew with every figure that is typed. */
  readonly sheets: { readonly self: ScoreSheet; readonly verified: ScoreSheet };
  /** Takes both scores; computed when it is asked for. */
  readonly verification: Verification;
  /** Criteria whose verdict is some other word than the one there is. */
  badVerdicts: string[];
  submission: Submission | null;
  /** As `answersFingerprint` makes it; computed when it is asked for. */
  readonly answersFingerprint: string;
  /** Criteria whose row was deleted. */
  lostRows: string[];
  /** Criteria with more than one row; the first one counts. */
  repeatedRows: string[];
}

/**
 * Reads and scores a form by its columns, wherever its rows stand by now.
 *
 * @param rubric as `rubricFor` cuts it down to whose form it is
 */
export function readForm(rubric: Rubric, columns: FormColumns): FormContent {
  const rows = rowsOf(columns);
  const criteria = allCriteria(rubric);
  const self = new Map(criteria.map((criterion) => [criterion.id, ownCells(criterion, rows)]));
  const verified = new Map(criteria.map((criterion) => [criterion.id, verifiedCells(criterion, rows)]));
  const { decisions, rows: decisionRows, bad: badDecisions } = readDecisions(rubric, rows);
  const selfSheet = once(() => score(rubric, self, decisions));
  const verifiedSheet = once(() => (isAsAnswered(criteria, rows) ? selfSheet() : score(rubric, verified, decisions)));
  const sheets = {
    get self() {
      return selfSheet();
    },
    get verified() {
      return verifiedSheet();
    },
  };
  const verification = once(() => readVerification(criteria, rows, sheets));
  return {
    criteria,
    self,
    verified,
    decisions,
    decisionRows,
    badDecisions,
    sheets,
    get verification() {
      return verification();
    },
    badVerdicts: criteria.flatMap(({ id }) =>
      rows.isBlank('verdicts', id) || agrees(rows.cell('verdicts', id)) ? [] : [id],
    ),
    submission: readSubmission(rows),
    get answersFingerprint() {
      return answersFingerprint(rubric, rows);
    },
    lostRows: criteria.filter(({ id }) => !rows.has(id)).map(({ id }) => id),
    repeatedRows: rows.repeated.filter((id) => self.has(id.split('#')[0] ?? '')),
  };
}

/** Whether the verified score is the agency's own: the verifier has no figure yet, and no missing document is to be flagged on one of the two only. */
function isAsAnswered(criteria: readonly Criterion[], rows: FormRows): boolean {
  return criteria.every(
    (criterion) =>
      criterion.evidence === undefined &&
      rowsOfCriterion(criterion).every(
        (row) => rows.isBlank('verifiedFigures', row) && rows.isBlank('verifiedBases', row),
      ),
  );
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function ownCells(criterion: Criterion, rows: FormRows): EnteredCells {
  const [id = '', ...items] = rowsOfCriterion(criterion);
  return {
    figure: rows.cell('figures', id),
    base: rows.cell('bases', id),
    items: items.map((item) => rows.cell('figures', item)),
    documented: [id, ...items].some((row) => !rows.isBlank('evidence', row) || !rows.isBlank('notes', row)),
    hasDocument: !rows.isBlank('evidence', id),
  };
}

function verifiedCells(criterion: Criterion, rows: FormRows): EnteredCells {
  const [id = '', ...items] = rowsOfCriterion(criterion);
  const either = (first: 'verifiedFigures' | 'verifiedBases', second: 'figures' | 'bases', row: string): CellValue =>
    rows.isBlank(first, row) ? rows.cell(second, row) : rows.cell(first, row);
  return {
    figure: either('verifiedFigures', 'figures', id),
    base: either('verifiedBases', 'bases', id),
    items: items.map((item) => either('verifiedFigures', 'figures', item)),
    hasDocument: !rows.isBlank('evidence', id),
  };
}

/**
 * Marks what an agency entered: its figures, documents and notes. Covers every row that the form has for a criterion or an item, also of one that the rubric no longer
 * has: that a rubric was amended does not mean that somebody changed a form.
 */
export function answersFingerprint({ sections }: Rubric, rows: FormRows): string {
  const headings = new Set(
    sections.flatMap(({ id, items }) => [id, ...items.flatMap((item) => (item.kind === 'group' ? [item.id] : []))]),
  );
  const answers: Record<string, PlainData> = {};
  for (const row of rows.ids().filter((id) => isBodyRow(id) && !headings.has(id))) {
    const entered = {
      figure: rows.cell('figures', row),
      base: rows.cell('bases', row),
      evidence: rows.cell('evidence', row),
      note: rows.cell('notes', row),
    };
    const present = Object.entries(entered).filter(([, value]) => !isBlank(value));
    if (present.length > 0) answers[row] = Object.fromEntries(present);
  }
  return fingerprintOf(answers);
}

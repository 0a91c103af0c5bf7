import { fingerprintOf } from '../round/fingerprint';
import { type CellValue, fold, isBlank } from '../rubric/cell';
import type { Criterion } from '../rubric/rubric';
import { FORM, FORM_ROW, itemRow } from './form-columns';
import type { FormRows } from './form-rows';

/**
 * What verdicts were given on. When a form is returned, the answers to each criterion and what the verifier wrote beside them are marked, all in one cell of the form
 * that is the coordinators'. As long as the verifier's part still fits its mark and the answers don't, the verdict was given on another answer than stands there now.
 *
 * The cell moves along when the form is sorted, stays when it is laid out again, and the formulas of the score columns look at it.
 */
export const VERDICT_BASIS = { row: FORM_ROW.verified, column: FORM.opinion } as const;

/** What was marked of one criterion. The title finds it again after the rubric was numbered anew. */
interface Mark {
  id: string;
  title: string;
  answer: string;
  /** `''` while the verifier had nothing there. */
  verdict: string;
}

/** The marks of a form that is about to be returned, for its cell. Where a verdict is on an earlier answer already, it stays on that. */
export function basisOnReturn(criteria: readonly Criterion[], rows: FormRows): string {
  const changed = changedSinceVerdict(criteria, rows);
  const earlier = marksIn(basisOn(rows));
  return written(
    criteria.map((criterion) => {
      const before = changed.has(criterion.id) ? earlier(criterion) : undefined;
      return { ...markOf(criterion, rows), ...(before === undefined ? {} : { answer: before.answer }) };
    }),
  );
}

/**
 * The marks of a form that is back. Nobody knows on which answer a verdict was given that is newer than the return, where that answer has changed as well: such a verdict
 * counts as given on the old one.
 */
export function basisOnReception(criteria: readonly Criterion[], rows: FormRows): string {
  const earlier = marksIn(basisOn(rows));
  return written(
    criteria.flatMap((criterion): Mark[] => {
      const before = earlier(criterion);
      if (before === undefined) return [];
      const now = markOf(criterion, rows);
      return [before.answer === now.answer ? { ...now, verdict: before.verdict } : { ...now, answer: before.answer }];
    }),
  );
}

/** Ids of the criteria whose answers are others by now than those that the verifier saw. */
export function changedSinceVerdict(
  criteria: readonly Criterion[],
  rows: FormRows,
  basis: string = basisOn(rows),
): Set<string> {
  if (basis === '') return new Set();
  const earlier = marksIn(basis);
  const isChanged = (criterion: Criterion) => {
    const before = earlier(criterion);
    if (before === undefined || before.verdict === '') return false;
    const now = markOf(criterion, rows);
    return now.verdict === before.verdict && now.answer !== before.answer;
  };
  return new Set(criteria.filter(isChanged).map(({ id }) => id));
}

/** What the cell holds now. */
export function basisOn(rows: FormRows): string {
  return rows.text('opinions', VERDICT_BASIS.row);
}

/** The row of a criterion and those of its items. */
export function rowsOfCriterion({ id, rule }: Criterion): string[] {
  return rule.type === 'checklist' ? [id, ...rule.items.map((_, at) => itemRow(id, at))] : [id];
}

function markOf(criterion: Criterion, rows: FormRows): Mark {
  const own = rowsOfCriterion(criterion);
  const cells = (...columns: ('figures' | 'bases' | 'verifiedFigures' | 'verifiedBases')[]): CellValue[] =>
    own.flatMap((row) => columns.map((column) => rows.cell(column, row)));
  const verdict = fold(rows.text('verdicts', criterion.id));
  const figures = cells('verifiedFigures', 'verifiedBases');
  const isUnseen = verdict === '' && figures.every(isBlank);
  // Without a verdict it is what the verifier says to a figure that shows a second look.
  const opinion = verdict === '' ? own.map((row) => rows.text('opinions', row)) : [];
  return {
    id: criterion.id,
    title: titleMark(criterion),
    answer: fingerprintOf(cells('figures', 'bases')),
    verdict: isUnseen ? '' : short(fingerprintOf([...figures, verdict, ...opinion])),
  };
}

function titleMark({ title }: Criterion): string {
  return short(fingerprintOf(fold(title)));
}

function short(mark: string): string {
  return mark.slice(0, 9);
}

function marksIn(basis: string): (criterion: Criterion) => Mark | undefined {
  const marks = basis.split(' ').flatMap((part): Mark[] => {
    const [, id, title, answer, verdict = ''] = PART.exec(part) ?? [];
    return id === undefined || title === undefined || answer === undefined ? [] : [{ id, title, answer, verdict }];
  });
  return (criterion) => {
    const title = titleMark(criterion);
    const alike = marks.filter((mark) => mark.title === title);
    return alike.find(({ id }) => id === criterion.id) ?? alike[0] ?? marks.find(({ id }) => id === criterion.id);
  };
}

const PART = /^([^=\s]+)=([0-9A-F-]{9})\/([0-9A-F-]{19})\/([0-9A-F-]{9})?$/;

/** What a cell holds, less a little: enough for a thousand criteria, those with a verdict first. */
const LONGEST = 49_000;

function written(marks: readonly Mark[]): string {
  const inOrder = [...marks.filter(({ verdict }) => verdict !== ''), ...marks.filter(({ verdict }) => verdict === '')];
  const text = inOrder.map(({ id, title, answer, verdict }) => `${id}=${title}/${answer}/${verdict}`).join(' ');
  return text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf(' ', LONGEST));
}

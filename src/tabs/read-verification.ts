import { type CellValue, fold } from '../rubric/cell';
import type { Criterion } from '../rubric/rubric';
import { type Exact, ZERO } from '../scoring/exact';
import type { CriterionScore, ScoreSheet } from '../scoring/score-sheet';
import { everyLanguage, inEveryLanguage, type Text } from '../text/text';
import type { FormRows } from './form-rows';
import { changedSinceVerdict, rowsOfCriterion } from './verdict-basis';

/** A criterion to which the verifier gives other points than the agency. */
export interface Difference {
  id: string;
  /** Points by the agency's figures and by the verified ones; an answer that can't be used has none. */
  self: Exact;
  verified: Exact;
  /** Why, in the verifier's words; `''` while there are none. */
  opinion: string;
  /** What the agency answers to that. */
  explanation: string;
  state: DifferenceState;
}

/**
 * How far a difference is.
 * - `unexplained`: the agency has not said anything to it yet.
 * - `explained`: it has; the verifier has to settle it.
 * - `settled`: the verifier agreed beside a verified figure, which makes that figure final, explained or not.
 *
 * A verifier who finds the agency right takes the figure out and agrees: then there is no difference any more.
 */
export type DifferenceState = 'unexplained' | 'explained' | 'settled';

/** How far the verification of a form has come. */
export interface Verification {
  /** Criteria that the verifier agreed to or has a figure for, and how many there are to be looked at: those that are set aside are not. */
  done: number;
  of: number;
  /** Ids of the criteria that are done. */
  verified: ReadonlySet<string>;
  /** Ids of the criteria whose answers the agency changed after the verifier was done with them: they are not done any more. */
  changed: ReadonlySet<string>;
  differing: Difference[];
}

/** Whether the verifier's verdict says that there is nothing to change, in any language. */
export function agrees(verdict: CellValue): boolean {
  return typeof verdict === 'string' && AGREED.has(fold(verdict));
}

const AGREED: ReadonlySet<string> = new Set(
  [...inEveryLanguage(({ form }) => form.agreed), ...inEveryLanguage(({ form }) => form.agreedAgain)].map(fold),
);

/** The word that agrees to a criterion beside which another word stands, which was given on an earlier answer: in the language of that one, as its list takes no other. */
export function agreeingAnew(verdict: CellValue, text: Text): string {
  const before = fold(String(verdict));
  for (const { form } of everyLanguage) {
    if (before === fold(form.agreed)) return form.agreedAgain;
    if (before === fold(form.agreedAgain)) return form.agreed;
  }
  return text.form.agreed;
}

/** Reads the verifier's columns and puts both scores beside each other. */
export function readVerification(
  criteria: readonly Criterion[],
  rows: FormRows,
  sheets: { self: ScoreSheet; verified: ScoreSheet },
): Verification {
  const [self, verified] = [scoresById(sheets.self), scoresById(sheets.verified)];
  const open = criteria.filter(({ id }) => self.get(id)?.setAside === undefined);
  const looked = open.filter((criterion) => isVerified(criterion, rows));
  const since = changedSinceVerdict(looked, rows);
  const done = looked.filter(({ id }) => !since.has(id));
  return {
    done: done.length,
    of: open.length,
    verified: new Set(done.map(({ id }) => id)),
    changed: since,
    differing: looked.flatMap((criterion): Difference[] => {
      const { id } = criterion;
      const [own, theirs] = [self.get(id)?.points ?? ZERO, verified.get(id)?.points ?? ZERO];
      if (own.equals(theirs)) return [];
      const explanation = remarkOn(criterion, 'explanations', rows);
      const opinion = remarkOn(criterion, 'opinions', rows);
      const isFinal = agrees(rows.cell('verdicts', id)) && !since.has(id);
      const state = isFinal ? 'settled' : explanation === '' ? 'unexplained' : 'explained';
      return [{ id, self: own, verified: theirs, opinion, explanation, state }];
    }),
  };
}

/** Whether every criterion that is to be looked at was. */
export function isDone({ done, of }: Pick<Verification, 'done' | 'of'>): boolean {
  return done >= of;
}

/** How many differences are not settled, and how many of these the agency has not explained. */
export function openDifferences({ differing }: Pick<Verification, 'differing'>): {
  unsettled: number;
  unexplained: number;
} {
  const count = (...states: DifferenceState[]) => differing.filter(({ state }) => states.includes(state)).length;
  return { unsettled: count('unexplained', 'explained'), unexplained: count('unexplained') };
}

function isVerified(criterion: Criterion, rows: FormRows): boolean {
  if (agrees(rows.cell('verdicts', criterion.id))) return true;
  return rowsOfCriterion(criterion).some(
    (row) => !rows.isBlank('verifiedFigures', row) || !rows.isBlank('verifiedBases', row),
  );
}

/** What is written beside a criterion, or beside its items. */
function remarkOn(criterion: Criterion, column: 'opinions' | 'explanations', rows: FormRows): string {
  return rowsOfCriterion(criterion)
    .map((row) => rows.text(column, row))
    .filter((remark) => remark !== '')
    .join(' ');
}

function scoresById(sheet: ScoreSheet): Map<string, CriterionScore> {
  return new Map(sheet.criteria.map((scored) => [scored.id, scored]));
}

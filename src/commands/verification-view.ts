import { allCriteria, type Criterion } from '../rubric/rubric';
import { toNumber } from '../scoring/exact';
import { FORM } from '../tabs/form-columns';
import { shownAnswer } from '../tabs/shown-answer';
import { rowsOfCriterion } from '../tabs/verdict-basis';
import type { Text } from '../text/text';
import type { FormIssue, VerificationView, VerifiedRow } from '../wire';
import { restOf } from './confirm-verification';
import type { ScoredForm } from './score-forms';

type Rows = readonly (readonly unknown[])[];

/**
 * How far the verification of a form is, and both answers of every criterion beside each other.
 *
 * @param rows the tab that the form was read from
 * @param asker whether whoever asks may verify by now, and has to see more than what differs
 */
export function verificationView(
  form: ScoredForm,
  rows: Rows,
  phase: VerificationView['phase'],
  asker: { editable: boolean; seesAll: boolean },
  text: Text,
): VerificationView {
  const { content } = form;
  const { verification, sheets } = content;
  const states = new Map(verification.differing.map(({ id, state }) => [id, state]));
  const shown = content.criteria.filter(({ id }) => asker.seesAll || states.has(id));
  return {
    phase,
    done: verification.done,
    of: verification.of,
    differing: verification.differing.length,
    unsettled: verification.differing.filter(({ state }) => state !== 'settled').length,
    unexplained: verification.differing.filter(({ state }) => state === 'unexplained').length,
    selfTotal: toNumber(sheets.self.total),
    verifiedTotal: toNumber(sheets.verified.total),
    editable: asker.editable,
    rest: restOf(form).open.length,
    rows: shown.map((criterion) => verifiedRow(criterion, form, rows, text)),
  };
}

function verifiedRow(criterion: Criterion, form: ScoredForm, rows: Rows, text: Text): VerifiedRow {
  const { content, ids } = form;
  const { id } = criterion;
  const difference = content.verification.differing.find((one) => one.id === id);
  const written = (column: number) =>
    rowsOfCriterion(criterion)
      .map((rowId) => String(rows[ids.indexOf(rowId)]?.[column - 1] ?? '').trim())
      .filter((part) => part !== '')
      .join('\n');
  const side = (basis: 'self' | 'verified') => {
    const scored = content.sheets[basis].criteria.find((one) => one.id === id);
    const cells = content[basis].get(id);
    return {
      answer: cells === undefined ? '' : shownAnswer(criterion, cells, text),
      points: scored?.status === 'scored' ? toNumber(scored.points) : null,
    };
  };
  return {
    id,
    state: stateOf(id, form),
    self: side('self'),
    verified: side('verified'),
    difference: difference === undefined ? 0 : toNumber(difference.verified) - toNumber(difference.self),
    evidence: written(FORM.evidence),
    note: written(FORM.note),
    opinion: written(FORM.opinion),
    explanation: written(FORM.explanation),
  };
}

function stateOf(id: string, { content }: ScoredForm): VerifiedRow['state'] {
  const { verification, sheets } = content;
  if (sheets.self.criteria.some((scored) => scored.id === id && scored.setAside !== undefined)) return 'setAside';
  if (verification.changed.has(id)) return 'changed';
  const difference = verification.differing.find((one) => one.id === id);
  if (difference !== undefined) return difference.state;
  return verification.verified.has(id) ? 'agreed' : 'open';
}

/** What the agency has to explain, that first to which it has said nothing yet; what it explained and what is settled stays to be seen below. */
export function differingIssues({ rubric, content }: ScoredForm, text: Text): FormIssue[] {
  const criteria = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  const order = { unexplained: 0, explained: 1, settled: 2 } as const;
  return [...content.verification.differing]
    .sort((a, b) => order[a.state] - order[b.state])
    .flatMap(({ id, opinion, state, ...points }): FormIssue[] => {
      const criterion = criteria.get(id);
      if (criterion === undefined) return [];
      const side = (basis: 'self' | 'verified') => {
        const cells = content[basis].get(id);
        return {
          answer: cells === undefined ? '' : shownAnswer(criterion, cells, text),
          points: toNumber(points[basis]),
        };
      };
      const sentence = text.verification.differs(side('self'), side('verified'), opinion, state);
      return [{ kind: 'differs', rowId: id, number: criterion.number, title: criterion.title, sentence }];
    });
}

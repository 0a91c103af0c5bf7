import type { Agency, Basis, Group, RoundWithRubrics } from '../round/round';
import { rubricOf } from '../round/round';
import { score } from '../scoring/score';
import type { ScoreSheet } from '../scoring/score-sheet';
import { FORM, FORM_ROW, FORM_WIDTH } from '../tabs/form-columns';
import { columnsOfTab, type FormContent, readForm } from '../tabs/read-form';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { TabIndex } from '../workbook/tab-index';

/** An agency's form, read and scored from its answers: never from the score column, which somebody may have written over. */
export interface ScoredForm {
  sheet: ScoreSheet;
  content: FormContent;
  /** The anchor of a score column shows something else than its heading. */
  overwritten: boolean;
}

const LAST_COLUMN = columnLetters(FORM_WIDTH);

/** Reads and scores an agency's form; `null` when its tab is gone. One read. */
export function scoreForm(
  tabs: TabIndex,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  basis: Basis,
): ScoredForm | null {
  const tab = tabs.get(tabKey('agency', agency.id));
  return tab === null ? null : scoreRows(readTab(tab, LAST_COLUMN), round, group, basis);
}

/** Scores a form that was read as a whole. */
export function scoreRows(
  rows: ReturnType<typeof readTab>,
  round: RoundWithRubrics,
  group: Group,
  basis: Basis,
): ScoredForm {
  const rubric = rubricOf(round, group);
  const content = readForm(rubric, columnsOfTab(rows));
  const header = rows.find((row) => row[0] === FORM_ROW.header);
  const anchor = (column: number) => String(header?.[column - 1] ?? '');
  const broken = [anchor(FORM.selfPoints), anchor(FORM.verifiedPoints)].some(
    (shown) => shown.startsWith('#') || !Number.isNaN(Number(shown)),
  );
  return {
    sheet: score(rubric, basis === 'self' ? content.self : content.verified, { deductions: content.deductions }),
    content,
    overwritten: broken,
  };
}

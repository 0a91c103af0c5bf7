import type { Agency, Basis, Group, RoundWithRubrics } from '../round/round';
import { rubricOfAgency } from '../round/rubrics';
import type { CellValue } from '../rubric/cell';
import type { Rubric } from '../rubric/rubric';
import type { ScoreSheet } from '../scoring/score-sheet';
import type { Unsteady } from '../tabs/changing-formulas';
import { FORMULA_COUNT } from '../tabs/entered-formulas';
import { FORM, FORM_ROW, FORM_WIDTH } from '../tabs/form-columns';
import { formLandmarks } from '../tabs/form-landmarks';
import { columnsOfTab } from '../tabs/form-rows';
import { recognise } from '../tabs/landmarks';
import { type FormContent, readForm } from '../tabs/read-form';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Sheet } from '../workbook/sheets';
import type { TabIndex } from '../workbook/tab-index';
import { findUnsteady, isRefused } from '../workbook/unsteady';

/** An agency's form, read and scored from its answers: never from the score column, which somebody may have written over. */
export interface ScoredForm {
  /** Whose figures `sheet` counts. */
  basis: Basis;
  /** What the agency answers of its group's rubric. */
  rubric: Rubric;
  sheet: ScoreSheet;
  content: FormContent;
  /** The anchor of a score column shows something else than its heading. */
  overwritten: boolean;
  /** Google refused to calculate a score column: the cells that may be why, if the tab was there to look. */
  refused: Unsteady | null;
  /** A column was deleted, inserted or moved; the figures were found by the headings. */
  columnsMoved: boolean;
  /** Rows that stand under another id than their labels say; they were scored by their labels. */
  misplacedRows: string[];
  /** Where they stand, from row 1. */
  misplacedAt: { row: number; rowId: string }[];
  /** The id of every row, from row 1. */
  ids: string[];
  /** How many formulas stand in cells of people, as the form counts them itself; 0 where it does not. */
  formulas: number;
  /** The form from row 1, every column and id in its place. */
  rows: readonly (readonly CellValue[])[];
}

/** Whether something was entered on a form that is there: what was decided about it does not count. */
export function hasEntries(form: ScoredForm | null): form is ScoredForm {
  return form !== null && form.sheet.entered > 0;
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
  return tab === null ? null : scoreRows(readTab(tab, LAST_COLUMN), round, agency, group, basis, tab);
}

/**
 * Scores a form that was read as a whole.
 *
 * @param tab where it was read; only when its score columns were refused another read looks for the formulas because of which
 */
export function scoreRows(
  rows: ReturnType<typeof readTab>,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  basis: Basis,
  tab?: Sheet,
): ScoredForm {
  const rubric = rubricOfAgency(round, agency, group);
  const landmarks = formLandmarks(rubric);
  const recognised = recognise(rows, landmarks);
  const content = readForm(rubric, columnsOfTab(recognised.rows));
  const header = recognised.rows.find((row) => row[0] === FORM_ROW.header);
  const showsHeading = (column: number) => {
    const shown = String(header?.[column - 1] ?? '');
    return STILL_CALCULATING.test(shown) || landmarks.columns[column - 1]?.names.includes(shown) === true;
  };
  const anchors = [FORM.selfPoints, FORM.verifiedPoints].map((column) => header?.[column - 1]);
  const isFailing = tab !== undefined && anchors.some(isRefused);
  const headerRow = recognised.rows.findIndex((row) => row[0] === FORM_ROW.header);
  return {
    rubric,
    refused: isFailing ? findUnsteady(tab, (row, column) => row <= headerRow || COMPUTED.has(column + 1)) : null,
    sheet: content.sheets[basis],
    basis,
    content,
    overwritten: !showsHeading(FORM.selfPoints) || !showsHeading(FORM.verifiedPoints),
    columnsMoved: recognised.columnsMoved,
    formulas: formulasCounted(recognised.rows),
    rows: recognised.rows,
    ids: recognised.rows.map(([id]) => String(id ?? '')),
    misplacedRows: recognised.misplaced,
    misplacedAt: recognised.rows.flatMap(([id], at) =>
      id === rows[at]?.[0] || id === undefined ? [] : [{ row: at + 1, rowId: String(id) }],
    ),
  };
}

/** Columns with formulas of ours below the headings. */
const COMPUTED: ReadonlySet<number> = new Set([
  FORMULA_COUNT.column,
  FORM.selfPoints,
  FORM.selfStatus,
  FORM.verifiedPoints,
  FORM.difference,
  FORM.verifiedStatus,
]);

function formulasCounted(rows: ScoredForm['rows']): number {
  const count = rows.find(([id]) => id === FORMULA_COUNT.row)?.[FORMULA_COUNT.column - 1];
  return typeof count === 'number' ? count : 0;
}

/** What Google shows in place of a custom function's result while it runs: perhaps in the language of whoever looks. */
const STILL_CALCULATING = /^(?:Loading|Đang tải)/;

import { type CellValue, isBlank } from '../rubric/cell';

/** Where things stand on an agency's form. Columns are counted from 1, as spreadsheets do. */
export const FORM = {
  id: 1,
  number: 2,
  title: 3,
  method: 4,
  max: 5,
  figure: 6,
  base: 7,
  selfPoints: 8,
  selfStatus: 9,
  evidence: 10,
  note: 11,
  verifiedFigure: 12,
  verifiedBase: 13,
  verdict: 14,
  verifiedPoints: 15,
  difference: 16,
  verifiedStatus: 17,
  opinion: 18,
  explanation: 19,
} as const;

/** Number of columns of a form. */
export const FORM_WIDTH = 19;

/** Columns (from 1) of a form in which people enter something, all of which are kept of a row that is retired. */
export const PEOPLES_COLUMNS: readonly number[] = [
  FORM.figure,
  FORM.base,
  FORM.evidence,
  FORM.note,
  FORM.verifiedFigure,
  FORM.verifiedBase,
  FORM.verdict,
  FORM.opinion,
  FORM.explanation,
];

/** Ids of the rows of a form that are not a section, group, criterion or item. */
export const FORM_ROW = {
  title: '#title',
  round: '#round',
  figures: '#figures',
  header: '#header',
  base: '@base',
  bonus: '@bonus',
  deducted: '@deducted',
  total: '@total',
  answered: '@answered',
  invalid: '@invalid',
  verified: '@verified',
  submission: '@submission',
  decisions: '@decisions',
} as const;

const DEDUCTION = '@deduction.';
const EXEMPTION = '@exemption.';
const NOT_APPLICABLE = '@notApplicable.';

/** Row of the points taken off for a cause: the amount stands in the verified figure's column, the reason in the opinion's. */
export function deductionRow(causeId: string): string {
  return DEDUCTION + causeId;
}

/** The cause of a deduction row, `null` for any other row. */
export function causeOfRow(rowId: string): string | null {
  return rowId.startsWith(DEDUCTION) ? rowId.slice(DEDUCTION.length) : null;
}

/** Row in which an agency is exempted from a heading: yes or no in the verified figure's column, the reason in the opinion's. */
export function exemptionRow(heading: string): string {
  return EXEMPTION + heading;
}

/** The heading of an exemption row, `null` for any other row. */
export function headingOfRow(rowId: string): string | null {
  return rowId.startsWith(EXEMPTION) ? rowId.slice(EXEMPTION.length) : null;
}

/** Rows, counted from 1, for criteria that don't concern the agency: the criterion's id in the verified figure's column, the reason in the opinion's. */
export function notApplicableRow(number: number): string {
  return NOT_APPLICABLE + String(number);
}

/** The number of such a row, `null` for any other row. */
export function notApplicableNumber(rowId: string): number | null {
  const digits = rowId.startsWith(NOT_APPLICABLE) ? rowId.slice(NOT_APPLICABLE.length) : '';
  return /^[1-9]\d{0,3}$/.test(digits) ? Number(digits) : null;
}

/** How many rows for criteria that don't apply a form begins with, and how many more it gets when all are used. */
export const SPARE_ROWS = 6;

/** How many rows for criteria that don't apply a form needs that was read as a whole: those it has, and more when none of them is free. */
export function notApplicableRowsFor(rows: readonly (readonly CellValue[])[]): number {
  const own = rows.filter((row) => notApplicableNumber(String(row[FORM.id - 1] ?? '')) !== null);
  const last = Math.max(SPARE_ROWS, ...own.map((row) => notApplicableNumber(String(row[FORM.id - 1] ?? '')) ?? 0));
  const free = last - own.filter((row) => !isBlank(row[FORM.verifiedFigure - 1] ?? '')).length;
  return free > 0 ? last : last + SPARE_ROWS;
}

/** Row of an item of an additive criterion, counted from 0. */
export function itemRow(criterionId: string, item: number): string {
  return `${criterionId}#${item + 1}`;
}

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
  verifiedPoints: 14,
  verifiedStatus: 15,
  opinion: 16,
} as const;

/** Number of columns of a form. */
export const FORM_WIDTH = 16;

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
} as const;

const DEDUCTION = '@deduction.';

/** Row of the points taken off for a cause: the amount stands in the verified figure's column, the reason in the opinion's. */
export function deductionRow(causeId: string): string {
  return DEDUCTION + causeId;
}

/** The cause of a deduction row, `null` for any other row. */
export function causeOfRow(rowId: string): string | null {
  return rowId.startsWith(DEDUCTION) ? rowId.slice(DEDUCTION.length) : null;
}

/** Row of an item of an additive criterion, counted from 0. */
export function itemRow(criterionId: string, item: number): string {
  return `${criterionId}#${item + 1}`;
}

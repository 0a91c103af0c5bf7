import { allCriteria, type Rubric } from '../rubric/rubric';
import type { CellValue } from '../scoring/answer';
import { FORM } from '../tabs/form-columns';
import { columnsOfTab, type FormRows, rowsOf } from '../tabs/form-rows';
import { basisOn, basisOnReception, basisOnReturn, changedSinceVerdict, VERDICT_BASIS } from '../tabs/verdict-basis';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';

type Rows = readonly (readonly CellValue[])[];

/**
 * Keeps on a form what the verdicts on it were given on, before it is opened to its agency.
 *
 * @param rows the form from row 1, every column and id in its place
 */
export function keepVerdictsOnReturn(sheet: Sheet, rubric: Rubric, rows: Rows): void {
  const form = rowsOf(columnsOfTab(rows));
  write(sheet, rows, form, basisOnReturn(allCriteria(rubric), form));
}

/**
 * Brings that up to date once the form is back and locked.
 *
 * @returns ids of the criteria whose answers are others than those that were verified
 */
export function keepVerdictsOnReception(sheet: Sheet, rubric: Rubric, rows: Rows): string[] {
  const form = rowsOf(columnsOfTab(rows));
  const criteria = allCriteria(rubric);
  const basis = basisOnReception(criteria, form);
  write(sheet, rows, form, basis);
  return Array.from(changedSinceVerdict(criteria, form, basis));
}

/** Writes nothing where nothing is different: most forms come in once. */
function write(sheet: Sheet, rows: Rows, form: FormRows, basis: string): void {
  const row = rows.findIndex((cells) => cells[FORM.id - 1] === VERDICT_BASIS.row) + 1;
  if (row === 0 || basis === basisOn(form)) return;
  retrying(() => sheet.getRange(row, VERDICT_BASIS.column).setNumberFormat('@').setValue(basis));
}

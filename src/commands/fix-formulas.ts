import { shown } from '../rubric/cell';
import {
  AGENCY_BLOCKS,
  type EnteredFormula,
  filledByFormulas,
  firstBodyRow,
  formulasIn,
  standsAlone,
} from '../tabs/entered-formulas';
import { FORM, FORM_WIDTH } from '../tabs/form-columns';
import { columnLetters } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';
import { logLines } from './log';

/** The formulas in the agency's cells of a form. One request. */
export function formulasOn(sheet: Sheet, ids: readonly string[]): EnteredFormula[] {
  const columns = `${columnLetters(FORM.figure)}:${columnLetters(FORM.note)}`;
  return formulasIn(
    retrying(() => sheet.getRange(columns).getFormulas()),
    ids,
  );
}

/**
 * Puts in place of every formula in the agency's cells what it shows by now: what stands on a form that is closed to its agency is to stay whatever changes elsewhere, and
 * nobody's formula is to fill the cells of others. What stood there is written into Nhật ký first. A run that is broken off leaves formulas that the next one finds.
 *
 * @param ids of the rows of the form, from row 1, which is closed to its agency by now
 * @returns the cells, none as a rule; then one request was made, and the form is as it was
 */
export function fixFormulas(desk: Desk, sheet: Sheet, ids: readonly string[]): string[] {
  const formulas = formulasOn(sheet, ids);
  if (formulas.length === 0) return [];
  const read = () => readTab(sheet, columnLetters(FORM_WIDTH));
  const rows = read();
  const { submission: words } = desk.text;
  const tab = sheet.getName();
  const said = formulas.map(
    ({ cell, row, column, formula }) => `${cell}: ${formula} → ${shown(rows[row - 1]?.[column - 1] ?? '')}`,
  );
  const log = (what: (list: string) => string, list: readonly string[]) =>
    logLines(
      desk,
      inParts(list).map((part) => ({ action: words.fixFormulas, what: what(part) })),
    );
  log((list) => words.formulasWere(tab, list), said);
  for (const block of AGENCY_BLOCKS) {
    const own = formulas.filter(({ column }) => block.first <= column && column <= block.last);
    if (own.every(({ formula }) => standsAlone(formula))) for (const { row, column } of own) fix(sheet, row, column);
    // What fills several cells of the agency's is fixed in all of them at once.
    else fix(sheet, firstBodyRow(ids), block.first, rows.length - firstBodyRow(ids) + 1, 2);
  }
  const filled = filledByFormulas(rows, read(), ids);
  if (filled.length > 0)
    log(
      (list) => words.formulasFilled(tab, list),
      filled.map(({ cell, value }) => `${cell}: ${shown(value)}`),
    );
  return formulas.map(({ cell }) => cell);
}

/** Values over themselves, as they are: a text stays the text that it was. */
function fix(sheet: Sheet, row: number, column: number, height = 1, width = 1): void {
  const range = sheet.getRange(row, column, height, width);
  const paste = () => {
    retrying(() => range.copyTo(range, { contentsOnly: true }));
    // Google may refuse what was written only once it is sent.
    retrying(() => SpreadsheetApp.flush());
  };
  try {
    paste();
  } catch {
    // What the cell's rule refuses is the agency's answer all the same, and is scored as one that can't be used.
    retrying(() => range.clearDataValidations());
    paste();
  }
}

/** A line of Nhật ký holds 49,999 characters. */
const LONGEST_PART = 40_000;

function inParts(list: readonly string[]): string[] {
  const parts: string[] = [];
  for (const one of list) {
    const last = parts[parts.length - 1];
    if (last === undefined || last.length + one.length > LONGEST_PART) parts.push(one);
    else parts[parts.length - 1] = `${last}; ${one}`;
  }
  return parts;
}

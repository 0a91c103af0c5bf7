import type { CellPosition, DataValidationRule } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { candidateValue } from '../engine/candidate';
import { brokenRule } from '../engine/validation';
import { cellZone } from '../engine/zones';
import { GoogleError, VIOLATES_RULE } from '../google/errors';
import { a1Of } from './a1';

/**
 * Checks a script's write against the rule of the cell: a rule that refuses people refuses scripts as well.
 * Formulas are not checked, as on Google.
 * @param content what is to be written, in the engine's spelling
 * @throws GoogleError with Google's sentence
 */
export function requireValidValue(book: Book, position: CellPosition, content: string): void {
  if (content === '' || content.startsWith('=') || !book.getters.getValidationRuleForCell(position)) return;
  const candidate = candidateValue(book.calculated, position, content);
  const rule = brokenRule(book.calculated, position, candidate, content);
  if (!rule?.isBlocking) return;
  const cell = a1Of(cellZone(position.col, position.row));
  throw new GoogleError(VIOLATES_RULE(cell) + allowedValues(book, position, rule));
}

/** For lists Google adds what may be entered. */
function allowedValues(book: Book, position: CellPosition, rule: DataValidationRule): string {
  const { criterion } = rule;
  if (criterion.type === 'isValueInList') {
    return ` Please enter one of the following values: ${criterion.values.join(', ')}.`;
  }
  if (criterion.type === 'isValueInRange') {
    const values = book.calculated.getDataValidationRangeValues(position.sheetId, criterion);
    return ` Please enter one of the following values: ${values.map(({ label }) => label).join(', ')}.`;
  }
  return '';
}

/**
 * The formula of a rule begins as in a cell.
 * @throws GoogleError where it does not: Google would take it for a text, which no cell meets
 */
export function requireFormula(formula: string): void {
  if (!/^[=+]./s.test(formula)) throw new GoogleError(`The formula of a rule must begin with "=" or "+": ${formula}`);
}

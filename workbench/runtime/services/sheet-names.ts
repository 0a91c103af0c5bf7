import type { UID } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { badParameters, GoogleError } from '../google/errors';
import { sheetIdByName } from './a1';

const LONGEST_NAME = 100;

/**
 * Checks a name for a new sheet, or for one that is renamed.
 * @throws GoogleError if it is empty, longer than 100 characters, or taken by another sheet
 */
export function requireNewSheetName(book: Book, name: unknown, renamed?: UID): asserts name is string {
  if (typeof name !== 'string') throw badParameters('SpreadsheetApp.Sheet.setName', [name]);
  if (name.trim() === '') throw new GoogleError('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) {
    throw new GoogleError(`The sheet name cannot be longer than ${LONGEST_NAME} characters.`);
  }
  const taken = sheetIdByName(book, name);
  if (taken !== undefined && taken !== renamed) {
    throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

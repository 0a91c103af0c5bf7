import type { CellPosition, EvaluatedCell } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { rangeForOneValue } from '../engine/array-formulas';
import { googleError } from '../engine/error-values';
import { hasDecimalComma, LOCALES } from '../engine/locale';
import {
  canonicalContent,
  canonicalFormula,
  commaBetweenArguments,
  decimalPoint,
  localFormula,
} from '../engine/locale-text';
import { helpers } from '../engine/o-spreadsheet';
import { GoogleError } from '../google/errors';
import { isDate } from '../membrane';
import { millisecondsFromSerial, serialFromDate } from '../time-zone';

/** The longest text that a cell can hold. */
export const LONGEST_TEXT = 50_000;

/** What Google puts in a cell for an array inside the rows of `setValues`: the name that Java has for it. */
const LIST_IN_A_CELL = '[Ljava.lang.Object;@5f2ea1c';

/** What to write in a cell: the engine's content, and a format where the value brings one. */
export interface CellContent {
  content: string;
  format?: string;
}

/** A cell's value as `getValues` hands it out: number, boolean, string or Date; '' when empty. */
export function scriptValue(cell: EvaluatedCell, timeZone: string): number | boolean | string | Date {
  switch (cell.type) {
    case 'number':
      return cell.format !== undefined && helpers.isDateTimeFormat(cell.format)
        ? new Date(millisecondsFromSerial(cell.value, timeZone))
        : cell.value;
    case 'error':
      return googleError(cell.value);
    case 'empty':
      return '';
    case 'text':
      return withoutMark(cell.value, cell.format);
    default:
      return cell.value;
  }
}

/** A cell's text as it is displayed. */
export function displayOf(cell: EvaluatedCell): string {
  return cell.type === 'error' ? googleError(cell.value) : withoutMark(cell.formattedValue, cell.format);
}

/**
 * The engine takes "=…" for a formula and "[…](…)" for a link even in a cell formatted as text, unless an apostrophe
 * stands in front of it.
 */
function withoutMark(text: string, format: string | undefined): string {
  return format === '@' && /^'(?:=|\[)/.test(text) ? text.slice(1) : text;
}

/** Google knows no such links: a script that wants one says so with a rich text. Only text cells can be kept from it. */
function readsAsLink(text: string): boolean {
  return /^\[[^[]*\]\(.+\)$/s.test(text);
}

/** What to store for a text that is to stay a text, whatever it looks like. */
export function plainTextContent(text: string): string {
  return /^[=+\-(.\d\s]/.test(text) ? `'${text}` : text;
}

/** The formula of a cell as a script reads it, or ''. */
export function formulaOf(book: Book, position: CellPosition): string {
  const cell = book.cells.getCell(position);
  return cell?.isFormula ? localFormula(cell.compiledFormula.toFormulaString(book.getters), book.locale) : '';
}

/**
 * What a value written by a script puts in a cell. Strings are read as if they were typed, except in cells formatted
 * as text.
 * @throws GoogleError for texts that are too long and for formulas with the wrong separator
 */
export function contentOf(book: Book, position: CellPosition, value: unknown): CellContent {
  if (value === null || value === undefined) return { content: '' };
  if (typeof value === 'number') return { content: Number.isFinite(value) ? String(value) : '#NUM!' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (isDate(value)) return dateContent(book, position, value);
  return textContent(book, position, Array.isArray(value) ? LIST_IN_A_CELL : String(value));
}

/**
 * A formula written by a script.
 * @throws GoogleError if it parts its arguments with commas, or has a decimal point, where the locale has decimal commas, or if it would give something else on
 *   Google because it is no array formula
 */
export function formulaContent(book: Book, formula: string): string {
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  if (written.length > LONGEST_TEXT) throw tooLong();
  if (hasDecimalComma(book.locale) && commaBetweenArguments(written) >= 0) {
    throw new GoogleError(
      `Formula parse error: ${written} parts its arguments with a comma; in this spreadsheet's locale (${book.locale.code}) write ";".`,
    );
  }
  if (hasDecimalComma(book.locale) && decimalPoint(written) >= 0) {
    throw new GoogleError(
      `Formula parse error: ${written} has a decimal point, which means nothing in this spreadsheet's locale (${book.locale.code}).`,
    );
  }
  const canonical = canonicalFormula(written, book.locale);
  const range = rangeForOneValue(canonical);
  if (range !== undefined) {
    throw new GoogleError(
      `${written} takes the range ${range} for one value: Google calculates it cell by cell only within ARRAYFORMULA or the like.`,
    );
  }
  return canonical;
}

function textContent(book: Book, position: CellPosition, text: string): CellContent {
  if (text.length > LONGEST_TEXT) throw tooLong();
  if (book.cells.getCell(position)?.format === '@') {
    return { content: text.startsWith('=') || readsAsLink(text) ? `'${text}` : text };
  }
  if (text.startsWith('=') && text.length > 1) return { content: formulaContent(book, text) };
  return { content: typedContent(book, text) };
}

/** What typing this text in an ordinary cell stores. */
export function typedContent(book: Book, text: string): string {
  if (text.startsWith('=')) return canonicalFormula(text, book.locale);
  const signed = signedNumber(book, text);
  if (signed !== undefined) return signed;
  const canonical = canonicalContent(text, book.locale);
  const readAsNumber = canonical === text && helpers.isNumber(text, LOCALES.en_US);
  // "1.5" is no number where commas are decimal, though the engine would take it for one.
  return readAsNumber && hasDecimalComma(book.locale) && /[.,]/.test(text) ? `'${text}` : canonical;
}

/** "+84912" is a number to a spreadsheet, and "(5)" a negative one, as book-keepers write it. */
function signedNumber(book: Book, text: string): string | undefined {
  const match = /^\s*(?:\+(\d[\d.,]*%?)|\((\d[\d.,]*)\))\s*$/.exec(text);
  if (!match) return undefined;
  const [, positive, negative] = match;
  const content = typedContent(book, positive ?? negative ?? '');
  if (!helpers.isNumber(content, LOCALES.en_US)) return undefined;
  return positive === undefined ? `-${content}` : content;
}

function dateContent(book: Book, position: CellPosition, date: Date): CellContent {
  if (Number.isNaN(date.getTime())) throw new GoogleError('Cannot write an invalid date to a cell.');
  const content = String(serialFromDate(date, book.timeZone));
  const present = book.cells.getCell(position)?.format;
  if (present !== undefined && helpers.isDateTimeFormat(present)) return { content };
  const { dateFormat, timeFormat } = book.locale;
  return { content, format: Number.isInteger(Number(content)) ? dateFormat : `${dateFormat} ${timeFormat}` };
}

function tooLong(): GoogleError {
  return new GoogleError('Your input contains more than the maximum of 50000 characters in a single cell.');
}

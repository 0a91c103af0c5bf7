import type { CellValue } from '../rubric/cell';
import { FORM, FORM_ROW } from './form-columns';
import { columnLetters, type RowOf } from './tab-spec';

/** A formula where an agency enters what is its own. */
export interface EnteredFormula {
  /** In A1 notation. */
  cell: string;
  /** From 1. */
  row: number;
  column: number;
  formula: string;
}

/** The columns in which agencies enter something, in blocks of neighbours; no formula reaches from one block into the other past the score columns between them. */
export const AGENCY_BLOCKS = [
  { first: FORM.figure, last: FORM.base },
  { first: FORM.evidence, last: FORM.note },
] as const;

/** Where a form counts the formulas in cells of people, so that whoever reads the form sees that there are some. */
export const FORMULA_COUNT = { row: FORM_ROW.verified, column: FORM.method } as const;

/** The formula that counts them. The cells that formulas of ours fill are left out, and so is the column that it stands in. */
export function countingFormulas(rowOf: RowOf): string {
  const down = ([first, last]: readonly [number, number]) =>
    `$${columnLetters(first)}$${rowOf(FORM_ROW.header)}:$${columnLetters(last)}`;
  return `=${PEOPLES.map((block) => `SUMPRODUCT(--ISFORMULA(${down(block)}))`).join('+')}`;
}

const PEOPLES = [
  [FORM.figure, FORM.base],
  [FORM.evidence, FORM.verdict],
  [FORM.opinion, FORM.explanation],
] as const;

/** First row below the headings, from 1; 1 if they are gone. */
export function firstBodyRow(ids: readonly string[]): number {
  return ids.indexOf(FORM_ROW.header) + 2;
}

/**
 * The formulas below the headings in the columns of the agency, whatever the row is.
 *
 * @param formulas from `FORM.figure` to `FORM.note`, from row 1; `''` where there is none
 */
export function formulasIn(formulas: readonly (readonly string[])[], ids: readonly string[]): EnteredFormula[] {
  const first = firstBodyRow(ids);
  return formulas.flatMap((line, at) =>
    line.flatMap((formula, offset): EnteredFormula[] => {
      const [row, column] = [at + 1, FORM.figure + offset];
      const isAgencys = AGENCY_BLOCKS.some((block) => block.first <= column && column <= block.last);
      if (formula === '' || first === 1 || row < first || !isAgencys) return [];
      return [{ cell: `${columnLetters(column)}${row}`, row, column, formula }];
    }),
  );
}

/** Functions that make one value of the cells of a form that they are given. */
const OF_RANGES = new Set(['SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA', 'COUNTIF', 'SUMIF', 'PRODUCT']);
/** Functions that make one value of single ones. */
const OF_VALUES = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'ABS', 'INT', 'IF', 'IFERROR', 'AND', 'OR', 'NOT']);

/** Whether a formula only calculates with numbers and with cells of the same tab, and fills no cell but its own. Whatever is not known to do so does not. */
export function standsAlone(formula: string): boolean {
  let rest = formula
    .slice(1)
    .replace(/"[^"]*"/g, '0')
    .toUpperCase();
  if (/[^\dA-Z$\s+\-*/^().,;:%<>=&]/.test(rest)) return false;
  const words = rest.match(/[A-Z$][A-Z$\d.]*(?:\s*\()?/g) ?? [];
  const isKnown = (word: string) => {
    const name = word.replace(/\s*\($/, '');
    return name === word ? CELL.test(word) : OF_RANGES.has(name) || OF_VALUES.has(name);
  };
  if (!words.every(isKnown)) return false;
  // What is in the innermost brackets becomes one value.
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/([A-Z]*)\s*\(([^()]*)\)/g, (all, name: string, inner: string) =>
      OF_RANGES.has(name) || !inner.includes(':') ? '0' : all,
    );
  }
  return !/[(:]/.test(rest);
}

const CELL = /^(?:\$?[A-Z]{1,3}\$?\d+|TRUE|FALSE)$/;

/** What stood in cells of others because a formula filled them: there before the formulas were taken out, and not any more. */
export function filledByFormulas(
  before: readonly (readonly CellValue[])[],
  after: readonly (readonly CellValue[])[],
  ids: readonly string[],
): { cell: string; value: CellValue }[] {
  return before.flatMap((line, at) =>
    OF_OTHERS.flatMap((column) => {
      const value = line[column - 1] ?? '';
      const isGone = at + 1 >= firstBodyRow(ids) && value !== '' && (after[at]?.[column - 1] ?? '') === '';
      return isGone ? [{ cell: `${columnLetters(column)}${at + 1}`, value }] : [];
    }),
  );
}

const OF_OTHERS = [FORM.verifiedFigure, FORM.verifiedBase, FORM.verdict, FORM.opinion, FORM.explanation] as const;

import { type CellValue, isErrorText, shown } from '../cell';
import { readDecimal } from '../decimal';
import { MOST_POINTS } from '../limits';
import type { CellFault } from '../problems';

import { cellAt, type RowKind, type TableColumn } from './layout';

/** A row that was recognised by its kind and id. */
export interface Row {
  /** Counted from 1 in the array that was read. */
  at: number;
  id: string;
  kind: RowKind;
  cells: readonly CellValue[];
}

export type ReportCell = (at: number, column: TableColumn, fault: CellFault) => void;

/** The cells of one row; what can't be read is reported and stands in as blank or 0. */
export interface RowReader {
  row: Row;
  report(column: TableColumn, fault: CellFault): void;
  cell(column: TableColumn): CellValue;
  isEmpty(column: TableColumn): boolean;
  /** A text, taken as it stands; `''` where there is none. */
  text(column: TableColumn, longest: number, required?: 'required'): string;
  /** A number; `undefined` where there is none. */
  number(column: TableColumn, lowest?: number): number | undefined;
  /** A number that has to be there. */
  requiredNumber(column: TableColumn, lowest?: number): number;
  /** A number above 0 that has to be there. */
  positiveNumber(column: TableColumn): number;
  /** The text to look up among the table's words; `''` for what is no text. */
  word(column: TableColumn): string;
}

export function readerOf(row: Row, reportCell: ReportCell): RowReader {
  const report = (column: TableColumn, fault: CellFault) => reportCell(row.at, column, fault);
  const cell = (column: TableColumn) => cellAt(row.cells, column);
  const number = (column: TableColumn, lowest = -MOST_POINTS) =>
    numberIn(cell(column), lowest, (fault) => report(column, fault));
  return {
    row,
    report,
    cell,
    isEmpty: (column) => isEmpty(cell(column)),
    text: (column, longest, required) =>
      textIn(cell(column), column, longest, required !== undefined, (fault) => report(column, fault)),
    number,
    requiredNumber(column, lowest) {
      if (isEmpty(cell(column))) report(column, { code: 'required' });
      return number(column, lowest) ?? 0;
    },
    positiveNumber(column) {
      if (isEmpty(cell(column))) report(column, { code: 'required' });
      const value = number(column, 0);
      if (value === 0) report(column, { code: 'notPositive' });
      return value ?? 1;
    },
    word(column) {
      const value = cell(column);
      return typeof value === 'string' ? value : '';
    },
  };
}

/** Nothing but white space: the same test as the schema's, so that whatever a rubric may hold comes back. */
export function isEmpty(value: CellValue): boolean {
  return typeof value === 'string' && !/\S/.test(value);
}

function textIn(
  value: CellValue,
  column: TableColumn,
  longest: number,
  required: boolean,
  report: (fault: CellFault) => void,
): string {
  if (isEmpty(value)) {
    if (required) report({ code: 'required' });
    return '';
  }
  // A label such as 2017 may have become a number, which says the same; 1.10 in the number column has lost its zero.
  if (typeof value === 'number' && (column !== 'number' || Number.isInteger(value))) return String(value);
  if (typeof value !== 'string') {
    report({ code: 'notText', entered: shown(value) });
    return '';
  }
  if (isErrorText(value)) {
    report({ code: 'isAnError', entered: value });
    return '';
  }
  if (value.length > longest) {
    report({ code: 'tooLong', maximum: longest });
    return '';
  }
  return value;
}

function numberIn(value: CellValue, lowest: number, report: (fault: CellFault) => void): number | undefined {
  if (isEmpty(value)) return undefined;
  if (isErrorText(value)) {
    report({ code: 'isAnError', entered: shown(value) });
    return undefined;
  }
  const number = typeof value === 'number' ? value : typeof value === 'string' ? numberInText(value) : Number.NaN;
  if (Number.isNaN(number)) {
    report({ code: 'notANumber', entered: shown(value) });
    return undefined;
  }
  if (number < lowest || number > MOST_POINTS) {
    report({ code: 'outOfRange', minimum: lowest, maximum: MOST_POINTS });
    return undefined;
  }
  return number;
}

function numberInText(text: string): number {
  const reading = readDecimal(text);
  return reading.kind === 'number' ? reading.value : Number.NaN;
}

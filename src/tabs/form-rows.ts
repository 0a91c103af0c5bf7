import { type CellValue, isBlank } from '../rubric/cell';
import type { Unit } from '../rubric/units';
import { FORM, FORM_ROW } from './form-columns';

/** The columns of a form that count, one entry per row, and whose form it is. */
export interface FormColumns {
  ids: readonly CellValue[];
  figures: readonly CellValue[];
  bases: readonly CellValue[];
  evidence: readonly CellValue[];
  notes: readonly CellValue[];
  verifiedFigures: readonly CellValue[];
  verifiedBases: readonly CellValue[];
  verdicts: readonly CellValue[];
  opinions: readonly CellValue[];
  explanations: readonly CellValue[];
  names: Unit;
}

type Column = Exclude<keyof FormColumns, 'names'>;

/** The rows of a form by their ids, wherever they stand; of two with one id the upper one. */
export interface FormRows {
  has(id: string): boolean;
  cell(column: Column, id: string): CellValue;
  /** What stands in a cell, as trimmed text. */
  text(column: Column, id: string): string;
  isBlank(column: Column, id: string): boolean;
  ids(): string[];
  /** Ids of rows that repeat one further up. */
  repeated: string[];
}

/** Finds the rows of a form by their ids. */
export function rowsOf(columns: FormColumns): FormRows {
  const rowById = new Map<string, number>();
  const repeated: string[] = [];
  for (const [row, id] of columns.ids.entries()) {
    const key = String(id);
    if (!rowById.has(key)) rowById.set(key, row);
    else if (key !== '') repeated.push(key);
  }
  const cell = (column: Column, id: string): CellValue => {
    const row = rowById.get(id);
    return row === undefined ? '' : (columns[column][row] ?? '');
  };
  return {
    has: (id) => rowById.has(id),
    cell,
    text: (column, id) => String(cell(column, id)).trim(),
    isBlank: (column, id) => isBlank(cell(column, id)),
    ids: () => Array.from(rowById.keys()),
    repeated,
  };
}

/** The columns of a form that was read as a whole, from row 1. */
export function columnsOfTab(rows: readonly (readonly CellValue[])[]): FormColumns {
  const column = (number: number) => rows.map((row) => row[number - 1] ?? '');
  const nameIn = (id: string) => String(rows.find((row) => row[FORM.id - 1] === id)?.[FORM.title - 1] ?? '').trim();
  return {
    ids: column(FORM.id),
    figures: column(FORM.figure),
    bases: column(FORM.base),
    evidence: column(FORM.evidence),
    notes: column(FORM.note),
    verifiedFigures: column(FORM.verifiedFigure),
    verifiedBases: column(FORM.verifiedBase),
    verdicts: column(FORM.verdict),
    opinions: column(FORM.opinion),
    explanations: column(FORM.explanation),
    names: { agency: nameIn(FORM_ROW.title), group: nameIn(FORM_ROW.round) },
  };
}

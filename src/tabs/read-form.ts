import { isBlank } from '../rubric/cell';
import type { Rubric } from '../rubric/rubric';
import { allCriteria } from '../rubric/rubric';
import type { CellValue, EnteredCells } from '../scoring/answer';
import { readFigure } from '../scoring/read-cells';
import type { Deduction } from '../scoring/score-sheet';
import { causeOfRow, FORM, itemRow } from './form-columns';

/** The columns of a form that count, one entry per row. */
export interface FormColumns {
  ids: readonly CellValue[];
  figures: readonly CellValue[];
  bases: readonly CellValue[];
  verifiedFigures: readonly CellValue[];
  verifiedBases: readonly CellValue[];
  opinions: readonly CellValue[];
}

/** What stands on a form, found by the ids of its rows. */
export interface FormContent {
  self: Map<string, EnteredCells>;
  /** The verifier's cells where there is something in them, the agency's elsewhere. */
  verified: Map<string, EnteredCells>;
  deductions: Deduction[];
  /** Criteria whose row was deleted. */
  lostRows: string[];
  /** Criteria with more than one row; the first one counts. */
  repeatedRows: string[];
  /** Deductions that can't be read as a number of points not below 0. */
  badDeductions: string[];
}

/** Reads a form out of its columns, wherever its rows stand by now. */
export function readForm(rubric: Rubric, columns: FormColumns): FormContent {
  const rowById = new Map<string, number>();
  const repeatedRows: string[] = [];
  for (const [row, id] of columns.ids.entries()) {
    const key = String(id);
    if (!rowById.has(key)) rowById.set(key, row);
    else if (key !== '') repeatedRows.push(key);
  }
  const cell = (column: readonly CellValue[], id: string): CellValue => {
    const row = rowById.get(id);
    return row === undefined ? '' : (column[row] ?? '');
  };
  const either = (first: readonly CellValue[], second: readonly CellValue[], id: string): CellValue => {
    const value = cell(first, id);
    return isBlank(value) ? cell(second, id) : value;
  };

  const self = new Map<string, EnteredCells>();
  const verified = new Map<string, EnteredCells>();
  const lostRows: string[] = [];
  for (const criterion of allCriteria(rubric)) {
    const { id, rule } = criterion;
    if (!rowById.has(id)) lostRows.push(id);
    const items = rule.type === 'checklist' ? rule.items.map((_, at) => itemRow(id, at)) : [];
    self.set(id, {
      figure: cell(columns.figures, id),
      base: cell(columns.bases, id),
      items: items.map((item) => cell(columns.figures, item)),
    });
    verified.set(id, {
      figure: either(columns.verifiedFigures, columns.figures, id),
      base: either(columns.verifiedBases, columns.bases, id),
      items: items.map((item) => either(columns.verifiedFigures, columns.figures, item)),
    });
  }
  const known = new Set(self.keys());
  return {
    self,
    verified,
    ...readDeductions(columns),
    lostRows,
    repeatedRows: repeatedRows.filter((id) => known.has(id.split('#')[0] ?? '')),
  };
}

/** The columns of a form that was read as a whole, from row 1. */
export function columnsOfTab(rows: readonly (readonly CellValue[])[]): FormColumns {
  const column = (number: number) => rows.map((row) => row[number - 1] ?? '');
  return {
    ids: column(FORM.id),
    figures: column(FORM.figure),
    bases: column(FORM.base),
    verifiedFigures: column(FORM.verifiedFigure),
    verifiedBases: column(FORM.verifiedBase),
    opinions: column(FORM.opinion),
  };
}

function readDeductions(columns: FormColumns): Pick<FormContent, 'deductions' | 'badDeductions'> {
  const deductions: Deduction[] = [];
  const badDeductions: string[] = [];
  for (const [row, id] of columns.ids.entries()) {
    const cause = causeOfRow(String(id));
    const entered = columns.verifiedFigures[row] ?? '';
    if (cause === null || isBlank(entered)) continue;
    const read = readFigure(entered, 'figure');
    if (read.status === 'read')
      deductions.push({ cause, amount: read.value, reason: String(columns.opinions[row] ?? '').trim() });
    else badDeductions.push(cause);
  }
  return { deductions, badDeductions };
}

import { columnLetters } from '../../src/tabs/tab-spec';
import '../../workbench/runtime/engine';
import { LOCALES } from '../../workbench/runtime/engine/locale';
import { Model } from '../../workbench/runtime/engine/o-spreadsheet';

const SHEET = 'native';

/** A sheet of the workbench's engine without any script. */
export interface NativeSheet {
  /** Calculates every formula anew. */
  evaluate(): void;
  /** Row and column from 0. */
  value(row: number, column: number): unknown;
}

/** @param rows contents of the cells, formulas with `=` and commas */
export function openNativeSheet(rows: readonly (readonly string[])[]): NativeSheet {
  const cells: Record<string, string> = {};
  for (const [row, contents] of rows.entries())
    for (const [column, content] of contents.entries())
      if (content !== '') cells[`${columnLetters(column + 1)}${row + 1}`] = content;
  const empty = new Model({ settings: { locale: LOCALES.en_US } }).exportData();
  const [blank] = empty.sheets;
  if (blank === undefined) throw new Error('The engine made no sheet');
  const sheet = { ...blank, id: SHEET, cells, rowNumber: rows.length, colNumber: rows[0]?.length ?? 1 };
  const model = new Model({ ...empty, sheets: [sheet] });
  return {
    evaluate: () => model.dispatch('EVALUATE_CELLS'),
    value: (row, column) => model.getters.getEvaluatedCell({ sheetId: SHEET, row, col: column }).value,
  };
}

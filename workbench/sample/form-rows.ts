import type { Workbench } from '../runtime';
import type { FormRow } from './figures';

/** The part of a form that an agency fills in, as the page shows it. */
export interface Form {
  rows: FormRow[];
  firstRow: number;
  lastRow: number;
  /** Letters of the column for remarks. */
  noteColumn: string;
}

/** Reads from a form which cells take what, by its validation rules. */
export function readForm(workbench: Workbench, tab: string): Form {
  const { getters } = workbench.model;
  const sheetId = getters.getSheetIdByName(tab);
  if (sheetId === undefined) throw new Error(`There is no tab ${tab}`);
  const rows: FormRow[] = [];
  let firstRow = 0;
  let lastRow = 0;
  for (const [at, cells] of workbench.values(tab, 'A:D').entries()) {
    const id = String(cells[0] ?? '');
    if (id === '' || id.startsWith('#') || id.startsWith('@')) continue;
    const row = at + 1;
    firstRow = firstRow === 0 ? row : firstRow;
    lastRow = row;
    const rule = getters.getValidationRuleForCell({ sheetId, col: 5, row: at });
    if (rule === undefined) continue;
    rows.push({
      figure: `F${row}`,
      base: getters.getValidationRuleForCell({ sheetId, col: 6, row: at }) === undefined ? null : `G${row}`,
      evidence: `J${row}`,
      verdict: getters.getValidationRuleForCell({ sheetId, col: 13, row: at }) === undefined ? null : `N${row}`,
      options: rule.criterion.type === 'isValueInList' ? rule.criterion.values : null,
      method: String(cells[3] ?? ''),
    });
  }
  return { rows, firstRow, lastRow, noteColumn: 'K' };
}

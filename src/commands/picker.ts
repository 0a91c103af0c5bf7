import { BOARD } from '../tabs/dashboard/block';
import { PICKER_ROW } from '../tabs/dashboard/profile';
import { columnLetters, type TabSpec } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Sheet } from '../workbook/sheets';

/** The cell of a dashboard in which people pick an agency: its row (from 1) and what is picked; `null` on a tab without one. */
export function pickerOn(sheet: Sheet): { row: number; picked: string } | null {
  const rows = readTab(sheet, columnLetters(BOARD.agency));
  const at = rows.findIndex(([id]) => id === PICKER_ROW);
  return at < 0 ? null : { row: at + 1, picked: String(rows[at]?.[BOARD.agency - 1] ?? '') };
}

/** A dashboard as far as its protection goes: the picker's cell is anyone's. */
export const PICKER_ONLY: Pick<TabSpec, 'rows' | 'columns' | 'editors'> = {
  rows: [
    {
      id: PICKER_ROW,
      cells: [
        { owner: 'void', style: {} },
        { owner: 'anyone', style: {} },
      ],
    },
  ],
  columns: [{ width: 0 }, { width: 0 }, { width: 0 }],
  editors: {},
};

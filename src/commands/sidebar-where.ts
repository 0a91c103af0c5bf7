import type { CellValue } from '../rubric/cell';
import { FORM_WIDTH } from '../tabs/form-columns';
import { columnLetters } from '../tabs/tab-spec';
import type { Where, WhereRequest } from '../wire';
import { readTab } from '../workbook/cells';
import type { Sheet } from '../workbook/sheets';
import { stampOf } from './stamp';

const LAST_COLUMN = columnLetters(FORM_WIDTH);

/**
 * Where the person is. The sidebar asks this every few seconds, so it opens nothing: no settings, no rubric, no search for the add-on's tabs. As long as the tab
 * that the sidebar shows is in view and is a form, the form is read, in one request; on any other tab nothing is.
 */
export function sidebarWhere(shown: WhereRequest): Where {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const isWatched = shown.watch && sheet.getSheetId() === shown.sheetId;
  return whereOn(sheet, isWatched ? readForm(sheet) : null);
}

/** A form's tab as the stamp is made from. One request. */
export function readForm(sheet: Sheet): CellValue[][] {
  return readTab(sheet, LAST_COLUMN);
}

/** @param rows the tab as it was just read; `null` for one that is not watched */
export function whereOn(sheet: Sheet, rows: readonly (readonly CellValue[])[] | null): Where {
  const row = sheet.getCurrentCell()?.getRow() ?? 1;
  return {
    sheetId: sheet.getSheetId(),
    row,
    rowId: String(rows?.[row - 1]?.[0] ?? ''),
    stamp: rows === null ? '' : stampOf(rows),
  };
}

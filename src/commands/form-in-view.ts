import type { Agency } from '../round/round';
import { tabKey } from '../tabs/tab-spec';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';

/** The agency whose form is in view; `null` on any other tab, and on a copy of a form. */
export function agencyInView(desk: Desk): Agency | null {
  return agencyOfSheet(desk, desk.book.getActiveSheet());
}

/** The agency whose form has an id; `null` if none has. */
export function agencyOfSheetId(desk: Desk, sheetId: number): { agency: Agency; sheet: Sheet } | null {
  for (const agency of desk.settings?.round.agencies ?? []) {
    const sheet = desk.tabs.get(tabKey('agency', agency.id));
    if (sheet !== null && sheet.getSheetId() === sheetId) return { agency, sheet };
  }
  return null;
}

function agencyOfSheet(desk: Desk, sheet: Sheet): Agency | null {
  return agencyOfSheetId(desk, sheet.getSheetId())?.agency ?? null;
}

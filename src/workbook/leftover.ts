import { retrying } from './retry';
import type { Sheet } from './sheets';
import type { TabIndex } from './tab-index';

/**
 * A blank sheet that is none of our tabs yet, as a run leaves behind that was broken off: the next tab of its name moves in. Such a run had not come to protecting it, so
 * what is protected is somebody else's.
 */
export function isLeftover(tabs: TabIndex, sheet: Sheet): boolean {
  return tabs.keyOf(sheet) === null && retrying(() => sheet.getLastRow()) === 0 && protectionsOn(sheet).length === 0;
}

/** Whether no protection keeps whoever runs this from changing a sheet. */
export function isOpenToMe(sheet: Sheet): boolean {
  return protectionsOn(sheet).every((protection) => retrying(() => protection.canEdit()));
}

function protectionsOn(sheet: Sheet) {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [...retrying(() => sheet.getProtections(SHEET)), ...retrying(() => sheet.getProtections(RANGE))];
}

import type { Watched } from '../round/watched';
import { tabKey } from '../tabs/tab-spec';
import { everyLanguage } from '../text/text';
import { retrying } from '../workbook/retry';
import type { Sheet, Spreadsheet } from '../workbook/sheets';
import type { TabIndex } from '../workbook/tab-index';
import type { Desk } from './desk';
import { knownOf } from './log';

/**
 * Which sheet is which tab. Whoever may edit the file may put marks on any sheet and take them off, with a script; a protection that leaves out its maker they can't make.
 * So what marks can't tell is told by protections, and by what Nhật ký knows.
 */

const SETTINGS = tabKey('settings');

/** Names that Thiết lập has in some language. */
const SETTINGS_NAMES: readonly string[] = everyLanguage.map((text) => text.tabs.settings);

/**
 * Thiết lập among the sheets that claim to be it, or go by its name: the only one that is protected.
 *
 * @returns the names of all of them when that doesn't tell, since whoever stands on a false one would be a coordinator
 */
export function settleSettings(book: Spreadsheet, tabs: TabIndex): string[] {
  const only = tabs.get(SETTINGS);
  const marked = only === null ? (tabs.contested.get(SETTINGS) ?? []) : [only];
  const ids = new Set(marked.map((sheet) => sheet.getSheetId()));
  const claiming = [
    ...marked,
    ...(marked.length === 0 ? [] : named(book, SETTINGS_NAMES).filter((sheet) => !ids.has(sheet.getSheetId()))),
  ];
  if (claiming.length < 2) return [];
  const [first, ...others] = claiming.filter(isProtected);
  if (first === undefined || others.length > 0 || !ids.has(first.getSheetId()))
    return claiming.map((sheet) => sheet.getName());
  tabs.settle(SETTINGS, first);
  return [];
}

function named(book: Spreadsheet, names: readonly string[]): Sheet[] {
  return names.flatMap((name) => book.getSheetByName(name) ?? []);
}

/** Decides which of several sheets each tab is, where protections or Nhật ký tell. Costs nothing where there is one of each. */
export function settleTabs(desk: Desk): void {
  const { tabs } = desk;
  const log = tabKey('log');
  for (const key of Array.from(tabs.contested.keys()).sort((a, b) => Number(b === log) - Number(a === log))) {
    const sheets = tabs.contested.get(key) ?? [];
    const closed = sheets.filter((sheet) => isClosed(desk, sheet));
    // A coordinator who left may still be on the list of every tab.
    const chosen = onlyOne(closed) ?? (closed.length > 0 ? null : onlyOne(sheets.filter(isProtected)));
    const candidates = closed.length > 0 ? closed : sheets;
    const settled = chosen ?? candidates.find((sheet) => sheet.getSheetId() === knownOf(desk).get(keptKey(key)));
    if (settled !== undefined) tabs.settle(key, settled);
  }
}

function onlyOne(sheets: readonly Sheet[]): Sheet | null {
  return sheets.length === 1 ? (sheets[0] ?? null) : null;
}

function sheetProtections(sheet: Sheet) {
  return retrying(() => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET));
}

/** Whether a sheet is protected as a whole. */
export function isProtected(sheet: Sheet): boolean {
  return sheetProtections(sheet).length > 0;
}

/** Whether a sheet is protected, and none but the coordinators may edit it. Others than these can't ask who may: they see whether they may themselves. */
function isClosed(desk: Desk, sheet: Sheet): boolean {
  const protections = sheetProtections(sheet);
  const trusted = new Set([...(desk.settings?.round.settings.coordinators ?? []), desk.fileOwner()]);
  return (
    protections.length > 0 &&
    protections.every((protection) => {
      const mine = retrying(() => protection.canEdit());
      if (desk.role !== 'coordinator') return !mine;
      if (!mine) return false;
      return retrying(() => protection.getEditors()).every((one) =>
        trusted.has(retrying(() => one.getEmail()).toLowerCase()),
      );
    })
  );
}

/** What begins the keys under which Nhật ký knows which sheet a tab is. */
const KEPT = 't|';

/** What begins the keys of published versions, which are locked even for coordinators. */
const PUBLISHED = tabKey('published', '');

function keptKey(key: string): string {
  return `${KEPT}${key}`;
}

/** What is known of tabs, by their key. */
function keptTabs(desk: Desk): { key: string; id: Watched }[] {
  return Array.from(knownOf(desk)).flatMap(([kept, id]) =>
    kept.startsWith(KEPT) ? [{ key: kept.slice(KEPT.length), id }] : [],
  );
}

/**
 * What Nhật ký is to know of the tabs from now on: those that it did not know, and those that this command has made. What is published it only learns from the command that
 * publishes.
 *
 * @param all whether also those that somebody put in the place of another
 */
export function tabsToKeep(desk: Desk, all = false): Record<string, Watched> {
  const known = knownOf(desk);
  return Object.fromEntries(
    desk.tabs.keys().flatMap((key): [string, number][] => {
      const id = desk.tabs.get(key)?.getSheetId();
      const kept = known.get(keptKey(key));
      if (id === undefined || id === kept || !desk.tabs.isReady(key)) return [];
      const isNew = kept === undefined && !key.startsWith(PUBLISHED);
      return all || isNew || desk.tabs.added.has(key) ? [[keptKey(key), id]] : [];
    }),
  );
}

/** Whether among these is a tab that was another sheet before. */
export function replacesKnown(desk: Desk, kept: Readonly<Record<string, Watched>>): boolean {
  return Object.keys(kept).some((key) => knownOf(desk).has(key));
}

/** Whether Nhật ký knows the tab of a key as the sheet that it is. */
export function isKnown(desk: Desk, key: string): boolean {
  return knownOf(desk).get(keptKey(key)) === desk.tabs.get(key)?.getSheetId();
}

/** Whether the tab of a key is another sheet than Nhật ký knows. */
export function isReplaced(desk: Desk, key: string): boolean {
  const kept = knownOf(desk).get(keptKey(key));
  const id = desk.tabs.get(key)?.getSheetId();
  return kept !== undefined && id !== undefined && kept !== id && !desk.tabs.added.has(key);
}

/** The sheet that Nhật ký knows for a tab, if it is still there and is not that tab any more. */
export function lostSheet(desk: Desk, key: string): Sheet | null {
  const kept = knownOf(desk).get(keptKey(key));
  if (kept === undefined || kept === desk.tabs.get(key)?.getSheetId()) return null;
  return desk.book.getSheets().find((sheet) => sheet.getSheetId() === kept) ?? null;
}

/**
 * Gives tabs whose marks somebody took off, or put on another sheet, back what they are: sheets that Nhật ký knows and that are still closed to all but the coordinators.
 *
 * @returns their names
 */
export function takeTabsBack(desk: Desk): string[] {
  return keptTabs(desk).flatMap(({ key }) => {
    const sheet = key === SETTINGS ? null : lostSheet(desk, key);
    if (sheet === null || !(key.startsWith(PUBLISHED) ? isProtected(sheet) : isClosed(desk, sheet))) return [];
    takeBack(desk.tabs, key, sheet);
    return [sheet.getName()];
  });
}

/** The names of both when Thiết lập is another sheet than Nhật ký knows, and that one is still there. */
export function otherSettings(desk: Desk): string[] {
  const lost = desk.settings === null ? null : lostSheet(desk, SETTINGS);
  return lost === null || desk.settings === null ? [] : [desk.settings.sheet.getName(), lost.getName()];
}

/**
 * Gives Thiết lập and Nhật ký back their marks, where a sheet is there that goes by the name or that Nhật ký knows, under a protection of ours that whoever asks may edit.
 *
 * @returns its name; `null` if there is no such Thiết lập
 */
export function settingsTakenBack(desk: Desk): string | null {
  const { book, tabs } = desk;
  const mine = (sheet: Sheet) =>
    tabs.keyOf(sheet) === null && sheetProtections(sheet).some((one) => isOurs(one) && retrying(() => one.canEdit()));
  const log = tabKey('log');
  if (tabs.get(log) === null) {
    const found = named(
      book,
      everyLanguage.map((text) => text.tabs.log),
    ).find(mine);
    if (found !== undefined) takeBack(tabs, log, found);
  }
  const known = lostSheet(desk, SETTINGS);
  const found = [...(known === null ? [] : [known]), ...named(book, SETTINGS_NAMES)].find(mine);
  if (found === undefined) return null;
  takeBack(tabs, SETTINGS, found);
  return found.getName();
}

function takeBack(tabs: TabIndex, key: string, sheet: Sheet): void {
  tabs.add(key, sheet);
  tabs.markReady(key);
}

/** Whether there are sheets under a protection of ours that whoever asks may not edit, whatever marks they carry. */
export function isShutOut(book: Spreadsheet): boolean {
  return retrying(() => book.getProtections(SpreadsheetApp.ProtectionType.SHEET)).some(
    (protection) => !retrying(() => protection.canEdit()) && isOurs(protection),
  );
}

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What our protections are called, in every language. */
const OURS: readonly string[] = everyLanguage.map((text) => text.commands.protection);

function isOurs(protection: Protection): boolean {
  return OURS.includes(retrying(() => protection.getDescription()));
}

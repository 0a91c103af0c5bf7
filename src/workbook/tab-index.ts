import { retrying } from './retry';
import type { Sheet, Spreadsheet } from './sheets';

/** Developer metadata under which a sheet carries the key of its tab: it survives renaming and moving. */
const KEY = 'cham-diem-cntt.tab';
/** Metadata of a tab that has been laid out to the end at least once. */
const READY = 'cham-diem-cntt.ready';

/** Metadata of a form: the name of its agency when it was last laid out. */
const AGENCY = 'cham-diem-cntt.agency';

/** Metadata of a form that was carried over: the year that it was emptied for. */
const YEAR = 'cham-diem-cntt.year';

/** The add-on's tabs in a spreadsheet, by key. */
export interface TabIndex {
  get(key: string): Sheet | null;
  keys(): string[];
  /** Keys of a kind, without the kind: the agency ids for `agency`. */
  idsOf(kind: string): string[];
  /** Keys that more than one sheet carries, which happens when somebody duplicates a tab. The leftmost counts. */
  repeated: readonly string[];
  /** The key of a sheet, `null` for a sheet that is none of ours. */
  keyOf(sheet: Sheet): string | null;
  /** Makes a sheet the tab of a key. */
  add(key: string, sheet: Sheet): void;
  /** Whether the tab has been laid out to the end, so that a run that was broken off can be told from a finished one. */
  isReady(key: string): boolean;
  markReady(key: string): void;
  /** The agency's name that the form of a key was last laid out with. */
  agencyNameOf(key: string): string | null;
  recordAgencyName(key: string, name: string): void;
  /** The year that the form of a key was emptied for; `null` for one that was never carried over. */
  yearOf(key: string): number | null;
  recordYear(key: string, year: number): void;
  /** Whether something was begun on the tab of a key and not finished, so that what it looks like can't be relied on. */
  isUnderWay(key: string): boolean;
  /** Notes on a tab that something begins there, or is done. */
  recordUnderWay(key: string, underWay: boolean): void;
}

/** Metadata of a tab on which a command has begun something that is not finished yet. */
const UNDER_WAY = 'cham-diem-cntt.under-way';

const NAMES: ReadonlySet<string> = new Set([KEY, READY, AGENCY, YEAR, UNDER_WAY]);
const YES = 'yes';
const NO = 'no';

/** Finds all tabs of the add-on with one search. */
export function indexTabs(book: Spreadsheet): TabIndex {
  const found: { key: string; sheet: Sheet }[] = [];
  const keys = new Map<number, string>();
  const ready = new Set<string>();
  const names = new Map<number, GoogleAppsScript.Spreadsheet.DeveloperMetadata>();
  const years = new Map<number, GoogleAppsScript.Spreadsheet.DeveloperMetadata>();
  const underWay = new Map<number, GoogleAppsScript.Spreadsheet.DeveloperMetadata>();
  for (const entry of retrying(() => book.createDeveloperMetadataFinder().find())) {
    const name = entry.getKey();
    const key = entry.getValue();
    if (key === null || !NAMES.has(name ?? '')) continue;
    if (name === READY) {
      ready.add(key);
      continue;
    }
    const sheet = entry.getLocation().getSheet();
    if (sheet === null) continue;
    if (name === YEAR) {
      years.set(sheet.getSheetId(), entry);
      continue;
    }
    if (name === UNDER_WAY) {
      underWay.set(sheet.getSheetId(), entry);
      continue;
    }
    if (name === AGENCY) {
      names.set(sheet.getSheetId(), entry);
      continue;
    }
    keys.set(sheet.getSheetId(), key);
    found.push({ key, sheet });
  }
  const { sheets, repeated } = fromTheLeft(book, found);
  const entryIn = (entries: typeof names) => (key: string) => {
    const sheet = sheets.get(key);
    return sheet === undefined ? undefined : entries.get(sheet.getSheetId());
  };
  const nameEntry = entryIn(names);
  const yearEntry = entryIn(years);
  const underWayEntry = entryIn(underWay);
  const visibility = () => SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  return {
    get: (key) => sheets.get(key) ?? null,
    keys: () => Array.from(sheets.keys()),
    idsOf: (kind) =>
      Array.from(sheets.keys())
        .filter((key) => key.startsWith(`${kind}:`))
        .map((key) => key.slice(kind.length + 1)),
    repeated,
    keyOf: (sheet) => keys.get(sheet.getSheetId()) ?? null,
    add: (key, sheet) => {
      sheet.addDeveloperMetadata(KEY, key, visibility());
      sheets.set(key, sheet);
      keys.set(sheet.getSheetId(), key);
    },
    isReady: (key) => sheets.has(key) && ready.has(key),
    markReady: (key) => {
      if (ready.has(key)) return;
      sheets.get(key)?.addDeveloperMetadata(READY, key, visibility());
      ready.add(key);
    },
    agencyNameOf: (key) => nameEntry(key)?.getValue() ?? null,
    recordAgencyName: (key, name) => {
      const entry = nameEntry(key);
      if (entry === undefined) sheets.get(key)?.addDeveloperMetadata(AGENCY, name, visibility());
      else if (entry.getValue() !== name) entry.setValue(name);
    },
    yearOf: (key) => {
      const year = Number(yearEntry(key)?.getValue() ?? Number.NaN);
      return Number.isInteger(year) ? year : null;
    },
    recordYear: (key, year) => {
      const entry = yearEntry(key);
      if (entry === undefined) sheets.get(key)?.addDeveloperMetadata(YEAR, String(year), visibility());
      else entry.setValue(String(year));
    },
    isUnderWay: (key) => underWayEntry(key)?.getValue() === YES,
    recordUnderWay: (key, is) => {
      const entry = underWayEntry(key);
      const sheet = sheets.get(key);
      if (entry !== undefined) entry.setValue(is ? YES : NO);
      if (entry !== undefined || sheet === undefined || !is) return;
      sheet.addDeveloperMetadata(UNDER_WAY, YES, visibility());
      const made = retrying(() => sheet.getDeveloperMetadata()).find((one) => one.getKey() === UNDER_WAY);
      if (made !== undefined) underWay.set(sheet.getSheetId(), made);
    },
  };
}

/** The tabs by key in the order in which they stand, since metadata comes in any; of two with the same key the left one, beside which a copy is put. */
function fromTheLeft(
  book: Spreadsheet,
  found: readonly { key: string; sheet: Sheet }[],
): { sheets: Map<string, Sheet>; repeated: string[] } {
  const place = new Map(book.getSheets().map((sheet, at) => [sheet.getSheetId(), at]));
  const placeOf = ({ sheet }: { sheet: Sheet }) => place.get(sheet.getSheetId()) ?? place.size;
  const sheets = new Map<string, Sheet>();
  const repeated: string[] = [];
  for (const { key, sheet } of [...found].sort((a, b) => placeOf(a) - placeOf(b))) {
    if (sheets.has(key)) repeated.push(key);
    else sheets.set(key, sheet);
  }
  return { sheets, repeated };
}

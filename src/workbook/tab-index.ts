import type { Sheet, Spreadsheet } from './sheets';

/** Developer metadata under which a sheet carries the key of its tab: it survives renaming and moving. */
const KEY = 'cham-diem-cntt.tab';
/** Metadata of a tab that has been laid out to the end at least once. */
const READY = 'cham-diem-cntt.ready';

/** The add-on's tabs in a spreadsheet, by key. */
export interface TabIndex {
  get(key: string): Sheet | null;
  keys(): string[];
  /** Keys of a kind, without the kind: the agency ids for `agency`. */
  idsOf(kind: string): string[];
  /** Keys that more than one sheet carries, which happens when somebody duplicates a tab. The first one counts. */
  repeated: readonly string[];
  /** The key of a sheet, `null` for a sheet that is none of ours. */
  keyOf(sheet: Sheet): string | null;
  /** Makes a sheet the tab of a key. */
  add(key: string, sheet: Sheet): void;
  /** Whether the tab has been laid out to the end, so that a run that was broken off can be told from a finished one. */
  isReady(key: string): boolean;
  markReady(key: string): void;
}

/** Finds all tabs of the add-on with one search. */
export function indexTabs(book: Spreadsheet): TabIndex {
  const sheets = new Map<string, Sheet>();
  const keys = new Map<number, string>();
  const ready = new Set<string>();
  const repeated: string[] = [];
  for (const entry of book.createDeveloperMetadataFinder().find()) {
    const name = entry.getKey();
    const key = entry.getValue();
    if (key === null || (name !== KEY && name !== READY)) continue;
    if (name === READY) {
      ready.add(key);
      continue;
    }
    const sheet = entry.getLocation().getSheet();
    if (sheet === null) continue;
    keys.set(sheet.getSheetId(), key);
    if (sheets.has(key)) repeated.push(key);
    else sheets.set(key, sheet);
  }
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
  };
}

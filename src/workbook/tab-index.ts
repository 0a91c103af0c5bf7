import { retrying } from './retry';
import type { Sheet, Spreadsheet } from './sheets';

/** Developer metadata under which a sheet carries the key of its tab: it survives renaming and moving. */
const KEY = 'cham-diem-cntt.tab';
/** Metadata of a tab: the id of its own sheet. A duplicate brings along that of its original, which is not its own, and so is known for a copy wherever it stands. */
const SHEET = 'cham-diem-cntt.sheet';
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
  /** Sheets that carry the key of a tab and are not it, which happens when somebody duplicates one. */
  copies: readonly Claim[];
  /** Sheets of which each claims to be the tab of a key, and nothing on them tells which is. Until that is settled there is no such tab. */
  contested: ReadonlyMap<string, readonly Sheet[]>;
  /** Decides which of several sheets is the tab of a key; the others are copies from then on. */
  settle(key: string, sheet: Sheet): void;
  /** The key that a sheet carries, `null` for a sheet that is none of ours. */
  keyOf(sheet: Sheet): string | null;
  /** Makes a sheet the tab of a key, whatever was that before. */
  add(key: string, sheet: Sheet): void;
  /** Keys of the tabs that were made since the index was. */
  added: ReadonlySet<string>;
  /** The entry with the mark of Nhật ký's last line, as it was when the index was made. */
  logMark(): Note | null;
  /** Notes the id of its own sheet on every tab that lacks it and is not locked for good. */
  sign(): void;
  /** Whether the tab has been laid out to the end, so that a run that was broken off can be told from a finished one. */
  isReady(key: string): boolean;
  markReady(key: string): void;
  /** The agency's name that the form of a key was last laid out with. */
  agencyNameOf(key: string): string | null;
  recordAgencyName(key: string, name: string): void;
  /** The year that the form of a key was emptied for; `null` for one that was never carried over. */
  yearOf(key: string): number | null;
  recordYear(key: string, year: number): void;
  /** The layout that is recorded on a tab; `null` where none is. */
  layoutOf(key: string): number | null;
  recordLayout(key: string, version: number): void;
  /** What of Thiết lập the tab of a key was last laid out by; `null` where that was never noted. */
  rulesOf(key: string): string | null;
  recordRules(key: string, rules: string): void;
  /** In which pass over all tabs this one was laid out, if that pass came to no end; `''` otherwise. */
  passOf(key: string): string;
  recordPass(key: string, pass: string): void;
  /** Whether something was begun on the tab of a key and not finished, so that what it looks like can't be relied on. */
  isUnderWay(key: string): boolean;
  /** Notes on a tab that something begins there, or is done. */
  recordUnderWay(key: string, underWay: boolean): void;
}

/** Metadata of Nhật ký: the mark of its last line. While a line is being written, that of the line above stands before it. */
export const MARK = 'cham-diem-cntt.mark';

/** A sheet and the key that it carries. */
export interface Claim {
  key: string;
  sheet: Sheet;
}

/** Metadata of a tab on which a command has begun something that is not finished yet. */
const UNDER_WAY = 'cham-diem-cntt.under-way';

/** Metadata of Thiết lập: the layout of the workbook. */
const LAYOUT = 'cham-diem-cntt.layout';

/** Metadata of Tổng hợp: what of Thiết lập the overviews were last laid out by. */
const RULES = 'cham-diem-cntt.rules';

/** Metadata of a tab that was laid out in a pass over all of them that is not at its end. */
const PASS = 'cham-diem-cntt.pass';

const NAMES: ReadonlySet<string> = new Set([KEY, SHEET, READY, AGENCY, YEAR, UNDER_WAY, LAYOUT, RULES, PASS, MARK]);
const YES = 'yes';
const NO = 'no';

export type Note = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

function numberIn(note: Note | undefined): number | null {
  const number = Number(note?.getValue() ?? Number.NaN);
  return Number.isInteger(number) ? number : null;
}

/** Finds all tabs of the add-on with one search. */
export function indexTabs(book: Spreadsheet): TabIndex {
  const found: Claim[] = [];
  const signatures = new Map<number, string[]>();
  const keys = new Map<number, string>();
  const ready = new Set<string>();
  const notes = new Map<string, Map<number, Note>>();
  const notesOf = (name: string) => {
    const known = notes.get(name) ?? new Map<number, Note>();
    notes.set(name, known);
    return known;
  };
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
    if (name === SHEET) {
      signatures.set(sheet.getSheetId(), [...(signatures.get(sheet.getSheetId()) ?? []), key]);
      continue;
    }
    if (name !== KEY) {
      notesOf(name ?? '').set(sheet.getSheetId(), entry);
      continue;
    }
    keys.set(sheet.getSheetId(), key);
    found.push({ key, sheet });
  }
  const { sheets, copies, contested } = sorted(book, found, signatures);
  const added = new Set<string>();
  const sign = (sheet: Sheet) => {
    const id = sheet.getSheetId();
    const ids = signatures.get(id) ?? [];
    if (ids.includes(String(id))) return;
    sheet.addDeveloperMetadata(SHEET, String(id), visibility());
    signatures.set(id, [...ids, String(id)]);
  };
  const settle = (key: string, chosen: Sheet) => {
    const before = sheets.get(key);
    for (const sheet of contested.get(key) ?? (before === undefined ? [] : [before]))
      if (sheet.getSheetId() !== chosen.getSheetId()) copies.push({ key, sheet });
    contested.delete(key);
    sheets.set(key, chosen);
  };
  const noteOn = (key: string, name: string) => {
    const sheet = sheets.get(key);
    return sheet === undefined ? undefined : notesOf(name).get(sheet.getSheetId());
  };
  /** Writes a note of a tab down that nobody changes again in the same run. */
  const noteOnce = (key: string, name: string, value: string) => {
    const there = noteOn(key, name);
    if (there === undefined) sheets.get(key)?.addDeveloperMetadata(name, value, visibility());
    else if (there.getValue() !== value) there.setValue(value);
  };
  /** Writes a note of a tab down, over the one that is there. */
  const note = (key: string, name: string, value: string) => {
    const there = noteOn(key, name);
    const sheet = sheets.get(key);
    if (there !== undefined && there.getValue() !== value) there.setValue(value);
    if (there !== undefined || sheet === undefined) return;
    sheet.addDeveloperMetadata(name, value, visibility());
    const made = retrying(() => sheet.getDeveloperMetadata()).find((one) => one.getKey() === name);
    if (made !== undefined) notesOf(name).set(sheet.getSheetId(), made);
  };
  const visibility = () => SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  return {
    get: (key) => sheets.get(key) ?? null,
    keys: () => Array.from(sheets.keys()),
    idsOf: (kind) =>
      Array.from(sheets.keys())
        .filter((key) => key.startsWith(`${kind}:`))
        .map((key) => key.slice(kind.length + 1)),
    copies,
    contested,
    settle,
    keyOf: (sheet) => keys.get(sheet.getSheetId()) ?? null,
    add: (key, sheet) => {
      if (keys.get(sheet.getSheetId()) !== key) sheet.addDeveloperMetadata(KEY, key, visibility());
      keys.set(sheet.getSheetId(), key);
      settle(key, sheet);
      added.add(key);
      sign(sheet);
    },
    added,
    logMark: () => noteOn('log', MARK) ?? null,
    sign: () => {
      try {
        for (const [key, sheet] of sheets) if (!key.startsWith('published:')) sign(sheet);
      } catch {
        // Whoever may not change a tab leaves it to the next who may.
      }
    },
    isReady: (key) => sheets.has(key) && ready.has(key),
    markReady: (key) => {
      if (ready.has(key)) return;
      sheets.get(key)?.addDeveloperMetadata(READY, key, visibility());
      ready.add(key);
    },
    agencyNameOf: (key) => noteOn(key, AGENCY)?.getValue() ?? null,
    recordAgencyName: (key, name) => noteOnce(key, AGENCY, name),
    yearOf: (key) => numberIn(noteOn(key, YEAR)),
    recordYear: (key, year) => noteOnce(key, YEAR, String(year)),
    layoutOf: (key) => numberIn(noteOn(key, LAYOUT)),
    recordLayout: (key, version) => note(key, LAYOUT, String(version)),
    rulesOf: (key) => noteOn(key, RULES)?.getValue() ?? null,
    recordRules: (key, rules) => note(key, RULES, rules),
    passOf: (key) => noteOn(key, PASS)?.getValue() ?? '',
    recordPass: (key, pass) => {
      if (pass !== '' || noteOn(key, PASS) !== undefined) noteOnce(key, PASS, pass);
    },
    isUnderWay: (key) => noteOn(key, UNDER_WAY)?.getValue() === YES,
    recordUnderWay: (key, is) => {
      if (is || noteOn(key, UNDER_WAY) !== undefined) note(key, UNDER_WAY, is ? YES : NO);
    },
  };
}

/**
 * The tabs by key in the order in which they stand, since metadata comes in any. A sheet that bears the id of another one that is there is a copy of that, wherever it
 * stands. In a workbook of before none bears an id, and in a copy of a file perhaps ids of sheets that are not there: one claim is enough then.
 */
function sorted(
  book: Spreadsheet,
  found: readonly Claim[],
  signatures: ReadonlyMap<number, readonly string[]>,
): { sheets: Map<string, Sheet>; copies: Claim[]; contested: Map<string, readonly Sheet[]> } {
  const place = new Map(book.getSheets().map((sheet, at) => [sheet.getSheetId(), at]));
  const placeOf = ({ sheet }: Claim) => place.get(sheet.getSheetId()) ?? place.size;
  const isCopy = ({ sheet }: Claim) => {
    const id = sheet.getSheetId();
    const ids = signatures.get(id) ?? [];
    return !ids.includes(String(id)) && ids.some((one) => place.has(Number(one)));
  };
  const sheets = new Map<string, Sheet>();
  const copies = found.filter(isCopy);
  const contested = new Map<string, readonly Sheet[]>();
  for (const { key, sheet } of found.filter((one) => !isCopy(one)).sort((a, b) => placeOf(a) - placeOf(b))) {
    const first = sheets.get(key);
    if (first === undefined) sheets.set(key, sheet);
    else if (first.getSheetId() !== sheet.getSheetId()) contested.set(key, [...(contested.get(key) ?? [first]), sheet]);
  }
  for (const key of contested.keys()) sheets.delete(key);
  return { sheets, copies, contested };
}

import { eachPhase } from '../round/phases';
import { type ReadSettings, readSettings, type SettingWords } from '../round/read-settings';
import { type Role, roleOf } from '../round/roles';
import type { Round, RoundWithRubrics } from '../round/round';
import { builtInRubrics } from '../rubric/catalogue';
import type { CellValue } from '../rubric/cell';
import type { Rubric } from '../rubric/rubric';
import { type ReadTable, type TableProblem, tableToRubric } from '../rubric/table';
import { recognise } from '../tabs/landmarks';
import { rubricLandmarks } from '../tabs/rubric-landmarks';
import { RUBRIC_WIDTH } from '../tabs/rubric-tab';
import { settingsLandmarks } from '../tabs/settings-landmarks';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { everyLanguage, languageOf, type Text, tableWordsOf, textIn } from '../text/text';
import { tellTimesBy } from '../text/times';
import { sentenceFor } from '../text/words';
import { readTab, unguarded } from '../workbook/cells';
import { asPeopleSee, minutesAhead, zoneOf } from '../workbook/home-clock';
import { personEmail } from '../workbook/person';
import type { OtherNames } from '../workbook/protect';
import { retrying } from '../workbook/retry';
import type { Sheet, Spreadsheet } from '../workbook/sheets';
import { indexTabs, type TabIndex } from '../workbook/tab-index';
import { settleSettings, settleTabs } from './tab-claims';

/** What every command starts from: the spreadsheet, its tabs, the round as Thiết lập describes it, and who asks. */
export interface Desk {
  book: Spreadsheet;
  tabs: TabIndex;
  person: string;
  role: Role;
  /** E-mail of the owner of the file, `''` if it has none; asked for once. */
  fileOwner: () => string;
  /** E-mails of everybody who may edit the file; asked for once. */
  fileEditors: () => readonly string[];
  /** Addresses in whose place Google lists others, as far as protections were given just now. */
  otherNames: OtherNames;
  /** Addresses that Google does not take for the list of a protection, as far as it was asked just now. */
  notTaken: Set<string>;
  text: Text;
  /** `null` before Thiết lập is there and whole, and while more than one sheet claims to be it. */
  settings: SettingsOnTab | null;
  /** The names of the sheets that claim to be Thiết lập when nobody can tell which is: then everybody is a viewer. */
  rivals: readonly string[];
}

/** Thiết lập as it was meant, whatever was done to its columns and ids. */
export interface SettingsOnTab extends ReadSettings {
  sheet: Sheet;
  /** Every column in its place, every row under the id that it is to have. */
  content: (readonly CellValue[])[];
  /** Rows (from 1) that are to have another id than stands in them. */
  rowIds: ReadonlyMap<number, string>;
  /** Whether a column is missing or stands elsewhere, so that nothing may be written yet. */
  columnsMoved: boolean;
}

/** Thiết lập's column for what is wrong is its last. */
const SETTINGS_LAST_COLUMN = 'F';

/** Opens the spreadsheet and reads Thiết lập. From now on times are told by its clock, whoever or whatever runs this. */
export function openDesk(): Desk {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  tellTimesBy((moment) => minutesAhead(zoneOf(book), moment));
  const tabs = indexTabs(book);
  const person = personEmail();
  const fileOwner = once(() => retrying(() => book.getOwner()?.getEmail().toLowerCase() ?? ''));
  const fileEditors = once(() => retrying(() => book.getEditors().map((editor) => editor.getEmail().toLowerCase())));
  const rivals = settleSettings(book, tabs);
  // A Thiết lập that was begun and not finished names no coordinators yet, so nobody could ever finish it.
  const sheet = tabs.isReady(tabKey('settings')) && rivals.length === 0 ? tabs.get(tabKey('settings')) : null;
  const found = { otherNames: new Map(), notTaken: new Set<string>() };
  const nobody = { book, tabs, person, role: 'viewer', fileOwner, fileEditors, ...found, rivals } as const;
  if (sheet === null) return { ...nobody, text: textIn('vi'), settings: null };
  const settings = readSettingsTab(book, sheet, tabs);
  const { round } = settings;
  const desk = { ...nobody, role: roleOf(round, person).role, text: textIn(round.settings.language), settings };
  settleTabs(desk);
  return desk;
}

/** Why there are no settings. */
export function noSettings({ rivals, text }: Desk): string {
  return rivals.length === 0 ? text.commands.noSettings : text.commands.rivalSettings(rivals);
}

function once<T>(ask: () => T): () => T {
  let answer: { value: T } | null = null;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

function readSettingsTab(book: Spreadsheet, sheet: Sheet, tabs: TabIndex): SettingsOnTab {
  const entered = asPeopleSee(book, readTab(sheet, SETTINGS_LAST_COLUMN));
  const { rows, columnsMoved } = recognise(entered, settingsLandmarks());
  const forms = tabs.idsOf('agency').map((id) => ({ id, name: tabs.agencyNameOf(tabKey('agency', id)) }));
  const read = readSettings(rows, rubricIds(tabs), forms, settingWords);
  const rowIds = new Map(read.newRows.map(({ row, rowId }) => [row, rowId]));
  const content = rows.map((row, at) => [rowIds.get(at + 1) ?? row[0] ?? '', ...row.slice(1)]);
  return { ...read, sheet, content, rowIds, columnsMoved };
}

/** The words for choices on Thiết lập in every language: the tab may have been written in another than today's. */
export const settingWords: SettingWords = {
  phase: eachPhase((phase) => everyLanguage.map((text) => text.settings.phases[phase])),
  basis: {
    byPhase: everyLanguage.map((text) => text.settings.basis.byPhase),
    self: everyLanguage.map((text) => text.settings.basis.self),
    verified: everyLanguage.map((text) => text.settings.basis.verified),
  },
  ties: {
    competition: everyLanguage.map((text) => text.settings.ties.competition),
    dense: everyLanguage.map((text) => text.settings.ties.dense),
  },
  languages: {
    vi: everyLanguage.map((text) => text.settings.languages.vi),
    en: everyLanguage.map((text) => text.settings.languages.en),
  },
  switches: { on: everyLanguage.map((text) => text.yes), off: everyLanguage.map((text) => text.no) },
};

/** Rubrics that a group may name: those built in and those on a tab. */
export function rubricIds(tabs: TabIndex): string[] {
  return Array.from(new Set([...builtInRubrics.map((rubric) => rubric.id), ...tabs.idsOf('rubric')]));
}

/**
 * Reads the rubric on a tab, which the coordinator may have amended.
 *
 * @returns `columnsMoved` when columns were deleted, inserted or moved: every row would be wrong then, and none is to blame
 */
export function readRubric(sheet: Sheet, text: Text): ReadTable | 'columnsMoved' {
  const rows = readTab(sheet, columnLetters(RUBRIC_WIDTH)).map((row) => row.map(unguarded));
  if (recognise(rows, rubricLandmarks()).columnsMoved) return 'columnsMoved';
  return tableToRubric(rows, tableWordsOf(languageOf(text.code)));
}

/**
 * The round with the rubrics as they stand on their tabs.
 *
 * @returns the sentence to show when a rubric is missing or has a mistake
 */
export function withRubrics(
  desk: Desk,
  round: Round,
): { ok: true; round: RoundWithRubrics } | { ok: false; sentence: string } {
  const rubrics = new Map<string, Rubric>();
  for (const id of new Set(round.groups.map((group) => group.rubricId))) {
    const sheet = desk.tabs.get(tabKey('rubric', id));
    if (sheet === null) {
      const isBuiltIn = builtInRubrics.some((rubric) => rubric.id === id);
      const { rubricMissing, rubricLost } = desk.text.commands;
      return { ok: false, sentence: isBuiltIn ? rubricMissing(id) : rubricLost(id) };
    }
    const read = readRubric(sheet, desk.text);
    if (read === 'columnsMoved' || !read.ok)
      return { ok: false, sentence: rubricWrong(desk.text, sheet.getName(), read) };
    rubrics.set(id, read.rubric);
  }
  return { ok: true, round: { ...round, rubrics } };
}

/** What is wrong with the rubric on a tab: how much there is to mend, and what to begin with. */
export function rubricWrong(text: Text, tab: string, read: Extract<ReadTable, { ok: false }> | 'columnsMoved'): string {
  if (read === 'columnsMoved') return text.commands.rubricColumns(tab);
  const [first] = read.problems;
  return text.commands.rubricWrong(tab, read.problems.length, first === undefined ? '' : rubricSentence(text, first));
}

/** A mistake on a rubric's tab: its row and column, and what is wrong there. */
export function rubricSentence(text: Text, problem: TableProblem): string {
  return `${text.commands.rubricPlace(problem.row, text.columnNames[problem.column])} ${sentenceFor(text.rubricProblems, problem)}`;
}

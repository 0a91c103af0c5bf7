import { type ReadSettings, readSettings, type SettingWords } from '../round/read-settings';
import { type Role, roleOf } from '../round/roles';
import type { Round, RoundWithRubrics } from '../round/round';
import { builtInRubrics } from '../rubric/catalogue';
import type { Rubric } from '../rubric/rubric';
import { type ReadTable, type TableProblem, tableToRubric } from '../rubric/table';
import { RUBRIC_WIDTH } from '../tabs/rubric-tab';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { everyLanguage, languageOf, type Text, tableWordsOf, textIn } from '../text/text';
import { sentenceFor } from '../text/words';
import { readTab } from '../workbook/cells';
import { personEmail } from '../workbook/person';
import type { Sheet, Spreadsheet } from '../workbook/sheets';
import { indexTabs, type TabIndex } from '../workbook/tab-index';

/** What every command starts from: the spreadsheet, its tabs, the round as Thiết lập describes it, and who asks. */
export interface Desk {
  book: Spreadsheet;
  tabs: TabIndex;
  person: string;
  role: Role;
  text: Text;
  /** `null` before Thiết lập is there. */
  settings: (ReadSettings & { sheet: Sheet; content: ReturnType<typeof readTab> }) | null;
}

/** Thiết lập's column for what is wrong is its last. */
const SETTINGS_LAST_COLUMN = 'F';

/** Opens the spreadsheet and reads Thiết lập. */
export function openDesk(): Desk {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = indexTabs(book);
  const person = personEmail();
  const sheet = tabs.get(tabKey('settings'));
  if (sheet === null) return { book, tabs, person, role: 'viewer', text: textIn('vi'), settings: null };
  const content = readTab(sheet, SETTINGS_LAST_COLUMN);
  const read = readSettings(content, rubricIds(tabs), tabs.idsOf('agency'), settingWords);
  return {
    book,
    tabs,
    person,
    role: roleOf(read.round, person).role,
    text: textIn(read.round.settings.language),
    settings: { ...read, sheet, content },
  };
}

/** The words for choices on Thiết lập in every language: the tab may have been written in another than today's. */
const settingWords: SettingWords = {
  basis: {
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
};

/** Rubrics that a group may name: those built in and those on a tab. */
export function rubricIds(tabs: TabIndex): string[] {
  return Array.from(new Set([...builtInRubrics.map((rubric) => rubric.id), ...tabs.idsOf('rubric')]));
}

/** Reads the rubric on a tab, which the coordinator may have amended. */
export function readRubric(sheet: Sheet, text: Text): ReadTable {
  return tableToRubric(readTab(sheet, columnLetters(RUBRIC_WIDTH)), tableWordsOf(languageOf(text.code)));
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
    if (sheet === null) return { ok: false, sentence: desk.text.commands.rubricMissing(id) };
    const read = readRubric(sheet, desk.text);
    if (!read.ok) {
      const [first] = read.problems;
      const sentence = first === undefined ? '' : rubricSentence(desk.text, first);
      return { ok: false, sentence: desk.text.commands.rubricWrong(sheet.getName(), read.problems.length, sentence) };
    }
    rubrics.set(id, read.rubric);
  }
  return { ok: true, round: { ...round, rubrics } };
}

function rubricSentence(text: Text, problem: TableProblem): string {
  return `${text.commands.rubricPlace(problem.row, text.columnNames[problem.column])} ${sentenceFor(text.rubricProblems, problem)}`;
}

import { fold } from '../rubric/cell';
import type { CellValue } from '../scoring/answer';
import { giveAgencyIds, type KnownForm } from './agency-ids';
import { nameIn } from './names';
import type { Agency, Basis, Group, Language, Round, Settings, Ties } from './round';
import { SETTING_ROW, SETTINGS, type SettingName, type SettingsRow } from './settings-rows';

/** The words for choices, in every language that the tab may be in. */
export interface SettingWords {
  basis: Record<Basis, readonly string[]>;
  ties: Record<Ties, readonly string[]>;
  languages: Record<Language, readonly string[]>;
}

export type { SettingName } from './settings-rows';

export type SettingProblem =
  | { code: 'settingMissing'; setting: SettingName }
  | { code: 'notAYear'; setting: 'year'; entered: string }
  | { code: 'notADate'; setting: SettingName; entered: string }
  | { code: 'datesReversed'; setting: 'dataTo' }
  | { code: 'unknownChoice'; setting: SettingName; entered: string }
  | { code: 'notAnEmail'; entered: string }
  | { code: 'noCoordinator' }
  | { code: 'groupIncomplete' }
  | { code: 'groupIdInvalid'; entered: string }
  | { code: 'groupRepeated'; entered: string }
  | { code: 'unknownRubric'; entered: string }
  | { code: 'noGroups' }
  | { code: 'agencyNameInvalid'; entered: string }
  | { code: 'agencyNameTooLong'; length: number }
  | { code: 'agencyRepeated'; entered: string }
  | { code: 'agencyWithoutName' }
  | { code: 'unknownGroup'; entered: string }
  | { code: 'noAgencies' };

export interface ReadSettings {
  round: Round;
  /** With the row (from 1) of the tab. A row of 0 is the tab as a whole. */
  problems: { row: number; problem: SettingProblem }[];
  /** Rows that stand under another id than theirs, or under none, with the id they are to have: new agencies and groups, and those whose ids were lost. */
  newRows: { row: number; rowId: string }[];
}

/** Longest name of an agency; the regulation's longest has 46 characters. */
const LONGEST_NAME = 150;
/** The id of a group becomes part of tab keys. */
const GROUP_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const EMAIL = /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"']+$/;

/**
 * Reads Thiết lập. Never throws: what can't be used is reported with its row, and the round holds what can.
 *
 * @param rows the whole tab from row 1, columns A to E
 * @param rubricIds what a group may name
 * @param forms the forms that exist: whoever sorts the names without the hidden ids, or types a deleted row again, still means the form of that name
 */
export function readSettings(
  rows: readonly (readonly CellValue[])[],
  rubricIds: readonly string[],
  forms: readonly KnownForm[],
  words: SettingWords,
): ReadSettings {
  const problems: ReadSettings['problems'] = [];
  const newRows: ReadSettings['newRows'] = [];
  const settings = readRound(rows, words, problems);
  const groups = readGroups(rows, rubricIds, problems, newRows);
  const agencies = readAgencies(rows, groups, forms, problems, newRows);
  return { round: { settings, groups, agencies }, problems, newRows };
}

type Problems = ReadSettings['problems'];
type Rows = readonly (readonly CellValue[])[];

function readRound(rows: Rows, words: SettingWords, problems: Problems): Settings {
  const find = (name: SettingName) => {
    const at = rows.findIndex((row) => row[0] === SETTINGS.setting(name));
    const value = rows[at]?.[2] ?? '';
    if (at < 0 || blankText(value)) problems.push({ row: at + 1, problem: { code: 'settingMissing', setting: name } });
    return { row: at + 1, value, missing: at < 0 || blankText(value) };
  };
  const choice = <T extends string>(name: SettingName, options: Record<T, readonly string[]>, otherwise: T): T => {
    const { row, value, missing } = find(name);
    if (missing) return otherwise;
    const entered = fold(String(value));
    for (const key in options) if (options[key].some((word) => fold(word) === entered)) return key;
    problems.push({ row, problem: { code: 'unknownChoice', setting: name, entered: String(value) } });
    return otherwise;
  };
  const date = (name: SettingName): { text: string; order: number } => {
    const { row, value, missing } = find(name);
    if (missing) return { text: '', order: Number.NaN };
    const day = readDate(value);
    if (day === null) problems.push({ row, problem: { code: 'notADate', setting: name, entered: String(value) } });
    return day ?? { text: '', order: Number.NaN };
  };

  const name = find('name');
  const year = find('year');
  const wholeYear = Number(year.value);
  if (!year.missing && !(Number.isInteger(wholeYear) && wholeYear >= 2000 && wholeYear <= 2100)) {
    problems.push({ row: year.row, problem: { code: 'notAYear', setting: 'year', entered: String(year.value) } });
  }
  const dataFrom = date('dataFrom');
  const dataTo = date('dataTo');
  if (dataTo.order < dataFrom.order) {
    const row = rows.findIndex((one) => one[0] === SETTINGS.setting('dataTo')) + 1;
    problems.push({ row, problem: { code: 'datesReversed', setting: 'dataTo' } });
  }
  const coordinators = find('coordinators');
  const emails = readEmails(coordinators.value, coordinators.row, problems);
  return {
    name: String(name.value).trim(),
    year: wholeYear,
    dataFrom: dataFrom.text,
    dataTo: dataTo.text,
    reportBy: date('reportBy').text,
    basis: choice<Basis>('basis', words.basis, 'self'),
    ties: choice<Ties>('ties', words.ties, 'competition'),
    language: choice<Language>('language', words.languages, 'vi'),
    coordinators: emails,
  };
}

function readGroups(
  rows: Rows,
  rubricIds: readonly string[],
  problems: Problems,
  newRows: ReadSettings['newRows'],
): Group[] {
  const groups: Group[] = [];
  for (const { row, id, cells } of part(rows, SETTING_ROW.groups, SETTING_ROW.agencies)) {
    const [groupId, name, rubricId] = [cells[1], cells[2], cells[3]].map((cell) => String(cell ?? '').trim());
    if (groupId === '' && name === '' && rubricId === '') continue;
    if (!groupId || !name || !rubricId) {
      problems.push({ row, problem: { code: 'groupIncomplete' } });
    } else if (!GROUP_ID.test(groupId)) {
      problems.push({ row, problem: { code: 'groupIdInvalid', entered: groupId } });
    } else if (groups.some((group) => group.id === groupId || fold(group.name) === fold(name))) {
      problems.push({ row, problem: { code: 'groupRepeated', entered: name } });
    } else if (!rubricIds.includes(rubricId)) {
      problems.push({ row, problem: { code: 'unknownRubric', entered: rubricId } });
    } else {
      groups.push({ id: groupId, name, rubricId });
      if (id !== SETTINGS.group(groupId)) newRows.push({ row, rowId: SETTINGS.group(groupId) });
    }
  }
  if (groups.length === 0) problems.push({ row: 0, problem: { code: 'noGroups' } });
  return groups;
}

function readAgencies(
  rows: Rows,
  groups: readonly Group[],
  forms: readonly KnownForm[],
  problems: Problems,
  newRows: ReadSettings['newRows'],
): Agency[] {
  const agencies: Agency[] = [];
  const found = Array.from(part(rows, SETTING_ROW.agencies, null));
  const ids = giveAgencyIds(found, forms);

  for (const { row, id, cells } of found) {
    const name = cells[2] ?? '';
    const groupName = String(cells[3] ?? '').trim();
    const shown = nameIn(cells);
    const rowId = ids.get(row) ?? id;
    if (shown === '') {
      if (groupName !== '' || !blankText(cells[4] ?? '') || rowId.startsWith(AGENCY)) {
        problems.push({ row, problem: { code: 'agencyWithoutName' } });
      } else if (rowId !== id) {
        newRows.push({ row, rowId });
      }
      continue;
    }
    const group = groups.find((one) => fold(one.name) === fold(groupName));
    const editors = readEmails(cells[4] ?? '', row, problems);
    if (typeof name !== 'string' || /^[=+\-@'#]/.test(shown) || hasControlCharacter(shown)) {
      problems.push({ row, problem: { code: 'agencyNameInvalid', entered: shown } });
    } else if (shown.length > LONGEST_NAME) {
      problems.push({ row, problem: { code: 'agencyNameTooLong', length: shown.length } });
    } else if (agencies.some((agency) => fold(agency.name) === fold(shown))) {
      problems.push({ row, problem: { code: 'agencyRepeated', entered: shown } });
    } else if (group === undefined) {
      problems.push({ row, problem: { code: 'unknownGroup', entered: groupName } });
    } else {
      if (rowId !== id) newRows.push({ row, rowId });
      agencies.push({ id: rowId.slice(AGENCY.length), name: shown, groupId: group.id, editors });
    }
  }
  if (agencies.length === 0) problems.push({ row: 0, problem: { code: 'noAgencies' } });
  return agencies;
}

const AGENCY = SETTINGS.agency('');

/** The rows below one heading, up to the next. */
function* part(rows: Rows, from: string, to: string | null): Generator<SettingsRow> {
  let inside = false;
  for (const [at, cells] of rows.entries()) {
    const id = String(cells[0] ?? '');
    if (id === to) return;
    if (inside && !id.startsWith('#')) yield { row: at + 1, id, cells };
    if (id === from) inside = true;
  }
}

function readEmails(cell: CellValue, row: number, problems: Problems): string[] {
  const entered = String(cell)
    .split(/[\s,;]+/)
    .filter((email) => email !== '');
  for (const email of entered)
    if (!EMAIL.test(email)) problems.push({ row, problem: { code: 'notAnEmail', entered: email } });
  return entered.filter((email) => EMAIL.test(email));
}

/** A date cell or a date as people write it, `31/12/2017`, told apart by a number that grows with the day. */
function readDate(value: CellValue): { text: string; order: number } | null {
  const [day, month, year] =
    value instanceof Date
      ? [value.getDate(), value.getMonth() + 1, value.getFullYear()]
      : (/^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(String(value)) ?? []).slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const real = new Date(year, month - 1, day);
  if (real.getMonth() !== month - 1 || real.getDate() !== day) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return { text: `${two(day)}/${two(month)}/${year}`, order: year * 10_000 + month * 100 + day };
}

function blankText(value: CellValue): boolean {
  return String(value).trim() === '';
}

function hasControlCharacter(text: string): boolean {
  // Control characters and the bidirectional marks with which one name can be made to look like another.
  return /[\p{Cc}\p{Bidi_Control}]/u.test(text);
}

import { fold } from '../rubric/cell';
import type { CellValue } from '../scoring/answer';
import { giveAgencyIds, type KnownForm } from './agency-ids';
import { MOST_GROUPS, mostAgencies } from './capacity';
import { nameIn } from './names';
import type { Agency, BasisChoice, Group, Language, Phase, Round, Settings, Ties } from './round';
import { SETTING_ROW, SETTINGS, type SettingName, type SettingsRow } from './settings-rows';

/** The words for choices, in every language that the tab may be in. */
export interface SettingWords {
  phase: Record<Phase, readonly string[]>;
  basis: Record<BasisChoice, readonly string[]>;
  ties: Record<Ties, readonly string[]>;
  languages: Record<Language, readonly string[]>;
  switches: Record<Switch, readonly string[]>;
}

/** How a setting stands that can be on or off. */
type Switch = 'on' | 'off';

export type { SettingName } from './settings-rows';

export type SettingProblem =
  | { code: 'settingMissing'; setting: SettingName }
  | { code: 'notAYear'; setting: 'year'; entered: string }
  | { code: 'notADate'; setting: SettingName; entered: string }
  | { code: 'datesReversed'; setting: 'dataTo' }
  | { code: 'deadlineTooEarly'; setting: Deadline; earlier: Deadline }
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
  | { code: 'noAgencies' }
  | { code: 'tooManyGroups'; groups: number; most: number }
  | { code: 'tooManyAgencies'; agencies: number; most: number };

/** The last days of the phases, in the order in which they have to come. */
const DEADLINES = ['reportBy', 'verifyBy', 'explainBy', 'publishBy'] as const;

export type Deadline = (typeof DEADLINES)[number];

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
  checkSize(groups, agencies, problems);
  return { round: { settings, groups, agencies }, problems, newRows };
}

type Problems = ReadSettings['problems'];
type Rows = readonly (readonly CellValue[])[];

function readRound(rows: Rows, words: SettingWords, problems: Problems): Settings {
  const find = (name: SettingName) => {
    const at = rows.findIndex((row) => row[0] === SETTINGS.setting(name));
    const value = rows[at]?.[2] ?? '';
    return { row: at + 1, value, missing: at < 0 || blankText(value) };
  };
  const required = (name: SettingName) => {
    const found = find(name);
    if (found.missing) problems.push({ row: found.row, problem: { code: 'settingMissing', setting: name } });
    return found;
  };
  const choice = <T extends string>(
    name: SettingName,
    options: Record<T, readonly string[]>,
    otherwise: T,
    { row, value, missing } = required(name),
  ): T => {
    if (missing) return otherwise;
    const entered = fold(String(value));
    for (const key in options) if (options[key].some((word) => fold(word) === entered)) return key;
    problems.push({ row, problem: { code: 'unknownChoice', setting: name, entered: String(value) } });
    return otherwise;
  };
  const date = (name: SettingName, { row, value, missing }: ReturnType<typeof find>): Day => {
    if (missing) return { row, text: '', order: Number.NaN };
    const day = readDate(value);
    if (day === null) problems.push({ row, problem: { code: 'notADate', setting: name, entered: String(value) } });
    return { row, ...(day ?? { text: '', order: Number.NaN }) };
  };
  const emails = ({ row, value }: ReturnType<typeof find>) => readEmails(value, row, problems);

  const name = required('name');
  const year = required('year');
  const wholeYear = Number(year.value);
  if (!year.missing && !(Number.isInteger(wholeYear) && wholeYear >= 2000 && wholeYear <= 2100)) {
    problems.push({ row: year.row, problem: { code: 'notAYear', setting: 'year', entered: String(year.value) } });
  }
  const dataFrom = date('dataFrom', required('dataFrom'));
  const dataTo = date('dataTo', required('dataTo'));
  if (dataTo.order < dataFrom.order) {
    problems.push({ row: dataTo.row, problem: { code: 'datesReversed', setting: 'dataTo' } });
  }
  const deadlines = {
    reportBy: date('reportBy', required('reportBy')),
    verifyBy: date('verifyBy', find('verifyBy')),
    explainBy: date('explainBy', find('explainBy')),
    publishBy: date('publishBy', find('publishBy')),
  };
  checkDeadlines(deadlines, problems);
  // A workbook of an older version has no such row and is where every round begins; a cell that was emptied is a mistake.
  const phase = find('phase').row === 0 ? find('phase') : required('phase');
  return {
    name: String(name.value).trim(),
    year: wholeYear,
    dataFrom: dataFrom.text,
    dataTo: dataTo.text,
    reportBy: deadlines.reportBy.text,
    verifyBy: deadlines.verifyBy.text,
    explainBy: deadlines.explainBy.text,
    publishBy: deadlines.publishBy.text,
    phase: choice<Phase>('phase', words.phase, 'selfAssessment', phase),
    basis: choice<BasisChoice>('basis', words.basis, 'self'),
    ties: choice<Ties>('ties', words.ties, 'competition'),
    ranksAbsent: choice<Switch>('ranksAbsent', words.switches, 'off', find('ranksAbsent')) === 'on',
    language: choice<Language>('language', words.languages, 'vi'),
    coordinators: emails(required('coordinators')),
    verifiers: emails(find('verifiers')),
    sendsMail: choice<Switch>('sendsMail', words.switches, 'off', find('sendsMail')) === 'on',
  };
}

/** A day in its row; the order grows with the day and is not a number where there is none. */
interface Day {
  row: number;
  text: string;
  order: number;
}

/** Each last day has to be on or after the one that is set before it. */
function checkDeadlines(days: Record<Deadline, Day>, problems: Problems): void {
  let earlier: Deadline | null = null;
  for (const setting of DEADLINES) {
    const { row, order } = days[setting];
    if (Number.isNaN(order)) continue;
    if (earlier !== null && order < days[earlier].order) {
      problems.push({ row, problem: { code: 'deadlineTooEarly', setting, earlier } });
    }
    earlier = setting;
  }
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

/** Each agency gets a tab, and Google takes only so many in a file. */
function checkSize(groups: readonly Group[], agencies: readonly Agency[], problems: Problems): void {
  if (groups.length > MOST_GROUPS) {
    problems.push({ row: 0, problem: { code: 'tooManyGroups', groups: groups.length, most: MOST_GROUPS } });
  } else if (agencies.length > mostAgencies(groups)) {
    const most = mostAgencies(groups);
    problems.push({ row: 0, problem: { code: 'tooManyAgencies', agencies: agencies.length, most } });
  }
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

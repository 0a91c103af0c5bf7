import { PHASES } from '../round/phases';
import type { Deadline } from '../round/read-settings';
import type { Agency, Group, Settings } from '../round/round';
import { SETTING_ROW, SETTINGS, type SettingName } from '../round/settings-rows';
import type { Rubric } from '../rubric/rubric';
import { everyLanguage, inEveryLanguage, type Text } from '../text/text';
import { blank, COLOR, entry, ID_COLUMN, label, PLAIN_TAB, TEXT_FORMAT } from './look';
import { settingsLandmarks } from './settings-landmarks';
import { type CellSpec, type RowSpec, type TabSpec, tabKey, type Validation } from './tab-spec';

/** What a group's rubric is chosen by, and called. */
type RubricChoice = Pick<Rubric, 'id' | 'shortTitle'>;

/** A help text is read at a glance or not at all. */
const LONGEST_HELP = 500;

/** How many blank rows stay ready below the agencies and the groups. */
const SPARE_AGENCIES = 10;
const SPARE_GROUPS = 2;

/** What Thiết lập holds to begin with; later only which rows there are matters, since every value belongs to the coordinator. */
export interface SettingsContent {
  settings: Settings;
  groups: readonly Group[];
  agencies: readonly Agency[];
  /** Row ids of spare rows that are there already, so that re-rendering keeps them. */
  spareRows: readonly string[];
  /** Rows (from 1) that are to have another id than stands in them. */
  rowIds: ReadonlyMap<number, string>;
  /** Whether the add-on was built to send mail, so that there is something to switch on. */
  offersMail?: boolean;
}

/**
 * The Thiết lập tab: the round, its groups and its agencies, all to be edited by hand.
 *
 * @param rubrics what a group can choose from
 */
export function settingsTab(content: SettingsContent, rubrics: readonly RubricChoice[], text: Text): TabSpec {
  const words = text.settings;
  return {
    ...PLAIN_TAB,
    key: tabKey('settings'),
    name: text.tabs.settings,
    otherNames: inEveryLanguage((words) => words.tabs.settings),
    color: COLOR.header,
    layout: 'anchored',
    gridlines: true,
    landmarks: { ...settingsLandmarks(), rowIds: content.rowIds },
    frozenRows: 1,
    columns: [ID_COLUMN, { width: 210 }, { width: 380 }, { width: 220 }, { width: 300 }, { width: 320 }],
    rows: [
      {
        id: SETTING_ROW.title,
        height: 34,
        cells: [label(words.title, { ...BAR, bold: true, size: 14, wrap: false }), blank(BAR)],
      },
      { id: SETTING_ROW.intro, height: 36, cells: [label(words.intro, { color: COLOR.muted, wrap: false }), blank()] },
      heading(SETTING_ROW.round, [words.round, words.value, words.meaning, '', '']),
      ...settingRows(content.settings, content.offersMail === true, text),
      { id: '#gap1', cells: [blank()] },
      heading(SETTING_ROW.groups, [words.groupId, words.groupName, words.groupRubric, '', words.check]),
      ...content.groups.map((group) => groupRow(SETTINGS.group(group.id), group, rubrics, text)),
      ...spare(SETTINGS.spareGroup, SPARE_GROUPS, content.spareRows).map((id) => groupRow(id, null, rubrics, text)),
      { id: '#gap2', cells: [blank()] },
      heading(SETTING_ROW.agencies, [
        words.agencyNumber,
        words.agencyName,
        words.agencyGroup,
        words.agencyEditors,
        words.check,
      ]),
      ...content.agencies.map((agency, at) =>
        agencyRow(SETTINGS.agency(agency.id), at + 1, agency, content.groups, text),
      ),
      ...spare(SETTINGS.spareAgency, SPARE_AGENCIES, content.spareRows).map((id) =>
        agencyRow(id, null, null, content.groups, text),
      ),
    ],
  };
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;

function heading(id: string, words: string[]): RowSpec {
  return {
    id,
    height: 26,
    cells: words.map((word) => label(word, { background: COLOR.section, bold: true, middle: true })),
  };
}

/** The spare rows that are there, topped up with new ones to the number that stays ready. */
function spare(rowId: (number: number) => string, count: number, existing: readonly string[]): string[] {
  const prefix = rowId(0).slice(0, -1);
  const ids = existing.filter((id) => id.startsWith(prefix));
  const numbers = ids.map((id) => Number(id.slice(prefix.length)));
  for (let next = Math.max(0, ...numbers) + 1; ids.length < count; next += 1) ids.push(rowId(next));
  return ids;
}

/** What can be chosen from lists of words that every language has of its own, in the same order in each. */
export function choicesIn({ settings }: Text): { name: SettingName; words: string[] }[] {
  return [
    { name: 'phase', words: PHASES.map((phase) => settings.phases[phase]) },
    { name: 'basis', words: BASES.map((basis) => settings.basis[basis]) },
    { name: 'ties', words: TIES.map((ties) => settings.ties[ties]) },
  ];
}

/** In the order in which they are offered. */
const BASES = ['byPhase', 'self', 'verified'] as const;
const TIES = ['competition', 'dense'] as const;

function settingRows(settings: Settings, offersMail: boolean, text: Text): RowSpec[] {
  const words = text.settings;
  const list = (values: readonly string[], ...others: readonly string[][]): Validation => ({
    kind: 'list',
    values,
    others,
    help: words.listHelp,
  });
  const day: Validation = { kind: 'day', help: words.dateHelp };
  // Text, so that a day is the same day in every time zone.
  const date = (name: 'dataFrom' | 'dataTo' | Deadline) => row(name, settings[name], day, TEXT_FORMAT);
  const row = (
    name: SettingName,
    initial: string | number | Date,
    validation?: Validation,
    format?: string,
  ): RowSpec => ({
    id: SETTINGS.setting(name),
    cells: [
      label(words.names[name]),
      entry('coordinator', {
        initial,
        style: { align: 'left', ...(format === undefined ? {} : { format }) },
        ...(validation === undefined ? {} : { validation }),
      }),
      label(words.help[name], { color: COLOR.muted, wrap: false }),
      blank(),
      checkCell(),
    ],
  });
  const onOff = (name: SettingName, isOn: boolean) =>
    row(name, isOn ? text.yes : text.no, list([text.no, text.yes], ...everyLanguage.map(({ yes, no }) => [no, yes])));
  return [
    row('name', settings.name),
    row('year', settings.year, { kind: 'amount', whole: true, help: words.yearHelp }, '0'),
    date('dataFrom'),
    date('dataTo'),
    date('reportBy'),
    date('verifyBy'),
    date('explainBy'),
    date('publishBy'),
    row(
      'phase',
      words.phases[settings.phase],
      list(
        PHASES.map((phase) => words.phases[phase]),
        ...everyLanguage.map((one) => PHASES.map((phase) => one.settings.phases[phase])),
      ),
    ),
    row(
      'basis',
      words.basis[settings.basis],
      list(
        BASES.map((basis) => words.basis[basis]),
        ...everyLanguage.map((one) => BASES.map((basis) => one.settings.basis[basis])),
      ),
    ),
    row(
      'ties',
      words.ties[settings.ties],
      list(Object.values(words.ties), ...everyLanguage.map((one) => Object.values(one.settings.ties))),
    ),
    onOff('ranksAbsent', settings.ranksAbsent),
    row('language', words.languages[settings.language], list([words.languages.vi, words.languages.en])),
    row('coordinators', settings.coordinators.join(', ')),
    row('verifiers', settings.verifiers.join(', ')),
    ...(offersMail ? [onOff('sendsMail', settings.sendsMail)] : []),
  ];
}

function groupRow(id: string, group: Group | null, rubrics: readonly RubricChoice[], text: Text): RowSpec {
  return {
    id,
    cells: [
      entry('coordinator', group === null ? { style: { format: '@' } } : { style: { format: '@' }, initial: group.id }),
      entry('coordinator', group === null ? {} : { initial: group.name }),
      entry('coordinator', {
        validation: {
          kind: 'list',
          values: rubrics.map((rubric) => rubric.id),
          help: text.settings
            .rubricHelp(rubrics.map(({ id, shortTitle }) => `${id}: ${shortTitle}`).join('; '))
            .slice(0, LONGEST_HELP),
        },
        ...(group === null ? {} : { initial: group.rubricId }),
      }),
      blank(),
      checkCell(),
    ],
  };
}

function agencyRow(
  id: string,
  number: number | null,
  agency: Agency | null,
  groups: readonly Group[],
  text: Text,
): RowSpec {
  const group = groups.find((one) => one.id === agency?.groupId);
  return {
    id,
    cells: [
      { owner: 'system', value: number ?? '', style: { format: '0', align: 'center' } },
      entry('coordinator', agency === null ? {} : { initial: agency.name }),
      entry('coordinator', {
        // Google takes no empty list, and there is nothing to choose from while the groups can't be read.
        ...(groups.length === 0
          ? {}
          : { validation: { kind: 'list', values: groups.map((one) => one.name), help: text.settings.listHelp } }),
        ...(group === undefined ? {} : { initial: group.name }),
      }),
      entry('coordinator', agency === null ? {} : { initial: agency.editors.join(', ') }),
      checkCell(),
    ],
  };
}

/** Filled by the commands with what is wrong in the row. */
function checkCell(): CellSpec {
  return { owner: 'spill', style: { color: COLOR.errorText, wrap: true } };
}

import type { CellValue } from '../rubric/cell';
import { type Dates, datesOfRound } from './calendar';
import { type ReadSettings, readSettings, type SettingWords } from './read-settings';
import type { Group, Settings } from './round';
import { SETTING_ROW, SETTINGS, type SettingName } from './settings-rows';

/** The settings of a round that are asked for when it is set up, in the order of Thiết lập. */
export const PLAN_SETTINGS = [
  'name',
  'year',
  'dataFrom',
  'dataTo',
  'reportBy',
  'verifyBy',
  'explainBy',
  'publishBy',
  'coordinators',
  'verifiers',
] as const;

export type PlanSetting = (typeof PLAN_SETTINGS)[number];

/** An agency of a plan; `id` is `''` for one that is new, `editors` are e-mails as people write them, separated by commas. */
export interface PlannedAgency {
  id: string;
  name: string;
  groupId: string;
  editors: string;
}

/** A round as people enter it: everything is text, and nothing has been checked. */
export interface SetupPlan {
  settings: Record<PlanSetting, string>;
  groups: Group[];
  agencies: PlannedAgency[];
}

/** Something for each setting of a plan. */
export function eachPlanSetting<T>(make: (name: PlanSetting) => T): Record<PlanSetting, T> {
  return {
    name: make('name'),
    year: make('year'),
    dataFrom: make('dataFrom'),
    dataTo: make('dataTo'),
    reportBy: make('reportBy'),
    verifyBy: make('verifyBy'),
    explainBy: make('explainBy'),
    publishBy: make('publishBy'),
    coordinators: make('coordinators'),
    verifiers: make('verifiers'),
  };
}

/**
 * The round that Thiết lập would describe if it held a plan, with what is wrong with it, by the same rules as the tab itself.
 *
 * @param others values for the settings that a plan leaves alone
 * @returns agencies with the ids that they get
 */
export function readPlan(
  plan: SetupPlan,
  others: Omit<Settings, PlanSetting>,
  rubricIds: readonly string[],
  forms: Parameters<typeof readSettings>[2],
  words: SettingWords,
): ReadSettings {
  const first = (options: readonly string[]) => options[0] ?? '';
  const setting = (name: SettingName, value: string): CellValue[] => [SETTINGS.setting(name), '', value];
  const groupName = (id: string) => plan.groups.find((group) => group.id === id)?.name ?? '';
  const rows: CellValue[][] = [
    ...PLAN_SETTINGS.map((name) => setting(name, plan.settings[name])),
    setting('phase', first(words.phase[others.phase])),
    setting('basis', first(words.basis[others.basis])),
    setting('ties', first(words.ties[others.ties])),
    setting('ranksAbsent', first(words.switches[others.ranksAbsent ? 'on' : 'off'])),
    setting('language', first(words.languages[others.language])),
    setting('sendsMail', first(words.switches[others.sendsMail ? 'on' : 'off'])),
    [SETTING_ROW.groups],
    ...plan.groups.map(({ id, name, rubricId }) => [SETTINGS.group(id), id, name, rubricId]),
    [SETTING_ROW.agencies],
    ...plan.agencies.map(({ id, name, groupId, editors }) => [
      id === '' ? '' : SETTINGS.agency(id),
      '',
      name,
      groupName(groupId),
      editors,
    ]),
  ];
  return readSettings(rows, rubricIds, forms, words);
}

/** The part of a plan that a row speaks of which `readPlan` found a problem in; `null` for the plan as a whole. */
export function placeInPlan(
  plan: SetupPlan,
  row: number,
): { part: 'setting'; name: PlanSetting } | { part: 'group' | 'agency'; at: number } | null {
  const name = PLAN_SETTINGS[row - 1];
  if (name !== undefined) return { part: 'setting', name };
  const firstGroup = PLAN_SETTINGS.length + OTHER_SETTINGS + 1;
  const firstAgency = firstGroup + plan.groups.length + 1;
  if (row > firstAgency) return { part: 'agency', at: row - firstAgency - 1 };
  return row > firstGroup ? { part: 'group', at: row - firstGroup - 1 } : null;
}

/** Phase, basis, ties, who is ranked, language and mail stand between the settings of a plan and its groups. */
const OTHER_SETTINGS = 6;

/** A calendar's days in a year; every one is blank for a calendar without days. */
export function proposedDates(calendar: Parameters<typeof datesOfRound>[0], year: number): Dates {
  if (Object.keys(calendar).length > 0) return datesOfRound(calendar, year);
  return { dataFrom: '', dataTo: '', reportBy: '', verifyBy: '', explainBy: '', publishBy: '' };
}

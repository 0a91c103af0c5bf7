import { SETTING_ROW, SETTINGS, type SettingName } from '../round/settings-rows';
import { everyLanguage, inEveryLanguage, type Text } from '../text/text';
import type { RowLabel } from './identify-rows';
import type { Landmarks } from './landmarks';

/** What the columns and rows of Thiết lập are known by: the headings of the list of agencies, and the names of the settings. Groups and agencies are people's to name. */
export function settingsLandmarks(): Landmarks {
  return { columns: SETTINGS_COLUMNS, rows: everyLanguage.flatMap(rowLabels) };
}

const named = (pick: (words: Text['settings']) => string, entered = true) => ({
  names: inEveryLanguage((text) => pick(text.settings)),
  entered,
});

const SETTINGS_COLUMNS = [
  { names: [SETTING_ROW.agencies], entered: false },
  named((words) => words.agencyNumber),
  named((words) => words.agencyName),
  named((words) => words.agencyGroup),
  named((words) => words.agencyEditors),
  named((words) => words.check, false),
];

function rowLabels({ settings: words }: Text): RowLabel[] {
  const names: SettingName[] = [
    'name',
    'year',
    'dataFrom',
    'dataTo',
    'reportBy',
    'verifyBy',
    'explainBy',
    'publishBy',
    'phase',
    'basis',
    'ties',
    'ranksAbsent',
    'language',
    'coordinators',
    'verifiers',
  ];
  const called = (id: string, name: string): RowLabel => ({ id, columns: [2], label: [name] });
  return [
    called(SETTING_ROW.title, words.title),
    called(SETTING_ROW.intro, words.intro),
    called(SETTING_ROW.round, words.round),
    ...names.map((name) => called(SETTINGS.setting(name), words.names[name])),
    called(SETTING_ROW.groups, words.groupId),
    called(SETTING_ROW.agencies, words.agencyNumber),
  ];
}

import type { CellValue } from '../scoring/answer';
import type { Settings } from './round';

/** Rows of Thiết lập that head a part of it. */
export const SETTING_ROW = {
  title: '#settings',
  intro: '#intro',
  round: '#round',
  groups: '#groups',
  agencies: '#agencies',
} as const;

export type SettingName = keyof Settings;

/** Ids of the rows of Thiết lập. */
export const SETTINGS = {
  setting: (name: SettingName) => `setting.${name}`,
  group: (id: string) => `group.${id}`,
  agency: (id: string) => `agency.${id}`,
  spareGroup: (number: number) => `spareGroup.${number}`,
  spareAgency: (number: number) => `spareAgency.${number}`,
} as const;

/** A row of one of the lists on Thiết lập. */
export interface SettingsRow {
  /** From 1. */
  row: number;
  id: string;
  cells: readonly CellValue[];
}

import type { Locale } from '@odoo/o-spreadsheet';

/** Locales a workbench can have, named as Google names spreadsheet locales. */
export type LocaleName = 'vi_VN' | 'en_US';

const VIETNAMESE: Locale = {
  name: 'Tiếng Việt',
  code: 'vi_VN',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};

const AMERICAN: Locale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
  weekStart: 7,
};

export const LOCALES: Readonly<Record<LocaleName, Locale>> = { vi_VN: VIETNAMESE, en_US: AMERICAN };

/** True when numbers of this locale are written with a comma, and so formulas with semicolons. */
export function hasDecimalComma(locale: Locale): boolean {
  return locale.decimalSeparator === ',';
}

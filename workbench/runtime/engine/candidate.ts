import type { CellPosition, CellValue, Getters } from '@odoo/o-spreadsheet';
import { LOCALES } from './locale';
import { helpers } from './o-spreadsheet';

const CANONICAL_NUMBERS = LOCALES.en_US;

/** The value that a cell would have with this (canonical) content, as validation sees it. */
export function candidateValue(getters: Getters, position: CellPosition, content: string): CellValue {
  if (content.startsWith('=')) {
    const result = getters.evaluateFormula(position.sheetId, content, position);
    return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  }
  if (content === '') return null;
  if (content.startsWith("'")) return content.slice(1);
  if (getters.getCell(position)?.format === '@') return content;
  const upper = content.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  const locale = getters.getLocale();
  if (helpers.isNumber(content, CANONICAL_NUMBERS) || helpers.isDateTime(content, locale)) {
    return helpers.toNumber(
      { value: content },
      helpers.isNumber(content, CANONICAL_NUMBERS) ? CANONICAL_NUMBERS : locale,
    );
  }
  return content;
}

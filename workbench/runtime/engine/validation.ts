import type { CellPosition, CellValue, DataValidationRule, Getters } from '@odoo/o-spreadsheet';
import { LOCALES } from './locale';
import { astToFormula, CompiledFormula, convertAstNodes, helpers, parse } from './o-spreadsheet';

declare module '@odoo/o-spreadsheet/dist/types/types/data_validation' {
  interface DataValidationRule {
    /** What a person reads when they select the cell, and when a value is refused. */
    helpText?: string;
  }
}

/**
 * The rule that a candidate value breaks, or undefined when the cell accepts it. An empty candidate always passes.
 *
 * @param content what is put into the cell; nothing for what is there already
 */
export function brokenRule(
  getters: Getters,
  position: CellPosition,
  candidate: CellValue,
  content = '',
): DataValidationRule | undefined {
  if (candidate === '' || candidate === null) return undefined;
  const rule = getters.getValidationRuleForCell(position);
  if (!rule) return undefined;
  if (rule.criterion.type === 'customFormula')
    return satisfiesFormula(getters, rule, position, candidate, content) ? undefined : rule;
  return getters.getValidationResultForCellValue(candidate, position).isValid ? undefined : rule;
}

/**
 * Tests a custom-formula rule with a candidate in place of the cell's present value: the engine itself would look at
 * the value that is still there.
 */
export function satisfiesFormula(
  getters: Getters,
  rule: DataValidationRule,
  position: CellPosition,
  candidate: CellValue,
  content = '',
): boolean {
  const formula = rule.criterion.values[0];
  const range = rule.ranges.find((each) => helpers.isInside(position.col, position.row, each.zone));
  if (formula === undefined || !range) return true;
  const compiled = CompiledFormula.Compile(formula, position.sheetId, getters);
  const offset = { col: position.col - range.zone.left, row: position.row - range.zone.top };
  const here = getters.getTranslatedCellFormula(position.sheetId, offset.col, offset.row, compiled);
  const entry = { candidate, content, isDay: isDay(getters, position, candidate, content) };
  const substituted = substitute(here, helpers.toXC(position.col, position.row), entry);
  const result = getters.evaluateFormula(position.sheetId, substituted, position);
  const value = Array.isArray(result) ? result[0]?.[0] : result;
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Whether a cell holds a day after an entry: one that was typed, or any number where a day gave the cell its format. */
function isDay(getters: Getters, position: CellPosition, candidate: CellValue, content: string): boolean {
  if (typeof candidate !== 'number' || content.startsWith('=')) return false;
  const { format } = getters.getEvaluatedCell(position);
  if (format !== undefined && helpers.isDateTimeFormat(format)) return true;
  return !helpers.isNumber(content, LOCALES.en_US) && helpers.isDateTime(content, getters.getLocale());
}

interface Entry {
  candidate: CellValue;
  content: string;
  isDay: boolean;
}

function substitute(formula: string, cell: string, { candidate, content, isDay }: Entry): string {
  const isCell = (node: { value: string }) => node.value.replaceAll('$', '').toUpperCase() === cell;
  const asked = convertAstNodes(parse(formula), 'FUNCALL', (node) => {
    const [argument] = node.args;
    const name = node.value.toUpperCase();
    if (argument?.type !== 'REFERENCE' || !isCell(argument)) return node;
    if (name === 'ISDATE') return { ...argument, ...literal(isDay) };
    if (name === 'ISFORMULA') return { ...argument, ...literal(content.startsWith('=')) };
    // The engine has no quotation marks within a text.
    const shown = literal(content.replaceAll('"', "'"));
    return name === 'FORMULATEXT' && content.startsWith('=') ? { ...argument, ...shown } : node;
  });
  const tree = convertAstNodes(asked, 'REFERENCE', (node) =>
    isCell(node) ? { ...node, ...literal(candidate) } : node,
  );
  return `=${astToFormula(tree)}`;
}

function literal(
  value: CellValue,
): { type: 'NUMBER'; value: number } | { type: 'BOOLEAN'; value: boolean } | { type: 'STRING'; value: string } {
  if (typeof value === 'number') return { type: 'NUMBER', value };
  if (typeof value === 'boolean') return { type: 'BOOLEAN', value };
  return { type: 'STRING', value: value ?? '' };
}

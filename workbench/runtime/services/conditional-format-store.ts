import type { ConditionalFormat, UID } from '@odoo/o-spreadsheet';
import { localFormula, sheetsReferredTo } from '../engine/locale-text';
import { badParameters, GoogleError } from '../google/errors';
import { isDate } from '../membrane';
import { sheetIdByName } from './a1';
import { formulaContent } from './cell-values';
import { ConditionalFormatRuleService, type FormatRule, type GradientPoint } from './conditional-format';
import { criterionDate } from './criterion-dates';
import type { Workshop } from './workshop';

type EngineRule = ConditionalFormat['rule'];
type CellRule = Extract<EngineRule, { type: 'CellIsRule' }>;
type Operator = CellRule['operator'];
type Scale = Extract<EngineRule, { type: 'ColorScaleRule' }>;

const OPERATORS: Readonly<Record<string, Operator>> = {
  CUSTOM_FORMULA: 'customFormula',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
};

/** Parts of one Google rule share the beginning of their id: the engine anchors a formula at each range anew. */
const PART_MARK = '#';

/** The conditional formats of a sheet, the strongest first. */
export function conditionalFormatsOf(workshop: Workshop, sheetId: UID): ConditionalFormatRuleService[] {
  const rules = new Map<string, ConditionalFormat[]>();
  for (const format of workshop.book.getters.getConditionalFormats(sheetId)) {
    const [group = format.id] = format.id.split(PART_MARK);
    rules.set(group, [...(rules.get(group) ?? []), format]);
  }
  return [...rules.values()].flatMap((parts) => {
    const rule = googleRule(workshop, sheetId, parts);
    return rule ? [new ConditionalFormatRuleService(workshop, rule)] : [];
  });
}

/** Replaces all conditional formats of a sheet. */
export function setConditionalFormats(workshop: Workshop, sheetId: UID, rules: readonly unknown[]): void {
  const { book } = workshop;
  if (!Array.isArray(rules)) throw badParameters('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
  const wanted = rules.map((rule) => {
    if (rule instanceof ConditionalFormatRuleService) return rule.rule;
    throw badParameters('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
  });
  for (const { id } of [...book.getters.getConditionalFormats(sheetId)]) {
    book.done(book.model.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id }), 'REMOVE_CONDITIONAL_FORMAT');
  }
  for (const rule of wanted) addRule(workshop, sheetId, rule);
}

/** A conditional format may look at another sheet only through INDIRECT. */
function requireOwnSheet({ book }: Workshop, sheetId: UID, { condition }: FormatRule): void {
  const formulas = condition?.criteria === 'CUSTOM_FORMULA' ? condition.values : [];
  const names = formulas.flatMap((formula) => sheetsReferredTo(String(formula)));
  if (names.some((name) => sheetIdByName(book, name) !== sheetId)) {
    throw new GoogleError('Conditional format rule cannot reference a different sheet.');
  }
}

function addRule(workshop: Workshop, sheetId: UID, rule: FormatRule): void {
  const { book } = workshop;
  if (rule.ranges.some((range) => range.sheetId !== sheetId)) {
    throw new GoogleError('Conditional format rules must be on the sheet of their ranges.');
  }
  requireOwnSheet(workshop, sheetId, rule);
  const group = book.model.uuidGenerator.smallUuid();
  rule.ranges.forEach((range, index) => {
    const part = engineRule(workshop, sheetId, rule, index);
    book.done(
      book.model.dispatch('ADD_CONDITIONAL_FORMAT', {
        sheetId,
        ranges: [book.getters.getRangeDataFromZone(sheetId, range.zone)],
        cf: { id: `${group}${PART_MARK}${index}`, rule: part },
      }),
      'ADD_CONDITIONAL_FORMAT',
    );
  });
}

/** The rule for one of its ranges: a formula is written for the first cell of the first range. */
function engineRule(workshop: Workshop, sheetId: UID, rule: FormatRule, index: number): EngineRule {
  if (rule.gradient) return colorScale(rule.gradient);
  if (!rule.condition) throw new GoogleError('A conditional format rule must have a condition.');
  const operator = OPERATORS[rule.condition.criteria];
  if (!operator) throw new GoogleError(`Not implemented on the workbench: ${rule.condition.criteria}`);
  const values = rule.condition.values.map((value) => conditionValue(workshop, rule, sheetId, index, operator, value));
  const date = operator.startsWith('date') ? { dateValue: 'exactDate' as const } : {};
  return { type: 'CellIsRule', operator, values, style: rule.style, ...date };
}

function conditionValue(
  workshop: Workshop,
  rule: FormatRule,
  sheetId: UID,
  index: number,
  operator: Operator,
  value: unknown,
): string {
  if (isDate(value)) return criterionDate(value, workshop.book.timeZone);
  if (operator !== 'customFormula') return String(value);
  const formula = formulaContent(workshop.book, String(value));
  const [first, here] = [rule.ranges[0]?.zone, rule.ranges[index]?.zone];
  if (!first || !here || index === 0) return formula;
  return workshop.translatedFormula(sheetId, formula, here.left - first.left, here.top - first.top);
}

function colorScale({ minimum, middle, maximum }: NonNullable<FormatRule['gradient']>): Scale {
  return {
    type: 'ColorScaleRule',
    minimum: endPoint(minimum ?? { color: '#ffffff', type: null, value: '' }),
    maximum: endPoint(maximum ?? { color: '#ffffff', type: null, value: '' }),
    ...(middle
      ? { midpoint: { color: colorNumber(middle.color), type: midType(middle.type), value: middle.value } }
      : {}),
  };
}

function endPoint({ color, type, value }: GradientPoint): Scale['minimum'] {
  if (type === null || type === 'MIN' || type === 'MAX') return { color: colorNumber(color), type: 'value' };
  return { color: colorNumber(color), type: midType(type), value };
}

function midType(type: string | null): 'number' | 'percentage' | 'percentile' {
  if (type === 'PERCENT') return 'percentage';
  return type === 'PERCENTILE' ? 'percentile' : 'number';
}

function colorNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

/** Google's words for the parts of one rule, or undefined for kinds that Google does not have. */
function googleRule(workshop: Workshop, sheetId: UID, parts: readonly ConditionalFormat[]): FormatRule | undefined {
  const { book } = workshop;
  const rule = parts[0]?.rule;
  const ranges = parts.flatMap((part) =>
    part.ranges.map((text) => workshop.range(sheetId, book.getters.getRangeFromSheetXC(sheetId, text).zone)),
  );
  if (rule?.type === 'ColorScaleRule') return { ranges, condition: null, style: {}, gradient: googleGradient(rule) };
  if (rule?.type !== 'CellIsRule') return undefined;
  const criteria = Object.entries(OPERATORS).find(([, operator]) => operator === rule.operator)?.[0];
  if (!criteria) return undefined;
  const values = rule.values.map((value) => {
    if (criteria === 'CUSTOM_FORMULA') return localFormula(value, book.locale);
    return criteria.startsWith('NUMBER') ? Number(value) : value;
  });
  return { ranges, condition: { criteria, values }, style: rule.style, gradient: null };
}

function googleGradient({ minimum, midpoint, maximum }: Scale): NonNullable<FormatRule['gradient']> {
  return {
    minimum: googlePoint(minimum),
    maximum: googlePoint(maximum),
    ...(midpoint ? { middle: googlePoint(midpoint) } : {}),
  };
}

function googlePoint({ color, type, value }: { color: number; type: string; value?: string }): GradientPoint {
  const names: Readonly<Record<string, string>> = { percentage: 'PERCENT', percentile: 'PERCENTILE', number: 'NUMBER' };
  return { color: `#${color.toString(16).padStart(6, '0')}`, type: names[type] ?? null, value: value ?? '' };
}

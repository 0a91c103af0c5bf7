import type { Style } from '@odoo/o-spreadsheet';
import { BooleanCriteria, enumName, enumValue, InterpolationType } from '../google/enums';
import { badParameters, GoogleError, notImplemented } from '../google/errors';
import {
  BooleanConditionNames,
  ConditionalFormatRuleBuilderNames,
  ConditionalFormatRuleNames,
  GradientConditionNames,
} from '../google/rule-names';
import { serviceBase } from '../google/service-object';
import { isDate } from '../membrane';
import { requireFormula } from './cell-rules';
import { canonicalColor } from './colors';
import type { RangeService } from './range/range';
import type { Workshop } from './workshop';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

const BooleanBase = serviceBase<GoogleAppsScript.Spreadsheet.BooleanCondition>(
  'BooleanCondition',
  BooleanConditionNames,
);
const GradientBase = serviceBase<GoogleAppsScript.Spreadsheet.GradientCondition>(
  'GradientCondition',
  GradientConditionNames,
);
const RuleBase = serviceBase<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>(
  'ConditionalFormatRule',
  ConditionalFormatRuleNames,
);
const BuilderBase = serviceBase<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(
  'ConditionalFormatRuleBuilder',
  ConditionalFormatRuleBuilderNames,
);

/** One end, or the middle, of a colour scale. */
export interface GradientPoint {
  color: string;
  /** Google's name of the interpolation; null for the lowest and highest value themselves. */
  type: string | null;
  value: string;
}

/** A conditional format in Google's words. */
export interface FormatRule {
  ranges: readonly RangeService[];
  condition: { criteria: string; values: readonly unknown[] } | null;
  style: Style;
  gradient: { minimum?: GradientPoint; middle?: GradientPoint; maximum?: GradientPoint } | null;
}

/** When a boolean format applies, and how the cells then look. */
export class BooleanConditionService extends BooleanBase {
  constructor(private readonly rule: FormatRule) {
    super();
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumValue(BooleanCriteria, this.rule.condition?.criteria ?? '');
  }

  override getCriteriaValues(): unknown[] {
    return [...(this.rule.condition?.values ?? [])];
  }

  override getBackground(): string | null {
    return this.rule.style.fillColor ?? null;
  }

  override getFontColor(): string | null {
    return this.rule.style.textColor ?? null;
  }

  override getBold(): boolean | null {
    return this.rule.style.bold ?? null;
  }

  override getItalic(): boolean | null {
    return this.rule.style.italic ?? null;
  }

  override getUnderline(): boolean | null {
    return this.rule.style.underline ?? null;
  }

  override getStrikethrough(): boolean | null {
    return this.rule.style.strikethrough ?? null;
  }
}

/** The points of a colour scale. */
export class GradientConditionService extends GradientBase {
  constructor(private readonly points: NonNullable<FormatRule['gradient']>) {
    super();
  }

  override getMinColor(): string {
    return this.points.minimum?.color ?? '';
  }

  override getMinType(): Interpolation | null {
    return interpolation(this.points.minimum);
  }

  override getMinValue(): string {
    return this.points.minimum?.value ?? '';
  }

  override getMidColor(): string {
    return this.points.middle?.color ?? '';
  }

  override getMidType(): Interpolation | null {
    return interpolation(this.points.middle);
  }

  override getMidValue(): string {
    return this.points.middle?.value ?? '';
  }

  override getMaxColor(): string {
    return this.points.maximum?.color ?? '';
  }

  override getMaxType(): Interpolation | null {
    return interpolation(this.points.maximum);
  }

  override getMaxValue(): string {
    return this.points.maximum?.value ?? '';
  }
}

/** A finished conditional format. */
export class ConditionalFormatRuleService extends RuleBase {
  constructor(
    private readonly workshop: Workshop,
    readonly rule: FormatRule,
  ) {
    super();
  }

  override copy(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.workshop, this.rule);
  }

  override getRanges(): RangeService[] {
    return [...this.rule.ranges];
  }

  override getBooleanCondition(): BooleanConditionService | null {
    return this.rule.condition ? new BooleanConditionService(this.rule) : null;
  }

  override getGradientCondition(): GradientConditionService | null {
    return this.rule.gradient ? new GradientConditionService(this.rule.gradient) : null;
  }
}

/** Puts a conditional format together. */
export class ConditionalFormatRuleBuilderService extends BuilderBase {
  private rule: FormatRule;

  constructor(
    private readonly workshop: Workshop,
    rule: FormatRule = { ranges: [], condition: null, style: {}, gradient: null },
  ) {
    super();
    this.rule = { ...rule };
  }

  override build(): ConditionalFormatRuleService {
    if (this.rule.ranges.length === 0) throw new GoogleError('A conditional format rule must have at least one range.');
    if (!this.rule.condition && !this.rule.gradient) {
      throw new GoogleError('A conditional format rule must have a condition.');
    }
    if (this.rule.condition && Object.keys(this.rule.style).length === 0) {
      throw new GoogleError('A conditional format rule must have a format.');
    }
    return new ConditionalFormatRuleService(this.workshop, { ...this.rule });
  }

  override copy(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.workshop, this.rule);
  }

  override getRanges(): RangeService[] {
    return [...this.rule.ranges];
  }

  override getBooleanCondition(): BooleanConditionService | null {
    return this.rule.condition ? new BooleanConditionService(this.rule) : null;
  }

  override getGradientCondition(): GradientConditionService | null {
    return this.rule.gradient ? new GradientConditionService(this.rule.gradient) : null;
  }

  override setRanges(ranges: GoogleRange[]): this {
    const method = 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges';
    if (!Array.isArray(ranges)) throw badParameters(method, [ranges]);
    return this.with({ ranges: ranges.map((range) => this.workshop.expectRange(range, method)) });
  }

  override setBackground(color: string | null): this {
    return this.styled('fillColor', color === null ? undefined : canonicalColor(color));
  }

  override setFontColor(color: string | null): this {
    return this.styled('textColor', color === null ? undefined : canonicalColor(color));
  }

  override setBold(bold: boolean | null): this {
    return this.styled('bold', bold ?? undefined);
  }

  override setItalic(italic: boolean | null): this {
    return this.styled('italic', italic ?? undefined);
  }

  override setUnderline(underline: boolean | null): this {
    return this.styled('underline', underline ?? undefined);
  }

  override setStrikethrough(strikethrough: boolean | null): this {
    return this.styled('strikethrough', strikethrough ?? undefined);
  }

  override setGradientMinpoint(color: string): this {
    return this.point('minimum', { color: canonicalColor(color), type: null, value: '' });
  }

  override setGradientMaxpoint(color: string): this {
    return this.point('maximum', { color: canonicalColor(color), type: null, value: '' });
  }

  override setGradientMinpointWithValue(color: string, type: Interpolation, value: string): this {
    return this.point('minimum', { color: canonicalColor(color), type: enumName(type), value: String(value) });
  }

  override setGradientMidpointWithValue(color: string, type: Interpolation, value: string): this {
    return this.point('middle', { color: canonicalColor(color), type: enumName(type), value: String(value) });
  }

  override setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): this {
    return this.point('maximum', { color: canonicalColor(color), type: enumName(type), value: String(value) });
  }

  override whenFormulaSatisfied(formula: string): this {
    if (typeof formula !== 'string') throw this.wrong('whenFormulaSatisfied', [formula]);
    requireFormula(formula);
    return this.when('CUSTOM_FORMULA', [formula]);
  }

  override whenCellEmpty(): this {
    return this.when('CELL_EMPTY', []);
  }

  override whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY', []);
  }

  override whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', [text]);
  }

  override whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  override whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', [text]);
  }

  override whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', [text]);
  }

  override whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', [text]);
  }

  override whenNumberBetween(start: number, end: number): this {
    return this.whenNumbers('NUMBER_BETWEEN', start, end);
  }

  override whenNumberNotBetween(start: number, end: number): this {
    return this.whenNumbers('NUMBER_NOT_BETWEEN', start, end);
  }

  override whenNumberEqualTo(number: number): this {
    return this.whenNumbers('NUMBER_EQUAL_TO', number);
  }

  override whenNumberNotEqualTo(number: number): this {
    return this.whenNumbers('NUMBER_NOT_EQUAL_TO', number);
  }

  override whenNumberGreaterThan(number: number): this {
    return this.whenNumbers('NUMBER_GREATER_THAN', number);
  }

  override whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.whenNumbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  override whenNumberLessThan(number: number): this {
    return this.whenNumbers('NUMBER_LESS_THAN', number);
  }

  override whenNumberLessThanOrEqualTo(number: number): this {
    return this.whenNumbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  override whenDateAfter(date: unknown): this {
    return this.whenDate('DATE_AFTER', date);
  }

  override whenDateBefore(date: unknown): this {
    return this.whenDate('DATE_BEFORE', date);
  }

  override whenDateEqualTo(date: unknown): this {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, values: unknown[]): this {
    return this.when(enumName(criteria), values);
  }

  private whenNumbers(criteria: string, ...numbers: unknown[]): this {
    if (!numbers.every((number) => typeof number === 'number')) throw this.wrong('whenNumber', numbers);
    return this.when(criteria, numbers);
  }

  private whenDate(criteria: string, date: unknown): this {
    if (!isDate(date)) throw notImplemented('ConditionalFormatRuleBuilder.whenDate… with a relative date');
    return this.when(criteria, [date]);
  }

  private when(criteria: string, values: readonly unknown[]): this {
    return this.with({ condition: { criteria, values }, gradient: null });
  }

  private point(which: 'minimum' | 'middle' | 'maximum', point: GradientPoint): this {
    return this.with({ condition: null, gradient: { ...this.rule.gradient, [which]: point } });
  }

  private styled<K extends keyof Style>(property: K, value: Style[K]): this {
    const { [property]: _old, ...style } = this.rule.style;
    return this.with({ style: value === undefined ? style : { ...style, [property]: value } });
  }

  private with(changes: Partial<FormatRule>): this {
    this.rule = { ...this.rule, ...changes };
    return this;
  }

  private wrong(method: string, parameters: readonly unknown[]): Error {
    return badParameters(`SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`, parameters);
  }
}

function interpolation(point: GradientPoint | undefined): Interpolation | null {
  return point?.type ? enumValue(InterpolationType, point.type) : null;
}

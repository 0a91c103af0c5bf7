import type { CellPosition } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { localFormula } from '../engine/locale-text';
import { CompiledFormula, helpers } from '../engine/o-spreadsheet';
import { DataValidationCriteria, enumValue } from '../google/enums';
import { badParameters, GoogleError, notImplemented } from '../google/errors';
import { DataValidationBuilderNames, DataValidationNames } from '../google/rule-names';
import { serviceBase } from '../google/service-object';
import { isDate } from '../membrane';
import { requireFormula } from './cell-rules';
import { formulaContent } from './cell-values';
import { engineCriterion, googleWords, type RuleWords } from './validation-criteria';
import type { NewRule } from './validation-rules';
import type { Workshop } from './workshop';

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** A list that is longer has to stand in cells. */
const MOST_LIST_ITEMS = 500;

interface RuleContent extends RuleWords {
  allowInvalid: boolean;
  helpText: string | null;
}

const ValidationBase = serviceBase<GoogleAppsScript.Spreadsheet.DataValidation>('DataValidation', DataValidationNames);
const BuilderBase = serviceBase<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
  'DataValidationBuilder',
  DataValidationBuilderNames,
);

/** A finished validation rule, not bound to any cell. */
export class DataValidationService extends ValidationBase {
  constructor(
    private readonly workshop: Workshop,
    readonly content: RuleContent,
  ) {
    super();
  }

  /** The rule of a cell, or null. */
  static of(workshop: Workshop, position: CellPosition): DataValidationService | null {
    const { book } = workshop;
    const rule = book.getters.getValidationRuleForCell(position);
    if (!rule) return null;
    const words = googleWords(rule.criterion, book.timeZone);
    return new DataValidationService(workshop, {
      criteria: words.criteria,
      values: scriptValues(workshop, position, words),
      allowInvalid: !rule.isBlocking,
      helpText: rule.helpText ?? null,
    });
  }

  override getAllowInvalid(): boolean {
    return this.content.allowInvalid;
  }

  override getCriteriaType(): Criteria {
    return enumValue(DataValidationCriteria, this.content.criteria);
  }

  override getCriteriaValues(): unknown[] {
    return [...this.content.values];
  }

  override getHelpText(): string {
    return this.content.helpText ?? '';
  }

  override copy(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.workshop, this.content);
  }

  /** The rule as the engine takes it. */
  engineRule(book: Book): NewRule {
    requireShortList(this.content);
    const values = this.content.values.map((value) => engineValue(this.workshop, book, this.content.criteria, value));
    return {
      criterion: engineCriterion({ criteria: this.content.criteria, values }, book.timeZone),
      isBlocking: !this.content.allowInvalid,
      ...(this.content.helpText === null ? {} : { helpText: this.content.helpText }),
    };
  }
}

/** Puts a validation rule together. */
export class DataValidationBuilderService extends BuilderBase {
  private content: RuleContent;

  constructor(
    private readonly workshop: Workshop,
    content: RuleContent = { criteria: '', values: [], allowInvalid: true, helpText: null },
  ) {
    super();
    this.content = { ...content };
  }

  override build(): DataValidationService {
    if (this.content.criteria === '') throw badParameters('SpreadsheetApp.DataValidationBuilder.build', []);
    return new DataValidationService(this.workshop, { ...this.content });
  }

  override copy(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.workshop, this.content);
  }

  override getAllowInvalid(): boolean {
    return this.content.allowInvalid;
  }

  override getCriteriaType(): Criteria {
    return enumValue(DataValidationCriteria, this.content.criteria);
  }

  override getCriteriaValues(): unknown[] {
    return [...this.content.values];
  }

  override getHelpText(): string | null {
    return this.content.helpText;
  }

  override setAllowInvalid(allowInvalid: boolean): this {
    if (typeof allowInvalid !== 'boolean') throw this.wrong('setAllowInvalid', [allowInvalid]);
    this.content.allowInvalid = allowInvalid;
    return this;
  }

  override setHelpText(helpText: string): this {
    this.content.helpText = helpText;
    return this;
  }

  override withCriteria(criteria: Criteria, args: unknown[]): this {
    return this.require(String(criteria), args);
  }

  override requireValueInList(values: string[], showDropdown = true): this {
    if (!Array.isArray(values)) throw this.wrong('requireValueInList', [values]);
    if (values.length === 0) throw new GoogleError('A list of allowed values must have at least one value.');
    return this.require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  override requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [
      this.workshop.expectRange(range, 'SpreadsheetApp.DataValidationBuilder.requireValueInRange'),
      showDropdown,
    ]);
  }

  override requireCheckbox(...states: unknown[]): this {
    if (states.length > 0) throw notImplemented('DataValidationBuilder.requireCheckbox with values of its own');
    return this.require('CHECKBOX', []);
  }

  override requireFormulaSatisfied(formula: string): this {
    if (typeof formula !== 'string') throw this.wrong('requireFormulaSatisfied', [formula]);
    requireFormula(formula);
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  override requireNumberBetween(start: number, end: number): this {
    return this.requireNumbers('requireNumberBetween', 'NUMBER_BETWEEN', start, end);
  }

  override requireNumberNotBetween(start: number, end: number): this {
    return this.requireNumbers('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', start, end);
  }

  override requireNumberEqualTo(number: number): this {
    return this.requireNumbers('requireNumberEqualTo', 'NUMBER_EQUAL_TO', number);
  }

  override requireNumberNotEqualTo(number: number): this {
    return this.requireNumbers('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', number);
  }

  override requireNumberGreaterThan(number: number): this {
    return this.requireNumbers('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', number);
  }

  override requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.requireNumbers('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  override requireNumberLessThan(number: number): this {
    return this.requireNumbers('requireNumberLessThan', 'NUMBER_LESS_THAN', number);
  }

  override requireNumberLessThanOrEqualTo(number: number): this {
    return this.requireNumbers('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  override requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }

  override requireDateAfter(date: GoogleAppsScript.Base.Date): this {
    return this.requireDates('requireDateAfter', 'DATE_AFTER', date);
  }

  override requireDateBefore(date: GoogleAppsScript.Base.Date): this {
    return this.requireDates('requireDateBefore', 'DATE_BEFORE', date);
  }

  override requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): this {
    return this.requireDates('requireDateBetween', 'DATE_BETWEEN', start, end);
  }

  override requireDateNotBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): this {
    return this.requireDates('requireDateNotBetween', 'DATE_NOT_BETWEEN', start, end);
  }

  override requireDateEqualTo(date: GoogleAppsScript.Base.Date): this {
    return this.requireDates('requireDateEqualTo', 'DATE_EQUAL_TO', date);
  }

  override requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): this {
    return this.requireDates('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', date);
  }

  override requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): this {
    return this.requireDates('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', date);
  }

  override requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }

  override requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  override requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', [text]);
  }

  override requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }

  override requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }

  private requireNumbers(method: string, criteria: string, ...numbers: unknown[]): this {
    if (!numbers.every((number) => typeof number === 'number')) throw this.wrong(method, numbers);
    return this.require(criteria, numbers);
  }

  private requireDates(method: string, criteria: string, ...dates: unknown[]): this {
    if (!dates.every(isDate)) throw this.wrong(method, dates);
    return this.require(criteria, dates);
  }

  private require(criteria: string, values: readonly unknown[]): this {
    this.content = { ...this.content, criteria, values };
    return this;
  }

  private wrong(method: string, parameters: readonly unknown[]): Error {
    return badParameters(`SpreadsheetApp.DataValidationBuilder.${method}`, parameters);
  }
}

function requireShortList({ criteria, values }: RuleContent): void {
  const [list] = values;
  if (criteria !== 'VALUE_IN_LIST' || !Array.isArray(list) || list.length <= MOST_LIST_ITEMS) return;
  throw new GoogleError(
    `The data validation rule has more items than the limit of ${MOST_LIST_ITEMS}. Use the “List from a range” criteria instead.`,
  );
}

/** Ranges become references, formulas are converted to the engine's spelling. */
function engineValue(workshop: Workshop, book: Book, criteria: string, value: unknown): unknown {
  if (criteria === 'VALUE_IN_RANGE' && workshop.isRange(value)) {
    const range = book.getters.getRangeFromZone(value.sheetId, value.zone);
    return book.getters.getRangeString(range, '', { useFixedReference: true });
  }
  return criteria === 'CUSTOM_FORMULA' ? formulaContent(book, String(value)) : value;
}

/** References become ranges again, and a formula reads as seen from the cell. */
function scriptValues(workshop: Workshop, position: CellPosition, { criteria, values }: RuleWords): unknown[] {
  const { book } = workshop;
  if (criteria === 'VALUE_IN_RANGE') {
    const { sheetId, zone } = book.getters.getRangeFromSheetXC(position.sheetId, String(values[0]));
    return [workshop.range(sheetId, zone), values[1]];
  }
  if (criteria !== 'CUSTOM_FORMULA') return [...values];
  return values.map((formula) => localFormula(formulaSeenFrom(book, position, String(formula)), book.locale));
}

function formulaSeenFrom(book: Book, position: CellPosition, formula: string): string {
  const range = book.getters
    .getValidationRuleForCell(position)
    ?.ranges.find(({ zone }) => helpers.isInside(position.col, position.row, zone));
  if (!range) return formula;
  const compiled = CompiledFormula.Compile(formula, position.sheetId, book.getters);
  const { left, top } = range.zone;
  return book.getters.getTranslatedCellFormula(position.sheetId, position.col - left, position.row - top, compiled);
}

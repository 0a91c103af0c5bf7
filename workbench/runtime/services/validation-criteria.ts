import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import { badParameters, GoogleError } from '../google/errors';
import { isDate } from '../membrane';
import { criterionDate, dateOfCriterion } from './criterion-dates';

type CriterionType = DataValidationCriterion['type'];

/** A validation rule in Google's words; ranges and formulas are already in the engine's spelling. */
export interface RuleWords {
  criteria: string;
  values: readonly unknown[];
}

/** Google's criteria that compare with numbers, dates or texts, and what the engine calls them. */
const COMPARISONS: Readonly<Record<string, CriterionType>> = {
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
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_IS_VALID_DATE: 'dateIsValid',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
};

const GOOGLE_CRITERIA = new Map(Object.entries(COMPARISONS).map(([google, engine]) => [engine, google]));

/** The engine's criterion for a rule in Google's words; dates are meant in the script's time zone. */
export function engineCriterion({ criteria, values }: RuleWords, timeZone: string): DataValidationCriterion {
  const texts = values.map((value) => criterionValue(value, timeZone));
  const [first = '', second] = texts;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return { type: 'isValueInList', values: listValues(values[0]), displayStyle: display(values[1]) };
    case 'VALUE_IN_RANGE':
      return { type: 'isValueInRange', values: [first], displayStyle: display(values[1]) };
    case 'CUSTOM_FORMULA':
      return { type: 'customFormula', values: [first] };
    case 'CHECKBOX':
      return { type: 'isBoolean', values: [] };
  }
  const type = COMPARISONS[criteria];
  if (!type) throw new GoogleError(`Not implemented on the workbench: the validation criterion ${criteria}`);
  return comparison(type, second === undefined ? texts.slice(0, 1) : [first, second]);
}

/** Google's words for a rule of the engine. */
export function googleWords(criterion: DataValidationCriterion, timeZone: string): RuleWords {
  switch (criterion.type) {
    case 'isValueInList':
      return { criteria: 'VALUE_IN_LIST', values: [criterion.values, criterion.displayStyle !== 'plainText'] };
    case 'isValueInRange':
      return { criteria: 'VALUE_IN_RANGE', values: [criterion.values[0], criterion.displayStyle !== 'plainText'] };
    case 'customFormula':
      return { criteria: 'CUSTOM_FORMULA', values: criterion.values };
    case 'isBoolean':
      return { criteria: 'CHECKBOX', values: [] };
    default:
      return {
        criteria: GOOGLE_CRITERIA.get(criterion.type) ?? 'CUSTOM_FORMULA',
        values: scriptValues(criterion, timeZone),
      };
  }
}

function comparison(type: CriterionType, values: string[]): DataValidationCriterion {
  switch (type) {
    case 'dateIs':
    case 'dateIsBefore':
    case 'dateIsAfter':
    case 'dateIsOnOrBefore':
    case 'dateIsOnOrAfter':
      return { type, values, dateValue: 'exactDate' };
    case 'isValueInList':
    case 'isValueInRange':
      return { type, values, displayStyle: 'arrow' };
    default:
      return { type, values };
  }
}

/** Numbers come back as numbers and dates as dates. */
function scriptValues(criterion: DataValidationCriterion, timeZone: string): unknown[] {
  if (criterion.type.startsWith('date')) return criterion.values.map((text) => dateOfCriterion(text, timeZone));
  if (/Text|isEmail|isLink/.test(criterion.type)) return criterion.values;
  return criterion.values.map(Number);
}

function criterionValue(value: unknown, timeZone: string): string {
  return isDate(value) ? criterionDate(value, timeZone) : String(value);
}

function listValues(list: unknown): string[] {
  if (!Array.isArray(list)) throw badParameters('SpreadsheetApp.DataValidationBuilder.requireValueInList', [list]);
  return list.map(String);
}

function display(showDropdown: unknown): 'arrow' | 'plainText' {
  return showDropdown === false ? 'plainText' : 'arrow';
}

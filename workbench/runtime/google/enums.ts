import { GoogleError } from './errors';

/** One value of an enumeration. On Google these are objects, not the numbers that the type declarations make of them. */
export class EnumValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {
    Object.freeze(this);
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

/** The name of an enumeration's value that a script handed over. */
export function enumName(value: unknown): string {
  if (value instanceof EnumValue) return value.name();
  throw new GoogleError(`Expected a value of an enumeration, but got ${String(value)}.`);
}

/**
 * The value with this name.
 * @throws Error if the enumeration has none
 */
export function enumValue<E extends object>(values: E, name: string): E[Extract<keyof E, string>] {
  for (const key in values) if (key === name) return values[key];
  throw new GoogleError(`There is no value ${name} in this enumeration.`);
}

function enumeration<E extends object>(...names: readonly (keyof E & string)[]): E {
  const values = Object.fromEntries(names.map((name, index) => [name, new EnumValue(name, index)]));
  if (!hasAll<E>(values, names)) throw new Error('An enumeration lacks a value that was just made.');
  return Object.freeze(values);
}

/** The only bridge between the enumerations as declared (numbers) and as they are (objects). */
function hasAll<E extends object>(values: object, names: readonly (keyof E & string)[]): values is E {
  return names.every((name) => name in values);
}

export const BooleanCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);
export const BorderStyle = enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const CopyPasteType = enumeration<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);
export const DataValidationCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);
export const DeveloperMetadataLocationType = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType
>('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const DeveloperMetadataVisibility = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
  'DOCUMENT',
  'PROJECT',
);
export const Dimension = enumeration<typeof GoogleAppsScript.Spreadsheet.Dimension>('COLUMNS', 'ROWS');
export const InterpolationType = enumeration<typeof GoogleAppsScript.Spreadsheet.InterpolationType>(
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
);
export const ProtectionType = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('RANGE', 'SHEET');
export const RelativeDate = enumeration<typeof GoogleAppsScript.Spreadsheet.RelativeDate>(
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
);
export const SheetType = enumeration<typeof GoogleAppsScript.Spreadsheet.SheetType>('GRID', 'OBJECT');
export const WrapStrategy = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WRAP', 'OVERFLOW', 'CLIP');
export const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>(
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);
export const ChartHiddenDimensionStrategy = enumeration<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
);
export const ChartMergeStrategy = enumeration<typeof GoogleAppsScript.Charts.ChartMergeStrategy>(
  'MERGE_COLUMNS',
  'MERGE_ROWS',
);
export const Position = enumeration<typeof GoogleAppsScript.Charts.Position>('TOP', 'RIGHT', 'BOTTOM', 'NONE');
export const Button = enumeration<typeof GoogleAppsScript.Base.Button>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
);
export const SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>('EMULATED', 'IFRAME', 'NATIVE');
export const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('ALLOWALL', 'DEFAULT');
export const Charset = enumeration<typeof GoogleAppsScript.Utilities.Charset>('US_ASCII', 'UTF_8');
export const DigestAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
);
export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>(
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
);
export const TriggerSource = enumeration<typeof GoogleAppsScript.Script.TriggerSource>(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
export const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);

import type { MemberNames } from './member-names';

/** What Google's Protection has. */
export const ProtectionNames = [
  'addEditor',
  'addEditors',
  'canDomainEdit',
  'canEdit',
  'getDescription',
  'getEditors',
  'getProtectionType',
  'getRange',
  'getRangeName',
  'getUnprotectedRanges',
  'isWarningOnly',
  'remove',
  'removeEditor',
  'removeEditors',
  'setDescription',
  'setDomainEdit',
  'setNamedRange',
  'setRange',
  'setRangeName',
  'setUnprotectedRanges',
  'setWarningOnly',
] as const;

/** What Google's DataValidation has. */
export const DataValidationNames = [
  'copy',
  'getAllowInvalid',
  'getCriteriaType',
  'getCriteriaValues',
  'getHelpText',
] as const;

/** What Google's DataValidationBuilder has. */
export const DataValidationBuilderNames = [
  'build',
  'copy',
  'getAllowInvalid',
  'getCriteriaType',
  'getCriteriaValues',
  'getHelpText',
  'requireCheckbox',
  'requireDate',
  'requireDateAfter',
  'requireDateBefore',
  'requireDateBetween',
  'requireDateEqualTo',
  'requireDateNotBetween',
  'requireDateOnOrAfter',
  'requireDateOnOrBefore',
  'requireFormulaSatisfied',
  'requireNumberBetween',
  'requireNumberEqualTo',
  'requireNumberGreaterThan',
  'requireNumberGreaterThanOrEqualTo',
  'requireNumberLessThan',
  'requireNumberLessThanOrEqualTo',
  'requireNumberNotBetween',
  'requireNumberNotEqualTo',
  'requireTextContains',
  'requireTextDoesNotContain',
  'requireTextEqualTo',
  'requireTextIsEmail',
  'requireTextIsUrl',
  'requireValueInList',
  'requireValueInRange',
  'setAllowInvalid',
  'setHelpText',
  'withCriteria',
] as const;

/** What Google's ConditionalFormatRule has. */
export const ConditionalFormatRuleNames = ['copy', 'getBooleanCondition', 'getGradientCondition', 'getRanges'] as const;

/** What Google's ConditionalFormatRuleBuilder has. */
export const ConditionalFormatRuleBuilderNames = [
  'build',
  'copy',
  'getBooleanCondition',
  'getGradientCondition',
  'getRanges',
  'setBackground',
  'setBold',
  'setFontColor',
  'setGradientMaxpoint',
  'setGradientMaxpointWithValue',
  'setGradientMidpointWithValue',
  'setGradientMinpoint',
  'setGradientMinpointWithValue',
  'setItalic',
  'setRanges',
  'setStrikethrough',
  'setUnderline',
  'whenCellEmpty',
  'whenCellNotEmpty',
  'whenDateAfter',
  'whenDateBefore',
  'whenDateEqualTo',
  'whenFormulaSatisfied',
  'whenNumberBetween',
  'whenNumberEqualTo',
  'whenNumberGreaterThan',
  'whenNumberGreaterThanOrEqualTo',
  'whenNumberLessThan',
  'whenNumberLessThanOrEqualTo',
  'whenNumberNotBetween',
  'whenNumberNotEqualTo',
  'whenTextContains',
  'whenTextDoesNotContain',
  'whenTextEndsWith',
  'whenTextEqualTo',
  'whenTextStartsWith',
  'withCriteria',
] as const;

/** What Google's BooleanCondition has. */
export const BooleanConditionNames = [
  'getBackground',
  'getBold',
  'getCriteriaType',
  'getCriteriaValues',
  'getFontColor',
  'getItalic',
  'getStrikethrough',
  'getUnderline',
] as const;

/** What Google's GradientCondition has. */
export const GradientConditionNames = [
  'getMaxColor',
  'getMaxType',
  'getMaxValue',
  'getMidColor',
  'getMidType',
  'getMidValue',
  'getMinColor',
  'getMinType',
  'getMinValue',
] as const;

/** What Google's TextStyle has. */
export const TextStyleNames = [
  'copy',
  'getFontFamily',
  'getFontSize',
  'getForegroundColor',
  'getForegroundColorObject',
  'isBold',
  'isItalic',
  'isStrikethrough',
  'isUnderline',
] as const;

/** What Google's TextStyleBuilder has. */
export const TextStyleBuilderNames = [
  'build',
  'setBold',
  'setFontFamily',
  'setFontSize',
  'setForegroundColor',
  'setForegroundColorObject',
  'setItalic',
  'setStrikethrough',
  'setUnderline',
] as const;

/** What Google's RichTextValue has. */
export const RichTextValueNames = [
  'copy',
  'getEndIndex',
  'getLinkUrl',
  'getRuns',
  'getStartIndex',
  'getText',
  'getTextStyle',
] as const;

/** What Google's RichTextValueBuilder has. */
export const RichTextValueBuilderNames = ['build', 'setLinkUrl', 'setText', 'setTextStyle'] as const;

/** What Google's DeveloperMetadata has. */
export const DeveloperMetadataNames = [
  'getId',
  'getKey',
  'getLocation',
  'getValue',
  'getVisibility',
  'moveToColumn',
  'moveToRow',
  'moveToSheet',
  'moveToSpreadsheet',
  'remove',
  'setKey',
  'setValue',
  'setVisibility',
] as const;

/** What Google's DeveloperMetadataFinder has. */
export const DeveloperMetadataFinderNames = [
  'find',
  'onIntersectingLocations',
  'withId',
  'withKey',
  'withLocationType',
  'withValue',
  'withVisibility',
] as const;

/** What Google's DeveloperMetadataLocation has. */
export const DeveloperMetadataLocationNames = [
  'getColumn',
  'getLocationType',
  'getRow',
  'getSheet',
  'getSpreadsheet',
] as const;

// Fails to compile when a list above does not have exactly the members that Google's type declares.
type Complete = [
  MemberNames<GoogleAppsScript.Spreadsheet.Protection, typeof ProtectionNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.DataValidation, typeof DataValidationNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.DataValidationBuilder, typeof DataValidationBuilderNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, typeof ConditionalFormatRuleNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, typeof ConditionalFormatRuleBuilderNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.BooleanCondition, typeof BooleanConditionNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.GradientCondition, typeof GradientConditionNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.TextStyle, typeof TextStyleNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.TextStyleBuilder, typeof TextStyleBuilderNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.RichTextValue, typeof RichTextValueNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, typeof RichTextValueBuilderNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.DeveloperMetadata, typeof DeveloperMetadataNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, typeof DeveloperMetadataFinderNames>,
  MemberNames<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, typeof DeveloperMetadataLocationNames>,
];
export const complete: Complete = [
  ProtectionNames,
  DataValidationNames,
  DataValidationBuilderNames,
  ConditionalFormatRuleNames,
  ConditionalFormatRuleBuilderNames,
  BooleanConditionNames,
  GradientConditionNames,
  TextStyleNames,
  TextStyleBuilderNames,
  RichTextValueNames,
  RichTextValueBuilderNames,
  DeveloperMetadataNames,
  DeveloperMetadataFinderNames,
  DeveloperMetadataLocationNames,
];

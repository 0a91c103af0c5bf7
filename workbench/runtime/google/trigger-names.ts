import type { MemberNames } from './member-names';

/** What Google's Trigger has. */
export const TriggerNames = [
  'getEventType',
  'getHandlerFunction',
  'getTriggerSource',
  'getTriggerSourceId',
  'getUniqueId',
] as const;

/** What Google's TriggerBuilder has. */
export const TriggerBuilderNames = [
  'forDocument',
  'forForm',
  'forSpreadsheet',
  'forUserCalendar',
  'timeBased',
] as const;

/** What Google's ClockTriggerBuilder has. */
export const ClockTriggerBuilderNames = [
  'after',
  'at',
  'atDate',
  'atHour',
  'create',
  'everyDays',
  'everyHours',
  'everyMinutes',
  'everyWeeks',
  'inTimezone',
  'nearMinute',
  'onMonthDay',
  'onWeekDay',
] as const;

/** What Google's SpreadsheetTriggerBuilder has. */
export const SpreadsheetTriggerBuilderNames = ['create', 'onChange', 'onEdit', 'onFormSubmit', 'onOpen'] as const;

// Fails to compile when a list above does not have exactly the members that Google's type declares.
type Complete = [
  MemberNames<GoogleAppsScript.Script.Trigger, typeof TriggerNames>,
  MemberNames<GoogleAppsScript.Script.TriggerBuilder, typeof TriggerBuilderNames>,
  MemberNames<GoogleAppsScript.Script.ClockTriggerBuilder, typeof ClockTriggerBuilderNames>,
  MemberNames<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, typeof SpreadsheetTriggerBuilderNames>,
];
export const complete: Complete = [
  TriggerNames,
  TriggerBuilderNames,
  ClockTriggerBuilderNames,
  SpreadsheetTriggerBuilderNames,
];

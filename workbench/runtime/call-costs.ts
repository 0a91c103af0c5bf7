/** What a call does to the server: a request is a round trip, a handle only hands out or configures an object. */
export type CallClass =
  | 'handle'
  | 'read'
  | 'write'
  | 'structure'
  | 'rules'
  | 'protection'
  | 'chart'
  | 'flush'
  | 'properties'
  | 'cache'
  | 'lock'
  | 'user'
  | 'ui'
  | 'trigger'
  | 'mail'
  | 'sleep';

/**
 * Typical time on Google, in milliseconds. Measured figures in the field vary by a factor of three; what matters is
 * their order: handles are free, a batch read or write costs tens of milliseconds whatever its size, and making tabs,
 * protections and charts one by one is what makes a script slow.
 */
export const TYPICAL_MILLISECONDS: Readonly<Record<CallClass, number>> = {
  handle: 0,
  read: 20,
  // Writes are collected and sent together: most of their price is paid by the flush that sends them.
  write: 5,
  // A new, deleted or renamed tab, inserted or deleted rows and columns.
  structure: 150,
  rules: 60,
  protection: 250,
  chart: 300,
  flush: 60,
  properties: 25,
  cache: 10,
  lock: 30,
  user: 15,
  ui: 100,
  trigger: 300,
  mail: 400,
  sleep: 0,
};

const BUILDERS =
  /^(?:\w*Builder|TextStyle|RichTextValue|BooleanCondition|GradientCondition|ContainerInfo|EmbeddedChart)$/;
const SERVICES_OF_ONE_CLASS: Readonly<Record<string, CallClass>> = {
  Properties: 'properties',
  Cache: 'cache',
  Lock: 'lock',
  User: 'user',
  DataValidation: 'handle',
  ConditionalFormatRule: 'handle',
  DeveloperMetadataLocation: 'handle',
  HtmlOutput: 'handle',
  HtmlService: 'handle',
  Menu: 'handle',
  Logger: 'handle',
  PropertiesService: 'handle',
  CacheService: 'handle',
  LockService: 'handle',
  PromptResponse: 'handle',
  Charts: 'handle',
  Trigger: 'handle',
  TriggerBuilder: 'handle',
};

/** Calls whose class does not follow from their name. */
const EXCEPTIONS: Readonly<Record<string, CallClass>> = {
  'DeveloperMetadataFinder.find': 'read',
  'DeveloperMetadata.getId': 'handle',
  'DeveloperMetadata.getKey': 'handle',
  'DeveloperMetadata.getValue': 'handle',
  'DeveloperMetadata.getLocation': 'handle',
  'DeveloperMetadata.getVisibility': 'handle',
  'Menu.addToUi': 'ui',
  'Session.getScriptTimeZone': 'handle',
  'Session.getActiveUser': 'handle',
  'Session.getEffectiveUser': 'handle',
  'SpreadsheetApp.flush': 'flush',
  'SpreadsheetApp.setActiveSheet': 'ui',
  'SpreadsheetApp.setActiveRange': 'ui',
  'SpreadsheetApp.setCurrentCell': 'ui',
  'Spreadsheet.getSheets': 'handle',
  'Spreadsheet.getSheetByName': 'handle',
  'Spreadsheet.getSheetById': 'handle',
  'Spreadsheet.getId': 'handle',
  'Spreadsheet.getUrl': 'handle',
  'Spreadsheet.toast': 'ui',
  'Spreadsheet.setActiveSheet': 'ui',
  'Spreadsheet.setActiveRange': 'ui',
  'Spreadsheet.moveActiveSheet': 'structure',
  'Spreadsheet.rename': 'structure',
  'Sheet.activate': 'ui',
  // The selection comes along with the call, as what `getActive…` hands out does.
  'Sheet.getCurrentCell': 'handle',
  // What is known of a sheet since it was handed out.
  'Sheet.getSheetId': 'handle',
  'Sheet.getName': 'handle',
  'Sheet.getSheetName': 'handle',
  'Sheet.getIndex': 'handle',
  'Sheet.newChart': 'handle',
  'Sheet.appendRow': 'structure',
  'Sheet.setName': 'structure',
  'Sheet.hideSheet': 'structure',
  'Sheet.showSheet': 'structure',
  'Sheet.setActiveRange': 'ui',
  'Range.activate': 'ui',
  'Range.isBlank': 'read',
  'Range.canEdit': 'read',
  'Utilities.sleep': 'sleep',
  'MailApp.getRemainingDailyQuota': 'user',
  'MailApp.sendEmail': 'mail',
  'ScriptApp.getProjectTriggers': 'trigger',
  'ScriptApp.getUserTriggers': 'trigger',
  'ScriptApp.deleteTrigger': 'trigger',
  'ScriptApp.newTrigger': 'handle',
  'ClockTriggerBuilder.create': 'trigger',
  'SpreadsheetTriggerBuilder.create': 'trigger',
  'Ui.createMenu': 'handle',
  'Ui.createAddonMenu': 'handle',
};

const RANGE_HANDLES = new Set(
  (
    'getA1Notation getRow getColumn getRowIndex getNumRows getNumColumns getLastRow getLastColumn getHeight getWidth ' +
    'getSheet getCell offset getGridId isStartRowBounded isStartColumnBounded isEndRowBounded isEndColumnBounded'
  ).split(' '),
);
const HANDED_OUT =
  /^(?:getRange|getRangeList|getRanges|getParent|getActive\w*|getUi|new\w+|createDeveloperMetadataFinder)$/;

/** The class of a call such as ("Range", "setValues"). */
export function classOfCall(service: string, method: string): CallClass {
  const exception = EXCEPTIONS[`${service}.${method}`];
  if (exception) return exception;
  const whole = SERVICES_OF_ONE_CLASS[service];
  if (whole) return whole;
  if (BUILDERS.test(service) || service === 'Utilities' || service === 'DeveloperMetadataFinder') return 'handle';
  if (service === 'Ui') return 'ui';
  if (service === 'Protection') return /^(?:get|can|is)/.test(method) ? 'read' : 'protection';
  if (HANDED_OUT.test(method) || (service === 'Range' && RANGE_HANDLES.has(method))) return 'handle';
  if (/^(?:get|is|has|can)/.test(method)) return 'read';
  if (method === 'protect') return 'protection';
  if (/Chart/.test(method)) return 'chart';
  if (/DataValidation|ConditionalFormat|insertCheckboxes|DeveloperMetadata/.test(method)) return 'rules';
  if (/^(?:insert|delete|move|copyTo|sort|hide|show|unhide)/.test(method)) return 'structure';
  return 'write';
}

const CHANGES_THE_SPREADSHEET: ReadonlySet<CallClass> = new Set(['write', 'structure', 'rules', 'protection', 'chart']);

/** True for calls that change the spreadsheet, and so may not be made by a custom function or `onOpen`. */
export function changesSpreadsheet(kind: CallClass): boolean {
  return CHANGES_THE_SPREADSHEET.has(kind);
}

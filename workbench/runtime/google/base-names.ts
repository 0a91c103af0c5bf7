import type { MemberNames } from './member-names';

/** What Google's Ui has. */
export const UiNames = [
  'Button',
  'ButtonSet',
  'alert',
  'createAddonMenu',
  'createMenu',
  'prompt',
  'showModalDialog',
  'showModelessDialog',
  'showSidebar',
  'showDialog',
] as const;

/** What Google's Menu has. */
export const MenuNames = ['addItem', 'addSeparator', 'addSubMenu', 'addToUi'] as const;

/** What Google's PromptResponse has. */
export const PromptResponseNames = ['getResponseText', 'getSelectedButton'] as const;

/** What Google's MailApp has. */
export const MailAppNames = ['getRemainingDailyQuota', 'sendEmail'] as const;

/** What Google's Session has. */
export const SessionNames = [
  'getActiveUser',
  'getActiveUserLocale',
  'getEffectiveUser',
  'getScriptTimeZone',
  'getTemporaryActiveUserKey',
  'getTimeZone',
  'getUser',
] as const;

/** What Google's User has. */
export const UserNames = ['getEmail', 'getUserLoginId'] as const;

/** What Google's Logger has. */
export const LoggerNames = ['clear', 'getLog', 'log'] as const;

/** What Google's Lock has. */
export const LockNames = ['hasLock', 'releaseLock', 'tryLock', 'waitLock'] as const;

/** What Google's LockService has. */
export const LockServiceNames = ['getDocumentLock', 'getScriptLock', 'getUserLock'] as const;

/** What Google's Properties has. */
export const PropertiesNames = [
  'deleteAllProperties',
  'deleteProperty',
  'getKeys',
  'getProperties',
  'getProperty',
  'setProperties',
  'setProperty',
] as const;

/** What Google's PropertiesService has. */
export const PropertiesServiceNames = ['getDocumentProperties', 'getScriptProperties', 'getUserProperties'] as const;

/** What Google's Cache has. */
export const CacheNames = ['get', 'getAll', 'put', 'putAll', 'remove', 'removeAll'] as const;

/** What Google's CacheService has. */
export const CacheServiceNames = ['getDocumentCache', 'getScriptCache', 'getUserCache'] as const;

/** What Google's HtmlOutput has. */
export const HtmlOutputNames = [
  'addMetaTag',
  'append',
  'appendUntrusted',
  'asTemplate',
  'clear',
  'getAs',
  'getBlob',
  'getContent',
  'getFaviconUrl',
  'getHeight',
  'getMetaTags',
  'getTitle',
  'getWidth',
  'setContent',
  'setFaviconUrl',
  'setHeight',
  'setSandboxMode',
  'setTitle',
  'setWidth',
  'setXFrameOptionsMode',
] as const;

/** What Google's HtmlService has. */
export const HtmlServiceNames = [
  'SandboxMode',
  'XFrameOptionsMode',
  'createHtmlOutput',
  'createHtmlOutputFromFile',
  'createTemplate',
  'createTemplateFromFile',
  'getUserAgent',
] as const;

/** What Google's Utilities has. */
export const UtilitiesNames = [
  'Charset',
  'DigestAlgorithm',
  'MacAlgorithm',
  'RsaAlgorithm',
  'base64Decode',
  'base64DecodeWebSafe',
  'base64Encode',
  'base64EncodeWebSafe',
  'computeDigest',
  'computeHmacSha256Signature',
  'computeHmacSignature',
  'computeRsaSha1Signature',
  'computeRsaSha256Signature',
  'computeRsaSignature',
  'formatDate',
  'formatString',
  'getUuid',
  'gzip',
  'newBlob',
  'parseCsv',
  'parseDate',
  'sleep',
  'ungzip',
  'unzip',
  'zip',
  'jsonParse',
  'jsonStringify',
] as const;

/** What Google's Charts has. */
export const ChartsNames = [
  'ChartHiddenDimensionStrategy',
  'ChartMergeStrategy',
  'ChartType',
  'ColumnType',
  'CurveStyle',
  'PointStyle',
  'Position',
  'newAreaChart',
  'newBarChart',
  'newColumnChart',
  'newDataTable',
  'newDataViewDefinition',
  'newLineChart',
  'newPieChart',
  'newScatterChart',
  'newTableChart',
  'newTextStyle',
] as const;

/** What Google's ScriptApp has. */
export const ScriptAppNames = [
  'AuthMode',
  'AuthorizationStatus',
  'EventType',
  'InstallationSource',
  'TriggerSource',
  'WeekDay',
  'deleteTrigger',
  'getAuthorizationInfo',
  'getIdentityToken',
  'getInstallationSource',
  'getOAuthToken',
  'getProjectTriggers',
  'getScriptId',
  'getService',
  'getUserTriggers',
  'invalidateAuth',
  'newStateToken',
  'newTrigger',
  'requireAllScopes',
  'requireScopes',
  'getProjectKey',
  'getScriptTriggers',
] as const;

// Fails to compile when a list above does not have exactly the members that Google's type declares.
type Complete = [
  MemberNames<GoogleAppsScript.Base.Ui, typeof UiNames>,
  MemberNames<GoogleAppsScript.Base.Menu, typeof MenuNames>,
  MemberNames<GoogleAppsScript.Base.PromptResponse, typeof PromptResponseNames>,
  MemberNames<GoogleAppsScript.Base.Session, typeof SessionNames>,
  MemberNames<GoogleAppsScript.Base.User, typeof UserNames>,
  MemberNames<GoogleAppsScript.Base.Logger, typeof LoggerNames>,
  MemberNames<GoogleAppsScript.Lock.Lock, typeof LockNames>,
  MemberNames<GoogleAppsScript.Lock.LockService, typeof LockServiceNames>,
  MemberNames<GoogleAppsScript.Properties.Properties, typeof PropertiesNames>,
  MemberNames<GoogleAppsScript.Properties.PropertiesService, typeof PropertiesServiceNames>,
  MemberNames<GoogleAppsScript.Cache.Cache, typeof CacheNames>,
  MemberNames<GoogleAppsScript.Cache.CacheService, typeof CacheServiceNames>,
  MemberNames<GoogleAppsScript.HTML.HtmlOutput, typeof HtmlOutputNames>,
  MemberNames<GoogleAppsScript.HTML.HtmlService, typeof HtmlServiceNames>,
  MemberNames<GoogleAppsScript.Utilities.Utilities, typeof UtilitiesNames>,
  MemberNames<GoogleAppsScript.Charts.Charts, typeof ChartsNames>,
  MemberNames<GoogleAppsScript.Script.ScriptApp, typeof ScriptAppNames>,
  MemberNames<GoogleAppsScript.Mail.MailApp, typeof MailAppNames>,
];
export const complete: Complete = [
  UiNames,
  MenuNames,
  PromptResponseNames,
  SessionNames,
  UserNames,
  LoggerNames,
  LockNames,
  LockServiceNames,
  PropertiesNames,
  PropertiesServiceNames,
  CacheNames,
  CacheServiceNames,
  HtmlOutputNames,
  HtmlServiceNames,
  UtilitiesNames,
  ChartsNames,
  ScriptAppNames,
  MailAppNames,
];

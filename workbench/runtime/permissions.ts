import { changesSpreadsheet, classOfCall } from './call-costs';
import { GoogleError, notImplemented } from './google/errors';

/** How a script was started, which decides what it may do. */
export type EntryPoint = 'open' | 'menu' | 'sidebar' | 'customFunction' | 'trigger';

const SCOPES = 'https://www.googleapis.com/auth/';
const EVERY_SPREADSHEET = `${SCOPES}spreadsheets`;
const ANY_SPREADSHEET_SCOPE = [`${SCOPES}spreadsheets.currentonly`, EVERY_SPREADSHEET];

/** What of `SpreadsheetApp` reaches other files, for which the right to this one is not enough. */
const OTHER_FILES = new Set(['create', 'open', 'openById', 'openByUrl']);

const SPREADSHEET_SERVICES = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
]);

/** What a custom function may not use: there is nobody to show it to. Locks and HTML are of little use there, but allowed. */
const CLOSED_TO_CUSTOM_FUNCTIONS = new Set(['Ui', 'Menu', 'MailApp']);

/** Stores that Google lets custom functions write; the workbench cannot write while it calculates. */
const STORES = new Set(['Properties', 'Cache']);

/** What of `ScriptApp` has to do with triggers, and so needs a scope of its own. */
const TRIGGER_METHODS = /Trigger/;

/** Custom functions run without a person's permission and are told nobody's address. */
const NAMES_PEOPLE = new Set(['getOwner', 'getEditors', 'getViewers', 'addEditor', 'addViewer']);

/**
 * Checks that a call is allowed from where the script was started and by the scopes in its manifest.
 * @throws GoogleError with Google's sentence
 */
export function checkPermission(entry: EntryPoint, scopes: readonly string[], service: string, method: string): void {
  if (entry === 'customFunction') checkCustomFunction(service, method);
  if (entry === 'open') checkOpen(service, method);
  if (entry === 'trigger') checkTrigger(service, method);
  const required = requiredScopes(service, method);
  if (required.length === 0 || required.some((scope) => scopes.includes(scope))) return;
  // Simple triggers and custom functions get an empty address instead of an error.
  if (service === 'Session' && (entry === 'open' || entry === 'customFunction')) return;
  throw new GoogleError(
    `Specified permissions are not sufficient to call ${qualified(service, method)}. Required permissions: ${required.join(' || ')}`,
  );
}

function requiredScopes(service: string, method: string): readonly string[] {
  if (service === 'Ui' && /^(?:show|prompt)/.test(method)) return [`${SCOPES}script.container.ui`];
  if (service === 'MailApp') return [`${SCOPES}script.send_mail`];
  if (service === 'ScriptApp' && TRIGGER_METHODS.test(method)) return [`${SCOPES}script.scriptapp`];
  if (service === 'Session' && /User$/.test(method)) return [`${SCOPES}userinfo.email`];
  if (service === 'SpreadsheetApp' && (method.startsWith('new') || method === 'getUi')) return [];
  if (service === 'SpreadsheetApp' && OTHER_FILES.has(method)) return [EVERY_SPREADSHEET];
  if (SPREADSHEET_SERVICES.has(service)) return ANY_SPREADSHEET_SCOPE;
  return [];
}

function checkCustomFunction(service: string, method: string): void {
  refuseUi(service, method);
  const closed =
    CLOSED_TO_CUSTOM_FUNCTIONS.has(service) ||
    (service === 'ScriptApp' && TRIGGER_METHODS.test(method)) ||
    (service === 'Spreadsheet' && NAMES_PEOPLE.has(method));
  const writes = SPREADSHEET_SERVICES.has(service) && isWrite(service, method);
  const reachesOthers = service === 'SpreadsheetApp' && OTHER_FILES.has(method);
  if (closed || writes || reachesOthers) {
    throw new GoogleError(`You do not have permission to call ${qualified(service, method)}`);
  }
  if (STORES.has(service) && !method.startsWith('get'))
    throw notImplemented(`${service}.${method} in a custom function`);
}

/** Nobody is at the screen when a trigger runs by the clock. */
function checkTrigger(service: string, method: string): void {
  refuseUi(service, method);
}

function refuseUi(service: string, method: string): void {
  if (service !== 'SpreadsheetApp' || method !== 'getUi') return;
  throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
}

/** A simple trigger may read and build the menu, nothing else. */
function checkOpen(service: string, method: string): void {
  const opensWindow = service === 'Ui' && /^(?:show|prompt|alert)/.test(method);
  const writes = SPREADSHEET_SERVICES.has(service) && isWrite(service, method);
  const triggers = service === 'ScriptApp' && TRIGGER_METHODS.test(method);
  const mails = service === 'MailApp';
  if (!opensWindow && !writes && !triggers && !mails) return;
  const needed =
    triggers || mails
      ? requiredScopes(service, method)
      : opensWindow
        ? [`${SCOPES}script.container.ui`]
        : ANY_SPREADSHEET_SCOPE;
  throw new GoogleError(
    `You do not have permission to call ${qualified(service, method)}. Required permissions: ${needed.join(' || ')}`,
  );
}

function isWrite(service: string, method: string): boolean {
  const kind = classOfCall(service, method);
  return changesSpreadsheet(kind) || (kind === 'ui' && service !== 'SpreadsheetApp');
}

/** Google names the classes of the spreadsheet service with their service in front. */
function qualified(service: string, method: string): string {
  return SPREADSHEET_SERVICES.has(service) && service !== 'SpreadsheetApp'
    ? `SpreadsheetApp.${service}.${method}`
    : `${service}.${method}`;
}

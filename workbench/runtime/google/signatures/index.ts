import { badParameters } from '../errors';
import { baseSignatures } from './base-signatures';
import { chartsSignatures } from './charts-signatures';
import { rangeSignatures } from './range-signatures';
import { rulesSignatures } from './rules-signatures';
import { sheetSignatures } from './sheet-signatures';
import { fits, type Signatures } from './signature';
import { spreadsheetSignatures } from './spreadsheet-signatures';

const SPREADSHEET_CLASSES: Readonly<Record<string, Signatures>> = {
  ...spreadsheetSignatures,
  ...sheetSignatures,
  ...rangeSignatures,
  ...rulesSignatures,
  ...chartsSignatures,
};

/** The services whose classes Google names with the service in front. */
const SERVICE_OF: Readonly<Record<string, string>> = {
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
  HtmlOutput: 'HtmlService',
  Trigger: 'Script',
  TriggerBuilder: 'Script',
  ClockTriggerBuilder: 'Script',
  SpreadsheetTriggerBuilder: 'Script',
};

/** Every class that the workbench offers, with what its methods take. */
export const SIGNATURES: Readonly<Record<string, Signatures>> = { ...SPREADSHEET_CLASSES, ...baseSignatures };

/**
 * Checks a call's arguments before anything happens, as Google does.
 * @throws GoogleError "The parameters (…) don't match the method signature for …" if no overload takes them
 */
export function checkArguments(service: string, method: string, args: readonly unknown[]): void {
  const signatures = SIGNATURES[service];
  if (!signatures || fits(signatures[method], args)) return;
  throw badParameters(`${fullName(service)}.${method}`, args);
}

function fullName(service: string): string {
  if (service in SPREADSHEET_CLASSES && service !== 'SpreadsheetApp') return `SpreadsheetApp.${service}`;
  const parent = SERVICE_OF[service];
  return parent === undefined ? service : `${parent}.${service}`;
}

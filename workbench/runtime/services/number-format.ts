import { helpers } from '../engine/o-spreadsheet';
import { badParameters, GoogleError } from '../google/errors';

/** What Google answers for a cell that nobody has formatted. */
export const DEFAULT_NUMBER_FORMAT = '0.###############';

/**
 * A number format as the engine keeps it.
 * @throws GoogleError if it cannot be read
 */
export function requireNumberFormat(format: unknown): string {
  if (typeof format !== 'string') throw badParameters('SpreadsheetApp.Range.setNumberFormat', [format]);
  if (format === '' || format === 'General' || format === DEFAULT_NUMBER_FORMAT) return '';
  try {
    helpers.parseFormat(format);
  } catch {
    throw new GoogleError(`Invalid number format: ${format}`);
  }
  return format;
}

/** An error as Google's services throw it: its name is "Exception" and its message a sentence for people. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

/** For a member that Google has and the workbench does not. */
export function notImplemented(member: string): GoogleError {
  return new GoogleError(`Not implemented on the workbench: ${member}`);
}

/** For arguments of the wrong number or kind. */
export function badParameters(method: string, parameters: readonly unknown[]): GoogleError {
  return new GoogleError(
    `The parameters (${parameters.map(parameterType).join(',')}) don't match the method signature for ${method}.`,
  );
}

export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Begins what Google says of a value that the rule of its cell refuses. */
export const VIOLATES_RULE = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

/** Whether a write was refused for the cells that it was meant for: they are protected, or have a rule. */
export function isRefusalOfCells(error: unknown): error is GoogleError {
  if (!(error instanceof GoogleError)) return false;
  return error.message === PROTECTED_MESSAGE || /^The data you entered in cell \w+ violates/.test(error.message);
}

export const OUT_OF_BOUNDS_MESSAGE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Google tells its own classes apart in this sentence. */
function nameOfService(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('serviceName' in value)) return undefined;
  const name = String(value.serviceName);
  return name === 'HtmlOutput' ? name : `SpreadsheetApp.${name}`;
}

function parameterType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length > 0 ? `${parameterType(value[0])}[]` : 'number[]';
  return nameOfService(value) ?? '(class)';
}

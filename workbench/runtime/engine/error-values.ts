import { registries } from './o-spreadsheet';

/** What a cell of Google shows for each error value of the engine; values of Google's own pass as they are. */
const GOOGLE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#REF', '#REF!'],
  ['#SPILL!', '#REF!'],
  ['#CYCLE', '#REF!'],
  ['#BAD_EXPR', '#ERROR!'],
  ['#ERROR', '#VALUE!'],
  ['#NULL!', '#ERROR!'],
]);

/** The value of a cell whose custom function threw: the engine's own errors never have it. */
export const SCRIPT_ERROR = '#ERROR!';

/** Makes the engine treat Google's own error values as errors. */
export function registerErrorValues(): void {
  for (const value of [SCRIPT_ERROR, '#VALUE!', '#REF!']) registries.errorTypes.add(value);
}

/** Google's name for an error value of the engine. */
export function googleError(value: string): string {
  return GOOGLE_ERRORS.get(value) ?? value;
}

/** What Google says about a blocked spill, naming the first cell in its way. */
export function blockedSpillMessage(a1: string): string {
  return `Array result was not expanded because it would overwrite data in ${a1}.`;
}

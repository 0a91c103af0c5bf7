/**
 * A local Apps Script: runs a bundle, unchanged, over a real spreadsheet engine, in Node and in the browser, as
 * strictly as Google would.
 */
import { Workbench, type WorkbenchOptions } from './workbench';

export type { Bundle } from './bundle';
export type { People } from './engine/access';
export { type Gate, PASSING_ERRORS, type PlannedFailure } from './gate';
export type { Mailbox, SentMail } from './mailbox';
export { ResultMemory } from './result-memory';
export type { Outcome } from './serialise';
export { TRIGGER_STORE, type TriggerRun } from './triggers';
export type { Answer, MenuTree, Question, UiState } from './ui-state';
export type { Workbench, WorkbenchOptions } from './workbench';

/**
 * Makes a workbench: an empty workbook, or one from a snapshot and the changes since.
 * @throws SyntaxError if the bundle uses syntax that Apps Script refuses
 */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  return new Workbench(options);
}

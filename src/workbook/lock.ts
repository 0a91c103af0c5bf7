import { retrying } from './retry';

/** How long to wait for somebody else's run, in milliseconds. Most take a few seconds. */
const PATIENCE = 20_000;

/**
 * Runs something while nobody else can run anything on this spreadsheet. Writes are forced out before the lock is let go, also those of a run that failed: Google would send
 * them later, in the middle of somebody else's.
 *
 * @returns what it returned, or `null` when somebody else held the lock all the while
 */
export function withLock<T>(run: () => T): { done: true; value: T } | { done: false } {
  const lock = LockService.getDocumentLock();
  if (lock === null || !retrying(() => lock.tryLock(PATIENCE))) return { done: false };
  try {
    const value = run();
    retrying(() => SpreadsheetApp.flush());
    return { done: true, value };
  } catch (error) {
    sendWhatWasWritten();
    throw error;
  } finally {
    lock.releaseLock();
  }
}

function sendWhatWasWritten(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // What stopped the run may stop this as well, and is what is told.
  }
}

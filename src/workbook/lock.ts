import { retrying } from './retry';

/** How long to wait for somebody else's run, in milliseconds. Most take a few seconds. */
const PATIENCE = 20_000;

/**
 * Runs something while nobody else can run anything on this spreadsheet. Writes are forced out before the lock is let go.
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
  } finally {
    lock.releaseLock();
  }
}

import { LockNames, LockServiceNames } from '../google/base-names';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';
import type { LockName, Locks } from '../locks';

const LockBase = serviceBase<GoogleAppsScript.Lock.Lock>('Lock', LockNames);
const ServiceBase = serviceBase<GoogleAppsScript.Lock.LockService>('LockService', LockServiceNames);

/** A lock that keeps two executions from doing the same thing at once. */
export class LockObject extends LockBase {
  constructor(
    private readonly locks: Locks,
    private readonly lock: LockName,
    private readonly execution: symbol,
  ) {
    super();
  }

  override tryLock(milliseconds: number): boolean {
    if (typeof milliseconds !== 'number') throw badParameters('LockService.Lock.tryLock', [milliseconds]);
    return this.locks.take(this.lock, this.execution);
  }

  override waitLock(milliseconds: number): void {
    if (typeof milliseconds !== 'number') throw badParameters('LockService.Lock.waitLock', [milliseconds]);
    if (!this.locks.take(this.lock, this.execution)) {
      throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  override hasLock(): boolean {
    return this.locks.holder(this.lock) === this.execution;
  }

  override releaseLock(): void {
    this.locks.release(this.lock, this.execution);
  }
}

/** Hands out the three locks of a script. */
export class LockServiceService extends ServiceBase {
  constructor(
    private readonly locks: Locks,
    private readonly execution: symbol,
  ) {
    super();
  }

  override getDocumentLock(): LockObject {
    return new LockObject(this.locks, 'document', this.execution);
  }

  override getScriptLock(): LockObject {
    return new LockObject(this.locks, 'script', this.execution);
  }

  override getUserLock(): LockObject {
    return new LockObject(this.locks, 'user', this.execution);
  }
}

import type { Clock } from '../clock';
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
    private readonly clock: Clock,
  ) {
    super();
  }

  override tryLock(milliseconds: number): boolean {
    if (typeof milliseconds !== 'number') throw badParameters('LockService.Lock.tryLock', [milliseconds]);
    return this.takeWithin(milliseconds);
  }

  override waitLock(milliseconds: number): void {
    if (typeof milliseconds !== 'number') throw badParameters('LockService.Lock.waitLock', [milliseconds]);
    if (!this.takeWithin(milliseconds)) {
      throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  override hasLock(): boolean {
    return this.locks.holder(this.lock) === this.execution;
  }

  override releaseLock(): void {
    this.locks.release(this.lock, this.execution);
  }

  /** Whoever holds a lock here holds it all the while: a script that does not get it at once has waited in vain. */
  private takeWithin(milliseconds: number): boolean {
    if (this.locks.take(this.lock, this.execution)) return true;
    this.clock.sleep(Math.max(milliseconds, 0));
    return false;
  }
}

/** Hands out the three locks of a script. */
export class LockServiceService extends ServiceBase {
  constructor(
    private readonly locks: Locks,
    private readonly execution: symbol,
    private readonly clock: Clock,
  ) {
    super();
  }

  override getDocumentLock(): LockObject {
    return new LockObject(this.locks, 'document', this.execution, this.clock);
  }

  override getScriptLock(): LockObject {
    return new LockObject(this.locks, 'script', this.execution, this.clock);
  }

  override getUserLock(): LockObject {
    return new LockObject(this.locks, 'user', this.execution, this.clock);
  }
}

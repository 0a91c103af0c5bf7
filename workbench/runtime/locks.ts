/** The locks that a script can take. */
export type LockName = 'document' | 'script' | 'user';

/** Which execution holds which lock. A test can hold one as "another execution". */
export class Locks {
  private readonly holders = new Map<LockName, symbol>();

  /** Takes a lock if it is free, or already held by the same execution. */
  take(lock: LockName, execution: symbol): boolean {
    const holder = this.holders.get(lock);
    if (holder !== undefined && holder !== execution) return false;
    this.holders.set(lock, execution);
    return true;
  }

  holder(lock: LockName): symbol | undefined {
    return this.holders.get(lock);
  }

  release(lock: LockName, execution: symbol): void {
    if (this.holders.get(lock) === execution) this.holders.delete(lock);
  }

  /** Google releases what an execution still holds when it ends. */
  releaseAll(execution: symbol): void {
    for (const [lock, holder] of this.holders) if (holder === execution) this.holders.delete(lock);
  }
}

import type { Clock } from './clock';

/** Milliseconds from one answer to the next call while things change. */
export const QUICK = 2_500;
/** The same once nothing has changed for a while. */
export const SLOW = 15_000;
/** How long without a change until it slows down, in milliseconds. */
export const CALM_AFTER = 60_000;
/** Milliseconds to wait after the first, second … failure in a row. After one more it stops. */
export const RETRIES: readonly number[] = [4_000, 8_000, 16_000, 32_000];

/** Why nothing is asked at the moment: nobody sees the panel, or a long command is running. */
export type Pause = 'hidden' | 'busy';

export interface PollState<T> {
  /** The latest answer and when it came, kept while newer calls fail. */
  answer: { value: T; at: number } | null;
  /** What the last call failed with; `null` after an answer. */
  failure: { error: unknown } | null;
  /** Too many failures in a row: nothing is asked until somebody wants it. */
  stopped: boolean;
  /** Somebody asked for new figures and waits for them. */
  refreshing: boolean;
}

/**
 * Milliseconds until the next call, `null` for never.
 *
 * @param failures how many calls in a row have failed
 * @param sinceChange milliseconds since an answer differed from the one before, or since somebody turned to the panel
 */
export function delayAfter(failures: number, sinceChange: number): number | null {
  if (failures > 0) return RETRIES[failures - 1] ?? null;
  return sinceChange < CALM_AFTER ? QUICK : SLOW;
}

/**
 * Keeps an answer up to date by asking again and again: one call at a time, less often when nothing changes, not at all while paused, later and later after
 * failures. It decides only *when* to ask; `ask` does it, and is told when somebody wants everything anew.
 */
export class Poller<T> {
  state: PollState<T> = { answer: null, failure: null, stopped: false, refreshing: false };

  private readonly listeners = new Set<() => void>();
  private readonly pauses = new Set<Pause>();
  private callOff: () => void = () => {};
  private asking = false;
  private askAgain = false;
  /** Somebody waits for new figures and has not had them yet. */
  private wantsFresh = false;
  private failures = 0;
  private changedAt: number;
  private askedAt = Number.NEGATIVE_INFINITY;
  private lastSeen = '';

  constructor(
    private readonly ask: (fresh: boolean) => Promise<T>,
    private readonly clock: Clock,
  ) {
    this.changedAt = clock.now();
  }

  /** Is told of every change of `state`. @returns what ends that */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Begins to ask, unless paused. */
  start(): void {
    this.schedule(0);
  }

  /** Asks at once, or right after the call under way, whose answer may be too old already. Somebody waits for it. */
  refresh(): void {
    this.changedAt = this.clock.now();
    this.failures = 0;
    this.wantsFresh = true;
    this.update({ refreshing: true, stopped: false });
    if (this.asking) this.askAgain = true;
    else void this.askNow();
  }

  /** Somebody turned to the panel: quick again, if it had slowed down. */
  wake(): void {
    this.changedAt = this.clock.now();
    if (this.failures === 0) this.schedule(this.untilDue());
  }

  pause(reason: Pause): void {
    this.pauses.add(reason);
    this.callOff();
  }

  /** Goes on once no reason to pause is left; with fresh courage if it had stopped. */
  resume(reason: Pause): void {
    if (!this.pauses.delete(reason) || this.pauses.size > 0) return;
    this.changedAt = this.clock.now();
    this.failures = 0;
    if (this.state.stopped) this.update({ stopped: false });
    this.schedule(this.untilDue());
  }

  private async askNow(): Promise<void> {
    this.callOff();
    this.asking = true;
    this.askAgain = false;
    this.askedAt = this.clock.now();
    const fresh = this.wantsFresh;
    this.wantsFresh = false;
    try {
      this.take(await this.ask(fresh));
    } catch (error) {
      this.wantsFresh ||= fresh;
      this.failures += 1;
      this.update({ failure: { error } });
    }
    this.asking = false;
    if (this.askAgain) {
      void this.askNow();
      return;
    }
    const delay = delayAfter(this.failures, this.clock.now() - this.changedAt);
    this.update({ refreshing: false, stopped: delay === null });
    if (delay !== null) this.schedule(delay);
  }

  private take(value: T): void {
    const at = this.clock.now();
    const seen = JSON.stringify(value);
    if (seen !== this.lastSeen) this.changedAt = at;
    this.lastSeen = seen;
    this.failures = 0;
    this.update({ answer: { value, at }, failure: null });
  }

  private schedule(delay: number): void {
    this.callOff();
    if (this.pauses.size > 0 || this.asking || this.state.stopped) return;
    this.callOff = this.clock.after(delay, () => void this.askNow());
  }

  private untilDue(): number {
    return Math.max(0, this.askedAt + QUICK - this.clock.now());
  }

  private update(change: Partial<PollState<T>>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

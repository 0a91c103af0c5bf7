import { type CallClass, changesSpreadsheet, classOfCall, TYPICAL_MILLISECONDS } from './call-costs';
import type { Clock } from './clock';
import { GoogleError } from './google/errors';
import { TIME_IS_UP, TimeIsUp } from './time-limit';

const READS: ReadonlySet<CallClass> = new Set(['read', 'user']);

/** When and how a planned failure strikes. */
export interface PlannedFailure {
  /** Count all calls, only requests (default), or only those that change nothing. */
  count?: 'calls' | 'requests' | 'reads';
  /** Before the call takes effect (default) or after it. */
  when?: 'before' | 'after';
  /** Google's sentence; "Service error: Spreadsheets" by default. */
  message?: string;
  /** How many calls in a row fail; 1 by default. */
  times?: number;
}

/** What Google says when a call fails for a reason that passes, and when it stops a script. */
export const PASSING_ERRORS = {
  service: 'Service error: Spreadsheets',
  timedOut: 'Service Spreadsheets timed out while accessing document with id workbench-spreadsheet.',
  failed: 'Service Spreadsheets failed while accessing document with id workbench-spreadsheet.',
  tooOften: 'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  server: "We're sorry, a server error occurred. Please wait a bit and try again.",
} as const;

interface Countdown extends Required<PlannedFailure> {
  left: number;
}

/**
 * Every call that a script makes to a service passes here. The gate counts them, adds up what they would typically
 * cost on Google, and can be told to fail one of them, as Google now and then does.
 */
export class Gate {
  /** How often each method was called, such as `Range.setValues`. */
  readonly calls = new Map<string, number>();
  /** How often each custom function was run; a remembered result is no run. */
  readonly customFunctions = new Map<string, number>();
  /** Calls that read or write something on the server. */
  requests = 0;
  /** Requests that change nothing. */
  reads = 0;
  /** Calls that only hand out or configure an object. */
  handles = 0;
  /** What the calls would typically have taken on Google. */
  milliseconds = 0;
  /** How often a lock was let go of before what had been written was sent: the next script may not see it on Google. */
  releasesBeforeFlush = 0;

  private countdown: Countdown | undefined;
  private unsentWrites = false;

  constructor(private readonly clock: Clock) {}

  /** Starts counting anew; a planned failure stays. */
  reset(): void {
    this.calls.clear();
    this.customFunctions.clear();
    this.requests = 0;
    this.reads = 0;
    this.handles = 0;
    this.milliseconds = 0;
    this.releasesBeforeFlush = 0;
    this.unsentWrites = false;
  }

  /** Makes the n-th request (or call) from now fail with an error like Google's. */
  failAt(n: number, failure: PlannedFailure = {}): void {
    this.countdown = {
      left: n,
      count: failure.count ?? 'requests',
      when: failure.when ?? 'before',
      message: failure.message ?? PASSING_ERRORS.service,
      times: failure.times ?? 1,
    };
  }

  /** Makes the n-th request from now use up the time of its script, which Google then stops. */
  stopAt(n: number, when: 'before' | 'after' = 'before'): void {
    this.failAt(n, { when, message: TIME_IS_UP });
  }

  /** Forgets a planned failure that has not struck yet. */
  failNever(): void {
    this.countdown = undefined;
  }

  /** Notes one run of a custom function. */
  recordCustomFunction(name: string): void {
    this.customFunctions.set(name, (this.customFunctions.get(name) ?? 0) + 1);
  }

  /** How often a method was called, by its full name or by its class ("Range.setValues", "Range"). */
  count(name: string): number {
    if (name.includes('.')) return this.calls.get(name) ?? 0;
    let sum = 0;
    for (const [method, times] of this.calls) if (method.startsWith(`${name}.`)) sum += times;
    return sum;
  }

  /**
   * Lets one call through.
   * @throws GoogleError if this is the call that was told to fail
   */
  pass<T>(service: string, method: string, call: () => T): T {
    const kind = classOfCall(service, method);
    this.record(`${service}.${method}`, kind);
    const failure = this.dueFailure(kind);
    if (failure?.when === 'before') throw errorOf(failure);
    const result = call();
    if (failure) throw errorOf(failure);
    return result;
  }

  private record(name: string, kind: CallClass): void {
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    if (kind === 'handle') this.handles += 1;
    else this.requests += 1;
    if (READS.has(kind)) this.reads += 1;
    const waits = kind === 'read' && this.unsentWrites;
    const cost = TYPICAL_MILLISECONDS[kind] + (waits ? TYPICAL_MILLISECONDS.flush : 0);
    this.milliseconds += cost;
    this.clock.spend(cost);
    if (name === 'Lock.releaseLock' && this.unsentWrites) this.releasesBeforeFlush += 1;
    if (kind === 'read' || kind === 'flush') this.unsentWrites = false;
    if (changesSpreadsheet(kind)) this.unsentWrites = true;
  }

  private dueFailure(kind: CallClass): Countdown | undefined {
    const countdown = this.countdown;
    if (!countdown || !counts(kind, countdown.count)) return undefined;
    countdown.left -= 1;
    if (countdown.left > 0) return undefined;
    countdown.times -= 1;
    if (countdown.times <= 0) this.countdown = undefined;
    return countdown;
  }
}

function counts(kind: CallClass, what: Countdown['count']): boolean {
  if (what === 'calls') return true;
  return what === 'reads' ? READS.has(kind) : kind !== 'handle';
}

function errorOf({ message }: Countdown): GoogleError {
  return message === TIME_IS_UP ? new TimeIsUp() : new GoogleError(message);
}

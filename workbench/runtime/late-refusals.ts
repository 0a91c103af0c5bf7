import { type CallClass, classOfCall } from './call-costs';
import { type GoogleError, isRefusalOfCells } from './google/errors';
import type { Limits } from './limits';

/** What Google collects and sends later. Whatever makes something is sent at once, since it hands out what it made. */
const COLLECTED = new Set(['Range.copyTo', 'Sheet.appendRow']);

/** Calls before which everything that was collected is sent. */
const SENDS: ReadonlySet<CallClass> = new Set(['read', 'flush', 'structure', 'protection', 'chart']);

/**
 * What one execution wrote and Google refuses only once it is sent: with the next call that needs an answer, or at the end. The call that was wrong has passed by then, and a
 * `catch` around it alone sees nothing.
 */
export class LateRefusals {
  private waiting: GoogleError | undefined;

  constructor(private readonly limits: Limits) {}

  /**
   * Makes a call, and keeps back what it is refused for.
   *
   * @param receiver what the call hands out for chaining
   * @throws GoogleError for which an earlier call was refused, if this one needs an answer
   */
  pass(service: string, method: string, receiver: object, call: () => unknown): unknown {
    const kind = classOfCall(service, method);
    const isCollected = kind === 'write' || kind === 'rules' || COLLECTED.has(`${service}.${method}`);
    // Of a batch that is refused nothing is written.
    if (this.waiting !== undefined && isCollected) return receiver;
    if (SENDS.has(kind) && !isCollected) this.requireNone();
    try {
      return call();
    } catch (error) {
      if (!this.limits.refusesLate || !isCollected || !isRefusalOfCells(error)) throw error;
      this.waiting = error;
      return receiver;
    }
  }

  /** @throws GoogleError for which an earlier call was refused */
  requireNone(): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) throw waiting;
  }
}

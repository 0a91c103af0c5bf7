import type { Clock } from './clock';
import { GoogleError } from './google/errors';
import type { EntryPoint } from './permissions';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What Google says when it stops a script that takes too long. */
export const TIME_IS_UP = 'Exceeded maximum execution time';

/** How long an execution may take, in milliseconds: simple triggers and custom functions get half a minute. */
export function longestRun(entry: EntryPoint): number {
  return entry === 'open' || entry === 'customFunction' ? 30 * SECOND : 6 * MINUTE;
}

/** Ends an execution: a script can catch it, but whatever it tries then ends in the same error. */
export class TimeIsUp extends GoogleError {
  constructor() {
    super(TIME_IS_UP);
  }
}

/** The time that one execution has, by the script's clock. */
export class TimeLimit {
  private readonly end: number;

  constructor(
    private readonly clock: Clock,
    entry: EntryPoint,
  ) {
    this.end = clock.now() + longestRun(entry);
  }

  /** @throws TimeIsUp once the time is up */
  check(): void {
    if (this.clock.now() >= this.end) throw new TimeIsUp();
  }
}

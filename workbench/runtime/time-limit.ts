import type { Clock } from './clock';
import { GoogleError } from './google/errors';
import type { EntryPoint } from './permissions';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long an execution may take, in milliseconds: simple triggers and custom functions get half a minute. */
export function longestRun(entry: EntryPoint): number {
  return entry === 'open' || entry === 'customFunction' ? 30 * SECOND : 6 * MINUTE;
}

/**
 * The time that one execution has, by the script's clock. Google stops a script that uses it up and lets it catch
 * nothing, so every later call is refused as well.
 */
export class TimeLimit {
  private readonly end: number;
  private isOver = false;

  constructor(
    private readonly clock: Clock,
    entry: EntryPoint,
  ) {
    this.end = clock.now() + longestRun(entry);
  }

  /** @throws GoogleError once the time is up */
  check(): void {
    this.isOver ||= this.clock.now() >= this.end;
    if (this.isOver) throw timeIsUp();
  }
}

/** What Google says when it stops a script that takes too long. */
export function timeIsUp(): GoogleError {
  return new GoogleError('Exceeded maximum execution time');
}

/**
 * The time that scripts see. It follows the machine's clock until a test sets it; from then on it stands still but for
 * what is added by hand and, when it runs at Google's pace, for what service calls would typically take there.
 */
export class Clock {
  private stopped: number | undefined;
  /** How many times longer than typical a service call takes; 0 when calls take no time. */
  private slowness = 0;

  constructor(private readonly machine: () => Date) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.stopped ?? this.machine().getTime();
  }

  /** Whether the clock has been set, so that it is not the machine's that a script's time is taken by. */
  get isSet(): boolean {
    return this.stopped !== undefined;
  }

  /** Stops the clock at a moment. */
  set(moment: Date): void {
    this.stopped = moment.getTime();
  }

  /** Moves a clock on by so many milliseconds, and stops it there. */
  advance(milliseconds: number): void {
    this.stopped = this.now() + milliseconds;
  }

  /**
   * Stops the clock, and moves it on with every service call by the time that Google typically takes for it, so that a
   * script meets Google's time limits, and can see them come, however fast this machine is.
   * @param slowness how many times longer than typical every call takes, as on a bad day
   */
  runAtGooglePace(slowness = 1): void {
    this.advance(0);
    this.slowness = slowness;
  }

  /** Follows the machine's clock again. */
  followMachine(): void {
    this.stopped = undefined;
    this.slowness = 0;
  }

  /** Notes that a service call has taken so long on Google. */
  spend(milliseconds: number): void {
    if (this.slowness > 0) this.advance(milliseconds * this.slowness);
  }

  /** A script waits. A clock that is stopped moves on; nobody has to wait for the machine's. */
  sleep(milliseconds: number): void {
    if (this.stopped !== undefined) this.advance(milliseconds);
  }
}

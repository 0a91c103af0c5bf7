import type { Clock } from '../../../sidebar/shared/clock';

/** A clock that stands still until told to go on. */
export class FakeClock implements Clock {
  private time = 0;
  private waiting: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.time + milliseconds, run };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((one) => one !== entry);
    };
  }

  /** Lets time pass, running what falls due in its order, and whatever promises bring about in between. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settled();
    for (;;) {
      const [next] = this.waiting.filter((one) => one.at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.waiting = this.waiting.filter((one) => one !== next);
      this.time = next.at;
      next.run();
      await settled();
    }
    this.time = end;
  }

  /** How many things wait for their time. */
  get pending(): number {
    return this.waiting.length;
  }
}

/** Resolves after everything that promises have set off. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

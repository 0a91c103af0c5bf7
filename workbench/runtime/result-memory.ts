/** What a custom function gave. */
export type Remembered = { ok: true; value: unknown } | { ok: false; message: string };

const MOST_ENTRIES = 2000;

/**
 * Remembers the results of custom functions by their arguments. Google does so too, which is why a custom function
 * has to get everything that its result depends on as an argument.
 */
export class ResultMemory {
  private readonly results = new Map<string, Remembered>();

  /** The remembered result of a call, or that of `calculate`. Failures are tried again the next time. */
  recall(name: string, args: readonly unknown[], calculate: () => Remembered): Remembered {
    const key = `${name}:${JSON.stringify(args)}`;
    const known = this.results.get(key);
    if (known) {
      this.results.delete(key);
      this.results.set(key, known);
      return known;
    }
    const result = calculate();
    if (result.ok) this.keep(key, result);
    return result;
  }

  private keep(key: string, result: Remembered): void {
    this.results.set(key, result);
    const oldest = this.results.keys().next();
    if (this.results.size > MOST_ENTRIES && !oldest.done) this.results.delete(oldest.value);
  }
}

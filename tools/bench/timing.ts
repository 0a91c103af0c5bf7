/** How long each of so many runs took, in milliseconds, after one to warm up. */
export function repeat(times: number, run: () => unknown, warmUp: () => unknown = run): number[] {
  warmUp();
  return Array.from({ length: times }, () => timed(run));
}

/** How long a run took, in milliseconds. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

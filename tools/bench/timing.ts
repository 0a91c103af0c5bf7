/** How long each of so many runs took, in milliseconds, after one to warm up. */
export function repeat(times: number, run: () => unknown, warmUp: () => unknown = run): number[] {
  warmUp();
  return Array.from({ length: times }, () => timed(run));
}

/**
 * How long a run took, in milliseconds: the time it had a processor, so that whatever else the machine does at the moment does not count; of work that several threads
 * share, the time on the clock.
 */
export function timed(run: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

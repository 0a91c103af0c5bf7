/** Google ends a run after six minutes; stopping before that leaves time to finish what is under way and to say so. */
const LONGEST_RUN = 4.5 * 60_000;

/**
 * A question to ask between two steps of a long run: is there time for another?
 *
 * @param most milliseconds
 */
export function timeLeft(most = LONGEST_RUN): () => boolean {
  const start = Date.now();
  return () => Date.now() - start < most;
}

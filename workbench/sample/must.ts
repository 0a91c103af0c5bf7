import type { Outcome } from '../runtime';

/** Goes on only if something went well. @throws Error with the sentence of what went wrong */
export function must(outcome: Outcome): void {
  if (!outcome.ok) throw new Error(outcome.message);
}

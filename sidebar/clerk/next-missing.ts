import type { CriterionView } from '../../src/wire';

/**
 * Where to go on: the first criterion after the current one that has no usable answer, from the top again after the last. What is not entered comes before what
 * is entered wrongly; `null` when all is in order.
 *
 * @param currentId id of the criterion that the cursor is on, if it is on one
 */
export function nextMissing(details: readonly CriterionView[], currentId: string | null): CriterionView | null {
  const current = details.findIndex((one) => one.id === currentId);
  const ahead = [...details.slice(current + 1), ...details.slice(0, current + 1)];
  return ahead.find((one) => one.status === 'missing') ?? ahead.find((one) => one.status === 'invalid') ?? null;
}

import type { VerifiedRow } from '../../src/wire';

/**
 * Where the verifier goes on: the first criterion after the current one that was changed since it was verified, or else that nobody has verified, from the top again after the last; when none is left, the first
 * difference that waits for a verdict. `null` when all is done that is the verifier's.
 *
 * @param currentId id of the criterion that the cursor is on, if it is on one
 */
export function nextUnverified(rows: readonly VerifiedRow[], currentId: string | null): VerifiedRow | null {
  const current = rows.findIndex((one) => one.id === currentId);
  const ahead = [...rows.slice(current + 1), ...rows.slice(0, current + 1)];
  const first = (state: VerifiedRow['state']) => ahead.find((one) => one.state === state) ?? null;
  return first('changed') ?? first('open') ?? first('explained');
}

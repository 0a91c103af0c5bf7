import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staysInOrder } from '../../src/rubric/in-order';

test('of places in disorder, what stays is in order and nothing more could', () => {
  expect(staysInOrder([0, 5, 1, 2, 6])).toEqual([true, false, true, true, true]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 9 }), (places) => {
      const stays = staysInOrder(places);
      const run = places.filter((_, at) => stays[at]);
      expect(run).toEqual([...run].sort((a, b) => a - b));
      expect(run.length).toBe(longest(places));
    }),
    { numRuns: 60 },
  );
});

/** The longest ascending run, by trying all. */
function longest(places: readonly number[], above = -1): number {
  return places.reduce(
    (best, place, at) => (place > above ? Math.max(best, 1 + longest(places.slice(at + 1), place)) : best),
    0,
  );
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Placement, placeRows } from '../../src/tabs/place-rows';

/** What a tab's id column is after the insertions were made one after the other. */
function carryOut(existing: readonly string[], { insertions }: Placement): (string | null)[] {
  const rows: (string | null)[] = [...existing];
  for (const { after, count } of insertions) rows.splice(after, 0, ...Array.from({ length: count }, () => null));
  return rows;
}

describe('placing rows', () => {
  test('a fresh tab is laid out from its first row', () => {
    const placement = placeRows([], ['a', 'b', 'c']);
    expect(placement.ids).toEqual(['a', 'b', 'c']);
    expect(placement.insertions).toEqual([{ after: 0, count: 3 }]);
  });

  test('sorted rows stay where people put them', () => {
    const placement = placeRows(['c', 'a', 'b'], ['a', 'b', 'c']);
    expect(placement.ids).toEqual(['c', 'a', 'b']);
    expect(placement.insertions).toEqual([]);
  });

  test('a deleted row comes back below the one it follows; a row of somebody else stays', () => {
    const placement = placeRows(['a', '', 'c'], ['a', 'b', 'c']);
    expect(placement.ids).toEqual(['a', 'b', null, 'c']);
    expect(placement.insertions).toEqual([{ after: 1, count: 1 }]);
    expect(placement.added).toEqual(new Set(['b']));
  });

  test('of two rows with one id the first counts, and the second is reported with its row', () => {
    const placement = placeRows(['a', 'b', 'a'], ['a', 'b', 'c']);
    expect(placement.ids).toEqual(['a', 'b', 'c', null]);
    expect(placement.repeated).toEqual([{ row: 4, id: 'a' }]);
  });

  test('whatever was done to a tab, every wanted row is there once and no other row is touched', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    fc.assert(
      fc.property(fc.array(fc.oneof(id, fc.constant(''), fc.constant('x'))), fc.uniqueArray(id), (existing, wanted) => {
        const placement = placeRows(existing, wanted);
        const after = carryOut(existing, placement);
        expect(after.length).toBe(placement.ids.length);
        expect(placement.ids.filter((one) => one !== null).sort()).toEqual([...wanted].sort());
        // The rows that were there are there still, in their order, and a kept id is on the row that had it.
        expect(after.filter((row) => row !== null)).toEqual(existing);
        for (const [row, one] of placement.ids.entries()) {
          expect(one === null || placement.added.has(one) ? true : after[row] === one).toBe(true);
          if (one !== null && placement.added.has(one)) expect(after[row]).toBeNull();
        }
      }),
    );
  });
});

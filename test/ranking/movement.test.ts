import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  movementOf,
  NO_MOVEMENT,
  type RankingMemory,
  remember,
  type Standings,
  sameStandings,
} from '../../src/ranking/movement';
import { rank } from '../../src/ranking/rank';
import { exact } from '../../src/scoring/exact';

const standings = (list: Record<string, [place: number | null, total: number]>): Standings =>
  new Map(Object.entries(list).map(([id, [place, total]]) => [id, { place, total }]));

const BEFORE = standings({ a: [1, 812], b: [2, 800.5], c: [3, 700], gone: [4, 10], silent: [null, 0] });
const AFTER = standings({ b: [1, 815.5], a: [2, 812], c: [3, 700], silent: [4, 5], fresh: [5, 1] });

describe('movement', () => {
  test('says how many places were gained or lost, and what the total has changed by', () => {
    expect(movementOf('b', { place: 1, total: 815.5 }, BEFORE)).toEqual({ places: 1, points: 15 });
    expect(movementOf('a', { place: 2, total: 812 }, BEFORE)).toEqual({ places: -1, points: 0 });
    expect(movementOf('c', { place: 3, total: 700 }, BEFORE)).toEqual({ places: 0, points: 0 });
  });

  test('who had no place before is new; who has none now has not moved', () => {
    expect(movementOf('fresh', { place: 5, total: 1 }, BEFORE)).toEqual({ places: 'new', points: null });
    expect(movementOf('silent', { place: 4, total: 5 }, BEFORE)).toEqual({ places: 'new', points: null });
    expect(movementOf('a', { place: null, total: 0 }, BEFORE)).toEqual(NO_MOVEMENT);
  });

  test('without an earlier ranking nobody has moved', () => {
    expect(movementOf('a', { place: 1, total: 812 }, null)).toEqual(NO_MOVEMENT);
  });

  test('a difference that only the last bits of a double show is none', () => {
    const before = standings({ a: [1, 0.1 + 0.2] });
    expect(movementOf('a', { place: 1, total: 0.3 }, before)).toEqual({ places: 0, points: 0 });
    expect(sameStandings(before, standings({ a: [1, 0.3] }))).toBe(true);
  });

  test('what changed lists who rose, fell, joined and left, the largest first', () => {
    expect(changesBetween(BEFORE, AFTER)).toEqual({
      risen: [{ id: 'b', places: 1 }],
      fallen: [{ id: 'a', places: 1 }],
      joined: ['silent', 'fresh'],
      left: ['gone'],
      points: [{ id: 'b', before: 800.5, after: 815.5 }],
    });
  });
});

describe('what a ranking is compared with', () => {
  const computed = (at: string, list: Standings) => ({ at, standings: list });
  const first = computed('2026-11-01T00:00:00.000Z', BEFORE);
  const second = computed('2026-11-02T00:00:00.000Z', AFTER);

  test('is nothing at first', () => {
    expect(remember(first, null)).toEqual({ last: first, previous: null });
    expect(remember(first, { last: first, previous: null }).previous).toBeNull();
  });

  test('is the computation before, if that said something else', () => {
    expect(remember(second, { last: first, previous: null })).toEqual({ last: second, previous: first });
  });

  test('stays what it was when computing again without a change', () => {
    const memory: RankingMemory = { last: second, previous: first };
    const again = computed('2026-11-03T00:00:00.000Z', AFTER);
    expect(remember(again, memory)).toEqual({ last: again, previous: first });
  });
});

describe('whatever the totals', () => {
  const totals = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 30 });
  const rankedBy = (points: readonly number[]): Standings =>
    new Map(
      rank(
        points.map((total, at) => ({ id: `a${at}`, total: exact(total), sections: new Map(), isRanked: true })),
        { ties: 'competition' },
      ).map(({ entry, place }) => [entry.id, { place, total: points[Number(entry.id.slice(1))] ?? 0 }]),
    );

  test('places gained by some are lost by others, and the changes of points add up to that of the sum', () => {
    fc.assert(
      fc.property(
        totals.chain((before) =>
          fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length })),
        ),
        ([before, after]) => {
          const [earlier, now] = [rankedBy(before), rankedBy(after)];
          const moves = Array.from(now, ([id, standing]) => movementOf(id, standing, earlier));
          const places = moves.map(({ places: moved }) => (typeof moved === 'number' ? moved : Number.NaN));
          expect(places.reduce((sum, one) => sum + one, 0)).toBe(0);
          expect(moves.reduce((sum, { points }) => sum + (points ?? Number.NaN), 0)).toBe(0);
        },
      ),
    );
  });

  test('everybody who moved is named, and nobody else', () => {
    const list = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.tuple(fc.option(fc.integer({ min: 1, max: 6 })), fc.integer({ min: 0, max: 20 })),
    );
    fc.assert(
      fc.property(list, list, (before, after) => {
        const [earlier, now] = [standings(before), standings(after)];
        const { risen, fallen, joined, left, points } = changesBetween(earlier, now);
        const named = new Set([...risen, ...fallen, ...points].map(({ id }) => id).concat(joined, left));
        for (const id of new Set([...earlier.keys(), ...now.keys()])) {
          const [old, current] = [earlier.get(id), now.get(id)];
          const placed = [old?.place ?? null, current?.place ?? null];
          const changed = placed[0] !== placed[1] || (placed[1] !== null && old?.total !== current?.total);
          expect([id, named.has(id)]).toEqual([id, changed]);
        }
      }),
    );
  });
});

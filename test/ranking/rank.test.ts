import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RankEntry, rank, type TieRule } from '../../src/ranking/rank';
import { exact, quotient } from '../../src/scoring/exact';

/** An agency with a total and points in sections I, II … */
function agency(id: string, total: number, sections: number[] = [], isRanked = true): RankEntry {
  const ids = ['I', 'II', 'III'];
  return {
    id,
    total: exact(total),
    sections: new Map(sections.map((points, at) => [ids[at] ?? '', exact(points)])),
    isRanked,
  };
}

const summary = (entries: RankEntry[], ties: TieRule = 'competition') =>
  rank(entries, { ties }).map(({ entry, place, tied }) => [entry.id, place, tied]);

describe('ranking', () => {
  const four = [agency('a', 700), agency('b', 850), agency('c', 700), agency('d', 500)];

  test('equal totals share a place and the next is skipped', () => {
    expect(summary(four)).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['d', 4, false],
    ]);
  });

  test('or is not skipped, if the round says so', () => {
    expect(summary(four, 'dense')).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['d', 3, false],
    ]);
  });

  test('who is not ranked stands below without a place, whatever was deducted elsewhere', () => {
    expect(summary([agency('none', 0, [], false), agency('a', 0), agency('b', 10)])).toEqual([
      ['b', 1, false],
      ['a', 2, false],
      ['none', null, false],
    ]);
  });

  test('a difference that no double can hold is a difference', () => {
    const less: RankEntry = { ...agency('less', 0), total: exact(850).sub(exact(1e-20)) };
    expect(summary([less, agency('more', 850)])).toEqual([
      ['more', 1, false],
      ['less', 2, false],
    ]);
  });

  test('each section has places of its own', () => {
    const ranked = rank([agency('a', 30, [10, 20]), agency('b', 25, [15, 10]), agency('c', 15, [15, 0])], {
      ties: 'competition',
    });
    expect(ranked.map(({ entry, sections }) => [entry.id, sections.get('I'), sections.get('II')])).toEqual([
      ['a', { place: 3, tied: false }, { place: 1, tied: false }],
      ['b', { place: 1, tied: true }, { place: 2, tied: false }],
      ['c', { place: 1, tied: true }, { place: 3, tied: false }],
    ]);
  });

  test('several groups are ranked together as one', () => {
    const so = [agency('s1', 900), agency('s2', 800)];
    const huyen = [agency('h1', 850), agency('h2', 800)];
    expect(summary(huyen)).toEqual([
      ['h1', 1, false],
      ['h2', 2, false],
    ]);
    expect(summary([...so, ...huyen])).toEqual([
      ['s1', 1, false],
      ['h1', 2, false],
      ['s2', 3, true],
      ['h2', 3, true],
    ]);
  });

  test('nobody is nobody', () => {
    expect(rank([], { ties: 'dense' })).toEqual([]);
  });
});

describe('whatever the totals', () => {
  const entries = fc
    .array(fc.tuple(fc.integer({ min: -6, max: 30 }), fc.integer({ min: 1, max: 4 }), fc.boolean()), { maxLength: 25 })
    .map((list) =>
      list.map(
        ([n, d, isRanked], at): RankEntry => ({
          id: `a${at}`,
          total: quotient(n, d),
          sections: new Map([['I', quotient(n, d)]]),
          isRanked,
        }),
      ),
    );

  /** Places by counting who is ahead of each. */
  function place(own: RankEntry, all: readonly RankEntry[], ties: TieRule): number | null {
    if (!own.isRanked) return null;
    const ahead = all.filter((other) => other.isRanked && other.total.compare(own.total) > 0);
    return 1 + (ties === 'competition' ? ahead.length : new Set(ahead.map(({ total }) => total.toFraction())).size);
  }

  test('places are as if everyone were compared with everyone', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom<TieRule>('competition', 'dense'), (all, ties) => {
        const ranked = rank(all, { ties });
        expect(new Set(ranked.map(({ entry }) => entry))).toEqual(new Set(all));
        for (const row of ranked) {
          const equal = all.filter(({ isRanked, total }) => isRanked && total.equals(row.entry.total));
          expect(row.place).toBe(place(row.entry, all, ties));
          expect(row.tied).toBe(row.place !== null && equal.length > 1);
          if (row.place !== null) expect(row.sections.get('I')).toEqual({ place: row.place, tied: row.tied });
        }
      }),
    );
  });

  test('who is equal stands in the order given', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const ranked = rank(all, { ties: 'competition' });
        for (const [at, row] of ranked.entries()) {
          const next = ranked[at + 1];
          if (next !== undefined && next.place === row.place)
            expect(all.indexOf(row.entry)).toBeLessThan(all.indexOf(next.entry));
        }
      }),
    );
  });
});

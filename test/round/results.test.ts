import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupResults, type Standing } from '../../src/round/results';

const standing = (id: string, total: number | null, change: Partial<Standing> = {}): Standing => ({
  id,
  name: id,
  criteria: 10,
  answered: total === null ? 0 : 5,
  invalid: 0,
  total,
  submitted: false,
  ...change,
});

describe('the results of a group', () => {
  test('count, average and name the ends of those that have begun', () => {
    const all = [
      standing('a', 10),
      standing('b', null),
      standing('c', 40, { answered: 10, submitted: true }),
      standing('d', 20),
    ];
    expect(groupResults(all)).toMatchObject({
      agencies: 4,
      begun: 3,
      complete: 1,
      submitted: 1,
      mean: 70 / 3,
      best: { id: 'c' },
      lowest: [{ id: 'a' }, { id: 'd' }],
    });
  });

  test('of a group that has not begun are no results', () => {
    expect(groupResults([standing('a', null)])).toMatchObject({ begun: 0, mean: null, best: null, lowest: [] });
  });

  test('never name anybody twice, and the lowest from below', () => {
    const totals = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })));
    fc.assert(
      fc.property(totals, (list) => {
        const { best, lowest } = groupResults(list.map((total, at) => standing(`a${at}`, total)));
        const named = [...(best === null ? [] : [best]), ...lowest].map(({ id }) => id);
        expect(new Set(named).size).toBe(named.length);
        expect(lowest.map(({ total }) => total)).toEqual(
          [...lowest.map(({ total }) => total)].sort((a, b) => (a ?? 0) - (b ?? 0)),
        );
      }),
    );
  });
});

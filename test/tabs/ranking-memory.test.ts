import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RankingMemory } from '../../src/ranking/movement';
import { memoryRowId, readMemory } from '../../src/tabs/ranking-memory';

const computed = (at: string, agencies: number) => ({
  at,
  standings: new Map(
    Array.from({ length: agencies }, (_, place) => [
      `a${place}`,
      { place: place === 0 ? null : place, total: place / 3 },
    ]),
  ),
});
const memory: RankingMemory = {
  last: computed('2026-11-02T08:30:00.000Z', 170),
  previous: computed('2026-11-01T08:30:00.000Z', 170),
};
const tab = (id: string) => [
  ['#ranking', ''],
  [id, ''],
  ['#changes', ''],
];

describe('what a ranking tab remembers', () => {
  test('is read as it was written, wherever its row stands', () => {
    expect(readMemory(tab(memoryRowId(memory)))).toEqual(memory);
    expect(readMemory([[], [memoryRowId(memory)]])).toEqual(memory);
    expect(readMemory(tab(memoryRowId(null)))).toBeNull();
  });

  test('is cut to what a cell takes, the older ranking first', () => {
    const large: RankingMemory = {
      ...memory,
      last: computed(memory.last.at, 1200),
      previous: computed(memory.last.at, 1200),
    };
    expect(memoryRowId(large).length).toBeLessThan(50_000);
    expect(readMemory(tab(memoryRowId(large)))).toEqual({ last: large.last, previous: null });
    expect(memoryRowId({ ...memory, last: computed(memory.last.at, 9000) })).toBe('#memory');
  });

  test.each([
    '#memory',
    '#memory {',
    '#memory null',
    '#memory {"last":{"at":"hôm nay","standings":[]},"previous":null}',
    '#memory {"last":{"at":"2026-11-02T08:30:00.000Z","standings":[["a1",-1,5]]},"previous":null}',
    '#memory {"last":{"at":"2026-11-02T08:30:00.000Z","standings":[["a1",1,"5"]]},"previous":null}',
    '#memory {"last":{"at":"2026-11-02T08:30:00.000Z","standings":{"__proto__":[]}},"previous":null}',
    '#memory {"last":{"at":"2026-11-02T08:30:00.000Z","standings":[["a1",1,1e308]]},"previous":null}',
  ])('%s is nothing', (id) => {
    expect(readMemory(tab(id))).toBeNull();
  });

  test('never fails, whatever stands in the column', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.json().map((json) => `#memory ${json}`),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 2 })), (rows) => {
        expect(readMemory(rows)).toBeNull();
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIds, sortById } from '../../src/rubric/natural-order';

const sorted = (ids: string[]) => sortById(ids.map((id) => ({ id }))).map(({ id }) => id);

test.each([
  [
    ['II.1.10', 'II.1.9', 'II.1.1', 'II.1.2'],
    ['II.1.1', 'II.1.2', 'II.1.9', 'II.1.10'],
  ],
  [
    ['X', 'VII', 'IX', 'V', 'IV', 'I'],
    ['I', 'IV', 'V', 'VII', 'IX', 'X'],
  ],
  [
    ['II.1.1', 'II', 'II.1', 'I.2'],
    ['I.2', 'II', 'II.1', 'II.1.1'],
  ],
  [
    ['C.2.10', 'C.2.1-2', 'C.2.1-1', 'C.2.2', 'D.1', 'A.1'],
    ['A.1', 'C.2.1-1', 'C.2.1-2', 'C.2.2', 'C.2.10', 'D.1'],
  ],
  [
    ['I.thuong.1', 'I.2', 'I.1.1', 'II.1'],
    ['I.1.1', 'I.2', 'I.thuong.1', 'II.1'],
  ],
  [
    ['H10', 'H2', 'H1'],
    ['H1', 'H2', 'H10'],
  ],
])('%j is sorted to %j', (ids, expected) => {
  expect(sorted(ids)).toEqual(expected);
});

test('is one order, whatever order the ids came in', () => {
  const id = fc.stringMatching(/^[A-CIVX12]{1,3}([.-][a-bIV0-9]{1,2}){0,3}$/);
  fc.assert(
    fc.property(
      fc
        .uniqueArray(id, { minLength: 2, maxLength: 12 })
        .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }))),
      ([ids, shuffled]) => {
        expect(sorted(shuffled)).toEqual(sorted(ids));
      },
    ),
  );
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(Math.sign(compareIds(a, b)) + Math.sign(compareIds(b, a))).toBe(0);
    }),
  );
});

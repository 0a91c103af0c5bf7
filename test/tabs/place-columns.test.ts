import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignColumns, headingRow, placeColumns } from '../../src/tabs/place-columns';

/** Six columns: the id, a label, two of people's, a score, a note of people's. */
const WANTED = [
  { names: ['#'], entered: false },
  { names: ['Tiêu chí', 'Criterion'], entered: false },
  { names: ['Số liệu', 'Figure'], entered: true },
  { names: ['Mẫu số', 'Base'], entered: true },
  { names: ['Điểm', 'Score'], entered: false },
  { names: ['Ghi chú', 'Note'], entered: true },
];
const HEADINGS = ['#', 'Tiêu chí', 'Số liệu', 'Mẫu số', 'Điểm', 'Ghi chú'];

const place = (headings: string[], width = headings.length) => placeColumns(headings, WANTED, width);

describe('placing columns', () => {
  test('a tab as it was made needs nothing, whichever language its headings are in', () => {
    const inPlace = { at: [1, 2, 3, 4, 5, 6], insertions: [], foreign: null };
    expect(place(HEADINGS)).toEqual(inPlace);
    expect(place(['#', 'Criterion', 'Figure', 'Base', 'Score', 'Note'])).toEqual(inPlace);
    expect(place([...HEADINGS, 'của tôi'], 9)).toEqual(inPlace);
  });

  test('a heading that was written over, or shows an error, is known by its neighbours', () => {
    expect(place(['#', 'Tiêu chí', 'Số máy', 'Mẫu số', '#REF!', 'Ghi chú'])).toMatchObject({
      insertions: [],
      foreign: null,
    });
  });

  test('a deleted column is to be inserted where it stood', () => {
    expect(place(['#', 'Tiêu chí', 'Số liệu', 'Điểm', 'Ghi chú'])).toEqual({
      at: [1, 2, 3, null, 4, 5],
      insertions: [{ before: 4, count: 1 }],
      foreign: null,
    });
    expect(place(HEADINGS.slice(1)).insertions).toEqual([{ before: 1, count: 1 }]);
    expect(place(HEADINGS.slice(0, 5)).insertions).toEqual([{ before: 6, count: 1 }]);
  });

  test('beside a failing formula, what is missing is the column that people fill in', () => {
    expect(place(['#', 'Tiêu chí', 'Số liệu', '#REF!', 'Ghi chú'])).toMatchObject({
      at: [1, 2, 3, null, 4, 5],
      foreign: null,
    });
  });

  test('the ids, whose heading nobody sees, are what is missing before a heading that was written over', () => {
    expect(place(['Việc', 'Số liệu', 'Mẫu số', 'Điểm', 'Ghi chú'])).toEqual({
      at: [null, 1, 2, 3, 4, 5],
      insertions: [{ before: 1, count: 1 }],
      foreign: null,
    });
  });

  test('where nobody can tell which column is gone, none is inserted', () => {
    expect(place(['#', 'Tiêu chí', 'Số máy', 'Điểm', 'Ghi chú']).foreign).toEqual({ column: 3, expected: 3 });
  });

  test('a column in between, or in another order, is foreign; the others are found', () => {
    expect(place(['#', 'Tiêu chí', 'Số liệu', '', 'Mẫu số', 'Điểm', 'Ghi chú'])).toEqual({
      at: [1, 2, 3, 5, 6, 7],
      insertions: [],
      foreign: { column: 4, expected: 4 },
    });
    expect(place(['#', 'Tiêu chí', 'Mẫu số', 'Số liệu', 'Điểm', 'Ghi chú'])).toMatchObject({
      at: [1, 2, 4, 3, 5, 6],
      foreign: { column: 3, expected: 3 },
    });
  });

  test('of any columns that are deleted, the insertions put exactly those back', () => {
    fc.assert(
      fc.property(fc.subarray(HEADINGS, { minLength: 1 }), (left) => {
        const { at, insertions, foreign } = place(left);
        expect(foreign).toBeNull();
        const columns: (string | null)[] = [...left];
        for (const { before, count } of insertions)
          columns.splice(before - 1, 0, ...Array.from({ length: count }, () => null));
        expect(columns).toEqual(HEADINGS.map((heading) => (left.includes(heading) ? heading : null)));
        expect(alignColumns([left], at)[0]).toEqual(HEADINGS.map((heading) => (left.includes(heading) ? heading : '')));
      }),
    );
  });

  test('the row of the headings is the one that says most of them', () => {
    const rows = [['', 'Phiếu'], HEADINGS, ['I.1', 'Số liệu', 'Mẫu số', 3]];
    expect(headingRow(rows, WANTED)).toEqual(HEADINGS);
    expect(
      headingRow(
        [
          ['', 'Phiếu'],
          ['I.1', 'Điểm'],
        ],
        WANTED,
      ),
    ).toEqual([]);
  });
});

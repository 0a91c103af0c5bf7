import { describe, expect, test } from 'vitest';
import { type Landmarks, recognise } from '../../src/tabs/landmarks';

const LANDMARKS: Landmarks = {
  columns: [
    { names: ['#header'], entered: false },
    { names: ['STT'], entered: false },
    { names: ['Tiêu chí'], entered: false },
    { names: ['Số liệu'], entered: true },
    { names: ['Ghi chú'], entered: true },
  ],
  rows: [
    { id: '#header', columns: [4, 5], label: ['Số liệu', 'Ghi chú'] },
    { id: 'I', columns: [2, 3], label: ['I', 'Hạ tầng'] },
    { id: 'I.1', columns: [2, 3], label: ['1', 'Máy tính'] },
    { id: '@total', columns: [2, 3], label: ['', 'TỔNG'] },
  ],
};
const TAB = [
  ['#header', 'STT', 'Tiêu chí', 'Số liệu', 'Ghi chú'],
  ['I', 'I', 'Hạ tầng', '', ''],
  ['I.1', '1', 'Máy tính', 20, 'đủ'],
  ['@total', '', 'TỔNG', '', ''],
];
const IDS = TAB.map(([id]) => id);
const without = (rows: (typeof TAB)[number][], column: number) =>
  rows.map((row) => row.filter((_, at) => at !== column));
const changed = (row: number, column: number, value: string) =>
  TAB.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? value : cell)));

describe('recognising a tab', () => {
  test('as it was laid out, nothing is out of place', () => {
    expect(recognise(TAB, LANDMARKS)).toMatchObject({ rows: TAB, columnsMoved: false, misplaced: [] });
  });

  test.each([1, 2])('without the ids and with heading %i written over, every row is known all the same', (column) => {
    const { rows, columns } = recognise(without(changed(0, column, 'xem'), 0), LANDMARKS);
    expect(rows.map(([id]) => id)).toEqual(IDS);
    expect(columns.insertions).toEqual([{ before: 1, count: 1 }]);
    expect(rows.slice(1)).toEqual(TAB.slice(1));
  });

  test('the column of the ids is known by what is in it, so that the one beside it is what was deleted', () => {
    const { columns, rows } = recognise(without(changed(0, 0, 'xem'), 1), LANDMARKS);
    expect(columns.insertions).toEqual([{ before: 2, count: 1 }]);
    expect(rows.map((row) => row[3])).toEqual(TAB.map((row) => row[3]));
  });
});

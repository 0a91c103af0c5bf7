import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rectangles } from '../../src/workbook/rectangles';

test('rows that pass in the same columns share a rectangle', () => {
  const grid = [
    [true, true, false],
    [true, true, false],
    [true, true, true],
  ];
  expect(rectangles(grid, (cell) => cell)).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 2, column: 0, rows: 1, columns: 3 },
  ]);
});

test('every cell that passes is covered once and no other', () => {
  const grid = fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width })));
  fc.assert(
    fc.property(grid, (cells) => {
      const covered = cells.map((row) => row.map(() => 0));
      for (const part of rectangles(cells, (cell) => cell)) {
        for (let row = part.row; row < part.row + part.rows; row += 1) {
          for (let column = part.column; column < part.column + part.columns; column += 1) {
            const line = covered[row];
            if (line !== undefined) line[column] = (line[column] ?? 0) + 1;
          }
        }
      }
      expect(covered).toEqual(cells.map((row) => row.map(Number)));
    }),
  );
});

/** A block of cells, counted from 0. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * Covers exactly the cells that pass a test with few rectangles: rows that pass in the same columns go together. As the rows of a tab are alike, their
 * number depends on the shape of a row and not on how many there are.
 */
export function rectangles<T>(
  grid: readonly (readonly T[])[],
  passes: (cell: T, row: number, column: number) => boolean,
): Rectangle[] {
  const open = new Map<string, Rectangle>();
  const done: Rectangle[] = [];
  for (const [row, cells] of grid.entries()) {
    const spans = new Map(
      spansOf(cells, (cell, column) => passes(cell, row, column)).map((span) => [
        `${span.column}:${span.columns}`,
        span,
      ]),
    );
    for (const [key, rectangle] of open) {
      if (spans.has(key)) {
        rectangle.rows += 1;
      } else {
        open.delete(key);
        done.push(rectangle);
      }
    }
    for (const [key, span] of spans) if (!open.has(key)) open.set(key, { row, rows: 1, ...span });
  }
  return [...done, ...open.values()];
}

function spansOf<T>(
  cells: readonly T[],
  passes: (cell: T, column: number) => boolean,
): { column: number; columns: number }[] {
  const spans: { column: number; columns: number }[] = [];
  for (const [column, cell] of cells.entries()) {
    if (!passes(cell, column)) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else spans.push({ column, columns: 1 });
  }
  return spans;
}

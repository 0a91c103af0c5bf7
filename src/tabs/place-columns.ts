import type { CellValue } from '../scoring/answer';

/** A column of a tab as its heading tells it. */
export interface ColumnHeading {
  /** What the heading may say, in every language. */
  names: readonly string[];
  /** Whether people enter something in it. */
  entered: boolean;
}

export interface PlacedColumns {
  /** Where each column stands (from 1); `null` for one that was deleted. */
  at: (number | null)[];
  /** Where blank columns have to be inserted for every column to be in its place, from left to right as the tab stands when its turn comes. */
  insertions: { before: number; count: number }[];
  /** A column (from 1) that is not what should stand there, which no insertion puts right, and the one that should. */
  foreign: { column: number; expected: number } | null;
}

/**
 * Finds the columns of a tab by their headings, since people delete columns and insert their own. A heading that was written over is known by its neighbours.
 *
 * @param headings the row of the headings, from column A; blank when that row is gone
 * @param wanted the columns of a fresh tab, from A
 * @param width how many columns the tab has by now
 */
export function placeColumns(
  headings: readonly CellValue[],
  wanted: readonly ColumnHeading[],
  width: number,
): PlacedColumns {
  const known = knownColumns(headings, wanted);
  const at: (number | null)[] = wanted.map(() => null);
  for (const { column, is } of known) at[is - 1] = column;
  const moved = movedColumn(known);
  if (moved !== null) return { at, insertions: [], foreign: moved };

  let foreign: PlacedColumns['foreign'] = null;
  let left: Known = { column: 0, is: 0 };
  for (const right of [...known, { column: width + 1, is: wanted.length + 1 }]) {
    const between = placeBetween(left, right, headings, wanted);
    for (const [step, column] of between.at.entries()) at[left.is + step] = column;
    if (right.is <= wanted.length || !between.surplus) foreign ??= between.foreign;
    left = right;
  }
  return { at, insertions: insertionsFor(at), foreign };
}

interface Known {
  column: number;
  /** Which of the wanted columns it is, from 1. */
  is: number;
}

/** The first column before which another should stand that comes later. */
function movedColumn(known: readonly Known[]): PlacedColumns['foreign'] {
  for (const [index, { column, is }] of known.entries()) {
    const later = known.slice(index + 1).filter((one) => one.is < is);
    if (later.length > 0) return { column, expected: Math.min(...later.map((one) => one.is)) };
  }
  return null;
}

/** Columns whose headings say nothing, between two that are known. */
function placeBetween(
  left: Known,
  right: Known,
  headings: readonly CellValue[],
  wanted: readonly ColumnHeading[],
): { at: (number | null)[]; surplus: boolean; foreign: PlacedColumns['foreign'] } {
  const there = right.column - left.column - 1;
  const missing = wanted.slice(left.is, right.is - 1);
  const at: (number | null)[] = missing.map((_, step) => (step < there ? left.column + step + 1 : null));
  if (there > missing.length) {
    const column = left.column + missing.length + 1;
    return { at, surplus: true, foreign: { column, expected: Math.min(right.is, wanted.length) } };
  }
  if (there === missing.length) return { at, surplus: false, foreign: null };
  if (missing.every((column) => !column.entered)) {
    // The hidden ids are known if they are there. Other columns that are written anew anyway may stand for each other.
    const gone = left.is === 0 ? missing.length - there : 0;
    return { at: missing.map((_, step) => at[step - gone] ?? null), surplus: false, foreign: null };
  }

  // A column of people's is gone, or one beside it. The formulas' columns show errors or nothing; any other heading could be of either.
  const cells = Array.from({ length: there }, (_, step) => left.column + step + 1);
  const computed = cells.every((column) => /^(#.*)?$/.test(String(headings[column - 1] ?? '')));
  const places = missing.map((column) => (column.entered ? null : (cells.shift() ?? null)));
  if (computed && cells.length === 0) return { at: places, surplus: false, foreign: null };
  return { at, surplus: false, foreign: { column: left.column + 1, expected: left.is + 1 } };
}

/** What has to be inserted for every column to be in its place. */
function insertionsFor(at: readonly (number | null)[]): PlacedColumns['insertions'] {
  const insertions: PlacedColumns['insertions'] = [];
  for (const [index, column] of at.entries()) {
    if (column !== null) continue;
    const last = insertions[insertions.length - 1];
    if (last !== undefined && last.before + last.count === index + 1) last.count += 1;
    else insertions.push({ before: index + 1, count: 1 });
  }
  return insertions;
}

/** The rows of a tab as they would be with every column in its place; a column that is gone is blank. */
export function alignColumns(
  rows: readonly (readonly CellValue[])[],
  at: readonly (number | null)[],
): (readonly CellValue[])[] {
  if (at.every((column, index) => column === index + 1)) return [...rows];
  return rows.map((row) => at.map((column) => (column === null ? '' : (row[column - 1] ?? ''))));
}

/** The row that says most of the headings; blank when no row says enough of them. */
export function headingRow(
  rows: readonly (readonly CellValue[])[],
  wanted: readonly ColumnHeading[],
): readonly CellValue[] {
  let best: readonly CellValue[] = [];
  let most = Math.min(3, wanted.length) - 1;
  for (const row of rows) {
    const count = knownColumns(row, wanted).length;
    if (count > most) [best, most] = [row, count];
  }
  return best;
}

/** Cells that say a heading, in the order in which they stand; of two that say the same the first. */
function knownColumns(cells: readonly CellValue[], wanted: readonly ColumnHeading[]): { column: number; is: number }[] {
  const seen = new Set<number>();
  return cells.flatMap((cell, at) => {
    if (typeof cell !== 'string' || cell === '') return [];
    const is = wanted.findIndex((column) => column.names.includes(cell)) + 1;
    if (is === 0 || seen.has(is)) return [];
    seen.add(is);
    return [{ column: at + 1, is }];
  });
}

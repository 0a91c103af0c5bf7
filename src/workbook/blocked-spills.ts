import { type CellValue, isErrorText } from '../rubric/cell';
import { type CellSpec, columnLetters } from '../tabs/tab-spec';
import { retrying } from './retry';
import type { Sheet } from './sheets';

/** Something that stands in a cell which only a formula may fill. */
export interface BlockingCell {
  cell: string;
  content: string;
}

type Grid = readonly (readonly (CellSpec | null)[])[];

/**
 * What keeps the formulas of a tab from spilling, a formula that was written over included. A value that spilled can't be told from one that was typed, so only the
 * reach of formulas that are gone or show an error, which never spills, is looked at; rows of people's own between ours lie in their reach as well.
 *
 * @param content the tab as it stands, row by row like the grid
 */
export function blockingCells(sheet: Sheet, grid: Grid, content: readonly (readonly CellValue[])[]): BlockingCell[] {
  const reach = reachOfFormulas(grid);
  const { failing, overwritten } = brokenFormulas(sheet, reach, content);
  const blocking = reach.flatMap((line, row) =>
    line.flatMap((anchor, column) => {
      const value = content[row]?.[column] ?? '';
      const cell = nameOf({ row, column });
      const inTheWay = overwritten.has(cell) || (anchor !== null && (failing.has(anchor) || overwritten.has(anchor)));
      return value === '' || !inTheWay ? [] : [{ cell, row, column, content: String(value) }];
    }),
  );
  if (blocking.length === 0) return [];
  // Of a formula, what was typed is to be kept and not what it made.
  const formulas = retrying(() => sheet.getRange(1, 1, content.length, content[0]?.length ?? 1).getFormulas());
  return blocking.map(({ cell, row, column, content: shown }) => ({
    cell,
    content: formulas[row]?.[column] || shown,
  }));
}

/** For every cell that a formula fills, the cell of that formula: to the left, else above. */
function reachOfFormulas(grid: Grid): (string | null)[][] {
  const reach = grid.map((cells) => cells.map((): string | null => null));
  for (const column of (grid[0] ?? []).keys()) reachInColumn(grid, reach, column);
  return reach;
}

/** Blank cells and rows of people's own between and below the cells that a formula fills lie in its way too. */
function reachInColumn(grid: Grid, reach: (string | null)[][], column: number): void {
  let source: string | null = null;
  let inBetween: number[] = [];
  let begun = false;
  const fill = (rows: readonly number[]) => {
    for (const row of rows) reach[row]?.splice(column, 1, source);
  };
  const begin = (next: string | null) => {
    if (begun) fill(inBetween);
    [source, inBetween, begun] = [next, [], false];
  };
  for (const [row, cells] of grid.entries()) {
    const cell = cells[column] ?? null;
    if (cell?.formula !== undefined) {
      begin(nameOf({ row, column }));
    } else if (cell?.owner === 'spill') {
      const beside = sourceAt(grid, reach, row, column - 1);
      if (beside !== null && beside !== source) begin(beside);
      fill([...inBetween, row]);
      [inBetween, begun] = [[], source !== null];
    } else if (cell === null || cell.owner === 'void') {
      inBetween.push(row);
    } else {
      begin(null);
    }
  }
  if (begun) fill(inBetween);
}

/** The formula that a cell holds or that fills it. */
function sourceAt(
  grid: Grid,
  reach: readonly (readonly (string | null)[])[],
  row: number,
  column: number,
): string | null {
  if (grid[row]?.[column]?.formula !== undefined) return nameOf({ row, column });
  return reach[row]?.[column] ?? null;
}

/** Formulas with a reach that show an error, and cells where such a formula should stand and none does. */
function brokenFormulas(
  sheet: Sheet,
  reach: readonly (readonly (string | null)[])[],
  content: readonly (readonly CellValue[])[],
): { failing: Set<string>; overwritten: Set<string> } {
  const failing = new Set<string>();
  const overwritten = new Set<string>();
  const sources = new Set(reach.flat());
  for (const [row, line] of content.entries()) {
    const columns = Array.from(line.keys()).filter((column) => sources.has(nameOf({ row, column })));
    if (columns.length === 0) continue;
    const formulas = retrying(() => sheet.getRange(row + 1, 1, 1, line.length).getFormulas())[0] ?? [];
    for (const column of columns) {
      const shown = line[column] ?? '';
      if (formulas[column] === '') overwritten.add(nameOf({ row, column }));
      else if (isErrorText(shown)) failing.add(nameOf({ row, column }));
    }
  }
  return { failing, overwritten };
}

function nameOf({ row, column }: { row: number; column: number }): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

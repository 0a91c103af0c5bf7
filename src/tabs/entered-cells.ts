import type { CellValue } from '../scoring/answer';
import type { RowSpec, TabSpec } from './tab-spec';

/** A row of a form in which people may enter something. */
export interface EnteredRow {
  /** The row's id; a row that repeats another's has `~2` and so on behind it. */
  id: string;
  /** From 1. */
  row: number;
  /** What stands in the columns of people, in their order. */
  cells: CellValue[];
  /** For each of these columns whether the cell is a person's by the form's layout. */
  own: boolean[];
}

/** Columns (from 1) in which some row of some tab has a cell that belongs to people. */
export function columnsOfPeople(specs: readonly TabSpec[]): number[] {
  const columns = new Set<number>();
  for (const { cells } of specs.flatMap(({ rows }) => rows))
    for (const [at, cell] of cells.entries()) if (isPersons(cell.owner)) columns.add(at + 2);
  return Array.from(columns).sort((a, b) => a - b);
}

/**
 * What people entered on a tab, row by row: every row that has cells of theirs, and any other row with an id in which something stands in these columns. A row of ours
 * that the layout does not have (any more) counts as theirs; a row that people made does not, so it is kept here and nobody clears it.
 *
 * @param rows the tab from row 1, every column in its place
 * @param columns (from 1) the columns of people
 */
export function enteredRows(
  spec: TabSpec,
  rows: readonly (readonly CellValue[])[],
  columns: readonly number[],
): EnteredRow[] {
  const byId = new Map(spec.rows.map((row) => [row.id, row]));
  const seen = new Map<string, number>();
  return rows.flatMap((line, at): EnteredRow[] => {
    const id = String(line[0] ?? '');
    const row = byId.get(id);
    if (id === '' || id.startsWith('#')) return [];
    const own = ownersOf(id, row, columns);
    const cells = columns.map((column) => asWritten(line[column - 1] ?? ''));
    if (!own.includes(true) && cells.every((cell) => cell === '')) return [];
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return [{ id: times === 1 ? id : `${id}~${times}`, row: at + 1, cells, own }];
  });
}

function ownersOf(id: string, row: RowSpec | undefined, columns: readonly number[]): boolean[] {
  if (row === undefined) return columns.map(() => id.startsWith('@'));
  return columns.map((column) => {
    const owner = row.cells[column - 2]?.owner;
    return owner !== undefined && isPersons(owner);
  });
}

function isPersons(owner: string): boolean {
  return owner !== 'system' && owner !== 'spill' && owner !== 'void';
}

/** A text that begins with `=` can only be written with a space before it. */
function asWritten(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith('=') ? ` ${value}` : value;
}

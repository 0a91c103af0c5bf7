import type { CellValue } from '../scoring/answer';
import { placeRows } from '../tabs/place-rows';
import { type CellSpec, columnLetters, type RowOf, type RowSpec, type TabSpec } from '../tabs/tab-spec';
import { literal, readTab } from './cells';
import { decorate } from './decorate';
import { type Rectangle, rectangles } from './rectangles';
import type { Sheet, Spreadsheet } from './sheets';
import { applyCharts, applyColumns, applyHighlights } from './tab-furniture';
import type { TabIndex } from './tab-index';

export interface Rendered {
  sheet: Sheet;
  rowOf: RowOf;
  created: boolean;
  /** What stood in cells that only a formula may fill, and was taken out so that the formula can spill again. */
  cleared: { cell: string; content: string }[];
  /** Rows that repeat the id of a row further up; they were left alone. */
  repeated: { row: number; id: string }[];
}

/**
 * Lays a tab out, or lays it out again, in a number of service calls that does not depend on its length. A person's cell is written only when its row is made. A
 * rendering that was broken off is completed by the next one.
 *
 * @param position where a new tab goes, counted from 0; at the end if left out
 */
export function render(book: Spreadsheet, tabs: TabIndex, spec: TabSpec, position?: number): Rendered {
  const { sheet, created } = findOrMake(book, tabs, spec, position);
  const content = created ? [] : readTab(sheet);
  const wanted = spec.rows.map((row) => row.id);
  const existing = spec.layout === 'anchored' ? content.map((row) => String(row[0] ?? '')) : [];
  const fresh = !existing.some((id) => wanted.includes(id));
  const placement = fresh ? placeRows([], wanted) : placeRows(existing, wanted);

  const isBlank = content.every((row) => row.every((value) => value === ''));
  if (fresh) trimOrExtend(sheet, spec, isBlank);
  else for (const { after, count } of placement.insertions) insertRows(sheet, after, count);

  const rowById = new Map(placement.ids.flatMap((id, at) => (id === null ? [] : [[id, at + 1] as const])));
  const rowOf: RowOf = (id) => {
    const row = rowById.get(id);
    if (row === undefined) throw new Error(`No row ${id} on ${spec.key}`);
    return row;
  };
  const grid = layOut(spec, placement.ids);
  const writesAll = (row: number) => fresh || placement.added.has(placement.ids[row] ?? '');
  const cleared = fresh
    ? []
    : clearBlockedSpills(sheet, grid, content, placement.insertions.length > 0 ? readTab(sheet) : content);

  const own = rectangles(grid, (cell, row) => cell !== null && (writesAll(row) || cell.owner === 'system'));
  const safeToFormat = rectangles(
    grid,
    (cell, row) => cell !== null && (writesAll(row) || cell.owner === 'system' || cell.owner === 'spill'),
  );
  for (const part of safeToFormat) {
    at(sheet, part).setNumberFormats(slice(grid, part, (cell) => cell?.style.format ?? 'General'));
  }
  for (const part of own) {
    at(sheet, part).setValues(slice(grid, part, (cell) => contentOf(cell, rowOf)));
  }
  decorate(sheet, grid, fresh, spec.linesFrom === undefined ? null : rowOf(spec.linesFrom) - 1);
  applyColumns(sheet, spec, rowOf);
  applyHighlights(sheet, spec, rowOf);
  applyCharts(sheet, spec, rowOf, created);
  return { sheet, rowOf, created, cleared, repeated: placement.repeated };
}

/** Writes only the values of a tab that is laid out already and has as many rows as the spec: one call a rectangle. */
export function renderValues(sheet: Sheet, spec: TabSpec): void {
  const rowOf: RowOf = (id) => spec.rows.findIndex((row) => row.id === id) + 1;
  const grid = layOut(
    spec,
    spec.rows.map((row) => row.id),
  );
  const whole: Rectangle = { row: 0, column: 0, rows: grid.length, columns: grid[0]?.length ?? 0 };
  at(sheet, whole).setValues(slice(grid, whole, (cell) => contentOf(cell, rowOf)));
}

/** Finds the tab by its key. A blank tab of the right name, left by a run that was broken off, is taken over; otherwise a new one is made. */
function findOrMake(
  book: Spreadsheet,
  tabs: TabIndex,
  spec: TabSpec,
  position?: number,
): { sheet: Sheet; created: boolean } {
  const known = tabs.get(spec.key);
  if (known !== null) {
    rename(book, known, spec);
    return { sheet: known, created: false };
  }
  const namesake = book.getSheetByName(spec.name);
  if (namesake !== null && tabs.keyOf(namesake) === null && namesake.getLastRow() === 0) {
    tabs.add(spec.key, namesake);
    return { sheet: namesake, created: false };
  }
  const name = namesake === null ? spec.name : freeName(book, spec.name);
  // Without a position a new sheet would come to stand beside whichever is in view.
  const sheet = book.insertSheet(name, position ?? book.getSheets().length);
  tabs.add(spec.key, sheet);
  return { sheet, created: true };
}

/** After a change of language a tab takes its name in the new one. */
function rename(book: Spreadsheet, sheet: Sheet, { name, otherNames = [] }: TabSpec): void {
  const current = sheet.getName();
  if (current !== name && otherNames.includes(current) && book.getSheetByName(name) === null) sheet.setName(name);
}

function freeName(book: Spreadsheet, name: string): string {
  for (let number = 2; ; number += 1) {
    const candidate = `${name.slice(0, 94)} (${number})`;
    if (book.getSheetByName(candidate) === null) return candidate;
  }
}

type Grid = (CellSpec | null)[][];

/** One row of cells per row of the tab, `null` where the row is none of ours. Short rows are filled up with their last cell's style. */
function layOut(spec: TabSpec, ids: readonly (string | null)[]): Grid {
  const width = spec.columns.length;
  const byId = new Map(spec.rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = id === null ? undefined : byId.get(id);
    return row === undefined ? Array.from({ length: width }, () => null) : cellsOf(row, width);
  });
}

function cellsOf(row: RowSpec, width: number): CellSpec[] {
  const last = row.cells[row.cells.length - 1]?.style ?? {};
  const { format: _, ...filler } = last;
  const first = row.cells[0]?.style ?? {};
  const idStyle = {
    format: '@',
    ...(first.background === undefined ? {} : { background: first.background }),
    color: /^#\S/.test(row.id) && first.background !== undefined ? first.background : '#5f6368',
    wrap: true,
  };
  return Array.from({ length: width }, (_unused, column): CellSpec => {
    if (column === 0) return { owner: 'system', value: row.id, style: idStyle };
    return row.cells[column - 1] ?? { owner: 'void', style: filler };
  });
}

/** How many rows a fresh tab gets: Google wants one that is not frozen. */
export function rowsNeeded(spec: TabSpec): number {
  return Math.max(spec.rows.length, spec.frozenRows + 1);
}

/** Gives a fresh tab exactly the rows and columns it needs: blank ones would be read, scored and scrolled through for nothing. */
function trimOrExtend(sheet: Sheet, spec: TabSpec, isBlank: boolean): void {
  const columns = sheet.getMaxColumns();
  const rows = sheet.getMaxRows();
  const wantedRows = rowsNeeded(spec);
  const wantedColumns = spec.columns.length;
  if (columns < wantedColumns) sheet.insertColumnsAfter(columns, wantedColumns - columns);
  if (rows < wantedRows) sheet.insertRowsAfter(rows, wantedRows - rows);
  // What stands on a tab that is not only ours is somebody's.
  if (spec.layout === 'anchored' && !isBlank) return;
  if (columns > wantedColumns) sheet.deleteColumns(wantedColumns + 1, columns - wantedColumns);
  if (rows > wantedRows) sheet.deleteRows(wantedRows + 1, rows - wantedRows);
}

function insertRows(sheet: Sheet, after: number, count: number): void {
  if (after === 0) sheet.insertRowsBefore(1, count);
  else sheet.insertRowsAfter(after, count);
}

/** Takes out what stands in the way of a spilling formula. It only looks closer when the formula says that it is blocked. */
function clearBlockedSpills(
  sheet: Sheet,
  grid: Grid,
  before: readonly (readonly CellValue[])[],
  now: readonly (readonly CellValue[])[],
): Rendered['cleared'] {
  const blocked = before.some((row) => row.some((value) => value === '#REF!'));
  if (!blocked) return [];
  const cleared: Rendered['cleared'] = [];
  const cells: string[] = [];
  for (const [row, specs] of grid.entries()) {
    for (const [column, spec] of specs.entries()) {
      const value = now[row]?.[column] ?? '';
      if (spec?.owner !== 'spill' || value === '' || value === '#REF!') continue;
      const cell = `${columnLetters(column + 1)}${row + 1}`;
      cells.push(cell);
      cleared.push({ cell, content: String(value) });
    }
  }
  if (cells.length > 0) sheet.getRangeList(cells).clearContent();
  return cleared;
}

function at(sheet: Sheet, part: Rectangle): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(part.row + 1, part.column + 1, part.rows, part.columns);
}

function slice<T>(grid: Grid, part: Rectangle, pick: (cell: CellSpec | null) => T): T[][] {
  return grid
    .slice(part.row, part.row + part.rows)
    .map((row) => row.slice(part.column, part.column + part.columns).map(pick));
}

function contentOf(cell: CellSpec | null, rowOf: RowOf): string | number | boolean | Date {
  if (cell?.formula !== undefined) return cell.formula(rowOf);
  return literal(cell?.value ?? cell?.initial ?? '');
}

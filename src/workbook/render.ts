import type { CellValue } from '../scoring/answer';
import type { Unsteady } from '../tabs/changing-formulas';
import { recognise } from '../tabs/landmarks';
import { placeRows } from '../tabs/place-rows';
import { type CellSpec, columnLetters, type RowOf, type RowSpec, type TabSpec } from '../tabs/tab-spec';
import { withListsAsAnswered } from './answered-lists';
import { type BlockingCell, blockingCells } from './blocked-spills';
import { literal, readTab } from './cells';
import { decorate, writeNotes } from './decorate';
import { isLeftover, isOpenToMe } from './leftover';
import { isBlankRow, placeAmong, readMended } from './mended-content';
import { type Rectangle, rectangles } from './rectangles';
import { retrying } from './retry';
import type { Sheet, Spreadsheet } from './sheets';
import { applyCharts, applyColumns, applyHighlights, hideNew } from './tab-furniture';
import type { TabIndex } from './tab-index';
import { findUnsteady, isRefused } from './unsteady';

export interface Rendered {
  sheet: Sheet;
  rowOf: RowOf;
  /** The first cell that people see, in A1 notation. */
  home: string;
  created: boolean;
  /** What stood in cells that only a formula may fill, and was taken out so that the formula can spill again. */
  cleared: BlockingCell[];
  /** Headings of columns that had been deleted and came back blank. */
  restoredColumns: string[];
  /** Cells because of which Google refused to calculate a formula of the tab when it was last read. */
  unsteady: Unsteady | null;
  /** Rows that repeat the id of a row further up; they were left alone. */
  repeated: { row: number; id: string }[];
}

export interface RenderOptions {
  /** Where a new tab goes, counted from 0; at the end if left out. */
  position?: number;
  /** Takes down what people wrote where only formulas may, before it is taken out. */
  keep: (sheet: Sheet, cells: readonly BlockingCell[]) => void;
}

/**
 * Lays a tab out, or lays it out again, in a number of service calls that does not depend on its length. A person's cell is written only when its row is made. A
 * rendering that was broken off is completed by the next one.
 *
 * @throws ForeignColumn when people moved columns or inserted their own; nothing has been changed then
 */
export function render(book: Spreadsheet, tabs: TabIndex, spec: TabSpec, options: RenderOptions): Rendered {
  const { sheet, created } = findOrMake(book, tabs, spec, options.position);
  const unfinished = !tabs.isReady(spec.key);
  const { content, restoredColumns } =
    created || spec.layout === 'rewritten' ? { content: [], restoredColumns: [] } : readMended(sheet, spec);
  const wanted = spec.rows.map((row) => row.id);
  const isBlank = content.every(isBlankRow);
  const fresh = spec.layout === 'rewritten' || isBlank;
  const placement = fresh ? placeRows([], wanted) : placeAmong(sheet, content, wanted);

  if (fresh) trimOrExtend(sheet, spec);
  else for (const { after, count } of placement.insertions) insertRows(sheet, after, count);

  const rowById = new Map(placement.ids.flatMap((id, at) => (id === null ? [] : [[id, at + 1] as const])));
  const rowOf: RowOf = (id) => {
    const row = rowById.get(id);
    if (row === undefined) throw new Error(`No row ${id} on ${spec.key}`);
    return row;
  };
  const grid = layOut(spec, placement.ids);
  const writesAll = (row: number) => fresh || placement.added.has(placement.ids[row] ?? '');
  const moved = placement.insertions.length > 0 || restoredColumns.length > 0;
  const cleared = created ? [] : clearSpills(sheet, spec, grid, moved ? null : content, options.keep);

  const failing = spec.layout !== 'rewritten' && someRefused(spec, content);
  const unsteady = failing ? findUnsteady(sheet, (row, column) => isComputed(grid[row]?.[column])) : null;

  const blankColumns = spec.columns.map((_, column) => content.every((row) => (row[column] ?? '') === ''));
  const isNobodys = (cell: CellSpec | null, row: number) =>
    cell !== null && (writesAll(row) || cell.owner === 'system');
  const isSafeToFormat = (cell: CellSpec | null, row: number, column: number) =>
    cell !== null && (isNobodys(cell, row) || cell.owner === 'spill' || blankColumns[column] === true);
  for (const part of rectangles(grid, isSafeToFormat)) {
    const formats = slice(grid, part, (cell) => cell?.style.format ?? 'General');
    retrying(() => at(sheet, part).setNumberFormats(formats));
  }
  // Before the ids, so that rows of a run that is broken off here are still blank and get their notes from the next.
  writeNotes(sheet, grid, (row, column) => unfinished || writesAll(row) || blankColumns[column] === true);
  for (const part of rectangles(grid, isNobodys)) {
    const contents = slice(grid, part, (cell) => contentOf(cell, rowOf));
    retrying(() => at(sheet, part).setValues(contents));
  }
  const contentById = new Map(fresh ? [] : [...content].reverse().map((row) => [String(row[0] ?? ''), row] as const));
  const lists = withListsAsAnswered(grid, (row, column) => contentById.get(placement.ids[row] ?? '')?.[column]);
  decorate(sheet, lists, spec.linesFrom === undefined ? null : rowOf(spec.linesFrom) - 1);
  applyColumns(sheet, spec, rowOf);
  applyHighlights(sheet, spec, rowOf);
  applyCharts(sheet, spec, rowOf, created);
  hideNew(sheet, spec, unfinished);
  const home = `${columnLetters(spec.columns.findIndex(({ hidden }) => hidden !== true) + 1)}1`;
  return { sheet, rowOf, home, created, cleared, restoredColumns, unsteady, repeated: placement.repeated };
}

/** Whether a custom function of the tab was refused. */
function someRefused(spec: TabSpec, content: readonly (readonly CellValue[])[]): boolean {
  const byId = new Map(content.map((row) => [row[0], row]));
  return spec.rows.some(({ id, cells }) =>
    cells.some((cell, at) => cell.formula !== undefined && isRefused(byId.get(id)?.[at + 1])),
  );
}

function isComputed(cell: CellSpec | null | undefined): boolean {
  return cell?.formula !== undefined || cell?.owner === 'spill';
}

/** Writes only the values of a tab that is laid out already and has as many rows as the spec: one call. */
export function renderValues(sheet: Sheet, spec: TabSpec): void {
  const { grid, whole, rowOf } = allOf(spec);
  const contents = slice(grid, whole, (cell) => contentOf(cell, rowOf));
  retrying(() => at(sheet, whole).setValues(contents));
}

/** The same of its number formats. */
export function renderFormats(sheet: Sheet, spec: TabSpec): void {
  const { grid, whole } = allOf(spec);
  const formats = slice(grid, whole, (cell) => cell?.style.format ?? 'General');
  retrying(() => at(sheet, whole).setNumberFormats(formats));
}

function allOf(spec: TabSpec): { grid: Grid; whole: Rectangle; rowOf: RowOf } {
  const ids = spec.rows.map((row) => row.id);
  const grid = layOut(spec, ids);
  return {
    grid,
    whole: { row: 0, column: 0, rows: grid.length, columns: grid[0]?.length ?? 0 },
    rowOf: (id) => ids.indexOf(id) + 1,
  };
}

/** Writes only the formulas in one row of a form that is there, one call for neighbouring cells; nothing if the row or a column is not in its place. */
export function renderFormulas(sheet: Sheet, spec: TabSpec, rowId: string): void {
  const content = readTab(sheet);
  const { landmarks } = spec;
  if (
    landmarks === undefined ||
    recognise(
      content,
      landmarks,
      retrying(() => sheet.getMaxColumns()),
    ).columnsMoved
  )
    return;
  const rowOf: RowOf = (id) => content.findIndex((row) => row[0] === id) + 1;
  const cells = spec.rows.find((row) => row.id === rowId)?.cells ?? [];
  const row = rowOf(rowId);
  if (row === 0) return;
  for (const [index, cell] of cells.entries()) {
    if (cell.formula !== undefined) sheet.getRange(row, index + 2).setFormula(cell.formula(rowOf));
  }
}

/** Finds the tab by its key. A blank tab of the right name, left by a run that was broken off, is taken over; otherwise a new one is made. */
function findOrMake(
  book: Spreadsheet,
  tabs: TabIndex,
  spec: TabSpec,
  position?: number,
): { sheet: Sheet; created: boolean } {
  const known = tabs.get(spec.key);
  // What is not finished may be somebody else's blank sheet with our mark on it.
  if (known !== null && (tabs.isReady(spec.key) || isOpenToMe(known))) {
    rename(book, known, spec);
    return { sheet: known, created: false };
  }
  const namesake = book.getSheetByName(spec.name);
  if (namesake !== null && isLeftover(tabs, namesake)) {
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
    // The column is hidden: an id that runs over two lines would only make its row twice as high.
    wrap: false,
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
function trimOrExtend(sheet: Sheet, spec: TabSpec): void {
  const columns = retrying(() => sheet.getMaxColumns());
  const rows = retrying(() => sheet.getMaxRows());
  const wantedRows = rowsNeeded(spec);
  const wantedColumns = spec.columns.length;
  if (columns < wantedColumns) sheet.insertColumnsAfter(columns, wantedColumns - columns);
  if (rows < wantedRows) sheet.insertRowsAfter(rows, wantedRows - rows);
  if (columns > wantedColumns) sheet.deleteColumns(wantedColumns + 1, columns - wantedColumns);
  if (rows > wantedRows) sheet.deleteRows(wantedRows + 1, rows - wantedRows);
}

function insertRows(sheet: Sheet, after: number, count: number): void {
  if (after === 0) sheet.insertRowsBefore(1, count);
  else sheet.insertRowsAfter(after, count);
}

/**
 * Takes out what stands in the way of spilling formulas. On a tab that people enter things on, it is taken down before.
 *
 * @param content the tab as it stands, `null` when it has changed since it was read
 */
function clearSpills(
  sheet: Sheet,
  spec: TabSpec,
  grid: Grid,
  content: readonly (readonly CellValue[])[] | null,
  keep: RenderOptions['keep'],
): BlockingCell[] {
  if (spec.layout === 'rewritten') {
    const spills = rectangles(grid, (cell) => cell?.owner === 'spill').map((part) => at(sheet, part).getA1Notation());
    if (spills.length > 0) sheet.getRangeList(spills).clearContent();
    return [];
  }
  const blocking = blockingCells(sheet, grid, content ?? readTab(sheet));
  if (blocking.length === 0) return [];
  keep(sheet, blocking);
  sheet.getRangeList(blocking.map(({ cell }) => cell)).clearContent();
  return blocking;
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

import type { Dimension, Zone } from '@odoo/o-spreadsheet';
import { badParameters, GoogleError } from '../../google/errors';
import { requireValidValue } from '../cell-rules';
import { contentOf } from '../cell-values';
import { SheetBase } from './sheet-base';

/** A spreadsheet holds at most this many cells. */
export const MOST_CELLS = 10_000_000;

/** Rows and columns: inserting, deleting, moving, hiding, sizing, freezing. */
export abstract class SheetStructure extends SheetBase {
  override appendRow(contents: unknown[]): this {
    if (!Array.isArray(contents) || contents.length === 0) {
      throw badParameters('SpreadsheetApp.Sheet.appendRow', [contents]);
    }
    const row = this.getLastRow();
    if (row >= this.getMaxRows()) this.insert('ROW', this.getMaxRows(), 'after', 1);
    const missing = contents.length - this.getMaxColumns();
    if (missing > 0) this.insert('COL', this.getMaxColumns(), 'after', missing);
    const zone: Zone = { left: 0, right: contents.length - 1, top: row, bottom: row };
    this.book.requireEdit(this.sheetId, [zone]);
    const writes = contents.map((value, col) => {
      const position = { sheetId: this.sheetId, col, row };
      const content = contentOf(this.book, position, value);
      requireValidValue(this.book, position, content.content);
      return { ...position, ...content };
    });
    for (const write of writes) this.book.done(this.book.model.dispatch('UPDATE_CELL', write), 'UPDATE_CELL');
    return this;
  }

  override insertRowAfter(position: number): this {
    return this.insert('ROW', position, 'after', 1);
  }

  override insertRowBefore(position: number): this {
    return this.insert('ROW', position, 'before', 1);
  }

  override insertRowsAfter(position: number, howMany: number): this {
    return this.insert('ROW', position, 'after', howMany);
  }

  override insertRowsBefore(position: number, howMany: number): this {
    return this.insert('ROW', position, 'before', howMany);
  }

  override insertRows(position: number, howMany = 1): void {
    this.insert('ROW', position, 'before', howMany);
  }

  override insertColumnAfter(position: number): this {
    return this.insert('COL', position, 'after', 1);
  }

  override insertColumnBefore(position: number): this {
    return this.insert('COL', position, 'before', 1);
  }

  override insertColumnsAfter(position: number, howMany: number): this {
    return this.insert('COL', position, 'after', howMany);
  }

  override insertColumnsBefore(position: number, howMany: number): this {
    return this.insert('COL', position, 'before', howMany);
  }

  override insertColumns(position: number, howMany = 1): void {
    this.insert('COL', position, 'before', howMany);
  }

  override deleteRow(position: number): this {
    return this.remove('ROW', position, 1);
  }

  override deleteRows(position: number, howMany: number): void {
    this.remove('ROW', position, howMany);
  }

  override deleteColumn(position: number): this {
    return this.remove('COL', position, 1);
  }

  override deleteColumns(position: number, howMany: number): void {
    this.remove('COL', position, howMany);
  }

  override moveRows(rows: GoogleAppsScript.Spreadsheet.Range, destination: number): void {
    const { zone } = this.workshop.expectRange(rows, 'SpreadsheetApp.Sheet.moveRows');
    this.move('ROW', zone.top, zone.bottom, destination);
  }

  override moveColumns(columns: GoogleAppsScript.Spreadsheet.Range, destination: number): void {
    const { zone } = this.workshop.expectRange(columns, 'SpreadsheetApp.Sheet.moveColumns');
    this.move('COL', zone.left, zone.right, destination);
  }

  override hideRows(first: number, count = 1): void {
    this.setHidden('ROW', this.indexes('ROW', first, count), true);
  }

  override hideColumns(first: number, count = 1): void {
    this.setHidden('COL', this.indexes('COL', first, count), true);
  }

  override hideRow(row: GoogleAppsScript.Spreadsheet.Range): void {
    const range = this.workshop.expectRange(row, 'SpreadsheetApp.Sheet.hideRow');
    this.hideRows(range.getRow(), range.getNumRows());
  }

  override hideColumn(column: GoogleAppsScript.Spreadsheet.Range): void {
    const range = this.workshop.expectRange(column, 'SpreadsheetApp.Sheet.hideColumn');
    this.hideColumns(range.getColumn(), range.getNumColumns());
  }

  override showRows(first: number, count = 1): void {
    this.setHidden('ROW', this.indexes('ROW', first, count), false);
  }

  override showColumns(first: number, count = 1): void {
    this.setHidden('COL', this.indexes('COL', first, count), false);
  }

  override unhideRow(row: GoogleAppsScript.Spreadsheet.Range): void {
    const range = this.workshop.expectRange(row, 'SpreadsheetApp.Sheet.unhideRow');
    this.showRows(range.getRow(), range.getNumRows());
  }

  override unhideColumn(column: GoogleAppsScript.Spreadsheet.Range): void {
    const range = this.workshop.expectRange(column, 'SpreadsheetApp.Sheet.unhideColumn');
    this.showColumns(range.getColumn(), range.getNumColumns());
  }

  override isRowHiddenByUser(row: number): boolean {
    return this.book.getters.isRowHiddenByUser(this.sheetId, row - 1);
  }

  override isColumnHiddenByUser(column: number): boolean {
    return this.book.getters.isColHiddenByUser(this.sheetId, column - 1);
  }

  override setRowHeight(row: number, height: number): this {
    return this.resize('ROW', row, 1, height);
  }

  override setRowHeights(first: number, count: number, height: number): this {
    return this.resize('ROW', first, count, height);
  }

  override setRowHeightsForced(first: number, count: number, height: number): this {
    return this.resize('ROW', first, count, height);
  }

  override getRowHeight(row: number): number {
    this.indexes('ROW', row, 1);
    return this.book.getters.getRowSize(this.sheetId, row - 1);
  }

  override setColumnWidth(column: number, width: number): this {
    return this.resize('COL', column, 1, width);
  }

  override setColumnWidths(first: number, count: number, width: number): this {
    return this.resize('COL', first, count, width);
  }

  override getColumnWidth(column: number): number {
    this.indexes('COL', column, 1);
    return this.book.getters.getColSize(this.sheetId, column - 1);
  }

  override autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  override autoResizeColumns(first: number, count: number): this {
    this.requireStructure();
    const cols = this.indexes('COL', first, count);
    this.book.done(
      this.book.model.dispatch('AUTORESIZE_COLUMNS', { sheetId: this.sheetId, cols }),
      'AUTORESIZE_COLUMNS',
    );
    return this;
  }

  override autoResizeRows(first: number, count: number): this {
    return this.resize('ROW', first, count, null);
  }

  override getFrozenRows(): number {
    return this.book.getters.getPaneDivisions(this.sheetId).ySplit;
  }

  override getFrozenColumns(): number {
    return this.book.getters.getPaneDivisions(this.sheetId).xSplit;
  }

  override setFrozenRows(rows: number): void {
    this.freeze('ROW', rows);
  }

  override setFrozenColumns(columns: number): void {
    this.freeze('COL', columns);
  }

  override sort(column: number, ascending = true): this {
    const frozen = this.getFrozenRows();
    const rows = this.getLastRow() - frozen;
    if (rows > 0) this.getRange(frozen + 1, 1, rows, this.getMaxColumns()).sort({ column, ascending });
    return this;
  }

  private insert(dimension: Dimension, position: number, side: 'before' | 'after', quantity: number): this {
    const [base = 0] = this.indexes(dimension, position, 1);
    if (!Number.isInteger(quantity) || quantity < 1) throw badParameters('SpreadsheetApp.Sheet.insert', [quantity]);
    const added = quantity * (dimension === 'ROW' ? this.getMaxColumns() : this.getMaxRows());
    this.workshop.requireRoom(added);
    const at = side === 'before' ? base : base + 1;
    const inside = this.book.getters
      .getProtections(this.sheetId)
      .map(({ zone }) => zone)
      .filter((zone) =>
        dimension === 'ROW' ? zone.top < at && at <= zone.bottom : zone.left < at && at <= zone.right,
      );
    this.requireStructure(inside);
    this.book.done(
      this.book.model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: this.sheetId,
        sheetName: this.book.getters.getSheetName(this.sheetId),
        dimension,
        base,
        quantity,
        position: side,
      }),
      'ADD_COLUMNS_ROWS',
    );
    return this;
  }

  private remove(dimension: Dimension, first: number, count: number): this {
    const elements = this.indexes(dimension, first, count);
    const size = dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns();
    if (count >= size) {
      throw new GoogleError(`You can't delete all the ${dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`);
    }
    const frozen = dimension === 'ROW' ? this.getFrozenRows() : this.getFrozenColumns();
    if (frozen > 0 && first <= frozen + 1 && first + count - 1 === size) {
      throw new GoogleError(
        `Sorry, it is not possible to delete all non-frozen ${dimension === 'ROW' ? 'rows' : 'columns'}.`,
      );
    }
    this.requireStructure(elements.map((element) => this.band(dimension, element, element)));
    this.book.done(
      this.book.model.dispatch('REMOVE_COLUMNS_ROWS', {
        sheetId: this.sheetId,
        sheetName: this.book.getters.getSheetName(this.sheetId),
        dimension,
        elements,
      }),
      'REMOVE_COLUMNS_ROWS',
    );
    return this;
  }

  private move(dimension: Dimension, first: number, last: number, destination: number): void {
    const base = destination - 1;
    // Behind the last row or column is a place too.
    if (base !== (dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns()))
      this.indexes(dimension, destination, 1);
    this.requireStructure([this.band(dimension, Math.min(first, base), Math.max(last, base - 1))]);
    if (base >= first && base <= last + 1) return;
    const elements = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const forward = base > last;
    this.inView(() =>
      this.book.done(
        this.book.model.dispatch('MOVE_COLUMNS_ROWS', {
          sheetId: this.sheetId,
          sheetName: this.book.getters.getSheetName(this.sheetId),
          dimension,
          elements,
          base: forward ? base - 1 : base,
          position: forward ? 'after' : 'before',
        }),
        'MOVE_COLUMNS_ROWS',
      ),
    );
  }

  /** Does what the engine does to the sheet in view only. */
  private inView(act: () => void): void {
    const { book, sheetId } = this;
    const before = book.getters.getActiveSheetId();
    const activate = (sheetIdFrom: string, sheetIdTo: string) => {
      if (sheetIdFrom !== sheetIdTo)
        book.done(book.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo }), 'ACTIVATE_SHEET');
    };
    const isHidden = !book.getters.isSheetVisible(sheetId);
    if (isHidden) book.done(book.model.dispatch('SHOW_SHEET', { sheetId }), 'SHOW_SHEET');
    activate(before, sheetId);
    act();
    activate(sheetId, before);
    if (isHidden) book.done(book.model.dispatch('HIDE_SHEET', { sheetId }), 'HIDE_SHEET');
  }

  private setHidden(dimension: Dimension, elements: number[], hidden: boolean): void {
    this.requireStructure();
    const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
    this.book.done(this.book.model.dispatch(type, { sheetId: this.sheetId, dimension, elements }), type);
  }

  private resize(dimension: Dimension, first: number, count: number, size: number | null): this {
    this.requireStructure();
    if (size !== null && !(size >= 0)) throw badParameters('SpreadsheetApp.Sheet.setSize', [size]);
    const elements = this.indexes(dimension, first, count);
    this.book.done(
      this.book.model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: this.sheetId, dimension, elements, size }),
      'RESIZE_COLUMNS_ROWS',
    );
    return this;
  }

  private freeze(dimension: Dimension, quantity: number): void {
    this.requireStructure();
    const size = dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns();
    if (!Number.isInteger(quantity) || quantity < 0 || quantity >= size) {
      throw new GoogleError("You can't freeze all visible rows or columns on the sheet.");
    }
    const { sheetId } = this;
    const { model } = this.book;
    if (quantity === 0) {
      const unfreeze = dimension === 'ROW' ? 'UNFREEZE_ROWS' : 'UNFREEZE_COLUMNS';
      this.book.done(model.dispatch(unfreeze, { sheetId }), unfreeze);
      return;
    }
    const freeze = dimension === 'ROW' ? 'FREEZE_ROWS' : 'FREEZE_COLUMNS';
    this.book.done(model.dispatch(freeze, { sheetId, quantity }), freeze);
  }

  private band(dimension: Dimension, first: number, last: number): Zone {
    const sheet = this.wholeZone;
    return dimension === 'ROW' ? { ...sheet, top: first, bottom: last } : { ...sheet, left: first, right: last };
  }
}

import type { Dimension, UID, Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../../book';
import { googleSheetName } from '../../engine/sheet-name';
import { badParameters, GoogleError, OUT_OF_BOUNDS_MESSAGE } from '../../google/errors';
import { serviceBase } from '../../google/service-object';
import { SheetNames } from '../../google/spreadsheet-names';
import { zoneOfA1 } from '../a1';
import type { RangeService } from '../range/range';
import type { SpreadsheetService } from '../spreadsheet';
import type { Workshop } from '../workshop';

const Base = serviceBase<GoogleAppsScript.Spreadsheet.Sheet>('Sheet', SheetNames);

/** Which sheet it is, its size and the ranges on it. */
export abstract class SheetBase extends Base {
  constructor(
    readonly workshop: Workshop,
    readonly sheetId: UID,
  ) {
    super();
  }

  override getSheetId(): number {
    return sheetNumber(this.sheetId);
  }

  override getName(): string {
    this.workshop.requireSheet(this.sheetId);
    return googleSheetName(this.book.getters.getSheetName(this.sheetId));
  }

  override getSheetName(): string {
    return this.getName();
  }

  override getIndex(): number {
    return this.book.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }

  override getParent(): SpreadsheetService {
    return this.workshop.spreadsheet;
  }

  override getMaxRows(): number {
    return this.book.getters.getNumberRows(this.sheetId);
  }

  override getMaxColumns(): number {
    return this.book.getters.getNumberCols(this.sheetId);
  }

  override getLastRow(): number {
    this.workshop.requireSheet(this.sheetId);
    return this.book.extent(this.sheetId).rows;
  }

  override getLastColumn(): number {
    this.workshop.requireSheet(this.sheetId);
    return this.book.extent(this.sheetId).columns;
  }

  override getRange(...args: readonly unknown[]): RangeService {
    this.workshop.requireSheet(this.sheetId);
    const [first] = args;
    if (args.length === 1 && typeof first === 'string') {
      const { sheetId, zone } = zoneOfA1(this.book, first, this.sheetId);
      return this.workshop.range(sheetId, zone);
    }
    const numbers = args.filter((each) => typeof each === 'number' && Number.isFinite(each));
    if (args.length < 2 || args.length > 4 || numbers.length !== args.length) {
      throw badParameters('SpreadsheetApp.Sheet.getRange', args);
    }
    const [row = 0, column = 0, rows = 1, columns = 1] = args.map((each) => Math.trunc(Number(each)));
    return this.workshop.range(this.sheetId, this.requireInside(row, column, rows, columns));
  }

  override getRangeList(notations: string[]): ReturnType<typeof this.workshop.rangeList> {
    return this.workshop.rangeList(notations.map((notation) => this.getRange(notation)));
  }

  override getDataRange(): RangeService {
    const { rows, columns } = this.book.extent(this.sheetId);
    return this.getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }

  override getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  protected get book(): Book {
    return this.workshop.book;
  }

  protected get wholeZone(): Zone {
    return this.book.getters.getSheetZone(this.sheetId);
  }

  /** Checks the right to change rows, columns or the sheet itself. */
  protected requireStructure(zones: readonly Zone[] = []): void {
    this.workshop.requireSheet(this.sheetId);
    this.book.requireEdit(this.sheetId, zones, true);
  }

  /** Rows or columns, counted from 1, as indexes from 0; they must exist. */
  protected indexes(dimension: Dimension, first: number, count: number): number[] {
    const size = dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns();
    if (!Number.isInteger(first) || !Number.isInteger(count) || first < 1 || count < 1 || first + count - 1 > size) {
      throw new GoogleError(dimension === 'ROW' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
    }
    return Array.from({ length: count }, (_, index) => first - 1 + index);
  }

  private requireInside(row: number, column: number, rows: number, columns: number): Zone {
    if (row < 1) throw new GoogleError('The starting row of the range is too small.');
    if (column < 1) throw new GoogleError('The starting column of the range is too small.');
    if (rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > this.getMaxRows() || column + columns - 1 > this.getMaxColumns()) {
      throw new GoogleError(OUT_OF_BOUNDS_MESSAGE);
    }
    return { left: column - 1, top: row - 1, right: column + columns - 2, bottom: row + rows - 2 };
  }
}

/** Google's numeric id of a sheet. Sheets that a person added on the page have a textual id: it is hashed. */
export function sheetNumber(sheetId: UID): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  let hash = 7;
  for (const character of sheetId) hash = (hash * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return hash;
}

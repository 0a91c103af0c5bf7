import type { CellPosition, UID, Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../../book';
import { badParameters, GoogleError, OUT_OF_BOUNDS_MESSAGE } from '../../google/errors';
import { RangeNames } from '../../google/range-names';
import { serviceBase } from '../../google/service-object';
import type { Workshop } from '../workshop';

const Base = serviceBase<GoogleAppsScript.Spreadsheet.Range>('Range', RangeNames);

/** Where a range is, and what its layers of methods share. */
export abstract class RangeBase extends Base {
  constructor(
    readonly workshop: Workshop,
    readonly sheetId: UID,
    readonly zone: Zone,
  ) {
    super();
  }

  protected get book(): Book {
    return this.workshop.book;
  }

  protected get rows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  protected get columns(): number {
    return this.zone.right - this.zone.left + 1;
  }

  protected get firstPosition(): CellPosition {
    this.requirePresent();
    return { sheetId: this.sheetId, col: this.zone.left, row: this.zone.top };
  }

  /** One value per cell, as rows of columns. */
  protected mapCells<T>(read: (position: CellPosition) => T): T[][] {
    this.requirePresent();
    return Array.from({ length: this.rows }, (_row, row) =>
      Array.from({ length: this.columns }, (_col, col) =>
        read({ sheetId: this.sheetId, col: this.zone.left + col, row: this.zone.top + row }),
      ),
    );
  }

  protected forEachCell(act: (position: CellPosition, row: number, column: number) => void): void {
    for (let row = 0; row < this.rows; row += 1) {
      for (let column = 0; column < this.columns; column += 1) {
        act({ sheetId: this.sheetId, col: this.zone.left + column, row: this.zone.top + row }, row, column);
      }
    }
  }

  protected requireEdit(): void {
    this.requirePresent();
    this.book.requireEdit(this.sheetId, [this.zone]);
  }

  /** Since a script got the range, its sheet may have been deleted or have lost rows and columns. */
  private requirePresent(): void {
    this.workshop.requireSheet(this.sheetId);
    const { right, bottom } = this.book.getters.getSheetZone(this.sheetId);
    if (this.zone.right > right || this.zone.bottom > bottom) throw new GoogleError(OUT_OF_BOUNDS_MESSAGE);
  }

  /**
   * Checks that an array has as many rows and columns as the range.
   * @throws GoogleError with Google's sentence
   */
  protected requireShape(values: unknown, method: string): asserts values is unknown[][] {
    if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
      throw badParameters(`SpreadsheetApp.Range.${method}`, [values]);
    }
    if (values.length !== this.rows) throw new GoogleError(shapeMessage('rows', values.length, this.rows));
    for (const row of values) {
      if (row.length !== this.columns) throw new GoogleError(shapeMessage('columns', row.length, this.columns));
    }
  }
}

function shapeMessage(what: 'rows' | 'columns', data: number, range: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
}

import type { Zone } from '@odoo/o-spreadsheet';
import { badParameters, GoogleError, OUT_OF_BOUNDS_MESSAGE } from '../../google/errors';
import { a1Of } from '../a1';
import type { RangeService } from './range';
import { RangeBase } from './range-base';

/** Where a range is and which ranges lie beside or inside it. */
export abstract class RangeGeometry extends RangeBase {
  override getA1Notation(): string {
    return a1Of(this.zone);
  }

  override getRow(): number {
    return this.zone.top + 1;
  }

  override getRowIndex(): number {
    return this.getRow();
  }

  override getColumn(): number {
    return this.zone.left + 1;
  }

  override getLastRow(): number {
    return this.zone.bottom + 1;
  }

  override getLastColumn(): number {
    return this.zone.right + 1;
  }

  override getNumRows(): number {
    return this.rows;
  }

  override getNumColumns(): number {
    return this.columns;
  }

  override getHeight(): number {
    return this.rows;
  }

  override getWidth(): number {
    return this.columns;
  }

  override getGridId(): number {
    return this.getSheet().getSheetId();
  }

  override getSheet(): ReturnType<RangeBase['workshop']['sheet']> {
    return this.workshop.sheet(this.sheetId);
  }

  override getCell(row: number, column: number): RangeService {
    const inside = row >= 1 && column >= 1 && row <= this.rows && column <= this.columns;
    if (!inside) throw new GoogleError('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  override offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.rows,
    numColumns = this.columns,
  ): RangeService {
    const parameters = [rowOffset, columnOffset, numRows, numColumns];
    if (!parameters.every((each) => typeof each === 'number')) {
      throw badParameters('SpreadsheetApp.Range.offset', parameters);
    }
    const zone: Zone = {
      left: this.zone.left + columnOffset,
      top: this.zone.top + rowOffset,
      right: this.zone.left + columnOffset + numColumns - 1,
      bottom: this.zone.top + rowOffset + numRows - 1,
    };
    if (numRows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
    const sheet = this.book.getters.getSheetZone(this.sheetId);
    if (zone.left < 0 || zone.top < 0 || zone.right > sheet.right || zone.bottom > sheet.bottom) {
      throw new GoogleError(OUT_OF_BOUNDS_MESSAGE);
    }
    return this.workshop.range(this.sheetId, zone);
  }

  override isStartRowBounded(): boolean {
    return true;
  }

  override isStartColumnBounded(): boolean {
    return true;
  }

  override isEndRowBounded(): boolean {
    return true;
  }

  override isEndColumnBounded(): boolean {
    return true;
  }

  override getMergedRanges(): RangeService[] {
    return this.book.getters
      .getMergesInZone(this.sheetId, this.zone)
      .map(({ left, right, top, bottom }) => this.workshop.range(this.sheetId, { left, right, top, bottom }));
  }

  override isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  override canEdit(): boolean {
    const { access } = this.book;
    return access.mayEdit() && !access.blockedBy(this.book.getters, this.sheetId, [this.zone]);
  }
}

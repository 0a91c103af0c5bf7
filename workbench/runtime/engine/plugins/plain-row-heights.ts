import type { HeaderIndex, UID } from '@odoo/o-spreadsheet';
import { CoreViewPlugin } from '../o-spreadsheet';

/** The engine's height of a row that nobody set, in pixels. */
const USUAL = 23;

/**
 * Stands in, where there is no screen, for the engine's measuring of every text for the height that its row should have: it takes a fifth of all time, and no script
 * can ask for what comes of it. Heights that were set are kept.
 */
export class PlainRowHeights extends CoreViewPlugin {
  static override getters = ['getRowSize', 'getHeaderSize', 'getMaxAnchorOffset'] as const;

  getRowSize(sheetId: UID, row: HeaderIndex): number {
    return Math.round(this.getters.getUserRowSize(sheetId, row) ?? this.heightByText(sheetId, row));
  }

  /** The height of a row that nobody set. */
  protected heightByText(_sheetId: UID, _row: HeaderIndex): number {
    return USUAL;
  }

  getHeaderSize(sheetId: UID, dimension: 'ROW' | 'COL', index: HeaderIndex): number {
    if (this.getters.isHeaderHidden(sheetId, dimension, index)) return 0;
    return dimension === 'ROW' ? this.getRowSize(sheetId, index) : this.getters.getColSize(sheetId, index);
  }

  /** The last cell that a figure of a size may be anchored in, and how far from that cell's corner. */
  getMaxAnchorOffset(sheetId: UID, height: number, width: number) {
    const { numberOfRows, numberOfCols } = this.getters.getSheetSize(sheetId);
    let [row, high] = [numberOfRows, 0];
    for (; high < height && row > 0; row -= 1) high += this.getRowSize(sheetId, row - 1);
    let [col, wide] = [numberOfCols, 0];
    for (; wide < width && col > 0; col -= 1) wide += this.getters.getColSize(sheetId, col - 1);
    return { col, row, offset: { x: wide - width, y: high - height } };
  }
}

import type { Command, HeaderIndex, UID } from '@odoo/o-spreadsheet';
import { UIPlugin } from '../o-spreadsheet';

type Dimension = 'COL' | 'ROW';

/**
 * Where rows and columns begin, in pixels, of the sheets that somebody asks about. The engine works it out for every sheet after each edit, and not anew for a row that
 * grew because of a formula.
 */
export class HeaderPlaces extends UIPlugin {
  static override getters = ['getColDimensions', 'getRowDimensions', 'getColRowOffset'] as const;
  readonly #places: Record<Dimension, Map<UID, number[]>> = { COL: new Map(), ROW: new Map() };

  override handle(command: Command): void {
    // What a new text does to the height of its row is known when everything is calculated.
    if (command.type !== 'UPDATE_CELL') this.#forget();
  }

  override finalize(): void {
    this.#forget();
  }

  /** Begin, size and end of a column. */
  getColDimensions(sheetId: UID, col: HeaderIndex) {
    const size = this.getters.getColSize(sheetId, col);
    return this.#dimensions(sheetId, 'COL', col, size, this.getters.isColHidden(sheetId, col));
  }

  /** Begin, size and end of a row. */
  getRowDimensions(sheetId: UID, row: HeaderIndex) {
    const size = this.getters.getRowSize(sheetId, row);
    return this.#dimensions(sheetId, 'ROW', row, size, this.getters.isRowHidden(sheetId, row));
  }

  /** How far one row or column begins behind another. */
  getColRowOffset(dimension: Dimension, reference: HeaderIndex, index: HeaderIndex, sheetId: UID): number {
    return this.#begin(sheetId, dimension, index) - this.#begin(sheetId, dimension, reference);
  }

  #dimensions(sheetId: UID, dimension: Dimension, index: HeaderIndex, size: number, isHidden: boolean) {
    const start = this.#begin(sheetId, dimension, index);
    return { start, size, end: start + (isHidden ? 0 : size) };
  }

  #begin(sheetId: UID, dimension: Dimension, index: HeaderIndex): number {
    const places = this.#places[dimension];
    const known = places.get(sheetId) ?? this.#measure(sheetId, dimension);
    places.set(sheetId, known);
    return known[index] ?? 0;
  }

  /** One more place than there are rows or columns: where the last one ends. */
  #measure(sheetId: UID, dimension: Dimension): number[] {
    const places: number[] = [0];
    const count = this.getters.getNumberHeaders(sheetId, dimension);
    for (let index = 0; index < count; index += 1)
      places.push((places[index] ?? 0) + this.getters.getHeaderSize(sheetId, dimension, index));
    return places;
  }

  #forget(): void {
    this.#places.COL.clear();
    this.#places.ROW.clear();
  }
}

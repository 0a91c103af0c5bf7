import type { Border, BorderDescr, BorderPosition, UID, Zone } from '@odoo/o-spreadsheet';
import { isCovered } from '../../engine/zones';
import { enumName } from '../../google/enums';
import { badParameters, GoogleError, notImplemented, OUT_OF_BOUNDS_MESSAGE } from '../../google/errors';
import { displayOf, plainTextContent } from '../cell-values';
import { canonicalColor } from '../colors';
import { RichTextValueService } from '../rich-text';
import { TextStyleService } from '../text-style';
import { type CopyWhat, copyCells, moveCells } from './copy-cells';
import { RangeRules } from './range-rules';
import { sortRange } from './sort-range';

type Side = boolean | null;

const BORDER_STYLES: Readonly<Record<string, BorderDescr['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'medium',
};

interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
}

/** A range of cells: all that a script can do with it. */
export class RangeService extends RangeRules {
  override activate(): this {
    this.workshop.select(this.sheetId, this.zone);
    return this;
  }

  override activateAsCurrentCell(): this {
    return this.activate();
  }

  override clear(options: ClearOptions = {}): this {
    const chosen = Object.values(options).some(Boolean);
    if (!chosen || options.contentsOnly) this.clearContent();
    if (!chosen || options.formatOnly) this.clearFormat();
    if (options.validationsOnly) this.clearDataValidations();
    if (options.commentsOnly) this.clearNote();
    return this;
  }

  override merge(): this {
    this.requireEdit();
    this.requireWholeMerges();
    const result = this.book.model.dispatch('ADD_MERGE', { sheetId: this.sheetId, target: [this.zone], force: true });
    this.book.done(result, 'ADD_MERGE');
    return this;
  }

  override mergeAcross(): this {
    for (let row = this.zone.top; row <= this.zone.bottom; row += 1) {
      this.workshop.range(this.sheetId, { ...this.zone, top: row, bottom: row }).merge();
    }
    return this;
  }

  override mergeVertically(): this {
    for (let col = this.zone.left; col <= this.zone.right; col += 1) {
      this.workshop.range(this.sheetId, { ...this.zone, left: col, right: col }).merge();
    }
    return this;
  }

  override breakApart(): this {
    this.requireEdit();
    this.requireWholeMerges();
    const target = this.getMergedRanges().map(({ zone }) => zone);
    if (target.length === 0) return this;
    this.book.done(this.book.model.dispatch('REMOVE_MERGE', { sheetId: this.sheetId, target }), 'REMOVE_MERGE');
    return this;
  }

  override setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): this {
    this.requireEdit();
    const line: BorderDescr = {
      style: style === null ? 'thin' : (BORDER_STYLES[enumName(style)] ?? 'thin'),
      color: canonicalColor(color) || '#000000',
    };
    const sides: [Side, BorderPosition][] = [
      [top, 'top'],
      [left, 'left'],
      [bottom, 'bottom'],
      [right, 'right'],
      [vertical, 'v'],
      [horizontal, 'h'],
    ];
    if (sides.every(([wanted]) => wanted === true)) {
      this.border('all', line);
      return this;
    }
    for (const [wanted, position] of sides) if (wanted === true) this.border(position, line);
    if (sides.some(([wanted]) => wanted === false))
      this.removeBorders({ top, left, bottom, right, vertical, horizontal });
    return this;
  }

  override getTextStyle(): TextStyleService {
    return new TextStyleService(this.styleAt(this.firstPosition));
  }

  override getTextStyles(): TextStyleService[][] {
    return this.mapCells((position) => new TextStyleService(this.styleAt(position)));
  }

  override setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): this {
    return this.lookAll({ style: expectStyle(style).style });
  }

  override setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): this {
    return this.lookEach('setTextStyles', styles, (style) => ({ style: expectStyle(style).style }));
  }

  override getRichTextValue(): RichTextValueService {
    return this.richTextAt(this.firstPosition);
  }

  override getRichTextValues(): RichTextValueService[][] {
    return this.mapCells((position) => this.richTextAt(position));
  }

  override setRichTextValue(value: GoogleAppsScript.Spreadsheet.RichTextValue): this {
    return this.setRichTextValues(this.mapCells(() => value));
  }

  override setRichTextValues(values: GoogleAppsScript.Spreadsheet.RichTextValue[][]): this {
    this.requireShape(values, 'setRichTextValues');
    this.requireEdit();
    this.forEachCell((position, row, column) => {
      const value: unknown = values[row]?.[column];
      if (!(value instanceof RichTextValueService)) {
        throw badParameters('SpreadsheetApp.Range.setRichTextValues', [value]);
      }
      const { text, linkUrl, style } = value.content;
      const content = linkUrl === null ? plainTextContent(text) : `[${text.replaceAll(/[[\]]/g, '')}](${linkUrl})`;
      const merged = { ...this.styleAt(position), ...style };
      this.book.done(this.book.model.dispatch('UPDATE_CELL', { ...position, content, style: merged }), 'UPDATE_CELL');
    });
    return this;
  }

  override sort(specification: unknown): this {
    this.requireEdit();
    sortRange(this.workshop, this.sheetId, this.zone, specification);
    return this;
  }

  override copyTo(destination: GoogleAppsScript.Spreadsheet.Range, ...rest: unknown[]): void {
    const target = this.workshop.expectRange(destination, 'SpreadsheetApp.Range.copyTo');
    const zone = spread(this.zone, target.zone);
    this.requireInside(target.sheetId, zone);
    this.book.requireEdit(target.sheetId, [zone]);
    copyCells(this.workshop, this, { sheetId: target.sheetId, zone }, copyWhat(rest));
  }

  override moveTo(destination: GoogleAppsScript.Spreadsheet.Range): void {
    const target = this.workshop.expectRange(destination, 'SpreadsheetApp.Range.moveTo');
    const { left, top } = target.zone;
    const zone: Zone = { left, top, right: left + this.columns - 1, bottom: top + this.rows - 1 };
    this.requireInside(target.sheetId, zone);
    this.requireEdit();
    this.book.requireEdit(target.sheetId, [zone]);
    moveCells(this.workshop, this, { sheetId: target.sheetId, zone });
  }

  /** Merged cells can only be merged further, or parted, all together. */
  private requireWholeMerges(): void {
    if (this.getMergedRanges().every(({ zone }) => isCovered(zone, [this.zone]))) return;
    throw new GoogleError('You must select all cells in a merged range to merge or unmerge them.');
  }

  private richTextAt(position: { sheetId: UID; col: number; row: number }): RichTextValueService {
    const cell = this.book.cell(position);
    const text = cell.link ? cell.link.label : displayOf(cell);
    return new RichTextValueService({ text, linkUrl: cell.link?.url ?? null, style: this.styleAt(position) });
  }

  private border(position: BorderPosition, { style, color }: BorderDescr): void {
    this.book.done(
      this.book.model.dispatch('SET_ZONE_BORDERS', {
        sheetId: this.sheetId,
        target: [this.zone],
        border: { position, style, color },
      }),
      'SET_ZONE_BORDERS',
    );
  }

  private removeBorders(sides: Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', Side>): void {
    this.forEachCell((position, row, column) => {
      const border: Border = { ...this.book.cells.getCellBorder(position) };
      if (row === 0 ? sides.top === false : sides.horizontal === false) delete border.top;
      if (row === this.rows - 1 ? sides.bottom === false : sides.horizontal === false) delete border.bottom;
      if (column === 0 ? sides.left === false : sides.vertical === false) delete border.left;
      if (column === this.columns - 1 ? sides.right === false : sides.vertical === false) delete border.right;
      this.book.done(this.book.model.dispatch('SET_BORDER', { ...position, border }), 'SET_BORDER');
    });
  }

  private requireInside(sheetId: UID, zone: Zone): void {
    const sheet = this.book.getters.getSheetZone(sheetId);
    if (zone.right > sheet.right || zone.bottom > sheet.bottom) throw new GoogleError(OUT_OF_BOUNDS_MESSAGE);
  }
}

/** A copy fills a larger target by repeating itself, and otherwise keeps its own size. */
function spread(source: Zone, target: Zone): Zone {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const rows = Math.max(1, Math.floor((target.bottom - target.top + 1) / height)) * height;
  const columns = Math.max(1, Math.floor((target.right - target.left + 1) / width)) * width;
  return { ...target, right: target.left + columns - 1, bottom: target.top + rows - 1 };
}

function copyWhat(rest: readonly unknown[]): CopyWhat {
  const [kind, transposed] = rest;
  if (kind === undefined) return 'all';
  if (transposed === true) throw notImplemented('Range.copyTo with transposed cells');
  if (typeof kind === 'object' && kind !== null && 'formatOnly' in kind && kind.formatOnly === true) return 'format';
  if (typeof kind === 'object' && kind !== null && 'contentsOnly' in kind && kind.contentsOnly === true)
    return 'values';
  switch (String(kind)) {
    case 'PASTE_FORMAT':
      return 'format';
    case 'PASTE_VALUES':
      return 'values';
    case 'PASTE_FORMULA':
      return 'formula';
    case 'PASTE_DATA_VALIDATION':
      return 'validation';
    case 'PASTE_NORMAL':
      return 'all';
    default:
      throw notImplemented(`Range.copyTo with ${String(kind)}`);
  }
}

function expectStyle(style: unknown): TextStyleService {
  if (style instanceof TextStyleService) return style;
  throw badParameters('SpreadsheetApp.Range.setTextStyle', [style]);
}

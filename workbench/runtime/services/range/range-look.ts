import type { CellPosition, Style, Zone } from '@odoo/o-spreadsheet';
import { cellZone } from '../../engine/zones';
import { enumName, WrapStrategy } from '../../google/enums';
import { badParameters, GoogleError } from '../../google/errors';
import type { Look } from '../../pending-looks';
import { canonicalColor } from '../colors';
import { DEFAULT_NUMBER_FORMAT, requireNumberFormat } from '../number-format';
import { RangeValues } from './range-values';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type Horizontal = 'left' | 'center' | 'normal' | 'right';
type Vertical = 'top' | 'middle' | 'bottom';

declare module '@odoo/o-spreadsheet/dist/types/types/misc' {
  interface Style {
    /** Kept for scripts that ask; the engine draws all cells in one font. */
    fontFamily?: string;
  }
}

const WRAPPINGS = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;

/** Colours, fonts, alignment and number formats. */
export abstract class RangeLook extends RangeValues {
  override getBackground(): string {
    return backgroundOf(this.styleAt(this.firstPosition));
  }

  override getBackgrounds(): string[][] {
    return this.mapCells((position) => backgroundOf(this.styleAt(position)));
  }

  override setBackground(color: string | null): this {
    return this.lookAll({ style: { fillColor: canonicalColor(color) } });
  }

  override setBackgrounds(colors: (string | null)[][]): this {
    return this.lookEach('setBackgrounds', colors, (color) => ({ style: { fillColor: canonicalColor(color) } }));
  }

  override setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }

  override getFontColor(): string {
    return fontColorOf(this.styleAt(this.firstPosition));
  }

  override getFontColors(): string[][] {
    return this.mapCells((position) => fontColorOf(this.styleAt(position)));
  }

  override setFontColor(color: string | null): this {
    return this.lookAll({ style: { textColor: canonicalColor(color) } });
  }

  override setFontColors(colors: unknown[][]): this {
    return this.lookEach('setFontColors', colors, (color) => ({ style: { textColor: canonicalColor(color) } }));
  }

  override getFontWeight(): FontWeight {
    return weightOf(this.styleAt(this.firstPosition));
  }

  override getFontWeights(): FontWeight[][] {
    return this.mapCells((position) => weightOf(this.styleAt(position)));
  }

  override setFontWeight(weight: FontWeight | null): this {
    return this.lookAll({ style: { bold: weight === 'bold' } });
  }

  override setFontWeights(weights: (FontWeight | null)[][]): this {
    return this.lookEach('setFontWeights', weights, (weight) => ({ style: { bold: weight === 'bold' } }));
  }

  override getFontStyle(): FontStyle {
    return this.styleAt(this.firstPosition).italic ? 'italic' : 'normal';
  }

  override getFontStyles(): FontStyle[][] {
    return this.mapCells((position) => (this.styleAt(position).italic ? 'italic' : 'normal'));
  }

  override setFontStyle(style: FontStyle | null): this {
    return this.lookAll({ style: { italic: style === 'italic' } });
  }

  override setFontStyles(styles: (FontStyle | null)[][]): this {
    return this.lookEach('setFontStyles', styles, (style) => ({ style: { italic: style === 'italic' } }));
  }

  override getFontSize(): number {
    return this.styleAt(this.firstPosition).fontSize ?? 10;
  }

  override getFontSizes(): number[][] {
    return this.mapCells((position) => this.styleAt(position).fontSize ?? 10);
  }

  override setFontSize(size: number): this {
    return this.lookAll({ style: { fontSize: requireSize(size) } });
  }

  override setFontSizes(sizes: number[][]): this {
    return this.lookEach('setFontSizes', sizes, (size) => ({ style: { fontSize: requireSize(size) } }));
  }

  override getFontLine(): FontLine {
    return lineOf(this.styleAt(this.firstPosition));
  }

  override getFontLines(): FontLine[][] {
    return this.mapCells((position) => lineOf(this.styleAt(position)));
  }

  override setFontLine(line: FontLine | null): this {
    return this.lookAll({ style: lineStyle(line) });
  }

  override setFontLines(lines: (FontLine | null)[][]): this {
    return this.lookEach('setFontLines', lines, (line) => ({ style: lineStyle(line) }));
  }

  override getFontFamily(): string {
    return this.styleAt(this.firstPosition).fontFamily ?? 'Arial';
  }

  override getFontFamilies(): string[][] {
    return this.mapCells((position) => this.styleAt(position).fontFamily ?? 'Arial');
  }

  override setFontFamily(family: string | null): this {
    return this.lookAll({ style: { fontFamily: family ?? 'Arial' } });
  }

  override setFontFamilies(families: (string | null)[][]): this {
    return this.lookEach('setFontFamilies', families, (family) => ({
      style: { fontFamily: String(family ?? 'Arial') },
    }));
  }

  override getHorizontalAlignment(): string {
    return this.styleAt(this.firstPosition).align ?? 'general';
  }

  override getHorizontalAlignments(): string[][] {
    return this.mapCells((position) => this.styleAt(position).align ?? 'general');
  }

  override setHorizontalAlignment(alignment: Horizontal | null): this {
    return this.lookAll({ style: { align: horizontal(alignment) } });
  }

  override setHorizontalAlignments(alignments: (Horizontal | null)[][]): this {
    return this.lookEach('setHorizontalAlignments', alignments, (each) => ({ style: { align: horizontal(each) } }));
  }

  override getVerticalAlignment(): string {
    return this.styleAt(this.firstPosition).verticalAlign ?? 'bottom';
  }

  override getVerticalAlignments(): string[][] {
    return this.mapCells((position) => this.styleAt(position).verticalAlign ?? 'bottom');
  }

  override setVerticalAlignment(alignment: Vertical | null): this {
    return this.lookAll({ style: { verticalAlign: vertical(alignment) } });
  }

  override setVerticalAlignments(alignments: (Vertical | null)[][]): this {
    return this.lookEach('setVerticalAlignments', alignments, (each) => ({ style: { verticalAlign: vertical(each) } }));
  }

  override getWrap(): boolean {
    return this.styleAt(this.firstPosition).wrapping === 'wrap';
  }

  override getWraps(): boolean[][] {
    return this.mapCells((position) => this.styleAt(position).wrapping === 'wrap');
  }

  override setWrap(wrap: boolean): this {
    return this.lookAll({ style: { wrapping: wrap ? 'wrap' : 'overflow' } });
  }

  override setWraps(wraps: boolean[][]): this {
    return this.lookEach('setWraps', wraps, (wrap) => ({ style: { wrapping: wrap ? 'wrap' : 'overflow' } }));
  }

  override getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return strategyOf(this.styleAt(this.firstPosition));
  }

  override getWrapStrategies(): GoogleAppsScript.Spreadsheet.WrapStrategy[][] {
    return this.mapCells((position) => strategyOf(this.styleAt(position)));
  }

  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): this {
    return this.lookAll({ style: { wrapping: wrapping(strategy) } });
  }

  override setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): this {
    return this.lookEach('setWrapStrategies', strategies, (each) => ({ style: { wrapping: wrapping(each) } }));
  }

  override getNumberFormat(): string {
    return this.formatAt(this.firstPosition);
  }

  override getNumberFormats(): string[][] {
    return this.mapCells((position) => this.formatAt(position));
  }

  override setNumberFormat(format: string): this {
    return this.lookAll({ format: requireNumberFormat(format) });
  }

  override setNumberFormats(formats: string[][]): this {
    return this.lookEach('setNumberFormats', formats, (format) => ({ format: requireNumberFormat(format) }));
  }

  override clearFormat(): this {
    this.requireEdit();
    this.book.done(
      this.book.model.dispatch('CLEAR_FORMATTING', { sheetId: this.sheetId, target: [this.zone] }),
      'CLEAR_FORMATTING',
    );
    this.book.done(
      this.book.model.dispatch('SET_ZONE_BORDERS', {
        sheetId: this.sheetId,
        target: [this.zone],
        border: { position: 'clear' },
      }),
      'SET_ZONE_BORDERS',
    );
    return this;
  }

  protected styleAt(position: CellPosition): Style {
    return this.book.cells.getCellStyle(position);
  }

  /** Gives all these zones one look. */
  protected applyLook(target: Zone[], look: Look): void {
    if (look.style && 'align' in look.style && look.style.align === undefined) {
      this.forgetAlignment();
      return;
    }
    this.book.paint(this.sheetId, target, look);
  }

  protected lookAll(look: Look): this {
    this.requireEdit();
    this.applyLook([this.zone], look);
    return this;
  }

  /** One command for each different look, however many cells there are. */
  protected lookEach(method: string, values: unknown, lookOf: (value: unknown) => Look): this {
    this.requireShape(values, method);
    this.requireEdit();
    const groups = new Map<string, { look: Look; target: Zone[] }>();
    this.forEachCell(({ col, row }, line, column) => {
      const look = lookOf(values[line]?.[column]);
      const key = JSON.stringify(look);
      const group = groups.get(key) ?? { look, target: [] };
      group.target.push(cellZone(col, row));
      groups.set(key, group);
    });
    for (const { look, target } of groups.values()) this.applyLook(target, look);
    return this;
  }

  /** The engine merges styles, so a property can only be taken away by writing the whole style. */
  private forgetAlignment(): void {
    this.forEachCell((position) => {
      const { align, ...style } = this.styleAt(position);
      if (align === undefined) return;
      this.book.done(this.book.model.dispatch('UPDATE_CELL', { ...position, style }), 'UPDATE_CELL');
    });
  }

  private formatAt(position: CellPosition): string {
    return this.book.cell(position).format ?? DEFAULT_NUMBER_FORMAT;
  }
}

function backgroundOf({ fillColor }: Style): string {
  return fillColor ? fillColor.toLowerCase() : '#ffffff';
}

function fontColorOf({ textColor }: Style): string {
  return textColor ? textColor.toLowerCase() : '#000000';
}

function weightOf({ bold }: Style): FontWeight {
  return bold ? 'bold' : 'normal';
}

function lineOf({ underline, strikethrough }: Style): FontLine {
  if (underline) return 'underline';
  return strikethrough ? 'line-through' : 'none';
}

function lineStyle(line: unknown): Style {
  return { underline: line === 'underline', strikethrough: line === 'line-through' };
}

function strategyOf({ wrapping: kind }: Style): GoogleAppsScript.Spreadsheet.WrapStrategy {
  if (kind === 'wrap') return WrapStrategy.WRAP;
  return kind === 'clip' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
}

function wrapping(strategy: unknown): 'wrap' | 'overflow' | 'clip' {
  const name = enumName(strategy);
  if (name === 'WRAP' || name === 'OVERFLOW' || name === 'CLIP') return WRAPPINGS[name];
  throw badParameters('SpreadsheetApp.Range.setWrapStrategy', [strategy]);
}

function horizontal(alignment: unknown): 'left' | 'center' | 'right' | undefined {
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  if (alignment === 'normal' || alignment === null) return undefined;
  throw new GoogleError(`Invalid argument: ${String(alignment)}`);
}

function vertical(alignment: unknown): Vertical {
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return alignment;
  if (alignment === null) return 'bottom';
  throw new GoogleError(`Invalid argument: ${String(alignment)}`);
}

function requireSize(size: unknown): number {
  if (typeof size === 'number' && size > 0) return size;
  throw badParameters('SpreadsheetApp.Range.setFontSize', [size]);
}

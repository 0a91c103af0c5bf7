import type { Style } from '@odoo/o-spreadsheet';
import { TextStyleBuilderNames, TextStyleNames } from '../google/rule-names';
import { serviceBase } from '../google/service-object';
import { canonicalColor } from './colors';

const StyleBase = serviceBase<GoogleAppsScript.Spreadsheet.TextStyle>('TextStyle', TextStyleNames);
const BuilderBase = serviceBase<GoogleAppsScript.Spreadsheet.TextStyleBuilder>(
  'TextStyleBuilder',
  TextStyleBuilderNames,
);

/** How text looks: the part of a cell's style that concerns its letters. */
export class TextStyleService extends StyleBase {
  constructor(readonly style: Style) {
    super();
  }

  override isBold(): boolean {
    return this.style.bold ?? false;
  }

  override isItalic(): boolean {
    return this.style.italic ?? false;
  }

  override isStrikethrough(): boolean {
    return this.style.strikethrough ?? false;
  }

  override isUnderline(): boolean {
    return this.style.underline ?? false;
  }

  override getFontFamily(): string {
    return this.style.fontFamily ?? 'Arial';
  }

  override getFontSize(): number {
    return this.style.fontSize ?? 10;
  }

  override getForegroundColor(): string {
    return this.style.textColor || '#000000';
  }

  override copy(): TextStyleBuilderService {
    return new TextStyleBuilderService(this.style);
  }
}

/** Puts a text style together. */
export class TextStyleBuilderService extends BuilderBase {
  private style: Style;

  constructor(style: Style = {}) {
    super();
    this.style = { ...style };
  }

  override build(): TextStyleService {
    return new TextStyleService({ ...this.style });
  }

  override setBold(bold: boolean): this {
    return this.with({ bold });
  }

  override setItalic(italic: boolean): this {
    return this.with({ italic });
  }

  override setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }

  override setUnderline(underline: boolean): this {
    return this.with({ underline });
  }

  override setFontFamily(fontFamily: string): this {
    return this.with({ fontFamily });
  }

  override setFontSize(fontSize: number): this {
    return this.with({ fontSize });
  }

  override setForegroundColor(color: string): this {
    return this.with({ textColor: canonicalColor(color) });
  }

  private with(style: Style): this {
    this.style = { ...this.style, ...style };
    return this;
  }
}

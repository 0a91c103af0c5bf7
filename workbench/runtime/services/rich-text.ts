import type { Style } from '@odoo/o-spreadsheet';
import { badParameters } from '../google/errors';
import { RichTextValueBuilderNames, RichTextValueNames } from '../google/rule-names';
import { serviceBase } from '../google/service-object';
import { TextStyleService } from './text-style';

const ValueBase = serviceBase<GoogleAppsScript.Spreadsheet.RichTextValue>('RichTextValue', RichTextValueNames);
const BuilderBase = serviceBase<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(
  'RichTextValueBuilder',
  RichTextValueBuilderNames,
);

interface RichText {
  text: string;
  linkUrl: string | null;
  style: Style;
}

/**
 * A text with a link and a style. The engine has one of each per cell: a link set for a part of the text becomes the
 * link of the whole cell, and a style set for a part is not kept.
 */
export class RichTextValueService extends ValueBase {
  constructor(readonly content: RichText) {
    super();
  }

  override getText(): string {
    return this.content.text;
  }

  override getLinkUrl(): string | null {
    return this.content.linkUrl;
  }

  override getTextStyle(): TextStyleService {
    return new TextStyleService(this.content.style);
  }

  override getStartIndex(): number {
    return 0;
  }

  override getEndIndex(): number {
    return this.content.text.length;
  }

  override getRuns(): RichTextValueService[] {
    return [this];
  }

  override copy(): RichTextValueBuilderService {
    return new RichTextValueBuilderService(this.content);
  }
}

/** Puts a rich text together. */
export class RichTextValueBuilderService extends BuilderBase {
  private content: RichText;

  constructor(content: RichText = { text: '', linkUrl: null, style: {} }) {
    super();
    this.content = { ...content };
  }

  override build(): RichTextValueService {
    return new RichTextValueService({ ...this.content });
  }

  override setText(text: string): this {
    if (typeof text !== 'string') throw badParameters('SpreadsheetApp.RichTextValueBuilder.setText', [text]);
    this.content = { text, linkUrl: null, style: {} };
    return this;
  }

  override setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const linkUrl = args.at(-1);
    this.requirePart(args, 'setLinkUrl');
    this.content.linkUrl = typeof linkUrl === 'string' ? linkUrl : null;
    return this;
  }

  override setTextStyle(
    ...args:
      | [GoogleAppsScript.Spreadsheet.TextStyle | null]
      | [number, number, GoogleAppsScript.Spreadsheet.TextStyle | null]
  ): this {
    const style: unknown = args.at(-1);
    const whole = this.requirePart(args, 'setTextStyle');
    if (whole) this.content.style = style instanceof TextStyleService ? style.style : {};
    return this;
  }

  /** Checks the offsets, if there are any; true when they span the whole text. */
  private requirePart(args: readonly unknown[], method: string): boolean {
    if (args.length === 1) return true;
    const [start, end] = args;
    const { length } = this.content.text;
    if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end > length || start >= end) {
      throw badParameters(`SpreadsheetApp.RichTextValueBuilder.${method}`, args);
    }
    return start === 0 && end === length;
  }
}

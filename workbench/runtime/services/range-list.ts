import { RangeListNames } from '../google/range-names';
import { serviceBase } from '../google/service-object';
import type { RangeService } from './range/range';

const Base = serviceBase<GoogleAppsScript.Spreadsheet.RangeList>('RangeList', RangeListNames);

/** Several ranges of one sheet that are treated alike. */
export class RangeListService extends Base {
  constructor(private readonly ranges: readonly RangeService[]) {
    super();
  }

  override getRanges(): RangeService[] {
    return [...this.ranges];
  }

  override activate(): this {
    return this.each((range) => range.activate());
  }

  override breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  override clear(...args: Parameters<RangeService['clear']>): this {
    return this.each((range) => range.clear(...args));
  }

  override clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  override clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  override clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  override clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  override insertCheckboxes(...states: unknown[]): this {
    return this.each((range) => range.insertCheckboxes(...states));
  }

  override removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  override check(): this {
    return this.each((range) => range.check());
  }

  override uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  override setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  override setBorder(...args: Parameters<RangeService['setBorder']>): this {
    return this.each((range) => range.setBorder(...args));
  }

  override setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  override setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }

  override setFontLine(...args: Parameters<RangeService['setFontLine']>): this {
    return this.each((range) => range.setFontLine(...args));
  }

  override setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  override setFontStyle(...args: Parameters<RangeService['setFontStyle']>): this {
    return this.each((range) => range.setFontStyle(...args));
  }

  override setFontWeight(...args: Parameters<RangeService['setFontWeight']>): this {
    return this.each((range) => range.setFontWeight(...args));
  }

  override setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  override setHorizontalAlignment(...args: Parameters<RangeService['setHorizontalAlignment']>): this {
    return this.each((range) => range.setHorizontalAlignment(...args));
  }

  override setVerticalAlignment(...args: Parameters<RangeService['setVerticalAlignment']>): this {
    return this.each((range) => range.setVerticalAlignment(...args));
  }

  override setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  override setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }

  override setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  override setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }

  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  private each(act: (range: RangeService) => void): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}

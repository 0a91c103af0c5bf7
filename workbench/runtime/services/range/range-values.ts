import type { CellPosition } from '@odoo/o-spreadsheet';
import { badParameters } from '../../google/errors';
import { requireValidValue } from '../cell-rules';
import { type CellContent, contentOf, displayOf, formulaContent, formulaOf, scriptValue } from '../cell-values';
import { RangeGeometry } from './range-geometry';

type Value = number | boolean | string | Date;

/** Values, formulas and displayed text. */
export abstract class RangeValues extends RangeGeometry {
  override getValue(): Value {
    return scriptValue(this.book.cell(this.firstPosition), this.book.timeZone);
  }

  override getValues(): Value[][] {
    return this.mapCells((position) => scriptValue(this.book.cell(position), this.book.timeZone));
  }

  override getDisplayValue(): string {
    return displayOf(this.book.cell(this.firstPosition));
  }

  override getDisplayValues(): string[][] {
    return this.mapCells((position) => displayOf(this.book.cell(position)));
  }

  override getFormula(): string {
    return formulaOf(this.book, this.firstPosition);
  }

  override getFormulas(): string[][] {
    return this.mapCells((position) => formulaOf(this.book, position));
  }

  override isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === '')) && this.hasNoFormula();
  }

  override isChecked(): boolean | null {
    const values = this.getValues().flat();
    if (!values.every((value) => typeof value === 'boolean')) return null;
    const [first = null] = values;
    return values.every((value) => value === first) ? first : null;
  }

  override setValue(value: unknown): this {
    if (Array.isArray(value)) throw badParameters('SpreadsheetApp.Range.setValue', [value]);
    return this.write((position) => contentOf(this.book, position, value));
  }

  override setValues(values: unknown[][]): this {
    this.requireShape(values, 'setValues');
    return this.write((position, row, column) => contentOf(this.book, position, values[row]?.[column]));
  }

  override setFormula(formula: string): this {
    if (typeof formula !== 'string') throw badParameters('SpreadsheetApp.Range.setFormula', [formula]);
    const content = formula === '' ? '' : formulaContent(this.book, formula);
    return this.write(() => ({ content }));
  }

  override setFormulas(formulas: string[][]): this {
    this.requireShape(formulas, 'setFormulas');
    return this.write((_position, row, column) => {
      const formula = formulas[row]?.[column] ?? '';
      return { content: formula === '' ? '' : formulaContent(this.book, formula) };
    });
  }

  override clearContent(): this {
    return this.write(() => ({ content: '' }));
  }

  override check(): this {
    return this.setValue(true);
  }

  override uncheck(): this {
    return this.setValue(false);
  }

  /** Writes all cells or, if one of them may not have its value, none. */
  private write(contentAt: (position: CellPosition, row: number, column: number) => CellContent): this {
    this.requireEdit();
    const writes: { position: CellPosition; content: CellContent }[] = [];
    this.forEachCell((position, row, column) => {
      const content = contentAt(position, row, column);
      requireValidValue(this.book, position, content.content);
      writes.push({ position, content });
    });
    for (const { position, content } of writes) {
      if (content.content === '' && this.book.cells.getCell(position) === undefined) continue;
      this.book.done(this.book.model.dispatch('UPDATE_CELL', { ...position, ...content }), 'UPDATE_CELL');
    }
    return this;
  }

  private hasNoFormula(): boolean {
    return this.getFormulas().every((row) => row.every((formula) => formula === ''));
  }
}

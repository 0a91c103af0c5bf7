import { cellZone } from '../../engine/zones';
import { badParameters } from '../../google/errors';
import { DataValidationService } from '../data-validation';
import type { ProtectionService } from '../protection';
import { addRule, cellsOf, removeRules } from '../validation-rules';
import { RangeLook } from './range-look';

/** Validation, checkboxes, notes, protection and developer metadata. */
export abstract class RangeRules extends RangeLook {
  override getDataValidation(): DataValidationService | null {
    return DataValidationService.of(this.workshop, this.firstPosition);
  }

  override getDataValidations(): (DataValidationService | null)[][] {
    return this.mapCells((position) => DataValidationService.of(this.workshop, position));
  }

  override setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): this {
    const wanted = this.expectRule(rule, 'setDataValidation');
    this.requireEdit();
    if (wanted) addRule(this.book, this.sheetId, [this.zone], wanted.engineRule(this.book));
    else removeRules(this.book, this.sheetId, this.zone);
    return this;
  }

  override setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): this {
    this.requireShape(rules, 'setDataValidations');
    this.requireEdit();
    const cellsByRule = new Map<DataValidationService | null, ReturnType<typeof cellsOf>>();
    this.forEachCell(({ col, row }, line, column) => {
      const rule = this.expectRule(rules[line]?.[column], 'setDataValidations');
      const cells = cellsByRule.get(rule) ?? [];
      cells.push(cellZone(col, row));
      cellsByRule.set(rule, cells);
    });
    removeRules(this.book, this.sheetId, this.zone);
    for (const [rule, cells] of cellsByRule)
      if (rule) addRule(this.book, this.sheetId, cells, rule.engineRule(this.book));
    return this;
  }

  override clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  override insertCheckboxes(...states: unknown[]): this {
    if (states.length > 0) throw badParameters('SpreadsheetApp.Range.insertCheckboxes', states);
    this.requireEdit();
    addRule(this.book, this.sheetId, [this.zone], {
      criterion: { type: 'isBoolean', values: [] },
      isBlocking: true,
    });
    this.forEachCell((position) => {
      this.book.done(this.book.model.dispatch('UPDATE_CELL', { ...position, content: 'FALSE' }), 'UPDATE_CELL');
    });
    return this;
  }

  override removeCheckboxes(): this {
    this.requireEdit();
    for (const cell of cellsOf(this.zone)) {
      const position = { sheetId: this.sheetId, col: cell.left, row: cell.top };
      if (this.book.getters.getValidationRuleForCell(position)?.criterion.type !== 'isBoolean') continue;
      removeRules(this.book, this.sheetId, cell);
      this.book.done(this.book.model.dispatch('UPDATE_CELL', { ...position, content: '' }), 'UPDATE_CELL');
    }
    return this;
  }

  override getNote(): string {
    return this.book.getters.getNote(this.firstPosition);
  }

  override getNotes(): string[][] {
    return this.mapCells((position) => this.book.getters.getNote(position));
  }

  override setNote(note: string | null): this {
    this.requireEdit();
    this.forEachCell((position) => this.book.own('SET_NOTE', { ...position, text: note ?? '' }));
    return this;
  }

  override setNotes(notes: (string | null)[][]): this {
    this.requireShape(notes, 'setNotes');
    this.requireEdit();
    const present = new Map(
      this.book.getters.getNotes(this.sheetId).map(({ col, row, text }) => [`${col}:${row}`, text]),
    );
    this.forEachCell((position, row, column) => {
      const text = String(notes[row]?.[column] ?? '');
      if (text === (present.get(`${position.col}:${position.row}`) ?? '')) return;
      this.book.own('SET_NOTE', { ...position, text });
    });
    return this;
  }

  override clearNote(): this {
    return this.setNote('');
  }

  override protect(): ProtectionService {
    this.requireEdit();
    return this.workshop.protections.protectRange(this.sheetId, this.zone);
  }

  override addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    this.requireEdit();
    this.workshop.metadata.addToBand(this.sheetId, this.zone, key, rest);
    return this;
  }

  override getDeveloperMetadata(): ReturnType<typeof this.workshop.metadata.ofBand> {
    return this.workshop.metadata.ofBand(this.sheetId, this.zone);
  }

  private expectRule(rule: unknown, method: string): DataValidationService | null {
    if (rule === null || rule === undefined) return null;
    if (rule instanceof DataValidationService) return rule;
    throw badParameters(`SpreadsheetApp.Range.${method}`, [rule]);
  }
}

import type { CellPosition, UID, Zone } from '@odoo/o-spreadsheet';
import { CompiledFormula } from '../../engine/o-spreadsheet';
import { cellZone } from '../../engine/zones';
import { requireValidValue } from '../cell-rules';
import { displayOf } from '../cell-values';
import { addRule, removeRules } from '../validation-rules';
import type { Workshop } from '../workshop';

/** What of the cells is copied. */
export type CopyWhat = 'all' | 'values' | 'formula' | 'format' | 'validation';

interface Place {
  readonly sheetId: UID;
  readonly zone: Zone;
}

/**
 * Copies cells over a target whose size is a multiple of the source; relative references move along. Values alone are held to the rules of the cells that they come into: Google
 * does not say whether, and a script had better be prepared for it.
 *
 * @throws GoogleError when such a rule refuses a value; then nothing was copied
 */
export function copyCells(workshop: Workshop, source: Place, target: Place, what: CopyWhat): void {
  const copies = pairs(source, target).map(({ from, to }) => ({ to, write: prepare(workshop, from, to, what) }));
  for (const { write } of copies) write();
}

/** Moves cells: what refers to them, and their rules and notes, moves along; their own formulas stay as they are. */
export function moveCells(workshop: Workshop, source: Place, target: Place): void {
  const { book } = workshop;
  book.done(
    book.model.dispatch('MOVE_RANGES', {
      sheetId: source.sheetId,
      sheetName: book.getters.getSheetName(source.sheetId),
      target: [source.zone],
      col: target.zone.left,
      row: target.zone.top,
      targetSheetId: target.sheetId,
    }),
    'MOVE_RANGES',
  );
  const moves = pairs(source, target).map(({ from, to }) => {
    const cell = book.cells.getCell(from);
    const content = cell?.isFormula ? cell.compiledFormula.toFormulaString(book.getters) : (cell?.content ?? '');
    const style = { ...book.cells.getCellStyle(from) };
    const border = book.cells.getCellBorder(from) ?? undefined;
    return { from, to, content, style, format: cell?.format ?? '', border };
  });
  for (const { from } of moves) {
    book.done(book.model.dispatch('CLEAR_CELL', from), 'CLEAR_CELL');
    book.done(book.model.dispatch('SET_BORDER', { ...from, border: undefined }), 'SET_BORDER');
  }
  for (const { to, content, style, format, border } of moves) {
    book.done(book.model.dispatch('UPDATE_CELL', { ...to, content, style, format }), 'UPDATE_CELL');
    book.done(book.model.dispatch('SET_BORDER', { ...to, border }), 'SET_BORDER');
  }
}

/** Reads one cell now and returns how to write it, so that a target may overlap its source. */
function prepare(workshop: Workshop, from: CellPosition, to: CellPosition, what: CopyWhat): () => void {
  const { book } = workshop;
  const cell = book.cells.getCell(from);
  const style = { ...book.cells.getCellStyle(from) };
  const format = cell?.format ?? '';
  const border = book.cells.getCellBorder(from) ?? undefined;
  const rule = book.getters.getValidationRuleForCell(from);
  const note = book.getters.getNote(from);
  const content = what === 'values' ? literalContent(workshop, from) : movedContent(workshop, from, to);
  if (what === 'values') requireValidValue(book, to, content);
  return () => {
    if (what === 'all' || what === 'values' || what === 'formula') {
      book.done(book.model.dispatch('UPDATE_CELL', { ...to, content }), 'UPDATE_CELL');
    }
    if (what === 'all' || what === 'format') {
      book.done(book.model.dispatch('UPDATE_CELL', { ...to, style, format }), 'UPDATE_CELL');
      book.done(book.model.dispatch('SET_BORDER', { ...to, border }), 'SET_BORDER');
    }
    if (what === 'all' || what === 'validation') {
      const zone = cellZone(to.col, to.row);
      if (rule) {
        const { id: _id, ranges: _ranges, ...rest } = rule;
        addRule(book, to.sheetId, [zone], rest);
      } else removeRules(book, to.sheetId, zone);
    }
    if (what === 'all') book.own('SET_NOTE', { ...to, text: note });
  };
}

function movedContent({ book }: Workshop, from: CellPosition, to: CellPosition): string {
  const cell = book.cells.getCell(from);
  if (!cell) return '';
  if (!cell.isFormula) return cell.content;
  const formula = CompiledFormula.Compile(
    cell.compiledFormula.toFormulaString(book.getters),
    from.sheetId,
    book.getters,
  );
  return book.getters.getTranslatedCellFormula(to.sheetId, to.col - from.col, to.row - from.row, formula);
}

function literalContent({ book }: Workshop, from: CellPosition): string {
  const cell = book.cell(from);
  if (cell.type === 'text' || cell.type === 'error') return displayOf(cell);
  if (cell.type === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return cell.type === 'number' ? String(cell.value) : '';
}

function pairs(source: Place, target: Place): { from: CellPosition; to: CellPosition }[] {
  const height = source.zone.bottom - source.zone.top + 1;
  const width = source.zone.right - source.zone.left + 1;
  const found: { from: CellPosition; to: CellPosition }[] = [];
  for (let row = target.zone.top; row <= target.zone.bottom; row += 1) {
    for (let col = target.zone.left; col <= target.zone.right; col += 1) {
      const from = {
        sheetId: source.sheetId,
        col: source.zone.left + ((col - target.zone.left) % width),
        row: source.zone.top + ((row - target.zone.top) % height),
      };
      found.push({ from, to: { sheetId: target.sheetId, col, row } });
    }
  }
  return found;
}

import type { DataValidationCriterion, DataValidationRule, UID, Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { CompiledFormula } from '../engine/o-spreadsheet';
import { cellZone, overlaps, subtract } from '../engine/zones';

/** A rule as the engine takes it, without the cells it is for. */
export type NewRule = Omit<DataValidationRule, 'ranges' | 'id'>;

/** Gives the rule to all cells of the zones and takes other rules away there. */
export function addRule(book: Book, sheetId: UID, zones: readonly Zone[], rule: NewRule): void {
  for (const zone of zones) removeRules(book, sheetId, zone);
  dispatchRule(book, sheetId, zones, rule);
}

/** Takes validation away from the cells of a zone; the rest of each rule's cells keep it. */
export function removeRules(book: Book, sheetId: UID, zone: Zone): void {
  for (const rule of [...book.getters.getDataValidationRules(sheetId)]) {
    const zones = rule.ranges.map((range) => range.zone);
    if (!zones.some((each) => overlaps(each, zone))) continue;
    book.done(
      book.model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id }),
      'REMOVE_DATA_VALIDATION_RULE',
    );
    const { id: _id, ranges: _ranges, ...content } = rule;
    for (const each of zones) {
      for (const rest of subtract(each, zone)) {
        dispatchRule(book, sheetId, [rest], { ...content, criterion: movedCriterion(book, sheetId, rule, each, rest) });
      }
    }
  }
}

/**
 * A formula is written for the first cell of its zone: seen from the first cell of what is left of the zone it reads
 * differently.
 */
function movedCriterion(
  book: Book,
  sheetId: UID,
  { criterion }: DataValidationRule,
  from: Zone,
  to: Zone,
): DataValidationCriterion {
  const [formula] = criterion.values;
  if (criterion.type !== 'customFormula' || formula === undefined) return criterion;
  const compiled = CompiledFormula.Compile(formula, sheetId, book.getters);
  const moved = book.getters.getTranslatedCellFormula(sheetId, to.left - from.left, to.top - from.top, compiled);
  return { ...criterion, values: [moved] };
}

function dispatchRule(book: Book, sheetId: UID, zones: readonly Zone[], rule: NewRule): void {
  const ranges = zones.map((zone) => book.getters.getRangeDataFromZone(sheetId, zone));
  const id = book.model.uuidGenerator.smallUuid();
  book.done(
    book.model.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: { ...rule, id } }),
    'ADD_DATA_VALIDATION_RULE',
  );
}

/** All cells of a zone, one by one. */
export function cellsOf(zone: Zone): Zone[] {
  const cells: Zone[] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (let col = zone.left; col <= zone.right; col += 1) cells.push(cellZone(col, row));
  }
  return cells;
}

import type { Command, Getters, UID } from '@odoo/o-spreadsheet';

/**
 * Whether a change to rows, columns or tabs leaves every result in the workbook as it is. The engine would calculate the whole workbook after each: for every line of a
 * log, and for every tab of two hundred that are made one after the other.
 */
export function changesNoResult(command: Command, getters: Getters): boolean {
  switch (command.type) {
    case 'CREATE_SHEET':
      return !anyFormula(getters, (_, formula) => FINDS_TABS_BY_TEXT.test(formula.normalizedFormula));
    case 'ADD_COLUMNS_ROWS':
    case 'REMOVE_COLUMNS_ROWS':
      return isUnread(command.sheetId, getters, addsBelow(command, getters)) && holdsInPlace(command, getters);
    default:
      return false;
  }
}

const FINDS_TABS_BY_TEXT = /INDIRECT|SHEET/i;

/** Row (from 0) from which on a change is felt: only rows at the very end leave the others where they are. */
function addsBelow(command: Command, getters: Getters): number {
  if (command.type !== 'ADD_COLUMNS_ROWS' || command.dimension !== 'ROW' || command.position !== 'after') return 0;
  const last = getters.getNumberRows(command.sheetId) - 1;
  return command.base === last ? last : 0;
}

/** Whether nothing that stands on the tab is moved. */
function holdsInPlace(command: Command, getters: Getters): boolean {
  if (!('sheetId' in command)) return false;
  return (
    addsBelow(command, getters) > 0 ||
    getters.getCells(command.sheetId).every((cell) => !cell.isFormula && cell.content === '')
  );
}

/** Whether no formula stands on a tab, or reads it from a row on. */
function isUnread(sheetId: UID, getters: Getters, from: number): boolean {
  return !anyFormula(
    getters,
    (on, { rangeDependencies }) =>
      on === sheetId || rangeDependencies.some((range) => range.sheetId === sheetId && range.zone.bottom >= from),
  );
}

type Cell = ReturnType<Getters['getCells']>[number];
type Formula = Extract<Cell, { isFormula: true }>['compiledFormula'];

function anyFormula(getters: Getters, holds: (sheetId: UID, formula: Formula) => boolean): boolean {
  return getters
    .getSheetIds()
    .some((sheetId) =>
      getters.getCells(sheetId).some((cell) => cell.isFormula && holds(sheetId, cell.compiledFormula)),
    );
}

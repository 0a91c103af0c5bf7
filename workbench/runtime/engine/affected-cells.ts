import type { Command, Dimension, UID, Zone } from '@odoo/o-spreadsheet';
import type { WorkbenchCommand } from './commands';
import type { WorkbenchGetters } from './getters';
import { cellZone } from './zones';

/** Which cells a command would change. */
export interface AffectedCells {
  sheetId: UID;
  zones: Zone[];
  /** True for edits of rows, columns and whole sheets. */
  structural: boolean;
}

/**
 * The cells that a command would change, or undefined for commands that change no cell (or whose parts are checked
 * one by one).
 */
export function affectedCells(
  command: Command | WorkbenchCommand,
  getters: WorkbenchGetters,
): AffectedCells | undefined {
  switch (command.type) {
    case 'UPDATE_CELL':
    case 'CLEAR_CELL':
    case 'SET_BORDER':
    case 'SET_NOTE':
    case 'AUTOFILL_TABLE_COLUMN':
      return cells(command.sheetId, [cellZone(command.col, command.row)]);
    case 'DELETE_CONTENT':
    case 'CLEAR_CELLS':
    case 'CLEAR_FORMATTING':
    case 'SET_FORMATTING':
    case 'SET_ZONE_BORDERS':
    case 'SET_BORDERS_ON_TARGET':
    case 'ADD_MERGE':
    case 'REMOVE_MERGE':
    case 'TOGGLE_CHECKBOX':
    case 'DELETE_UNFILTERED_CONTENT':
    case 'SET_DECIMAL':
    case 'PAINT_FORMAT':
      return cells(command.sheetId, command.target);
    case 'SORT_CELLS':
      return cells(command.sheetId, [command.zone]);
    case 'INSERT_CELL':
      return cells(getters.getActiveSheetId(), [shifted(command.zone, command.shiftDimension, getters)]);
    case 'DELETE_CELL':
      return cells(getters.getActiveSheetId(), [shifted(command.zone, command.shiftDimension, getters)]);
    case 'CUT':
    case 'REMOVE_DUPLICATES':
    case 'TRIM_WHITESPACE':
    case 'SPLIT_TEXT_INTO_COLUMNS':
    case 'SUM_SELECTION':
      return cells(getters.getActiveSheetId(), getters.getSelectedZones());
    case 'ADD_DATA_VALIDATION_RULE':
    case 'ADD_CONDITIONAL_FORMAT':
    case 'CREATE_TABLE':
      return cells(
        command.sheetId,
        command.ranges.map((range) => getters.getRangeFromRangeData(range).zone),
      );
    case 'MOVE_RANGES':
      return cells(command.sheetId, command.target);
    case 'REMOVE_COLUMNS_ROWS':
      return bands(getters, command.sheetId, command.dimension, command.elements);
    case 'HIDE_COLUMNS_ROWS':
    case 'UNHIDE_COLUMNS_ROWS':
      return sheetOnly(command.sheetId);
    case 'ADD_COLUMNS_ROWS': {
      const at = command.position === 'before' ? command.base : command.base + 1;
      return insertion(getters, command.sheetId, command.dimension, at);
    }
    case 'MOVE_COLUMNS_ROWS': {
      const first = Math.min(command.base, ...command.elements);
      const last = Math.max(command.base, ...command.elements);
      return bands(getters, command.sheetId, command.dimension, numbersFromTo(first, last));
    }
    case 'DELETE_SHEET':
    case 'RENAME_SHEET':
      return { sheetId: command.sheetId, zones: [getters.getSheetZone(command.sheetId)], structural: true };
    case 'HIDE_SHEET':
    case 'COLOR_SHEET':
      return sheetOnly(command.sheetId);
    case 'SET_PROTECTION':
      return existingProtection(getters, command.sheetId, command.protectionId);
    case 'REMOVE_PROTECTION':
      return existingProtection(getters, command.sheetId, command.protectionId);
    default:
      return undefined;
  }
}

function cells(sheetId: UID, zones: Zone[]): AffectedCells {
  return { sheetId, zones, structural: false };
}

/** Only a protection of the whole sheet forbids these. */
function sheetOnly(sheetId: UID): AffectedCells {
  return { sheetId, zones: [], structural: true };
}

function bands(
  getters: WorkbenchGetters,
  sheetId: UID,
  dimension: Dimension,
  elements: readonly number[],
): AffectedCells | undefined {
  if (!getters.tryGetSheet(sheetId)) return undefined;
  const sheet = getters.getSheetZone(sheetId);
  const zones = elements.map((element) =>
    dimension === 'COL' ? { ...sheet, left: element, right: element } : { ...sheet, top: element, bottom: element },
  );
  return { sheetId, zones, structural: true };
}

/** Rows or columns inserted inside a protected range would grow it: both neighbours count as affected. */
function insertion(
  getters: WorkbenchGetters,
  sheetId: UID,
  dimension: Dimension,
  at: number,
): AffectedCells | undefined {
  if (!getters.tryGetSheet(sheetId)) return undefined;
  const inside = getters
    .getProtections(sheetId)
    .filter(
      ({ kind, zone }) =>
        kind === 'RANGE' &&
        (dimension === 'COL' ? within(at, zone.left, zone.right) : within(at, zone.top, zone.bottom)),
    )
    .map(({ zone }) => zone);
  return { sheetId, zones: inside, structural: true };
}

function within(at: number, first: number, last: number): boolean {
  return first < at && at <= last;
}

/** Inserting or deleting cells moves everything to the right of them, or below. */
function shifted(zone: Zone, dimension: Dimension, getters: WorkbenchGetters): Zone {
  const sheet = getters.getSheetZone(getters.getActiveSheetId());
  return dimension === 'COL' ? { ...zone, right: sheet.right } : { ...zone, bottom: sheet.bottom };
}

function existingProtection(getters: WorkbenchGetters, sheetId: UID, protectionId: string): AffectedCells | undefined {
  const protection = getters.getProtection(sheetId, protectionId);
  return protection && { sheetId, zones: [protection.zone], structural: true };
}

function numbersFromTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

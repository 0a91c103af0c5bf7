import { engineSheetName } from '../engine/sheet-name';
import { badParameters, GoogleError } from '../google/errors';
import { sheetIdByName } from './a1';
import type { SheetService } from './sheet/sheet';
import { requireNewSheetName } from './sheet-names';
import type { Workshop } from './workshop';

const ROWS = 1000;
const COLUMNS = 26;

interface Wishes {
  name: string | undefined;
  /** Index from 0 among all sheets. */
  index: number | undefined;
  template: SheetService | undefined;
}

/**
 * Adds a sheet, empty or a copy of a template, and activates it, as Google does.
 * @param args a name, an index and `{ template }`, each optional, in this order
 */
export function insertSheet(workshop: Workshop, args: readonly unknown[]): SheetService {
  const { book } = workshop;
  book.requireEditor();
  const { name, index, template } = readWishes(workshop, args);
  const count = book.getters.getSheetIds().length;
  const activeIndex = book.getters.getSheetIds().indexOf(book.getters.getActiveSheetId());
  const position = index ?? activeIndex + 1;
  if (position < 0 || position > count) throw new GoogleError('The sheet index is out of bounds.');
  const newName = name ?? freeName(workshop, template);
  requireNewSheetName(book, newName);
  workshop.requireRoomForSheet();
  workshop.requireRoom(template ? template.getMaxRows() * template.getMaxColumns() : ROWS * COLUMNS);
  const sheetId = workshop.newSheetId();
  if (template) copySheet(workshop, template, sheetId, newName, position);
  else {
    const result = book.model.dispatch('CREATE_SHEET', {
      sheetId,
      position,
      name: engineSheetName(newName),
      rows: ROWS,
      cols: COLUMNS,
    });
    book.done(result, 'CREATE_SHEET');
  }
  workshop.activateSheet(sheetId);
  return workshop.sheet(sheetId);
}

/** Adds a copy of a sheet at the end, leaving the sheet in view as it is. */
export function insertCopy(workshop: Workshop, template: SheetService): SheetService {
  const { book } = workshop;
  book.requireEditor();
  workshop.requireRoomForSheet();
  workshop.requireRoom(template.getMaxRows() * template.getMaxColumns());
  const sheetId = workshop.newSheetId();
  copySheet(workshop, template, sheetId, freeName(workshop, template), book.getters.getSheetIds().length);
  return workshop.sheet(sheetId);
}

function copySheet(
  workshop: Workshop,
  template: SheetService,
  sheetIdTo: string,
  name: string,
  position: number,
): void {
  const { book } = workshop;
  workshop.requireSheet(template.sheetId);
  const result = book.model.dispatch('DUPLICATE_SHEET', {
    sheetId: template.sheetId,
    sheetIdTo,
    sheetNameTo: engineSheetName(name),
  });
  book.done(result, 'DUPLICATE_SHEET');
  workshop.moveSheet(sheetIdTo, book.getters.getSheetIds().indexOf(sheetIdTo), position);
}

function readWishes(workshop: Workshop, args: readonly unknown[]): Wishes {
  const rest = [...args];
  const name = typeof rest[0] === 'string' ? rest.shift() : undefined;
  const index = typeof rest[0] === 'number' ? rest.shift() : undefined;
  const options = rest.shift();
  if (rest.length > 0 || (options !== undefined && (typeof options !== 'object' || options === null))) {
    throw badParameters('SpreadsheetApp.Spreadsheet.insertSheet', args);
  }
  const wanted = options && 'template' in options ? options.template : undefined;
  return {
    name: typeof name === 'string' ? name : undefined,
    index: typeof index === 'number' ? index : undefined,
    template: wanted ? workshop.expectSheet(wanted, 'SpreadsheetApp.Spreadsheet.insertSheet') : undefined,
  };
}

/** The name that Google would choose: "Copy of …" or the next free number. */
function freeName({ book }: Workshop, template: SheetService | undefined): string {
  const vietnamese = book.locale.code === 'vi_VN';
  const copy = vietnamese ? 'Bản sao của' : 'Copy of';
  const base = template ? `${copy} ${template.getName()}` : vietnamese ? 'Trang tính' : 'Sheet';
  for (let number = 1; ; number += 1) {
    const candidate = template ? (number === 1 ? base : `${base} ${number}`) : `${base}${number}`;
    if (sheetIdByName(book, candidate) === undefined) return candidate;
  }
}

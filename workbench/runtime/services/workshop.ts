import type { UID, Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { CompiledFormula } from '../engine/o-spreadsheet';
import { badParameters, GoogleError } from '../google/errors';
import type { Limits } from '../limits';
import type { UiState } from '../ui-state';
import { MetadataDesk } from './developer-metadata';
import { ProtectionDesk } from './protection';
import { RangeService } from './range/range';
import { RangeListService } from './range-list';
import { SheetService } from './sheet/sheet';
import { MOST_CELLS } from './sheet/sheet-structure';
import { SpreadsheetService } from './spreadsheet';

/** Makes the objects of the spreadsheet service for one execution, and knows what they share. */
export class Workshop {
  readonly spreadsheet: SpreadsheetService;
  readonly protections: ProtectionDesk;
  readonly metadata: MetadataDesk;

  constructor(
    readonly book: Book,
    readonly ui: UiState,
    private readonly limits: Limits,
  ) {
    this.spreadsheet = new SpreadsheetService(this);
    this.protections = new ProtectionDesk(this);
    this.metadata = new MetadataDesk(this);
  }

  sheet(sheetId: UID): SheetService {
    return new SheetService(this, sheetId);
  }

  range(sheetId: UID, zone: Zone): RangeService {
    return new RangeService(this, sheetId, zone);
  }

  rangeList(ranges: readonly RangeService[]): RangeListService {
    return new RangeListService(ranges);
  }

  isRange(value: unknown): value is RangeService {
    return value instanceof RangeService;
  }

  /** @throws GoogleError if a script handed over something else */
  expectRange(value: unknown, method: string): RangeService {
    if (!(value instanceof RangeService)) throw badParameters(method, [value]);
    return value;
  }

  /** @throws GoogleError if a script handed over something else */
  expectSheet(value: unknown, method: string): SheetService {
    if (!(value instanceof SheetService)) throw badParameters(method, [value]);
    return value;
  }

  /** @throws GoogleError if the sheet was deleted meanwhile */
  requireSheet(sheetId: UID): void {
    if (!this.book.getters.tryGetSheet(sheetId)) {
      throw new GoogleError(`Sheet ${sheetId} not found`);
    }
  }

  /** @throws GoogleError if so many more cells would be too many */
  requireRoom(added: number): void {
    const { getters } = this.book;
    const present = getters
      .getSheetIds()
      .reduce((sum, id) => sum + getters.getNumberRows(id) * getters.getNumberCols(id), 0);
    if (present + added > MOST_CELLS) {
      throw new GoogleError(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  }

  /** @throws GoogleError if one more sheet would be too many */
  requireRoomForSheet(): void {
    const { mostTabs } = this.limits;
    if (this.book.getters.getSheetIds().length < mostTabs) return;
    throw new GoogleError(
      `This action would increase the number of sheets in the workbook above the limit of ${mostTabs} sheets.`,
    );
  }

  /** @throws GoogleError if one more protection would be too many */
  requireRoomForProtection(): void {
    const { getters } = this.book;
    const present = getters.getSheetIds().reduce((sum, id) => sum + getters.getProtections(id).length, 0);
    if (present < this.limits.mostProtections) return;
    throw new GoogleError(
      `This action would increase the number of protected ranges in the workbook above the limit of ${this.limits.mostProtections}.`,
    );
  }

  /** @throws GoogleError if the workbench was told that protections take nobody with whom the file is not shared */
  requireWelcome(email: string): void {
    const { access } = this.book;
    if (this.limits.protectionsTakeStrangers || access.mayEdit(email)) return;
    throw new GoogleError(`Invalid user: ${email}`);
  }

  /** An id that no sheet has: a number, as Google's are. */
  newSheetId(): UID {
    const taken = new Set(this.book.getters.getSheetIds());
    for (;;) {
      const id = String(Math.floor(Math.random() * 2_147_483_647));
      if (!taken.has(id)) return id;
    }
  }

  activateSheet(sheetId: UID): void {
    this.requireSheet(sheetId);
    const { getters, model } = this.book;
    const sheetIdFrom = getters.getActiveSheetId();
    if (!getters.isSheetVisible(sheetId)) {
      this.book.done(model.dispatch('SHOW_SHEET', { sheetId }), 'SHOW_SHEET');
    }
    if (sheetIdFrom === sheetId) return;
    this.book.done(model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId }), 'ACTIVATE_SHEET');
  }

  /** Makes another visible sheet the active one. */
  activateNeighbour(sheetId: UID): void {
    const visible = this.book.getters.getVisibleSheetIds();
    const index = visible.indexOf(sheetId);
    const next = visible[index + 1] ?? visible[index - 1];
    if (next !== undefined) this.activateSheet(next);
  }

  select(sheetId: UID, zone: Zone): void {
    this.activateSheet(sheetId);
    this.book.model.selection.selectZone({ zone, cell: { col: zone.left, row: zone.top } });
  }

  /** What is selected on a sheet; its first cell if it is not the active one. */
  activeRangeOf(sheetId: UID): RangeService {
    const { getters } = this.book;
    const zone =
      getters.getActiveSheetId() === sheetId ? getters.getSelectedZone() : { left: 0, top: 0, right: 0, bottom: 0 };
    return this.range(sheetId, zone);
  }

  /** Moves a sheet from one index to another, both from 0 and counting hidden sheets. */
  moveSheet(sheetId: UID, from: number, to: number): void {
    const target = Math.min(to, this.book.getters.getSheetIds().length - 1);
    if (from === target) return;
    // The engine counts a move in visible sheets only, so hidden ones on the way are shown for a moment.
    const hidden = this.book.getters.getSheetIds().filter((id) => !this.book.getters.isSheetVisible(id));
    const { model } = this.book;
    for (const id of hidden) this.book.done(model.dispatch('SHOW_SHEET', { sheetId: id }), 'SHOW_SHEET');
    this.book.done(model.dispatch('MOVE_SHEET', { sheetId, delta: target - from }), 'MOVE_SHEET');
    for (const id of hidden) this.book.done(model.dispatch('HIDE_SHEET', { sheetId: id }), 'HIDE_SHEET');
  }

  /** A stored formula as it reads so many columns and rows further. */
  translatedFormula(sheetId: UID, formula: string, columns: number, rows: number): string {
    const { getters } = this.book;
    return getters.getTranslatedCellFormula(sheetId, columns, rows, CompiledFormula.Compile(formula, sheetId, getters));
  }
}

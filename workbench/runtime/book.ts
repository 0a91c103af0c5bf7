import type { CellPosition, EvaluatedCell, Locale, UID, Zone } from '@odoo/o-spreadsheet';
import type { Access } from './engine/access';
import { type Dispatcher, dispatchOwn, type WorkbenchCommand } from './engine/commands';
import { catchUp } from './engine/evaluation';
import type { WorkbenchGetters } from './engine/getters';
import { commandResult, type DispatchResult, type Model } from './engine/o-spreadsheet';
import { GoogleError, PROTECTED_MESSAGE } from './google/errors';
import { type Look, PendingLooks } from './pending-looks';

/** Reasons that only say that there was nothing to change. */
const NOTHING_TO_DO: ReadonlySet<string> = new Set([
  commandResult('NoChanges'),
  commandResult('ValuesNotChanged'),
  commandResult('UnchangedSheetName'),
  commandResult('EmptyTarget'),
]);

type OwnPayload<T extends WorkbenchCommand['type']> = Omit<Extract<WorkbenchCommand, { type: T }>, 'type'>;

/**
 * The workbook as one execution of a script sees it: reads are up to date with the script's own writes, and writes are
 * held to the rights of the acting person.
 */
export class Book {
  private behind = false;
  private readonly looks = new PendingLooks();

  constructor(
    /** The engine, or undefined while the workbook is still being loaded (then there is nothing to write). */
    private readonly engine: Model | undefined,
    /** The engine's getters as they are: enough for names, sizes and rules. */
    readonly getters: WorkbenchGetters,
    readonly access: Access,
    readonly timeZone: string,
  ) {}

  /** The getters after everything that was written has been calculated: for values. */
  get calculated(): WorkbenchGetters {
    this.catchUp();
    return this.getters;
  }

  /** The getters after all looks have been written: for contents, formats and styles of cells. */
  get cells(): WorkbenchGetters {
    this.settle();
    return this.getters;
  }

  /** The engine, for commands. */
  get model(): Model {
    this.settle();
    return this.requireEngine();
  }

  /** Calculates what has been written: needed before commands of the engine that look at values, such as sorting. */
  catchUp(): void {
    this.settle();
    if (!this.behind) return;
    catchUp(this.getters);
    this.behind = false;
  }

  /** Gives cells a look. It is written together with the looks that follow, before anything else happens to cells. */
  paint(sheetId: UID, zones: readonly Zone[], look: Look): void {
    this.looks.add(sheetId, zones, look);
  }

  /** Writes the looks that were collected. */
  settle(): void {
    if (this.looks.isEmpty) return;
    const engine = this.requireEngine();
    for (const { sheetId, target, look } of this.looks.drain()) {
      this.done(engine.dispatch('SET_FORMATTING', { sheetId, target, ...look }), 'SET_FORMATTING');
    }
  }

  get locale(): Locale {
    return this.getters.getLocale();
  }

  cell(position: CellPosition): EvaluatedCell {
    return this.calculated.getEvaluatedCell(position);
  }

  /**
   * Takes note of what the engine answered to a command.
   * @throws GoogleError if the engine refused it
   */
  done(result: DispatchResult, action: string): void {
    this.behind = true;
    const reasons = result.reasons.filter((reason) => !NOTHING_TO_DO.has(reason));
    if (reasons.length > 0) throw new GoogleError(`Service error: Spreadsheets (${action}: ${reasons.join(', ')})`);
  }

  /** Dispatches one of the workbench's own commands. */
  own<T extends WorkbenchCommand['type']>(type: T, payload: OwnPayload<T>): void {
    const dispatcher: Dispatcher = this.model;
    this.done(dispatchOwn(dispatcher, type, payload), type);
  }

  /**
   * Checks that the acting person may edit these cells.
   * @param structural true for rows, columns and whole sheets: open ranges of a protected sheet do not help there
   * @throws GoogleError with Google's sentence about protected cells
   */
  requireEdit(sheetId: UID, zones: readonly Zone[], structural = false): void {
    this.requireEditor();
    if (this.access.blockedBy(this.getters, sheetId, zones, structural)) throw new GoogleError(PROTECTED_MESSAGE);
  }

  /** @throws GoogleError if the acting person may only view the file */
  requireEditor(): void {
    if (!this.access.mayEdit()) throw new GoogleError('You do not have permission to perform that action.');
  }

  /** The last row and column (from 1) that hold something, or 0. */
  extent(sheetId: UID): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const { col, row } of this.calculated.getEvaluatedCellsPositions(sheetId)) {
      if (row < rows && col < columns) continue;
      if (!this.holdsSomething({ sheetId, col, row })) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, col + 1);
    }
    return { rows, columns };
  }

  private requireEngine(): Model {
    if (!this.engine) throw new GoogleError('Service Spreadsheets failed while accessing the document.');
    return this.engine;
  }

  private holdsSomething(position: CellPosition): boolean {
    if (this.getters.getEvaluatedCell(position).type !== 'empty') return true;
    const cell = this.getters.getCell(position);
    return cell !== undefined && (cell.isFormula || cell.content !== '');
  }
}

import type { CellPosition, CellValue, TransportService } from '@odoo/o-spreadsheet';
import { Book } from './book';
import { type Bundle, readBundle } from './bundle';
import { Clock } from './clock';
import { CustomFunctionRunner } from './custom-functions';
import { createGuardedModel } from './engine';
import { Access, isRefusal, type People } from './engine/access';
import { dispatchOwn } from './engine/commands';
import { blockedSpillMessage } from './engine/error-values';
import { type WorkbenchGetters, workbenchGetters } from './engine/getters';
import type { LocaleName } from './engine/locale';
import { DispatchResult, type Model } from './engine/o-spreadsheet';
import { googleSheetName } from './engine/sheet-name';
import { timeConfig } from './engine/today';
import { Execution, messageOf, type Stage } from './execution';
import { Gate } from './gate';
import { AuthMode } from './google/enums';
import { GoogleError } from './google/errors';
import { Hands } from './hands';
import { Limits } from './limits';
import { type LockName, Locks } from './locks';
import { Mailbox } from './mailbox';
import { emptyWorkbook, requireRevisions, requireSnapshot } from './opening';
import type { EntryPoint } from './permissions';
import { refusalSentence } from './refusal-sentences';
import { ResultMemory } from './result-memory';
import { createSandboxes } from './sandboxes';
import { type Outcome, serialiseArguments, serialiseResult } from './serialise';
import { a1Of, sheetIdByName, zoneOfA1 } from './services/a1';
import { displayOf, formulaOf } from './services/cell-values';
import { plainValue, rowsOf } from './shown-cells';
import { dueTriggers, type StoredTrigger, TriggerDesk, type TriggerRun, timeEvent } from './triggers';
import { UiState } from './ui-state';

export interface WorkbenchOptions {
  bundle: Bundle;
  people: People;
  /** What `snapshot()` gave, or nothing for an empty workbook. */
  snapshot?: unknown;
  /** Changes since the snapshot, oldest first. */
  revisions?: unknown[];
  /** How this window exchanges changes with others. */
  transport?: TransportService;
  /** Who this window is to others. */
  client?: { id: string; name: string };
  locale?: LocaleName;
  /** Time zone of the spreadsheet (Tệp → Cài đặt), which is not the script’s; the script’s if left out. */
  timeZone?: string;
  title?: string;
  /** What custom functions gave while the workbook was open before: Google remembers it beyond that. */
  remembered?: ResultMemory;
  /** What the machine's clock shows; scripts see it as long as the workbench's own clock is not set. */
  now?: () => Date;
}

/** A spreadsheet with a script bound to it, as Google would run it. */
export class Workbench {
  readonly model: Model;
  /** The time that scripts see. */
  readonly clock: Clock;
  readonly gate: Gate;
  readonly limits = new Limits();
  readonly ui = new UiState();
  /** What scripts mailed, and how much more they may. */
  readonly mailbox: Mailbox;
  /** What scripts logged, oldest first. */
  readonly logs: string[] = [];

  private readonly access: Access;
  private readonly stage: Stage;
  private readonly hands: Hands;
  private readonly locks = new Locks();

  constructor(options: WorkbenchOptions) {
    const bundle = readBundle(options.bundle);
    this.access = new Access(options.people);
    this.clock = new Clock(options.now ?? (() => new Date()));
    this.gate = new Gate(this.clock);
    this.mailbox = new Mailbox(this.clock);
    this.stage = {
      bundle,
      sandboxes: createSandboxes(bundle),
      access: this.access,
      gate: this.gate,
      ui: this.ui,
      locks: this.locks,
      logs: this.logs,
      clock: this.clock,
      mailbox: this.mailbox,
      limits: this.limits,
      timeZone: options.timeZone ?? bundle.source.manifest.timeZone,
    };
    const functions = new CustomFunctionRunner(this.stage, options.remembered ?? new ResultMemory());
    functions.register();
    this.model = createGuardedModel({
      access: this.access,
      custom: {
        ...functions.config(),
        ...timeConfig({ now: () => this.clock.now(), timeZone: this.stage.timeZone }),
      },
      snapshot: requireSnapshot(options.snapshot) ?? emptyWorkbook(options.locale ?? 'vi_VN', options.title),
      revisions: requireRevisions(options.revisions ?? []),
      ...(options.transport ? { transport: options.transport } : {}),
      ...(options.client ? { client: options.client } : {}),
    });
    this.hands = new Hands(
      () => this.book(),
      () => this.refusal(),
    );
    this.model.on('command-rejected', this, (event: unknown) => this.showRefusal(event));
  }

  /** E-mail of the acting person. */
  person(): string {
    return this.access.person;
  }

  /**
   * Sets who is acting: for typing, menus and the sidebar.
   * @throws Error if the file is not shared with this person
   */
  actAs(email: string): void {
    const { owner, editors, viewers } = this.access.people;
    if (!this.access.isListed([owner, ...editors, ...viewers], email)) {
      throw new Error(`The file is not shared with ${email}.`);
    }
    this.access.person = email;
  }

  /** Opens the file as the acting person: runs `onOpen` with its limited rights. Google does not run it for viewers. */
  open(): Outcome {
    this.ui.clearMenus();
    if (!this.access.mayEdit() || !this.stage.bundle.functions.includes('onOpen')) return { ok: true, value: null };
    return this.execute('open', 'onOpen', (execution) => [openEvent(execution, this.access.person)]);
  }

  /** Runs what a menu item names, as the acting person. */
  runMenuItem(functionName: string): Outcome {
    return this.execute('menu', functionName);
  }

  /**
   * Runs the triggers that have come due, each as the person who made it, whoever is acting.
   * @param now sets the clock first
   */
  runDueTriggers(now?: Date): TriggerRun[] {
    if (now) this.clock.set(now);
    return dueTriggers(new TriggerDesk(this.book()).all(), this.clock.now()).map((trigger) => ({
      handler: trigger.handler,
      person: trigger.creator,
      outcome: this.runTrigger(trigger),
    }));
  }

  /** A call by `google.script.run` from the sidebar or a dialog. */
  callServer(functionName: string, args: unknown[]): Outcome {
    let sent: unknown[];
    try {
      sent = serialiseArguments(args);
    } catch (error) {
      return { ok: false, message: messageOf(error) };
    }
    const outcome = this.execute('sidebar', functionName, ({ membrane }) =>
      sent.map((each) => membrane.toScript(each)),
    );
    return outcome.ok ? { ok: true, value: serialiseResult(outcome.value) } : outcome;
  }

  /** Types a text in a cell, as the acting person. `value.warning` tells of a rule that was broken but only warns. */
  type(sheetName: string, a1: string, text: string): Outcome {
    return this.hands.type(sheetName, a1, text);
  }

  /** Pastes rows of texts, all or nothing. */
  paste(sheetName: string, a1: string, rows: string[][]): Outcome {
    return this.hands.paste(sheetName, a1, rows);
  }

  deleteContent(sheetName: string, a1: string): Outcome {
    return this.hands.deleteContent(sheetName, a1);
  }

  insertRows(sheetName: string, before: number, howMany = 1): Outcome {
    return this.hands.insertRows(sheetName, before, howMany);
  }

  deleteRows(sheetName: string, first: number, howMany = 1): Outcome {
    return this.hands.deleteRows(sheetName, first, howMany);
  }

  insertColumns(sheetName: string, before: number, howMany = 1): Outcome {
    return this.hands.insertColumns(sheetName, before, howMany);
  }

  deleteColumns(sheetName: string, first: number, howMany = 1): Outcome {
    return this.hands.deleteColumns(sheetName, first, howMany);
  }

  sortRange(sheetName: string, a1: string, column: number, ascending = true): Outcome {
    return this.hands.sortRange(sheetName, a1, column, ascending);
  }

  renameSheet(sheetName: string, newName: string): Outcome {
    return this.hands.renameSheet(sheetName, newName);
  }

  deleteSheet(sheetName: string): Outcome {
    return this.hands.deleteSheet(sheetName);
  }

  undo(): Outcome {
    return this.hands.undo();
  }

  redo(): Outcome {
    return this.hands.redo();
  }

  /** The value of a cell: dates are day numbers, errors are Google's texts, an empty cell is null. */
  value(sheetName: string, a1: string): CellValue {
    return plainValue(this.book().cell(this.position(sheetName, a1)));
  }

  /** The values of a range, as rows of columns. */
  values(sheetName: string, a1Range: string): CellValue[][] {
    const { sheetId, zone } = this.zone(sheetName, a1Range);
    const book = this.book();
    return rowsOf(zone).map((row) =>
      row.map(({ left: col, top }) => plainValue(book.cell({ sheetId, col, row: top }))),
    );
  }

  /** A cell as it is displayed. */
  display(sheetName: string, a1: string): string {
    return displayOf(this.book().cell(this.position(sheetName, a1)));
  }

  /** A range as it is displayed, as rows of columns; without a range, everything up to the last used row and column. */
  displays(sheetName: string, a1Range?: string): string[][] {
    const { sheetId, zone } = this.zone(sheetName, a1Range ?? 'A1');
    const { rows, columns } = this.book().extent(sheetId);
    const wanted = a1Range === undefined ? { left: 0, top: 0, right: columns - 1, bottom: rows - 1 } : zone;
    return rowsOf(wanted).map((row) =>
      row.map(({ left: col, top }) => displayOf(this.book().cell({ sheetId, col, row: top }))),
    );
  }

  /** The formula of a cell as a person sees it, or ''. */
  formula(sheetName: string, a1: string): string {
    return formulaOf(this.book(), this.position(sheetName, a1));
  }

  /** What a cell in error says when it is pointed at, or ''. */
  errorMessage(sheetName: string, a1: string): string {
    const position = this.position(sheetName, a1);
    const cell = this.book().cell(position);
    if (cell.type !== 'error') return '';
    const blocking = this.firstCellInTheWay(position);
    return blocking === undefined ? (cell.message?.toString() ?? '') : blockedSpillMessage(blocking);
  }

  note(sheetName: string, a1: string): string {
    return this.getters.getNote(this.position(sheetName, a1));
  }

  /** Names of all sheets in their order, hidden ones too. */
  sheetNames(): string[] {
    return this.getters.getSheetIds().map((id) => googleSheetName(this.getters.getSheetName(id)));
  }

  /** Selects a range, and makes its sheet the active one. */
  select(sheetName: string, a1: string): void {
    const { sheetId, zone } = this.zone(sheetName, a1);
    const sheetIdFrom = this.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) this.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
    this.model.selection.selectZone({ zone, cell: { col: zone.left, row: zone.top } });
  }

  /** The whole workbook as plain data, from which `createWorkbench` makes it again. */
  snapshot(): unknown {
    // Uncompressed: the engine's compression of similar formulas does not always give the same formulas back.
    return this.model._exportData(false);
  }

  /** Holds a lock as "another execution" would; returns how to let go of it. */
  holdLock(lock: LockName): () => void {
    const other = Symbol('another execution');
    this.locks.take(lock, other);
    return () => this.locks.release(lock, other);
  }

  private runTrigger(trigger: StoredTrigger): Outcome {
    const { person } = this.access;
    const inView = this.getters.getActiveSheetId();
    const now = this.clock.now();
    this.access.person = trigger.creator;
    try {
      return this.execute(
        'trigger',
        trigger.handler,
        ({ membrane }) => [membrane.toScript(timeEvent(trigger.id, now))],
        (book) => {
          new TriggerDesk(book).reschedule(trigger, now);
          if (!this.access.mayEdit()) {
            throw new GoogleError('You do not have permission to access the requested document.');
          }
        },
      );
    } finally {
      this.access.person = person;
      this.bringIntoView(inView);
    }
  }

  /** What a trigger looks at is not what the person at the screen looks at. */
  private bringIntoView(sheetIdTo: string): void {
    const sheetIdFrom = this.getters.getActiveSheetId();
    if (sheetIdFrom === sheetIdTo || !this.getters.tryGetSheet(sheetIdTo)) return;
    this.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  }

  private execute(
    entry: EntryPoint,
    functionName: string,
    argsFor: (execution: Execution) => readonly unknown[] = () => [],
    prepare: (book: Book) => void = () => {},
  ): Outcome {
    if (!this.limits.hasRoom) {
      return {
        ok: false,
        message: 'There are too many scripts running simultaneously for this Google user account.',
      };
    }
    let outcome: Outcome = {
      ok: false,
      message: this.getters.isReadonly()
        ? 'You do not have permission to perform that action.'
        : 'The document is busy. Please try again.',
    };
    const run = (): void => {
      const execution = new Execution(this.stage, entry, this.getters, this.model);
      try {
        const value = this.access.unguarded(() => {
          prepare(execution.book);
          return execution.run(functionName, () => argsFor(execution));
        });
        outcome = { ok: true, value };
      } catch (error) {
        outcome = { ok: false, message: messageOf(error) };
      }
    };
    dispatchOwn(this.model, 'RUN_AS_ONE_STEP', { run });
    return outcome;
  }

  private get getters(): WorkbenchGetters {
    return workbenchGetters(this.model.getters);
  }

  private book(): Book {
    return new Book(this.model, this.getters, this.access, this.stage.timeZone);
  }

  private refusal(): string {
    const locale = this.getters.getLocale().code === 'en_US' ? 'en_US' : 'vi_VN';
    return refusalSentence(this.access.lastRefusal, locale);
  }

  /** The engine refuses for reasons of its own as well, and explains those itself. */
  private showRefusal(event: unknown): void {
    if (this.access.lastRefusal && isOurRefusal(event)) this.ui.refuse(this.refusal());
  }

  private position(sheetName: string, a1: string): CellPosition {
    const { sheetId, zone } = this.zone(sheetName, a1);
    return { sheetId, col: zone.left, row: zone.top };
  }

  private zone(sheetName: string, a1: string): ReturnType<typeof zoneOfA1> {
    const sheetId = sheetIdByName(this.book(), sheetName);
    if (sheetId === undefined) throw new GoogleError(`There is no sheet named "${sheetName}".`);
    return zoneOfA1(this.book(), a1, sheetId);
  }

  /** The first cell that keeps an array formula from spilling. */
  private firstCellInTheWay(position: CellPosition): string | undefined {
    if (!this.getters.isArrayFormulaSpillBlocked(position)) return undefined;
    const zone = this.getters.getSpreadZone(position, { ignoreSpillError: true });
    const cells = zone ? rowsOf(zone).flat() : [];
    const blocking = cells.find(({ left: col, top: row }) => {
      if (col === position.col && row === position.row) return false;
      const cell = this.getters.getCell({ sheetId: position.sheetId, col, row });
      return cell !== undefined && (cell.isFormula || cell.content !== '');
    });
    return blocking && a1Of(blocking);
  }
}

function isOurRefusal(event: unknown): boolean {
  const result = typeof event === 'object' && event !== null && 'result' in event ? event.result : undefined;
  return result instanceof DispatchResult && isRefusal(result);
}

function openEvent(execution: Execution, email: string): unknown {
  return execution.membrane.toScript({
    authMode: AuthMode.LIMITED,
    user: { email, nickname: email.split('@')[0] ?? '' },
  });
}

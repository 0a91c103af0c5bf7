import { Book } from './book';
import type { ReadBundle } from './bundle';
import type { Clock } from './clock';
import type { Access } from './engine/access';
import type { WorkbenchGetters } from './engine/getters';
import type { Model } from './engine/o-spreadsheet';
import type { Gate } from './gate';
import { GoogleError } from './google/errors';
import { LateRefusals } from './late-refusals';
import type { Limits } from './limits';
import type { Locks } from './locks';
import type { Mailbox } from './mailbox';
import { Membrane } from './membrane';
import { checkPermission, type EntryPoint } from './permissions';
import type { Sandbox, Sandboxes } from './sandbox';
import { CacheServiceService } from './services/cache';
import { ChartsService } from './services/charts-service';
import { HtmlServiceService } from './services/html';
import { LockServiceService } from './services/lock';
import { LoggerService, scriptConsole } from './services/logger';
import { MailAppService } from './services/mail-app';
import { PropertiesServiceService } from './services/properties';
import { ScriptAppService } from './services/script-app';
import { SessionService } from './services/session';
import { SpreadsheetAppService } from './services/spreadsheet-app';
import { UiService } from './services/ui';
import { UtilitiesService } from './services/utilities';
import { Workshop } from './services/workshop';
import { longestRun, TimeIsUp, TimeLimit } from './time-limit';
import { TriggerDesk } from './triggers';
import { UiState } from './ui-state';

/** How many times longer a script may keep the machine busy than its time allows by a clock that was set: only one that never ends is to be stopped. */
const PATIENCE = 10;

/** What executions of a script share. */
export interface Stage {
  bundle: ReadBundle;
  sandboxes: Sandboxes;
  access: Access;
  gate: Gate;
  ui: UiState;
  locks: Locks;
  /** What scripts logged, oldest first. */
  logs: string[];
  clock: Clock;
  mailbox: Mailbox;
  limits: Limits;
  /** Where the spreadsheet is at home; the script is where its manifest says. */
  timeZone: string;
}

/**
 * One execution: services of its own, and the script loaded anew, as Google does for every menu item, trigger, sidebar
 * call and custom function.
 */
export class Execution {
  readonly book: Book;
  readonly membrane: Membrane;
  private readonly id = Symbol('execution');
  private readonly time: TimeLimit;
  private readonly refusals: LateRefusals;

  constructor(
    private readonly stage: Stage,
    private readonly entry: EntryPoint,
    getters: WorkbenchGetters,
    model: Model | undefined,
  ) {
    const { oauthScopes } = stage.bundle.source.manifest;
    this.book = new Book(model, getters, stage.access, stage.timeZone);
    this.time = new TimeLimit(stage.clock, entry);
    this.refusals = new LateRefusals(stage.limits);
    this.membrane = new Membrane(stage.gate, this.refusals, (service, method) => {
      this.time.check();
      checkPermission(entry, oauthScopes, service, method);
    });
  }

  /**
   * Loads the script and calls one of its functions.
   * @param argsFor makes the arguments, given the wall between the script and us
   * @throws GoogleError if there is no such function, or whatever the script throws
   */
  run(functionName: string, argsFor: (membrane: Membrane) => readonly unknown[] = () => []): unknown {
    if (functionName.endsWith('_') || !this.stage.bundle.functions.includes(functionName)) {
      throw new GoogleError(`Script function not found: ${functionName}`);
    }
    try {
      const sandbox = this.load();
      const value = this.membrane.toHost(sandbox.call(functionName, argsFor(this.membrane)));
      this.membrane.requireRunning();
      this.refusals.requireNone();
      this.time.check();
      return value;
    } catch (error) {
      // Whatever a stopped script throws, nobody sees.
      this.membrane.requireRunning();
      throw isTimeout(error) ? new TimeIsUp() : error;
    } finally {
      this.membrane.close();
      this.book.settle();
      this.stage.locks.releaseAll(this.id);
    }
  }

  private load(): Sandbox {
    const awaits = this.entry !== 'customFunction';
    const { sandboxes, clock } = this.stage;
    const timeLimit = longestRun(this.entry) * (clock.isSet ? PATIENCE : 1);
    const sandbox = sandboxes.create(this.globals(), { timeLimit, awaits, clock });
    this.membrane.realm = sandbox.realm;
    return sandbox;
  }

  private globals(): Record<string, unknown> {
    const { book, stage, entry } = this;
    const { source } = stage.bundle;
    // What a trigger would show, nobody sees.
    const screen = entry === 'trigger' ? new UiState() : stage.ui;
    const workshop = new Workshop(book, screen, stage.limits);
    const ui = new UiService(screen, () => book.getters.getWorkbookTitle());
    const services = {
      SpreadsheetApp: new SpreadsheetAppService(workshop, ui),
      Session: new SessionService(stage.access, entry, source.manifest.timeZone, book.locale.code),
      LockService: new LockServiceService(stage.locks, this.id, stage.clock),
      PropertiesService: new PropertiesServiceService(book, entry),
      CacheService: new CacheServiceService(book, stage.clock),
      HtmlService: new HtmlServiceService(source),
      MailApp: new MailAppService(stage.mailbox, stage.access),
      Utilities: new UtilitiesService(stage.clock),
      Charts: new ChartsService(),
      Logger: new LoggerService(stage.logs),
      ScriptApp: new ScriptAppService(new TriggerDesk(book), stage.clock, source.manifest.timeZone),
    };
    const seen = Object.entries(services).map(([name, service]) => [name, this.membrane.toScript(service)] as const);
    return { ...Object.fromEntries(seen), console: scriptConsole(stage.logs) };
  }
}

/** The sentence of whatever a script threw. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string') {
    return error.message;
  }
  return String(error);
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

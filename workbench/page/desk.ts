import { createWorkbench, type Workbench } from '../runtime';
import { workbenchGetters } from '../runtime/engine/getters';
import type { CallOutcome } from './add-on/add-on-frame';
import { AddOnUi } from './add-on/add-on-ui';
import { download, exportXlsx, fileName, XLSX_TYPE } from './export-xlsx';
import { registerUndoGuard } from './grid/undo-guard';
import { LiveConnection } from './live-connection';
import { Observable } from './observable';
import { Refusals } from './refusals';
import type { Boot, Person } from './setting';
import { Screen } from './shell/screen';
import type { Words } from './text/words';

const PERSON_KEY = 'workbench-person';

/**
 * One window on the workbook: the workbook itself, who is at the screen, and what they can ask for.
 * Everything a menu, the sidebar or the title bar does goes through here.
 */
export class Desk {
  readonly screen = new Screen();
  readonly workbench: Workbench;
  readonly person: Observable<Person>;
  readonly refusals: Refusals;
  readonly addOn: AddOnUi;
  /** The file's name, which a script may change. */
  readonly title: Observable<string>;
  readonly people: readonly Person[];
  readonly #words: Words;
  readonly #live: LiveConnection;

  constructor(boot: Boot, words: Words) {
    const { people, title, bundle } = boot.setting;
    this.title = new Observable(title);
    this.people = people;
    this.#words = words;
    this.#live = new LiveConnection(`ws://${location.host}/live`, boot.revisionId);
    this.person = new Observable(rememberedPerson(people));
    registerUndoGuard({
      mayUndo: () => this.#live.online.get(),
      onRefused: () => this.screen.notify(words.noUndoOffline, { tone: 'warning' }),
    });
    this.workbench = createWorkbench({
      bundle,
      people: rightsOf(people),
      snapshot: boot.snapshot,
      revisions: boot.revisions,
      transport: this.#live,
      client: { id: crypto.randomUUID(), name: this.person.get().title },
      locale: 'vi_VN',
      title,
    });
    this.refusals = new Refusals(this.workbench.model, this.screen, words);
    this.addOn = new AddOnUi(this.workbench, bundle, this.screen, words);
    this.addOn.runMenuItem = (functionName) => void this.runMenuItem(functionName);
    this.#watchSaving();
    this.#watchTitle(title);
    this.#live.onReload = (reason) => this.screen.tell('', words.reloading[reason], words.ok, () => location.reload());
  }

  /** Connects to the other windows and lets the add-on make its menu. */
  start(): void {
    this.#live.connect();
    this.#sitDown(this.person.get());
  }

  /** Somebody else takes the seat: the same workbook, with their eyes and rights. */
  actAs(person: Person): void {
    sessionStorage.setItem(PERSON_KEY, person.email);
    this.addOn.clear();
    this.screen.dismissAll();
    this.#sitDown(person);
  }

  /** Runs what a menu item names. Errors are shown, not thrown. */
  async runMenuItem(functionName: string): Promise<void> {
    const outcome = await this.#whileRunning(() => this.workbench.runMenuItem(functionName));
    if (outcome && !outcome.ok) this.screen.tell(this.#words.scriptError, outcome.message, this.#words.ok);
  }

  /** Runs what the sidebar asks for. */
  async callServer(functionName: string, args: unknown[]): Promise<CallOutcome> {
    const outcome = await this.#whileRunning(() => this.workbench.callServer(functionName, args));
    return outcome ?? { ok: false, message: 'The page was left.' };
  }

  async downloadXlsx(): Promise<void> {
    this.screen.notify(this.#words.exporting, { seconds: 3 });
    try {
      await nextPaint();
      download(fileName(this.title.get(), 'xlsx'), await exportXlsx(this.workbench.model), XLSX_TYPE);
    } catch (error) {
      this.screen.tell('', `${this.#words.exportFailed} ${String(error)}`, this.#words.ok);
    }
  }

  /** Asks, then puts the sample back. Every window, this one too, is told by the server to load it. */
  resetSample(): void {
    const { ok, cancel, resetQuestion, resetting, resetFailed } = this.#words;
    const reset = async () => {
      this.screen.notify(resetting);
      const response = await fetch('/reset', { method: 'POST' }).catch(() => undefined);
      if (!response?.ok) this.screen.tell('', resetFailed, ok);
    };
    this.screen.ask('', resetQuestion, [{ label: ok, primary: true, act: reset }, { label: cancel }]);
  }

  /** Opens a tab by its name; nothing happens when there is none. */
  showTab(name: string): void {
    const { model } = this.workbench;
    const sheetIdTo = model.getters.getSheetIdByName(name);
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdTo !== undefined && sheetIdTo !== sheetIdFrom) {
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
    }
  }

  showAbout(): void {
    this.screen.tell(this.#words.about, this.#words.aboutText, this.#words.close);
  }

  #sitDown(person: Person): void {
    this.person.set(person);
    this.workbench.actAs(person.email);
    this.workbench.model.updateMode(person.right === 'viewer' ? 'readonly' : 'normal');
    const outcome = this.workbench.open();
    if (!outcome.ok) this.screen.tell(this.#words.scriptError, outcome.message, this.#words.ok);
  }

  /** Scripts run on the page's own thread, so the notice has to be painted before one starts. */
  async #whileRunning<T>(run: () => T): Promise<T> {
    this.screen.running.set(true);
    await nextPaint();
    try {
      return run();
    } finally {
      this.screen.running.set(false);
    }
  }

  #watchTitle(firstTitle: string): void {
    const { model } = this.workbench;
    const read = () => this.title.set(workbenchGetters(model.getters).getWorkbookTitle() || firstTitle);
    model.on('update', this.title, read);
    read();
  }

  #watchSaving(): void {
    const { model } = this.workbench;
    const read = () => {
      const synchronised = model.getters.isFullySynchronized();
      if (this.#live.online.get()) this.screen.saveState.set(synchronised ? 'saved' : 'saving');
      else this.screen.saveState.set(synchronised ? 'offlineEmpty' : 'offline');
    };
    model.on('update', this, read);
    this.#live.online.watch(read);
    window.addEventListener('beforeunload', (event) => {
      if (!model.getters.isFullySynchronized()) event.preventDefault();
    });
  }
}

function rightsOf(people: readonly Person[]): { owner: string; editors: string[]; viewers: string[] } {
  const emails = (right: Person['right']) =>
    people.filter((person) => person.right === right).map(({ email }) => email);
  const [owner] = emails('owner');
  if (owner === undefined)
    throw new Error('Nobody owns the workbook: give one person in the people file the right "owner".');
  return { owner, editors: emails('editor'), viewers: emails('viewer') };
}

/** Each window keeps its own person, over reloads too, so that two windows can play two people. */
function rememberedPerson(people: readonly Person[]): Person {
  const email = sessionStorage.getItem(PERSON_KEY);
  const person = people.find((other) => other.email === email) ?? people.find((other) => other.right === 'owner');
  if (!person) throw new Error('Nobody owns the workbook: give one person in the people file the right "owner".');
  return person;
}

/** Resolves once the browser has painted what was changed so far (or soon, in a window nobody looks at). */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}

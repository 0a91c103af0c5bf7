import type { TransportService } from '@odoo/o-spreadsheet';
import { createWorkbench, type People, TRIGGER_STORE, type Workbench } from '../runtime';
import type { Bundle } from './bundle';
import { type Revision, readRevision } from './messages';
import type { WorkbookStore } from './workbook-store';

export interface TriggerRunnerOptions {
  store: WorkbookStore;
  bundle: Bundle;
  people: People;
  title: string;
  /** Keeps a revision and tells every window; false if it was not kept. */
  publish: (revision: Revision) => boolean;
}

/**
 * Runs what scripts have installed to run by the clock. The server does it, because it is there when no window is open,
 * and because a run in somebody's window would be theirs to undo.
 *
 * It holds a copy of the workbook only while there are such triggers, and brings it up to date before each run.
 */
export class TriggerRunner {
  readonly #options: TriggerRunnerOptions;
  #copy: { workbench: Workbench; transport: StoreTransport } | undefined;

  constructor(options: TriggerRunnerOptions) {
    this.#options = options;
  }

  /** Runs what is due by now. Failures are logged, as nobody is at a screen to see them. */
  runDue(): void {
    if (!mentionsTriggers(this.#options.store)) return;
    try {
      for (const { handler, person, outcome } of this.#upToDate().runDueTriggers()) {
        if (!outcome.ok) console.error(`The trigger ${handler} of ${person} failed: ${outcome.message}`);
      }
    } catch (error) {
      console.error('The triggers could not be run; they are tried again with a new copy of the workbook.', error);
      this.#copy = undefined;
    }
    // A copy that went another way than the workbook can't be continued.
    if (this.#copy?.transport.revisionId !== this.#options.store.revisionId) this.#copy = undefined;
  }

  #upToDate(): Workbench {
    const { store } = this.#options;
    const missed = this.#copy && store.since(this.#copy.transport.revisionId);
    if (this.#copy && missed) {
      for (const revision of missed) this.#copy.transport.receive(revision);
      return this.#copy.workbench;
    }
    const { bundle, people, title, publish } = this.#options;
    const { snapshot, revisions, revisionId } = store.boot();
    const transport = new StoreTransport(publish, revisionId);
    const workbench = createWorkbench({
      bundle,
      people,
      title,
      snapshot: structuredClone(snapshot),
      revisions: structuredClone([...revisions]),
      transport,
      client: { id: 'triggers', name: 'triggers' },
    });
    this.#copy = { workbench, transport };
    return workbench;
  }
}

/** Connects the server's copy of the workbook with the store it came from. */
class StoreTransport implements TransportService {
  readonly #publish: (revision: Revision) => boolean;
  readonly #listeners = new Map<string, (message: unknown) => void>();
  #revisionId: string;

  constructor(publish: (revision: Revision) => boolean, revisionId: string) {
    this.#publish = publish;
    this.#revisionId = revisionId;
  }

  /** The newest revision that the copy has. */
  get revisionId(): string {
    return this.#revisionId;
  }

  /** Nobody needs to see where the server's cursor is: only revisions go out. */
  async sendMessage(message: object): Promise<void> {
    const revision = readRevision(JSON.stringify(message));
    if (revision && this.#publish(revision)) this.receive(revision);
  }

  receive(revision: Revision): void {
    this.#revisionId = revision.nextRevisionId;
    for (const listener of this.#listeners.values()) listener(revision);
  }

  onNewMessage(id: string, callback: (message: unknown) => void): void {
    this.#listeners.set(id, callback);
  }

  leave(id: string): void {
    this.#listeners.delete(id);
  }
}

/** Whether a trigger was ever installed in this workbook. Looking at what is on disk is cheaper than opening it. */
function mentionsTriggers(store: WorkbookStore): boolean {
  const { snapshot, revisions } = store.boot();
  const { scriptData } = snapshot;
  if (typeof scriptData === 'object' && scriptData !== null && TRIGGER_STORE in scriptData) return true;
  return revisions.some((revision) => revision.type === 'REMOTE_REVISION' && revision.commands.some(setsTrigger));
}

function setsTrigger(command: unknown): boolean {
  return typeof command === 'object' && command !== null && 'store' in command && command.store === TRIGGER_STORE;
}

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { replaceFile } from './durable-file';
import { lockFolder } from './folder-lock';
import { JournalFile } from './journal-file';
import type { Revision } from './messages';

/** A whole workbook as the spreadsheet engine exports it, at a known revision. */
export type Snapshot = Record<string, unknown> & { revisionId: string };

/** What a window needs to open the workbook. */
export interface BootData {
  snapshot: Snapshot;
  /** The revisions made since the snapshot, oldest first. */
  revisions: readonly Revision[];
  /** The newest revision. */
  revisionId: string;
}

export interface StoreOptions {
  /** Where the workbook is kept. Made if it does not exist. */
  folder: string;
  /** Makes the first workbook, and the one a reset goes back to. */
  makeFirstSnapshot: () => Promise<unknown>;
  /** Plays revisions onto a snapshot and exports the result; used when nobody is connected. */
  replay?: (snapshot: Snapshot, revisions: readonly Revision[]) => unknown;
  /** Told when replaying failed; the journal is kept and played by the windows instead. */
  onReplayFailed?: (error: unknown) => void;
}

const snapshotSchema = z.looseObject({ revisionId: z.optional(z.string()) });

/**
 * The workbook on disk: a snapshot and the revisions made since.
 *
 * The journal is history: the snapshot only marks the place in it from which a new window starts. So a window
 * that was away while the snapshot moved on can still be sent what it missed.
 */
export class WorkbookStore {
  readonly #options: StoreOptions;
  readonly #journal: JournalFile;
  readonly #unlock: () => void;
  #snapshot: Snapshot;
  #history: Revision[];

  private constructor(
    options: StoreOptions,
    journal: JournalFile,
    snapshot: Snapshot,
    history: Revision[],
    unlock: () => void,
  ) {
    this.#options = options;
    this.#journal = journal;
    this.#snapshot = snapshot;
    this.#history = history;
    this.#unlock = unlock;
  }

  /**
   * Opens the workbook in a folder, or makes a first one there.
   * @throws Error with a sentence when another process has the folder, or the snapshot cannot be read
   */
  static async open(options: StoreOptions): Promise<WorkbookStore> {
    mkdirSync(options.folder, { recursive: true });
    const unlock = lockFolder(options.folder);
    const path = snapshotPath(options.folder);
    if (!existsSync(path)) writeSnapshot(path, fresh(await options.makeFirstSnapshot()));
    const snapshot = readSnapshot(path);
    const { journal, revisions } = JournalFile.open(journalPath(options.folder));
    const store = new WorkbookStore(options, journal, snapshot, chain(snapshot, revisions), unlock);
    store.#moveSnapshotForward();
    return store;
  }

  get revisionId(): string {
    return this.#history.at(-1)?.nextRevisionId ?? this.#snapshot.revisionId;
  }

  boot(): BootData {
    const revisions = this.since(this.#snapshot.revisionId) ?? [];
    return { snapshot: this.#snapshot, revisions, revisionId: this.revisionId };
  }

  /**
   * Keeps a revision, on disk before it returns. Answers `stale` for one that does not stand on the newest
   * revision (its window rebases and sends it again) and `too-old` for an undo that reaches behind the snapshot,
   * which a window that opens later could not follow.
   */
  append(revision: Revision): 'kept' | 'stale' | 'too-old' {
    if (revision.serverRevisionId !== this.revisionId) return 'stale';
    if (!this.#canFollow(revision)) return 'too-old';
    this.#journal.append(revision);
    this.#history.push(revision);
    return 'kept';
  }

  /** Every revision after the given one, or `undefined` if that one is unknown. */
  since(revisionId: string): Revision[] | undefined {
    const index = this.#history.findIndex((revision) => revision.serverRevisionId === revisionId);
    if (index >= 0) return this.#history.slice(index);
    return revisionId === this.revisionId ? [] : undefined;
  }

  /** Puts the first workbook back. What was there is kept in a folder beside it, whose path is returned. */
  async reset(): Promise<string> {
    const snapshot = fresh(await this.#options.makeFirstSnapshot());
    const backup = this.#backUp();
    this.#journal.clear();
    writeSnapshot(snapshotPath(this.#options.folder), snapshot);
    this.#snapshot = snapshot;
    this.#history = [];
    return backup;
  }

  close(): void {
    this.#journal.close();
    this.#unlock();
  }

  #canFollow(revision: Revision): boolean {
    if (revision.type === 'REMOTE_REVISION') return true;
    const target = revision.type === 'REVISION_UNDONE' ? revision.undoneRevisionId : revision.redoneRevisionId;
    return this.boot().revisions.some((known) => known.nextRevisionId === target);
  }

  #moveSnapshotForward(): void {
    const { replay, onReplayFailed, folder } = this.#options;
    const { revisions, revisionId } = this.boot();
    if (!replay || revisions.length === 0) return;
    try {
      const snapshot = { ...snapshotSchema.parse(replay(this.#snapshot, revisions)), revisionId };
      writeSnapshot(snapshotPath(folder), snapshot);
      this.#snapshot = snapshot;
      this.#history = this.#journal.trim(this.#history);
    } catch (error) {
      onReplayFailed?.(error);
    }
  }

  #backUp(): string {
    const { folder } = this.#options;
    const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
    const backup = join(folder, `backup-${stamp}`);
    mkdirSync(backup, { recursive: true });
    replaceFile(journalPath(backup), this.#history.map((revision) => `${JSON.stringify(revision)}\n`).join(''));
    renameSync(snapshotPath(folder), snapshotPath(backup));
    return backup;
  }
}

function snapshotPath(folder: string): string {
  return join(folder, 'snapshot.json');
}

function journalPath(folder: string): string {
  return join(folder, 'journal.jsonl');
}

function writeSnapshot(path: string, snapshot: Snapshot): void {
  replaceFile(path, JSON.stringify(snapshot));
}

function readSnapshot(path: string): Snapshot {
  const { success, data } = snapshotSchema.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!success || data.revisionId === undefined) {
    throw new Error(`${path} is not a workbook. Move it away and start again to get the sample workbook.`);
  }
  return { ...data, revisionId: data.revisionId };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A first workbook under a revision id of its own, so that a window still showing the workbook before a reset can
 * never write into the new one.
 */
function fresh(exported: unknown): Snapshot {
  return { ...snapshotSchema.parse(exported), revisionId: randomUUID() };
}

/** The revisions that hang together: the history that leads to the snapshot, then what stands on it. */
function chain(snapshot: Snapshot, revisions: readonly Revision[]): Revision[] {
  const marker = revisions.findIndex((revision) => revision.nextRevisionId === snapshot.revisionId);
  const before = revisions.slice(0, marker + 1);
  const after: Revision[] = [];
  let newest = snapshot.revisionId;
  for (const revision of revisions.slice(marker + 1)) {
    if (revision.serverRevisionId !== newest) continue;
    after.push(revision);
    newest = revision.nextRevisionId;
  }
  return [...before, ...after];
}

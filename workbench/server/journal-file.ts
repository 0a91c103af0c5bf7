import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { replaceFile } from './durable-file';
import { type Revision, readRevision } from './messages';

/** How much history a trimmed journal keeps, so that a window that was away can still be brought up to date. */
const KEPT_HISTORY = 2000;

/**
 * The append-only file of revisions, one JSON line each.
 *
 * A line is on disk before `append` returns. A line torn by a crash is cut off when the file is opened: it was
 * never acknowledged, so the window that sent it sends it again.
 */
export class JournalFile {
  readonly #path: string;
  #descriptor: number;

  private constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'a');
  }

  /** Opens (or makes) the journal and returns it together with every whole revision in it, oldest first. */
  static open(path: string): { journal: JournalFile; revisions: Revision[] } {
    const revisions = existsSync(path) ? readWholeLines(path) : [];
    return { journal: new JournalFile(path), revisions };
  }

  append(revision: Revision): void {
    writeSync(this.#descriptor, `${JSON.stringify(revision)}\n`);
    fdatasyncSync(this.#descriptor);
  }

  /** Rewrites the file with the newest revisions only and returns those. */
  trim(revisions: readonly Revision[]): Revision[] {
    const kept = revisions.slice(-KEPT_HISTORY);
    if (kept.length < revisions.length) this.#rewrite(kept);
    return kept;
  }

  clear(): void {
    this.#rewrite([]);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #rewrite(revisions: readonly Revision[]): void {
    closeSync(this.#descriptor);
    replaceFile(this.#path, revisions.map((revision) => `${JSON.stringify(revision)}\n`).join(''));
    this.#descriptor = openSync(this.#path, 'a');
  }
}

function readWholeLines(path: string): Revision[] {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) truncateSync(path, end);
  const lines = bytes.subarray(0, end).toString('utf8').split('\n');
  return lines.flatMap((line) => (line === '' ? [] : (readRevision(line) ?? [])));
}

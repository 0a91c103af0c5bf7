import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Workbooks that many tests begin with, for as long as one run of the tests lasts. */
const FOLDER = fileURLToPath(new URL('../../test-results/snapshots/', import.meta.url));

/**
 * A workbook that is made by whichever test asks for it first; the others open what it left, as people open a file that somebody else has made.
 *
 * @param name says what is in it, in full: the same name is the same workbook
 * @returns a copy of its own for each that asks
 */
export function keptSnapshot(name: string, make: () => unknown): unknown {
  const text = texts.get(name) ?? textOf(name, make);
  texts.set(name, text);
  return JSON.parse(text);
}

/** What this process has read already. */
const texts = new Map<string, string>();

function textOf(name: string, make: () => unknown): string {
  const file = `${FOLDER}${createHash('sha256').update(name).digest('hex').slice(0, 32)}.json`;
  if (!existsSync(file)) {
    const snapshot = JSON.stringify(make());
    // Late, because another run of the tests that begins meanwhile forgets what is there.
    mkdirSync(FOLDER, { recursive: true });
    // Two tests may be making it at the same time; neither is to read half of it.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, snapshot);
    renameSync(draft, file);
    return snapshot;
  }
  return readFileSync(file, 'utf8');
}

/** Forgets the workbooks of the last run, which an older bundle may have made. */
export function forgetSnapshots(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

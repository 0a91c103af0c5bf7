import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Revision } from '../../workbench/server/messages';
import { type StoreOptions, WorkbookStore } from '../../workbench/server/workbook-store';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(options: Partial<StoreOptions> = {}): Promise<WorkbookStore> {
  return WorkbookStore.open({ folder, makeFirstSnapshot: async () => ({ sheets: ['mẫu'] }), ...options });
}

function edit(store: WorkbookStore, id: string, content = id): Revision {
  return {
    type: 'REMOTE_REVISION',
    version: 1,
    serverRevisionId: store.revisionId,
    nextRevisionId: id,
    clientId: 'window',
    commands: [{ type: 'UPDATE_CELL', content }],
  };
}

function journal(): string {
  return join(folder, 'journal.jsonl');
}

describe('keeping revisions', () => {
  test('an empty folder starts with the first workbook, under a revision id of its own', async () => {
    const store = await open();
    expect(store.boot()).toMatchObject({ snapshot: { sheets: ['mẫu'] }, revisions: [] });
    expect(store.revisionId).toBe(store.boot().snapshot.revisionId);
  });

  test('what was appended is there when the folder is opened again', async () => {
    const store = await open();
    expect(store.append(edit(store, 'r1', 'Vị Thanh'))).toBe('kept');
    expect(store.append(edit(store, 'r2', '12,5'))).toBe('kept');
    // No close: a killed server does not say good-bye either.
    const again = await open();
    expect(again.revisionId).toBe('r2');
    expect(again.boot().revisions.map((revision) => revision.nextRevisionId)).toEqual(['r1', 'r2']);
  });

  test('a revision that stands on an older one is refused and leaves no trace', async () => {
    const store = await open();
    const late = edit(store, 'late');
    store.append(edit(store, 'r1'));
    expect(store.append(late)).toBe('stale');
    expect((await open()).revisionId).toBe('r1');
  });

  test('a line torn by a crash is cut off, and what is appended next survives', async () => {
    const store = await open();
    store.append(edit(store, 'r1'));
    appendFileSync(journal(), '{"type":"REMOTE_REVISION","version":1,"serverRev');
    const again = await open();
    expect(again.revisionId).toBe('r1');
    again.append(edit(again, 'r2'));
    expect((await open()).revisionId).toBe('r2');
  });

  test('wherever the last line is torn, every earlier revision is there', async () => {
    const store = await open();
    for (const id of ['r1', 'r2', 'r3']) store.append(edit(store, id, 'Thành phố Vị Thanh'));
    const whole = readFileSync(journal());
    const lastLine = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: lastLine, max: whole.length - 1 }), async (end) => {
        writeFileSync(journal(), whole.subarray(0, end));
        expect((await open()).revisionId).toBe('r2');
      }),
    );
  });

  test('a damaged snapshot is reported with its file, not overwritten', async () => {
    (await open()).close();
    const path = join(folder, 'snapshot.json');
    writeFileSync(path, '{"sheets":');
    await expect(open()).rejects.toThrow('snapshot.json is not a workbook');
    expect(readFileSync(path, 'utf8')).toBe('{"sheets":');
  });
});

describe('one server at a time', () => {
  const lock = () => join(folder, 'lock');

  test('a folder that another running process has is refused, with what to do', async () => {
    (await open()).close();
    writeFileSync(lock(), String(process.ppid));
    await expect(open()).rejects.toThrow(`open in another workbench (process ${process.ppid})`);
  });

  test('a lock left behind by a killed process is taken over, and let go of on closing', async () => {
    writeFileSync(lock(), '999999999');
    const store = await open();
    expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid));
    store.close();
    expect(existsSync(lock())).toBe(false);
  });
});

describe('moving the snapshot forward', () => {
  const replay: StoreOptions['replay'] = (snapshot, revisions) => ({
    ...snapshot,
    played: revisions.map((revision) => revision.nextRevisionId),
  });

  test('happens when the folder is opened, and a window that was away still gets what it missed', async () => {
    const store = await open();
    const [first] = [store.revisionId];
    store.append(edit(store, 'r1'));
    store.append(edit(store, 'r2'));
    const again = await open({ replay });
    expect(again.boot()).toMatchObject({ snapshot: { played: ['r1', 'r2'], revisionId: 'r2' }, revisions: [] });
    expect(again.since('r1')?.map((revision) => revision.nextRevisionId)).toEqual(['r2']);
    expect(again.since(first)?.map((revision) => revision.nextRevisionId)).toEqual(['r1', 'r2']);
    expect(again.since('unheard of')).toBeUndefined();
  });

  test('goes on from the moved snapshot', async () => {
    const store = await open();
    store.append(edit(store, 'r1'));
    const second = await open({ replay });
    second.append(edit(second, 'r2'));
    const third = await open();
    expect(third.boot().revisions.map((revision) => revision.nextRevisionId)).toEqual(['r2']);
  });

  test('keeps the journal when the revisions cannot be played', async () => {
    const store = await open();
    store.append(edit(store, 'r1'));
    const failures: unknown[] = [];
    const again = await open({
      replay: () => {
        throw new Error('no');
      },
      onReplayFailed: (error) => failures.push(error),
    });
    expect(failures).toHaveLength(1);
    expect(again.boot().revisions.map((revision) => revision.nextRevisionId)).toEqual(['r1']);
  });

  test('an undo of something before the snapshot is refused: a window that opens later could not follow it', async () => {
    const store = await open();
    store.append(edit(store, 'r1'));
    const again = await open({ replay });
    const undo = (undoneRevisionId: string): Revision => ({
      type: 'REVISION_UNDONE',
      version: 1,
      serverRevisionId: again.revisionId,
      nextRevisionId: `undo ${undoneRevisionId}`,
      undoneRevisionId,
    });
    expect(again.append(undo('r1'))).toBe('too-old');
    again.append(edit(again, 'r2'));
    expect(again.append(undo('r2'))).toBe('kept');
  });
});

describe('resetting', () => {
  test('goes back to the first workbook and puts what was there aside', async () => {
    const store = await open();
    const before = store.revisionId;
    store.append(edit(store, 'r1', 'số liệu thật'));
    const backup = await store.reset();
    expect(store.boot()).toMatchObject({ snapshot: { sheets: ['mẫu'] }, revisions: [] });
    expect(readFileSync(join(backup, 'journal.jsonl'), 'utf8')).toContain('số liệu thật');
    expect(existsSync(join(backup, 'snapshot.json'))).toBe(true);
    expect((await open()).boot().revisions).toEqual([]);
    expect(store.since(before)).toBeUndefined();
  });

  test('a window that still shows the old workbook cannot write into the new one', async () => {
    const store = await open();
    const late = edit(store, 'late');
    await store.reset();
    expect(store.append(late)).toBe('stale');
  });
});

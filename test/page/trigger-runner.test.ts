import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorkbench, type Workbench } from '../../workbench/runtime';
import { type Revision, readRevision } from '../../workbench/server/messages';
import { TriggerRunner } from '../../workbench/server/trigger-runner';
import { type Snapshot, WorkbookStore } from '../../workbench/server/workbook-store';

const OWNER = 'dieuphoi@haugiang.example';
const CLERK = 'socongthuong@haugiang.example';
const PEOPLE = { owner: OWNER, editors: [CLERK], viewers: [] };
const SHEET = 'Trang tính1';
const BUNDLE = {
  code: `
    function switchOn() { ScriptApp.newTrigger('receive').timeBased().after(0).create(); }
    function receive() { SpreadsheetApp.getActive().getSheets()[0].appendRow([Session.getEffectiveUser().getEmail()]); }`,
  html: {},
  manifest: {
    timeZone: 'Asia/Ho_Chi_Minh',
    oauthScopes: ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
    runtimeVersion: 'V8',
  },
};

let folder: string;
let store: WorkbookStore;
let published: Revision[];
let runner: TriggerRunner;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'triggers-'));
  const makeFirstSnapshot = async () => createWorkbench({ bundle: BUNDLE, people: PEOPLE }).snapshot();
  store = await WorkbookStore.open({ folder, makeFirstSnapshot });
  published = [];
  runner = new TriggerRunner({ store, bundle: BUNDLE, people: PEOPLE, title: 'Thử', publish });
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function publish(revision: Revision): boolean {
  const kept = store.append(revision) === 'kept';
  if (kept) published.push(revision);
  return kept;
}

/** A window of the clerk's: what it does is kept in the store. */
function openWindow(): Workbench {
  const { snapshot, revisions } = structuredClone(store.boot());
  let listener: (message: unknown) => void = () => {};
  const transport = {
    async sendMessage(message: object) {
      const revision = readRevision(JSON.stringify(message));
      if (revision && store.append(revision) === 'kept') listener(revision);
    },
    onNewMessage: (_id: string, callback: (message: unknown) => void) => {
      listener = callback;
    },
    leave: () => {},
  };
  const client = { id: 'window', name: 'window' };
  const workbench = createWorkbench({
    bundle: BUNDLE,
    people: PEOPLE,
    snapshot,
    revisions: [...revisions],
    transport,
    client,
  });
  workbench.actAs(CLERK);
  return workbench;
}

function stored(): Workbench {
  const { snapshot, revisions } = structuredClone(store.boot());
  const opened: Snapshot = snapshot;
  return createWorkbench({ bundle: BUNDLE, people: PEOPLE, snapshot: opened, revisions: [...revisions] });
}

test('without triggers the server leaves the workbook alone', () => {
  openWindow().type(SHEET, 'A1', 'sửa');
  runner.runDue();
  expect(published).toEqual([]);
});

test('a trigger that a window installed runs once, as its person, for all to see and on disk', () => {
  const window = openWindow();
  expect(window.runMenuItem('switchOn').ok).toBe(true);
  window.type(SHEET, 'A1', 'người dùng gõ');
  runner.runDue();
  runner.runDue();
  expect(published).toHaveLength(1);
  expect(stored().values(SHEET, 'A1:A3')).toEqual([['người dùng gõ'], [CLERK], [null]]);
});

test('the server’s copy follows what windows change between two runs', () => {
  openWindow().runMenuItem('switchOn');
  runner.runDue();
  const window = openWindow();
  window.type(SHEET, 'A2', 'giữa hai lần');
  window.runMenuItem('switchOn');
  runner.runDue();
  expect(stored().values(SHEET, 'A1:A4')).toEqual([[CLERK], ['giữa hai lần'], [CLERK], [null]]);
});

test('after a reset the server starts from the new workbook', async () => {
  openWindow().runMenuItem('switchOn');
  runner.runDue();
  await store.reset();
  runner.runDue();
  openWindow().runMenuItem('switchOn');
  runner.runDue();
  expect(stored().values(SHEET, 'A1:A2')).toEqual([[CLERK], [null]]);
});

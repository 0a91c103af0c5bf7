import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../tools/chromium';
import { WorkbookWindow } from './support/workbench-page';

/** The server dies without a word, as when the machine loses its power, while two people type. */

const SERVE = fileURLToPath(new URL('support/serve-sample-book.ts', import.meta.url));
const TAB = 'Sở Công Thương';
const FIRST_ROW = 21;
const ROWS = 12;

let folder: string;
let browser: Browser;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  browser = await launchChromium();
  await serve('0');
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function serve(port: string): Promise<void> {
  server = spawn(process.execPath, ['--import', 'tsx', SERVE, folder, port], { stdio: ['ignore', 'pipe', 'inherit'] });
  url = await new Promise((resolve, reject) => {
    server.stdout?.on('data', (said) => resolve(String(said).trim()));
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

async function open(): Promise<WorkbookWindow> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript("if (self === top) localStorage.setItem('workbench-tour', 'closed')");
  const page = await context.newPage();
  await page.goto(url);
  const window = new WorkbookWindow(page);
  await window.ready();
  return window;
}

/** Types a number in each row of a column, one after the other. */
async function fill(window: WorkbookWindow, column: string): Promise<void> {
  for (let at = 0; at < ROWS; at += 1) await window.type(`${column}${FIRST_ROW + at}`, String(100 + at));
}

async function column(window: WorkbookWindow, letter: string): Promise<string[]> {
  const rows = Array.from({ length: ROWS }, (_, at) => `${letter}${FIRST_ROW + at}`);
  return Promise.all(rows.map((a1) => window.display(TAB, a1)));
}

const ALL = Array.from({ length: ROWS }, (_, at) => String(100 + at));

test('what two people type while the server is killed and started again is all there', {
  timeout: 180_000,
}, async () => {
  const [one, other] = [await open(), await open()];
  const typing = Promise.all([fill(one, 'E'), fill(other, 'F')]);
  await one.shows(TAB, `E${FIRST_ROW + 2}`, '102');
  const died = once(server, 'exit');
  server.kill('SIGKILL');
  await died;
  await one.page.waitForSelector('.save-state.offline, .save-state.offlineEmpty');
  await serve(new URL(url).port);
  await typing;
  await Promise.all([one.saved(), other.saved()]);
  for (const window of [one, other]) {
    await window.shows(TAB, `E${FIRST_ROW + ROWS - 1}`, ALL.at(-1) ?? '');
    await window.shows(TAB, `F${FIRST_ROW + ROWS - 1}`, ALL.at(-1) ?? '');
    expect([await column(window, 'E'), await column(window, 'F')]).toEqual([ALL, ALL]);
  }

  // Nothing of it is only in the windows: killed once more, it is all read from the disk.
  await Promise.all([one, other].map((window) => window.page.context().close()));
  const diedAgain = once(server, 'exit');
  server.kill('SIGKILL');
  await diedAgain;
  await serve(new URL(url).port);
  const third = await open();
  expect([await column(third, 'E'), await column(third, 'F')]).toEqual([ALL, ALL]);
});

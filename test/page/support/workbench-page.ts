import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchChromium } from '../../../tools/chromium';
import type { Bundle } from '../../../workbench/server/bundle';
import type { People } from '../../../workbench/server/people';
import { startWorkbench } from '../../../workbench/server/start-workbench';

/** Milliseconds that a window is waited for. Other tests run on the same two cores, so this says when to give up, not how quick a page is to be. */
const PATIENCE = 30_000;

export interface TestWorkbenchOptions {
  bundle: Bundle;
  people: People;
  /** The workbook to start with, as the engine exports one. */
  snapshot: unknown;
  title?: string;
}

/** A workbench on a free port with a folder of its own, and a browser to look at it. */
export class TestWorkbench {
  /** What the pages complained about on their consoles. */
  readonly complaints: string[] = [];
  /** Every address a page asked for. */
  readonly requests: string[] = [];
  readonly #options: TestWorkbenchOptions;
  readonly #browser: Browser;
  readonly #folder: string;
  #server: Awaited<ReturnType<typeof startWorkbench>>;

  private constructor(
    options: TestWorkbenchOptions,
    browser: Browser,
    folder: string,
    server: Awaited<ReturnType<typeof startWorkbench>>,
  ) {
    this.#options = options;
    this.#browser = browser;
    this.#folder = folder;
    this.#server = server;
  }

  static async start(options: TestWorkbenchOptions): Promise<TestWorkbench> {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    const [browser, server] = await Promise.all([launchChromium(), startServer(options, folder, 0)]);
    return new TestWorkbench(options, browser, folder, server);
  }

  get url(): string {
    return this.#server.url;
  }

  /** Opens the workbook in a window of its own, as one of the people (the owner, unless told otherwise), who has seen the tour. */
  async openWindow(email?: string, { tour = false } = {}): Promise<WorkbookWindow> {
    const context = await this.#browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
    if (!tour) await context.addInitScript("if (self === top) localStorage.setItem('workbench-tour', 'closed')");
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    await page.goto(this.url);
    const window = new WorkbookWindow(page);
    await window.ready();
    if (email !== undefined) await window.actAs(email);
    return window;
  }

  /** Stops the server as a crash would look to the windows, and starts it again at the same address. */
  async restartServer(): Promise<void> {
    await this.stopServer();
    await this.startServer();
  }

  async stopServer(): Promise<void> {
    await this.#server.close();
  }

  async startServer(): Promise<void> {
    this.#server = await startServer(this.#options, this.#folder, Number(new URL(this.url).port));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function startServer(options: TestWorkbenchOptions, folder: string, port: number) {
  const { bundle, people, snapshot, title = 'Sổ thử' } = options;
  return startWorkbench({ bundle, people, title, folder, port, makeFirstSnapshot: async () => snapshot });
}

/** One window on the workbook, and what a person does in it. */
export class WorkbookWindow {
  constructor(readonly page: Page) {}

  /** Resolves when the grid is on the screen. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('html[data-ready]', { timeout: PATIENCE });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  async actAs(email: string): Promise<void> {
    await this.page.selectOption('.acting-as select', email);
  }

  /**
   * Goes to a cell of the tab that is open, through the name box. The page makes that box anew after every move of the cursor, so a busy page may take away what was
   * just filled in: then it is filled in again.
   */
  async select(a1: string): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      const box = this.page.locator('.o-named-range-selector input');
      await box.fill(a1);
      await box.press('Enter');
      // Enter on an address that is there already leaves the cursor in the box.
      if (await this.page.evaluate(IN_NAME_BOX)) await box.press('Escape');
      if (await this.page.evaluate(cursorIsAt(a1))) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`The cursor could not be brought to ${a1}.`);
  }

  /** Clicks a cell that is on the screen, as long as columns and rows have the engine's usual size. */
  async clickCell(a1: string, button: 'left' | 'right' = 'left'): Promise<void> {
    await this.#grid.click({ position: placeOf(a1), button });
  }

  async hoverCell(a1: string): Promise<void> {
    await this.#grid.hover({ position: placeOf('L20') });
    await this.#grid.hover({ position: placeOf(a1) });
  }

  /** Types as an input method does: the text grows in place, then is taken. */
  async compose(...steps: string[]): Promise<void> {
    const input = await this.page.context().newCDPSession(this.page);
    await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    for (const text of steps) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await input.send('Input.insertText', { text: steps.at(-1) ?? '' });
    await input.detach();
  }

  /** Pastes text from another program at the cursor. */
  async pasteText(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await this.page.keyboard.press('Control+v');
  }

  async openTab(name: string): Promise<void> {
    await this.page.locator('.o-sheet').getByText(name, { exact: true }).click();
  }

  async openTabName(): Promise<string> {
    return ((await this.page.locator('.o-sheet.active').textContent()) ?? '').trim();
  }

  /** Goes to a cell, types, and presses Enter. */
  async type(a1: string, text: string): Promise<void> {
    await this.select(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** A menu and its items, opened one after the other; the last one is clicked. */
  async chooseMenu(menu: string, ...items: string[]): Promise<void> {
    await this.page.locator('.o-topbar-menu', { hasText: menu }).click();
    for (const [index, item] of items.entries()) {
      const entry = this.page.locator('.o-menu-item', { hasText: item }).last();
      if (index < items.length - 1) await entry.hover();
      else await entry.click();
    }
  }

  /** The same with the keyboard alone, as somebody does who watches what it does: goes to the menu bar, along it, opens the menu and goes down. */
  async chooseMenuByKeyboard(menu: string, down: number): Promise<void> {
    const { keyboard } = this.page;
    await this.pressUntil('F6', "document.activeElement?.matches('.o-topbar-menu') === true");
    await this.pressUntil('ArrowRight', `document.activeElement?.textContent?.trim() === ${JSON.stringify(menu)}`);
    await keyboard.press('Enter');
    await this.page.waitForFunction("document.activeElement?.closest('.o-menu-wrapper') !== null");
    for (let item = 0; item < down; item += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  }

  /** Presses a key until something in the page is so, as far as it takes to go round once. */
  async pressUntil(key: string, condition: string): Promise<void> {
    for (let press = 0; press < 12; press += 1) {
      if (await this.page.evaluate(condition)) return;
      await this.page.keyboard.press(key);
    }
    if (!(await this.page.evaluate(condition))) throw new Error(`${key} does not lead to where ${condition}`);
  }

  menus(): Promise<string[]> {
    return this.page.locator('.o-topbar-menu').allInnerTexts();
  }

  /** What the cell shows, as the workbench itself answers. */
  display(tab: string, a1: string): Promise<string> {
    return this.page.evaluate(`workbench.display(${JSON.stringify(tab)}, ${JSON.stringify(a1)})`);
  }

  /**
   * Resolves once the cell shows a text; fails with what it shows when it does not in time. A page that is being loaded anew in between has no answer: it is
   * asked again.
   */
  async shows(tab: string, a1: string, text: string): Promise<void> {
    const until = Date.now() + PATIENCE;
    let shown: string | undefined;
    while (Date.now() < until) {
      shown = await this.display(tab, a1).catch(() => undefined);
      if (shown === text) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`${tab}!${a1} shows "${shown}", not "${text}".`);
  }

  /** Resolves once everything typed is on disk. */
  async saved(): Promise<void> {
    await this.page.waitForSelector('.save-state.saved');
  }

  async dialogText(): Promise<string> {
    return (await this.page.locator('dialog[open] .dialog-text').textContent()) ?? '';
  }

  async pressDialogButton(label: string): Promise<void> {
    await this.page.locator('dialog[open] .dialog-buttons button', { hasText: label }).click();
  }

  /** The document inside the add-on's panel. */
  async sidebar(): Promise<Frame> {
    const element = await this.page.waitForSelector('.side-panel iframe');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The side panel has no document.');
    return frame;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  get #grid() {
    return this.page.locator('.o-grid');
  }
}

const IN_NAME_BOX = "document.activeElement?.closest('.o-named-range-selector') !== null";

/** Whether the cursor is at the upper left cell of an address, and the keyboard no longer in the name box. */
function cursorIsAt(a1: string): string {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const position = 'workbench.model.getters.getActivePosition()';
  return `!(${IN_NAME_BOX}) && ${position}.col === ${column - 1} && ${position}.row === ${Number(row) - 1}`;
}

/** A point inside a cell, from the corner of the grid. */
function placeOf(a1: string): { x: number; y: number } {
  const [, column = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return { x: 48 + (column.charCodeAt(0) - 65) * 96 + 40, y: 26 + (Number(row) - 1) * 23 + 10 };
}

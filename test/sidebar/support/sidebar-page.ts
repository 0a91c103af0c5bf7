import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import type { Reply, SidebarView } from '../../../src/wire';
import { AGENCIES, RESULTS } from './sample-round';

/** What a call ends with: an answer of the script, or an error of Google's, told by its message. */
export type End = { reply: Reply<unknown> | null } | { error: string };

/** What answers the sidebar's calls in a test. */
export type Script = (name: string, args: unknown[]) => End | Promise<End>;

export const answer = (value: unknown): End => ({ reply: { ok: true, value } });
export const refusal = (sentence: string): End => ({ reply: { ok: false, sentence } });

/** An end that a test brings about when it is time. */
export function later(): { end: Promise<End>; finish: (end: End) => void } {
  let finish: (end: End) => void = () => {};
  const end = new Promise<End>((resolve) => {
    finish = resolve;
  });
  return { end, finish };
}

const WithWhere = z.object({
  where: z.object({ sheetId: z.number(), row: z.number(), rowId: z.string(), stamp: z.string() }),
});

const isPoll = (name: string) => name === 'sidebarView' || name === 'sidebarWhere';
/** What panels read when they come on the screen. */
const isRead = (name: string) => name === 'sidebarAgencies' || name === 'sidebarResults' || name === 'sidebarRubrics';

/** Stands in for Google's side of the page: hands calls to `serverCall`, which lives in the test. */
const BRIDGE = `
  const runner = (handlers) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      return (...args) => {
        serverCall(name, args).then((end) => {
          if ('error' in end) handlers.failure(new Error(end.error));
          else handlers.success(end.reply);
        });
      };
    },
  });
  window.google = { script: { run: runner({}), host: { editor: { focus: () => { window.sheetFocused = true; } } } } };
`;

/** The built sidebar in a browser, 300 px wide as in Google Sheets, with a script that the test plays. */
export class SidebarPage {
  /** Every call, oldest first. */
  readonly calls: { name: string; args: unknown[] }[] = [];
  /** Errors and warnings on the console, and requests to anywhere: there must be none. */
  readonly complaints: string[] = [];
  /** What the tab in view looks like to the sidebar. */
  view: End | Promise<End>;
  private stamp = 0;
  private cursor: { row: number; rowId: string } | null = null;
  /** What a panel of the coordinator's or a leader's reads. */
  agencies: End | Promise<End> = answer(AGENCIES);
  results: End | Promise<End> = answer(RESULTS);
  /** Answers every call but those that the sidebar makes by itself. */
  script: Script = () => answer(null);
  rubrics: End | Promise<End> = answer([]);

  private constructor(
    readonly page: Page,
    view: SidebarView | End | Promise<End>,
  ) {
    this.view = 'language' in view ? answer(view) : view;
  }

  /**
   * Opens it. The page's clock only goes on when `page.clock` is told to.
   *
   * @param opens what an item of the menu opens it for
   */
  static async open(
    browser: Browser,
    view: SidebarView | End | Promise<End>,
    height = 700,
    opens = '',
  ): Promise<SidebarPage> {
    const page = await browser.newPage({ viewport: { width: 300, height } });
    const sidebar = new SidebarPage(page, view);
    await sidebar.load(opens);
    return sidebar;
  }

  /** Shows another tab or other figures, which the sidebar finds at its next call. */
  show(view: SidebarView): void {
    this.stamp += 1;
    this.view = answer({ ...view, where: { ...view.where, stamp: String(this.stamp) } });
  }

  /** Moves the cursor, without anything on the tab changing. */
  select(row: number, rowId: string): void {
    this.cursor = { row, rowId };
  }

  /** Everything to read, as one text. */
  async text(): Promise<string> {
    return (await this.page.locator('#app').allInnerTexts()).join('\n');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name });
  }

  /** Resolves once a text can be read; fails when it can't in time. */
  async shows(text: string): Promise<void> {
    await expect.poll(() => this.text()).toContain(text);
  }

  /** Resolves once a text can't be read any more; fails when it still can after a while. */
  async hides(text: string): Promise<void> {
    await expect.poll(() => this.text()).not.toContain(text);
  }

  /** How often the sidebar asked by itself. */
  get polls(): number {
    return this.calls.filter((call) => isPoll(call.name)).length;
  }

  /** The calls that people set off. */
  get actions(): { name: string; args: unknown[] }[] {
    return this.calls.filter((call) => !isPoll(call.name) && !isRead(call.name));
  }

  /** Lets the page's clock run far enough for the next call to be made, and its answer to be shown. */
  async poll(milliseconds = 4_000): Promise<void> {
    await this.page.clock.runFor(milliseconds);
    await this.page.evaluate('new Promise((resolve) => serverCall("settle", []).then(resolve))');
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async load(opens: string): Promise<void> {
    const { page } = this;
    page.on('request', (request) => this.complaints.push(`request to ${request.url()}`));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    await page.clock.install({ time: new Date('2017-12-14T10:30:00+07:00') });
    await page.exposeFunction('serverCall', (name: string, args: unknown[]) => this.call(name, args));
    const html = readFileSync(join(import.meta.dirname, '../../../dist/Sidebar.html'), 'utf8');
    const opening = opens === '' ? html : html.replace('<div id="app"', `$& data-opens="${opens}"`);
    await page.setContent(opening.replace('<head>', () => `<head><script>{${BRIDGE}}</script>`));
    await page.clock.runFor(10);
  }

  private call(name: string, args: unknown[]): End | Promise<End> {
    if (name === 'settle') return answer(null);
    this.calls.push({ name, args });
    if (name === 'sidebarWhere') return this.where();
    if (name === 'sidebarAgencies') return this.agencies;
    if (name === 'sidebarResults') return this.results;
    if (name === 'sidebarRubrics') return this.rubrics;
    return name === 'sidebarView' ? this.view : this.script(name, args);
  }

  /** Where the cursor is on what is shown; what goes wrong with the view goes wrong here too. */
  private async where(): Promise<End> {
    const end = await this.view;
    if (!('reply' in end) || end.reply === null || !end.reply.ok) return end;
    const { where } = WithWhere.parse(end.reply.value);
    return answer({ ...where, ...this.cursor });
  }
}

import type { Browser, Frame, Page } from 'playwright-core';

/** The size of an ordinary office screen. */
const SIZE = { width: 1366, height: 768 } as const;

/** One window on the workbench, as one of its people sees it. */
export class Screen {
  private constructor(readonly page: Page) {}

  /**
   * @param tour whether the page's tour is to be offered
   * @param moment what its clock says
   */
  static async open(
    browser: Browser,
    url: string,
    email: string,
    { tour = false, moment }: { tour?: boolean; moment: Date },
  ): Promise<Screen> {
    const context = await browser.newContext({ viewport: SIZE });
    if (!tour) await context.addInitScript("localStorage.setItem('workbench-tour', 'closed')");
    const page = await context.newPage();
    await page.clock.install({ time: moment });
    await page.goto(url);
    await page.waitForSelector('html[data-ready]');
    const screen = new Screen(page);
    await page.selectOption('.acting-as select', email);
    return screen;
  }

  async openTab(name: string | RegExp): Promise<void> {
    const tab = this.page.locator('.o-sheet').getByText(name, typeof name === 'string' ? { exact: true } : {});
    await tab.first().click();
  }

  /** Goes to a cell of the open tab through the name box. */
  async select(a1: string): Promise<void> {
    const box = this.page.locator('.o-named-range-selector input');
    await box.fill(a1);
    await box.press('Enter');
  }

  /** Goes to the cell of a column in the row of the open tab that has an id. */
  async selectRow(column: string, id: string): Promise<void> {
    const row = await this.page.evaluate(
      `workbench.values(workbench.model.getters.getSheetName(workbench.model.getters.getActiveSheetId()), 'A:A')
        .findIndex(([value]) => value === ${JSON.stringify(id)}) + 1`,
    );
    if (typeof row !== 'number' || row < 1) throw new Error(`The open tab has no row ${id}.`);
    await this.select(`${column}${row}`);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async clear(): Promise<void> {
    await this.page.keyboard.press('Delete');
  }

  /** Opens a menu and goes down to its last item, which is clicked unless it is only to be seen. */
  async menu(items: readonly string[], { click = true } = {}): Promise<void> {
    const [menu = '', ...rest] = items;
    await this.page.locator('.o-topbar-menu', { hasText: menu }).click();
    for (const [at, item] of rest.entries()) {
      const entry = this.page.locator('.o-menu-item', { hasText: item }).last();
      if (click && at === rest.length - 1) await entry.click();
      else await entry.hover();
    }
  }

  async sidebar(): Promise<Frame> {
    await this.menu(['Chấm điểm CNTT', 'Mở thanh bên']);
    const frame = await (await this.page.waitForSelector('.side-panel iframe')).contentFrame();
    if (frame === null) throw new Error('The side panel has no document.');
    await frame.locator('h1, h2').first().waitFor({ timeout: 90_000 });
    return frame;
  }

  async scrollDown(pixels: number): Promise<void> {
    await this.page.mouse.move(SIZE.width * 0.4, SIZE.height * 0.6);
    await this.page.mouse.wheel(0, pixels);
  }

  /** Keeps what is on the screen once it has come to rest. */
  async keep(path: string): Promise<void> {
    await this.page.waitForTimeout(1200);
    await this.page.screenshot({ path });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRound } from '../../workbench/sample/sample-round';
import { readBundle } from '../../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../../workbench/server/people';
import { TestWorkbench, type WorkbookWindow } from '../page/support/workbench-page';
import { keptSnapshot } from '../support/kept-snapshot';

/**
 * The newcomer's walk through the sample round, in a real browser, with the add-on as it would be pushed. A picture of every main view is left in
 * `test-results/`.
 */

const PICTURES = fileURLToPath(new URL('../../test-results/', import.meta.url));
const FORM = 'Sở Công Thương';
const RANKING = 'Xếp hạng Sở, ban, ngành tỉnh';
const COORDINATOR = 'dieuphoi@haugiang.example';
const CLERK = 'socongthuong@haugiang.example';
const LEADER = 'lanhdao@haugiang.example';

let workbench: TestWorkbench;
let window: WorkbookWindow;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const bundle = await readBundle(fileURLToPath(new URL('../../dist', import.meta.url)));
  const people = await readPeople(SAMPLE_PEOPLE);
  // Where no other test has made it, it is made here, which takes its time.
  const snapshot = keptSnapshot('sample round', () => createSampleRound(bundle, people).workbench.snapshot());
  workbench = await TestWorkbench.start({ bundle, people, snapshot, title: 'Chấm điểm ứng dụng CNTT' });
}, 600_000);

afterAll(() => workbench.close());

beforeEach(async () => {
  window = await workbench.openWindow();
});

/** Nothing on the page came from elsewhere, and nothing complained. */
afterEach(async () => {
  await window.close();
  expect(
    workbench.requests.filter((url) => !url.startsWith(`${workbench.url}/`) && !/^(data|blob|about):/.test(url)),
  ).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

/** The row of a criterion on a form, found by its id as the add-on does. */
function rowOf(tab: string, id: string): Promise<number> {
  return window.page.evaluate(
    `workbench.values(${JSON.stringify(tab)}, 'A:A').findIndex(([value]) => value === ${JSON.stringify(id)}) + 1`,
  );
}

async function picture(name: string): Promise<void> {
  // Nobody looks at them where every change waits.
  if (process.env.CI !== undefined) return;
  await window.page.waitForTimeout(400);
  await window.page.screenshot({ path: `${PICTURES}${name}.png` });
}

async function panel() {
  await window.chooseMenu('Chấm điểm CNTT', 'Mở thanh bên');
  return window.sidebar();
}

describe('the clerk of Sở Công Thương', () => {
  beforeEach(() => window.actAs(CLERK));

  test('changes a figure and sees criterion, section and total change; nonsense is refused in a sentence', async () => {
    await window.openTab(FORM);
    const row = await rowOf(FORM, 'I.2');
    const section = await rowOf(FORM, 'I');
    const total = await rowOf(FORM, '@total');
    await window.type(`G${row}`, '100');
    await window.type(`F${row}`, '20');
    await window.shows(FORM, `H${row}`, '3,00');
    const before = [await window.display(FORM, `H${section}`), await window.display(FORM, `H${total}`)];
    await window.type(`F${row}`, '80');
    await window.shows(FORM, `H${row}`, '12,00');
    const after = [await window.display(FORM, `H${section}`), await window.display(FORM, `H${total}`)];
    const number = (text: string | undefined) => Number((text ?? '').replace('.', '').replace(',', '.'));
    expect(after.map((text, at) => Math.round((number(text) - number(before[at])) * 100) / 100)).toEqual([9, 9]);
    expect(await window.display(FORM, 'H3')).toBe(after[1]);

    await window.type(`F${row}`, 'nhiều');
    expect(await window.dialogText()).toContain('Nhập số từ 0 trở lên');
    await picture('refused');
    await window.page.keyboard.press('Escape');
  });

  test('may not touch a computed cell or another agency’s form', async () => {
    await window.openTab(FORM);
    const row = await rowOf(FORM, 'I.2');
    const points = await window.display(FORM, `H${row}`);
    await window.type(`H${row}`, '15');
    await window.page.keyboard.press('Escape');
    expect(await window.display(FORM, `H${row}`)).toBe(points);
    await window.page.keyboard.press('Escape');
  });

  test('finds in the sidebar what is missing, and a click goes to the cell', async () => {
    await window.openTab(FORM);
    const row = await rowOf(FORM, 'I.4');
    await window.select(`F${row}`);
    await window.page.keyboard.press('Delete');
    await window.shows(FORM, `F${row}`, '');
    const sidebar = await panel();
    await sidebar.getByText('71/72').first().waitFor();
    await sidebar.locator('button.issue').first().click();
    await window.page.waitForFunction(
      `workbench.model.getters.getActivePosition().row === ${row - 1} && workbench.model.getters.getActivePosition().col === 5`,
    );
    await picture('sidebar');
  });

  test('reads in the sidebar why the row of the cursor got its points, and goes on to what is missing', async () => {
    await window.openTab(FORM);
    await window.type(`F${await rowOf(FORM, 'I.2')}`, '80');
    await window.type(`G${await rowOf(FORM, 'I.2')}`, '100');
    const row = await rowOf(FORM, 'I.4');
    await window.select(`F${row}`);
    await window.page.keyboard.press('Delete');
    await window.shows(FORM, `F${row}`, '');
    const sidebar = await panel();
    await sidebar.getByRole('heading', { name: 'Cần nhập gì' }).waitFor();
    await window.select(`F${await rowOf(FORM, 'I.2')}`);
    await sidebar.getByRole('heading', { name: 'Vì sao được điểm này' }).waitFor();
    await sidebar.getByText('80/100 = 80% × 15 = 12 điểm').waitFor();
    await sidebar.getByText(/Phụ lục 2, mục I\.2.*1663\/QĐ-UBND/).waitFor();
    await picture('why-this-score');
    await sidebar.getByRole('button', { name: 'Đến tiêu chí chưa nhập tiếp theo' }).click();
    await window.page.waitForFunction(`workbench.model.getters.getActivePosition().row === ${row - 1}`);
    await sidebar.getByRole('heading', { name: 'Cần nhập gì' }).waitFor();
  });

  test('is taken to the form by the menu', async () => {
    await window.openTab('Hướng dẫn');
    await window.chooseMenu('Chấm điểm CNTT', 'Đến phiếu của tôi');
    await window.page.waitForFunction(
      `workbench.model.getters.getSheetName(workbench.model.getters.getActiveSheetId()) === ${JSON.stringify(FORM)}`,
    );
    await picture('form');
  });
});

describe('the coordinator', () => {
  test('recomputes from the sidebar and finds both groups ranked', async () => {
    await window.openTab(RANKING);
    const sidebar = await panel();
    await sidebar.getByRole('button', { name: 'Tính lại xếp hạng' }).click();
    await sidebar.getByText(/Đã tính lại xếp hạng: \d+\/32 đơn vị có số liệu/).waitFor();
    const [first, second] = [await window.display(RANKING, 'E6'), await window.display(RANKING, 'E7')];
    expect(await window.display(RANKING, 'B6')).toBe('1');
    expect(Number(first.replace(',', '.'))).toBeGreaterThanOrEqual(Number(second.replace(',', '.')));
    expect(await window.display(RANKING, 'D2')).toContain(COORDINATOR);
    expect(await window.display('Xếp hạng UBND huyện, thị xã, thành phố', 'B6')).toBe('1');
    await picture('ranking');
  });

  test('sees the dashboard with its charts, Tổng hợp, Thiết lập and the rubric', async () => {
    for (const [tab, name] of [
      ['Tổng hợp', 'summary'],
      ['Thiết lập', 'settings'],
      ['Bộ tiêu chí Hậu Giang 2017', 'rubric'],
      ['Bảng điều khiển', 'dashboard'],
    ] as const) {
      await window.openTab(tab);
      await picture(name);
    }
    expect(await window.display('Bảng điều khiển', 'D5')).toBe('24');
    expect(await window.display('Bảng điều khiển', 'D6')).toBe('8');
    await window.openTab('Bảng điều khiển Sở, ban, ngành tỉnh');
    await picture('group-dashboard');
    await window.page.mouse.move(500, 500);
    for (let turn = 0; turn < 3; turn += 1) await window.page.mouse.wheel(0, 300);
    await window.page.locator('.o-figure canvas').first().waitFor();
    await picture('charts');
  });
});

test('the leader looks at everything and changes nothing', async () => {
  await window.actAs(LEADER);
  await window.openTab('Bảng điều khiển');
  await expect.poll(() => window.menus()).not.toContain('Chấm điểm CNTT');
  await window.openTab(FORM);
  const row = await rowOf(FORM, 'I.2');
  const figure = await window.display(FORM, `F${row}`);
  await window.page.evaluate(`workbench.select(${JSON.stringify(FORM)}, 'F${row}')`);
  await window.page.locator('.o-grid').press('1');
  await window.page.keyboard.press('Enter');
  expect(await window.display(FORM, `F${row}`)).toBe(figure);
  await picture('leader');
});

test('the workbook is downloaded for Excel and LibreOffice with its values, formats, validations and charts', async () => {
  const downloading = window.page.waitForEvent('download');
  await window.chooseMenu('Tệp', 'Tải xuống', 'Microsoft Excel');
  const download = await downloading;
  await download.saveAs(`${PICTURES}sample.xlsx`);
  const parts = unzipSync(readFileSync(`${PICTURES}sample.xlsx`));
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  const row = await rowOf(FORM, 'I.2');
  const points = await window.page.evaluate(`workbench.values(${JSON.stringify(FORM)}, 'H${row}')[0][0]`);
  const sheet = text(`xl/worksheets/sheet${await tabAt(FORM)}.xml`);
  expect(sheet).toMatch(new RegExp(`<c r="H${row}" s="\\d+">\\s*<v>${String(points)}</v>`));
  expect(sheet).toContain('<dataValidation ');
  expect(sheet).toContain('<conditionalFormatting ');
  // An empty name of a style is none that Excel knows.
  expect(sheet).not.toContain('errorStyle=""');
  expect(text('xl/styles.xml')).toContain('<numFmt ');
  expect(Object.keys(parts).filter((path) => path.startsWith('xl/charts/chart')).length).toBeGreaterThan(3);
});

/** Where a tab stands among all tabs, from 0. */
function tabAt(tab: string): Promise<number> {
  return window.page.evaluate(
    `workbench.model.getters.getSheetIds().findIndex((id) => workbench.model.getters.getSheetName(id) === ${JSON.stringify(tab)})`,
  );
}

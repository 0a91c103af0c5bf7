import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/accessibility';
import { BUNDLE, PEOPLE, SNAPSHOT } from './support/sample-book';
import { TestWorkbench, type WorkbookWindow } from './support/workbench-page';

/** What the workbench adds to the spreadsheet engine, and what of the engine can be mended from outside, can be used by people who hear it or have no mouse. */

let workbench: TestWorkbench;
let window: WorkbookWindow;

beforeAll(async () => {
  workbench = await TestWorkbench.start({ bundle: BUNDLE, people: PEOPLE, snapshot: SNAPSHOT });
});
afterAll(() => workbench.close());
afterEach(() => window.close());

async function isFreeOfBarriers(state: string): Promise<void> {
  expect([state, ...(await barriers(window.page))]).toEqual([state]);
}

test('a form, its hints, its menus and its dialogs', async () => {
  window = await workbench.openWindow();
  await isFreeOfBarriers('the form');
  await window.select('B6');
  await window.page.waitForSelector('.validation-hint');
  await isFreeOfBarriers('the hint of a cell');
  await window.type('B6', '150');
  await window.page.locator('dialog[open]').waitFor();
  await isFreeOfBarriers('a value that was refused');
  await window.pressDialogButton('OK');
  await window.page.locator('.o-topbar-menu', { hasText: 'Chấm điểm CNTT' }).click();
  await window.page.locator('.o-menu-item', { hasText: 'Đợt đánh giá' }).hover();
  await window.page.locator('.o-menu-item', { hasText: 'Ghi ngày' }).waitFor();
  await isFreeOfBarriers('an open menu');
  await window.page.keyboard.press('Escape');
  await window.clickCell('F10', 'right');
  await window.page.locator('.o-menu-item', { hasText: 'Chèn ghi chú' }).waitFor();
  await isFreeOfBarriers('the menu of a cell');
  await window.page.locator('.o-menu-item', { hasText: 'Chèn ghi chú' }).click();
  await window.page.locator('dialog[open] textarea').fill('Xem công văn số 12.');
  await isFreeOfBarriers('the dialog for a note');
  await window.pressDialogButton('Lưu');
  await window.hoverCell('F10');
  await window.page.locator('.note-card').waitFor();
  await isFreeOfBarriers('a note');
});

test('the add-on’s panel, its dialog, its notices', async () => {
  window = await workbench.openWindow();
  await window.chooseMenu('Chấm điểm CNTT', 'Mở bảng bên');
  await window.sidebar();
  await isFreeOfBarriers('the panel');
  await window.chooseMenu('Chấm điểm CNTT', 'Mở hộp thoại');
  await window.page.locator('dialog[open] iframe').waitFor();
  await isFreeOfBarriers('a dialog of the script');
  await window.page.locator('dialog[open] .icon-button').click();
  await window.chooseMenu('Chấm điểm CNTT', 'Báo xong');
  await window.page.locator('.notice').waitFor();
  await isFreeOfBarriers('a notice and a message');
});

test('the tour, a dashboard with a chart, and English', async () => {
  window = await workbench.openWindow(undefined, { tour: true });
  await window.page.getByRole('button', { name: 'Bắt đầu' }).waitFor();
  await isFreeOfBarriers('the tour');
  await window.openTab('Bảng điều khiển');
  await window.page.waitForSelector('.o-figure canvas');
  await isFreeOfBarriers('a dashboard');
  await window.chooseMenu('Tệp', 'Ngôn ngữ', 'English');
  await window.page.waitForSelector('html[lang=en][data-ready]');
  await isFreeOfBarriers('in English');
});

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSampleRound } from '../../workbench/sample/sample-round';
import { readBundle } from '../../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../../workbench/server/people';
import { TestWorkbench, type WorkbookWindow } from '../page/support/workbench-page';
import { keptSnapshot } from '../support/kept-snapshot';

/** The coordinator's panel on the sample round, in a real browser, with the add-on as it would be pushed. */

const PICTURES = fileURLToPath(new URL('../../test-results/', import.meta.url));
const COORDINATOR = 'dieuphoi@haugiang.example';

let workbench: TestWorkbench;
let window: WorkbookWindow;
let sidebar: Frame;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const bundle = await readBundle(fileURLToPath(new URL('../../dist', import.meta.url)));
  const people = await readPeople(SAMPLE_PEOPLE);
  // Where no other test has made it, it is made here, which takes its time.
  const snapshot = keptSnapshot('sample round', () => createSampleRound(bundle, people).workbench.snapshot());
  workbench = await TestWorkbench.start({ bundle, people, snapshot });
}, 600_000);

afterAll(() => workbench.close());
beforeEach(async () => {
  window = await workbench.openWindow(COORDINATOR);
  window.page.setDefaultTimeout(60_000);
  await window.openTab('Tổng hợp');
  await window.chooseMenu('Chấm điểm CNTT', 'Mở thanh bên');
  sidebar = await window.sidebar();
});
afterEach(async () => {
  await window.close();
  expect(workbench.complaints).toEqual([]);
});

async function pictures(name: string): Promise<void> {
  // Nobody looks at them where every change waits.
  if (process.env.CI !== undefined) return;
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await window.page.setViewportSize({ width, height });
    await window.page.waitForTimeout(400);
    await window.page.screenshot({ path: `${PICTURES}${name}-${width}.png` });
  }
  await window.page.setViewportSize({ width: 1366, height: 768 });
}

test('the coordinator finds an agency, writes a reminder, and goes to the form and back', async () => {
  await sidebar.getByRole('button', { name: 'Tất cả 32' }).waitFor();
  await pictures('coordinator-panel');
  await sidebar.getByLabel('Tìm đơn vị').fill('so cong thuong');
  await sidebar.getByRole('button', { name: 'Soạn lời nhắc' }).first().click();
  const text = sidebar.getByRole('textbox', { name: 'Lời nhắc gửi Sở Công Thương' });
  await text.waitFor();
  expect(await text.inputValue()).toContain('Kính gửi Sở Công Thương');
  await pictures('coordinator-reminder');
  await sidebar.getByRole('button', { name: 'Mở phiếu của Sở Công Thương' }).click();
  await window.page.waitForFunction(
    `workbench.model.getters.getSheetName(workbench.model.getters.getActiveSheetId()) === 'Sở Công Thương'`,
  );
  await sidebar.getByRole('button', { name: 'Điều phối', exact: true }).click();
  expect(await sidebar.getByLabel('Tìm đơn vị').inputValue()).toBe('so cong thuong');
  await sidebar.getByRole('button', { name: 'Xem và chuyển giai đoạn' }).click();
  await sidebar.getByRole('button', { name: 'Chuyển sang Thẩm định' }).click();
  await sidebar.getByText(/đơn vị chưa sẵn sàng|Mọi đơn vị đã nhập đủ/).waitFor();
  await sidebar.getByRole('button', { name: 'Đồng ý chuyển' }).scrollIntoViewIfNeeded();
  await pictures('coordinator-phase');
  await sidebar.getByRole('button', { name: 'Không', exact: true }).click();
  await sidebar.getByRole('button', { name: 'Thiết lập từng bước' }).click();
  await sidebar.getByRole('button', { name: /^5\. Xem lại/ }).click();
  await sidebar.getByText('Không có gì khác với tab Thiết lập.').waitFor();
  await pictures('setup-nothing');
});

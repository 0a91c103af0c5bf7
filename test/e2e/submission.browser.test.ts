import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from '../../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../../workbench/server/people';
import { CLERK, COORDINATOR, enter, FORM, smallRound } from '../flow/round';
import { TestWorkbench, type WorkbookWindow } from '../page/support/workbench-page';

/** A form on its way between a clerk's window and a coordinator's. A picture of every step is left in `test-results/`. */

const PICTURES = fileURLToPath(new URL('../../test-results/', import.meta.url));
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

let workbench: TestWorkbench;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const bundle = await readBundle(fileURLToPath(new URL('../../dist', import.meta.url)));
  const round = smallRound();
  enter(round, FORM, 'I.4', 'Có');
  enter(round, FORM, 'I.2', '40', '50');
  const people = await readPeople(SAMPLE_PEOPLE);
  workbench = await TestWorkbench.start({ bundle, people, snapshot: round.snapshot(), title: 'Nộp phiếu' });
}, 120_000);

afterAll(() => workbench.close());

async function picture({ page }: WorkbookWindow, name: string): Promise<void> {
  // Nobody looks at them where every change waits.
  if (process.env.CI !== undefined) return;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${PICTURES}${name}-${size.width}.png` });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

async function panel(window: WorkbookWindow) {
  // Two windows share the machine with the server.
  window.page.setDefaultTimeout(30_000);
  await window.chooseMenu('Chấm điểm CNTT', 'Mở thanh bên');
  return window.sidebar();
}

test('a clerk gets by with the keyboard alone: to the form, from cell to cell, to the sidebar and back', async () => {
  const window = await workbench.openWindow(CLERK);
  const { keyboard } = window.page;
  await window.chooseMenuByKeyboard('Chấm điểm CNTT', 2);
  await expect.poll(() => window.openTabName()).toBe(FORM);

  const row = await window.page.evaluate(
    `workbench.values(${JSON.stringify(FORM)}, 'A:A').findIndex(([value]) => value === 'I.2') + 1`,
  );
  await window.select(`F${row}`);
  await keyboard.type('25');
  await keyboard.press('Tab');
  await keyboard.type('100');
  await keyboard.press('Enter');
  await window.shows(FORM, `H${row}`, '3,75');

  await window.chooseMenuByKeyboard('Chấm điểm CNTT', 1);
  const sidebar = await window.sidebar();
  await sidebar.getByRole('heading', { name: FORM }).waitFor();
  const IN_SIDEBAR = "document.activeElement?.matches('.side-panel iframe') === true";
  const inSidebar = () => window.page.evaluate(IN_SIDEBAR);
  await window.pressUntil('F6', IN_SIDEBAR);
  await keyboard.press('Tab');
  expect(await sidebar.evaluate('document.activeElement.tagName')).toBe('BUTTON');
  await keyboard.press('F6');
  await expect.poll(inSidebar).toBe(false);
  await keyboard.type('7');
  await keyboard.press('Escape');
  expect(await window.page.evaluate("document.activeElement.closest('.o-grid') !== null")).toBe(true);
  await window.close();
});

test('the clerk submits, the coordinator’s window shows it and returns it, the clerk reads why', {
  timeout: 180_000,
}, async () => {
  const clerk = await workbench.openWindow(CLERK);
  await clerk.openTab(FORM);
  const own = await panel(clerk);
  await own.getByText('Chưa nộp. Hạn nộp').waitFor();
  await own.getByRole('button', { name: 'Nộp phiếu' }).click();
  await own.getByText('Cần xác nhận').waitFor();
  await picture(clerk, 'submit-asks');
  await own.getByRole('button', { name: 'Vẫn nộp' }).click();
  await own.getByText('Đã nộp, chờ tiếp nhận').waitFor();
  await picture(clerk, 'submit-done');

  const coordinator = await workbench.openWindow(COORDINATOR);
  await coordinator.openTab(FORM);
  const theirs = await panel(coordinator);
  await theirs.getByText('Đã nộp, chờ tiếp nhận').waitFor();
  await theirs.getByRole('button', { name: 'Tính lại xếp hạng' }).click();
  await theirs.getByText('Đã tiếp nhận 1 phiếu').waitFor({ timeout: 30_000 });
  await theirs.getByText('Đã nộp, đã tiếp nhận').waitFor({ timeout: 30_000 });
  await coordinator.openTab('Theo dõi');
  await coordinator.shows('Theo dõi', 'F4', 'Đã nộp');
  await picture(coordinator, 'register-submitted');

  await clerk.openTab(FORM);
  await own.getByText('Đã nộp, đã tiếp nhận').waitFor({ timeout: 30_000 });
  expect(await clerk.display(FORM, 'E1')).toContain('đã tiếp nhận, phiếu khóa');
  await picture(clerk, 'submit-received');

  await coordinator.openTab(FORM);
  // The list of agencies, which was in view before, offers the same.
  await theirs.getByText('Đã nộp, đã tiếp nhận').waitFor();
  await theirs.getByText('Trả lại phiếu').filter({ visible: true }).click();
  await theirs.getByLabel('Lý do').filter({ visible: true }).fill('Thiếu số văn bản ở mục I.4');
  await picture(coordinator, 'return-form');
  await theirs.getByRole('button', { name: 'Trả lại để sửa' }).click();
  await own.getByText('Phiếu bị trả lại để sửa').waitFor({ timeout: 30_000 });
  await own.getByText('Thiếu số văn bản ở mục I.4').waitFor();
  await clerk.shows(FORM, 'E1', '⚠ Trả lại để sửa: Thiếu số văn bản ở mục I.4');
  await picture(clerk, 'submit-returned');
  await coordinator.openTab('Theo dõi');
  await picture(coordinator, 'register-returned');
  await Promise.all([clerk.close(), coordinator.close()]);
  expect(workbench.complaints).toEqual([]);
});

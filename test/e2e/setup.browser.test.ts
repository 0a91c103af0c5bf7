import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readBundle } from '../../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../../workbench/server/people';
import { emptyWorkbook } from '../flow/round';
import { TestWorkbench, type WorkbookWindow } from '../page/support/workbench-page';

/** A coordinator sets a round up in a blank spreadsheet, in a real browser, with the add-on as it would be pushed. */

const PICTURES = fileURLToPath(new URL('../../test-results/', import.meta.url));
const COORDINATOR = 'dieuphoi@haugiang.example';

let workbench: TestWorkbench;
let window: WorkbookWindow;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const bundle = await readBundle(fileURLToPath(new URL('../../dist', import.meta.url)));
  const people = await readPeople(SAMPLE_PEOPLE);
  workbench = await TestWorkbench.start({ bundle, people, snapshot: emptyWorkbook().snapshot(), title: 'Tệp mới' });
}, 120_000);

afterAll(() => workbench.close());
beforeEach(async () => {
  window = await workbench.openWindow(COORDINATOR);
  window.page.setDefaultTimeout(60_000);
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

async function panel(): Promise<Frame> {
  await window.chooseMenu('Chấm điểm CNTT', 'Mở thanh bên');
  return window.sidebar();
}

const LIST = [
  'STT\tTên đơn vị\tNhóm\tEmail',
  '1\tSở Công Thương\tCơ quan nhà nước cấp Sở\tsocongthuong@haugiang.example',
  '2\tSở Lao động, Thương binh và Xã hội\tCơ quan nhà nước cấp Sở\t',
  '3\tUBND huyện Hoa Lư\tCo quan nha nuoc cap Huyen\thoalu@ninhbinh.example',
  '4\tUBND thành phố Tam Điệp\tCấp thành phố\ttamdiep@ninhbinh',
].join('\n');

test('from a blank spreadsheet to Ninh Bình’s two groups with their forms', { timeout: 300_000 }, async () => {
  const sidebar = await panel();
  await sidebar.getByRole('button', { name: 'Thiết lập từng bước' }).click();

  await sidebar.getByRole('checkbox', { name: /Ninh Bình 2017 – cấp Sở/ }).check();
  await sidebar.getByRole('checkbox', { name: /Ninh Bình 2017 – cấp Huyện/ }).check();
  await pictures('setup-rubrics');
  await sidebar.getByRole('button', { name: 'Tiếp tục' }).click();

  await sidebar.getByLabel('Năm đánh giá').fill('2017');
  expect(await sidebar.getByLabel('Số liệu từ ngày').inputValue()).toBe('01/12/2016');
  expect(await sidebar.getByLabel('Tên đợt đánh giá').inputValue()).toContain('năm 2017');
  expect(await sidebar.getByLabel('Hạn tự đánh giá').inputValue()).toBe('31/12/2017');
  expect(await sidebar.getByLabel('Hạn công bố').inputValue()).toBe('30/04/2018');
  await sidebar.getByLabel('Hạn tự đánh giá').fill('');
  await sidebar.getByText('Hãy điền “Hạn tự đánh giá”.').waitFor();
  await sidebar.getByLabel('Hạn tự đánh giá').fill('15/12/2017');
  await pictures('setup-time');
  await sidebar.getByRole('button', { name: 'Tiếp tục' }).click();

  const field = sidebar.getByLabel('Mỗi dòng một đơn vị');
  await field.fill(LIST);
  await sidebar.getByText('“tamdiep@ninhbinh” không phải là thư điện tử.').waitFor();
  await pictures('setup-paste');
  await sidebar.getByRole('button', { name: 'Đưa 3 dòng vào danh sách' }).click();
  // What could not be used stays to be mended.
  expect(await field.inputValue()).toBe('4\tUBND thành phố Tam Điệp\tCấp thành phố\ttamdiep@ninhbinh');
  await field.fill('4\tUBND thành phố Tam Điệp\thuyen\ttamdiep@ninhbinh.example');
  await sidebar.getByRole('button', { name: 'Đưa 1 dòng vào danh sách' }).click();
  await sidebar.getByText('Cơ quan nhà nước cấp Huyện: 2 đơn vị').waitFor();
  await pictures('setup-agencies');
  await sidebar.getByRole('button', { name: 'Tiếp tục' }).click();

  expect(await sidebar.getByLabel('Người điều phối').inputValue()).toBe(COORDINATOR);
  await sidebar.getByRole('button', { name: 'Tiếp tục' }).click();

  await sidebar.getByText('Tab Thiết lập sẽ được tạo').waitFor();
  await pictures('setup-review');
  await sidebar.getByRole('button', { name: 'Ghi vào tab Thiết lập' }).click();

  await sidebar.getByText('Còn 4 đơn vị chưa có phiếu.').waitFor();
  await sidebar.getByRole('button', { name: 'Tạo phiếu', exact: true }).click();
  await sidebar.getByText(/Đang/).first().waitFor();
  await pictures('setup-making');
  await sidebar.getByText('Mọi đơn vị đã có phiếu: 4 phiếu.').first().waitFor();
  await pictures('setup-done');
  await window.openTab('UBND thành phố Tam Điệp');
  expect(await window.display('UBND thành phố Tam Điệp', 'C1')).toBe('UBND thành phố Tam Điệp');
  expect(await window.display('Tổng hợp', 'C4')).toBe('Sở Công Thương');
});

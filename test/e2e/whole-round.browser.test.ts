import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkbench } from '../../workbench/runtime';
import { readBundle } from '../../workbench/server/bundle';
import {
  COORDINATOR,
  DEPARTMENT,
  DISTRICT,
  HUYEN,
  LEADER,
  NINH_BINH_WITH_PEOPLE,
  OTHER_SO,
  OWNER,
  PEOPLE_OF_NINH_BINH,
  SO,
  SO_RANKING,
  VERIFIER,
} from '../flow/ninh-binh';
import { BUNDLE, enter, rowOf } from '../flow/round';
import { makeForms, write } from '../flow/setup';
import { TestWorkbench, type WorkbookWindow } from '../page/support/workbench-page';

/**
 * Ninh Bình's round in a real browser, in the windows of its people, from the agencies' figures to what is published. One test after the other: they share the
 * workbook. A picture of every step is left in `test-results/`.
 */

const PICTURES = fileURLToPath(new URL('../../test-results/', import.meta.url));
const MENU = 'Chấm điểm CNTT';

let workbench: TestWorkbench;
let agency: WorkbookWindow;
let office: WorkbookWindow;
/** Rows of criteria on the forms. */
const row = { b6: 0, huyenB71: 0 };

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const bundle = await readBundle(fileURLToPath(new URL('../../dist', import.meta.url)));
  const made = createWorkbench({ bundle: BUNDLE, people: PEOPLE_OF_NINH_BINH });
  made.actAs(COORDINATOR);
  made.open();
  const nextYear = String(new Date().getFullYear() + 1);
  const { settings } = NINH_BINH_WITH_PEOPLE;
  write(made, { ...NINH_BINH_WITH_PEOPLE, settings: { ...settings, reportBy: `15/12/${nextYear}`, verifyBy: '' } });
  makeForms(made);
  enter(made, OTHER_SO, 'B.7', 'Có');
  row.b6 = rowOf(made, SO, 'B.6');
  row.huyenB71 = rowOf(made, HUYEN, 'B.7.1');
  const people = [
    { email: OWNER, title: 'Văn phòng', right: 'owner' as const },
    { email: COORDINATOR, title: 'Điều phối viên', right: 'editor' as const },
    { email: VERIFIER, title: 'Tổ thẩm định', right: 'editor' as const },
    { email: DEPARTMENT, title: 'Cán bộ Sở Công Thương', right: 'editor' as const },
    { email: DISTRICT, title: 'Cán bộ UBND huyện Hoa Lư', right: 'editor' as const },
    { email: LEADER, title: 'Lãnh đạo', right: 'viewer' as const },
  ];
  workbench = await TestWorkbench.start({ bundle, people, snapshot: made.snapshot(), title: 'Ninh Bình 2017' });
  agency = await workbench.openWindow(DEPARTMENT);
  office = await workbench.openWindow(COORDINATOR);
}, 180_000);

afterAll(() => workbench.close());

async function picture({ page }: WorkbookWindow, name: string): Promise<void> {
  // Nobody looks at them where every change waits.
  if (process.env.CI !== undefined) return;
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${PICTURES}round-${name}.png` });
}

/** Hands a window to somebody else, with the panel open as they see it. */
async function handTo(window: WorkbookWindow, email: string, tab: string): Promise<Frame> {
  await window.actAs(email);
  await window.openTab(tab);
  await window.chooseMenu(MENU, 'Mở thanh bên');
  return window.sidebar();
}

test('two agencies fill in their forms and submit them from the sidebar', { timeout: 180_000 }, async () => {
  let panel = await handTo(agency, DEPARTMENT, SO);
  await agency.type(`F${row.b6}`, '45');
  await agency.type(`G${row.b6}`, '50');
  await agency.shows(SO, `H${row.b6}`, '4,50');
  await expectRefused(agency, SO, `L${row.b6}`);
  await panel.getByRole('button', { name: 'Nộp phiếu' }).click();
  await panel.getByRole('button', { name: 'Vẫn nộp' }).click();
  await panel.getByText('Đã nộp, chờ tiếp nhận').waitFor();

  panel = await handTo(agency, DISTRICT, HUYEN);
  await agency.type(`F${row.huyenB71}`, '30');
  await agency.type(`G${row.huyenB71}`, '40');
  await agency.shows(HUYEN, `H${row.huyenB71}`, '3,00');
  await panel.getByRole('button', { name: 'Nộp phiếu' }).click();
  await panel.getByRole('button', { name: 'Vẫn nộp' }).click();
  await panel.getByText('Đã nộp, chờ tiếp nhận').waitFor();
  await picture(agency, 'submitted');
});

test('the coordinator receives them and opens the verification', { timeout: 180_000 }, async () => {
  const panel = await handTo(office, COORDINATOR, 'Tổng hợp');
  await panel.getByRole('button', { name: 'Tính lại xếp hạng' }).click();
  await panel.getByText('Đã tiếp nhận 2 phiếu').waitFor();
  await movePhase(panel, 'Thẩm định');
  await picture(office, 'verification-opened');
});

test('the verifier finds less at one criterion and says why', { timeout: 180_000 }, async () => {
  await handTo(office, VERIFIER, SO);
  await office.type(`L${row.b6}`, '40');
  await office.type(`R${row.b6}`, 'Chỉ có 40 văn bản trên phần mềm');
  await office.shows(SO, `P${row.b6}`, '-0,50');
  await expectRefused(office, SO, `F${row.b6}`);
  await picture(office, 'verified');
});

test('the agency explains what differs, the verifier settles it', { timeout: 180_000 }, async () => {
  const coordinator = await handTo(office, COORDINATOR, 'Tổng hợp');
  await movePhase(coordinator, 'Giải trình');

  const own = await handTo(agency, DEPARTMENT, SO);
  await own.getByText('Còn 1 chênh lệch chưa giải trình.').waitFor();
  await agency.type(`S${row.b6}`, '2 văn bản gửi qua trục liên thông');
  await own.getByText('Đã giải trình mọi chênh lệch.').waitFor();
  await picture(agency, 'explained');

  const verifier = await handTo(office, VERIFIER, SO);
  await office.type(`L${row.b6}`, '42');
  await office.select(`L${row.b6}`);
  await verifier.getByRole('button', { name: 'Chốt số liệu thẩm định' }).click();
  await office.shows(SO, `N${row.b6}`, 'Đồng ý');
  await picture(office, 'settled');
});

test('the coordinator publishes, the leader reads it and can change nothing', { timeout: 180_000 }, async () => {
  const coordinator = await handTo(office, COORDINATOR, 'Tổng hợp');
  await movePhase(coordinator, 'Công bố');
  await coordinator.getByRole('button', { name: 'Tính lại xếp hạng' }).click();
  await coordinator.getByText('Đã tính lại xếp hạng').waitFor();
  await coordinator.getByRole('button', { name: 'Công bố xếp hạng' }).click();
  await coordinator.getByRole('button', { name: 'Đồng ý công bố' }).click();
  await coordinator.getByText(/Đã công bố ở tab “Công bố 2017 lần 1”/).waitFor();

  await office.actAs(LEADER);
  await office.openTab(SO_RANKING);
  await picture(office, 'ranking');
  await office.openTab('Công bố 2017 lần 1');
  await expectRefused(office, 'Công bố 2017 lần 1', 'C10');
  await picture(office, 'published');
});

test('nothing on the pages complained', () => {
  expect(workbench.complaints).toEqual([]);
});

async function movePhase(panel: Frame, phase: string): Promise<void> {
  await panel.getByRole('button', { name: 'Xem và chuyển giai đoạn' }).click();
  await panel.getByRole('button', { name: `Chuyển sang ${phase}` }).click();
  await panel.getByRole('button', { name: 'Đồng ý chuyển' }).click();
  await panel.getByText(/Đã chuyển giai đoạn/).waitFor();
}

/** Types into a cell of the tab that is open, to no effect. */
async function expectRefused(window: WorkbookWindow, tab: string, a1: string): Promise<void> {
  const before = await window.display(tab, a1);
  await window.page.evaluate(`workbench.select(${JSON.stringify(tab)}, ${JSON.stringify(a1)})`);
  await window.page.locator('.o-grid').press('9');
  await window.page.keyboard.press('Enter');
  // What says so is closed, if anything was opened.
  await window.page.keyboard.press('Escape');
  await window.page.keyboard.press('Escape');
  expect(await window.display(tab, a1)).toBe(before);
}

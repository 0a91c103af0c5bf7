import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SidebarView } from '../../../src/wire';
import { launchChromium } from '../../../tools/chromium';
import { viewOf } from '../support/sample-view';
import { answer, later, refusal, SidebarPage } from '../support/sidebar-page';
import { explainingView, VERIFICATION, verifierView } from '../support/verified-view';

let browser: Browser;
let sidebar: SidebarPage;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

afterEach(async () => {
  expect(sidebar.complaints).toEqual([]);
  await sidebar.close();
});

/** The sidebar with the cursor on a row. */
async function open(view: SidebarView, rowId = '#title'): Promise<void> {
  sidebar = await SidebarPage.open(browser, { ...view, where: { ...view.where, row: 12, rowId } });
}

const AGREE = /^Đồng ý$/;

describe('a verifier on a form', () => {
  test('sees how far it is, both totals, and what is not settled', async () => {
    await open(verifierView());
    await sidebar.shows('Đã thẩm định 2/60 tiêu chí');
    await sidebar.shows('526,75');
    await sidebar.shows('513,75');
    await sidebar.shows('−13');
    await sidebar.shows('Còn 2 chênh lệch chưa kết luận, 1 chưa giải trình.');
    const progress = sidebar.page.getByRole('progressbar', { name: 'Đã thẩm định 2/60 tiêu chí' });
    expect(await progress.getAttribute('value')).toBe('2');
  });

  test('sees both answers of the row in view, what proves it, and what both sides say', async () => {
    await open(verifierView(), 'I.1');
    await sidebar.shows('12 máy đã thanh lý');
    const text = await sidebar.text();
    for (const part of ['52/50', '40/50', 'Danh sách máy tính ngày 01/12/2017', 'Đã mua mới 12 máy, có hóa đơn'])
      expect(text).toContain(part);
    await sidebar.shows('Đã giải trình, chờ kết luận');
  });

  test('agrees to the row with one click, once, and is told what came of it', async () => {
    await open(verifierView(), 'II.9.1');
    const written = later();
    sidebar.script = () => written.end;
    await sidebar.button(AGREE).click();
    await sidebar.shows('Đang ghi…');
    await sidebar.button('Đang ghi…').first().click({ force: true });
    written.finish(answer('Đã ghi Đồng ý cho tiêu chí II.9.1.'));
    await sidebar.shows('Đã ghi Đồng ý cho tiêu chí II.9.1.');
    expect(sidebar.actions).toEqual([{ name: 'sidebarConfirm', args: [{ sheetId: 7, rowId: 'II.9.1' }] }]);
  });

  test('can not settle a difference that has no opinion, and is told why', async () => {
    await open(verifierView(), 'II.2.1');
    await sidebar.shows('Ghi ý kiến thẩm định (cột R) trước khi chốt.');
    const settle = sidebar.button('Chốt số liệu thẩm định');
    expect(await settle.getAttribute('aria-disabled')).toBe('true');
    await settle.click({ force: true });
    expect(sidebar.actions).toEqual([]);
    await sidebar.button('Ghi số liệu khác').click();
    await expect
      .poll(() => sidebar.actions)
      .toEqual([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: 'II.2.1', to: 'verification' }] }]);
  });

  test('is told which answers were changed since, goes there first, and agrees again', async () => {
    const rows = VERIFICATION.rows.map((row) => (row.id === 'II.9.2' ? { ...row, state: 'changed' as const } : row));
    await open(verifierView({ rows }), 'II.9.2');
    await sidebar.shows('Đơn vị đã sửa số liệu sau khi thẩm định: II.9.2.');
    await sidebar.button('Đến tiêu chí đã sửa sau khi thẩm định').click();
    await sidebar.button('Đồng ý lại').click();
    await expect.poll(() => sidebar.actions.map(({ name }) => name)).toEqual(['sidebarJump', 'sidebarConfirm']);
  });

  test('goes to the next that nobody verified', async () => {
    await open(verifierView(), 'II.9.1');
    await sidebar.button('Đến tiêu chí chưa thẩm định tiếp theo').click();
    await expect
      .poll(() => sidebar.actions)
      .toEqual([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: 'II.9.2', to: 'verification' }] }]);
  });

  test('agrees to all that is left after one more question, which can be called off', async () => {
    await open(verifierView());
    sidebar.script = () => answer('Đã ghi Đồng ý cho 16 tiêu chí chưa thẩm định của Sở Công Thương.');
    await sidebar.button('Đồng ý 16 tiêu chí còn lại').click();
    await sidebar.shows('Ô đã có kết luận hoặc số liệu thẩm định được giữ nguyên.');
    await sidebar.button('Thôi').click();
    expect(sidebar.actions).toEqual([]);
    await sidebar.button('Đồng ý 16 tiêu chí còn lại').click();
    expect(await sidebar.page.evaluate('document.activeElement.textContent')).toBe('Ghi Đồng ý');
    await sidebar.button('Ghi Đồng ý').click();
    await sidebar.shows('Đã ghi Đồng ý cho 16 tiêu chí chưa thẩm định của Sở Công Thương.');
    expect(sidebar.actions).toEqual([{ name: 'sidebarConfirmRest', args: [{ sheetId: 7 }] }]);
  });

  test('is told when it was refused, and can go on', async () => {
    await open(verifierView(), 'II.9.1');
    sidebar.script = () => refusal('Đợt đánh giá đang ở giai đoạn “Công bố”.');
    await sidebar.button(AGREE).click();
    await sidebar.shows('Đợt đánh giá đang ở giai đoạn “Công bố”.');
    sidebar.script = () => answer('Đã ghi Đồng ý cho tiêu chí II.9.1.');
    await sidebar.button(AGREE).click();
    await sidebar.shows('Đã ghi Đồng ý cho tiêu chí II.9.1.');
  });

  test('sees the differences by size, the decisions with their reasons, and goes to each', async () => {
    await open(verifierView());
    await sidebar.heading('Chênh lệch trên phiếu này (2)').waitFor();
    const text = await sidebar.text();
    expect(text.indexOf('−10')).toBeLessThan(text.lastIndexOf('−3'));
    await sidebar.heading('Quyết định (2)').waitFor();
    await sidebar.shows('Chưa ghi lý do');
    await sidebar.button(/^Trừ điểm/).click();
    await expect
      .poll(() => sidebar.actions)
      .toEqual([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: '@deduction.late', to: 'decision' }] }]);
  });

  test('has no buttons outside the phases of verifying, and is told why', async () => {
    await open(verifierView({ editable: false, phase: 'publication' }), 'II.9.1');
    await sidebar.shows('Đã qua giai đoạn giải trình');
    for (const name of ['Đồng ý', 'Ghi số liệu khác', 'Đến tiêu chí chưa thẩm định tiếp theo'])
      expect(await sidebar.button(name).count()).toBe(0);
  });

  test('on another tab is sent to a form', async () => {
    await open(viewOf({ role: 'verifier', ownForm: null, form: null, tab: { name: 'Tổng hợp', sheetId: 2 } }));
    await sidebar.shows('Mở phiếu của một đơn vị để xem số liệu, điểm và điền phần thẩm định.');
  });
});

describe('a clerk in the phase of explanation', () => {
  test('sees what differs before anything else, with both figures and the opinion, and goes to explain it', async () => {
    await open(explainingView());
    await sidebar.heading('Khác với thẩm định (2)').waitFor();
    await sidebar.shows('Còn 1 chênh lệch chưa giải trình.');
    const text = await sidebar.text();
    expect(text.indexOf('Khác với thẩm định (2)')).toBeLessThan(text.indexOf('Đã nhập 41/60'));
    expect(text).toMatch(/Điểm thẩm định\s+513,75/);
    expect(text).not.toContain('Việc cần làm');
    await sidebar.button(/^II\.2\.1 .*chỉ 45 văn bản/s).click();
    await expect
      .poll(() => sidebar.actions)
      .toEqual([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: 'II.2.1', to: 'explanation' }] }]);
  });

  test('sees so also as a coordinator whose form others verify, without buttons to verify it', async () => {
    await open({ ...explainingView(), role: 'coordinator' }, 'II.2.1');
    await sidebar.heading('Khác với thẩm định (2)').waitFor();
    for (const name of ['Đồng ý', 'Ghi số liệu khác']) expect(await sidebar.button(name).count()).toBe(0);
  });
});

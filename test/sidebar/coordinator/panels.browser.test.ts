import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../tools/chromium';
import { agency } from '../support/sample-round';
import { COORDINATOR, viewOf } from '../support/sample-view';
import { answer, later, refusal, SidebarPage } from '../support/sidebar-page';

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

const ROUND = { ...COORDINATOR, form: null, tab: { name: 'Tổng hợp', sheetId: 2 } };

describe('a coordinator sees', () => {
  test('every agency by state, and finds one without diacritics', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    await sidebar.button('Quá hạn 1').waitFor();
    await sidebar.button('Quá hạn 1').click();
    await sidebar.hides('Sở Y tế');
    await sidebar.shows('Sở Tài chính');
    await sidebar.button('Tất cả 6').click();
    await sidebar.page.getByLabel('Tìm đơn vị').fill('lao dong');
    await sidebar.shows('1 đơn vị');
    await sidebar.button('Mở phiếu của Sở Lao động, Thương binh và Xã hội').click();
    await expect.poll(() => sidebar.actions).toEqual([{ name: 'sidebarGoToTab', args: [{ sheetId: 103 }] }]);
  });

  test('a long list in parts', async () => {
    const many = Array.from({ length: 170 }, (_, at) => agency(`a${at + 1}`, `Xã số ${at + 1}`));
    sidebar = await SidebarPage.open(browser, later().end);
    await sidebar.close();
    const { end, finish } = later();
    sidebar = await SidebarPage.open(browser, end);
    sidebar.agencies = answer(many);
    finish(answer(viewOf(ROUND)));
    await sidebar.shows('170 đơn vị');
    expect(await sidebar.button(/^Mở phiếu của/).count()).toBe(12);
    await sidebar.button('Xem thêm 158 đơn vị').click();
    expect(await sidebar.button(/^Mở phiếu của/).count()).toBe(24);
  });

  test('what the ranking received in the list at once, and what it said no longer than until something else is done', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    sidebar.agencies = answer([agency('a01', 'Sở Công Thương', { answered: 72, requested: true })]);
    await sidebar.button('Đọc lại').click();
    await sidebar.button('Chờ tiếp nhận 1').waitFor();
    sidebar.agencies = answer([agency('a01', 'Sở Công Thương', { answered: 72, status: 'submitted' })]);
    sidebar.script = () => answer('Đã tính lại xếp hạng.');
    await sidebar.button('Tính lại xếp hạng').click();
    await sidebar.button('Đã nộp 1').waitFor();
    await sidebar.shows('Xong: Đã tính lại xếp hạng.');
    sidebar.script = () => answer('Phân quyền đúng.');
    await sidebar.button('Kiểm tra phân quyền').click();
    await sidebar.shows('Phân quyền đúng.');
    await sidebar.hides('Xong: Đã tính lại xếp hạng.');
  });

  test('why the list could not be read, and reads it again', async () => {
    const { end, finish } = later();
    sidebar = await SidebarPage.open(browser, end);
    sidebar.agencies = refusal('Tab Thiết lập còn 1 chỗ cần sửa.');
    finish(answer(viewOf(ROUND)));
    await sidebar.shows('Tab Thiết lập còn 1 chỗ cần sửa.');
    sidebar.agencies = answer([]);
    await sidebar.button('Thử lại').click();
    await sidebar.shows('Chưa có đơn vị nào.');
    await sidebar.hides('còn 1 chỗ cần sửa');
  });

  test('what is missing as a text to send, and can change it', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    sidebar.script = () =>
      answer({ to: ['a@x.example'], subject: 'Phiếu & hạn', body: 'Còn 42 tiêu chí.\n\nTrân trọng.' });
    await sidebar.button('Soạn lời nhắc').first().click();
    const text = sidebar.page.getByRole('textbox', { name: 'Lời nhắc gửi Sở Tài chính' });
    await text.fill('Còn 41 tiêu chí.');
    const mail = sidebar.page.getByRole('link', { name: 'Mở bằng chương trình thư' });
    expect(await mail.getAttribute('href')).toBe(
      `mailto:a%40x.example?subject=${encodeURIComponent('Phiếu & hạn')}&body=${encodeURIComponent('Còn 41 tiêu chí.')}`,
    );
    expect(sidebar.actions).toEqual([{ name: 'sidebarReminder', args: [{ agencyId: 'a02' }] }]);
    // New figures do not take away what was typed.
    await sidebar.button('Đọc lại').first().click();
    await sidebar.poll();
    expect(await text.inputValue()).toBe('Còn 41 tiêu chí.');
  });

  test('everybody who is waited for in one text, mails it where that is switched on, and what became of it', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    const mail = { messages: 2, sentence: 'Sẽ gửi 2 thư tới 3 địa chỉ.' };
    sidebar.script = (name) =>
      name === 'sidebarReminders'
        ? answer({ forms: 2, sentence: 'Còn 2 phiếu có việc phải nhắc.', text: 'Kính gửi các đơn vị,', mail })
        : answer('Đã gửi 2 thư tới 3 địa chỉ.');
    await sidebar.button('Lập lời nhắc chung').click();
    await sidebar.shows('Còn 2 phiếu có việc phải nhắc.');
    expect(await sidebar.page.getByRole('textbox', { name: 'Lời nhắc chung' }).inputValue()).toContain('các đơn vị');
    await sidebar.shows('Sẽ gửi 2 thư tới 3 địa chỉ.');
    await sidebar.button('Gửi thư nhắc').click();
    await sidebar.shows('Xong: Đã gửi 2 thư tới 3 địa chỉ.');
    expect(sidebar.actions.map(({ name }) => name)).toEqual(['sidebarReminders', 'sidebarMailReminders']);
    sidebar.script = () => answer({ forms: 0, sentence: 'Hiện không còn ai phải nhắc.', text: '', mail: null });
    await sidebar.page.getByRole('region', { name: 'Lời nhắc chung' }).getByRole('button', { name: 'Đóng' }).click();
    await sidebar.button('Lập lời nhắc chung').click();
    await sidebar.shows('Hiện không còn ai phải nhắc.');
  });

  test('what carrying the round over would do before it is carried over', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    sidebar.script = (_, [request]) =>
      JSON.stringify(request) === '{"confirmed":true}'
        ? answer({ asks: false, sentence: 'Đã kết chuyển sang năm 2018.' })
        : answer({ asks: true, sentence: 'Kết chuyển đợt năm 2017 sang năm 2018?\n\n1. Nội dung 6 phiếu được chép.' });
    await sidebar.button('Kết chuyển sang năm sau').click();
    await sidebar.shows('Kết chuyển đợt năm 2017 sang năm 2018?');
    // The question opens at the very end: it is brought into view, with the buttons that answer it.
    const ends =
      "document.querySelector('.question').getBoundingClientRect().bottom <= document.querySelector('.dock').getBoundingClientRect().top";
    await expect.poll(() => sidebar.page.evaluate(ends)).toBe(true);
    expect(await sidebar.page.evaluate("document.activeElement.matches('.question')")).toBe(true);
    expect(sidebar.actions).toEqual([{ name: 'sidebarCarryOver', args: [{ confirmed: false }] }]);
    await sidebar.button('Đồng ý kết chuyển').click();
    await sidebar.shows('Xong: Đã kết chuyển sang năm 2018.');
    await sidebar.hides('Kết chuyển đợt năm 2017 sang năm 2018?');
    expect(await sidebar.button('Đồng ý kết chuyển').count()).toBe(0);
    expect(sidebar.actions).toHaveLength(2);
  });

  test('what moving the phase would change before it is moved', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    const next = { phase: 'verification', name: 'Thẩm định', sentence: '2/6 đơn vị chưa sẵn sàng: 2 chưa nhập.' };
    sidebar.script = (name) =>
      name === 'sidebarPhase'
        ? answer({ phase: 'selfAssessment', name: 'Tự đánh giá', next, previous: null })
        : answer('Đã chuyển giai đoạn: Tự đánh giá → Thẩm định.');
    await sidebar.button('Xem và chuyển giai đoạn').click();
    await sidebar.shows('Đang ở giai đoạn: Tự đánh giá');
    await sidebar.button('Chuyển sang Thẩm định').click();
    await sidebar.shows('2/6 đơn vị chưa sẵn sàng');
    await sidebar.button('Không').click();
    await sidebar.button('Chuyển sang Thẩm định').click();
    // A reminder about the old phase, drafted and not changed, goes.
    const script = sidebar.script;
    sidebar.script = () => answer({ forms: 2, sentence: 'Còn 2 phiếu.', text: 'Kính gửi các đơn vị,', mail: null });
    await sidebar.button('Lập lời nhắc chung').click();
    const draft = sidebar.page.getByRole('textbox', { name: 'Lời nhắc chung' });
    await draft.waitFor();
    sidebar.script = script;
    await sidebar.button('Đồng ý chuyển').click();
    await sidebar.shows('Đã chuyển giai đoạn');
    await expect.poll(() => draft.count()).toBe(0);
    expect(sidebar.actions.filter(({ name }) => name !== 'sidebarReminders')).toEqual([
      { name: 'sidebarPhase', args: [] },
      { name: 'sidebarMovePhase', args: [{ to: 'verification' }] },
    ]);
  });

  test('a submitted form that is to be mended, and returns it with a reason that stays until it is through', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    await sidebar.button('Đã nộp 1').click();
    await sidebar.page.getByRole('heading', { name: 'Trả lại phiếu' }).click();
    sidebar.script = () => refusal('Một người khác đang chạy lệnh trên tệp này.');
    const reason = sidebar.page.getByLabel('Lý do');
    await reason.fill('Thiếu văn bản mục I.4');
    await sidebar.button('Trả lại để sửa').click();
    await sidebar.shows('Một người khác đang chạy lệnh');
    expect(await reason.inputValue()).toBe('Thiếu văn bản mục I.4');
    sidebar.script = () => answer('Đã trả lại phiếu.');
    await sidebar.button('Trả lại để sửa').click();
    await expect
      .poll(() => sidebar.actions.at(-1))
      .toEqual({ name: 'sidebarReturn', args: [{ agencyId: 'a01', reason: 'Thiếu văn bản mục I.4' }] });
  });

  test('the round at hand on a form too, and comes back to the form', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(COORDINATOR));
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    expect(sidebar.calls.some(({ name }) => name === 'sidebarAgencies')).toBe(false);
    await sidebar.button('Điều phối').click();
    await sidebar.shows('Quá hạn 1');
    await sidebar.page.getByLabel('Tìm đơn vị').fill('y te');
    await sidebar.button('Phiếu này').click();
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    await sidebar.button('Điều phối').click();
    expect(await sidebar.page.getByLabel('Tìm đơn vị').inputValue()).toBe('y te');
  });

  test('what publishing would freeze, and publishes once that is agreed to', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    const question =
      'Công bố kết quả năm 2026, lần 2?\n\n1. Xếp hạng được tính lại.\n\n2. 1/6 đơn vị chưa sẵn sàng: 1 chưa thẩm định.';
    sidebar.script = (name) =>
      answer(name === 'sidebarPublishQuestion' ? question : 'Đã công bố ở tab “Công bố 2026 lần 2”.');
    await sidebar.button('Công bố xếp hạng').click();
    await sidebar.shows('1/6 đơn vị chưa sẵn sàng');
    await sidebar.button('Không').click();
    await sidebar.hides('1/6 đơn vị chưa sẵn sàng');
    expect(sidebar.actions.map(({ name }) => name)).toEqual(['sidebarPublishQuestion']);
    await sidebar.button('Công bố xếp hạng').click();
    await sidebar.button('Đồng ý công bố').click();
    await sidebar.shows('Đã công bố ở tab');
    expect(sidebar.actions.at(-1)).toEqual({ name: 'sidebarPublish', args: [] });
    sidebar.script = () => refusal('Chỉ công bố và kết chuyển ở giai đoạn Công bố.');
    await sidebar.button('Công bố xếp hạng').click();
    await sidebar.shows('Chỉ công bố và kết chuyển ở giai đoạn Công bố.');
    expect(sidebar.actions.at(-1)?.name).toBe('sidebarPublishQuestion');
  });

  test('what a check of the rights found, or why it failed', async () => {
    sidebar = await SidebarPage.open(browser, viewOf(ROUND));
    sidebar.script = (name) =>
      name === 'sidebarCheckProtection'
        ? answer('Đã kiểm tra 12 tab: phân quyền đúng, không phải sửa gì.')
        : refusal('Chưa đến giai đoạn công bố.');
    await sidebar.button('Kiểm tra phân quyền').click();
    await sidebar.shows('Xong: Đã kiểm tra 12 tab');
    await sidebar.button('Công bố xếp hạng').click();
    await sidebar.shows('Chưa xong: Chưa đến giai đoạn công bố.');
  });
});

test('a verifier finds the way to every form', async () => {
  sidebar = await SidebarPage.open(browser, viewOf({ ...ROUND, role: 'verifier' }));
  await sidebar.button('Mở phiếu của Sở Y tế').waitFor();
  await sidebar.shows('thẩm định 12/72 · 3 chênh lệch');
});

test('a leader sees the key results of each group and goes to what tells more', async () => {
  sidebar = await SidebarPage.open(browser, viewOf({ ...ROUND, role: 'viewer' }));
  await sidebar.shows('Giai đoạn: Tự đánh giá · theo điểm tự chấm · Hạn tự đánh giá: 14/12/2017');
  await sidebar.shows('612,25 điểm');
  await sidebar.shows('Chưa đơn vị nào nhập số liệu.');
  await sidebar.button('Bảng điều khiển').click();
  await expect.poll(() => sidebar.actions).toEqual([{ name: 'sidebarGoToTab', args: [{ sheetId: 1 }] }]);
});

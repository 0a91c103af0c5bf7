import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SidebarView } from '../../src/wire';
import { launchChromium } from '../../tools/chromium';
import { COORDINATOR, FORM, formOf, ISSUES, SECTIONS, viewOf } from './support/sample-view';
import { answer, type End, later, refusal, SidebarPage } from './support/sidebar-page';

let browser: Browser;
let sidebar: SidebarPage;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Nothing that a test does may reach for the network or trouble the console. */
afterEach(async () => {
  expect(sidebar.complaints).toEqual([]);
  await sidebar.close();
});

async function open(view: SidebarView | End | Promise<End>): Promise<void> {
  sidebar = await SidebarPage.open(browser, view);
}

describe('a clerk on the own form sees', () => {
  test('which agency it is, how far it is, what it is worth and what is missing to the next grade', async () => {
    await open(viewOf());
    await sidebar.heading('Sở Nông nghiệp và Phát triển nông thôn').waitFor();
    await sidebar.shows('Đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin năm 2017');
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    await sidebar.shows('526,75');
    await sidebar.shows('/1.000');
    await sidebar.shows('Yếu');
    await sidebar.shows('Còn thiếu 23,25 điểm để lên loại Trung bình.');
    await sidebar.shows('nhaplieu@snn.example · Cán bộ nhập liệu');
    const progress = sidebar.page.getByRole('progressbar', { name: 'Đã nhập 41/60 tiêu chí' });
    expect(await progress.getAttribute('value')).toBe('41');
  });

  test('every section with its progress and points, and goes to one', async () => {
    await open(viewOf());
    const section = sidebar.button(/^III\. Trang\/ cổng thông tin điện tử/);
    await section.waitFor();
    expect(await section.allInnerTexts()).toEqual([expect.stringContaining('9/14 tiêu chí')]);
    expect(await section.allInnerTexts()).toEqual([expect.stringContaining('98/200 điểm')]);
    await section.click();
    await expect.poll(() => sidebar.actions).toEqual([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: 'III' }] }]);
  });

  test('what the criteria of a section have that is cut at its maximum', async () => {
    const sections = SECTIONS.map((one) =>
      one.id === 'IV' ? { ...one, points: 40, max: 40, cut: '41, chặn còn 40' } : one,
    );
    await open({ ...formOf({ sections }), where: { ...viewOf().where, rowId: 'IV' } });
    await sidebar.shows('Điểm các tiêu chí: 41, chặn còn 40');
    expect(await sidebar.button(/^IV\. Công tác/).allInnerTexts()).toEqual([
      expect.stringMatching(/40\/40 điểm\s+Điểm các tiêu chí: 41, chặn còn 40$/),
    ]);
  });

  test('what is not yet entered, under its section, once that is opened', async () => {
    await open(viewOf());
    await sidebar.heading('Chưa nhập (16)').waitFor();
    expect(await sidebar.button(/^III\.9\.5/).isVisible()).toBe(false);
    await sidebar.heading('Chưa nhập (16)').click();
    await sidebar.button(/^III\.9\.5/).waitFor();
    await sidebar.shows('III. Trang/ cổng thông tin điện tử (5)');
    await sidebar.heading('Chưa nhập (16)').click();
    await expect.poll(() => sidebar.button(/^III\.9\.5/).isVisible()).toBe(false);
  });

  test('what needs fixing before what is worth a look, each with its sentence', async () => {
    await open(viewOf());
    await sidebar.heading('Cần sửa (3)').waitFor();
    await sidebar.shows('Mẫu số bằng 0 trong khi số liệu lớn hơn 0.');
    const text = await sidebar.text();
    expect(text.indexOf('Cần sửa (3)')).toBeLessThan(text.indexOf('Nên xem lại (1)'));
    await sidebar.shows('tỷ lệ chỉ được tính bằng 100 %');
    // A row that is gone can't be gone to.
    expect(await sidebar.button(/^II\.1\.9/).count()).toBe(0);
    await sidebar.shows('Dòng của tiêu chí này đã bị xoá khỏi phiếu.');
  });

  test('that all is done, when it is', async () => {
    const done = { answered: 60, invalid: 0, issues: [], details: [], grade: 'Tốt', nextGrade: null, total: 912.5 };
    await open(formOf(done));
    await sidebar.shows('Đã nhập đủ, không có ô nào cần sửa.');
    await sidebar.shows('Đã ở loại cao nhất.');
    await sidebar.hides('Bấm vào một dòng');
    expect(await sidebar.button('Đến tiêu chí chưa nhập tiếp theo').count()).toBe(0);
  });

  test('what would bring the most, and goes there', async () => {
    await open(viewOf());
    await sidebar.heading('Cần gì để lên loại').waitFor();
    const gain = sidebar.button(/^\+20 II\.2\.1/);
    expect(await gain.allInnerTexts()).toEqual([expect.stringContaining('Cần sửa')]);
    await sidebar.button('Xem thêm 12 tiêu chí').click();
    expect(await sidebar.button(/^\+10 VII\.9\.2/).count()).toBe(1);
    await sidebar.button('Thu gọn').click();
    expect(await sidebar.button(/^\+10 VII\.9\.2/).count()).toBe(0);
    await gain.click();
    await expect
      .poll(() => sidebar.actions)
      .toEqual([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: 'II.2.1' }] }]);
  });

  test('the way to the next blank criterion, from where the cursor is', async () => {
    await open(viewOf());
    const next = sidebar.button('Đến tiêu chí chưa nhập tiếp theo');
    await next.click();
    await expect.poll(() => sidebar.actions.length).toBe(1);
    sidebar.select(40, 'III.9.5');
    await sidebar.poll();
    await sidebar.shows('IV.9.1');
    await next.click();
    await expect
      .poll(() => sidebar.actions.map(({ args }) => args))
      .toEqual([[{ sheetId: 7, rowId: 'II.9.1' }], [{ sheetId: 7, rowId: 'IV.9.1' }]]);
  });

  test('where to begin, when nothing is entered', async () => {
    await open(formOf({ answered: 0, invalid: 0, total: 0 }));
    await sidebar.shows('Hãy điền các ô màu vàng trên phiếu');
  });

  test('the few last ones without having to open anything', async () => {
    await open(formOf({ issues: ISSUES.filter((issue) => issue.rowId.startsWith('III.')) }));
    await sidebar.shows('III.9.5');
  });

  test('that something is missing even when it is hardly anything', async () => {
    await open(formOf({ nextGrade: { label: 'Tốt', missing: 1 / 300 } }));
    await sidebar.shows('Còn thiếu 0,01 điểm để lên loại Tốt.');
  });

  test('no grade where the rubric has none', async () => {
    await open(formOf({ grade: '', nextGrade: null }));
    await sidebar.shows('Điểm tự chấm');
    await sidebar.hides('Xếp loại');
    await sidebar.hides('Đã ở loại cao nhất.');
    await sidebar.heading('Còn có thể thêm điểm ở đâu').waitFor();
  });
});

describe('submitting', () => {
  const wrong = ISSUES.filter(({ kind }) => kind === 'invalid');
  const refused = answer({
    done: false,
    asks: false,
    sentence: 'Chưa nộp: còn 2 chỗ phải sửa trên phiếu. Trước hết: II.1.2 (ô F20): Mẫu số bằng 0.',
    issues: wrong,
  });
  const panel = () => sidebar.page.getByRole('region', { name: 'Nộp phiếu' });

  test('is refused in so many words, until what is in the way is corrected', async () => {
    await open(viewOf());
    sidebar.script = () => refused;
    await panel().getByRole('button', { name: 'Nộp phiếu' }).click();
    await sidebar.shows('Chưa nộp: còn 2 chỗ phải sửa trên phiếu.');
    await sidebar.hides('Trước hết');
    await sidebar.poll();
    expect(await panel().getByRole('listitem').count()).toBe(2);
    sidebar.show(formOf({ issues: ISSUES.filter(({ rowId }) => rowId !== 'II.1.2'), answered: 42, invalid: 1 }));
    await sidebar.poll();
    await sidebar.hides('phải sửa trên phiếu');
    expect(await panel().getByRole('listitem').count()).toBe(0);
  });

  test('is no longer told as done once the form was changed after it', async () => {
    await open(viewOf());
    const submission = { ...FORM.submission, requested: true, at: '14/12/2017 10:30', by: 'nhaplieu@snn.example' };
    sidebar.script = () => {
      sidebar.show(formOf({ submission }));
      return answer({ done: true, asks: false, sentence: 'Đã nộp phiếu, mã phiếu AB12.', issues: [] });
    };
    await panel().getByRole('button', { name: 'Nộp phiếu' }).click();
    await sidebar.shows('Xong: Đã nộp phiếu, mã phiếu AB12.');
    await sidebar.shows('Đã nộp, chờ tiếp nhận');
    sidebar.show(formOf({ submission: { ...submission, changed: true } }));
    await sidebar.poll();
    await sidebar.shows('Đã sửa sau khi nộp');
    await sidebar.hides('mã phiếu AB12');
  });
});

describe('the row of the cursor', () => {
  const card = () => sidebar.page.getByRole('region', { name: 'Dòng đang chọn' });

  async function select(row: number, rowId: string): Promise<void> {
    sidebar.select(row, rowId);
    await sidebar.poll();
  }

  test('tells why it got its points, with the arithmetic, the source and what counts as proof', async () => {
    await open(viewOf());
    await sidebar.shows('Chọn một dòng tiêu chí trên phiếu');
    await select(12, 'I.1');
    await sidebar.heading('Vì sao được điểm này').waitFor();
    const [text] = await card().allInnerTexts();
    for (const part of [
      'I.1 Tỷ lệ máy tính đang sử dụng/CBCCVC',
      '15/15 điểm',
      'Nên xem lại',
      '52/50 = 104%, chỉ tính 100% × 15 = 15 điểm',
      'Số máy tính ÷ Số CBCCVC × 15',
      'Danh sách máy tính có xác nhận của thủ trưởng',
      'Phụ lục I, mục I.1, 1663/QĐ-UBND',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Ô cần điền');
    expect(sidebar.calls.filter(({ name }) => name === 'sidebarView')).toHaveLength(1);
  });

  test('tells what to enter and what the full mark takes where there is no usable answer', async () => {
    await open(viewOf());
    await select(30, 'II.2.1');
    await sidebar.heading('Cần nhập gì').waitFor();
    const [text] = await card().allInnerTexts();
    for (const part of [
      'Ô ở cột Số liệu cần một con số nhưng đang là “chín mươi”.',
      'Số liệu: Nhập số từ 0 trở lên: Văn bản ký số.',
      'Mẫu số: Nhập số từ 0 trở lên: Văn bản đi.',
      'Để đạt tối đa 20 điểm',
      'Văn bản ký số ÷ Văn bản đi: đạt 100%.',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('is a heading’s progress, points and what is still open', async () => {
    await open(viewOf());
    await select(20, 'II.1');
    await sidebar.heading('Tiến độ của mục này').waitFor();
    const [text] = await card().allInnerTexts();
    for (const part of ['II.1. Ứng dụng nội bộ', '50,5/80 điểm', '4/6 tiêu chí', 'thêm 29,5 điểm'])
      expect(text).toContain(part);
  });

  test('is told to those who hear it, in few words', async () => {
    await open(viewOf());
    await select(30, 'II.2.1');
    await expect.poll(() => card().getByRole('status').textContent()).toBe('II.2.1: Cần sửa, 0/20 điểm');
  });

  test('is known at once after a click', async () => {
    await open(viewOf());
    sidebar.script = () => later().end;
    await sidebar.button(/^II\.2\.1 /).click();
    await sidebar.heading('Cần nhập gì').waitFor();
  });

  test('is read by its own id when the rows were sorted without theirs', async () => {
    await open(formOf({ misplaced: [{ row: 30, rowId: 'I.1' }] }));
    await select(30, 'II.2.1');
    await sidebar.heading('Vì sao được điểm này').waitFor();
  });
});

test('whoever may not fill the form in is told so and not sent to blank cells', async () => {
  await open(viewOf({ role: 'viewer', ownForm: null, form: { ...FORM, editable: false } }));
  await sidebar.shows('Bạn chỉ xem, không sửa được phiếu này.');
  await sidebar.shows('Chưa nộp.');
  expect(await sidebar.button('Đến tiêu chí chưa nhập tiếp theo').count()).toBe(0);
  sidebar.show(viewOf({ role: 'viewer', ownForm: null, form: { ...FORM, editable: false, answered: 0, invalid: 0 } }));
  await sidebar.poll();
  await sidebar.shows('Đã nhập 0/60 tiêu chí');
  const text = await sidebar.text();
  for (const order of ['Hãy điền', 'Hạn nộp', 'Việc cần làm']) expect(text).not.toContain(order);
});

describe('a click on an issue', () => {
  const INVALID = /^II\.2\.1 Tỷ lệ văn bản đi được ký số/;

  test('goes to the row and gives the keyboard to the spreadsheet', async () => {
    await open(viewOf());
    await sidebar.button(INVALID).click();
    await expect.poll(() => sidebar.page.evaluate('window.sheetFocused')).toBe(true);
    expect(sidebar.actions).toEqual([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: 'II.2.1' }] }]);
  });

  test('works for what is not yet entered, by keyboard too', async () => {
    await open(viewOf());
    await sidebar.heading('Chưa nhập (16)').click();
    await sidebar.button(/^IV\.9\.3/).press('Enter');
    await expect
      .poll(() => sidebar.actions)
      .toEqual([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: 'IV.9.3' }] }]);
  });

  test('says why when it can’t, until that is closed', async () => {
    await open(viewOf());
    sidebar.script = () => refusal('Tab này không còn trong tệp. Hãy tải lại bảng bên.');
    await sidebar.button(INVALID).click();
    await sidebar.shows('Tab này không còn trong tệp. Hãy tải lại bảng bên.');
    expect(await sidebar.page.evaluate('window.sheetFocused')).toBeUndefined();
    await sidebar.button('Đóng').click();
    await sidebar.hides('Tab này không còn trong tệp.');
  });

  test('while another is under way waits for it, and only the last one counts', async () => {
    await open(viewOf());
    const first = later();
    sidebar.script = () => (sidebar.actions.length === 1 ? first.end : answer(null));
    await sidebar.button(INVALID).click();
    await sidebar.button(/^II\.1\.2/).click();
    await sidebar.button(/^I\.1 /).click();
    expect(sidebar.actions).toHaveLength(1);
    first.finish(answer(null));
    await expect.poll(() => sidebar.page.evaluate('window.sheetFocused')).toBe(true);
    expect(sidebar.actions.map((action) => action.args)).toEqual([
      [{ sheetId: 7, rowId: 'II.2.1' }],
      [{ sheetId: 7, rowId: 'I.1' }],
    ]);
  });
});

describe('a coordinator', () => {
  const RUN = 'Tính lại xếp hạng';

  test('computes the ranking anew and reads what came of it', async () => {
    await open(viewOf(COORDINATOR));
    const { end, finish } = later();
    sidebar.script = () => end;
    await sidebar.button(RUN).click();
    const progress = sidebar.page.getByRole('progressbar', { name: 'Tiến độ theo ước tính' });
    await sidebar.page.clock.runFor(2_000);
    await sidebar.shows('Ước tính mất khoảng 8 giây cho 32 phiếu. Đã chạy 2 giây.');
    expect(await progress.getAttribute('value')).toBe('0.25');
    expect(await sidebar.button(RUN).isDisabled()).toBe(true);
    await sidebar.page.clock.runFor(10_000);
    await sidebar.shows('Đã chạy 12 giây. Lâu hơn ước tính, vẫn đang chạy.');
    expect(await progress.getAttribute('value')).toBe('0.95');
    await sidebar.button(RUN).click({ force: true });
    expect(sidebar.actions).toEqual([{ name: 'sidebarRecompute', args: [] }]);

    const polls = sidebar.polls;
    finish(answer('Đã tính lại xếp hạng: 30/32 đơn vị có số liệu.'));
    await sidebar.shows('Xong: Đã tính lại xếp hạng: 30/32 đơn vị có số liệu.');
    expect(await sidebar.button(RUN).isDisabled()).toBe(false);
    await expect.poll(() => sidebar.polls).toBe(polls + 1);
  });

  test('keeps the focus on the button and is not asked for the view while it runs', async () => {
    await open(viewOf(COORDINATOR));
    sidebar.script = () => later().end;
    await sidebar.button(RUN).press('Enter');
    const polls = sidebar.polls;
    await sidebar.poll(60_000);
    expect(sidebar.polls).toBe(polls);
    expect(await sidebar.page.evaluate('document.activeElement.textContent')).toBe(RUN);
  });

  test('reads why it was refused', async () => {
    await open(viewOf(COORDINATOR));
    sidebar.script = () => refusal('Một người khác đang chạy lệnh trên tệp này.');
    await sidebar.button(RUN).click();
    await sidebar.shows('Chưa xong: Một người khác đang chạy lệnh trên tệp này.');
    await sidebar.hides('Nhật ký');
  });

  test('is told where to look when no answer came', async () => {
    await open(viewOf(COORDINATOR));
    sidebar.script = () => ({ error: 'Exception: Exceeded maximum execution time' });
    await sidebar.button(RUN).click();
    await sidebar.shows('Chưa xong: Máy chủ báo lỗi: Exceeded maximum execution time');
    await sidebar.shows('Hãy xem tab Nhật ký');
  });

  test('has the button on every tab, others on none', async () => {
    await open(viewOf({ ...COORDINATOR, form: null, tab: { name: 'Tổng hợp', sheetId: 2 } }));
    await sidebar.button(RUN).waitFor();
    await sidebar.heading('Các đơn vị').waitFor();
    sidebar.show(viewOf());
    await sidebar.poll();
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    expect(await sidebar.button(RUN).count()).toBe(0);
  });
});

describe('on a tab that is no form', () => {
  test('a clerk is offered the way to the own one, and the panel follows', async () => {
    await open(viewOf({ form: null, tab: { name: 'Tổng hợp', sheetId: 2 } }));
    await sidebar.heading('Tổng hợp').waitFor();
    await sidebar.shows('Tab này không phải là phiếu của đơn vị.');
    sidebar.script = () => {
      sidebar.show(viewOf());
      return answer('Đây là phiếu của bạn.');
    };
    await sidebar.button('Đến phiếu của tôi').click();
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    expect(sidebar.actions).toEqual([{ name: 'sidebarGoToMyTab', args: [] }]);
  });

  test('a clerk reads why the way is closed, and may try again', async () => {
    await open(viewOf({ form: null, tab: { name: 'Tổng hợp', sheetId: 2 } }));
    sidebar.script = () => refusal('Chưa có phiếu nào dành cho bạn.');
    await sidebar.button('Đến phiếu của tôi').click();
    await sidebar.shows('Chưa có phiếu nào dành cho bạn.');
    expect(await sidebar.button('Đến phiếu của tôi').isDisabled()).toBe(false);
  });

  test('a viewer sees how the round stands', async () => {
    await open(viewOf({ form: null, role: 'viewer', ownForm: null, tab: { name: 'Xếp hạng', sheetId: 3 } }));
    await sidebar.heading('Kết quả chính').waitFor();
    expect(await sidebar.button('Đến phiếu của tôi').count()).toBe(0);
  });

  test('somebody whom Google does not name is told how to be known', async () => {
    await open(viewOf({ form: null, role: 'viewer', person: '', ownForm: null }));
    await sidebar.shows('Google không cho biết bạn đang dùng tài khoản nào');
  });

  test('before there is a round, it says what to do', async () => {
    await open(viewOf({ form: null, round: null, role: 'viewer', ownForm: null }));
    await sidebar.shows('Tệp chưa được thiết lập.');
    await sidebar.shows('Tạo, cập nhật phiếu');
    // Whoever owns the file is the one to set it up, and no viewer.
    await sidebar.shows('nhaplieu@snn.example');
    await sidebar.hides('Người xem');
  });

  test('a file of which nobody can tell which tab is Thiết lập says so, and offers no setting up', async () => {
    const notice = 'Có 2 tab cùng nhận là tab Thiết lập: “Thiết lập”, “Thiết lập.”.';
    await open(viewOf({ form: null, round: null, role: 'viewer', ownForm: null, notice }));
    await sidebar.shows(notice);
    await sidebar.hides('Tệp chưa được thiết lập.');
  });

  test('a form that can’t be scored says why', async () => {
    await open(viewOf({ form: null, notice: 'Tab “Bộ tiêu chí Hậu Giang 2017” còn 1 chỗ cần sửa.' }));
    await sidebar.shows('Tab “Bộ tiêu chí Hậu Giang 2017” còn 1 chỗ cần sửa.');
  });
});

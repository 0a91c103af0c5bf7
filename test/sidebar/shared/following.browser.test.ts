import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SidebarView } from '../../../src/wire';
import { launchChromium } from '../../../tools/chromium';
import { COORDINATOR, FORM, formOf, ISSUES, viewOf } from '../support/sample-view';
import { answer, type End, later, refusal, SidebarPage } from '../support/sidebar-page';

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

describe('following the tab in view', () => {
  test('shows another form at the next call, from its top', async () => {
    await open(viewOf());
    await sidebar.shows('Sở Nông nghiệp');
    await sidebar.page.mouse.wheel(0, 300);
    await expect.poll(() => sidebar.page.evaluate('window.scrollY')).toBeGreaterThan(0);
    sidebar.show(viewOf({ tab: { name: 'Sở Y tế', sheetId: 8 }, form: { ...FORM, agency: 'Sở Y tế' } }));
    await sidebar.poll();
    await sidebar.heading('Sở Y tế').waitFor();
    expect(await sidebar.page.evaluate('window.scrollY')).toBe(0);
  });

  test('keeps the scroll position, the focus and what is open when the figures change', async () => {
    await open(viewOf());
    await sidebar.heading('Chưa nhập (16)').click();
    await sidebar.button(/^IV\.9\.7/).focus();
    const focusedAt = Number(await sidebar.page.evaluate('window.scrollY'));
    await sidebar.page.mouse.wheel(0, 200);
    await expect.poll(() => sidebar.page.evaluate('window.scrollY')).toBe(focusedAt + 200);
    const place = 'Math.round(document.activeElement.getBoundingClientRect().top)';
    const before = await sidebar.page.evaluate(place);
    sidebar.show(formOf({ answered: 42, issues: ISSUES.filter((issue) => issue.rowId !== 'IV.9.1') }));
    await sidebar.poll();
    await sidebar.shows('Đã nhập 42/60 tiêu chí');
    // What stands above may change by a fraction of a pixel.
    expect(Math.abs(Number(await sidebar.page.evaluate(place)) - Number(before))).toBeLessThanOrEqual(1);
    expect(await sidebar.page.evaluate('document.activeElement.textContent')).toContain('IV.9.7');
    await sidebar.shows('IV. Công tác đảm bảo an toàn, an ninh thông tin (6)');
  });

  test('asks nothing while nobody sees it', async () => {
    await open(viewOf());
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    await see(false);
    const polls = sidebar.polls;
    await sidebar.poll(120_000);
    expect(sidebar.polls).toBe(polls);
    await see(true);
    await sidebar.poll(0);
    await expect.poll(() => sidebar.polls).toBe(polls + 1);
  });

  /** Makes the page believe that it is in view or not. */
  async function see(visible: boolean): Promise<void> {
    await sidebar.page.evaluate(`{
      Object.defineProperty(document, 'hidden', { value: ${!visible}, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }`);
  }

  test('asks at once for whoever presses the button', async () => {
    await open(viewOf());
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    sidebar.show(formOf({ answered: 45 }));
    await sidebar.button('Cập nhật số liệu').click();
    await sidebar.shows('Đã nhập 45/60 tiêu chí');
  });

  test('costs one small call as long as nothing changes', async () => {
    await open(viewOf());
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    await sidebar.poll(30_000);
    const names = sidebar.calls.map((call) => call.name);
    expect(names[0]).toBe('sidebarView');
    expect(new Set(names.slice(1))).toEqual(new Set(['sidebarWhere']));
    expect(sidebar.calls[1]?.args).toEqual([{ sheetId: 7, watch: true }]);
  });

  test('speaks the language of the round', async () => {
    await open(viewOf({ language: 'en' }));
    await sidebar.shows('41 of 60 criteria entered');
    await sidebar.heading('Needs fixing (3)').waitFor();
    expect(await sidebar.page.evaluate('document.documentElement.lang')).toBe('en');
  });
});

describe('when things go wrong', () => {
  test('says that it is loading until the first answer', async () => {
    const { end, finish } = later();
    await open(end);
    await sidebar.page.getByRole('status').waitFor();
    await sidebar.shows('Đang đọc tab đang mở…');
    finish(answer(viewOf()));
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    await sidebar.hides('Đang đọc tab đang mở…');
  });

  test('tells why there are no figures, gives up after some attempts, and tries again when asked', async () => {
    await open(refusal('Lệnh chưa xong vì có lỗi: Service error: Spreadsheets.'));
    await sidebar.shows('Chưa đọc được số liệu.');
    await sidebar.shows('Lệnh chưa xong vì có lỗi: Service error: Spreadsheets.');
    await sidebar.shows('Đang tự thử lại…');
    for (const wait of [4_000, 8_000, 16_000, 32_000]) await sidebar.poll(wait);
    await sidebar.shows('nên tạm dừng');
    const polls = sidebar.polls;
    await sidebar.poll(600_000);
    expect(sidebar.polls).toBe(polls);
    sidebar.show(viewOf());
    await sidebar.button('Thử lại').click();
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    await sidebar.hides('Chưa đọc được số liệu.');
  });

  test('keeps the figures it has and says how old they are', async () => {
    await open(viewOf());
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    sidebar.view = { error: 'Exception: Service error: Spreadsheets' };
    await sidebar.poll();
    await sidebar.shows('Chưa cập nhật được; dưới đây là số liệu lúc');
    await sidebar.shows('Máy chủ báo lỗi: Service error: Spreadsheets');
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    sidebar.show(viewOf());
    await sidebar.poll();
    await sidebar.hides('Chưa cập nhật được');
  });

  test('an answer that Google lost is told as such', async () => {
    await open({ reply: null });
    await sidebar.shows('Máy chủ trả lời không đúng dạng.');
  });

  test('says so when the computer is offline, and is back with the network', async () => {
    await open(viewOf());
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    await sidebar.page.context().setOffline(true);
    sidebar.view = { error: 'NetworkError: Connection failure due to HTTP 0' };
    await sidebar.poll();
    await sidebar.shows('Máy đang không có kết nối mạng.');
    sidebar.show(formOf({ answered: 46 }));
    await sidebar.page.context().setOffline(false);
    await sidebar.shows('Đã nhập 46/60 tiêu chí');
    await sidebar.hides('Máy đang không có kết nối mạng.');
  });
});

describe('what people and servers write is text', () => {
  const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

  test('in names, titles, sentences and messages', async () => {
    const issues = [
      { ...ISSUES[1], kind: 'invalid' as const, rowId: 'II.1', number: HOSTILE, title: HOSTILE, sentence: HOSTILE },
    ];
    const sections = FORM.sections.map((section) => ({ ...section, title: HOSTILE, number: HOSTILE }));
    const details = FORM.details.map((detail) => ({
      ...detail,
      id: detail.id === 'I.1' ? HOSTILE : detail.id,
      title: HOSTILE,
      rule: HOSTILE,
      reason: HOSTILE,
      source: HOSTILE,
      flags: [HOSTILE],
      evidence: HOSTILE,
      help: HOSTILE,
    }));
    const hostile = { ...FORM, details, agency: HOSTILE, group: HOSTILE, grade: HOSTILE, issues, sections };
    await open(viewOf({ ...COORDINATOR, person: HOSTILE, round: HOSTILE, ownForm: HOSTILE, form: hostile }));
    await sidebar.heading(HOSTILE).first().waitFor();
    sidebar.select(12, HOSTILE);
    await sidebar.poll();
    await sidebar.heading('Vì sao được điểm này').waitFor();
    sidebar.script = () => refusal(HOSTILE);
    await sidebar.button('Tính lại xếp hạng').click();
    await sidebar.shows(`Chưa xong: ${HOSTILE}`);
    await sidebar.page.locator('button.issue').first().click();
    await sidebar.page.locator('.message').waitFor();
    expect(await sidebar.page.locator('#app img, #app script').count()).toBe(0);
    expect(await sidebar.page.title()).toBe('Chấm điểm CNTT');
  });
});

describe('300 px', () => {
  const LONG = 'Trungtâmứngdụngcôngnghệthôngtinvàtruyềnthông'.repeat(3);

  test('are enough, even for words without an end', async () => {
    const issues = ISSUES.map((issue) => ({ ...issue, title: LONG, sentence: LONG }));
    const sections = FORM.sections.map((section) => ({ ...section, title: LONG, points: 123456.78, max: 200000 }));
    const details = FORM.details.map((detail) => ({ ...detail, title: LONG, rule: LONG, reason: LONG, source: LONG }));
    const long = {
      ...FORM,
      details,
      agency: LONG,
      group: LONG,
      grade: LONG,
      total: 123456.78,
      max: 200000,
      issues,
      sections,
    };
    await open(viewOf({ ...COORDINATOR, person: `${LONG}@x.example`, round: LONG, ownForm: 'Sở Y tế', form: long }));
    await sidebar.heading(LONG).first().waitFor();
    await sidebar.heading('Chưa nhập (16)').click();
    await sidebar.button('Xem thêm 12 tiêu chí').click();
    sidebar.select(12, 'I.1');
    await sidebar.poll();
    await sidebar.heading('Vì sao được điểm này').waitFor();
    expect(await sidebar.page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    const cutOff = `[...document.querySelectorAll('#app *')].filter((one) => one.getBoundingClientRect().right > 300.5).map((one) => one.className)`;
    expect(await sidebar.page.evaluate(cutOff)).toEqual([]);
  });
});

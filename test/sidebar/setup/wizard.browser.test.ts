import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SetupProgress } from '../../../src/wire';
import { launchChromium } from '../../../tools/chromium';
import { viewOf } from '../support/sample-view';
import { answer, type End, later, refusal, type Script, SidebarPage } from '../support/sidebar-page';
import { PLAN, setupState } from './sample-setup';

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

const NOT_SET_UP = viewOf({ form: null, round: null, role: 'viewer', ownForm: null });
const THERE = setupState({ current: PLAN, stamp: 'a', withoutForm: 2 });

async function open(script: Script): Promise<void> {
  sidebar = await SidebarPage.open(browser, NOT_SET_UP);
  sidebar.script = script;
  await sidebar.button('Thiết lập từng bước').click();
}

const steps = (name: string) => sidebar.button(new RegExp(name)).click();

describe('what was entered', () => {
  test('survives a call that fails, a step back and forth, new figures, and closing', async () => {
    let end: End = answer(THERE);
    await open(() => end);
    await steps('2. Thời gian');
    const name = sidebar.page.getByLabel('Tên đợt đánh giá');
    await name.fill('Đợt thử');
    await steps('5. Xem lại');
    await sidebar.shows('Sẽ ghi 1 thay đổi');
    await sidebar.shows('Đang có: Đánh giá năm 2017');
    end = { error: 'Exception: Service error: Spreadsheets' };
    await sidebar.button('Ghi vào tab Thiết lập').click();
    await sidebar.shows('Máy chủ báo lỗi: Service error: Spreadsheets');
    await steps('2. Thời gian');
    expect(await name.inputValue()).toBe('Đợt thử');
    sidebar.show(NOT_SET_UP);
    await sidebar.poll();
    expect(await name.inputValue()).toBe('Đợt thử');
    await sidebar.button('Đóng').click();
    await sidebar.button('Thiết lập từng bước').click();
    expect(await name.inputValue()).toBe('Đợt thử');
  });

  test('is put on top of what somebody else wrote meanwhile', async () => {
    let state = THERE;
    await open((name) => (name === 'sidebarSetupState' ? answer(state) : refusal('Tab Thiết lập đã thay đổi.')));
    await steps('2. Thời gian');
    await sidebar.page.getByLabel('Hạn thẩm định').fill('31/01/2018');
    state = setupState({ current: { ...PLAN, settings: { ...PLAN.settings, name: 'Tên mới' } }, stamp: 'b' });
    await steps('5. Xem lại');
    await sidebar.button('Ghi vào tab Thiết lập').click();
    await sidebar.shows('Tab Thiết lập đã thay đổi.');
    await sidebar.shows('Sẽ ghi 1 thay đổi');
    await sidebar.hides('Tên mới');
    await sidebar.button('Ghi vào tab Thiết lập').click();
    await expect.poll(() => sidebar.actions.filter(({ name }) => name === 'sidebarSetupWrite').length).toBe(2);
    expect(sidebar.actions.filter(({ name }) => name === 'sidebarSetupWrite').at(-1)?.args).toMatchObject([
      { stamp: 'b', plan: { settings: { name: 'Tên mới', verifyBy: '31/01/2018' } } },
    ]);
  });

  test('can’t be written before every step is in order; each is named, and a click goes there', async () => {
    await open(() => answer(setupState()));
    await steps('5. Xem lại');
    await sidebar.button('Bộ tiêu chí và nhóm: 1 chỗ cần sửa').first().waitFor();
    await sidebar.button('Ghi vào tab Thiết lập').click({ force: true });
    expect(sidebar.actions.map(({ name }) => name)).toEqual(['sidebarSetupState']);
    await sidebar.page.locator('.mend').first().click();
    await sidebar.heading('Bước 1/6 Bộ tiêu chí và nhóm').waitFor();
    expect(await sidebar.page.evaluate('document.activeElement.tagName')).toBe('H2');
  });
});

describe('what was left undone', () => {
  test('in the field for a list is named, at its step and before anything is written', async () => {
    await open(() => answer(THERE));
    await steps('3. Đơn vị');
    await sidebar.page.getByLabel('Mỗi dòng một đơn vị').fill('Sở Y tế\nSở Nội vụ; b@x.example\nSở Công Thương');
    await sidebar.button('Tiếp tục').click();
    await sidebar.button('3. Đơn vị. Còn 2 dòng đã dán chưa đưa vào danh sách').waitFor();
    await steps('5. Xem lại');
    await sidebar.page.locator('.mend', { hasText: 'Còn 2 dòng đã dán' }).click();
    await sidebar.button('Đưa 3 dòng vào danh sách').click();
    await steps('5. Xem lại');
    await sidebar.hides('dòng đã dán');
  });

  test('in the first step is named where the days would come from it', async () => {
    await open(() => answer(setupState()));
    await steps('2. Thời gian');
    await sidebar.shows('Chưa chọn bộ tiêu chí ở bước 1');
  });
});

test('a setup that can’t be read says why, and is read again', async () => {
  let end: End = refusal('Lệnh này dành cho người điều phối.');
  await open(() => end);
  await sidebar.shows('Lệnh này dành cho người điều phối.');
  end = answer(setupState());
  await sidebar.button('Thử lại').click();
  await sidebar.shows('Hậu Giang 2017');
});

describe('making the forms', () => {
  const progress = (made: number, next: string, done = false): End =>
    answer({ made, left: 2 - made, next, done, sentence: `Đã có ${made}/2 phiếu.` } satisfies SetupProgress);

  test('goes on call by call, names the agency, can be stopped, and continues', async () => {
    const calls = [later(), later(), later()];
    let at = 0;
    await open((name) => {
      if (name !== 'sidebarSetupStep') return answer(THERE);
      at += 1;
      return calls[at - 1]?.end ?? progress(2, '', true);
    });
    await steps('6. Tạo phiếu');
    await sidebar.shows('Còn 2 đơn vị chưa có phiếu.');
    await sidebar.button('Tạo phiếu').last().click();
    await sidebar.shows('Đang chuẩn bị');
    calls[0]?.finish(progress(1, 'Sở Tài chính'));
    await sidebar.shows('Đang tạo phiếu: Sở Tài chính');
    expect(await sidebar.page.getByRole('progressbar', { name: '1/2 phiếu' }).getAttribute('value')).toBe('1');
    await sidebar.button('Dừng').click();
    await sidebar.shows('Đang dừng sau phiếu này');
    calls[1]?.finish(progress(1, 'Sở Tài chính'));
    await sidebar.shows('Đã dừng. Còn 1 đơn vị chưa có phiếu.');
    await sidebar.poll();
    expect(at).toBe(2);
    await sidebar.button('Làm tiếp').click();
    calls[2]?.finish(progress(2, ''));
    await sidebar.shows('Đã xong: Đã có 2/2 phiếu.');
    expect(at).toBe(4);
  });

  test('stops at an error with its reason, and goes on when asked', async () => {
    let end: End = refusal('Một người khác đang chạy lệnh trên tệp này.');
    await open((name) => (name === 'sidebarSetupStep' ? end : answer(THERE)));
    await steps('6. Tạo phiếu');
    await sidebar.button('Tạo phiếu').last().click();
    await sidebar.shows('Chưa xong: Một người khác đang chạy lệnh trên tệp này.');
    end = progress(2, '', true);
    await sidebar.button('Tạo phiếu').last().click();
    await sidebar.shows('Đã xong');
  });
});

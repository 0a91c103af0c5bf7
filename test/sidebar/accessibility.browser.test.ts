import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SidebarView, SubmitResult } from '../../src/wire';
import { launchChromium } from '../../tools/chromium';
import { barriers } from '../support/accessibility';
import { PLAN, setupState } from './setup/sample-setup';
import { COORDINATOR, FORM, formOf, ISSUES, SUBMISSION, viewOf } from './support/sample-view';
import { answer, later, refusal, SidebarPage } from './support/sidebar-page';
import { explainingView, verifierView } from './support/verified-view';

/** Every state of the sidebar can be used by people who hear it, and with the keyboard alone, as far as axe-core can tell. */

let browser: Browser;
let sidebar: SidebarPage;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const OTHER_TAB = { form: null, tab: { name: 'Tổng hợp', sheetId: 2 } };
const ROUND = viewOf({ ...COORDINATOR, ...OTHER_TAB });

async function open(view: Parameters<typeof SidebarPage.open>[1], opens = ''): Promise<void> {
  sidebar = await SidebarPage.open(browser, view, 700, opens);
}

async function isFreeOfBarriers(state: string): Promise<void> {
  expect([state, ...(await barriers(sidebar.page))]).toEqual([state]);
}

const FORMS: [string, SidebarView, string, string][] = [
  ['a clerk’s form, with what is to be mended', viewOf(), '#title', 'Cần sửa (3)'],
  ['a criterion with a warning', viewOf(), 'I.1', 'Vì sao được điểm này'],
  ['a criterion to be mended', viewOf(), 'II.2.1', 'Cần nhập gì'],
  ['a heading of the form', viewOf(), 'II.1', 'Tiến độ của mục này'],
  ['a form that is complete', formOf({ answered: 60, invalid: 0, issues: [], details: [] }), '#title', 'Các nội dung'],
  [
    'a form that was returned',
    formOf({ submission: { ...SUBMISSION, status: 'returned', reason: 'Thiếu văn bản mục I.4', daysLate: 2 } }),
    '#title',
    'Nộp phiếu',
  ],
  [
    'a form to look at only',
    viewOf({ role: 'viewer', ownForm: null, form: { ...FORM, editable: false } }),
    'I.1',
    'Bạn chỉ xem',
  ],
  ['a form, in English', viewOf({ language: 'en' }), 'I.1', 'Needs fixing (3)'],
  ['what a clerk is to explain', explainingView(), 'I.1', 'Khác với thẩm định (2)'],
  ['both answers of a criterion, for a verifier', verifierView(), 'I.1', 'Quyết định (2)'],
  ['a criterion that lacks an opinion, for a verifier', verifierView(), 'II.2.1', 'Quyết định (2)'],
  [
    'a form that can’t be scored',
    viewOf({ form: null, notice: 'Bộ tiêu chí còn 1 chỗ cần sửa.' }),
    '#title',
    'còn 1 chỗ',
  ],
  ['no form, for a clerk', viewOf(OTHER_TAB), '', 'Tổng hợp'],
  [
    'before there is a round',
    viewOf({ form: null, round: null, role: 'viewer', ownForm: null }),
    '',
    'chưa được thiết lập',
  ],
];

describe('a tab shows', () => {
  beforeAll(() => open(viewOf()));
  afterAll(() => sidebar.close());

  test.each(FORMS)('%s', async (state, view, rowId, heading) => {
    sidebar.select(12, rowId);
    sidebar.show({ ...view, where: { ...view.where, row: 12, rowId } });
    await sidebar.poll();
    await sidebar.page.getByText(heading).first().waitFor();
    // What is folded up is opened.
    await sidebar.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true;");
    await isFreeOfBarriers(state);
  });
});

describe('what people do', () => {
  afterEach(() => sidebar.close());

  describe('a form is submitted', () => {
    const result = (change: Partial<SubmitResult>): SubmitResult => ({
      done: false,
      asks: false,
      sentence: 'Phiếu còn 16 tiêu chí chưa nhập.',
      issues: ISSUES.filter(({ kind }) => kind !== 'warning'),
      ...change,
    });

    test('the question, what is in the way, and that it went through', async () => {
      await open(viewOf());
      let end = later();
      sidebar.script = () => end.end;
      await sidebar.button('Nộp phiếu').click();
      await isFreeOfBarriers('while it is being submitted');
      end.finish(answer(result({ asks: true })));
      await sidebar.shows('Phiếu còn 16 tiêu chí chưa nhập.');
      await isFreeOfBarriers('the question');
      end = later();
      await sidebar.page.locator('.choices .action').click();
      end.finish(answer(result({ sentence: 'Phiếu còn ô cần sửa.' })));
      await sidebar.shows('Chưa nộp: còn 3 chỗ phải sửa trên phiếu.');
      await isFreeOfBarriers('what is in the way');
    });
  });

  describe('a coordinator', () => {
    test('sees the agencies, sends reminders and returns a form', async () => {
      await open(ROUND);
      sidebar.script = (name) =>
        name === 'sidebarReminder'
          ? answer({ to: ['a@x.example'], subject: 'Phiếu & hạn', body: 'Còn 42 tiêu chí.' })
          : answer({
              forms: 2,
              sentence: 'Còn 2 phiếu có việc phải nhắc.',
              text: 'Kính gửi các đơn vị,',
              mail: { messages: 2, sentence: 'Sẽ gửi 2 thư tới 3 địa chỉ.' },
            });
      await sidebar.button('Soạn lời nhắc').first().click();
      await sidebar.page.getByRole('textbox', { name: 'Lời nhắc gửi Sở Tài chính' }).waitFor();
      await sidebar.button('Lập lời nhắc chung').click();
      await sidebar.shows('Sẽ gửi 2 thư tới 3 địa chỉ.');
      await isFreeOfBarriers('the list and the reminders');
      await sidebar.button('Đã nộp 1').click();
      await sidebar.page.getByRole('heading', { name: 'Trả lại phiếu' }).click();
      sidebar.script = () => refusal('Một người khác đang chạy lệnh trên tệp này.');
      await sidebar.page.getByLabel('Lý do').fill('Thiếu văn bản mục I.4');
      await sidebar.button('Trả lại để sửa').click();
      await sidebar.shows('Một người khác đang chạy lệnh');
      await isFreeOfBarriers('a form is returned');
    });

    test('is asked before the phase moves, the results are published and the round is carried over', async () => {
      await open(ROUND);
      const next = { phase: 'verification', name: 'Thẩm định', sentence: '2/6 đơn vị chưa sẵn sàng: 2 chưa nhập.' };
      const replies = new Map<string, unknown>([
        ['sidebarPhase', { phase: 'selfAssessment', name: 'Tự đánh giá', next, previous: null }],
        ['sidebarPublishQuestion', 'Công bố kết quả năm 2026, lần 2?\n\n1. Xếp hạng được tính lại.'],
        ['sidebarCarryOver', { asks: true, sentence: 'Kết chuyển đợt năm 2017 sang năm 2018?' }],
      ]);
      sidebar.script = (name) => answer(replies.get(name) ?? null);
      await sidebar.button('Xem và chuyển giai đoạn').click();
      await sidebar.button('Chuyển sang Thẩm định').click();
      await sidebar.shows('2/6 đơn vị chưa sẵn sàng');
      await sidebar.button('Công bố xếp hạng').click();
      await sidebar.shows('Xếp hạng được tính lại.');
      await sidebar.button('Kết chuyển sang năm sau').click();
      await sidebar.shows('Kết chuyển đợt năm 2017 sang năm 2018?');
      const { end, finish } = later();
      sidebar.script = () => end;
      await sidebar.button('Tính lại xếp hạng').click();
      await sidebar.page.getByRole('progressbar', { name: 'Tiến độ theo ước tính' }).waitFor();
      await isFreeOfBarriers('the questions, and the ranking at work');
      finish(answer('Đã tính lại xếp hạng: 30/32 đơn vị có số liệu. '.repeat(20)));
      await sidebar.shows('Xong: Đã tính lại xếp hạng');
      await isFreeOfBarriers('a long account of the ranking');
    });

    test('sets up a round step by step', async () => {
      await open(ROUND);
      sidebar.script = () => answer(setupState({ current: PLAN, stamp: 'a', withoutForm: 2 }));
      await sidebar.button('Thiết lập từng bước').click();
      for (const step of [1, 2, 3, 4, 5, 6]) {
        await sidebar.button(new RegExp(`^${step}[.]`)).click();
        if (step === 3) await sidebar.page.getByLabel('Mỗi dòng một đơn vị').fill('Sở Z\n'.repeat(30));
        await isFreeOfBarriers(`step ${step}`);
      }
      sidebar.script = () => later().end;
      await sidebar.button('Tạo phiếu').last().click();
      await sidebar.shows('Đang chuẩn bị');
      await isFreeOfBarriers('the forms are being made');
    });

    test('makes, takes in and hands out rubrics', async () => {
      await open(ROUND, 'rubrics');
      const [hauGiang] = setupState().rubrics;
      sidebar.rubrics = answer([
        { ...hauGiang, builtIn: true, tab: { name: 'Bộ tiêu chí Hậu Giang 2017', sheetId: 5 }, groups: ['Sở'] },
        {
          ...hauGiang,
          id: 'ha-nam',
          shortTitle: 'Hà Nam',
          builtIn: false,
          tab: null,
          problem: 'còn 2 chỗ',
          groups: [],
        },
      ]);
      await sidebar.button('Đóng').click();
      await sidebar.button('Bộ tiêu chí: tạo, xuất, nhập').click();
      await sidebar.button('Xuất JSON: Hậu Giang 2017').waitFor();
      sidebar.script = () => answer({ name: 'a.json', json: '{}', problems: [], more: 0 });
      await sidebar.button('Xuất JSON: Hậu Giang 2017').click();
      await sidebar.page.getByRole('link', { name: 'Tải tệp' }).waitFor();
      await sidebar.page.getByLabel('hoặc dán nội dung của tệp').fill('{"id": "hau-giang-2017"}');
      sidebar.script = () =>
        answer({ sentence: 'Chưa nhập.', made: null, problems: ['sections: Thiếu trường này.'], more: 3 });
      await sidebar.button('Nhập bộ tiêu chí').click();
      await sidebar.shows('Và 3 chỗ nữa.');
      await isFreeOfBarriers('the rubrics');
    });
  });

  test('a leader sees the key results', async () => {
    await open(viewOf({ ...OTHER_TAB, role: 'viewer', ownForm: null }));
    await sidebar.shows('612,25 điểm');
    await isFreeOfBarriers('a leader’s panel');
  });

  test('a verifier finds the way to every form', async () => {
    await open(viewOf({ ...OTHER_TAB, role: 'verifier', ownForm: null }));
    await sidebar.shows('Đài Phát thanh và Truyền hình');
    await isFreeOfBarriers('a verifier’s list');
  });

  test('nothing has come yet, nothing can be read, and there is no network', async () => {
    const { end, finish } = later();
    await open(end);
    await sidebar.shows('Đang đọc tab đang mở…');
    await isFreeOfBarriers('nothing yet');
    finish(refusal('Chưa đọc được tệp.'));
    await sidebar.shows('Chưa đọc được tệp.');
    await isFreeOfBarriers('an error');
    sidebar.show(viewOf());
    await sidebar.poll();
    await sidebar.shows('Đã nhập 41/60 tiêu chí');
    await sidebar.page.context().setOffline(true);
    sidebar.view = { error: 'NetworkError: Connection failure due to HTTP 0' };
    await sidebar.poll();
    await sidebar.shows('Máy đang không có kết nối mạng.');
    await isFreeOfBarriers('offline');
  });
});

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RubricLine, RubricMade } from '../../../src/wire';
import { launchChromium } from '../../../tools/chromium';
import { setupState } from '../setup/sample-setup';
import { COORDINATOR, viewOf } from '../support/sample-view';
import { answer, type End, refusal, SidebarPage } from '../support/sidebar-page';

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

const ROUND = viewOf({ ...COORDINATOR, form: null, tab: { name: 'Tổng hợp', sheetId: 2 } });
const LINES: RubricLine[] = [
  {
    id: 'hau-giang-2017',
    title: 'Tiêu chí đánh giá, xếp hạng',
    shortTitle: 'Hậu Giang 2017',
    builtIn: true,
    tab: { name: 'Bộ tiêu chí Hậu Giang 2017', sheetId: 5 },
    problem: '',
    groups: ['Sở, ban, ngành tỉnh'],
  },
  {
    id: 'ha-nam-2024',
    title: '',
    shortTitle: 'Bộ tiêu chí Hà Nam 2024',
    builtIn: false,
    tab: { name: 'Bộ tiêu chí Hà Nam 2024', sheetId: 6 },
    problem: 'còn 2 chỗ cần sửa trên tab',
    groups: [],
  },
  {
    id: 'cap-xa-2021',
    title: 'Bộ tiêu chí cấp xã',
    shortTitle: 'Cấp xã 2021',
    builtIn: true,
    tab: null,
    problem: '',
    groups: [],
  },
];
const MADE: RubricMade = {
  sentence: 'Đã tạo tab “Bộ tiêu chí Hà Nam 2025”.',
  id: 'ha-nam-2025',
  tab: 'Bộ tiêu chí Hà Nam 2025',
  sheetId: 9,
};

async function open(opens = 'rubrics'): Promise<void> {
  sidebar = await SidebarPage.open(browser, ROUND, 700, opens);
  sidebar.rubrics = answer(LINES);
  // Read before the answer was there.
  if (opens === 'rubrics') {
    await sidebar.button('Đóng').click();
    await sidebar.button('Bộ tiêu chí: tạo, xuất, nhập').click();
    await sidebar.shows('Cấp xã 2021');
  }
}

const field = (label: string) => sidebar.page.getByLabel(label, { exact: true });

test('a copy is asked for once, under an id that follows the name until somebody enters another, and its tab can be opened', async () => {
  await open();
  await sidebar.button('Chép thành bộ mới: Hậu Giang 2017').click();
  expect(await field('Bắt đầu từ').inputValue()).toBe('hau-giang-2017');
  await field('Tên ngắn').fill('Hà Nam 2024');
  expect(await field('Mã').inputValue()).toBe('ha-nam-2024-2');
  let end: End = refusal('Một người khác đang chạy lệnh trên tệp này.');
  sidebar.script = (name) => (name === 'sidebarNewRubric' ? end : answer(null));
  await sidebar.button('Tạo bộ tiêu chí').click();
  await sidebar.shows('Một người khác đang chạy lệnh');
  // What was entered stays, and so does the id, although the list may name it by now.
  expect(await field('Tên ngắn').inputValue()).toBe('Hà Nam 2024');
  await field('Mã').fill('ha-nam-2025');
  end = answer(MADE);
  await sidebar.button('Tạo bộ tiêu chí').click();
  await sidebar.shows('Đã tạo tab “Bộ tiêu chí Hà Nam 2025”.');
  const from = { id: 'hau-giang-2017', builtIn: false };
  expect(sidebar.actions.map(({ args }) => args[0])).toEqual([
    { id: 'ha-nam-2024-2', shortTitle: 'Hà Nam 2024', from },
    { id: 'ha-nam-2025', shortTitle: 'Hà Nam 2024', from },
  ]);
  expect(await field('Tên ngắn').inputValue()).toBe('');
  await sidebar.button('Mở tab').first().click();
  await expect.poll(() => sidebar.actions.at(-1)).toEqual({ name: 'sidebarGoToTab', args: [{ sheetId: 9 }] });
});

test('a file is taken in under another id where its own is taken; what is wrong in it is shown and mended there', async () => {
  await open();
  const json = '{"id": "cap-xa-2021", "title": "<b>x</b>"}';
  await sidebar.page
    .getByLabel('Chọn tệp…')
    .setInputFiles({ name: 'xa.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await sidebar.shows('Mã “cap-xa-2021” ghi trong tệp đã có');
  expect(await field('Mã khác').inputValue()).toBe('cap-xa-2021-2');
  sidebar.script = () =>
    answer({ sentence: 'Chưa nhập.', made: null, problems: ['sections: Thiếu <b>trường</b> này.'], more: 3 });
  await sidebar.button('Nhập bộ tiêu chí').click();
  await sidebar.shows('sections: Thiếu <b>trường</b> này.');
  await sidebar.shows('Và 3 chỗ nữa.');
  expect(await field('hoặc dán nội dung của tệp').inputValue()).toBe(json);
  sidebar.script = () => answer({ sentence: MADE.sentence, made: MADE, problems: [], more: 0 });
  await field('hoặc dán nội dung của tệp').fill('{"id": "khac"}');
  expect(await field('Mã khác').inputValue()).toBe('');
  await sidebar.button('Nhập bộ tiêu chí').click();
  await sidebar.shows(MADE.sentence);
  expect(sidebar.actions.map(({ args }) => args[0])).toEqual([
    { json, id: 'cap-xa-2021-2' },
    { json: '{"id": "khac"}', id: '' },
  ]);
  await sidebar.page
    .getByLabel('Chọn tệp…')
    .setInputFiles({ name: 'lon.json', mimeType: 'application/json', buffer: Buffer.alloc(2_100_000, 'x') });
  await sidebar.shows('Tệp lon.json quá lớn');
});

test('a rubric is downloaded as a file, or copied; one with mistakes says which', async () => {
  await open();
  const json = '{\n  "title": "</textarea><b>đậm</b>"\n}\n';
  sidebar.script = (_, [source]) =>
    JSON.stringify(source).includes('ha-nam-2024')
      ? answer({ name: '', json: '', problems: ['dòng 12, cột Điểm: Ô này cần số.'], more: 0 })
      : answer({ name: 'cap-xa-2021.json', json, problems: [], more: 0 });
  await sidebar.button('Xuất JSON: Bộ tiêu chí Hà Nam 2024').click();
  await sidebar.shows('dòng 12, cột Điểm: Ô này cần số.');
  await sidebar.button('Xuất JSON: Cấp xã 2021').click();
  const link = sidebar.page.getByRole('link', { name: 'Tải tệp' });
  const [download] = await Promise.all([sidebar.page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('cap-xa-2021.json');
  expect(readFileSync(await download.path(), 'utf8')).toBe(json);
  await sidebar.button('Chép nội dung').click();
  await expect.poll(() => sidebar.text()).toMatch(/Đã chép\.|Trình duyệt không cho chép/);
  expect(sidebar.actions.map(({ args }) => args[0])).toEqual([
    { id: 'ha-nam-2024', builtIn: false },
    { id: 'cap-xa-2021', builtIn: true },
  ]);
});

test('the setup leads there and offers what was made when one comes back; one with mistakes can’t be chosen', async () => {
  await open('');
  let state = setupState();
  sidebar.script = () => answer(state);
  await sidebar.button('Thiết lập từng bước').click();
  await sidebar.button('Bộ tiêu chí mới, nhập từ tệp…').click();
  await sidebar.heading('Bộ tiêu chí mới').waitFor();
  const made = { calendar: {}, groups: [], regulation: '', title: '' };
  state = setupState({
    rubrics: [
      ...state.rubrics,
      { ...made, id: 'moi', shortTitle: 'Hà Nam 2025', problem: '' },
      { ...made, id: 'sai', shortTitle: 'Hà Nam 2024', problem: 'còn 2 chỗ cần sửa trên tab' },
    ],
  });
  await sidebar.button('Đóng').click();
  await sidebar.shows('còn 2 chỗ cần sửa trên tab');
  expect(await sidebar.page.getByRole('checkbox', { name: 'Hà Nam 2024' }).isDisabled()).toBe(true);
  await sidebar.page.getByRole('checkbox', { name: 'Hà Nam 2025' }).check();
  await sidebar.page.getByLabel('Tên nhóm').fill('Các sở');
});

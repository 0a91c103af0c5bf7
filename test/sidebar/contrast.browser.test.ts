import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SidebarView } from '../../src/wire';
import { launchChromium } from '../../tools/chromium';
import { PLAN, setupState } from './setup/sample-setup';
import { COORDINATOR, viewOf } from './support/sample-view';
import { answer, refusal, SidebarPage } from './support/sidebar-page';
import { explainingView, verifierView } from './support/verified-view';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Texts of the page whose ink and ground are closer than 4.5 : 1, with their ratio. */
const PALE = `(() => {
  const parts = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const groundOf = (element) => {
    const [r, g, b, a = 1] = parts(getComputedStyle(element).backgroundColor);
    return a === 1 ? [r, g, b] : element.parentElement ? groundOf(element.parentElement) : [255, 255, 255];
  };
  return [...document.querySelectorAll('#app *')]
    .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((one) => {
      const [dark, bright] = [light(parts(getComputedStyle(one).color)), light(groundOf(one))].sort((a, b) => a - b);
      return [one.textContent.slice(0, 40), (bright + 0.05) / (dark + 0.05)];
    })
    .filter(([, ratio]) => ratio < 4.5);
})()`;

const VIEWS: [string, SidebarView, string][] = [
  ['a criterion with a warning', viewOf(), 'I.1'],
  ['one to be mended', viewOf(), 'II.2.1'],
  ['a heading', viewOf(COORDINATOR), 'II.1'],
  ['both answers of a criterion', verifierView(), 'I.1'],
  ['one that lacks an opinion', verifierView(), 'II.2.1'],
  ['what is to be explained', explainingView(), 'I.1'],
  ['no form', viewOf({ form: null, tab: { name: 'Tổng hợp', sheetId: 2 } }), ''],
];

test.each(VIEWS)('every word is dark enough to read: %s', async (_name, view, rowId) => {
  const sidebar = await SidebarPage.open(browser, view);
  sidebar.select(12, rowId);
  await sidebar.poll();
  await sidebar.page.locator('#app h1').waitFor();
  if (view.form?.editable === true) await sidebar.heading('Chưa nhập (16)').click();
  expect(await sidebar.page.evaluate(PALE)).toEqual([]);
  await sidebar.close();
});

test('every word is dark enough to read: the coordinator’s panel, a leader’s, and the setup', async () => {
  const round = { form: null, tab: { name: 'Tổng hợp', sheetId: 2 } };
  const sidebar = await SidebarPage.open(browser, viewOf({ ...COORDINATOR, ...round }));
  await sidebar.shows('Đài Phát thanh và Truyền hình');
  await sidebar.button('Quá hạn 1').click();
  expect(await sidebar.page.evaluate(PALE)).toEqual([]);
  sidebar.script = () => answer(setupState({ current: PLAN, stamp: 'a' }));
  await sidebar.button('Thiết lập từng bước').click();
  for (const step of [1, 2, 3, 4, 5, 6]) {
    await sidebar.button(new RegExp(`^${step}[.]`)).click();
    if (step === 3) await sidebar.page.getByLabel('Mỗi dòng một đơn vị').fill('Sở Y tế;so\nSở Z');
    expect([step, await sidebar.page.evaluate(PALE)]).toEqual([step, []]);
    expect([step, await sidebar.page.evaluate('document.documentElement.scrollWidth')]).toEqual([step, 300]);
  }
  await sidebar.close();
  const leader = await SidebarPage.open(browser, viewOf({ ...round, role: 'viewer', ownForm: null }));
  await leader.shows('612,25 điểm');
  expect(await leader.page.evaluate(PALE)).toEqual([]);
  await leader.close();
});

test('every word is dark enough to read: errors', async () => {
  const sidebar = await SidebarPage.open(browser, refusal('Chưa đọc được tệp.'));
  await sidebar.shows('Chưa đọc được tệp.');
  expect(await sidebar.page.evaluate(PALE)).toEqual([]);
  await sidebar.close();
});

test('everything that can be clicked is reached with the tab key alone, from the top down', async () => {
  const sidebar = await SidebarPage.open(browser, viewOf(COORDINATOR));
  await sidebar.heading('Chưa nhập (16)').click();
  await sidebar.page.evaluate('document.activeElement.blur(), window.getSelection().removeAllRanges()');
  await sidebar.button('Cập nhật số liệu').focus();
  const wanted = await sidebar.page.evaluate(
    `[...document.querySelectorAll('#app button, #app summary')].filter((one) => one.checkVisibility()).map((one) => one.textContent)`,
  );
  const reached: unknown[] = [];
  for (let count = 0; count < (Array.isArray(wanted) ? wanted.length : 0); count += 1) {
    reached.push(await sidebar.page.evaluate('document.activeElement.textContent'));
    await sidebar.page.keyboard.press('Tab');
  }
  expect(reached).toEqual(wanted);
  await sidebar.close();
});

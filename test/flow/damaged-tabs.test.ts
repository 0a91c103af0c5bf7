import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { dispatchOwn } from '../../workbench/runtime/engine/commands';
import { sampled } from '../support/sampled';
import { filledIn, OTHER_FORM, RANKING, ranked, settingsRowOf, sidebarOn } from './damaged';
import { CLERK, enter, everything, expectOk, FORM, ranking, result, rowOf, run, SETTINGS, SO, said } from './round';

describe('tabs', () => {
  test('a form that was deleted: the ranking says so, and it is made anew', () => {
    const workbench = filledIn();
    expectOk(workbench.deleteSheet(FORM));
    expect(ranked(workbench)).toMatchObject({ total: null, remarks: 'không có phiếu' });
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toBe('Đã tạo 1 phiếu; 1 phiếu có sẵn được giữ nguyên.');
    enter(workbench, FORM, 'I.4', 'Có');
    const row = rowOf(workbench, 'Tổng hợp', 'agency.a01');
    expect(workbench.value('Tổng hợp', `D${row}`)).toBe(15);
    expect(ranked(workbench)?.total).toBe(15);
  });

  test('a form that was renamed and moved goes on', () => {
    const workbench = filledIn();
    expectOk(workbench.renameSheet(FORM, "Phiếu 'A' / [1]"));
    run(workbench, 'menuCreateRound');
    run(workbench, 'menuRerender');
    expect(ranked(workbench)).toMatchObject({ total: 21 });
    expect(workbench.sheetNames()).toContain("Phiếu 'A' / [1]");
    expect(workbench.sheetNames()).not.toContain(FORM);
    expect(workbench.value('Tổng hợp', `D${rowOf(workbench, 'Tổng hợp', 'agency.a01')}`)).toBe(21);
  });

  test.each([
    ['that brings its hidden mark along', true],
    ['without a mark', false],
  ])('a copy of a form %s does not count', (_, marked) => {
    const workbench = filledIn();
    const copy = copyTab(workbench, FORM, marked);
    enter(workbench, copy, 'I.6', 'Có');
    expect(ranked(workbench)?.total).toBe(21);
    expect(said(workbench).includes('1 tab là bản sao')).toBe(marked);
    run(workbench, 'menuRerender');
    expect(result(workbench, copy, 'I.6')[0]).toBe(15);
    const view = sidebarOn(workbench, copy);
    expect([view.form, view.notice]).toEqual([null, marked ? expect.stringContaining('bản sao') : null]);
  });

  test.each(sampled(['Bảng điều khiển', 'Tổng hợp', 'Hướng dẫn', 'Nhật ký', RANKING], 3))(
    '%s, deleted, is made again',
    (tab) => {
      const workbench = filledIn();
      expectOk(workbench.deleteSheet(tab));
      run(workbench, 'menuRecompute');
      run(workbench, 'menuRerender');
      expect(workbench.sheetNames()).toContain(tab);
      expect(ranked(workbench)).toMatchObject({ total: 21 });
      const board = everything(workbench, 'Bảng điều khiển').find(([id]) => id === 'so.1') ?? [];
      expect(board.slice(1, 4)).toEqual([1, FORM, 21]);
    },
  );

  test('an overview that was written over is put right', () => {
    const workbench = filledIn();
    const row = everything(workbench, 'Bảng điều khiển').findIndex(([id]) => id === 'so.2') + 1;
    expectOk(workbench.type('Bảng điều khiển', `D${row}`, '7'));
    expectOk(workbench.deleteColumns(RANKING, 4));
    run(workbench, 'menuRecompute');
    run(workbench, 'menuRerender');
    expect(ranked(workbench)).toMatchObject({ total: 21 });
    expect(workbench.values('Bảng điều khiển', `C${row - 1}:D${row}`)).toEqual([
      [FORM, 21],
      [OTHER_FORM, 0],
    ]);
  });
});

describe('Thiết lập', () => {
  test('deleted, is made again from the forms that are there, so that no figures go to another agency', () => {
    const workbench = filledIn();
    expectOk(workbench.deleteSheet(SETTINGS));
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toMatch(/chưa được thiết lập/);
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(/đã tạo lại tab này từ 2 phiếu có sẵn/);
    const rows = everything(workbench, SETTINGS).filter(([id]) => String(id).startsWith('agency.'));
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['agency.a01', 1, FORM, SO],
      ['agency.a02', 2, OTHER_FORM, SO],
    ]);
    expectOk(workbench.type(SETTINGS, `E${settingsRowOf(workbench, FORM)}`, CLERK));
    run(workbench, 'menuRerender');
    expect(ranked(workbench)).toMatchObject({ total: 21 });
    workbench.actAs(CLERK);
    enter(workbench, FORM, 'I.6', 'Có');
  });

  test.each([
    ['the names sorted without their hidden ids', sortAgencies],
    ['the ids deleted', (workbench: Workbench) => expectOk(workbench.deleteContent(SETTINGS, 'A:A'))],
    ['the hidden column deleted', (workbench: Workbench) => expectOk(workbench.deleteColumns(SETTINGS, 1))],
    ['an agency’s row deleted and typed again', retypeAgency],
  ])('with %s still means the same forms', (_, damage) => {
    const workbench = filledIn();
    enter(workbench, OTHER_FORM, 'I.6', 'Có');
    const tabs = workbench.sheetNames();
    damage(workbench);
    const expected = [
      [FORM, 21],
      [OTHER_FORM, 15],
    ];
    run(workbench, 'menuRecompute');
    expect(placed(workbench)).toEqual(expected);
    run(workbench, 'menuRerender');
    run(workbench, 'menuCreateRound');
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toMatch(/^Đã tính lại xếp hạng: 2\/2/);
    expect(placed(workbench)).toEqual(expected);
    expect(workbench.sheetNames()).toEqual(tabs);
    const ids = everything(workbench, SETTINGS).flatMap(([id, , name]) =>
      String(id).startsWith('agency.') ? [[id, name]] : [],
    );
    expect(new Map(ids.map(([id, name]) => [name, id]))).toEqual(
      new Map([
        [FORM, 'agency.a01'],
        [OTHER_FORM, 'agency.a02'],
      ]),
    );
  });

  test('with a column deleted is not written to until Khôi phục mẫu phiếu has put the column back', () => {
    const workbench = filledIn();
    expectOk(workbench.deleteColumns(SETTINGS, 4));
    const before = workbench.values(SETTINGS, 'A:E');
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(/Tab “Thiết lập” có cột bị xóa/);
    expect(workbench.values(SETTINGS, 'A:E')).toEqual(before);
    run(workbench, 'menuRerender');
    expect(said(workbench)).toMatch(/Đã thêm lại cột bị xóa ở tab “Thiết lập” \(Nhóm\)/);
    const row = settingsRowOf(workbench, FORM);
    expect(workbench.values(SETTINGS, `B${row}:E${row}`)[0]).toEqual([1, FORM, null, CLERK]);
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(/Tab Thiết lập còn \d+ chỗ cần sửa/);
  });

  test('with a column of somebody’s own among its own is left as it is', () => {
    const workbench = filledIn();
    expectOk(workbench.insertColumns(SETTINGS, 5));
    expectOk(workbench.type(SETTINGS, `E${settingsRowOf(workbench, FORM)}`, 'điện thoại'));
    const before = workbench.values(SETTINGS, 'A:G');
    for (const item of ['menuCreateRound', 'menuRerender', 'menuRecompute']) run(workbench, item);
    expect(workbench.values(SETTINGS, 'A:G')).toEqual(before);
    expect(ranked(workbench)).toMatchObject({ total: 21 });
  });
});

function sortAgencies(workbench: Workbench): void {
  const first = settingsRowOf(workbench, FORM);
  expectOk(workbench.sortRange(SETTINGS, `B${first}:E${first + 11}`, 3, false));
  expect(workbench.value(SETTINGS, `C${first}`)).toBe(OTHER_FORM);
}

function retypeAgency(workbench: Workbench): void {
  expectOk(workbench.deleteRows(SETTINGS, settingsRowOf(workbench, FORM)));
  const row = rowOf(workbench, SETTINGS, 'spareAgency.1');
  expectOk(workbench.type(SETTINGS, `C${row}`, FORM));
  expectOk(workbench.type(SETTINGS, `D${row}`, SO));
}

/** Agencies and totals of the ranking, from the first place down. */
function placed(workbench: Workbench): unknown[][] {
  return ranking(workbench, RANKING).map(({ agency, total }) => [agency, total]);
}

/** Duplicates a tab; Google may or may not bring its developer metadata along. */
function copyTab(workbench: Workbench, tab: string, marked: boolean): string {
  const { model } = workbench;
  const sheetId = model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === tab) ?? '';
  const sheetIdTo = '123456789';
  const name = `Bản sao của ${tab}`;
  model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: name });
  const snapshot: { developerMetadata: { sheetId: string; key: string; value: string }[] } = JSON.parse(
    JSON.stringify(workbench.snapshot()),
  );
  for (const [at, { key, value }] of snapshot.developerMetadata.filter((one) => one.sheetId === sheetId).entries()) {
    if (!marked) continue;
    const place = { place: 'SHEET', metadataSheetId: sheetIdTo, band: null } as const;
    dispatchOwn(model, 'SET_METADATA', { metadataId: at + 1, ...place, key, value, visibility: 'DOCUMENT' });
  }
  return name;
}

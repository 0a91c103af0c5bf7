import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { sampled } from '../support/sampled';
import { attempt, OTHER_FORM, pasteFromElsewhere, put, RANKING, sidebarOn, untouchedRound } from './damaged';
import {
  CLERK,
  COORDINATOR,
  enter,
  everything,
  expectOk,
  FORM,
  ranking,
  result,
  rowOf,
  run,
  SETTINGS,
  SO,
  said,
  smallRound,
  workbookWithSettings,
} from './round';

const cell = (workbench: Workbench, id: string, column: string) => `${column}${rowOf(workbench, FORM, id)}`;

/** Brings figures in that no validation has seen: a paste from another spreadsheet brings its own rules along. */
function paste(workbench: Workbench, id: string, figure: string, base?: string): void {
  pasteFromElsewhere(workbench, FORM, cell(workbench, id, 'F'), figure);
  if (base !== undefined) pasteFromElsewhere(workbench, FORM, cell(workbench, id, 'G'), base);
}

/** What it is, for which criterion, what is pasted, and what is said. */
const NO_FIGURES: readonly (readonly [string, string, string, string | undefined, RegExp])[] = [
  ['text', 'I.2', 'nhiều', undefined, /cần một con số nhưng đang là “nhiều”/],
  ['a negative number', 'I.3', '-3', '10', /số âm \(-3\)/],
  ['a date', 'I.3', '01/02/2017', '10', /đang là ngày tháng/],
  ['a number beyond all reason', 'I.3', '=10^308', '1', /quá lớn/],
  ['a formula that failed', 'I.3', '=1/0', '10', /công thức bị lỗi #DIV\/0!/],
  ['something of nothing', 'I.3', '5', '0', /Mẫu số bằng 0/],
  ['a choice that is not in the list', 'I.4', 'Chắc có', undefined, /“Chắc có” không phải là Có hoặc Không/],
  ['a denominator where there is none', 'I.4', 'Có', '3', /không dùng mẫu số. Hãy xóa “3”/],
  ['markup', 'I.2', '<img src=x onerror=alert(1)>', '1', /đang là “<img src=x onerror=alert\(1\)>”/],
];

describe('a figure that is none', () => {
  test.each(sampled(NO_FIGURES, 2))(
    '%s counts nothing, and says so beside itself, in the sidebar and in the ranking',
    (_, id, figure, base, why) => {
      const workbench = untouchedRound();
      enter(workbench, FORM, 'I.6', 'Có');
      paste(workbench, id, figure, base);

      const [points, status] = result(workbench, FORM, id);
      expect([points, status]).toEqual(['', expect.stringMatching(/^✗ /)]);
      expect(status).toMatch(why);
      expect(workbench.value(FORM, 'C3')).toBe('Đã nhập 1/72 tiêu chí · 1 ô cần sửa');
      const { form } = sidebarOn(workbench, FORM);
      expect(form.issues[0]).toMatchObject({ kind: 'invalid', rowId: id, sentence: expect.stringMatching(why) });
      expect(form).toMatchObject({ total: 15, invalid: 1 });
      run(workbench, 'menuRecompute');
      expect(ranking(workbench, RANKING)[0]).toMatchObject({
        agency: FORM,
        total: 15,
        remarks: 'còn thiếu 70 tiêu chí; chưa nộp; 1 ô cần sửa',
      });
    },
  );

  test('that was pasted over its validation stays until somebody corrects it, and from then on is refused again', () => {
    const workbench = untouchedRound();
    paste(workbench, 'I.2', 'nhiều');
    run(workbench, 'menuRerender');
    expect(workbench.value(FORM, cell(workbench, 'I.2', 'F'))).toBe('nhiều');
    // A day or a time is not a number of anything.
    for (const typed of ['rất nhiều', '3/4', '12/2026', '14:30']) {
      const again = workbench.type(FORM, cell(workbench, 'I.2', 'F'), typed);
      expect([typed, again]).toEqual([typed, { ok: false, message: expect.stringContaining('Nhập số từ 0 trở lên') }]);
    }
    enter(workbench, FORM, 'I.2', '20', '50');
    expect(result(workbench, FORM, 'I.2')).toEqual([6, expect.stringMatching(/^✓ /)]);
  });

  test('as a deduction takes nothing off, and is remarked on', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.6', 'Có');
    const late = cell(workbench, '@deduction.late', 'L');
    expect(workbench.type(FORM, late, 'năm')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Số điểm bị trừ, từ 0 trở lên'),
    });
    pasteFromElsewhere(workbench, FORM, late, 'năm');
    expect(result(workbench, FORM, '@deduction.late')).toEqual([
      '',
      '✗ Điểm trừ phải là số từ 0 trở lên nhưng đang là “năm”. Hãy gõ lại.',
    ]);
    expect(result(workbench, FORM, '@total')[0]).toBe(15);
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, RANKING)[0]).toMatchObject({
      total: 15,
      remarks: expect.stringContaining('có quyết định chưa dùng được'),
    });
  });
});

describe('a figure that is unusual', () => {
  test.each([
    ['a part larger than its whole counts as the whole', 'I.7', '60', '50', 15, /^⚠ Số liệu lớn hơn mẫu số/],
    ['nothing of nothing counts nothing', 'I.10', '0', '0', 0, /^⚠ Cả hai số đều bằng 0/],
    ['text with a decimal comma', 'I.2', "'12,5", '50', 3.75, /^✓/],
    ['text with a decimal point', 'I.2', "'12.5", '50', 3.75, /^✓/],
  ])('%s', (_, id, figure, base, points, status) => {
    const workbench = untouchedRound();
    paste(workbench, id, figure, base);
    expect(result(workbench, FORM, id)).toEqual([points, expect.stringMatching(status)]);
  });
});

const HOSTILE = [
  '=1+1',
  '=IMPORTXML("http://nowhere.example";"//a")',
  '=HYPERLINK("http://nowhere.example";"mời xem")',
  '<img src=x onerror=alert(1)>',
  '+84 293 1',
  '@SUM(A1)',
];

describe('text that would like to be more', () => {
  test('as evidence, note and opinion stays text, also after Khôi phục mẫu phiếu', () => {
    const workbench = untouchedRound();
    const rows = HOSTILE.map((text, at) => ({ text, id: `I.${at + 1}` }));
    for (const { id, text } of rows) {
      workbench.actAs(CLERK);
      put(workbench, FORM, id, 'evidence', text);
      put(workbench, FORM, id, 'note', text);
      workbench.actAs(COORDINATOR);
      put(workbench, FORM, id, 'opinion', text);
    }
    run(workbench, 'menuRerender');
    run(workbench, 'menuRecompute');
    for (const { id, text } of rows) {
      for (const column of ['J', 'K', 'R']) {
        const where = cell(workbench, id, column);
        expect([workbench.formula(FORM, where), workbench.value(FORM, where)]).toEqual(['', text]);
      }
    }
  });

  test('a number among the notes stays a note and counts nothing', () => {
    const workbench = untouchedRound();
    workbench.actAs(CLERK);
    put(workbench, FORM, 'I.2', 'note', '1234');
    expect(result(workbench, FORM, 'I.2')).toEqual(['', '○ Chưa nhập']);
    expect(workbench.value(FORM, cell(workbench, 'I.2', 'K'))).toBe('1234');
  });

  test('as the name of an agency is refused in Thiết lập with a sentence, and no tab is made', () => {
    const workbench = untouchedRound();
    const before = workbench.sheetNames();
    const names = [...HOSTILE.filter((text) => !text.startsWith('<')), '#REF!'];
    const first = rowOf(workbench, SETTINGS, 'spareAgency.1');
    for (const [at, name] of names.entries()) {
      expectOk(workbench.type(SETTINGS, `C${first + at}`, `'${name}`));
      expectOk(workbench.type(SETTINGS, `D${first + at}`, SO));
    }
    for (const item of ['menuCreateRound', 'menuRecompute']) {
      run(workbench, item);
      expect(said(workbench)).toMatch(/còn 6 chỗ cần sửa.*Tên đơn vị “=1\+1” không dùng được: tên phải là chữ/);
    }
    run(workbench, 'menuRerender');
    for (const [at, name] of names.entries()) {
      expect(workbench.value(SETTINGS, `F${first + at}`)).toMatch(/không dùng được/);
      const where = `C${first + at}`;
      expect([workbench.value(SETTINGS, where), workbench.formula(SETTINGS, where)]).toEqual([name, '']);
    }
    expect(workbench.sheetNames()).toEqual(before);
  });

  test('a formula as the name of an agency is refused by what it makes', () => {
    const workbench = untouchedRound();
    const row = rowOf(workbench, SETTINGS, 'spareAgency.1');
    expectOk(workbench.type(SETTINGS, `C${row}`, '=1+1'));
    expectOk(workbench.type(SETTINGS, `D${row}`, SO));
    expect(attempt(workbench, 'menuCreateRound')).toMatch(/Tên đơn vị “2” không dùng được/);
  });
});

const NAMES = [
  "Sở D'Ran",
  'Sở A/B [mới] * ? : \\',
  'Ủy ban 🏛️ xã <img src=x onerror=alert(1)>',
  'Sở “Nói” "Làm" & Cộng sự',
];

describe('names that are unusual', () => {
  test('make forms, and everything that refers to them works', () => {
    const workbench = smallRound(NAMES.map((name, at) => ({ name, ...(at === 0 ? { editors: CLERK } : {}) })));
    const tabs = workbench.sheetNames().slice(-1 - NAMES.length, -1);
    expect(tabs).toEqual(NAMES);
    for (const [at, tab] of tabs.entries()) enter(workbench, tab, 'I.2', String(10 * (at + 1)), '50');
    run(workbench, 'menuRecompute');
    const expected = NAMES.map((agency, at) => [agency, 3 * (at + 1)]);
    const listed = ranking(workbench, RANKING).map(({ agency, total }) => [agency, total]);
    expect(listed).toEqual([...expected].reverse());
    const summary = everything(workbench, 'Tổng hợp').filter(([id]) => String(id).startsWith('agency.'));
    expect(summary.map((row) => [row[2], row[3]])).toEqual(expected);
    const board = everything(workbench, 'Bảng điều khiển').filter(([id]) => /^so\.\d$/.test(String(id)));
    expect(board.map((row) => [row[2], row[3]])).toEqual([...expected].reverse());
    expect(sidebarOn(workbench, NAMES[2] ?? '').form.agency).toBe(NAMES[2]);
    run(workbench, 'menuRerender');
    expect(workbench.sheetNames().slice(-1 - NAMES.length, -1)).toEqual(NAMES);
  });

  test('long ones are cut for their tabs, at 100 characters and apart; spaces around a name do not matter', () => {
    const long = `Trung tâm ${'phát triển '.repeat(13)}`.slice(0, 149);
    const workbench = smallRound([{ name: `${long}A` }, { name: `${long}B` }, { name: '  Sở   Y tế  ' }]);
    const tabs = workbench.sheetNames().slice(-4, -1);
    expect(tabs.map((tab) => tab.length)).toEqual([100, 100, 7]);
    expect(new Set(tabs).size).toBe(3);
    expect(workbench.value(tabs[1] ?? '', 'C1')).toBe(`${long}B`);
    enter(workbench, tabs[1] ?? '', 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, RANKING)[0]).toMatchObject({ agency: `${long}B`, total: 15 });
    expect(tabs[2]).toBe('Sở Y tế');
  });

  test.each([
    ['a name that is there already but for case and spaces', ' sở  công THƯƠNG ', /đã có ở trên/],
    ['a name of 151 characters', 'x'.repeat(151), /dài 151 ký tự; tối đa 150/],
    ['a mark that turns the direction of reading', 'Sở \u202eY tế', /không dùng được/],
  ])('%s stops the round before anything is made', (_, name, why) => {
    const workbench = workbookWithSettings([{ name: FORM }, { name }]);
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(why);
    expect(workbench.sheetNames()).toEqual(['Hướng dẫn', SETTINGS, 'Nhật ký']);
  });

  test('a form follows when its agency is given another name, with what was entered, and so does the ranking', () => {
    const workbench = untouchedRound();
    enter(workbench, OTHER_FORM, 'I.4', 'Có');
    const row = rowOf(workbench, SETTINGS, 'agency.a02');
    expectOk(workbench.type(SETTINGS, `C${row}`, 'Sở Tài chính và Kế hoạch'));
    run(workbench, 'menuRerender');
    run(workbench, 'menuRecompute');
    expect(workbench.sheetNames()).not.toContain(OTHER_FORM);
    expect(workbench.value('Sở Tài chính và Kế hoạch', 'C1')).toBe('Sở Tài chính và Kế hoạch');
    expect(ranking(workbench, RANKING)[0]).toMatchObject({ agency: 'Sở Tài chính và Kế hoạch', total: 15 });
  });
});

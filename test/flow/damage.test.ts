import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { sampled } from '../support/sampled';
import { ENTERED, entriesOn, filledIn, logLines, OTHER_FORM, ranked, sidebarOn } from './damaged';
import { CLERK, everything, expectOk, FORM, result, rowOf, run, said } from './round';

/** Nothing that was entered is gone, and everything is calculated again. */
function expectWhole(workbench: Workbench, entries: Map<string, unknown[]>): void {
  expect(entriesOn(workbench, FORM)).toEqual(entries);
  expect(result(workbench, FORM, 'I.2')).toEqual([6, expect.stringMatching(/^✓ /)]);
  expect(workbench.values(FORM, 'H3:I3')[0]).toEqual([21, 'Yếu']);
  expect(ranked(workbench)).toMatchObject({ total: 21, remarks: 'còn thiếu 70 tiêu chí; chưa nộp' });
  expect(new Set(ids(workbench)).size).toBe(ids(workbench).length);
}

const ids = (workbench: Workbench) => everything(workbench, FORM).flatMap(([id]) => (id === null ? [] : [String(id)]));
const lastRow = (workbench: Workbench) => everything(workbench, FORM).length;

/** Sorts the rows below the heading. The engine, unlike Google, sorts no range with results of formulas, so those are taken out before. */
function sortBody(workbench: Workbench, firstColumn: string): void {
  for (const anchor of ['H4', 'O4']) expectOk(workbench.deleteContent(FORM, anchor));
  expectOk(workbench.sortRange(FORM, `${firstColumn}5:S${lastRow(workbench)}`, 5, false));
}

describe('rows', () => {
  test('that were deleted are reported, and come back blank in their place', () => {
    const workbench = filledIn();
    const before = ids(workbench);
    expectOk(workbench.deleteRows(FORM, rowOf(workbench, FORM, 'I.2')));
    const entries = entriesOn(workbench, FORM);
    expect(result(workbench, FORM, 'I')[1]).toMatch(/^✗ 1\/10 · Dòng của tiêu chí này đã bị xóa/);
    const { form } = sidebarOn(workbench, FORM);
    expect(form.issues[0]).toMatchObject({ kind: 'lost', rowId: 'I.2' });
    expect(ranked(workbench)).toMatchObject({
      total: 15,
      remarks: 'còn thiếu 71 tiêu chí; chưa nộp; 1 dòng tiêu chí bị xóa',
    });
    run(workbench, 'menuRerender');
    expect(ids(workbench)).toEqual(before);
    expect(entriesOn(workbench, FORM)).toEqual(entries);
    expect(workbench.type(FORM, `F${rowOf(workbench, FORM, 'I.2')}`, 'nhiều').ok).toBe(false);
    expect(ranked(workbench)).toMatchObject({ total: 15, remarks: 'còn thiếu 71 tiêu chí; chưa nộp' });
  });

  test('that the coordinator inserted stay, with what stands in them, unless it keeps the scores from showing', () => {
    const workbench = filledIn();
    const row = rowOf(workbench, FORM, 'I.3');
    expectOk(workbench.insertRows(FORM, row, 2));
    expectOk(workbench.type(FORM, `C${row}`, 'Ghi chú của Sở'));
    expectOk(workbench.type(FORM, `I${row + 1}`, 'xem lại'));
    const entries = entriesOn(workbench, FORM);
    expect(workbench.value(FORM, 'H4')).toBe('#REF!');
    run(workbench, 'menuRerender');
    expect(workbench.value(FORM, `C${row}`)).toBe('Ghi chú của Sở');
    expect(logLines(workbench)).toContainEqual(expect.stringContaining(`Gỡ “xem lại” ở ô I${row + 1} của ${FORM}`));
    expectWhole(workbench, entries);
  });

  test.each([
    ['with the hidden ids', 'A'],
    ['without the hidden ids, which then stand beside other rows', 'B'],
  ])('that were sorted %s keep their entries', (_, firstColumn) => {
    const workbench = filledIn();
    const entries = entriesOn(workbench, FORM);
    sortBody(workbench, firstColumn);
    expect(ranked(workbench)?.total).toBe(21);
    expect(ranked(workbench)?.remarks).toMatch(firstColumn === 'B' ? /\d+ dòng lệch mã/ : /^(?!.*lệch mã)/);
    run(workbench, 'menuRerender');
    expectWhole(workbench, entries);
    expect(rowOf(workbench, FORM, '@total')).toBe(5);
  });

  test('whose ids were deleted or written over are known by their labels', () => {
    const workbench = filledIn();
    const entries = entriesOn(workbench, FORM);
    expectOk(workbench.deleteContent(FORM, 'A:A'));
    expectOk(workbench.type(FORM, 'A9', 'xyz'));
    expect(ranked(workbench)).toMatchObject({ total: 21, remarks: expect.stringMatching(/\d+ dòng lệch mã/) });
    run(workbench, 'menuRerender');
    expectWhole(workbench, entries);
  });

  test.each(sampled(['B', 'F', 'G', 'C', 'K'], 3))(
    'the row of headings, without its id and with the heading in %s written over, is known by the other headings',
    (letter) => {
      const workbench = filledIn();
      const entries = entriesOn(workbench, FORM);
      const before = ids(workbench);
      expectOk(workbench.type(FORM, `${letter}4`, 'xem ở dưới'));
      expectOk(workbench.deleteColumns(FORM, 1));
      run(workbench, 'menuRerender');
      expect(ids(workbench)).toEqual(before);
      expect(workbench.values(FORM, 'B4:D4')[0]).toEqual(['STT', 'Tiêu chí', 'Cách tính điểm']);
      expectWhole(workbench, entries);
    },
  );

  test('that carry an id twice are left alone; the upper one counts, and the form says so', () => {
    const workbench = filledIn();
    const row = rowOf(workbench, FORM, 'I.4');
    expectOk(workbench.insertRows(FORM, row + 1));
    expectOk(workbench.paste(FORM, `A${row + 1}`, [['I.4', '', 'bản chép', '', '', 'Không']]));
    run(workbench, 'menuRerender');
    expect(workbench.values(FORM, `F${row + 1}:I${row + 1}`)[0]).toEqual([
      'Không',
      null,
      '',
      '✗ Tiêu chí này có hai dòng trên phiếu; chỉ dòng trên được tính.',
    ]);
    expect(ranked(workbench)).toMatchObject({ total: 21, remarks: expect.stringContaining('1 dòng tiêu chí bị lặp') });
  });
});

/** One of each kind. */
const COLUMNS = ['A', 'B', 'F', 'G', 'H', 'I', 'J', 'N', 'O', 'P', 'R', 'S'];

/** What it is, where, and what is typed there. */
const WRITTEN_OVER = [
  ['the formula itself', 'H4', '99'],
  ['a text over the formula', 'O4', 'Điểm của tôi'],
  ['a result', 'H8', '99'],
  ['a status', 'Q9', 'đạt'],
  ['a cell below the table', 'H101', 'cộng dồn'],
] as const;

describe('columns of a form', () => {
  test.each(sampled(COLUMNS, 3))('column %s, deleted, comes back blank; what stands in the others stays', (letter) => {
    const workbench = filledIn();
    const entries = entriesOn(workbench, FORM);
    expectOk(workbench.deleteColumns(FORM, letter.charCodeAt(0) - 64));
    const damaged = ranked(workbench);
    if (letter !== 'S') {
      expect(damaged?.remarks).toContain('có cột bị xóa hoặc đổi chỗ');
      expect(sidebarOn(workbench, FORM)).toMatchObject({
        form: null,
        notice: expect.stringContaining('Khôi phục mẫu'),
      });
    }
    run(workbench, 'menuRerender');
    expect(said(workbench)).toMatch(/Đã thêm lại cột bị xóa ở tab “Sở Công Thương” \(.+\)/);

    const lost = Object.values(ENTERED).indexOf(letter);
    for (const cells of entries.values()) if (lost >= 0) cells[lost] = null;
    const kept = new Map([...entries].filter(([, cells]) => cells.some((cell) => cell !== null)));
    expect(entriesOn(workbench, FORM)).toEqual(kept);
    expect(workbench.values(FORM, 'H4:I4')[0]).toEqual(['Điểm tự chấm', 'Tình trạng']);
    expect(ranked(workbench)?.remarks).not.toContain('cột');
    const row = rowOf(workbench, FORM, 'I.7');
    expect(workbench.type(FORM, `G${row}`, 'nhiều').ok).toBe(false);
    workbench.actAs(CLERK);
    for (const column of ['F', 'G', 'J', 'K']) expectOk(workbench.type(FORM, `${column}${row}`, '5'));
    expect(workbench.type(FORM, `L${row}`, '5').ok).toBe(false);
  });

  test('a column of somebody’s own among them stops this form only, with a sentence; its figures count meanwhile', () => {
    const workbench = filledIn();
    expectOk(workbench.insertColumns(FORM, 7));
    expectOk(workbench.type(FORM, `G${rowOf(workbench, FORM, 'I.2')}`, 'của tôi'));
    const before = workbench.values(FORM, 'A:T');
    expectOk(workbench.deleteRows(OTHER_FORM, rowOf(workbench, OTHER_FORM, 'I.2')));
    run(workbench, 'menuRerender');
    expect(said(workbench)).toMatch(/Tab “Sở Công Thương” chưa được khôi phục.*cột G phải là “Mẫu số”.*ra sau cột S/);
    expect(workbench.values(FORM, 'A:T')).toEqual(before);
    expect(rowOf(workbench, OTHER_FORM, 'I.2')).toBe(7);
    expect(ranked(workbench)).toMatchObject({
      total: 21,
      remarks: expect.stringContaining('có cột bị xóa hoặc đổi chỗ'),
    });
    expect(workbench.errorMessage(FORM, 'I4')).toMatch(/Khôi phục mẫu phiếu/);
  });
});

describe('score columns', () => {
  test.each(sampled(WRITTEN_OVER, 2))(
    '%s, written over, changes no ranking, is taken out and kept in Nhật ký',
    (_, cell, text) => {
      const workbench = filledIn();
      const entries = entriesOn(workbench, FORM);
      // A paste makes the tab longer where it reaches beyond its end.
      if (cell === 'H101') expectOk(workbench.paste(FORM, 'H100', [[''], [text]]));
      else expectOk(workbench.type(FORM, cell, text));
      expect(ranked(workbench)).toMatchObject({ total: 21, remarks: expect.stringContaining('cột điểm bị ghi đè') });
      run(workbench, 'menuRerender');
      expect(said(workbench)).toContain('Đã gỡ 1 ô ghi đè');
      expect(logLines(workbench).filter((line) => line.includes('Gỡ'))).toEqual([
        expect.stringContaining(`Gỡ “${text}” ở ô ${cell} của ${FORM}`),
      ]);
      expectWhole(workbench, entries);
    },
  );

  test('that Google is still calculating are no damage, in whichever language it says so', () => {
    const workbench = filledIn();
    for (const text of ['Loading...', 'Đang tải...']) {
      expectOk(workbench.type(FORM, 'H4', text));
      expect(ranked(workbench)?.remarks).not.toContain('cột điểm');
    }
  });

  test('two at once, with Nhật ký deleted: it is made again, with a line for each', () => {
    const workbench = filledIn();
    expectOk(workbench.type(FORM, 'H4', '1'));
    expectOk(workbench.type(FORM, 'H9', '=IMPORTXML("x";"y")'));
    expectOk(workbench.deleteSheet('Nhật ký'));
    run(workbench, 'menuRerender');
    expect(logLines(workbench).filter((line) => line.includes('Gỡ'))).toHaveLength(2);
    expect(result(workbench, FORM, 'I.2')).toEqual([6, expect.stringMatching(/^✓ /)]);
  });
});

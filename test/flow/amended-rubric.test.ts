import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { entriesOn, filledIn, logLines, RANKING, RUBRIC_TAB, ranked, sidebarOn } from './damaged';
import { COORDINATOR, enter, everything, expectOk, FORM, result, rowOf, run, said } from './round';

describe('the rubric', () => {
  test.each(['menuCreateRound', 'menuRerender'])(
    'deleted, is made again by %s, and the forms calculate again',
    (item) => {
      const workbench = filledIn();
      const entries = entriesOn(workbench, FORM);
      expectOk(workbench.deleteSheet(RUBRIC_TAB));
      expect(ranked(workbench)?.total).toBeNull();
      expect(said(workbench)).toMatch(/Không tìm thấy tab của bộ tiêu chí “hau-giang-2017”/);
      expect(sidebarOn(workbench, FORM)).toMatchObject({
        form: null,
        notice: expect.stringContaining('hau-giang-2017'),
      });
      run(workbench, item);
      expect(said(workbench)).toContain(`Đã tạo lại tab “${RUBRIC_TAB}” theo văn bản`);
      expect(entriesOn(workbench, FORM)).toEqual(entries);
      expect(result(workbench, FORM, '@total')).toEqual([21, 'Yếu']);
      expect(ranked(workbench)).toMatchObject({ total: 21, remarks: 'còn thiếu 70 tiêu chí; chưa nộp' });
    },
  );

  test('with other points scores every form anew, at once', () => {
    const workbench = filledIn();
    for (const [id, points] of [
      ['I.2', '20'],
      ['I.4', '10'],
    ] as const) {
      expectOk(workbench.type(RUBRIC_TAB, `E${rowOf(workbench, RUBRIC_TAB, id)}`, points));
    }
    expect(result(workbench, FORM, 'I.2')[0]).toBe(8);
    expect(result(workbench, FORM, '@total')[0]).toBe(18);
    expect(ranked(workbench)).toMatchObject({ total: 18 });
    run(workbench, 'menuRerender');
    expect(workbench.value(FORM, `E${rowOf(workbench, FORM, 'I.2')}`)).toBe(20);
  });

  test('with a criterion added by hand gets its row on every form, and keeps what stands there', () => {
    const workbench = filledIn();
    const entries = entriesOn(workbench, FORM);
    const last = rowOf(workbench, RUBRIC_TAB, 'I.10');
    const section = rowOf(workbench, RUBRIC_TAB, 'I');
    expectOk(workbench.insertRows(RUBRIC_TAB, last + 1));
    const row = last + 1;
    const rule = workbench.values(RUBRIC_TAB, `A${last}:L${last}`)[0] ?? [];
    const cells = rule.map((value, column) => (column === 0 ? 'I.11' : column === 2 ? '11' : String(value ?? '')));
    cells[3] = 'Tỷ lệ máy tính có bản quyền';
    expectOk(workbench.paste(RUBRIC_TAB, `A${row}`, [cells]));
    expectOk(workbench.type(RUBRIC_TAB, `E${section}`, '165'));
    expect(result(workbench, FORM, 'I')[1]).toMatch(/^✗ 2\/11 · Dòng của tiêu chí này/);
    run(workbench, 'menuRerender');
    expect(rowOf(workbench, FORM, 'I.11')).toBe(rowOf(workbench, FORM, 'I.10') + 1);
    enter(workbench, FORM, 'I.11', '5', '10');
    expect(result(workbench, FORM, 'I.11')).toEqual([7.5, expect.stringMatching(/^✓ /)]);
    entries.set('I.11', [5, 10, null, null, null, null, null, null, null]);
    expect(entriesOn(workbench, FORM)).toEqual(entries);
    expect(ranked(workbench)).toMatchObject({ total: 28.5 });
  });

  test('in which an answered criterion was divided into parts keeps the answer where it can be looked up, not on what is a heading by now', () => {
    const workbench = filledIn();
    const row = rowOf(workbench, RUBRIC_TAB, 'I.4');
    const [rule = []] = workbench.values(RUBRIC_TAB, `A${row}:L${row}`);
    const cells = rule.map((value) => String(value ?? ''));
    expectOk(workbench.insertRows(RUBRIC_TAB, row + 1));
    const part = ['I.4.1', cells[1] ?? '', '4.1', 'Có máy chủ dự phòng', ...cells.slice(4)];
    const heading = ['I.4', 'Nhóm', cells[2] ?? '', cells[3] ?? '', cells[4] ?? '', ...cells.slice(5).map(() => '')];
    expectOk(workbench.paste(RUBRIC_TAB, `A${row}`, [heading, part]));
    run(workbench, 'menuRerender');
    expect(said(workbench)).toContain('Đã bỏ 1 dòng không còn trong bộ tiêu chí');
    expect(
      entriesOn(workbench, FORM)
        .get('I.4')
        ?.filter((cell) => cell !== null) ?? [],
    ).toEqual([]);
    expect(result(workbench, FORM, 'I.4.1')).toEqual(['', expect.stringMatching(/^○/)]);
    expect(everything(workbench, 'Dòng đã bỏ').filter((cells) => cells.includes('Có'))).toHaveLength(1);
  });

  test.each([
    ['a maximum that its parts do not add up to', 'E', 'I', '140', /tổng điểm|cộng/i],
    ['an id that stands twice', 'A', 'I.3', 'I.2', /đã có ở một dòng khác/],
    ['a rule that does not exist', 'F', 'I.2', 'Bốc thăm', /Bốc thăm/],
    ['text for points', 'E', 'I.2', 'nhiều', /nhiều/],
  ])(
    'with %s says so beside the row, on the forms and to whoever ranks; the last ranking stays',
    (_, column, id, text, why) => {
      const workbench = filledIn();
      run(workbench, 'menuRecompute');
      const before = everything(workbench, RANKING);
      const row = rowOf(workbench, RUBRIC_TAB, id);
      expectOk(workbench.type(RUBRIC_TAB, `${column}${row}`, text));
      const checks = workbench.values(RUBRIC_TAB, 'M:M').map(([said]) => String(said ?? ''));
      expect(checks.join('\n')).toMatch(why);
      expect(workbench.value(FORM, 'H4')).toBe('#ERROR!');
      expect(workbench.errorMessage(FORM, 'H4')).toMatch(why);
      expect(workbench.value(FORM, 'C3')).toMatch(/^Chưa tính được điểm: mở thanh bên/);
      expect(sidebarOn(workbench, FORM)).toMatchObject({ form: null, notice: expect.stringMatching(why) });
      for (const item of ['menuRecompute', 'menuRerender']) {
        run(workbench, item);
        expect(said(workbench)).toMatch(
          /^Tab “Bộ tiêu chí Hậu Giang 2017” còn \d+ chỗ cần sửa\. Trước hết: (dòng \d+, cột|toàn bảng)/,
        );
      }
      expect(everything(workbench, RANKING)).toEqual(before);
      expect(logLines(workbench).at(-1)).toContain(COORDINATOR);
    },
  );

  test.each([
    ['a column deleted', (workbench: Workbench) => workbench.deleteColumns(RUBRIC_TAB, 7)],
    ['a column inserted', (workbench: Workbench) => workbench.insertColumns(RUBRIC_TAB, 3)],
  ])('with %s is left as it is, and the sentence says how to get it back', (_, damage) => {
    const workbench = filledIn();
    expectOk(damage(workbench));
    const before = everything(workbench, RUBRIC_TAB);
    for (const item of ['menuRecompute', 'menuRerender', 'menuCreateRound']) {
      run(workbench, item);
      expect(said(workbench)).toMatch(
        /“Bộ tiêu chí Hậu Giang 2017” có cột bị xóa, chèn thêm hoặc đổi chỗ. Hãy hoàn tác/,
      );
    }
    expect(everything(workbench, RUBRIC_TAB)).toEqual(before);
    expectOk(workbench.undo());
  });

  test('with its own checks written over gets them back', () => {
    const workbench = filledIn();
    expectOk(workbench.type(RUBRIC_TAB, 'M20', 'đã xem'));
    expectOk(workbench.renameSheet(RUBRIC_TAB, "Bộ 'mới'"));
    run(workbench, 'menuRerender');
    expect(said(workbench)).toContain('Đã gỡ 1 ô ghi đè');
    expectOk(workbench.type("Bộ 'mới'", `E${rowOf(workbench, "Bộ 'mới'", 'I')}`, '140'));
    expect(workbench.value("Bộ 'mới'", `M${rowOf(workbench, "Bộ 'mới'", 'I')}`)).toMatch(/140/);
    expect(workbench.errorMessage(FORM, 'H4')).toMatch(/140/);
  });
});

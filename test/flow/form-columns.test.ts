import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { entriesOn, filledIn, put, RANKING, ranked, sidebarOn, untouchedRound } from './damaged';
import { CLERK, enter, everything, expectOk, FORM, ranking, result, rowOf, run } from './round';

/** A form as it was made before verdict, difference and explanation had columns, and submission, exemptions and exclusions rows. */
function madeOld(workbench: Workbench): void {
  const ids = everything(workbench, FORM).map(([id]) => String(id));
  const rows = ids.flatMap((id, at) => (/^@(verified|submission|notApplicable)/.test(id) ? [at + 1] : []));
  for (const row of rows.reverse()) expectOk(workbench.deleteRows(FORM, row));
  for (const letter of ['S', 'P', 'N']) expectOk(workbench.deleteColumns(FORM, letter.charCodeAt(0) - 64));
}

/** Points, difference and status that the verified columns show for a row. */
function verified(workbench: Workbench, id: string): unknown[] {
  const row = rowOf(workbench, FORM, id);
  return workbench.values(FORM, `O${row}:Q${row}`)[0] ?? [];
}

describe('a form of sixteen columns', () => {
  test('keeps counting, says what to do, and gets the new columns and rows with every entry kept', () => {
    const workbench = filledIn();
    put(workbench, FORM, '@deduction.late', 'verified', '2');
    put(workbench, FORM, '@deduction.late', 'opinion', 'nộp muộn');
    const layout = everything(workbench, FORM).map(([id]) => id);
    const entries = entriesOn(workbench, FORM);
    madeOld(workbench);
    expect(everything(workbench, FORM)[0]).toHaveLength(16);
    expect(workbench.errorMessage(FORM, 'H4')).toMatch(/Khôi phục mẫu phiếu/);
    expect(ranked(workbench)?.total).toBe(19);
    expect(sidebarOn(workbench, FORM).notice).toContain('Khôi phục mẫu');

    run(workbench, 'menuRerender');
    expect(everything(workbench, FORM).map(([id]) => id)).toEqual(layout);
    expect(entriesOn(workbench, FORM)).toEqual(entries);
    expect(workbench.values(FORM, 'L4:S4')[0]).toEqual([
      'Số liệu thẩm định',
      'Mẫu số thẩm định',
      'Kết luận',
      'Điểm thẩm định',
      'Chênh lệch',
      'Tình trạng thẩm định',
      'Ý kiến thẩm định',
      'Giải trình của đơn vị',
    ]);
    expect(verified(workbench, 'I.2')).toEqual([3, -3, '✓ 10/50 = 20% × 15 = 3 điểm; Phụ lục 2, mục I.2']);
    expect(ranked(workbench)).toMatchObject({
      total: 19,
      remarks:
        'còn thiếu 70 tiêu chí; chưa nộp; trừ 2 điểm (Không báo cáo hoặc gửi báo cáo không đúng thời gian quy định): nộp muộn',
    });
    expectOk(workbench.type(FORM, `N${rowOf(workbench, FORM, 'I.4')}`, 'Đồng ý'));
    expect(workbench.type(FORM, `N${rowOf(workbench, FORM, 'I.5')}`, 'xong').ok).toBe(false);
  });
});

describe('the head of a form', () => {
  test('shows both totals, their difference and how far the verification has come', () => {
    const workbench = filledIn();
    put(workbench, FORM, 'I.4', 'verdict', 'Đồng ý');
    expect(workbench.values(FORM, 'N3:R3')[0]).toEqual([
      'Thẩm định',
      18,
      -3,
      'Yếu',
      'Đã thẩm định 2/72 · còn 1 chênh lệch chưa kết luận, 1 chưa giải trình',
    ]);
    expect(workbench.display(FORM, `P${rowOf(workbench, FORM, 'I.2')}`)).toBe('-3,00');
    expect(workbench.display(FORM, `P${rowOf(workbench, FORM, 'I.4')}`)).toBe('0,00');
    expect(verified(workbench, 'I.6')).toEqual(['', '', '○ Chưa thẩm định']);
    put(workbench, FORM, 'I.2', 'verified', '30');
    expect(workbench.display(FORM, `P${rowOf(workbench, FORM, 'I.2')}`)).toBe('+3,00');
  });
});

describe('what the coordinator decides on a form', () => {
  test('counts for both scores and stands in the ranking and the sidebar', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.4', 'Có');
    enter(workbench, FORM, 'I.6', 'Có');
    put(workbench, FORM, '@notApplicable.1', 'verified', 'I.6');
    expect(result(workbench, FORM, '@notApplicable.1')[1]).toMatch(/^⚠ .*lý do/);
    put(workbench, FORM, '@notApplicable.1', 'opinion', 'không có mạng nội bộ');
    expect(result(workbench, FORM, 'I.6')).toEqual([
      '',
      '✓ Không áp dụng (không có mạng nội bộ): 0 điểm; Phụ lục 2, mục I.6',
    ]);
    expect(workbench.values(FORM, 'H3:I3')[0]).toEqual([15, 'Yếu']);
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, RANKING).find(({ agency }) => agency === FORM)).toMatchObject({
      total: 15,
      remarks: 'còn thiếu 70 tiêu chí; chưa nộp; không áp dụng: I.6',
    });
    const { form } = sidebarOn(workbench, FORM);
    expect(form).toMatchObject({ total: 15, answered: 2 });
    expect(form.issues.map(({ rowId }: { rowId: string }) => rowId)).not.toContain('I.6');
  });

  test('gives full marks for 0/0 with a reason, as long as the figures are 0/0', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.2', '0', '0');
    expect(result(workbench, FORM, 'I.2')).toEqual([0, expect.stringMatching(/^⚠ .*0\/0: không tính được tỷ lệ/)]);
    put(workbench, FORM, '@notApplicable.1', 'verified', 'I.2');
    put(workbench, FORM, '@notApplicable.1', 'verifiedBase', 'Tính đủ điểm');
    put(workbench, FORM, '@notApplicable.1', 'opinion', 'đơn vị mới, chưa có cán bộ');
    expect(result(workbench, FORM, 'I.2')).toEqual([15, expect.stringMatching(/^✓ 0\/0: .*chưa có cán bộ/)]);
    expect(result(workbench, FORM, '@notApplicable.1')).toEqual([15, expect.stringMatching(/^✓ I\.2\. /)]);
    const { form } = sidebarOn(workbench, FORM);
    expect(form.decisions).toMatchObject([{ kind: 'zeroDenominator', points: 15, problem: '' }]);
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, RANKING).find(({ agency }) => agency === FORM)).toMatchObject({
      total: 15,
      remarks: 'còn thiếu 71 tiêu chí; chưa nộp; 0/0 tính đủ điểm: I.2',
    });
    enter(workbench, FORM, 'I.2', '10', '50');
    expect(result(workbench, FORM, 'I.2')[0]).toBe(3);
    expect(result(workbench, FORM, '@notApplicable.1')).toEqual(['', expect.stringMatching(/^⚠ .*chưa có tác dụng/)]);
    expect(sidebarOn(workbench, FORM).form.decisions).toMatchObject([
      { points: null, problem: expect.stringContaining('không phải 0/0') },
    ]);
    const row = rowOf(workbench, FORM, '@notApplicable.2');
    expect(workbench.type(FORM, `M${row}`, 'gấp đôi')).toMatchObject({ ok: false });
  });

  test('an agency that is only set aside something has entered nothing', () => {
    const workbench = untouchedRound();
    put(workbench, FORM, '@notApplicable.1', 'verified', 'I.6');
    expect(ranked(workbench)?.remarks).toBe('chưa nhập; không áp dụng: I.6');
  });

  test('when all six rows for criteria that don’t apply are used, laying out again adds six', () => {
    const workbench = untouchedRound();
    for (const number of [1, 2, 3, 4, 5, 6])
      put(workbench, FORM, `@notApplicable.${number}`, 'verified', `I.${number}`);
    run(workbench, 'menuRerender');
    put(workbench, FORM, '@notApplicable.12', 'verified', 'I.7');
    const entries = entriesOn(workbench, FORM);
    run(workbench, 'menuRerender');
    expect(entriesOn(workbench, FORM)).toEqual(entries);
    expect(() => rowOf(workbench, FORM, '@notApplicable.13')).toThrow();
    expect(result(workbench, FORM, 'I.7')[1]).toMatch(/^✓ Không áp dụng/);
  });
});

describe('the row for sending the form in', () => {
  test('is the clerk’s, and says at once what became of it', () => {
    const workbench = untouchedRound();
    workbench.actAs(CLERK);
    const row = rowOf(workbench, FORM, '@submission');
    expect(result(workbench, FORM, '@submission')).toEqual(['', '○ Chưa nộp']);
    expect(workbench.type(FORM, `F${row}`, 'xong').ok).toBe(false);
    expectOk(workbench.type(FORM, `F${row}`, 'Nộp'));
    expect(result(workbench, FORM, '@submission')[1]).toMatch(/^✓ Đã chọn nộp; chờ/);
    expectOk(workbench.paste(FORM, `G${row}`, [['12/12/2017 08:30:00']]));
    expect(workbench.value(FORM, `G${row}`)).toBe('12/12/2017 08:30:00');
    expectOk(workbench.paste(FORM, `J${row}`, [[CLERK, '0000-0000-0000-0000']]));
    expect(result(workbench, FORM, '@submission')[1]).toMatch(/^⚠ Đã sửa sau khi nộp lúc 12\/12\/2017 08:30:00/);
    expect(workbench.type(FORM, `L${row}`, 'x').ok).toBe(false);
    expect(workbench.type(FORM, `S${rowOf(workbench, FORM, 'I.2')}`, 'x').ok).toBe(false);
  });
});

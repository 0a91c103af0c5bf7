import { describe, expect, test } from 'vitest';
import type { SetupPlan } from '../../src/round/plan';
import type { Workbench } from '../../workbench/runtime';
import { publish, toPublication } from './publishing';
import { emptyWorkbook, enter, expectOk, FORM, run, said, smallRound, workbookWithSettings } from './round';
import { make } from './rubrics';
import { NINH_BINH, write } from './setup';

/** Blank tabs of somebody else's, up to so many in all. */
function fillUp(workbench: Workbench, tabs: number): void {
  for (let at = workbench.sheetNames().length; at < tabs; at += 1) {
    workbench.model.dispatch('CREATE_SHEET', {
      sheetId: `khac${at}`,
      position: at,
      name: `Khác ${at}`,
      rows: 1,
      cols: 1,
    });
    expectOk(workbench.type(`Khác ${at}`, 'A1', 'của người khác'));
  }
}

function planOf(agencies: number): SetupPlan {
  return {
    ...NINH_BINH,
    agencies: Array.from({ length: agencies }, (_, at) => ({
      id: '',
      name: `Đơn vị ${at + 1}`,
      groupId: 'so',
      editors: '',
    })),
  };
}

describe('what would go beyond what Google takes is refused before anything is changed', () => {
  test('more agencies than tabs: the sidebar’s plan', () => {
    const workbench = emptyWorkbook();
    expect(write(workbench, planOf(200))).toBe(
      'Có 200 đơn vị; với các nhóm này một tệp chỉ nhận tối đa 182 đơn vị, vì mỗi đơn vị một tab và Google chỉ nhận khoảng 200 tab. Hãy chia đơn vị ra hai tệp.',
    );
    expect(workbench.sheetNames()).toHaveLength(1);
  });

  test('tabs that others made: new forms and the sidebar’s plan, until there is room again', () => {
    const workbench = workbookWithSettings([{ name: FORM }]);
    fillUp(workbench, 192);
    const before = workbench.sheetNames();
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toBe(
      'Tệp đang có 192 tab, cần thêm 9 tab, mà Google chỉ nhận khoảng 200 tab trong một tệp. Chưa có gì thay đổi. Hãy xóa các tab không còn dùng (có thể chép trước sang tệp khác) rồi chọn lại.',
    );
    expect(workbench.sheetNames()).toEqual(before);
    expectOk(workbench.deleteSheet('Khác 191'));
    workbench.limits.mostTabs = 200;
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(/^Đã tạo 1 phiếu/);
    expect(workbench.sheetNames()).toHaveLength(200);

    run(workbench, 'menuDifferences');
    expect(said(workbench)).toMatch(/^Tệp đang có 200 tab, cần thêm 1 tab/);
    expect(make(workbench)).toMatch(/^Tệp đang có 200 tab, cần thêm 1 tab/);
    toPublication(workbench);
    enter(workbench, FORM, 'I.4', 'Có');
    publish(workbench);
    expect(said(workbench)).toMatch(/^Tệp đang có 200 tab, cần thêm 2 tab/);
    expect(workbench.sheetNames()).toHaveLength(200);
  });

  // Ten million cells take the workbench a while: the nightly run alone makes them.
  if (process.env.FAULTS === 'Infinity') {
    test('cells: new forms', () => {
      const workbench = smallRound([{ name: FORM }]);
      const enough = { sheetId: 'khac', position: 0, name: 'Khác', rows: 99_800, cols: 100 };
      workbench.model.dispatch('CREATE_SHEET', enough);
      const settings = workbench.sheetNames().find((name) => name === 'Thiết lập') ?? '';
      const first = workbench.values(settings, 'A:A').findIndex(([id]) => String(id).startsWith('spareAgency.')) + 1;
      expectOk(workbench.paste(settings, `C${first}`, [['Sở Y tế', 'Sở, ban, ngành tỉnh', '']]));
      run(workbench, 'menuCreateRound');
      expect(said(workbench)).toMatch(
        /^Tệp đang có khoảng 9\.9[\d.]+ ô, cần thêm khoảng [\d.]+ ô, mà Google chỉ nhận 10\.000\.000 ô/,
      );
      expect(workbench.sheetNames()).not.toContain('Sở Y tế');
      expectOk(workbench.deleteSheet('Khác'));
      run(workbench, 'menuCreateRound');
      expect(workbench.sheetNames()).toContain('Sở Y tế');
    });
  }
});

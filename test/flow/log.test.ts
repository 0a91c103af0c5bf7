import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { LOG, logLines, put, RUBRIC_TAB, untouchedRound } from './damaged';
import {
  CLERK,
  COORDINATOR,
  emptyWorkbook,
  enter,
  everything,
  expectOk,
  FORM,
  rowOf,
  run,
  SETTINGS,
  said,
} from './round';
import { ask, sheetIdOf } from './verification';

const BY_HAND = 'không rõ | Sửa tab Thiết lập | ';
const ON_FORMS = 'không rõ | Quyết định, thẩm định trên phiếu | ';

/** The lines that are new since so many. */
function linesAfter(workbench: Workbench, action: () => void): string[] {
  const before = logLines(workbench).length;
  action();
  return logLines(workbench).slice(before);
}

const recompute = (workbench: Workbench) => linesAfter(workbench, () => run(workbench, 'menuRecompute'));

describe('Nhật ký', () => {
  test('is made together with Thiết lập, with what stands there', () => {
    const workbench = emptyWorkbook();
    run(workbench, 'menuCreateRound');
    expect(workbench.sheetNames()).toContain(LOG);
    const [first = '', ...others] = logLines(workbench);
    expect(others).toEqual([]);
    expect(first).toMatch(
      new RegExp(`^${COORDINATOR} \\| Tạo, cập nhật phiếu \\| Tên đợt đánh giá: \\(trống\\) → Đánh giá`),
    );
    expect(first).toContain('Giai đoạn: (trống) → Tự đánh giá');
  });

  test('shows long lines whole once it is laid out again', () => {
    const workbench = untouchedRound();
    run(workbench, 'menuCreateRound');
    const { getters } = workbench.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === LOG) ?? '';
    const lines = workbench.values(LOG, 'E:E').length;
    expect(lines).toBeGreaterThan(3);
    // But for the one that this command has just written.
    for (let row = 2; row < lines - 1; row += 1)
      expect([row, getters.getCellStyle({ sheetId, col: 4, row }).wrapping]).toEqual([row, 'wrap']);
  });

  test('tells what was changed on Thiết lập by hand, from what to what, but not by whom', () => {
    const workbench = untouchedRound();
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.reportBy')}`, '15/03/2027'));
    expectOk(workbench.type(SETTINGS, `E${rowOf(workbench, SETTINGS, 'agency.a02')}`, CLERK));
    const [noted = ''] = recompute(workbench);
    expect(noted).toMatch(
      new RegExp(
        `^${BY_HAND.replace(/\|/g, '\\|')}Hạn tự đánh giá: .* → 15/03/2027; đơn vị a02: Sở Tài chính \\| .* → Sở Tài chính \\| .* \\| ${CLERK}\\.$`,
      ),
    );
    expect(recompute(workbench).filter((line) => line.startsWith(BY_HAND))).toEqual([]);
  });

  test('tells decisions and what was verified when the ranking is computed, from what to what', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.4', 'Có');
    expect(recompute(workbench).filter((line) => line.startsWith(ON_FORMS))).toEqual([]);
    put(workbench, FORM, '@deduction.late', 'verified', '5');
    put(workbench, FORM, '@deduction.late', 'opinion', 'nộp chậm');
    put(workbench, FORM, 'I.4', 'verdict', 'Đồng ý');
    const [first = ''] = recompute(workbench);
    expect(first).toMatch(/^không rõ \| Quyết định, thẩm định trên phiếu \| Sở Công Thương: /);
    expect(first).toMatch(/trừ điểm: .*: \(trống\) → 5; trừ điểm: .*: \(trống\) → nộp chậm/);
    expect(first).toContain('tiêu chí đã thẩm định: 0 → 1, thêm I.4.');
    put(workbench, FORM, '@deduction.late', 'verified', '7');
    put(workbench, FORM, 'I.4', 'verified', 'Không');
    const [second = ''] = recompute(workbench);
    expect(second).toMatch(/trừ điểm: .*: 5 → 7/);
    expect(second).toContain('tiêu chí I.4, số liệu thẩm định: (trống) → Không');
    // What the coordinator agrees to in the sidebar is noted with the coordinator’s name, once.
    const agreed = linesAfter(workbench, () =>
      ask(workbench, 'sidebarConfirmRest', { sheetId: sheetIdOf(workbench, FORM) }),
    );
    expect(agreed).toEqual([expect.stringMatching(new RegExp(`^${COORDINATOR} \\| Đồng ý các tiêu chí còn lại`))]);
    expect(recompute(workbench).filter((line) => line.startsWith(ON_FORMS))).toEqual([]);
  });

  test('that was tampered with is told of at the next computation, once; so is a rubric that was edited', () => {
    const workbench = untouchedRound();
    run(workbench, 'menuRecompute');
    expect(said(workbench)).not.toContain('Nhật ký');
    const last = () => everything(workbench, LOG).length;
    const compute = () => {
      run(workbench, 'menuRecompute');
      return said(workbench);
    };
    expectOk(workbench.type(LOG, `E${last() - 1}`, 'không có gì'));
    expectOk(workbench.type(RUBRIC_TAB, `L${rowOf(workbench, RUBRIC_TAB, 'I.4')}`, 'Gợi ý khác'));
    const row = last() - 1;
    const told = compute();
    expect(told).toContain(` Nhật ký không còn như đã ghi, từ dòng ${row}: có dòng bị sửa`);
    expect(told).toContain(` “${RUBRIC_TAB}” đã bị sửa từ lần tính trước (tiêu chí I.4).`);
    expect(logLines(workbench).slice(-3).join('\n')).toMatch(
      /Kiểm tra Nhật ký \| Nhật ký .*\nkhông rõ \| Bộ tiêu chí \| “.*Mã: .{19} → .{19}\./,
    );
    expect(compute()).not.toMatch(/Nhật ký|bị sửa/);
    expectOk(workbench.deleteRows(LOG, last(), 1));
    expect(compute()).toContain(' Nhật ký bị mất các dòng cuối.');
    // Other commands in between do not make up for what is missing.
    expectOk(workbench.deleteRows(LOG, last(), 1));
    run(workbench, 'menuCheckProtection');
    expect(compute()).toContain(` Nhật ký không còn như đã ghi, từ dòng ${last() - 2}`);
    expect(compute()).not.toContain('Nhật ký');
  });
});

import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { emptyWorkbook, enter, everything, expectOk, result, rowOf, run, SETTINGS, said } from './round';

const OFFICES = 'Các cơ quan, đơn vị trực thuộc UBND huyện';
const COMMUNES = 'UBND các xã, thị trấn';
const HEALTH = 'Phòng Y tế';
const POLICE = 'Công an huyện';
const COMMUNE = 'UBND xã A Ngo';
const RUBRIC = 'Bộ tiêu chí A Lưới 2021';

/** A round of A Lưới with two offices and a commune, which have their forms. */
function assignedRound(): Workbench {
  const workbench = emptyWorkbook();
  run(workbench, 'menuCreateRound');
  const row = (id: string) => rowOf(workbench, SETTINGS, id);
  const fill = (id: string, cells: string[]) => {
    for (const [at, cell] of cells.entries()) expectOk(workbench.type(SETTINGS, `${'BCDE'[at]}${row(id)}`, cell));
  };
  fill('group.so', ['so', OFFICES, 'a-luoi-2021']);
  fill('group.huyen', ['huyen', COMMUNES, 'a-luoi-2021']);
  expectOk(workbench.deleteRows(SETTINGS, row('agency.a01'), row('agency.a32') - row('agency.a01') + 1));
  // The lists of groups follow when the tab is laid out again.
  run(workbench, 'menuRerender');
  for (const [at, agency] of [
    [HEALTH, OFFICES],
    [POLICE, OFFICES],
    [COMMUNE, COMMUNES],
  ].entries()) {
    expectOk(workbench.paste(SETTINGS, `C${row(`spareAgency.${at + 1}`)}`, [agency]));
  }
  run(workbench, 'menuCreateRound');
  return workbench;
}

/** Ids of the criteria on a form. */
function criteriaOn(workbench: Workbench, tab: string): string[] {
  return workbench
    .values(tab, 'A:A')
    .map(([id]) => String(id))
    .filter((id) => /^\d\.[IV]+\.\d+$/.test(id));
}

describe('an assessment that divides its criteria among the units', () => {
  const workbench = assignedRound();
  const made = said(workbench);

  test('says whom nobody answers for', () => {
    expect(made).toContain('Có 13 đơn vị chủ trì chưa có trong danh sách của Thiết lập');
    expect(made).toContain('Văn phòng HĐND và UBND huyện');
  });

  test('gives each unit a form of what it leads, alone or in its group', () => {
    expect(criteriaOn(workbench, HEALTH)).toHaveLength(25);
    expect(criteriaOn(workbench, POLICE)).toHaveLength(22);
    expect(criteriaOn(workbench, COMMUNE)).toHaveLength(36);
    expect(criteriaOn(workbench, POLICE)).toContain('2.III.20');
    expect(criteriaOn(workbench, HEALTH)).not.toContain('2.III.20');
  });

  test('shows what is to be supplied beside each criterion', () => {
    const row = rowOf(workbench, POLICE, '2.III.20');
    expect(workbench.value(POLICE, `D${row}`)).toBe(
      'Cần cung cấp: Báo cáo tỷ lệ số liệu dân cư được số hoá quản lý trong CSDL dân cư quốc gia',
    );
  });

  test('counts what was supplied', () => {
    expect(result(workbench, POLICE, '@total')).toEqual([0, '']);
    enter(workbench, POLICE, '2.III.20', 'Có');
    expectOk(workbench.type(POLICE, `J${rowOf(workbench, POLICE, '2.III.20')}`, 'BC 12/BC-CAH'));
    enter(workbench, POLICE, '1.I.1', 'Không');
    expect(result(workbench, POLICE, '2.III.20')).toEqual([1, '✓ Đã cung cấp; Phụ lục, mục 2.III.20']);
    expect(result(workbench, POLICE, '1.I.1')).toEqual([
      0,
      expect.stringMatching(/^⚠ .*Chưa cung cấp; Phụ lục, mục 1\.I\.1$/),
    ]);
    expect(result(workbench, POLICE, '1.I.2')[1]).toMatch(/^○/);
    expect(result(workbench, POLICE, '2')).toEqual([1, expect.stringContaining('1/13')]);
    expect(result(workbench, POLICE, '@answered')).toEqual([1, 'còn thiếu 21']);
    expect(result(workbench, POLICE, '@total')[0]).toBe(1);
  });

  test('follows the rubric’s tab when the coordinator gives a criterion to somebody else', () => {
    const cell = `D${rowOf(workbench, RUBRIC, '2.III.20#leads')}`;
    expectOk(workbench.type(RUBRIC, cell, `${POLICE}; ${HEALTH}`));
    run(workbench, 'menuRerender');
    expect(criteriaOn(workbench, HEALTH)).toContain('2.III.20');
    expect(result(workbench, POLICE, '2.III.20')[0]).toBe(1);
    expectOk(workbench.type(RUBRIC, cell, 'Phòng Y tê'));
    const row = everything(workbench, RUBRIC)[rowOf(workbench, RUBRIC, '2.III.20#leads') - 1];
    expect(row?.[12]).toContain('Không có đơn vị hay nhóm đơn vị “Phòng Y tê”');
    expectOk(workbench.type(RUBRIC, cell, POLICE));
  });
});

describe('what looks across the units', () => {
  const workbench = assignedRound();
  enter(workbench, POLICE, '2.III.20', 'Có');
  for (const id of criteriaOn(workbench, HEALTH).slice(0, 2)) enter(workbench, HEALTH, id, 'Có');
  for (const id of criteriaOn(workbench, COMMUNE)) enter(workbench, COMMUNE, id, 'Có');
  run(workbench, 'menuRecompute');

  /** Cells under headings of the nearest heading row, by agency. */
  const table = (tab: string, headings: readonly string[]) => {
    const rows = everything(workbench, tab);
    const head = rows.find((row) => headings.every((heading) => row.includes(heading))) ?? [];
    return Object.fromEntries(
      rows
        .filter(([id]) => String(id).startsWith('agency.'))
        .map((row) => [row[2], headings.map((heading) => row[head.indexOf(heading)])]),
    );
  };

  test('Tổng hợp shows how much of what each leads is complete, and puts them in that order', () => {
    expect(table('Tổng hợp', ['Đã cung cấp', 'Xếp loại', 'Tiến độ', 'Hạng tạm thời'])).toEqual({
      [HEALTH]: [2, '', 2 / 25, 1],
      [POLICE]: [1, '', 1 / 22, 2],
      [COMMUNE]: [36, '', 1, 1],
    });
  });

  test('the ranking says that there are no points, and ranks by what is complete', () => {
    const columns = ['Hạng', 'Tỷ lệ hoàn thành', 'Đã cung cấp', 'Còn thiếu', 'Số tiêu chí chủ trì', 'Ghi chú'];
    expect(table(`Xếp hạng ${OFFICES}`, columns)).toEqual({
      [HEALTH]: [1, 2 / 25, 2, 23, 25, 'còn thiếu 23 tiêu chí; chưa nộp'],
      [POLICE]: [2, 1 / 22, 1, 21, 22, 'còn thiếu 21 tiêu chí; chưa nộp'],
    });
    expect(table('Xếp hạng chung', columns)[COMMUNE]).toEqual([1, 1, 36, 0, 36, 'chưa nộp']);
    expect(everything(workbench, `Xếp hạng ${OFFICES}`).flat().join(' ')).toContain('không chấm điểm');
    expect(everything(workbench, `Xếp hạng ${OFFICES}`).flat().join(' ')).not.toContain('Tổng điểm');
  });

  test('the form speaks of criteria, not of points', () => {
    const shown = everything(workbench, POLICE).flat().map(String);
    expect(shown).toContain('Đã cung cấp');
    for (const word of ['Điểm tối đa', 'Điểm tự chấm', 'TỔNG ĐIỂM']) expect(shown).not.toContain(word);
  });
});

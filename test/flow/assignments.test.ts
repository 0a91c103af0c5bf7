import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { differencesOn, publish, toPublication } from './publishing';
import { emptyWorkbook, enter, everything, expectOk, result, rowOf, run, SETTINGS, said } from './round';
import { makeForms, NINH_BINH, write } from './setup';

const OFFICES = 'Các cơ quan, đơn vị trực thuộc UBND huyện';
const COMMUNES = 'UBND các xã, thị trấn';
const HEALTH = 'Phòng Y tế';
const POLICE = 'Công an huyện';
const COMMUNE = 'UBND xã A Ngo';
const OTHER_COMMUNE = 'UBND xã Hồng Thượng';
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

  test('takes a figure, a sentence or a link for what was supplied', () => {
    const id = '1.I.1';
    const cell = `F${rowOf(workbench, HEALTH, id)}`;
    const link = `J${rowOf(workbench, HEALTH, id)}`;
    expect(everything(workbench, HEALTH).flat()).toContain('Số liệu, nội dung cung cấp');
    for (const [typed, status] of [
      ['15 máy tính / 12 CBCC', '✓ Đã cung cấp; Phụ lục, mục 1.I.1'],
      ['15', '⚠ Chưa có tài liệu kiểm chứng; hãy ghi số văn bản hoặc đường liên kết. Đã cung cấp; Phụ lục, mục 1.I.1'],
    ] as const) {
      enter(workbench, HEALTH, id, typed);
      expect(workbench.value(HEALTH, cell)).toBe(typed);
      expect(result(workbench, HEALTH, id)).toEqual([1, status]);
    }
    expectOk(workbench.type(HEALTH, link, 'https://aluoi.example/bc15.pdf'));
    expect(result(workbench, HEALTH, id)).toEqual([1, '✓ Đã cung cấp; Phụ lục, mục 1.I.1']);
    enter(workbench, HEALTH, id, '');
    expect(result(workbench, HEALTH, id)).toEqual([1, '✓ Đã cung cấp; Phụ lục, mục 1.I.1']);
    enter(workbench, HEALTH, id, 'Chưa có');
    expect(result(workbench, HEALTH, id)).toEqual([
      0,
      expect.stringMatching(/^⚠ .* Chưa cung cấp; Phụ lục, mục 1\.I\.1$/),
    ]);
    enter(workbench, HEALTH, id, '–');
    expect(result(workbench, HEALTH, id)).toEqual(['', expect.stringMatching(/^✗ “–” chưa phải là số liệu/)]);
    expectOk(workbench.type(HEALTH, link, ''));
    enter(workbench, HEALTH, id, '');
    expect(result(workbench, HEALTH, id)[1]).toMatch(/^○/);
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

/** How units or criteria stand on Tổng hợp, as they are shown from top to bottom: the cells from column B on. */
function shown(workbench: Workbench, rows: '#unit.' | '#criterion.'): unknown[][] {
  return everything(workbench, 'Tổng hợp')
    .filter(([id]) => String(id).startsWith(rows))
    .map((row) => row.slice(1, rows === '#unit.' ? 8 : 6));
}

/** A criterion on Tổng hợp: its place from the top, how many have supplied it, how it stands and who is missing. */
function criterion(workbench: Workbench, id: string) {
  const rows = shown(workbench, '#criterion.');
  const at = rows.findIndex(([number]) => number === id);
  const [, title, supplied, state, missing] = rows[at] ?? [];
  return { place: at + 1, leads: String(title).split('\n')[1], supplied, state, missing };
}

/** The round of 2021 with two offices and two communes; 14 of the units that the rubric names are not there. */
function progressRound(): Workbench {
  const workbench = emptyWorkbook();
  workbench.clock.set(new Date('2021-10-31T16:00:00Z'));
  const unit = (groupId: string) => (name: string) => ({ id: '', name, groupId, editors: '' });
  const written = write(workbench, {
    settings: {
      ...NINH_BINH.settings,
      name: 'Tiêu chí chính quyền điện tử năm 2021',
      year: '2021',
      dataFrom: '01/10/2020',
      dataTo: '01/10/2021',
      reportBy: '31/10/2021',
      verifyBy: '',
      publishBy: '14/11/2021',
    },
    groups: [
      { id: 'co-quan', name: OFFICES, rubricId: 'a-luoi-2021' },
      { id: 'xa', name: COMMUNES, rubricId: 'a-luoi-2021' },
    ],
    agencies: [...[HEALTH, POLICE].map(unit('co-quan')), ...[COMMUNE, OTHER_COMMUNE].map(unit('xa'))],
  });
  if (typeof written === 'string') throw new Error(written);
  makeForms(workbench);
  return workbench;
}

describe('how units and criteria stand', () => {
  const workbench = progressRound();
  const about = () => String(workbench.value('Tổng hợp', 'D1'));

  test('begins with all of them open', () => {
    expect(shown(workbench, '#unit.')).toEqual([
      [1, COMMUNE, '0/36', 'Còn thiếu', 0, 36, 'Chưa nộp'],
      [2, OTHER_COMMUNE, '0/36', 'Còn thiếu', 0, 36, 'Chưa nộp'],
      [3, HEALTH, '0/25', 'Còn thiếu', 0, 25, 'Chưa nộp'],
      [4, POLICE, '0/22', 'Còn thiếu', 0, 22, 'Chưa nộp'],
    ]);
    expect(shown(workbench, '#criterion.')).toHaveLength(176);
    expect(about()).toMatch(/^0\/176 tiêu chí đã đủ · hạn cung cấp 31\/10\/2021 · hạn tổng hợp 14\/11\/2021$/);
  });

  test('names who is missing: the members that Thiết lập lists in a group, or the group while nobody in it has supplied', () => {
    const id = '1.I.15';
    const communes = { leads: `Chủ trì: ${COMMUNES}`, state: 'Còn thiếu' };
    expect(criterion(workbench, id)).toMatchObject({
      ...communes,
      supplied: '0/2',
      missing: `${COMMUNES} (cả 2 đơn vị)`,
    });
    enter(workbench, COMMUNE, id, '12 máy tính / 20 người');
    expect(criterion(workbench, id)).toMatchObject({ ...communes, supplied: '1/2', missing: OTHER_COMMUNE });
  });

  test('counts a lead that Thiết lập does not have as one that is missing', () => {
    expect(criterion(workbench, '1.I.3')).toMatchObject({
      supplied: '0/1',
      state: 'Còn thiếu',
      missing: 'Trung tâm Hành chính công huyện (chưa có trong Thiết lập)',
    });
  });

  test('is complete once every lead has supplied, and then stands at the end', () => {
    expect(criterion(workbench, '1.I.15')).toMatchObject({ place: 15 });
    enter(workbench, OTHER_COMMUNE, '1.I.15', 'Không');
    expect(criterion(workbench, '1.I.15')).toMatchObject({ supplied: '1/2', state: 'Còn thiếu' });
    expectOk(workbench.type(OTHER_COMMUNE, `F${rowOf(workbench, OTHER_COMMUNE, '1.I.15')}`, '9 máy tính / 18 người'));
    expect(criterion(workbench, '1.I.15')).toMatchObject({ place: 176, supplied: '2/2', state: 'Đủ', missing: '' });
    expect(about()).toMatch(/^1\/176 tiêu chí đã đủ · hạn/);
  });

  test('is overdue from the day after the last one, who has the most to supply first', () => {
    for (const id of criteriaOn(workbench, POLICE)) enter(workbench, POLICE, id, 'Báo cáo của Công an huyện');
    workbench.clock.set(new Date('2021-10-31T17:30:00Z'));
    run(workbench, 'menuRerender');
    expect(shown(workbench, '#unit.')).toEqual([
      [1, COMMUNE, '1/36', 'Quá hạn', 1 / 36, 35, 'Chưa nộp'],
      [2, OTHER_COMMUNE, '1/36', 'Quá hạn', 1 / 36, 35, 'Chưa nộp'],
      [3, HEALTH, '0/25', 'Quá hạn', 0, 25, 'Chưa nộp'],
      [4, POLICE, '22/22', 'Đủ', 1, 0, 'Chưa nộp'],
    ]);
    expect(criterion(workbench, '1.I.1')).toMatchObject({
      place: 1,
      supplied: '1/2',
      state: 'Quá hạn',
      missing: HEALTH,
    });
    expect(criterion(workbench, '2.III.20')).toMatchObject({ supplied: '1/1', state: 'Đủ' });
    expect(about()).toMatch(/^2\/176 tiêu chí đã đủ · 174 tiêu chí quá hạn · hạn/);
  });
});

describe('what looks across the units', () => {
  const workbench = assignedRound();
  enter(workbench, POLICE, '2.III.20', 'Có');
  for (const id of criteriaOn(workbench, HEALTH).slice(0, 2)) enter(workbench, HEALTH, id, 'Có');
  for (const id of criteriaOn(workbench, COMMUNE)) enter(workbench, COMMUNE, id, 'Có');
  run(workbench, 'menuRecompute');

  /** Cells under headings of the nearest heading row, by agency. */
  const table = (tab: string, headings: readonly string[], agencyAt = 2) => {
    const rows = everything(workbench, tab);
    const head = rows.find((row) => headings.every((heading) => row.includes(heading))) ?? [];
    return Object.fromEntries(
      rows
        .filter(([id]) => String(id).startsWith('agency.'))
        .map((row) => [row[agencyAt], headings.map((heading) => row[head.indexOf(heading)])]),
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

  test('what is published says the same as the ranking, and nothing of points', () => {
    const published = publish(toPublication(workbench));
    const record = {
      [HEALTH]: [1, 2 / 25, 2, 25],
      [POLICE]: [2, 1 / 22, 1, 22],
      [COMMUNE]: [1, 1, 36, 36],
    };
    expect(table(published, ['Hạng', 'Tỷ lệ hoàn thành', 'Đã cung cấp', 'Số tiêu chí chủ trì'], 3)).toEqual(record);
    const annex = everything(workbench, published.replace('Công bố', 'Phụ lục'));
    const lines = annex.map((row) => row.slice(1).filter((cell) => cell !== null));
    expect(lines).toContainEqual([
      'Hạng',
      'Cơ quan, đơn vị',
      '1',
      '2',
      '3',
      'Đã cung cấp',
      'Số tiêu chí chủ trì',
      'Tỷ lệ hoàn thành',
    ]);
    expect(lines).toContainEqual([2, POLICE, 0, 1 / 13, 0, 1, 22, 1 / 22]);
    for (const tab of [published, published.replace('Công bố', 'Phụ lục')]) {
      const words = everything(workbench, tab).map((row) => row.slice(2));
      expect(words.flat().filter((cell) => /điểm/i.test(String(cell)))).toEqual([]);
    }
    // A correction speaks of criteria too.
    enter(workbench, POLICE, '2.III.20', 'Không');
    const correction = publish(workbench);
    expect(differencesOn(workbench, correction).filter(([agency]) => agency === POLICE)).toEqual([
      [POLICE, 'số tiêu chí đã cung cấp', '1/22', '0/22'],
      [POLICE, 'số tiêu chí đã cung cấp, nội dung 2', '1/13', '0/13'],
      [POLICE, 'tiêu chí 2.III.20, số liệu', 'Có', 'Không'],
    ]);
  });

  test('the form speaks of criteria, not of points', () => {
    const shown = everything(workbench, POLICE).flat().map(String);
    expect(shown).toContain('Đã cung cấp');
    for (const word of ['Điểm tối đa', 'Điểm tự chấm', 'TỔNG ĐIỂM']) expect(shown).not.toContain(word);
  });
});

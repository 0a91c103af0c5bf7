import { describe, expect, test } from 'vitest';
import {
  CLERK,
  COORDINATOR,
  emptyWorkbook,
  enter,
  everything,
  expectOk,
  FORM,
  HUYEN,
  LEADER,
  OTHER_CLERK,
  ranking,
  result,
  rowOf,
  run,
  SETTINGS,
  SO,
  said,
  smallRound,
  THREE_AGENCIES,
  workbookWithSettings,
} from './round';

describe('setting a round up', () => {
  test('in an empty spreadsheet the first click makes Thiết lập, with the 32 agencies of the regulation', () => {
    const workbench = emptyWorkbook();
    run(workbench, 'menuCreateRound');
    expect(workbench.sheetNames()).toEqual(['Hướng dẫn', SETTINGS, 'Nhật ký']);
    const ids = workbench.values(SETTINGS, 'A:A').map(([id]) => String(id));
    expect(ids.filter((id) => id.startsWith('agency.'))).toHaveLength(32);
    expect(said(workbench)).toMatch(/Đã tạo tab Thiết lập/);
  });

  test('the second makes a form for each agency and the overviews, and says so', () => {
    const workbench = workbookWithSettings();
    run(workbench, 'menuCreateRound');
    expect(workbench.sheetNames()).toEqual([
      'Hướng dẫn',
      'Bảng điều khiển',
      `Bảng điều khiển ${SO}`,
      `Bảng điều khiển ${HUYEN}`,
      SETTINGS,
      'Bộ tiêu chí Hậu Giang 2017',
      'Theo dõi',
      'Tổng hợp',
      'Dữ liệu',
      `Xếp hạng ${SO}`,
      `Xếp hạng ${HUYEN}`,
      'Xếp hạng chung',
      'Sở Công Thương',
      'Sở Tài chính',
      'UBND huyện Vị Thủy',
      'Nhật ký',
    ]);
    expect(said(workbench)).toBe('Đã tạo 3 phiếu; 0 phiếu có sẵn được giữ nguyên.');
  });

  test('an agency added later gets a form, and the others are not touched', () => {
    const workbench = smallRound();
    enter(workbench, FORM, 'I.4', 'Có');
    const spare = rowOf(workbench, SETTINGS, 'spareAgency.1');
    expectOk(workbench.type(SETTINGS, `C${spare}`, 'Sở Y tế'));
    expectOk(workbench.type(SETTINGS, `D${spare}`, SO));
    const before = workbench.values(FORM, 'A:S');
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toBe('Đã tạo 1 phiếu; 3 phiếu có sẵn được giữ nguyên.');
    expect(workbench.sheetNames().slice(-2)).toEqual(['Sở Y tế', 'Nhật ký']);
    expect(workbench.values(FORM, 'A:S')).toEqual(before);
    expect(workbench.values('Tổng hợp', 'A:C').map((row) => row[2])).toContain('Sở Y tế');
  });

  test('a mistake in Thiết lập stops the command with a sentence, which also stands beside the cell', () => {
    const workbench = smallRound();
    const spare = rowOf(workbench, SETTINGS, 'spareAgency.1');
    expectOk(workbench.type(SETTINGS, `C${spare}`, 'sở  công thương '));
    expectOk(workbench.type(SETTINGS, `D${spare}`, SO));
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(/đã có ở trên/);
    expect(workbench.value(SETTINGS, `F${spare}`)).toMatch(/đã có ở trên/);
    expectOk(workbench.type(SETTINGS, `C${spare}`, 'Sở Y tế'));
    run(workbench, 'menuCreateRound');
    expect(workbench.value(SETTINGS, `F${spare}`)).toBeNull();
  });
});

describe('filling a form in', () => {
  test('a figure changes the points of its criterion, group, section and the total at once', () => {
    const workbench = smallRound();
    workbench.actAs(CLERK);
    enter(workbench, FORM, 'II.1.1', '20', '100');
    expect(result(workbench, FORM, 'II.1.1')).toEqual([
      25,
      expect.stringMatching(/^✓ 20\/100 = 20%, .*: 25 điểm; Phụ lục 2, mục II\.1\.1$/),
    ]);
    enter(workbench, FORM, 'II.4.1', '45', '50');
    expect(result(workbench, FORM, 'II.4.1')).toEqual([
      18,
      expect.stringMatching(/^✓ 45\/50 = 90% × 20 = 18 điểm; Phụ lục 2, mục II\.4\.1$/),
    ]);
    expect(result(workbench, FORM, 'II.4')).toEqual([18, '1/2']);
    expect(result(workbench, FORM, 'II')).toEqual([43, '2/28']);
    expect(result(workbench, FORM, '@total')).toEqual([43, 'Yếu']);
    expect(workbench.value(FORM, 'H3')).toBe(43);
    expect(workbench.value(FORM, 'C3')).toBe('Đã nhập 2/72 tiêu chí');
    expect(workbench.display(FORM, `H${rowOf(workbench, FORM, 'II.4.1')}`)).toBe('18,00');
  });

  test('nonsense is refused, and the refusal says what is expected', () => {
    const workbench = smallRound();
    workbench.actAs(CLERK);
    const row = rowOf(workbench, FORM, 'I.2');
    for (const nonsense of ['nhiều', '-3']) {
      const outcome = workbench.type(FORM, `F${row}`, nonsense);
      expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('Nhập số từ 0 trở lên') });
      expect(workbench.value(FORM, `F${row}`)).toBeNull();
    }
    const choice = workbench.type(FORM, `F${rowOf(workbench, FORM, 'I.4')}`, 'Chắc có');
    expect(choice).toMatchObject({ ok: false, message: expect.stringContaining('Có hoặc Không') });
  });

  test('a decimal comma and a decimal point both count', () => {
    const workbench = smallRound();
    enter(workbench, FORM, 'I.3', '37,5', '50');
    expect(result(workbench, FORM, 'I.3')).toEqual([
      10,
      expect.stringMatching(/^✓ 37,5\/50 = 0,75.*: 10 điểm; Phụ lục 2, mục I\.3$/),
    ]);
    const row = rowOf(workbench, FORM, 'I.3');
    // Text from another program does not pass through the spreadsheet's own reading of numbers.
    expectOk(workbench.paste(FORM, `F${row}`, [["'62.5"]]));
    expect(result(workbench, FORM, 'I.3')).toEqual([
      15,
      expect.stringMatching(/^✓ 62,5\/50 = 1,25.*: 15 điểm; Phụ lục 2, mục I\.3$/),
    ]);
  });

  test('a clerk may fill in the form of her own agency and nothing else', () => {
    const workbench = smallRound();
    const row = rowOf(workbench, FORM, 'I.4');
    workbench.actAs(OTHER_CLERK);
    expect(workbench.type(FORM, `F${row}`, 'Có').ok).toBe(false);
    workbench.actAs(CLERK);
    expect(workbench.type(FORM, `F${row}`, 'Có').ok).toBe(true);
    for (const [tab, cell] of [
      [FORM, `H${row}`],
      [FORM, `C${row}`],
      [FORM, `L${row}`],
      [SETTINGS, 'C5'],
      ['Tổng hợp', 'C5'],
    ] as const) {
      expect([cell, workbench.type(tab, cell, '1').ok]).toEqual([cell, false]);
    }
    workbench.actAs(LEADER);
    expect(workbench.type(FORM, `F${row}`, 'Không').ok).toBe(false);
  });
});

describe('ranking', () => {
  test('goes by exact totals, equal totals share a place, who entered nothing stands below without one', () => {
    const workbench = smallRound(['Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E'].map((name) => ({ name })));
    enter(workbench, 'Sở A', 'I.2', '1', '3');
    enter(workbench, 'Sở B', 'I.4', 'Có');
    enter(workbench, 'Sở C', 'I.7', '2', '6');
    enter(workbench, 'Sở E', 'I.1', '1', '15');
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toBe('Đã tính lại xếp hạng: 4/5 đơn vị có số liệu.');
    expect(ranking(workbench, `Xếp hạng ${SO}`).map(({ place, agency, total }) => [place, agency, total])).toEqual([
      [1, 'Sở B', 15],
      [2, 'Sở A', 5],
      [2, 'Sở C', 5],
      [4, 'Sở E', 1],
      [null, 'Sở D', null],
    ]);
    expect(ranking(workbench, `Xếp hạng ${SO}`).map(({ remarks }) => remarks.split(';')[0])).toEqual([
      'còn thiếu 71 tiêu chí',
      'đồng hạng',
      'đồng hạng',
      'còn thiếu 71 tiêu chí',
      'chưa nhập',
    ]);
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.ties')}`, 'Hạng liền nhau (1, 1, 2)'));
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, `Xếp hạng ${SO}`).map(({ place }) => place)).toEqual([1, 2, 2, 3, null]);
  });

  test('is put right again at the next computation, whatever column somebody put in or took out', () => {
    const workbench = smallRound();
    enter(workbench, FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    const tab = `Xếp hạng ${SO}`;
    const shown = () => everything(workbench, tab).map((row) => row.slice(1));
    const headings = () => shown()[4];
    const right = headings();
    for (const meddle of [
      () => workbench.insertColumns(tab, 4),
      () => workbench.deleteColumns(tab, 5),
      () => workbench.insertColumns(tab, 1),
    ]) {
      expectOk(meddle());
      expect(headings()).not.toEqual(right);
      run(workbench, 'menuRecompute');
      expect(headings()).toEqual(right);
      expect(ranking(workbench, tab).map(({ place, agency }) => [place, agency])).toEqual([
        [1, FORM],
        [null, 'Sở Tài chính'],
      ]);
    }
  });

  test('shows as many digits as keep a total below the grade that it has missed, and no more once that is over', () => {
    const workbench = smallRound();
    const tab = `Xếp hạng ${SO}`;
    const shown = () => ['E6', 'G6', 'H6'].map((cell) => workbench.display(tab, cell));
    const rubric = 'Bộ tiêu chí Hậu Giang 2017';
    expectOk(workbench.type(rubric, `E${rowOf(workbench, rubric, 'grade:trung-binh')}`, '15'));
    enter(workbench, FORM, 'I.2', '29999', '30000');
    run(workbench, 'menuRecompute');
    expect(shown()).toEqual(['14,9995', 'Yếu', '0,01']);
    enter(workbench, FORM, 'I.2', '2', '3');
    run(workbench, 'menuRecompute');
    expect(shown()).toEqual(['10,00', 'Yếu', '5,00']);
  });

  test('takes few requests, of which one for each form', () => {
    const requestsWith = (agencies: number) => {
      const workbench = smallRound(THREE_AGENCIES.slice(0, agencies));
      for (let before = 0; before < 2; before += 1) run(workbench, 'menuRecompute');
      workbench.gate.reset();
      run(workbench, 'menuRecompute');
      return workbench.gate.requests;
    };
    const two = requestsWith(2);
    expect(two).toBeLessThanOrEqual(25);
    expect(requestsWith(3)).toBe(two + 1);
  });

  test('is stamped with who computed it, and leaves a line in Nhật ký', () => {
    const workbench = smallRound();
    enter(workbench, FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    const stamp = workbench.values(`Xếp hạng ${SO}`, 'C2:D2')[0] ?? [];
    expect(String(stamp[1])).toContain(COORDINATOR);
    expect(String(stamp[1])).toContain('phiên bản');
    expect(workbench.display(`Xếp hạng ${SO}`, 'C2')).toMatch(/^Tính lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/);
    const log = workbench.values('Nhật ký', 'B:E').filter((row) => row[2] === 'Tính lại xếp hạng');
    expect(log).toHaveLength(1);
    expect(log[0]?.[1]).toBe(COORDINATOR);
  });

  test('a clerk is refused, and the ranking stays as it is', () => {
    const workbench = smallRound();
    workbench.actAs(CLERK);
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toContain('dành cho người điều phối');
    expect(workbench.value(`Xếp hạng ${SO}`, 'D2')).toMatch(/Chưa tính/);
  });

  test('counts what the verifier found once Thiết lập says so', () => {
    const workbench = smallRound();
    enter(workbench, FORM, 'I.2', '50', '50');
    expectOk(workbench.type(FORM, `L${rowOf(workbench, FORM, 'I.2')}`, '25'));
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, `Xếp hạng ${SO}`)[0]?.total).toBe(15);
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.basis')}`, 'Điểm thẩm định'));
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, `Xếp hạng ${SO}`)[0]?.total).toBe(7.5);
  });

  test('Tổng hợp and the dashboard follow without a click', () => {
    const workbench = smallRound();
    enter(workbench, FORM, 'I.4', 'Có');
    const row = rowOf(workbench, 'Tổng hợp', 'agency.a01');
    expect(workbench.values('Tổng hợp', `D${row}:F${row}`)[0]).toEqual([15, 'Yếu', 1]);
    const board = everything(workbench, `Bảng điều khiển ${SO}`);
    const first = board.find((cells) => cells[0] === 'so.1') ?? [];
    expect(first.slice(1, 5)).toEqual([1, 'Sở Công Thương', 15, 'Yếu']);
  });
});

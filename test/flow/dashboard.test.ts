import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { hauGiang } from '../support/hau-giang';
import {
  CLERK,
  COORDINATOR,
  enter,
  everything,
  expectOk,
  FORM,
  HUYEN,
  kept,
  LEADER,
  OTHER_CLERK,
  result,
  rowOf,
  run,
  SETTINGS,
  SO,
  smallRound,
} from './round';

const BOARD = 'Bảng điều khiển';
const SO_BOARD = `Bảng điều khiển ${SO}`;
const OTHER_FORM = 'Sở Tài chính';

/** The cells of a row, found by its id. */
function row(workbench: Workbench, tab: string, id: string): unknown[] {
  return everything(workbench, tab).find((cells) => cells[0] === id) ?? [];
}

function filledRound(): Workbench {
  return kept('small round with figures on two forms', fillTwo);
}

function fillTwo(): Workbench {
  const workbench = smallRound();
  enter(workbench, FORM, 'I.2', '40', '50');
  enter(workbench, FORM, 'I.3', '25', '50');
  enter(workbench, FORM, 'I.4', 'Có');
  enter(workbench, FORM, 'I.7', '1', '10');
  enter(workbench, OTHER_FORM, 'I.2', '10', '50');
  enter(workbench, OTHER_FORM, 'I.4', 'Không');
  enter(workbench, OTHER_FORM, 'II.1.1', '30', '50');
  return workbench;
}

describe('a dashboard of several groups', () => {
  test('has an overview that stands before a dashboard for each group; what they draw from is out of sight', () => {
    const workbench = smallRound();
    expect(workbench.sheetNames().slice(1, 4)).toEqual([BOARD, SO_BOARD, `Bảng điều khiển ${HUYEN}`]);
    expect(workbench.sheetNames()).toContain('Dữ liệu');
    expect(row(workbench, BOARD, '#about')[1]).toMatch(/giai đoạn tự đánh giá · theo điểm tự chấm/);
  });

  test('counts and compares what stands on the forms', () => {
    const workbench = filledRound();
    const totals = [FORM, OTHER_FORM].map((form) => Number(result(workbench, form, '@total')[0]));
    const [high = 0, low = 0] = totals;
    expect(high).toBeGreaterThan(low);
    const figures = [2, 2, 0, 0, 0, 0, (high + low) / 2, high, low, (high + low) / 2];
    expect(row(workbench, BOARD, 'group.so').slice(2, 13)).toEqual([SO, ...figures]);
    expect(row(workbench, SO_BOARD, '#values').slice(2, 12)).toEqual(figures);
    expect(row(workbench, BOARD, 'top.so.1').slice(1, 4)).toEqual([1, FORM, high]);
    expect(row(workbench, BOARD, 'top.so.2').slice(1, 4)).toEqual([2, OTHER_FORM, low]);
    expect(row(workbench, BOARD, 'grades.so').slice(2, 7)).toEqual([SO, 0, 0, 0, 2]);
    expect(row(workbench, SO_BOARD, 'grade.so.yeu').slice(2, 5)).toEqual(['Yếu', 2, 1]);
  });

  test('lists the lowest of a larger group from below, without those that have not begun', () => {
    const names = Array.from({ length: 12 }, (_, at) => `Sở ${String.fromCharCode(65 + at)}`);
    const workbench = smallRound([...names.map((name) => ({ name })), { name: 'Huyện A', group: HUYEN }]);
    for (const [at, name] of names.slice(0, 3).entries()) enter(workbench, name, 'I.2', String(10 * (at + 1)), '50');
    const lowest = [1, 2, 3, 4, 5].map((place) => row(workbench, BOARD, `low.so.${place}`).slice(1, 4));
    expect(lowest).toEqual([
      [3, 'Sở A', 3],
      [2, 'Sở B', 6],
      [1, 'Sở C', 9],
      ['', '', ''],
      ['', '', ''],
    ]);
  });
});

describe('the dashboard of a group', () => {
  test('names the criteria with the lowest mean share of the maximum, the bonus and what nobody has answered apart', () => {
    const workbench = filledRound();
    const shares = hauGiang()
      .sections.filter(({ bonus }) => bonus !== true)
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'group' ? item.criteria : [item])))
      .flatMap(({ id, max }) => {
        const points = [FORM, OTHER_FORM].map((form) => result(workbench, form, id)[0]);
        const numbers = points.filter((value) => typeof value === 'number');
        if (numbers.length === 0) return [];
        const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
        return [{ max, mean, share: mean / max, count: numbers.length }];
      })
      .sort((a, b) => a.share - b.share);
    expect(shares.length).toBeGreaterThanOrEqual(5);
    const listed = shares.map((_, at) => row(workbench, SO_BOARD, `weak.so.${at + 1}`).slice(6, 10));
    for (const [at, { max, mean, share, count }] of shares.entries()) {
      expect(listed[at]).toEqual([max, expect.closeTo(mean, 6), expect.closeTo(share, 6), count]);
    }
    expect(
      row(workbench, SO_BOARD, `weak.so.${shares.length + 1}`)
        .slice(2, 10)
        .filter((cell) => cell !== '' && cell !== null),
    ).toEqual([]);
  });

  test('puts self and verified totals beside each other', () => {
    const workbench = filledRound();
    expectOk(workbench.type(FORM, `L${rowOf(workbench, FORM, 'I.4')}`, 'Không'));
    const self = Number(result(workbench, FORM, '@total')[0]);
    expect(row(workbench, SO_BOARD, 'so.1').slice(5, 8)).toEqual([self, self - 15, -15]);
    expect(row(workbench, SO_BOARD, 'so.2')[7]).toBe('');
  });

  test('shows the agency that is picked against the mean of its group, and where it is furthest behind', () => {
    const workbench = filledRound();
    const cell = `C${rowOf(workbench, SO_BOARD, '#pick')}`;
    expect(workbench.value(SO_BOARD, cell)).toBe(FORM);
    expectOk(workbench.type(SO_BOARD, cell, OTHER_FORM));
    const points = Number(result(workbench, OTHER_FORM, 'I')[0]);
    const mean = (points + Number(result(workbench, FORM, 'I')[0])) / 2 / 150;
    const part = row(workbench, SO_BOARD, 'part.so.I');
    expect(part.slice(3, 6)).toEqual([points, 150, points / 150]);
    expect(part[6]).toBeCloseTo(mean, 6);
    expect(part[7]).toBeCloseTo(points / 150 - mean, 6);
    // "Có" against "Không": the mean is one half of the maximum.
    const [first, second] = [1, 2].map((place) => row(workbench, SO_BOARD, `behind.so.${place}`));
    expect(first?.[1]).toBe('I.4');
    expect(first?.slice(6, 11)).toEqual([0, 15, 0, 0.5, -0.5]);
    expect(second?.[1]).toBe('I.2');
    expect(row(workbench, SO_BOARD, 'behind.so.3').slice(6, 11)).toEqual(['', '', '', '', '']);
  });

  test('changes while somebody types', () => {
    const workbench = filledRound();
    workbench.actAs(OTHER_CLERK);
    for (const id of ['I.3', 'I.4', 'I.5', 'I.6'])
      enter(workbench, OTHER_FORM, id, id === 'I.3' ? '50' : 'Có', id === 'I.3' ? '50' : undefined);
    expect(row(workbench, SO_BOARD, 'so.1').slice(1, 4)).toEqual([
      1,
      OTHER_FORM,
      result(workbench, OTHER_FORM, '@total')[0],
    ]);
  });
});

describe('the cell in which an agency is picked', () => {
  test('is open to everybody who may edit the file, and nothing else on the dashboard is', () => {
    const workbench = smallRound();
    const cell = rowOf(workbench, SO_BOARD, '#pick');
    for (const command of [null, 'menuCheckProtection', 'menuRerender']) {
      workbench.actAs(COORDINATOR);
      if (command !== null) run(workbench, command);
      workbench.actAs(CLERK);
      expect(workbench.type(SO_BOARD, `C${cell}`, OTHER_FORM).ok).toBe(true);
      expect(workbench.type(SO_BOARD, `C${cell + 2}`, OTHER_FORM).ok).toBe(false);
      expect(workbench.type(SO_BOARD, 'D5', '1').ok).toBe(false);
      workbench.actAs(LEADER);
      expect(workbench.type(SO_BOARD, `C${cell}`, FORM).ok).toBe(false);
      expect(workbench.value(SO_BOARD, `C${cell}`)).toBe(OTHER_FORM);
    }
  });

  test('takes the agencies of the group only', () => {
    const workbench = smallRound();
    expect(workbench.type(SO_BOARD, `C${rowOf(workbench, SO_BOARD, '#pick')}`, 'UBND huyện Vị Thủy').ok).toBe(false);
  });

  test('falls back on the first agency when the one that was picked is gone', () => {
    const workbench = smallRound();
    expectOk(workbench.type(SO_BOARD, `C${rowOf(workbench, SO_BOARD, '#pick')}`, OTHER_FORM));
    expectOk(workbench.deleteRows(SETTINGS, rowOf(workbench, SETTINGS, 'agency.a02')));
    run(workbench, 'menuCreateRound');
    expect(workbench.value(SO_BOARD, `C${rowOf(workbench, SO_BOARD, '#pick')}`)).toBe(FORM);
  });
});

describe('a round with one group', () => {
  test('has one dashboard, and a group that loses its agencies leaves no figures behind', () => {
    const workbench = filledRound();
    expectOk(workbench.deleteRows(SETTINGS, rowOf(workbench, SETTINGS, 'agency.a03')));
    run(workbench, 'menuCreateRound');
    expect(row(workbench, BOARD, 'so.1').slice(1, 3)).toEqual([1, FORM]);
    for (const tab of [SO_BOARD, `Bảng điều khiển ${HUYEN}`]) {
      expect(everything(workbench, tab).map(([id]) => id)).toEqual(['#dashboard', '#about', '#gap.end']);
      expect(row(workbench, tab, '#about')[1]).toMatch(/có thể xóa tab này/);
    }
  });
});

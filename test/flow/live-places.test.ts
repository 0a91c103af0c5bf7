import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { keptSnapshot } from '../support/kept-snapshot';
import { pasteFromElsewhere } from './damaged';
import { emptyWorkbook, enter, everything, expectOk, ranking, reopened, rowOf, run, SETTINGS } from './round';
import { makeForms, NINH_BINH, write } from './setup';

const SO_BOARD = 'Bảng điều khiển Cơ quan nhà nước cấp Sở';
const HUYEN_BOARD = 'Bảng điều khiển Cơ quan nhà nước cấp Huyện';
const HUYEN = 'UBND huyện Hoa Lư';

/** Two tied, one with fewer points than none, and ahead of them one that has not begun; a single district. */
function round(): Workbench {
  return reopened(
    keptSnapshot('live places', () => {
      const workbench = emptyWorkbook();
      const names = ['Sở A', 'Sở B', 'Sở C', 'Sở D'];
      write(workbench, {
        ...NINH_BINH,
        agencies: [
          ...names.map((name) => ({ id: '', name, groupId: 'so', editors: '' })),
          { id: '', name: HUYEN, groupId: 'huyen', editors: '' },
        ],
      });
      expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.ties')}`, 'Hạng liền nhau (1, 1, 2)'));
      makeForms(workbench);
      enter(workbench, 'Sở B', 'E.2', 'Không tham gia');
      enter(workbench, 'Sở C', 'C.2.7', 'Có');
      enter(workbench, 'Sở D', 'C.2.8', 'Có');
      for (const id of ['A.2.1', 'A.2.2', 'A.2.3']) enter(workbench, HUYEN, id, 'Có');
      enter(workbench, HUYEN, 'A.1.1', '11', '16');
      return workbench.snapshot();
    }),
  );
}

function rows(workbench: Workbench, tab: string, id: RegExp): unknown[][] {
  return everything(workbench, tab).filter(([own]) => id.test(String(own)));
}

function byAgency([, one]: unknown[], [, other]: unknown[]): number {
  return String(one).localeCompare(String(other));
}

const STANDING = [
  [1, 'Sở C', 1],
  [1, 'Sở D', 1],
  [2, 'Sở B', -1],
  ['', 'Sở A', 0],
];

describe('live places', () => {
  test('are the official ones on Tổng hợp and on every dashboard: by the tie rule, among those that have begun', () => {
    const workbench = round();
    run(workbench, 'menuRecompute');
    const official = ranking(workbench, 'Xếp hạng Cơ quan nhà nước cấp Sở');
    expect(official.map(({ place, agency }) => [place ?? '', agency])).toEqual(STANDING.map((row) => row.slice(0, 2)));
    expect(rows(workbench, 'Tổng hợp', /^agency\./).map((row) => row[8])).toEqual(['', 2, 1, 1, 1]);
    expect(rows(workbench, SO_BOARD, /^so\.\d/).map((row) => row.slice(1, 4))).toEqual(STANDING);
    expect(rows(workbench, 'Bảng điều khiển', /^top\.so\./).map((row) => row.slice(1, 4))).toEqual(STANDING);
    expect(rows(workbench, 'Dữ liệu', /^order\.so\./).map((row) => row[3])).toEqual(STANDING.map(([, name]) => name));
    // The mean, the best and the lowest are those of the three that have begun.
    const figures = [4, 3, 0, 0, 0, 0, expect.closeTo(1 / 3), 1, -1, expect.closeTo(1 / 3)];
    expect(rows(workbench, SO_BOARD, /^#values/)[0]?.slice(2, 12)).toEqual(figures);
  });

  test('count what the official ranking counts: what a verifier entered, or what can not be used, and not what the coordinator decided', () => {
    const workbench = round();
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.basis')}`, 'Điểm thẩm định'));
    run(workbench, 'menuRerender');
    // Sở A reported nothing: the department found one figure itself. Sở B has nothing but an answer that is none.
    expectOk(workbench.type('Sở A', `L${rowOf(workbench, 'Sở A', 'C.2.7')}`, 'Có'));
    enter(workbench, 'Sở B', 'E.2', '');
    pasteFromElsewhere(workbench, 'Sở B', `F${rowOf(workbench, 'Sở B', 'C.2.7')}`, 'chưa rõ');
    // Of Sở C nothing is entered; it is exempt from what earns 5 points then.
    enter(workbench, 'Sở C', 'C.2.7', '');
    expectOk(workbench.type('Sở C', `L${rowOf(workbench, 'Sở C', '@exemption.C.3')}`, 'Có'));
    run(workbench, 'menuRecompute');
    const official = ranking(workbench, 'Xếp hạng Cơ quan nhà nước cấp Sở');
    const live = rows(workbench, 'Tổng hợp', /^agency\./).slice(0, 4);
    const standing = [
      [1, 'Sở A', 'Yếu'],
      [2, 'Sở B', 'Yếu'],
      ['', 'Sở C', ''],
      [1, 'Sở D', 'Yếu'],
    ];
    expect(
      official.map(({ place, agency, grade }) => [place ?? '', agency, place === null ? '' : grade]).sort(byAgency),
    ).toEqual(standing);
    expect(live.map((row) => [row[8], row[2], row[4]])).toEqual(standing);
  });

  test('are there for who reported nothing where the round says so, from verification on', () => {
    const workbench = round();
    const standing = () => [
      ranking(workbench, 'Xếp hạng Cơ quan nhà nước cấp Sở').map(({ place, agency, total }) => [place, agency, total]),
      rows(workbench, SO_BOARD, /^so\.\d/).map((row) => row.slice(1, 4)),
    ];
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.ranksAbsent')}`, 'Có'));
    run(workbench, 'menuRecompute');
    expect(standing()[1]).toEqual(STANDING);
    // By hand, so that nothing but the next computation can follow.
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.phase')}`, 'Thẩm định'));
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.ties')}`, 'Cách hạng (1, 1, 3)'));
    run(workbench, 'menuRecompute');
    const all = [
      [1, 'Sở C', 1],
      [1, 'Sở D', 1],
      [3, 'Sở A', 0],
      [4, 'Sở B', -1],
    ];
    expect(standing()).toEqual([all, all]);
    expect(String(rows(workbench, 'Xếp hạng Cơ quan nhà nước cấp Sở', /^#stamp/)[0])).toContain(
      'cách hạng (1, 1, 3) · đơn vị không có số liệu vẫn được xếp hạng',
    );
    expect(rows(workbench, SO_BOARD, /^#values/)[0]?.slice(2, 12)).toEqual([4, 3, 0, 0, 0, 0, 0.25, 1, -1, 0.25]);
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.ranksAbsent')}`, 'Không'));
    run(workbench, 'menuRecompute');
    expect(standing()[1]?.[3]).toEqual(['', 'Sở A', 0]);
  });

  test('are there for a group with one agency, whatever its total', () => {
    const workbench = round();
    expect(rows(workbench, HUYEN_BOARD, /^huyen\.1/)[0]?.slice(1, 4)).toEqual([1, HUYEN, 4.375]);
    expect(rows(workbench, HUYEN_BOARD, /^huyen\.1/)[0]?.slice(5, 9)).toEqual([4.375, 4.375, '', 4.375 / 9]);
    expect(rows(workbench, 'Bảng điều khiển', /^top\.huyen\./)[0]?.slice(1, 4)).toEqual([1, HUYEN, 4.375]);
    const [first] = rows(workbench, 'Dữ liệu', /^order\.huyen\./);
    expect(first?.slice(3, 9)).toEqual([HUYEN, 4.375, 4.375, 4.375, 0, 0]);
    for (const tab of [HUYEN_BOARD, 'Bảng điều khiển', 'Dữ liệu', 'Tổng hợp']) {
      expect(
        everything(workbench, tab)
          .flat()
          .filter((cell) => String(cell).startsWith('#VALUE')),
      ).toEqual([]);
    }
  });
});

import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../src/tabs/tab-spec';
import type { Workbench } from '../../workbench/runtime';
import { keptSnapshot } from '../support/kept-snapshot';
import { attempt, ENTERED, entriesOn, OTHER_FORM, put, RANKING, untouchedRound } from './damaged';
import { type Fault, faultsOf, patienceFor, samplesOf, strike } from './faults';
import { fingerprint } from './fingerprint';
import { carryOver, lastToast, publish, publishedTabs, toPublication, yearOf } from './publishing';
import {
  CLERK,
  COORDINATOR,
  emptyWorkbook,
  enter,
  everything,
  expectOk,
  FORM,
  listBelow,
  OTHER_CLERK,
  ranking,
  reopened,
  rowOf,
  run,
  SETTINGS,
  said,
  takeOut,
  workbookWithSettings,
} from './round';

/** At how many places a run is broken off, besides its end; `FAULTS=200` tries that many. */
const SAMPLES = samplesOf(4);
const PATIENCE = patienceFor(SAMPLES);

/** Entries of every kind on two forms, published. */
function publishedRound(): Workbench {
  return reopened(keptSnapshot('published round', makePublishedRound));
}

function makePublishedRound(): unknown {
  const workbench = toPublication(untouchedRound());
  enter(workbench, FORM, 'I.2', '20', '50');
  enter(workbench, FORM, 'I.4', 'Có');
  put(workbench, FORM, 'I.2', 'evidence', 'Báo cáo số 12');
  put(workbench, FORM, 'I.3', 'note', 'chưa có số liệu');
  put(workbench, FORM, 'I.2', 'verified', '10');
  put(workbench, FORM, 'I.2', 'opinion', 'theo hợp đồng');
  enter(workbench, OTHER_FORM, 'I.4', 'Có');
  publish(workbench);
  return workbench.snapshot();
}

/** What stands on the archive of a form: the row's id with what was entered. */
function archivedOf(workbench: Workbench, agencyId: string): Map<string, unknown[]> {
  const tab = workbench.sheetNames().find((name) => name.startsWith('Lưu trữ '));
  const rows = tab === undefined ? [] : everything(workbench, tab);
  const heading = rows.find(([id]) => id === '#rows') ?? [];
  const form = everything(workbench, FORM).find(([id]) => id === '#header') ?? [];
  const entered = Object.values(ENTERED).map((letters) => form[letters.charCodeAt(0) - 65]);
  const columns = entered.map((name) => heading.indexOf(name));
  return new Map(
    rows
      .filter((row) => row[1] === agencyId && String(row[0]).startsWith('row.'))
      .map((row): [string, unknown[]] => [String(row[4]), columns.map((at) => row[at] ?? null)])
      .filter(([, cells]) => cells.some((cell) => cell !== null)),
  );
}

function setting(workbench: Workbench, name: string): string {
  return workbench.display(SETTINGS, `C${rowOf(workbench, SETTINGS, `setting.${name}`)}`);
}

/** Asks for it in the sidebar, or agrees to what it said. */
function carryOverBySidebar(workbench: Workbench, confirmed: boolean): unknown {
  const outcome = workbench.callServer('sidebarCarryOver', [{ confirmed }]);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(JSON.stringify(outcome.value));
}

describe('Kết chuyển', () => {
  test('archives every entry, empties the forms and opens the next year', () => {
    const workbench = publishedRound();
    const year = yearOf(workbench);
    const entered = [entriesOn(workbench, FORM), entriesOn(workbench, OTHER_FORM)];
    const question = carryOverBySidebar(workbench, false);
    expect(question).toMatchObject({ ok: true, value: { asks: true } });
    expect(JSON.stringify(question)).toContain(`Kết chuyển`);
    expect([entriesOn(workbench, FORM), entriesOn(workbench, OTHER_FORM)]).toEqual(entered);
    expect(carryOverBySidebar(workbench, true)).toMatchObject({ ok: true, value: { asks: false } });
    expect(
      everything(workbench, 'Nhật ký')
        .map((row) => String(row[4]))
        .at(-1),
    ).toBe(`Đã kết chuyển sang năm ${year + 1}: 2 phiếu sẵn sàng; số liệu năm trước ở tab ẩn “Lưu trữ ${year}”.`);
    expect([archivedOf(workbench, 'a01'), archivedOf(workbench, 'a02')]).toEqual(entered);
    // Whoever sets up the next round can take the agencies from this one.
    const setup = workbench.callServer('sidebarSetupState', []);
    expect(setup).toMatchObject({
      value: {
        value: {
          lastYear: {
            year,
            agencies: [
              { id: 'a01', name: FORM, groupId: 'so', editors: '' },
              { id: 'a02', name: OTHER_FORM, groupId: 'so', editors: '' },
            ],
          },
        },
      },
    });
    expect([entriesOn(workbench, FORM).size, entriesOn(workbench, OTHER_FORM).size]).toEqual([0, 0]);
    expect(['year', 'dataFrom', 'dataTo', 'reportBy'].map((name) => setting(workbench, name))).toEqual([
      String(year + 1),
      `01/01/${year + 1}`,
      `31/12/${year + 1}`,
      `14/12/${year + 1}`,
    ]);
    expect(setting(workbench, 'name')).toContain(`năm ${year + 1}`);
    expect(workbench.value(FORM, `D2`)).toContain(`14/12/${year + 1}`);
    expect(workbench.display(FORM, 'C3')).toMatch(/^Đã nhập 0\/72/);
  });

  test('keeps last year in sight: places and totals in the ranking, points and figures in notes', () => {
    const workbench = publishedRound();
    const year = yearOf(workbench);
    carryOver(workbench);
    const head = () => everything(workbench, RANKING).find(([id]) => id === '#header') ?? [];
    const at = head().indexOf(`Hạng năm ${year}`);
    const lines = () =>
      everything(workbench, RANKING)
        .filter(([id]) => String(id).startsWith('agency.'))
        .map((row) => [row[2], ...row.slice(at, at + 3)]);
    expect(lines()).toEqual([
      [FORM, 1, expect.any(Number), null],
      [OTHER_FORM, 2, 15, null],
    ]);
    const notes = JSON.stringify(fingerprint(workbench)[FORM]);
    expect(notes).toContain(`Năm ${year}: 15 điểm; số liệu: Có`);
    expect(notes).toMatch(new RegExp(`Năm ${year}: [\\d,]+ điểm; số liệu: 10 / 50`));
    enter(workbench, OTHER_FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    expect(lines()).toEqual([
      [OTHER_FORM, 2, 15, '▲1'],
      [FORM, 1, expect.any(Number), null],
    ]);
    const board = everything(workbench, 'Bảng điều khiển');
    const moves = board.findIndex(([id]) => id === '#header.so');
    const first = board[moves]?.indexOf(`± Hạng so với ${year}`) ?? -1;
    const moved = [1, 2].map((place) =>
      workbench.display('Bảng điều khiển', `${columnLetters(first + 1)}${moves + 1 + place}`),
    );
    expect(board[moves + 1]?.slice(2, 3).concat(moved)).toEqual([OTHER_FORM, '▲1', '']);
    expect(board[moves + 1]?.[first + 1]).toBe(0);
  });

  test('asks first, and does nothing when the coordinator thinks better of it', () => {
    const workbench = publishedRound();
    const before = fingerprint(workbench);
    workbench.ui.answerWith(() => ({ button: 'CANCEL', text: '' }));
    run(workbench, 'menuCarryOver');
    expect(said(workbench)).toContain('được xóa trống');
    expect(fingerprint(workbench)).toEqual(before);
  });

  test('is refused without a published version, after a change since, to a clerk, and a second time', () => {
    const workbench = toPublication(untouchedRound());
    enter(workbench, FORM, 'I.4', 'Có');
    carryOver(workbench);
    expect(said(workbench)).toMatch(/^Chưa công bố kết quả năm/);
    publish(workbench);
    workbench.actAs(CLERK);
    carryOver(workbench);
    expect(said(workbench)).toContain('dành cho người điều phối');
    workbench.actAs(COORDINATOR);
    enter(workbench, FORM, 'I.2', '20', '50');
    carryOver(workbench);
    expect(said(workbench)).toMatch(/^Số liệu đã thay đổi sau khi công bố/);
    expect(entriesOn(workbench, FORM).size).toBe(2);
    publish(workbench);
    carryOver(workbench);
    expect(lastToast(workbench)).toMatch(/^Đã kết chuyển/);
    const done = fingerprint(workbench);
    carryOver(workbench);
    expect(said(workbench)).toMatch(/^Đã kết chuyển: tệp đang ở đợt năm/);
    expect(fingerprint(workbench)).toEqual(done);
  });

  test('the next year is published from 1 again', () => {
    const workbench = publishedRound();
    const year = yearOf(workbench);
    carryOver(workbench);
    toPublication(workbench);
    enter(workbench, FORM, 'I.4', 'Có');
    publish(workbench);
    expect(publishedTabs(workbench).sort()).toEqual([`Công bố ${year} lần 1`, `Công bố ${year + 1} lần 1`]);
  });

  test('a row that people inserted, and a form that holds something new, are not emptied', { timeout: 300_000 }, () => {
    const workbench = publishedRound();
    const row = rowOf(workbench, FORM, 'I.3');
    expectOk(workbench.insertRows(FORM, row));
    expectOk(workbench.type(FORM, `C${row}`, 'ghi nhớ riêng'));
    workbench.gate.reset();
    const start = workbench.snapshot();
    // Broken off once the archive is whole, then somebody types on.
    const broken = archivedAndBrokenOff(start);
    enter(broken, OTHER_FORM, 'I.2', '30', '50');
    broken.ui.answerWith(() => ({ button: 'OK', text: '' }));
    const alert = attempt(broken, 'menuCarryOver');
    expect(alert).toMatch(/^Phiếu “Sở Tài chính” có thay đổi sau khi lưu trữ \(I\.2\)/);
    expect(entriesOn(broken, OTHER_FORM).size).toBe(2);
    expect(attempt(broken, 'menuPublish')).toMatch(/^Việc kết chuyển đợt năm \d{4} chưa xong/);
    expectOk(
      broken.deleteContent(OTHER_FORM, `F${rowOf(broken, OTHER_FORM, 'I.2')}:G${rowOf(broken, OTHER_FORM, 'I.2')}`),
    );
    expect(attempt(broken, 'menuCarryOver')).toMatch(/^Kết chuyển đợt/);
    expect(lastToast(broken)).toMatch(/^Đã kết chuyển sang năm/);
    expect(everything(broken, FORM).map(([, , title]) => title)).toContain('ghi nhớ riêng');
  });

  test('that is broken off is completed by running it again, and nothing is lost at any moment', {
    timeout: PATIENCE,
  }, async () => {
    const start = publishedRound().snapshot();
    const undisturbed = reopened(start);
    const entered = entriesOn(undisturbed, FORM);
    undisturbed.gate.reset();
    carryOver(undisturbed);
    const wanted = fingerprint(undisturbed);
    for await (const fault of faultsWithEnd(undisturbed.gate.requests, SAMPLES)) {
      const { place } = fault;
      const broken = reopened(start);
      broken.ui.answerWith(() => ({ button: 'OK', text: '' }));
      strike(broken, fault);
      attempt(broken, 'menuCarryOver');
      broken.gate.failNever();
      // Each entry is on the form or in the archive, or on both.
      const archived = archivedOf(broken, 'a01');
      const still = entriesOn(broken, FORM);
      for (const [id, cells] of entered) {
        expect([place, id, archived.get(id) ?? still.get(id)]).toEqual([place, id, cells]);
      }
      attempt(broken, 'menuCarryOver');
      expect([place, fingerprint(broken)]).toEqual([place, wanted]);
    }
  });
});

/** Faults spread over a run, and at its last requests one each: Thiết lập is written at the very end, cell by cell. */
async function* faultsWithEnd(requests: number, samples: number): AsyncGenerator<Fault> {
  yield* faultsOf(requests, samples);
  if (samples >= requests) return;
  for (let left = 0; left < LAST; left += 1) {
    const nth = requests - left;
    const when = left % 2 === 0 ? 'after' : 'before';
    yield { nth, how: 'fails', when, place: `request ${nth} of ${requests} fails, ${when} it takes effect` };
    await setImmediate();
  }
}

/** How many requests at the end of a run are all broken off. */
const LAST = samplesOf(6);

/** A workbook whose carrying over was broken off between finding its archive whole and emptying the second form. */
function archivedAndBrokenOff(start: unknown): Workbench {
  let [early, late] = [1, 400];
  while (late - early > 1) {
    const nth = Math.floor((early + late) / 2);
    const workbench = reopened(start);
    workbench.ui.answerWith(() => ({ button: 'OK', text: '' }));
    // What fails once is tried again; what is stopped is not.
    workbench.gate.stopAt(nth);
    attempt(workbench, 'menuCarryOver');
    workbench.gate.failNever();
    const isArchived = /^Việc kết chuyển/.test(attempt(workbench, 'menuPublish'));
    const isFull = entriesOn(workbench, OTHER_FORM).size > 0;
    if (isArchived && isFull) return workbench;
    if (isFull) early = nth;
    else late = nth;
  }
  throw new Error('It was never broken off between archiving and emptying');
}

describe('an agency that left the round before it was carried over', () => {
  let published: unknown;

  /** Published without Sở Tài chính, on whose form something stands; made once, then copied. */
  function withoutOther(): Workbench {
    if (published === undefined) {
      const workbench = publishedRound();
      put(workbench, OTHER_FORM, 'I.3', 'note', 'ghi chú của đơn vị đã rời');
      takeOut(workbench, 'a02');
      publish(workbench);
      published = workbench.snapshot();
    }
    return reopened(published);
  }

  /** Types its name below the last agency again, and has the forms brought up to date. */
  function listedAgain(workbench: Workbench): void {
    listBelow(workbench, 'a01', { name: OTHER_FORM, editors: OTHER_CLERK });
    run(workbench, 'menuCreateRound');
  }

  test('is archived and emptied with the others, so that its old figures don’t count when it comes back', () => {
    const workbench = withoutOther();
    const entered = entriesOn(workbench, OTHER_FORM);
    carryOver(workbench);
    expect(workbench.ui.alerts.at(-1)?.message).toContain('1 phiếu của đơn vị không còn trong danh sách');
    expect(lastToast(workbench)).toMatch(/^Đã kết chuyển sang năm/);
    expect(archivedOf(workbench, 'a02')).toEqual(entered);
    expect(entriesOn(workbench, OTHER_FORM).size).toBe(0);
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toContain('phân quyền đúng');
    listedAgain(workbench);
    enter(workbench, FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, RANKING).map(({ place, agency }) => [place, agency])).toEqual([
      [1, FORM],
      [null, OTHER_FORM],
    ]);
    expect(workbench.value(OTHER_FORM, 'D2')).toContain(String(yearOf(workbench)));
    workbench.actAs(OTHER_CLERK);
    expectOk(workbench.type(OTHER_FORM, `F${rowOf(workbench, OTHER_FORM, 'I.4')}`, 'Có'));
  });

  test('whose form can’t be told any more keeps it, and it is not taken for this year’s', () => {
    const workbench = withoutOther();
    expectOk(workbench.insertColumns(OTHER_FORM, 7));
    carryOver(workbench);
    expect(lastToast(workbench)).toMatch(/^Đã kết chuyển sang năm/);
    expectOk(workbench.deleteColumns(OTHER_FORM, 7));
    const year = yearOf(workbench);
    listedAgain(workbench);
    expect(said(workbench)).toBe(
      `Phiếu “${OTHER_FORM}” còn số liệu của đợt trước, không dùng cho đợt năm ${year}. Hãy sao chép tab này ra tệp khác để giữ số liệu, xóa tab rồi chọn Tạo, cập nhật phiếu.`,
    );
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toMatch(/^Phiếu “Sở Tài chính” còn số liệu của đợt trước/);
    expectOk(workbench.deleteSheet(OTHER_FORM));
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(/^Đã tạo 1 phiếu/);
    expect(entriesOn(workbench, OTHER_FORM).size).toBe(0);
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toMatch(/^Đã tính lại xếp hạng: 0\/2/);
  });
});

describe('a rule that counts growth', () => {
  test('finds last year’s figure in its place, the verified one where there is one', () => {
    const workbench = workbookWithSettings([{ name: 'UBND huyện A' }, { name: 'UBND huyện B' }]);
    const group = everything(workbench, SETTINGS).findIndex(([id]) => id === 'group.so') + 1;
    expectOk(workbench.type(SETTINGS, `D${group}`, 'xuan-loc-2022'));
    run(workbench, 'menuCreateRound');
    toPublication(workbench);
    const growth = everything(workbench, 'UBND huyện A').find(([, , , method]) => String(method).includes('Năm trước'));
    const id = String(growth?.[0]);
    for (const [tab, figure, verified] of [
      ['UBND huyện A', '120', ''],
      ['UBND huyện B', '100', '80'],
    ] as const) {
      enter(workbench, tab, id, figure, '60');
      if (verified !== '') put(workbench, tab, id, 'verified', verified);
    }
    publish(workbench);
    carryOver(workbench);
    const bases = ['UBND huyện A', 'UBND huyện B'].map((tab) => {
      const row = rowOf(workbench, tab, id);
      return [workbench.value(tab, `F${row}`), workbench.value(tab, `G${row}`)];
    });
    expect(bases).toEqual([
      [null, 120],
      [null, 80],
    ]);
    const row = rowOf(workbench, 'UBND huyện A', id);
    expectOk(workbench.type('UBND huyện A', `F${row}`, '240'));
    expect(String(workbench.value('UBND huyện A', `I${row}`))).toContain('120');
  });
});

test('an empty spreadsheet has nothing to carry over', () => {
  const workbench = emptyWorkbook();
  carryOver(workbench);
  expect(said(workbench)).toMatch(/^Tệp chưa được thiết lập/);
});

import { describe, expect, test } from 'vitest';
import type { PublishedVersion } from '../../src/round/publication';
import { frameText } from '../../src/tabs/published-record';
import { attempt, OTHER_FORM, RANKING, untouchedRound } from './damaged';
import { faultsOf, samplesOf, strike } from './faults';
import { fingerprint } from './fingerprint';
import { agreeing, differencesOn, fingerprintOn, publish, publishedTabs, toPublication, yearOf } from './publishing';
import {
  CLERK,
  COORDINATOR,
  enter,
  everything,
  expectOk,
  FORM,
  kept,
  LEADER,
  ranking,
  reopened,
  rowOf,
  run,
  SETTINGS,
  said,
} from './round';
import { ask, sheetIdOf } from './verification';

/** A column of the ranking by agency. */
function column(workbench: ReturnType<typeof untouchedRound>, heading: string): Record<string, unknown> {
  const rows = everything(workbench, RANKING);
  const at = (rows.find(([id]) => id === '#header') ?? []).indexOf(heading);
  return Object.fromEntries(
    rows.filter(([id]) => String(id).startsWith('agency.')).map((row) => [String(row[2]), row[at]]),
  );
}

/** What stands below the ranking. */
function changes(workbench: ReturnType<typeof untouchedRound>): string[] {
  return everything(workbench, RANKING)
    .filter(([id]) => String(id).startsWith('#change'))
    .flatMap((row) => [row[2], row[3]].flatMap((cell) => (cell === null ? [] : [String(cell)])));
}

/** Two agencies with 15 and 6 points, in the phase of publication. */
function twoRanked() {
  return kept('two agencies to be ranked and published', fillTwo);
}

function fillTwo() {
  const workbench = toPublication(untouchedRound());
  enter(workbench, FORM, 'I.4', 'Có');
  enter(workbench, OTHER_FORM, 'I.2', '20', '50');
  return workbench;
}

test('an agency of which nothing was entered is published with a place where the round says so, and that is a correction', () => {
  const workbench = toPublication(untouchedRound());
  enter(workbench, FORM, 'I.4', 'Có');
  const placesOn = (tab: string) =>
    everything(workbench, tab).flatMap((row) => (/^agency\./.test(String(row[0])) ? [[row[2] ?? '', row[3]]] : []));
  expect(placesOn(publish(workbench))).toEqual([
    [1, FORM],
    ['', OTHER_FORM],
  ]);
  expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.ranksAbsent')}`, 'Có'));
  const second = publish(workbench);
  expect(placesOn(second)).toEqual([
    [1, FORM],
    [2, OTHER_FORM],
  ]);
  expect(differencesOn(workbench, second)).toContainEqual([
    'Cả đợt',
    'xếp hạng đơn vị không có số liệu',
    'Không',
    'Có',
  ]);
});

describe('movement', () => {
  test('shows who rose and fell since the computation before, in places, points and words', () => {
    const workbench = twoRanked();
    run(workbench, 'menuRecompute');
    expect(column(workbench, '± Hạng')).toEqual({ [FORM]: null, [OTHER_FORM]: null });
    expect(changes(workbench)).toEqual(['Chưa có lần tính nào khác để so sánh.']);
    enter(workbench, OTHER_FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    expect(column(workbench, '± Hạng')).toEqual({ [FORM]: '▼1', [OTHER_FORM]: '▲1' });
    expect(column(workbench, '± Điểm')).toEqual({ [FORM]: '–', [OTHER_FORM]: '+15' });
    expect(changes(workbench)).toEqual([
      expect.stringMatching(/^Thay đổi so với lần tính \d\d\/\d\d\/\d{4} \d\d:\d\d$/),
      '1 đơn vị tăng hạng: Sở Tài chính (▲1)',
      '1 đơn vị giảm hạng: Sở Công Thương (▼1)',
      '1 đơn vị thay đổi điểm: Sở Tài chính 6 → 21 (+15)',
    ]);
    expect(said(workbench)).toMatch(
      /^Đã tính lại xếp hạng: 2\/2.* So với lần tính .*: 1 đơn vị tăng hạng: Sở Tài chính/,
    );
  });

  test('a second click does not wipe it, nor does laying the tabs out again', () => {
    const workbench = twoRanked();
    run(workbench, 'menuRecompute');
    enter(workbench, OTHER_FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    const shown = changes(workbench);
    run(workbench, 'menuRecompute');
    run(workbench, 'menuRerender');
    run(workbench, 'menuRecompute');
    expect(column(workbench, '± Hạng')).toEqual({ [FORM]: '▼1', [OTHER_FORM]: '▲1' });
    expect(changes(workbench)).toEqual(shown);
  });

  test('who answers for the first time is new', () => {
    const workbench = toPublication(untouchedRound());
    enter(workbench, FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    enter(workbench, OTHER_FORM, 'I.2', '20', '50');
    run(workbench, 'menuRecompute');
    expect(column(workbench, '± Hạng')).toEqual({ [FORM]: '–', [OTHER_FORM]: 'mới' });
    expect(changes(workbench)).toContain('1 đơn vị mới có hạng: Sở Tài chính');
  });

  test('cells that somebody wrote into the ranking are replaced and believed in nothing', () => {
    const workbench = twoRanked();
    run(workbench, 'menuRecompute');
    for (const [cell, text] of [
      ['B6', '1000'],
      ['D6', '=1/0'],
      ['E6', 'rất nhiều'],
      ['F7', '<b>9</b>'],
      ['H3', 'ngoài bảng'],
    ] as const) {
      workbench.type(RANKING, cell, text);
    }
    const memory = everything(workbench, RANKING).findIndex(([id]) => String(id).startsWith('#memory')) + 1;
    for (const hostile of [
      '#memory {"last":{"at":"x"}}',
      '#memory [1',
      '=HYPERLINK("http://x.example")',
      'agency.a01',
    ]) {
      expectOk(workbench.type(RANKING, `A${memory}`, hostile));
      enter(workbench, FORM, 'I.2', hostile.length % 2 === 0 ? '50' : '25', '50');
      run(workbench, 'menuRecompute');
      expect(said(workbench)).toMatch(/^Đã tính lại xếp hạng: 2\/2/);
      expect(column(workbench, '± Hạng')).toEqual({ [FORM]: null, [OTHER_FORM]: null });
      expect(ranking(workbench, RANKING).map(({ place, agency }) => [place, agency])).toEqual([
        [1, FORM],
        [2, OTHER_FORM],
      ]);
    }
  });

  test('rows that were sorted by hand come back in order, and movement is still known', () => {
    const workbench = twoRanked();
    run(workbench, 'menuRecompute');
    workbench.sortRange(RANKING, 'A6:V7', 3, false);
    enter(workbench, OTHER_FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    expect(column(workbench, '± Hạng')).toEqual({ [FORM]: '▼1', [OTHER_FORM]: '▲1' });
  });
});

describe('publication', () => {
  test('asks first, saying how far verification is; No publishes nothing', () => {
    const workbench = twoRanked();
    for (const basis of ['Điểm thẩm định', 'Điểm tự chấm']) {
      expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.basis')}`, basis));
      workbench.ui.answerWith(() => ({ button: 'NO', text: '' }));
      run(workbench, 'menuPublish');
      const asked = workbench.ui.alerts.at(-1)?.message;
      expect(asked).toContain(`Công bố kết quả năm ${yearOf(workbench)}, lần 1?`);
      expect(asked).toContain(`theo ${basis.toLowerCase()}: 2/2 đơn vị có số liệu.`);
      expect(asked).toContain(
        basis === 'Điểm thẩm định'
          ? '2/2 đơn vị chưa sẵn sàng: 2 chưa thẩm định.'
          : '2 còn thiếu tiêu chí, 2 chưa nộp.',
      );
      expect(publishedTabs(workbench)).toEqual([]);
    }
  });

  test('says on its tab how far verification was; what was verified since is a difference', () => {
    const workbench = twoRanked();
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.basis')}`, 'Điểm thẩm định'));
    const words = (tab: string) => everything(workbench, tab).map((row) => String(row[2] ?? ''));
    expect(words(publish(workbench))).toContain(
      'Thẩm định khi công bố: 0/2 phiếu có số liệu đã thẩm định xong; mọi chênh lệch đã kết luận.',
    );
    expect(ask(workbench, 'sidebarConfirmRest', { sheetId: sheetIdOf(workbench, FORM) }).said).toMatch(
      /^Đã ghi Đồng ý/,
    );
    const second = publish(workbench);
    expect(words(second)).toContain(
      'Thẩm định khi công bố: 1/2 phiếu có số liệu đã thẩm định xong; mọi chênh lệch đã kết luận.',
    );
    expect(differencesOn(workbench, second)).toEqual([['Cả đợt', 'phiếu đã thẩm định xong', '0/2', '1/2']]);
  });

  test('freezes a version in values, with what it was computed from', () => {
    const workbench = twoRanked();
    const tab = publish(workbench);
    expect(tab).toBe(`Công bố ${yearOf(workbench)} lần 1`);
    expect(said(workbench)).toContain(fingerprintOn(workbench, tab));
    const texts = everything(workbench, tab).map((row) => String(row[2] ?? ''));
    expect(texts.slice(0, 8).join('\n')).toMatch(
      new RegExp(
        [
          'Công bố kết quả xếp hạng năm \\d{4} – lần 1',
          '.*',
          `Công bố lúc \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d · người thực hiện: ${COORDINATOR}`,
          'Xếp hạng theo điểm (tự chấm|thẩm định) · khi bằng điểm: cách hạng \\(1, 1, 3\\)',
          'Thẩm định khi công bố: 0/2 phiếu .*',
          '.*làm tròn đến 2 chữ số thập phân\\.',
          'Bộ tiêu chí: Hậu Giang 2017, phiên bản 1 \\(mã [0-9A-F-]{19}\\)',
          'Mã kiểm tra của toàn bộ số liệu: [0-9A-F-]{19}',
        ].join('\n'),
      ),
    );
    const rows = everything(workbench, tab).filter(([id]) => String(id).startsWith('agency.'));
    expect(rows.map((row) => row.slice(2, 6))).toEqual([
      [1, FORM, 15, 'Yếu'],
      [2, OTHER_FORM, 6, 'Yếu'],
    ]);
    const formulas = JSON.parse(JSON.stringify(workbench.snapshot())).sheets.filter(({ name }: { name: string }) =>
      /^(Công bố|Phụ lục)/.test(name),
    );
    expect(formulas).toHaveLength(2);
    for (const { cells } of formulas)
      expect(Object.values(cells).filter((one) => String(one).startsWith('='))).toEqual([]);
  });

  test('keeps the points, the place and the mean of the contents that the ranking shows', () => {
    const workbench = twoRanked();
    const tab = publish(workbench);
    const rows = everything(workbench, tab);
    const head = rows.find(([id]) => String(id).startsWith('#header.')) ?? [];
    const at = head.findIndex((heading) => /^I\. .* \(150\)$/.test(String(heading)));
    expect(head[at + 1]).toBe('Hạng I');
    const own = rows.filter(([id]) => String(id).startsWith('agency.'));
    expect(own.map((row) => [row[3], row[at], row[at + 1], row[head.indexOf('Bình quân nội dung')]])).toEqual([
      [FORM, 15, 1, 3],
      [OTHER_FORM, 6, 2, 1.2],
    ]);
  });

  test('of a version of earlier times is made once more, as that tells less, and says that nothing else is different', () => {
    const workbench = twoRanked();
    const first = publish(workbench);
    const rows = everything(workbench, first);
    const kept = rows.flatMap(([id, data], row) =>
      /^agency\./.test(String(id)) ? [{ row: row + 1, data: JSON.parse(String(data)) }] : [],
    );
    const [frame] = rows.map(([, data]) => JSON.parse(String(data)));
    const old = kept.map(({ row, data: { sectionPlaces: _, ...data } }) => ({ row, data }));
    const { seal: _, ...round } = frame;
    const version: PublishedVersion = { ...round, agencies: old.map(({ data }) => data) };
    for (const { row, data } of old) expectOk(workbench.type(first, `B${row}`, JSON.stringify(data)));
    expectOk(workbench.type(first, 'B1', frameText(version)));
    const second = publish(workbench);
    expect(second).toBe(first.replace('lần 1', 'lần 2'));
    const said = everything(workbench, second).map((row) => row[2]);
    expect(said).toContain('Lần 1 chưa ghi hạng theo từng nội dung, tỷ lệ hoàn thành; lần này ghi thêm.');
    expect(said).toContain('Không có khác biệt.');
    expect(publish(workbench)).toBe(second);
  });

  test('cannot be changed by anybody but who owns the file, while the annex can be filled in by coordinators', () => {
    const workbench = twoRanked();
    expectOk(
      workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.coordinators')}`, `${COORDINATOR}, ${CLERK}`),
    );
    run(workbench, 'menuRerender');
    const tab = publish(workbench);
    const annex = tab.replace('Công bố', 'Phụ lục');
    workbench.actAs(CLERK);
    expect(workbench.type(tab, 'E12', '99').ok).toBe(false);
    expect(workbench.type(tab, 'C1', 'Khác').ok).toBe(false);
    expect(workbench.type(annex, 'E3', '(Kèm theo Quyết định số 12/QĐ-UBND)').ok).toBe(true);
    workbench.actAs(LEADER);
    expect(workbench.type(annex, 'E3', 'Khác').ok).toBe(false);
  });

  test('is not made twice from the same data: same fingerprint, no new version', () => {
    const workbench = twoRanked();
    const tab = publish(workbench);
    const before = fingerprint(workbench)[tab];
    publish(workbench);
    expect(said(workbench)).toMatch(/^Đã công bố: kết quả không khác tab/);
    expect(said(workbench)).toContain(fingerprintOn(workbench, tab));
    expect(publishedTabs(workbench)).toEqual([tab]);
    expect(fingerprint(workbench)[tab]).toEqual(before);
  });

  test('gives the same fingerprint in another workbook with the same data', () => {
    const [one, other] = [twoRanked(), twoRanked()];
    expect(fingerprintOn(one, publish(one))).toBe(fingerprintOn(other, publish(other)));
  });

  test('a correction makes the next version, with what is different and the first left as it is', () => {
    const workbench = twoRanked();
    const first = publish(workbench);
    const before = fingerprint(workbench)[first];
    enter(workbench, OTHER_FORM, 'I.4', 'Có');
    const second = publish(workbench);
    expect(second).toBe(first.replace('lần 1', 'lần 2'));
    expect(differencesOn(workbench, second).filter(([, what]) => what !== 'hạng chung')).toEqual([
      [OTHER_FORM, 'hạng', '2', '1'],
      [OTHER_FORM, 'tổng điểm', '6', '21'],
      [OTHER_FORM, 'điểm nội dung I', '6', '21'],
      [OTHER_FORM, 'hạng nội dung I', '2', '1'],
      [OTHER_FORM, 'tiêu chí I.4, số liệu', '–', 'Có'],
      [FORM, 'hạng', '1', '2'],
      [FORM, 'hạng nội dung I', '1', '2'],
    ]);
    expect(fingerprintOn(workbench, second)).not.toBe(fingerprintOn(workbench, first));
    expect(fingerprint(workbench)[first]).toEqual(before);
    // Taking the correction back leads to the first fingerprint, in a third version.
    expectOk(workbench.deleteContent(OTHER_FORM, `F${rowOf(workbench, OTHER_FORM, 'I.4')}`));
    const third = publish(workbench);
    expect(fingerprintOn(workbench, third)).toBe(fingerprintOn(workbench, first));
  });

  test('says so when the version before was changed', () => {
    const workbench = twoRanked();
    const first = publish(workbench);
    expectOk(workbench.type(first, `B${rowOf(workbench, first, 'agency.a01')}`, '{}'));
    enter(workbench, OTHER_FORM, 'I.4', 'Có');
    const second = publish(workbench);
    expect(
      everything(workbench, second)
        .map((row) => String(row[2] ?? ''))
        .join('\n'),
    ).toContain('không còn như khi công bố');
  });

  test('is for coordinators, and needs results', () => {
    const workbench = toPublication(untouchedRound());
    run(workbench, 'menuPublish');
    expect(said(workbench)).toMatch(/^Chưa có đơn vị nào có số liệu/);
    workbench.actAs(CLERK);
    run(workbench, 'menuPublish');
    expect(said(workbench)).toContain('dành cho người điều phối');
    expect(publishedTabs(workbench)).toEqual([]);
  });

  test('the annex has a table for each group, the grades counted, and places to fill in', () => {
    const workbench = twoRanked();
    const annex = publish(workbench).replace('Công bố', 'Phụ lục');
    const rows = everything(workbench, annex);
    const text = rows
      .map((row) =>
        row
          .slice(1)
          .filter((cell) => cell !== null)
          .join(' | '),
      )
      .join('\n');
    expect(text).toContain('PHỤ LỤC');
    expect(text).toContain('Ban hành kèm theo Quyết định số …');
    expect(text).toContain('1663/QĐ-UBND');
    expect(text).toContain(
      'Hạng | Cơ quan, đơn vị | I (150) | II (400) | III (200) | IV (150) | V (100) | Bình quân | Điểm thưởng | Điểm trừ | Tổng điểm | Xếp loại',
    );
    expect(text).toContain(`1 | ${FORM} | 15 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 15 | Yếu`);
    expect(text).toContain(
      [
        'Hạng theo từng nội dung',
        'Hạng | Cơ quan, đơn vị | Nội dung I | Nội dung II | Nội dung III | Nội dung IV | Nội dung V',
        `1 | ${FORM} | 1 | 1 | 1 | 1 | 1`,
        `2 | ${OTHER_FORM} | 2 | 1 | 1 | 1 | 1`,
      ].join('\n'),
    );
    expect(text).toContain('Sở, ban, ngành tỉnh | 0 | 0 | 0 | 2 | 0 | 2');
    expect(text).toContain('Nơi nhận:');
    expect(text).toContain('TM. …');
    expect(rows[0]?.length).toBe(13);
  });

  test('whose question Google fails to ask publishes nothing, and says so', () => {
    const start = twoRanked().snapshot();
    for (let nth = 6; nth <= 12; nth += 1) {
      const workbench = agreeing(reopened(start));
      workbench.gate.failAt(nth, { when: 'before' });
      const said = attempt(workbench, 'menuPublish');
      workbench.gate.failNever();
      expect([nth, said]).toEqual([nth, expect.stringMatching(/^(Đã công bố|Lệnh chưa xong vì có lỗi)/)]);
      expect(publishedTabs(workbench)).toHaveLength(said.startsWith('Đã') ? 1 : 0);
    }
  });

  test('that is broken off is completed by running it again, as the same version', { timeout: 900_000 }, async () => {
    const workbench = twoRanked();
    publish(workbench);
    enter(workbench, OTHER_FORM, 'I.4', 'Có');
    const start = workbench.snapshot();
    const undisturbed = reopened(start);
    undisturbed.gate.reset();
    publish(undisturbed);
    const wanted = fingerprint(undisturbed);
    for await (const fault of faultsOf(undisturbed.gate.requests, samplesOf(8))) {
      const { place } = fault;
      const broken = agreeing(reopened(start));
      strike(broken, fault);
      const first = attempt(broken, 'menuPublish');
      broken.gate.failNever();
      expect([place, first]).toEqual([
        place,
        expect.stringMatching(
          fault.how === 'stops' ? /^Exceeded maximum execution time$|^Đã / : /^(Đã công bố|Lệnh chưa xong vì có lỗi|$)/,
        ),
      ]);
      expect([place, attempt(broken, 'menuPublish')]).toEqual([place, expect.stringMatching(/^Đã công bố/)]);
      expect([place, fingerprint(broken)]).toEqual([place, wanted]);
    }
  });
});

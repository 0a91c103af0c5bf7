import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { arbitraryRubric } from '../support/arbitraries';
import { logLines, RUBRIC_TAB, reopened, untouchedRound } from './damaged';
import { fingerprint } from './fingerprint';
import {
  CLERK,
  COORDINATOR,
  emptyWorkbook,
  enter,
  everything,
  expectOk,
  FORM,
  LEADER,
  result,
  rowOf,
  run,
  SETTINGS,
  said,
  smallRound,
} from './round';
import { bringIn, exported, fileOf, make, rubricsOf } from './rubrics';
import { makeForms, NINH_BINH, stateOf, write } from './setup';

const OWN = 'Bộ tiêu chí Hà Nam 2025';
const COPY = { from: { id: 'hau-giang-2017', builtIn: false } };
const PRINTED = { from: { id: 'hau-giang-2017', builtIn: true } };

/** Row of a tab whose first cell is an id, without the id. */
const rowOn = (workbench: Workbench, tab: string, id: string) =>
  everything(workbench, tab)[rowOf(workbench, tab, id) - 1]?.slice(1) ?? [];

describe('a new rubric', () => {
  test('from nothing stands on its tab, is offered in Thiết lập, and scores a form at once', () => {
    const workbench = smallRound([{ name: FORM, editors: CLERK }]);
    expect(make(workbench)).toMatchObject({
      id: 'ha-nam-2025',
      tab: OWN,
      sentence: expect.stringMatching(/^Đã tạo tab “Bộ tiêu chí Hà Nam 2025”\. .* ở tab Thiết lập/),
    });
    const { getters } = workbench.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe(OWN);
    expect(logLines(workbench).at(-1)).toMatch(/\| Bộ tiêu chí mới \| Đã tạo tab “Bộ tiêu chí Hà Nam 2025”/);
    expect(
      everything(workbench, OWN)
        .flatMap((row) => String(row[12] ?? ''))
        .join(''),
    ).toBe('Cần sửa');

    const group = rowOf(workbench, SETTINGS, 'group.so');
    expect(workbench.type(SETTINGS, `D${group}`, 'khong-co')).toMatchObject({ ok: false });
    expect(workbench.value(SETTINGS, `D${group}`)).toBe('hau-giang-2017');
    const spare = rowOf(workbench, SETTINGS, 'spareGroup.1');
    for (const [column, cell] of [
      ['B', 'moi'],
      ['C', 'Nhóm mới'],
      ['D', 'ha-nam-2025'],
    ])
      expectOk(workbench.type(SETTINGS, `${column}${spare}`, String(cell)));
    run(workbench, 'menuCreateRound');
    const agency = rowOf(workbench, SETTINGS, 'spareAgency.1');
    for (const [column, cell] of [
      ['C', 'Sở Mới'],
      ['D', 'Nhóm mới'],
    ])
      expectOk(workbench.type(SETTINGS, `${column}${agency}`, String(cell)));
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(/^Đã tạo 1 phiếu/);
    enter(workbench, 'Sở Mới', 'I.1', 'Có');
    expect(result(workbench, 'Sở Mới', 'I.1')).toEqual([1, expect.stringMatching(/^✓/)]);
    expect(result(workbench, 'Sở Mới', '@total')).toEqual([1, 'Đạt']);
  });

  test('as a copy takes over what was amended on the tab, and leaves that tab as it is', () => {
    const workbench = untouchedRound();
    expectOk(workbench.type(RUBRIC_TAB, `D${rowOf(workbench, RUBRIC_TAB, 'I.4')}`, 'Có máy chủ riêng'));
    const before = everything(workbench, RUBRIC_TAB);
    expect(make(workbench, COPY)).toMatchObject({ tab: OWN });
    expect(rowOn(workbench, OWN, 'I.4')[2]).toBe('Có máy chủ riêng');
    expect(rowOn(workbench, OWN, 'info:id')[6]).toBe('ha-nam-2025');
    expect(everything(workbench, RUBRIC_TAB)).toEqual(before);
    workbench.actAs(CLERK);
    expect(workbench.type(OWN, 'E10', '100')).toMatchObject({ ok: false });
    workbench.actAs(COORDINATOR);
    // What was printed can be had too.
    expect(make(workbench, { ...PRINTED, id: 'nguyen-van', shortTitle: 'Nguyên văn' })).toMatchObject({
      tab: 'Bộ tiêu chí Nguyên văn',
    });
    expect(rowOn(workbench, 'Bộ tiêu chí Nguyên văn', 'I.4')[2]).not.toBe('Có máy chủ riêng');
    const own = JSON.parse(fileOf(workbench, 'ha-nam-2025'));
    expect(JSON.parse(fileOf(workbench, 'hau-giang-2017'))).toEqual({
      ...own,
      id: 'hau-giang-2017',
      shortTitle: 'Hậu Giang 2017',
    });
  });

  test('asked for twice is made once; another of the same id is refused, and so is what can’t be an id or a name', () => {
    const workbench = untouchedRound();
    make(workbench);
    const before = fingerprint(workbench);
    expect(make(workbench)).toMatchObject({ tab: OWN });
    for (const [request, sentence] of [
      [COPY, /^Mã “ha-nam-2025” đã có ở tab “Bộ tiêu chí Hà Nam 2025”; tab đó được giữ nguyên\./],
      [{ shortTitle: 'Hà Nam' }, /^Mã “ha-nam-2025” đã có/],
      [{ id: 'cap-xa-2021' }, /^Mã “cap-xa-2021” là của bộ tiêu chí có sẵn “Cấp xã 2021”/],
      [{ id: 'Hà Nam' }, /^Mã “Hà Nam” không dùng được: chỉ gồm chữ thường không dấu/],
      [{ id: '' }, /^Mã “” không dùng được/],
      [{ id: 'x'.repeat(41) }, /không dùng được/],
      [{ shortTitle: ' \u200b ' }, /^Hãy đặt tên ngắn/],
      [{ shortTitle: 'x'.repeat(41) }, /^Tên ngắn dài 41 ký tự; tối đa 40/],
      [{ shortTitle: `=${'x'.repeat(39)}` }, /^Tên ngắn dài 41 ký tự/],
      [{ id: 'y', from: { id: 'khong-co', builtIn: false } }, /^Không có bộ tiêu chí “khong-co” để chép/],
      [{ id: 'y', from: { id: 'constructor', builtIn: true } }, /^Không có bộ tiêu chí “constructor” để chép/],
    ] as const) {
      expect(make(workbench, request)).toMatch(sentence);
    }
    expect(fingerprint(workbench)).toEqual(before);
    expectOk(workbench.type(OWN, `E${rowOf(workbench, OWN, 'I.1')}`, '5'));
    expect(make(workbench)).toMatch(/^Mã “ha-nam-2025” đã có/);
    expect(make(workbench, { id: 'y', from: { id: 'ha-nam-2025', builtIn: false } })).toMatch(
      /^Tab “Bộ tiêu chí Hà Nam 2025” còn \d chỗ cần sửa\. Trước hết: dòng \d+, cột/,
    );
    expect(workbench.value(OWN, `E${rowOf(workbench, OWN, 'I.1')}`)).toBe(5);
  });

  test('gets a tab name that is free', () => {
    const workbench = untouchedRound();
    expect(make(workbench, { ...COPY, shortTitle: 'Hậu Giang 2017' })).toMatchObject({ tab: `${RUBRIC_TAB} (2)` });
    expect(rubricsOf(workbench).map(({ id, tab }) => [id, tab?.name])).toEqual(
      expect.arrayContaining([
        ['hau-giang-2017', RUBRIC_TAB],
        ['ha-nam-2025', `${RUBRIC_TAB} (2)`],
      ]),
    );
  });
});

describe('before there is a Thiết lập', () => {
  test('anybody who may edit begins with a rubric; the coordinators alone may change it once there are some', () => {
    const workbench = emptyWorkbook();
    expect(make(workbench)).toMatchObject({ tab: OWN });
    expect(workbench.sheetNames()).toEqual([OWN]);
    const plan = structuredClone(NINH_BINH);
    plan.groups = [{ id: 'so', name: 'Cấp sở', rubricId: 'ha-nam-2025' }];
    plan.agencies = plan.agencies.slice(0, 1);
    write(workbench, plan);
    makeForms(workbench);
    expect(workbench.sheetNames().filter((name) => name.startsWith('Bộ tiêu chí'))).toEqual([OWN]);
    workbench.actAs(CLERK);
    expect(workbench.type(OWN, 'E10', '100')).toMatchObject({ ok: false });
    enter(workbench, 'Sở Công Thương', 'I.1', 'Có');
    expect(result(workbench, 'Sở Công Thương', 'I.1')[0]).toBe(1);
  });

  test('somebody who may only look makes nothing', () => {
    const workbench = emptyWorkbook();
    workbench.actAs(LEADER);
    expect(make(workbench)).toMatch(/^Lệnh chưa xong vì có lỗi/);
    expect(workbench.sheetNames()).toHaveLength(1);
  });
});

describe('the rubrics of a workbook', () => {
  test('are listed with what they score, what has to be mended, and those that are built in', () => {
    const workbench = untouchedRound();
    make(workbench, COPY);
    expectOk(workbench.type(OWN, `E${rowOf(workbench, OWN, 'I')}`, '1'));
    const lines = rubricsOf(workbench);
    expect(lines.map(({ id, builtIn, tab, problem, groups }) => [id, builtIn, tab?.name, problem, groups])).toEqual([
      ['hau-giang-2017', true, RUBRIC_TAB, '', ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố']],
      ['ha-nam-2025', false, OWN, 'còn 1 chỗ cần sửa trên tab', []],
      ...['ninh-binh-2017-so', 'ninh-binh-2017-huyen', 'cap-xa-2021', 'xuan-loc-2022', 'a-luoi-2021'].map((id) => [
        id,
        true,
        undefined,
        '',
        [],
      ]),
    ]);
  });

  test('are offered in the setup with their groups and days, as they were amended', () => {
    const workbench = untouchedRound();
    make(workbench, COPY);
    for (const tab of [OWN, RUBRIC_TAB]) {
      expectOk(workbench.type(tab, `H${rowOf(workbench, tab, 'info:calendar.reportBy')}`, '20/11'));
      expectOk(workbench.type(tab, `D${rowOf(workbench, tab, 'group:so')}`, `Sở theo ${tab}`));
    }
    const { rubrics } = stateOf(workbench);
    for (const [id, tab] of [
      ['ha-nam-2025', OWN],
      ['hau-giang-2017', RUBRIC_TAB],
    ]) {
      const offer = rubrics.find((one) => one.id === id);
      expect(offer?.calendar).toMatchObject({ reportBy: '11-20' });
      expect(offer?.groups[0]).toMatchObject({ id: 'so', name: `Sở theo ${tab}` });
      expect(offer?.groups[0]?.agencies).toHaveLength(24);
    }
    expectOk(workbench.type(OWN, `E${rowOf(workbench, OWN, 'I')}`, '1'));
    expect(stateOf(workbench).rubrics.at(-1)).toEqual({
      id: 'ha-nam-2025',
      title: '',
      shortTitle: OWN,
      regulation: '',
      problem: 'còn 1 chỗ cần sửa trên tab',
      calendar: {},
      groups: [],
    });
  });

  test('keep their tab and their id when another id is written on it', () => {
    const workbench = untouchedRound();
    make(workbench);
    expectOk(workbench.type(OWN, `H${rowOf(workbench, OWN, 'info:id')}`, 'khac-2026'));
    const tabs = workbench.sheetNames();
    run(workbench, 'menuRerender');
    expect(workbench.sheetNames()).toEqual(tabs);
    expect(rubricsOf(workbench).map(({ id }) => id)).toContain('ha-nam-2025');
  });
});

describe('the file of a rubric', () => {
  test('is taken in by another workbook, under another id if need be, as the same rubric', () => {
    const workbench = untouchedRound();
    make(workbench, COPY);
    expectOk(workbench.type(OWN, `D${rowOf(workbench, OWN, 'I.4')}`, '=1+1'));
    const json = fileOf(workbench, 'ha-nam-2025');
    const other = emptyWorkbook();
    expect(bringIn(other, { json })).toMatchObject({
      made: { tab: OWN, id: 'ha-nam-2025' },
      sentence: expect.stringMatching(/^Đã nhập 72 tiêu chí vào tab/),
      problems: [],
    });
    expect(fileOf(other, 'ha-nam-2025')).toBe(json);
    expect(bringIn(other, { json, id: 'ha-nam-2026' })).toMatchObject({
      made: { id: 'ha-nam-2026', tab: `${OWN} (2)` },
    });
    expect(fileOf(other, 'ha-nam-2026')).toBe(json.replace('"id": "ha-nam-2025"', '"id": "ha-nam-2026"'));
  });

  test.each(['xuan-loc-2022', 'a-luoi-2021'])('of %s comes back unchanged', (id) => {
    const workbench = emptyWorkbook();
    const json = fileOf(workbench, id, true);
    expect(bringIn(workbench, { json })).toMatch(/là của bộ tiêu chí có sẵn/);
    expect(bringIn(workbench, { json, id: 'ban-chep' })).toMatchObject({ made: { id: 'ban-chep' } });
    expect(fileOf(workbench, 'ban-chep')).toBe(json.replace(`"id": "${id}"`, '"id": "ban-chep"'));
  });

  test('of any rubric comes back unchanged', () => {
    const workbench = emptyWorkbook();
    let number = 0;
    fc.assert(
      fc.property(arbitraryRubric, (rubric) => {
        number += 1;
        const id = `thu-${number}`;
        const answer = bringIn(workbench, { json: JSON.stringify(rubric), id });
        expect(answer).toMatchObject({ made: { id } });
        expect(JSON.parse(fileOf(workbench, id))).toEqual(JSON.parse(JSON.stringify({ ...rubric, id })));
      }),
      { numRuns: 4 },
    );
  });

  test('is not given away while its tab has mistakes: the first are told with their rows', () => {
    const workbench = untouchedRound();
    make(workbench, COPY);
    for (const id of ['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6'])
      expectOk(workbench.type(OWN, `E${rowOf(workbench, OWN, id)}`, 'x'));
    const answer = exported(workbench, { id: 'ha-nam-2025', builtIn: false });
    expect(answer).toMatchObject({ name: '', json: '', more: 1 });
    expect(typeof answer === 'string' ? [] : answer.problems).toHaveLength(5);
    expect(answer).toMatchObject({
      problems: expect.arrayContaining([
        `dòng ${rowOf(workbench, OWN, 'I.1')}, cột Điểm: Ô này cần số nhưng đang là “x”.`,
      ]),
    });
    expectOk(workbench.deleteColumns(OWN, 3));
    expect(exported(workbench, { id: 'ha-nam-2025', builtIn: false })).toMatch(/có cột bị xóa/);
    expect(exported(workbench, { id: 'khong-co', builtIn: false })).toMatch(/^Không tìm thấy bộ tiêu chí/);
  });

  test('with mistakes changes nothing; each is told, up to so many', () => {
    const workbench = untouchedRound();
    const json = fileOf(workbench, 'hau-giang-2017', true);
    const before = fingerprint(workbench);
    expect(bringIn(workbench, { json: json.slice(0, 2_000), id: 'x' })).toMatchObject({
      made: null,
      sentence: 'Chưa nhập: tệp có 1 chỗ cần sửa. Không có gì thay đổi.',
      problems: [expect.stringMatching(/^Toàn tệp: Không phải JSON từ dòng \d+/)],
    });
    expect(bringIn(workbench, { json: json.replaceAll('"yesNo"', '"xổ số"'), id: 'x' })).toMatchObject({
      made: null,
      problems: Array.from({ length: 20 }, () => expect.stringMatching(/\(mã [IV]+\.[\d.]+\): Không có cách tính này/)),
      more: 28,
    });
    expect(fingerprint(workbench)).toEqual(before);
  });
});

describe('a file that means harm', () => {
  test('is the texts it holds, and no more', () => {
    const workbench = emptyWorkbook();
    const hostile = {
      ...JSON.parse(fileOf(workbench, 'xuan-loc-2022', true)),
      id: 'doc-hai',
      title: '=HYPERLINK("http://nowhere.example";"mời xem")',
      shortTitle: '=IMPORTXML("http://nowhere.example")',
      grades: [{ id: 'g', label: '</script><script>alert(1)</script>' }],
      groups: [{ id: 'g', label: '"><svg onload=alert(1)>', agencies: ['=1+1', '{{1}} %s \\u003c'] }],
    };
    expect(bringIn(workbench, { json: JSON.stringify(hostile) })).toMatchObject({ made: { id: 'doc-hai' } });
    const { sheets }: { sheets: { cells: Record<string, unknown> }[] } = JSON.parse(
      JSON.stringify(workbench.snapshot()),
    );
    const formulas = sheets
      .flatMap(({ cells }) => Object.values(cells).map(String))
      .filter((cell) => cell.startsWith('='));
    expect(formulas).toEqual([expect.stringMatching(/^=CNTT_KIEM_TRA_BO_TIEU_CHI\(/)]);
    expect(JSON.parse(fileOf(workbench, 'doc-hai'))).toEqual(hostile);
    expect(stateOf(workbench).rubrics.at(-1)).toMatchObject({
      title: hostile.title,
      groups: [{ name: hostile.groups[0]?.label }],
    });
  });

  test('is refused in a sentence when it is deep, huge or about prototypes', () => {
    const workbench = emptyWorkbook();
    for (const [json, sentence] of [
      ['['.repeat(400_000), /^Toàn tệp: Không phải JSON/],
      ['['.repeat(200_000) + ']'.repeat(200_000), /^Toàn tệp: Trường này phải là/],
      [`{"title": "${'x'.repeat(480_000)}"}`, /Quá dài|Thiếu trường này/],
      ['x'.repeat(5_000_000), /^Toàn tệp: Nội dung dài 5\.000\.000 ký tự/],
      ['{"__proto__": {"id": "x"}, "constructor": 1}', /./],
    ] as const) {
      const answer = bringIn(workbench, { json });
      if (typeof answer === 'string') throw new Error(answer);
      expect(answer.made).toBeNull();
      expect(answer.problems[0]).toMatch(sentence);
    }
    expect(workbench.sheetNames()).toHaveLength(1);
  });
});

/** A request is made to fail, before it takes effect or after; this looks at some of them, `FAULTS=200` at that many. */
const SAMPLES = Number(process.env.FAULTS ?? 2);
const PATIENCE = Math.min(2 ** 31 - 1, Math.max(600_000, SAMPLES * 20_000));

describe('broken off anywhere and asked for again, there is one tab, as if nothing had happened', () => {
  const acts: [string, () => Workbench, (workbench: Workbench) => unknown][] = [
    ['a new rubric in a blank spreadsheet', emptyWorkbook, (workbench) => make(workbench)],
    [
      'an import in a round that needs another name for its tab',
      () => untouchedRound(),
      (workbench) => bringIn(workbench, { json: fileOf(workbench, 'hau-giang-2017', true), id: 'ban-chep' }),
    ],
  ];

  test.each(acts)('%s', { timeout: PATIENCE }, async (_what, begin, act) => {
    const start = begin().snapshot();
    const undisturbed = reopened(start);
    undisturbed.gate.reset();
    expect(act(undisturbed)).toMatchObject({ sentence: expect.stringMatching(/^Đã/) });
    const wanted = fingerprint(undisturbed);
    const { requests } = undisturbed.gate;
    const step = Math.max(1, requests / SAMPLES);
    for (let at = 0; at * step < requests; at += 1) {
      const fault = {
        nth: Math.floor((at + 0.5) * step) + 1,
        when: at % 2 === 0 ? ('before' as const) : ('after' as const),
      };
      const workbench = reopened(start);
      workbench.gate.failAt(fault.nth, { when: fault.when });
      try {
        act(workbench);
      } catch {
        // The call itself may fail; what is left behind is what matters.
      }
      workbench.gate.failNever();
      expect([fault, act(workbench)]).toEqual([
        fault,
        expect.objectContaining({ sentence: expect.stringMatching(/^Đã/) }),
      ]);
      expect([fault, fingerprint(workbench)]).toEqual([fault, wanted]);
      await setImmediate();
    }
  });
});

test('the menu’s item opens the sidebar there for coordinators, and says to others whose it is', () => {
  const workbench = untouchedRound();
  run(workbench, 'menuNewRubric');
  expect(workbench.ui.sidebar?.html).toContain('<div id="app" data-opens="rubrics"></div>');
  workbench.actAs(CLERK);
  run(workbench, 'menuNewRubric');
  expect(said(workbench)).toMatch(/^Lệnh này dành cho người điều phối/);
  expect(workbench.person()).not.toBe(COORDINATOR);
});

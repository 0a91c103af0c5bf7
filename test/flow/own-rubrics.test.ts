import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { arbitraryRubric } from '../support/arbitraries';
import { logLines, RUBRIC_TAB, untouchedRound } from './damaged';
import { faultsOf, patienceFor, samplesOf, strike } from './faults';
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
  reopened,
  result,
  rowOf,
  run,
  SETTINGS,
  said,
} from './round';
import { bringIn, exported, fileOf, make, rubricsOf } from './rubrics';
import { makeForms, NINH_BINH, stateOf, write } from './setup';

const OWN = 'Bộ tiêu chí Hà Nam 2025';
const EMPTY = 'Bộ tiêu chí Hà Nam 2026';
const COPY = { from: { id: 'hau-giang-2017', builtIn: false } };
const PRINTED = { from: { id: 'hau-giang-2017', builtIn: true } };

/** Row of a tab whose first cell is an id, without the id. */
const rowOn = (workbench: Workbench, tab: string, id: string) =>
  everything(workbench, tab)[rowOf(workbench, tab, id) - 1]?.slice(1) ?? [];

// One workbook, as a province works with it: each test goes on where the one before left off.
describe('in a round', () => {
  const workbench = untouchedRound([{ name: FORM, editors: CLERK }]);
  let json = '';

  test('a copy takes over what was amended on the tab, leaves that tab as it is, and is offered in the setup with its groups and days', () => {
    for (const [id, column, cell] of [
      ['I.4', 'D', 'Có máy chủ riêng'],
      ['info:calendar.reportBy', 'H', '20/11'],
      ['group:so', 'D', 'Các sở'],
    ] as const)
      expectOk(workbench.type(RUBRIC_TAB, `${column}${rowOf(workbench, RUBRIC_TAB, id)}`, cell));
    const before = everything(workbench, RUBRIC_TAB);
    expect(make(workbench, COPY)).toMatchObject({ tab: OWN });
    expect(rowOn(workbench, OWN, 'I.4')[2]).toBe('Có máy chủ riêng');
    expect(rowOn(workbench, OWN, 'info:id')[6]).toBe('ha-nam-2025');
    expect(everything(workbench, RUBRIC_TAB)).toEqual(before);
    json = fileOf(workbench, 'ha-nam-2025');
    expect(JSON.parse(fileOf(workbench, 'hau-giang-2017'))).toEqual({
      ...JSON.parse(json),
      id: 'hau-giang-2017',
      shortTitle: 'Hậu Giang 2017',
    });
    const { rubrics } = stateOf(workbench);
    for (const id of ['ha-nam-2025', 'hau-giang-2017']) {
      const offer = rubrics.find((one) => one.id === id);
      expect(offer?.calendar).toMatchObject({ reportBy: '11-20' });
      expect(offer?.groups[0]).toMatchObject({ id: 'so', name: 'Các sở' });
      expect(offer?.groups[0]?.agencies).toHaveLength(24);
    }
    workbench.actAs(CLERK);
    expect(workbench.type(OWN, 'E10', '100')).toMatchObject({ ok: false });
    workbench.actAs(COORDINATOR);
  });

  test('what was printed can be copied too, on a tab whose name is free', () => {
    const asPrinted = { ...PRINTED, id: 'nguyen-van', shortTitle: 'Hậu Giang 2017' };
    expect(make(workbench, asPrinted)).toMatchObject({ tab: `${RUBRIC_TAB} (2)` });
    expect(rowOn(workbench, `${RUBRIC_TAB} (2)`, 'I.4')[2]).not.toBe('Có máy chủ riêng');
  });

  test('the file of a rubric is taken in by another workbook, under another id if need be, as the same rubric', () => {
    expectOk(workbench.type(OWN, `D${rowOf(workbench, OWN, 'I.4')}`, '=1+1'));
    json = fileOf(workbench, 'ha-nam-2025');
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

  test('a file with mistakes changes nothing; each is told, up to so many', () => {
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

  test('a rubric whose tab has mistakes is listed with how many, offered without groups, and not given away: the first are told with their rows', () => {
    expectOk(workbench.type(OWN, `E${rowOf(workbench, OWN, 'I')}`, '1'));
    const scored = ['Sở, ban, ngành tỉnh', 'UBND huyện, thị xã, thành phố'];
    expect(
      rubricsOf(workbench).map(({ id, builtIn, tab, problem, groups }) => [id, builtIn, tab?.name, problem, groups]),
    ).toEqual([
      ['hau-giang-2017', true, RUBRIC_TAB, '', scored],
      ['ha-nam-2025', false, OWN, 'còn 1 chỗ cần sửa trên tab', []],
      ['nguyen-van', false, `${RUBRIC_TAB} (2)`, '', []],
      ...['ninh-binh-2017-so', 'ninh-binh-2017-huyen', 'cap-xa-2021', 'xuan-loc-2022', 'a-luoi-2021'].map((id) => [
        id,
        true,
        undefined,
        '',
        [],
      ]),
    ]);
    expect(stateOf(workbench).rubrics.find(({ id }) => id === 'ha-nam-2025')).toEqual({
      id: 'ha-nam-2025',
      title: '',
      shortTitle: OWN,
      regulation: '',
      problem: 'còn 1 chỗ cần sửa trên tab',
      calendar: {},
      groups: [],
    });
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
    expect(make(workbench, { id: 'y', from: { id: 'ha-nam-2025', builtIn: false } })).toMatch(
      /^Tab “Bộ tiêu chí Hà Nam 2025” còn \d chỗ cần sửa\. Trước hết: dòng \d+, cột/,
    );
    expectOk(workbench.deleteColumns(OWN, 3));
    expect(exported(workbench, { id: 'ha-nam-2025', builtIn: false })).toMatch(/có cột bị xóa/);
    expect(exported(workbench, { id: 'khong-co', builtIn: false })).toMatch(/^Không tìm thấy bộ tiêu chí/);
  });

  test('one from nothing stands on its tab and is made once; another of its id is refused, and so is what can’t be an id or a name', () => {
    const request = { id: 'ha-nam-2026', shortTitle: 'Hà Nam 2026' };
    expect(make(workbench, request)).toMatchObject({
      id: 'ha-nam-2026',
      tab: EMPTY,
      sentence: expect.stringMatching(/^Đã tạo tab “Bộ tiêu chí Hà Nam 2026”\. .* ở tab Thiết lập/),
    });
    const { getters } = workbench.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe(EMPTY);
    expect(logLines(workbench).at(-1)).toMatch(/\| Bộ tiêu chí mới \| Đã tạo tab “Bộ tiêu chí Hà Nam 2026”/);
    const toMend = everything(workbench, EMPTY).flatMap((row) => String(row[12] ?? ''));
    expect(toMend.join('')).toBe('Cần sửa');

    const before = fingerprint(workbench);
    expect(make(workbench, request)).toMatchObject({ tab: EMPTY });
    for (const [change, sentence] of [
      [COPY, /^Mã “ha-nam-2026” đã có ở tab “Bộ tiêu chí Hà Nam 2026”; tab đó được giữ nguyên\./],
      [{ shortTitle: 'Hà Nam' }, /^Mã “ha-nam-2026” đã có/],
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
      expect(make(workbench, { ...request, ...change })).toMatch(sentence);
    }
    expect(fingerprint(workbench)).toEqual(before);

    const figure = `H${rowOf(workbench, EMPTY, 'I.1')}`;
    expectOk(workbench.type(EMPTY, figure, 'Đã làm chưa?'));
    expect(make(workbench, request)).toMatch(/^Mã “ha-nam-2026” đã có/);
    expect(workbench.value(EMPTY, figure)).toBe('Đã làm chưa?');
    expectOk(workbench.type(EMPTY, figure, ''));
  });

  test('that one is offered in Thiết lập, and scores a form at once', () => {
    const group = rowOf(workbench, SETTINGS, 'group.so');
    expect(workbench.type(SETTINGS, `D${group}`, 'khong-co')).toMatchObject({ ok: false });
    expect(workbench.value(SETTINGS, `D${group}`)).toBe('hau-giang-2017');
    const spare = rowOf(workbench, SETTINGS, 'spareGroup.1');
    for (const [column, cell] of [
      ['B', 'moi'],
      ['C', 'Nhóm mới'],
      ['D', 'ha-nam-2026'],
    ])
      expectOk(workbench.type(SETTINGS, `${column}${spare}`, String(cell)));
    const { current } = stateOf(workbench);
    if (current === null) throw new Error('No Thiết lập');
    const groupId = current.groups.at(-1)?.id ?? '';
    const agencies = [...current.agencies, { id: '', name: 'Sở Mới', groupId, editors: '' }];
    write(workbench, { ...current, agencies });
    makeForms(workbench);
    enter(workbench, 'Sở Mới', 'I.1', 'Có');
    expect(result(workbench, 'Sở Mới', 'I.1')).toEqual([1, expect.stringMatching(/^✓/)]);
    expect(result(workbench, 'Sở Mới', '@total')).toEqual([1, 'Đạt']);
  });

  test('the menu’s item opens the sidebar there for coordinators, and says to others whose it is', () => {
    run(workbench, 'menuNewRubric');
    expect(workbench.ui.sidebar?.html).toContain('<div id="app" data-opens="rubrics"></div>');
    workbench.actAs(CLERK);
    run(workbench, 'menuNewRubric');
    expect(said(workbench)).toMatch(/^Lệnh này dành cho người điều phối/);
    workbench.actAs(COORDINATOR);
  });
});

/** A plan of one agency that is scored by the province's own rubric. */
function planOfOwn(): typeof NINH_BINH {
  const plan = structuredClone(NINH_BINH);
  plan.groups = [{ id: 'so', name: 'Cấp sở', rubricId: 'ha-nam-2025' }];
  plan.agencies = plan.agencies.slice(0, 1);
  return plan;
}

describe('before there is a Thiết lập', () => {
  test('anybody who may edit begins with a rubric; the coordinators alone may change it once there are some, and it keeps its tab whatever id is written there', () => {
    const workbench = emptyWorkbook();
    expect(make(workbench)).toMatchObject({ tab: OWN });
    expect(workbench.sheetNames()).toEqual([OWN]);
    write(workbench, planOfOwn());
    makeForms(workbench);
    expect(workbench.sheetNames().filter((name) => name.startsWith('Bộ tiêu chí'))).toEqual([OWN]);
    workbench.actAs(CLERK);
    expect(workbench.type(OWN, 'E10', '100')).toMatchObject({ ok: false });
    enter(workbench, 'Sở Công Thương', 'I.1', 'Có');
    expect(result(workbench, 'Sở Công Thương', 'I.1')[0]).toBe(1);

    workbench.actAs(COORDINATOR);
    expectOk(workbench.type(OWN, `H${rowOf(workbench, OWN, 'info:id')}`, 'khac-2026'));
    const tabs = workbench.sheetNames();
    run(workbench, 'menuRerender');
    expect(workbench.sheetNames()).toEqual(tabs);
    expect(rubricsOf(workbench).map(({ id }) => id)).toContain('ha-nam-2025');
  });

  test('somebody who may only look makes nothing', () => {
    const workbench = emptyWorkbook();
    workbench.actAs(LEADER);
    expect(make(workbench)).toMatch(/^Lệnh chưa xong vì có lỗi/);
    expect(workbench.sheetNames()).toHaveLength(1);
  });
});

describe('the file', () => {
  const workbench = emptyWorkbook();

  test.each(['xuan-loc-2022', 'a-luoi-2021'])('of %s comes back unchanged', (id) => {
    const json = fileOf(workbench, id, true);
    expect(bringIn(workbench, { json })).toMatch(/là của bộ tiêu chí có sẵn/);
    expect(bringIn(workbench, { json, id: `${id}-2` })).toMatchObject({ made: { id: `${id}-2` } });
    expect(fileOf(workbench, `${id}-2`)).toBe(json.replace(`"id": "${id}"`, `"id": "${id}-2"`));
  });

  test('of any rubric comes back unchanged', () => {
    let number = 0;
    fc.assert(
      fc.property(arbitraryRubric, (rubric) => {
        number += 1;
        const id = `thu-${number}`;
        const answer = bringIn(workbench, { json: JSON.stringify(rubric), id });
        expect(answer).toMatchObject({ made: { id } });
        expect(JSON.parse(fileOf(workbench, id))).toEqual(JSON.parse(JSON.stringify({ ...rubric, id })));
      }),
      { numRuns: 3 },
    );
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
      ['['.repeat(400_000), /^Toàn tệp: Các dấu ngoặc lồng nhau sâu hơn 50 tầng/],
      ['['.repeat(200_000) + ']'.repeat(200_000), /^Toàn tệp: Các dấu ngoặc lồng nhau sâu hơn 50 tầng/],
      ['['.repeat(50) + ']'.repeat(50), /^Toàn tệp: Trường này phải là/],
      ['['.repeat(50), /^Toàn tệp: Không phải JSON/],
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

const SAMPLES = samplesOf(3);

describe('broken off anywhere and asked for again, there is one tab, as if nothing had happened', () => {
  const acts: [string, () => Workbench, (workbench: Workbench) => unknown][] = [
    ['a new rubric in a blank spreadsheet', emptyWorkbook, (workbench) => make(workbench)],
    [
      'an import beside Thiết lập that needs another name for its tab',
      () => {
        const workbench = emptyWorkbook();
        make(workbench);
        write(workbench, planOfOwn());
        return workbench;
      },
      (workbench) => bringIn(workbench, { json: fileOf(workbench, 'ha-nam-2025'), id: 'ban-chep' }),
    ],
  ];

  test.each(acts)('%s', { timeout: patienceFor(SAMPLES) }, async (_what, begin, act) => {
    const start = begin().snapshot();
    const undisturbed = reopened(start);
    undisturbed.gate.reset();
    expect(act(undisturbed)).toMatchObject({ sentence: expect.stringMatching(/^Đã/) });
    const wanted = fingerprint(undisturbed);
    for await (const fault of faultsOf(undisturbed.gate.requests, SAMPLES)) {
      const workbench = reopened(start);
      strike(workbench, fault);
      try {
        act(workbench);
      } catch {
        // The call itself may fail; what is left behind is what matters.
      }
      workbench.gate.failNever();
      expect([fault.place, act(workbench)]).toEqual([
        fault.place,
        expect.objectContaining({ sentence: expect.stringMatching(/^Đã/) }),
      ]);
      expect([fault.place, fingerprint(workbench)]).toEqual([fault.place, wanted]);
    }
  });
});

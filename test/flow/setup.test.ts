import { describe, expect, test } from 'vitest';
import type { SetupPlan } from '../../src/round/plan';
import {
  CLERK,
  COORDINATOR,
  emptyWorkbook,
  enter,
  everything,
  expectOk,
  LEADER,
  reopened,
  result,
  rowOf,
  run,
  SETTINGS,
  smallRound,
} from './round';
import { makeForms, NINH_BINH, stateOf, step, write } from './setup';

const setting = (workbench: ReturnType<typeof emptyWorkbook>, name: string) =>
  workbench.value(SETTINGS, `C${rowOf(workbench, SETTINGS, `setting.${name}`)}`);

const agencies = (workbench: ReturnType<typeof emptyWorkbook>) =>
  everything(workbench, SETTINGS)
    .filter(([id]) => String(id).startsWith('agency.'))
    .map((row) => row.slice(0, 5).map((cell) => cell ?? ''));

describe('a blank spreadsheet', () => {
  test('offers the six rubrics with their groups, agencies and days, and this year', () => {
    const state = stateOf(emptyWorkbook());
    expect(state).toMatchObject({ stamp: '', current: null, blocked: '', person: COORDINATOR });
    expect(state.rubrics.map(({ id }) => id)).toEqual([
      'hau-giang-2017',
      'ninh-binh-2017-so',
      'ninh-binh-2017-huyen',
      'cap-xa-2021',
      'xuan-loc-2022',
      'a-luoi-2021',
    ]);
    const [hauGiang] = state.rubrics;
    expect(hauGiang?.groups.map(({ agencies }) => agencies.length)).toEqual([24, 8]);
    expect(hauGiang?.calendar).toEqual({ dataFrom: '01-01', dataTo: '12-31', reportBy: '12-14' });
    expect(state.proposed.settings).toMatchObject({
      year: String(new Date().getFullYear()),
      coordinators: COORDINATOR,
    });
  });

  test('becomes a round of Ninh Bình’s departments and districts, each scored by its own rubric', () => {
    const workbench = emptyWorkbook();
    const written = write(workbench, NINH_BINH);
    expect(written).toMatchObject({
      sentence: 'Đã ghi tab Thiết lập: 3 đơn vị, 2 nhóm.',
      state: { current: { groups: NINH_BINH.groups, settings: NINH_BINH.settings }, withoutForm: 3 },
    });
    // The blank sheet that a new spreadsheet comes with is not left standing about.
    expect(workbench.sheetNames()).toEqual(['Hướng dẫn', SETTINGS, 'Nhật ký']);

    const answers = makeForms(workbench);
    expect(answers.at(-1)).toMatchObject({
      made: 3,
      left: 0,
      done: true,
      sentence: 'Mọi đơn vị đã có phiếu: 3 phiếu.',
    });
    expect(workbench.sheetNames()).toEqual(
      expect.arrayContaining([
        'Bộ tiêu chí Ninh Bình 2017 – cấp Sở',
        'Bộ tiêu chí Ninh Bình 2017 – cấp Huyện',
        'Sở Công Thương',
        'UBND huyện Hoa Lư',
        'Tổng hợp',
      ]),
    );
    workbench.actAs(CLERK);
    enter(workbench, 'Sở Công Thương', 'A.1', '30', '40');
    expect(result(workbench, 'Sở Công Thương', 'A.1')[1]).toMatch(/^[✓⚠]/u);
    expect(stateOf(reopened(workbench.snapshot()))).toMatchObject({ withoutForm: 0 });
  });

  test.each<[string, (plan: SetupPlan) => void, string]>([
    ['no agency', (plan) => plan.agencies.splice(0), 'Chưa có đơn vị nào. Hãy điền ít nhất một đơn vị.'],
    ['no group', (plan) => plan.groups.splice(0), 'nhóm'],
    ['a day that is none', (plan) => Object.assign(plan.settings, { reportBy: '31/02/2018' }), 'không phải là ngày'],
    ['an e-mail that is none', (plan) => Object.assign(plan.agencies[0] ?? {}, { editors: 'x@' }), 'x@'],
    [
      'the same agency twice',
      (plan) => plan.agencies.push({ id: '', name: 'sở  công thương', groupId: 'so', editors: '' }),
      'sở công thương',
    ],
    ['an author who would be shut out', (plan) => Object.assign(plan.settings, { coordinators: LEADER }), COORDINATOR],
  ])('refuses a plan with %s, and stays blank', (_what, spoil, sentence) => {
    const workbench = emptyWorkbook();
    const plan = structuredClone(NINH_BINH);
    spoil(plan);
    expect(write(workbench, plan)).toContain(sentence);
    expect(workbench.sheetNames()).not.toContain(SETTINGS);
  });
});

describe('a Thiết lập that is there', () => {
  test('is shown as it stands, and only what differs is written', () => {
    const workbench = smallRound();
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.verifyBy')}`, '5/1/2030'));
    const { current } = stateOf(workbench);
    if (current === null) throw new Error('No Thiết lập');
    expect(current.settings.verifyBy).toBe('5/1/2030');
    const plan = structuredClone(current);
    plan.settings.verifiers = LEADER;
    plan.agencies.push({ id: '', name: 'Sở Y tế', groupId: 'so', editors: LEADER });
    plan.agencies = plan.agencies.filter(({ name }) => name !== 'Sở Tài chính');
    const before = everything(workbench, SETTINGS);
    expect(write(workbench, plan)).toMatchObject({ sentence: expect.stringContaining('Kiểm tra phân quyền') });
    expect(setting(workbench, 'verifyBy')).toBe('5/1/2030');
    expect(setting(workbench, 'verifiers')).toBe(LEADER);
    expect(agencies(workbench).map((row) => row.slice(1))).toEqual([
      [1, 'Sở Công Thương', 'Sở, ban, ngành tỉnh', CLERK],
      [2, 'UBND huyện Vị Thủy', 'UBND huyện, thị xã, thành phố', ''],
      [3, 'Sở Y tế', 'Sở, ban, ngành tỉnh', LEADER],
    ]);
    const isSetting = ([id]: unknown[]) => String(id).startsWith('setting.') && id !== 'setting.verifiers';
    expect(everything(workbench, SETTINGS).filter(isSetting)).toEqual(before.filter(isSetting));
    // The form of whoever left the list is still there.
    expect(workbench.sheetNames()).toContain('Sở Tài chính');
    makeForms(workbench);
    expect(workbench.sheetNames()).toContain('Sở Y tế');
  });

  test('is not written over when somebody changed it meanwhile, nor by anybody but a coordinator', () => {
    const workbench = smallRound();
    const { current, stamp } = stateOf(workbench);
    if (current === null) throw new Error('No Thiết lập');
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.name')}`, 'Đợt thử'));
    const plan = { ...current, settings: { ...current.settings, name: 'Tên khác' } };
    expect(write(workbench, plan, stamp)).toContain('đã thay đổi');
    expect(setting(workbench, 'name')).toBe('Đợt thử');
    workbench.actAs(CLERK);
    expect(write(workbench, plan, stamp)).toContain('dành cho người điều phối');
    expect(step(workbench)).toContain('dành cho người điều phối');
    const reply = workbench.callServer('sidebarSetupState', []);
    expect(reply).toMatchObject({ value: { ok: false, sentence: expect.stringContaining(CLERK) } });
    expect(setting(workbench, 'name')).toBe('Đợt thử');
  });

  test('with a row that can’t be understood has to be mended first: writing would lose the row', () => {
    const workbench = smallRound();
    const row = rowOf(workbench, SETTINGS, 'agency.a02');
    expectOk(workbench.type(SETTINGS, `E${row}`, 'không phải thư'));
    const { current, blocked } = stateOf(workbench);
    if (current === null) throw new Error('No Thiết lập');
    expect(blocked).toContain(`dòng ${row}`);
    expect(write(workbench, current)).toBe(blocked);
    expect(workbench.value(SETTINGS, `E${row}`)).toBe('không phải thư');
  });

  test('keeps a form with its answers when its agency gets another name and group', () => {
    const workbench = smallRound();
    enter(workbench, 'Sở Công Thương', 'I.4', 'Có');
    const { current } = stateOf(workbench);
    if (current === null) throw new Error('No Thiết lập');
    const plan = structuredClone(current);
    Object.assign(plan.agencies[0] ?? {}, { name: 'Sở Công nghiệp' });
    write(workbench, plan);
    expect(agencies(workbench)[0]?.slice(0, 3)).toEqual(['agency.a01', 1, 'Sở Công nghiệp']);
    makeForms(workbench);
    expect(result(workbench, 'Sở Công nghiệp', 'I.4')[0]).toBeGreaterThan(0);
    expect(workbench.sheetNames()).not.toContain('Sở Công Thương');
  });
});

describe('making the forms in short runs', () => {
  test('makes the same as the menu’s command, without a line in Nhật ký for each run', () => {
    const workbench = emptyWorkbook();
    write(workbench, NINH_BINH);
    const stepwise = reopened(workbench.snapshot());
    makeForms(stepwise);
    run(workbench, 'menuCreateRound');
    expect(stepwise.sheetNames()).toEqual(workbench.sheetNames());
    for (const tab of workbench.sheetNames().filter((name) => !['Nhật ký', 'Hướng dẫn', 'Tổng hợp'].includes(name))) {
      expect([tab, everything(stepwise, tab)]).toEqual([tab, everything(workbench, tab)]);
    }
    expect(everything(stepwise, 'Nhật ký').filter((row) => row[3] === 'Tạo, cập nhật phiếu')).toHaveLength(1);
  });

  test.each([
    ['a text', 'x'],
    ['no plan', { stamp: '' }],
    ['more than a plan', { stamp: '', plan: { ...NINH_BINH, more: 1 } }],
  ])('a call with %s is refused', (_what, request) => {
    const outcome = emptyWorkbook().callServer('sidebarSetupWrite', [request]);
    expect(outcome).toMatchObject({ value: { ok: false, sentence: 'Yêu cầu từ thanh bên không đúng dạng.' } });
  });
});

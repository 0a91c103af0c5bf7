import { describe, expect, test } from 'vitest';
import type { SidebarView, Where } from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';
import { sidebarOn, untouchedRound } from './damaged';
import { CLERK, enter, FORM, LEADER, OTHER_CLERK, rowOf, run } from './round';

/** What the sidebar is answered, as it arrives there. */
function asked<T>(workbench: Workbench, name: string, ...args: unknown[]): T {
  const outcome = workbench.callServer(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(JSON.stringify(outcome.value)).value;
}

const where = (workbench: Workbench, shown: Where) =>
  asked<Where>(workbench, 'sidebarWhere', { sheetId: shown.sheetId, watch: shown.stamp !== '' });

const viewOf = (workbench: Workbench, tab: string): SidebarView => sidebarOn(workbench, tab);

describe('where the person is', () => {
  test('is told with the row, and a stamp that changes with whatever is entered, and only then', () => {
    const workbench = untouchedRound();
    const { where: first } = viewOf(workbench, FORM);
    const row = rowOf(workbench, FORM, 'I.4');
    workbench.select(FORM, `F${row}`);
    expect(where(workbench, first)).toEqual({ ...first, row, rowId: 'I.4' });
    enter(workbench, FORM, 'I.4', 'Có');
    const second = where(workbench, first);
    expect(second.stamp).not.toBe(first.stamp);
    expect(viewOf(workbench, FORM).where.stamp).toBe(second.stamp);
  });

  test('costs one request on a form and none elsewhere', () => {
    const workbench = untouchedRound();
    const { where: onForm } = viewOf(workbench, FORM);
    workbench.gate.reset();
    where(workbench, onForm);
    expect(workbench.gate.requests).toBe(1);
    workbench.select('Tổng hợp', 'B2');
    workbench.gate.reset();
    expect(where(workbench, onForm)).toMatchObject({ rowId: '', stamp: '' });
    expect(workbench.gate.requests).toBe(0);
  });

  test('the whole view costs no more than eight requests, whatever the number of agencies', () => {
    const workbench = untouchedRound();
    workbench.select(FORM, 'A1');
    workbench.gate.reset();
    asked(workbench, 'sidebarView');
    expect(workbench.gate.requests).toBeLessThanOrEqual(8);
  });

  test.each([[undefined], ['x'], [{ sheetId: -1, watch: true }], [{ sheetId: 1, watch: true, more: 1 }]])(
    'is not told to a call with %j',
    (request) => {
      const outcome = untouchedRound().callServer('sidebarWhere', [request]);
      expect(outcome).toMatchObject({ value: { ok: false, sentence: 'Yêu cầu từ thanh bên không đúng dạng.' } });
    },
  );
});

describe('a form in view', () => {
  test('says of each criterion why it got its points, with the source, or what to enter', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.2', '20', '50');
    const { form } = viewOf(workbench, FORM);
    const detail = (id: string) => form?.details.find((one) => one.id === id);
    expect(detail('I.2')).toMatchObject({
      status: 'scored',
      points: 6,
      max: 15,
      reason: '20/50 = 40% × 15 = 6 điểm',
      source: expect.stringContaining('1663/QĐ-UBND'),
      enter: [],
      full: 'Số máy tính được kết nối Internet ÷ Số máy tính đang sử dụng: đạt 100%.',
    });
    expect(detail('I.4')).toMatchObject({
      status: 'missing',
      enter: ['Số liệu: Chọn Có hoặc Không trong danh sách.'],
      full: 'Trả lời “Có”.',
    });
    expect(form?.gains.find(({ rowId }) => rowId === 'I.2')).toEqual({ rowId: 'I.2', gain: 9 });
    expect(form?.sections.find(({ id }) => id === 'I')).toMatchObject({ points: 6, max: 150, open: 144 });
  });

  test('may be filled in by its own clerk and the coordinator, by nobody else', () => {
    const workbench = untouchedRound();
    const editable = () => viewOf(workbench, FORM).form?.editable;
    expect(editable()).toBe(true);
    workbench.actAs(CLERK);
    expect(editable()).toBe(true);
    workbench.actAs(OTHER_CLERK);
    expect(editable()).toBe(false);
    workbench.actAs(LEADER);
    expect(editable()).toBe(false);
  });

  test('whose rows were sorted without their ids says which row is which', () => {
    const workbench = untouchedRound();
    const [first, second] = [rowOf(workbench, FORM, 'I.4'), rowOf(workbench, FORM, 'I.5')];
    workbench.type(FORM, `A${first}`, 'I.5');
    workbench.type(FORM, `A${second}`, 'I.4');
    expect(viewOf(workbench, FORM).form?.misplaced).toEqual([
      { row: first, rowId: 'I.4' },
      { row: second, rowId: 'I.5' },
    ]);
  });

  test('is in English in an English round', () => {
    const workbench = untouchedRound();
    const language = rowOf(workbench, 'Thiết lập', 'setting.language');
    workbench.type('Thiết lập', `C${language}`, 'English');
    run(workbench, 'menuRerender');
    const { form } = viewOf(workbench, FORM);
    expect(form?.details.find(({ id }) => id === 'I.4')).toMatchObject({
      reason: 'Not entered: 0 points',
      enter: ['Figure: Choose Yes or No from the list.'],
      full: 'Answer “Yes”.',
    });
  });
});

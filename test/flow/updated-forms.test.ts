import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { entriesOn, OTHER_FORM, RANKING, untouchedRound } from './damaged';
import {
  CLERK,
  COORDINATOR,
  enter,
  everything,
  expectOk,
  FORM,
  listBelow,
  OTHER_CLERK,
  ranking,
  rowOf,
  run,
  SETTINGS,
  said,
  takeOut,
} from './round';
import { call, REGISTER, returnByMenu, submitByMenu } from './submissions';

/** Row of Thiết lập of an agency. */
function listed(workbench: Workbench, id: string): number {
  return rowOf(workbench, SETTINGS, `agency.${id}`);
}

function mayType(workbench: Workbench, person: string, form = FORM): boolean {
  workbench.actAs(person);
  const { ok } = workbench.type(form, `F${rowOf(workbench, form, 'I.4')}`, 'Có');
  workbench.actAs(COORDINATOR);
  return ok;
}

describe('Tạo, cập nhật phiếu', () => {
  test('opens a form to an e-mail that was added by hand, and closes it to one that was taken out', () => {
    const workbench = untouchedRound();
    expectOk(workbench.type(SETTINGS, `E${listed(workbench, 'a01')}`, OTHER_CLERK));
    expect([mayType(workbench, OTHER_CLERK), mayType(workbench, CLERK)]).toEqual([false, true]);
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toBe(
      'Không có đơn vị mới; 2 phiếu có sẵn được giữ nguyên. Đã cập nhật quyền sửa của 1 phiếu: “Sở Công Thương”.',
    );
    expect([mayType(workbench, OTHER_CLERK), mayType(workbench, CLERK)]).toEqual([true, false]);
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toBe('Không có đơn vị mới; 2 phiếu có sẵn được giữ nguyên.');
  });

  test('takes an agency’s new name to the form and its tab, and every reference follows', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.4', 'Có');
    expectOk(workbench.type(SETTINGS, `C${listed(workbench, 'a01')}`, 'Sở Công nghiệp'));
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toContain('Đã đổi tên phiếu “Sở Công Thương” thành “Sở Công nghiệp”.');
    expect(workbench.sheetNames()).not.toContain(FORM);
    expect(workbench.value('Sở Công nghiệp', 'C1')).toBe('Sở Công nghiệp');
    expect(entriesOn(workbench, 'Sở Công nghiệp').size).toBe(1);
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, RANKING)[0]).toMatchObject({ agency: 'Sở Công nghiệp', total: 15 });
    enter(workbench, 'Sở Công nghiệp', 'I.5', 'Có');
    const summary = everything(workbench, 'Tổng hợp').find(([id]) => id === 'agency.a01') ?? [];
    expect(summary).toContain('Sở Công nghiệp');
    expect(summary).toContain(30);
    expect(JSON.stringify(everything(workbench, REGISTER))).not.toContain('#REF');
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).not.toContain('đổi tên');
  });

  test('leaves a tab alone to which people gave a name of their own', () => {
    const workbench = untouchedRound();
    expectOk(workbench.renameSheet(FORM, 'SCT'));
    expectOk(workbench.type(SETTINGS, `C${listed(workbench, 'a01')}`, 'Sở Công nghiệp'));
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toContain('Đã đổi tên đơn vị trên phiếu “SCT” thành “Sở Công nghiệp”.');
    expect(workbench.value('SCT', 'C1')).toBe('Sở Công nghiệp');
  });

  test('the wizard’s last step does the same', () => {
    const workbench = untouchedRound();
    expectOk(workbench.type(SETTINGS, `E${listed(workbench, 'a02')}`, CLERK));
    expectOk(workbench.type(SETTINGS, `C${listed(workbench, 'a01')}`, 'Sở Công nghiệp'));
    expect(call(workbench, 'sidebarSetupStep')).toMatchObject({
      ok: true,
      value: { done: true, sentence: expect.stringMatching(/Đã đổi tên phiếu .* Đã cập nhật quyền sửa của 1 phiếu/) },
    });
    expect(mayType(workbench, CLERK, OTHER_FORM)).toBe(true);
  });
});

test('an agency that is taken out in mid-round and comes back finds its form, its record and its rights', () => {
  const workbench = untouchedRound();
  enter(workbench, FORM, 'I.4', 'Có');
  workbench.actAs(CLERK);
  submitByMenu(workbench, FORM);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  const before = everything(workbench, REGISTER)
    .find(([id]) => id === 'agency.a01')
    ?.slice(5, 13);
  const entered = entriesOn(workbench, FORM);
  takeOut(workbench, 'a01');
  run(workbench, 'menuCreateRound');
  run(workbench, 'menuCheckProtection');
  expect(mayType(workbench, CLERK)).toBe(false);
  run(workbench, 'menuRecompute');
  expect(ranking(workbench, RANKING).map(({ agency }) => agency)).toEqual([OTHER_FORM]);

  const row = listed(workbench, 'a02') + 1;
  listBelow(workbench, 'a02', { name: FORM, editors: CLERK });
  run(workbench, 'menuCreateRound');
  expect(listed(workbench, 'a01')).toBe(row);
  expect(entriesOn(workbench, FORM)).toEqual(entered);
  expect(
    everything(workbench, REGISTER)
      .find(([id]) => id === 'agency.a01')
      ?.slice(5, 13),
  ).toEqual(before);
  run(workbench, 'menuRecompute');
  expect(ranking(workbench, RANKING)[0]).toMatchObject({ agency: FORM, total: 15 });
  returnByMenu(workbench, FORM, 'Bổ sung');
  expect(mayType(workbench, CLERK)).toBe(true);
});

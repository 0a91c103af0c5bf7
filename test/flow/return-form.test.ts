import { describe, expect, test } from 'vitest';
import { entriesOn } from './damaged';
import { logged, OTHER, receivedOn, submittedOn, typed } from './december';
import { BOTH, moveOn, opened, VERIFIER } from './phases';
import { CLERK, COORDINATOR, FORM, run } from './round';
import { call, followed, headOf, returnByMenu, saidAtLast, submissionOn, submitByMenu } from './submissions';

describe('Trả lại phiếu', () => {
  test('opens the form with the reason on top, and takes the record off it', () => {
    const workbench = receivedOn(10);
    const before = entriesOn(workbench, FORM);
    expect(returnByMenu(workbench, FORM, 'Thiếu tài liệu\nở mục I.4')).toContain('Đã trả lại phiếu của Sở Công Thương');
    expect(headOf(workbench, FORM)).toBe('⚠ Trả lại để sửa: Thiếu tài liệu ở mục I.4');
    expect(submissionOn(workbench, FORM)).toMatchObject({ word: '', at: '', by: '', fingerprint: '' });
    expect(followed(workbench, 'a01')).toMatchObject({
      'Tình trạng': 'Trả lại',
      'Lý do trả lại': 'Thiếu tài liệu ở mục I.4',
    });
    const answers = (entries: Map<string, unknown[]>) => Array.from(entries).filter(([id]) => !id.startsWith('@'));
    expect(answers(entriesOn(workbench, FORM))).toEqual(answers(before));
    run(workbench, 'menuRecompute');
    expect(followed(workbench, 'a01')['Tình trạng']).toBe('Trả lại');
    expect(typed(workbench, CLERK, 'I.5', 'Có')).toBe(true);
    workbench.actAs(COORDINATOR);
    // In a later phase too: it was returned to be corrected.
    moveOn(workbench);
    expect(typed(workbench, CLERK, 'I.5', 'Không')).toBe(true);
    expect(submitByMenu(workbench, FORM).said).toContain('Đã nộp phiếu');
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuCheckProtection');
    expect(followed(workbench, 'a01')).toMatchObject({ 'Tình trạng': 'Đã nộp', 'Lý do trả lại': '' });
    expect(typed(workbench, CLERK, 'I.5', 'Có')).toBe(false);
  });

  test('what was in time and comes back after the deadline is not late', () => {
    const workbench = receivedOn(10);
    returnByMenu(workbench, FORM, 'Sửa mục I.4');
    workbench.clock.set(new Date('2026-12-20T08:00:00+07:00'));
    workbench.actAs(CLERK);
    submitByMenu(workbench, FORM);
    expect(saidAtLast(workbench)).not.toContain('trễ');
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    expect(followed(workbench, 'a01')).toMatchObject({ 'Thời hạn': 'Đúng hạn', 'Nộp lúc': '20/12/2026 08:00:00' });
  });

  test('needs a reason, a form and something to return, and a coordinator', () => {
    const workbench = receivedOn(10);
    expect(returnByMenu(workbench, FORM, ' ')).toContain('cần ghi lý do');
    expect(returnByMenu(workbench, OTHER, 'x')).toContain('chưa nộp và chưa khóa');
    expect(returnByMenu(workbench, 'Tổng hợp', 'x')).toContain('Hãy mở phiếu cần trả lại');
    expect(call(workbench, 'sidebarReturn', { agencyId: 'zz', reason: 'x' })).toMatchObject({ ok: false });
    for (const person of [CLERK, BOTH, VERIFIER]) {
      workbench.actAs(person);
      expect(returnByMenu(workbench, FORM, 'x')).toContain('dành cho người điều phối');
      expect(call(workbench, 'sidebarReturn', { agencyId: 'a01', reason: 'x' })).toMatchObject({ ok: false });
    }
    expect(followed(workbench, 'a01')['Tình trạng']).toBe('Đã nộp');
  });

  test('asked for twice, as by a double click, is one return and one line in Nhật ký', () => {
    const workbench = receivedOn(10);
    const before = logged(workbench).length;
    const returned = returnByMenu(workbench, FORM, 'Thiếu tài liệu');
    expect(returnByMenu(workbench, FORM, 'Thiếu tài liệu')).toBe(returned);
    expect(logged(workbench)).toHaveLength(before + 1);
    // Another reason is another return.
    returnByMenu(workbench, FORM, 'Thiếu chữ ký');
    expect(logged(workbench)).toHaveLength(before + 2);
    expect(headOf(workbench, FORM)).toContain('Thiếu chữ ký');
  });

  test('a reason that looks like a formula stays text', () => {
    const workbench = receivedOn(10);
    returnByMenu(workbench, FORM, '=1+1');
    expect(headOf(workbench, FORM)).toMatch(/^⚠ Trả lại để sửa: =1\+1$/);
    expect(String(followed(workbench, 'a01')['Lý do trả lại']).trim()).toBe('=1+1');
  });

  test('whose question Google fails to ask returns nothing, and says so', () => {
    const received = submittedOn(14);
    received.actAs(COORDINATOR);
    run(received, 'menuRecompute');
    const start = received.snapshot();
    let unasked = 0;
    for (let nth = 1; nth <= 10; nth += 1) {
      const workbench = opened(start);
      workbench.select(FORM, 'F6');
      workbench.gate.failAt(nth);
      const outcome = workbench.runMenuItem('menuReturn');
      workbench.gate.failNever();
      if (outcome.ok) continue;
      unasked += 1;
      expect([nth, outcome.message]).toEqual([nth, expect.stringMatching(/^Lệnh chưa xong vì có lỗi/)]);
      expect(followed(workbench, 'a01')).toMatchObject({ 'Tình trạng': 'Đã nộp' });
    }
    expect(unasked).toBe(1);
  });
});

import { describe, expect, test } from 'vitest';
import type { AgencyLine, PhaseView } from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';
import { FINGERPRINT, logged, OTHER, receivedOn, roundOn, submittedOn, typed } from './december';
import { BOTH, setting } from './phases';
import { CLERK, COORDINATOR, everything, expectOk, FORM, listBelow, rowOf, run, said, takeOut } from './round';
import { type Answered, answerTo, call, followed, headOf, REGISTER, returnByMenu, submitByMenu } from './submissions';

describe('Khóa phiếu quá hạn', () => {
  test('waits for the end of the last day', () => {
    const workbench = roundOn(14);
    workbench.clock.set(new Date('2026-12-14T23:59:00+07:00'));
    run(workbench, 'menuLockOverdue');
    expect(said(workbench)).toContain('Chưa khóa: hạn nộp là hết ngày 14/12/2026.');
    expect(typed(workbench, CLERK, 'I.5', 'Có')).toBe(true);
    workbench.clock.set(new Date('2026-12-15T00:01:00+07:00'));
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuLockOverdue');
    expect(said(workbench)).toContain('Đã khóa 2 phiếu chưa nộp, quá hạn 14/12/2026.');
    expect(typed(workbench, CLERK, 'I.5', 'Không')).toBe(false);
    expect(submitByMenu(workbench, FORM).said).toContain('Phiếu đã khóa vì quá hạn nộp');
    expect(headOf(workbench, FORM)).toBe('✗ Phiếu đã khóa vì quá hạn nộp (14/12/2026)');
  });

  test('receives what was submitted before, and leaves open what was returned', () => {
    const workbench = submittedOn(14);
    workbench.clock.set(new Date('2026-12-16T08:00:00+07:00'));
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuLockOverdue');
    expect(followed(workbench, 'a01')).toMatchObject({ 'Tình trạng': 'Đã nộp', 'Thời hạn': 'Đúng hạn' });
    expect(followed(workbench, 'a02')).toMatchObject({ 'Tình trạng': 'Đã khóa', 'Thời hạn': 'Quá hạn 2 ngày' });
    returnByMenu(workbench, OTHER, 'Được gia hạn');
    run(workbench, 'menuLockOverdue');
    expect(said(workbench)).toContain('1 phiếu đã trả lại vẫn mở để sửa.');
    workbench.actAs(BOTH);
    expect(workbench.type(OTHER, `F${rowOf(workbench, OTHER, 'I.4')}`, 'Có').ok).toBe(true);
    submitByMenu(workbench, OTHER);
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    expect(followed(workbench, 'a02')).toMatchObject({ 'Tình trạng': 'Đã nộp', 'Thời hạn': 'Trễ 2 ngày' });
  });
});

describe('Tự động tiếp nhận phiếu', () => {
  test('receives every five minutes, and locks what is overdue, until it is switched off', () => {
    const workbench = roundOn(14);
    run(workbench, 'menuAutoReceive');
    expect(said(workbench)).toContain('Đã bật tự động tiếp nhận');
    workbench.actAs(CLERK);
    submitByMenu(workbench, FORM);
    const lines = logged(workbench).length;
    expect(workbench.runDueTriggers(new Date('2026-12-14T10:36:00+07:00'))).toMatchObject([
      { handler: 'triggerReceive', person: COORDINATOR, outcome: { ok: true } },
    ]);
    expect(followed(workbench, 'a01')).toMatchObject({
      'Tình trạng': 'Đã nộp',
      'Tiếp nhận lúc': '14/12/2026 10:36:00',
    });
    workbench.gate.reset();
    workbench.runDueTriggers(new Date('2026-12-14T10:42:00+07:00'));
    expect(logged(workbench)).toHaveLength(lines + 1);
    // Of 288 such runs a day each may take little: the file is opened once.
    expect(workbench.gate.count('DeveloperMetadataFinder.find')).toBe(1);
    workbench.runDueTriggers(new Date('2026-12-15T00:05:00+07:00'));
    expect(followed(workbench, 'a02')['Tình trạng']).toBe('Đã khóa');
    expect(logged(workbench).at(-1)).toEqual([
      COORDINATOR,
      'Khóa phiếu quá hạn',
      expect.stringContaining('Đã khóa 1 phiếu'),
    ]);
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuAutoReceive');
    expect(said(workbench)).toContain('Đã tắt');
    expect(workbench.runDueTriggers(new Date('2026-12-16T00:05:00+07:00'))).toEqual([]);
  });

  test('from the sidebar is switched on once, however often it is asked', () => {
    const workbench = roundOn(10);
    for (let turn = 0; turn < 2; turn += 1) {
      expect(call(workbench, 'sidebarAutoReceive', { on: true })).toMatchObject({ ok: true });
    }
    expect(workbench.runDueTriggers(new Date('2026-12-10T10:36:00+07:00'))).toHaveLength(1);
    workbench.actAs(CLERK);
    expect(call(workbench, 'sidebarAutoReceive', { on: true })).toMatchObject({ ok: false });
  });

  test('ends by itself once whoever switched it on is no coordinator any more', () => {
    const workbench = roundOn(10);
    run(workbench, 'menuAutoReceive');
    setting(workbench, 'coordinators', 'nguoimoi@haugiang.example');
    // A failure that does not pass is no reason for a mail from Google about a script that failed.
    workbench.gate.failAt(1, { message: 'Service unavailable: Spreadsheets', count: 'requests', times: 1_000 });
    expect(workbench.runDueTriggers(new Date('2026-12-10T10:36:00+07:00'))).toMatchObject([{ outcome: { ok: true } }]);
    workbench.gate.failNever();
    expect(workbench.runDueTriggers(new Date('2026-12-10T10:42:00+07:00'))).toHaveLength(1);
    expect(workbench.runDueTriggers(new Date('2026-12-10T10:48:00+07:00'))).toEqual([]);
  });
});

describe('Theo dõi', () => {
  test('tells what is submitted and not received yet, and so do Tổng hợp, the dashboard, the sidebar and the question before the next phase', () => {
    const workbench = submittedOn(10);
    workbench.actAs(COORDINATOR);
    const shown = () => ({
      deadline: followed(workbench, 'a01')['Thời hạn'],
      counts: workbench.value(REGISTER, 'E1'),
      summary: cellOn(workbench, 'Tổng hợp', 'agency.a01', 14),
      dashboard: cellOn(workbench, 'Bảng điều khiển', '#values', 6),
      requested: answerTo<AgencyLine[]>(workbench, 'sidebarAgencies').map(({ requested }) => requested),
    });
    const others = '·   Trả lại: 0   ·   Đã khóa: 0   ·   Quá hạn: 0';
    expect(shown()).toEqual({
      deadline: 'Chờ tiếp nhận',
      counts: `Đã nộp: 0   ·   Chờ tiếp nhận: 1   ·   Chưa nộp: 1   ${others}`,
      summary: 'Chờ tiếp nhận',
      dashboard: 1,
      requested: [true, false],
    });
    const phase = answerTo<PhaseView>(workbench, 'sidebarPhase');
    expect(phase.next?.sentence).toContain('1 chưa nộp');
    run(workbench, 'menuRecompute');
    expect(shown()).toEqual({
      deadline: 'Đúng hạn',
      counts: `Đã nộp: 1   ·   Chờ tiếp nhận: 0   ·   Chưa nộp: 1   ${others}`,
      summary: 'Đã nộp',
      dashboard: 1,
      requested: [false, false],
    });
  });

  test('what is typed over in it is not believed', () => {
    const workbench = receivedOn(10);
    const row = rowOf(workbench, REGISTER, 'agency.a01');
    expectOk(workbench.type(REGISTER, `F${row}`, 'gì đó'));
    expectOk(workbench.type(REGISTER, `M${row}`, '-5'));
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toContain('phân quyền đúng');
    run(workbench, 'menuCreateRound');
    expect(followed(workbench, 'a01')).toMatchObject({
      'Tình trạng': 'Đã nộp',
      'Mã phiếu': expect.stringMatching(FINGERPRINT),
    });
  });

  test('keeps what it knows when it is sorted, laid out again, or an agency leaves and comes back', () => {
    const workbench = receivedOn(10);
    const known = ({ 'Hiện trạng trên phiếu': _, STT: _number, ...line }: Record<string, unknown>) => line;
    const before = known(followed(workbench, 'a01'));
    expectOk(workbench.sortRange(REGISTER, 'A4:W5', 1, false));
    returnByMenu(workbench, OTHER, 'x');
    takeOut(workbench, 'a01');
    run(workbench, 'menuCreateRound');
    expect(followed(workbench, 'a01')['Mã phiếu']).toBe(before['Mã phiếu']);
    expect(typed(workbench, CLERK, 'I.5', 'Có')).toBe(false);
    workbench.actAs(COORDINATOR);
    listBelow(workbench, 'a02', { name: FORM, editors: CLERK });
    run(workbench, 'menuCreateRound');
    run(workbench, 'menuRerender');
    expect(known(followed(workbench, 'a01'))).toEqual(before);
    expect(typed(workbench, CLERK, 'I.5', 'Có')).toBe(false);
  });

  test('made again after it was deleted, it knows what stands on the forms', () => {
    const workbench = receivedOn(10);
    const { 'Mã phiếu': fingerprint } = followed(workbench, 'a01');
    expectOk(workbench.deleteSheet(REGISTER));
    expect(headOf(workbench, FORM)).toMatch(/^✓ Đã nộp lúc/);
    run(workbench, 'menuCreateRound');
    run(workbench, 'menuRecompute');
    expect(followed(workbench, 'a01')).toMatchObject({
      'Tình trạng': 'Đã nộp',
      'Nộp lúc': '10/12/2026 10:30:00',
      'Mã phiếu': fingerprint,
    });
  });

  test('is what the sidebar lists the agencies from, in few requests', () => {
    const workbench = receivedOn(10);
    workbench.clock.set(new Date('2026-12-16T10:30:00+07:00'));
    workbench.gate.reset();
    const lines = call<Answered<AgencyLine[]>>(workbench, 'sidebarAgencies');
    expect(workbench.gate.requests).toBeLessThanOrEqual(6);
    expect(lines).toMatchObject({
      ok: true,
      value: [
        {
          id: 'a01',
          name: FORM,
          status: 'submitted',
          overdue: false,
          answered: 1,
          criteria: 72,
          total: 15,
          daysLate: 0,
        },
        { id: 'a02', name: OTHER, status: 'open', overdue: true, answered: 0, submittedAt: '' },
      ],
    });
    workbench.actAs(CLERK);
    expect(call(workbench, 'sidebarAgencies')).toMatchObject({ ok: false });
  });
});

/** A cell of the row of a tab that has an id, by the number of its column. */
function cellOn(workbench: Workbench, tab: string, id: string, column: number): unknown {
  return everything(workbench, tab).find(([first]) => first === id)?.[column - 1];
}

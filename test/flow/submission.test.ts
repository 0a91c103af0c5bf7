import { describe, expect, test } from 'vitest';
import { personMayEdit } from '../../src/round/rights';
import type { Workbench } from '../../workbench/runtime';
import { attempt } from './damaged';
import { FINGERPRINT, logged, OTHER, receivedOn, roundOn, submittedOn, typed } from './december';
import { AGENCIES, asRound, BOTH, formCells, moveOn, VERIFIER } from './phases';
import { CLERK, COORDINATOR, enter, expectOk, FORM, LEADER, ranking, rowOf, run, SO, said } from './round';
import {
  type Answered,
  call,
  followed,
  headOf,
  REGISTER,
  returnByMenu,
  type SubmitAnswer,
  saidAtLast,
  submissionOn,
  submitByMenu,
  view,
} from './submissions';

/** Writes by hand into the row for sending in, as a clerk can. */
function forge(workbench: Workbench, cells: Partial<Record<'F' | 'G' | 'J' | 'K', string>>): void {
  const row = rowOf(workbench, FORM, '@submission');
  workbench.actAs(CLERK);
  for (const [column, text] of Object.entries(cells)) expectOk(workbench.type(FORM, `${column}${row}`, text));
}

describe('Nộp phiếu', () => {
  test('asks about what is missing; No submits nothing', () => {
    const workbench = roundOn(10);
    enter(workbench, FORM, 'I.2', '60', '50');
    workbench.actAs(CLERK);
    const { asked } = submitByMenu(workbench, FORM, 'NO');
    expect(asked).toContain('70 tiêu chí chưa nhập, sẽ được tính 0 điểm');
    expect(asked).toContain('1 tiêu chí nên xem lại');
    expect(submissionOn(workbench, FORM)).toMatchObject({ word: '', at: '', by: '', fingerprint: '' });
    expect(headOf(workbench, FORM)).toBe('○ Chưa nộp');
  });

  test('writes time, person and fingerprint on the form, which stays open until it is received', () => {
    const workbench = submittedOn(10);
    expect(saidAtLast(workbench)).toContain('Đã nộp phiếu của Sở Công Thương lúc 10/12/2026 10:30:00');
    expect(submissionOn(workbench, FORM)).toEqual({
      word: 'Nộp',
      at: '10/12/2026 10:30:00',
      by: CLERK,
      fingerprint: expect.stringMatching(FINGERPRINT),
      status: expect.stringMatching(/^✓ Đã nộp lúc/),
    });
    expect(headOf(workbench, FORM)).toMatch(/^✓ Đã nộp lúc 10\/12\/2026 10:30:00/);
    expect(followed(workbench, 'a01')).toMatchObject({ 'Tình trạng': 'Chưa nộp' });
    expect(typed(workbench, CLERK, 'I.5', 'Có')).toBe(true);
    expect(headOf(workbench, FORM)).toBe('⚠ Đã sửa sau khi nộp lúc 10/12/2026 10:30:00. Hãy nộp lại.');
    submitByMenu(workbench, FORM);
    expect(headOf(workbench, FORM)).toMatch(/^✓/);
  });

  test('is stopped by an answer that can’t be used, and says where', () => {
    const workbench = roundOn(10);
    enter(workbench, FORM, 'I.2', '20', '0');
    workbench.actAs(CLERK);
    const { asked, said: ended } = submitByMenu(workbench, FORM);
    expect(asked).toBe('');
    expect(ended).toContain(
      `Chưa nộp: còn 1 chỗ phải sửa trên phiếu. Trước hết: I.2 (ô F${rowOf(workbench, FORM, 'I.2')})`,
    );
    expect(submissionOn(workbench, FORM).word).toBe('');
  });

  test('goes to the own form from any other tab', () => {
    const workbench = roundOn(10);
    workbench.actAs(CLERK);
    submitByMenu(workbench, 'Hướng dẫn');
    expect(submissionOn(workbench, FORM).word).toBe('Nộp');
  });

  test.each([
    ['another agency’s clerk', BOTH, 'không có trong danh sách người nhập của đơn vị'],
    ['a verifier', VERIFIER, 'không có trong danh sách người nhập của đơn vị'],
  ])('is refused to %s', (_who, person, sentence) => {
    const workbench = roundOn(10);
    workbench.actAs(person);
    expect(submitByMenu(workbench, FORM).said).toContain(sentence);
    expect(submissionOn(workbench, FORM).word).toBe('');
  });

  test('is refused in a later phase, and to who submitted already', () => {
    const workbench = submittedOn(10);
    expect(submitByMenu(workbench, FORM).said).toContain('Phiếu đã nộp lúc 10/12/2026 10:30:00, số liệu không đổi');
    workbench.actAs(COORDINATOR);
    moveOn(workbench);
    workbench.actAs(BOTH);
    expect(submitByMenu(workbench, OTHER).said).toContain('đang ở giai đoạn “Thẩm định”');
    workbench.actAs(CLERK);
    expect(submitByMenu(workbench, FORM).said).toContain('đã được tiếp nhận');
  });

  test('of a coordinator is received at once', () => {
    const workbench = roundOn(10);
    expect(submitByMenu(workbench, FORM).said).toContain('Đã tiếp nhận 1 phiếu: Sở Công Thương (đúng hạn).');
    expect(followed(workbench, 'a01')).toMatchObject({ 'Tình trạng': 'Đã nộp', 'Người nộp': COORDINATOR });
    expect(typed(workbench, CLERK, 'I.5', 'Có')).toBe(false);
  });

  test('from the sidebar: to be confirmed, then done', () => {
    const workbench = roundOn(10);
    workbench.actAs(CLERK);
    view(workbench, FORM);
    const shown = call<Answered<{ tab: { sheetId: number }; form: { submission: object } }>>(workbench, 'sidebarView');
    if (!shown.ok) throw new Error(shown.sentence);
    const { sheetId } = shown.value.tab;
    expect(shown.value.form.submission).toMatchObject({ status: 'open', requested: false, closed: '' });
    const submit = (confirmed: boolean) =>
      call<Answered<SubmitAnswer>>(workbench, 'sidebarSubmit', { sheetId, confirmed });
    const first = submit(false);
    expect(first).toMatchObject({ ok: true, value: { done: false, asks: true } });
    expect(first.ok && first.value.issues).toHaveLength(71);
    expect(submit(true)).toMatchObject({ ok: true, value: { done: true, asks: false } });
    expect(call(workbench, 'sidebarView')).toMatchObject({
      value: { form: { submission: { requested: true, changed: false, at: '10/12/2026 10:30:00', by: CLERK } } },
    });
    expect(call(workbench, 'sidebarSubmit', { sheetId: -1, confirmed: true })).toMatchObject({ ok: false });
    expect(call(workbench, 'sidebarSubmit', { sheetId: 12345, confirmed: true })).toMatchObject({ ok: false });
  });
});

describe('reception', () => {
  test('comes with any command of a coordinator: Theo dõi gets its line, the form is locked, Nhật ký tells', () => {
    const workbench = receivedOn(10);
    expect(followed(workbench, 'a01')).toMatchObject({
      'Tình trạng': 'Đã nộp',
      'Nộp lúc': '10/12/2026 10:30:00',
      'Người nộp': CLERK,
      'Tiếp nhận lúc': '10/12/2026 10:30:00',
      'Lưu ý khi tiếp nhận': '',
      'Mã phiếu': submissionOn(workbench, FORM).fingerprint,
      'Thời hạn': 'Đúng hạn',
    });
    expect(said(workbench)).toContain('Đã tiếp nhận 1 phiếu: Sở Công Thương (đúng hạn).');
    expect(logged(workbench)).toContainEqual([
      COORDINATOR,
      'Tiếp nhận phiếu',
      'Đã tiếp nhận 1 phiếu: Sở Công Thương (đúng hạn).',
    ]);
    expect(headOf(workbench, FORM)).toContain('đã tiếp nhận, phiếu khóa');
    expect(workbench.value('Tổng hợp', `N${rowOf(workbench, 'Tổng hợp', 'agency.a01')}`)).toBe('Đã nộp');
    expect(typed(workbench, CLERK, 'I.5', 'Có')).toBe(false);
    expect(typed(workbench, CLERK, '@submission', '')).toBe(false);
    expect(typed(workbench, COORDINATOR, 'I.5', 'Có')).toBe(true);
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    expect(said(workbench)).not.toContain('tiếp nhận');
    expect(ranking(workbench, `Xếp hạng ${SO}`)[0]?.remarks).toContain('đã sửa sau khi nộp');
  });

  test('takes what was chosen on a phone, with the time of reception and nobody’s name', () => {
    const workbench = roundOn(10);
    forge(workbench, { F: 'Nộp' });
    expect(headOf(workbench, FORM)).toContain('chờ cơ quan điều phối tiếp nhận');
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    const { at, by, fingerprint, status } = submissionOn(workbench, FORM);
    expect({ at, by, status }).toEqual({
      at: '10/12/2026 10:30:00',
      by: '',
      status: '✓ Đã nộp lúc 10/12/2026 10:30:00, người nộp: không rõ',
    });
    expect(followed(workbench, 'a01')).toMatchObject({
      'Tình trạng': 'Đã nộp',
      'Mã phiếu': fingerprint,
      'Người nộp': '',
    });
  });

  test('counts the days behind the deadline from the submission, not from the reception', () => {
    const late = submittedOn(17);
    expect(saidAtLast(late)).toContain('Nộp trễ 3 ngày so với hạn.');
    late.clock.set(new Date('2026-12-20T08:00:00+07:00'));
    late.actAs(COORDINATOR);
    run(late, 'menuRecompute');
    expect(said(late)).toContain('Sở Công Thương (trễ 3 ngày)');
    expect(followed(late, 'a01')['Thời hạn']).toBe('Trễ 3 ngày');
    expect(headOf(late, FORM)).toContain('nộp trễ 3 ngày');
    expect(ranking(late, `Xếp hạng ${SO}`)[0]?.remarks).toContain('nộp trễ 3 ngày');

    const inTime = submittedOn(14);
    inTime.clock.set(new Date('2026-12-20T08:00:00+07:00'));
    inTime.actAs(COORDINATOR);
    run(inTime, 'menuRecompute');
    expect(followed(inTime, 'a01')['Thời hạn']).toBe('Đúng hạn');
  });

  test('says that a time within the deadline could not be checked when it comes to see it too late', () => {
    const workbench = roundOn(14);
    run(workbench, 'menuRecompute');
    workbench.clock.set(new Date('2026-12-16T09:00:00+07:00'));
    workbench.actAs(CLERK);
    submitByMenu(workbench, FORM);
    forge(workbench, { G: '14/12/2026 16:30:00' });
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toContain('Sở Công Thương (đúng hạn theo giờ ghi trên phiếu, không kiểm được, có lưu ý)');
    expect(followed(workbench, 'a01')).toMatchObject({
      'Thời hạn': 'Đúng hạn',
      'Lưu ý khi tiếp nhận':
        'Không kiểm được giờ nộp ghi trên phiếu (14/12/2026 16:30:00): lần kiểm tra trước lúc 14/12/2026 10:30:00, tiếp nhận khi đã quá hạn.',
    });
  });

  test('a form that was changed in between is received as it was marked, and the remark says so', () => {
    const workbench = submittedOn(10);
    const { fingerprint } = submissionOn(workbench, FORM);
    expect(typed(workbench, CLERK, 'I.4', 'Không')).toBe(true);
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    expect(followed(workbench, 'a01')).toMatchObject({
      'Mã phiếu': fingerprint,
      'Lưu ý khi tiếp nhận': 'Phiếu đã bị sửa sau khi nộp, trước khi tiếp nhận.',
    });
    expect(headOf(workbench, FORM)).toMatch(/^⚠ Đã sửa sau khi nộp/);
    expect(ranking(workbench, `Xếp hạng ${SO}`)[0]?.remarks).toContain('đã sửa sau khi nộp');
  });

  test.each([
    ['a time ahead', { G: '31/12/2026 08:00:00' }, 'ở tương lai'],
    ['a time before the forms were last looked at', { G: '01/12/2026 08:00:00' }, 'lúc kiểm tra 10/12/2026 10:30:00'],
    ['no time at all', { G: 'hôm qua' }, 'không đọc được'],
    ['a stranger', { J: 'giamdoc@khac.example' }, 'không có trong Thiết lập của đơn vị'],
    ['a mark of one’s own', { K: 'ABC' }, 'không phải do lệnh Nộp phiếu ghi'],
    ['a mark of other answers', { K: '0000-0000-0000-0000' }, 'đã bị sửa sau khi nộp'],
  ])('notices a record with %s', (_what, cells, remark) => {
    const workbench = roundOn(10);
    run(workbench, 'menuRecompute');
    workbench.clock.set(new Date('2026-12-17T09:00:00+07:00'));
    forge(workbench, { F: 'Nộp', ...cells });
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    const line = followed(workbench, 'a01');
    expect(line['Lưu ý khi tiếp nhận']).toContain(remark);
    // Nobody gets in time by writing so.
    expect(line).toMatchObject({ 'Tình trạng': 'Đã nộp', 'Nộp lúc': '17/12/2026 09:00:00', 'Thời hạn': 'Trễ 3 ngày' });
  });

  test('a formula instead of a word is a formula to nobody', () => {
    const workbench = roundOn(10);
    forge(workbench, { F: 'Nộp', J: ' =1+1', K: ' =HYPERLINK("x")' });
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    expect(String(followed(workbench, 'a01')['Mã phiếu']).trim()).toBe('=HYPERLINK("x")');
  });

  test('waits for a form that lost a column until that is back', () => {
    const workbench = submittedOn(10);
    workbench.actAs(COORDINATOR);
    expectOk(workbench.deleteColumns(FORM, 7));
    run(workbench, 'menuRecompute');
    expect(followed(workbench, 'a01')['Tình trạng']).toBe('Chưa nộp');
    run(workbench, 'menuRerender');
    run(workbench, 'menuRecompute');
    expect(followed(workbench, 'a01')).toMatchObject({ 'Tình trạng': 'Đã nộp', 'Người nộp': CLERK });
  });
});

test('in every state each person types where the table of rights says so and nowhere else', () => {
  const states = {
    open: roundOn(10),
    submitted: receivedOn(10),
    returned: (() => {
      const workbench = receivedOn(10);
      returnByMenu(workbench, FORM, 'Sửa');
      return workbench;
    })(),
    locked: (() => {
      const workbench = roundOn(15);
      run(workbench, 'menuLockOverdue');
      return workbench;
    })(),
  } as const;
  const round = asRound('selfAssessment');
  for (const status of ['open', 'submitted', 'returned', 'locked'] as const) {
    const workbench = states[status];
    for (const person of [CLERK, BOTH, VERIFIER, LEADER, COORDINATOR]) {
      workbench.actAs(person);
      for (const { kind, rowId, column, entry } of formCells()) {
        if (person === COORDINATOR && kind === 'computed') continue;
        const cell = `${column}${rowOf(workbench, FORM, rowId)}`;
        const place = `${status}: ${person} in ${cell} (${kind})`;
        const may = personMayEdit(round, person, kind, { agencyId: 'a01', status });
        expect([place, workbench.type(FORM, cell, entry).ok]).toEqual([place, may]);
      }
    }
    for (const person of [CLERK, BOTH, VERIFIER, LEADER]) {
      workbench.actAs(person);
      expect([status, person, workbench.type(REGISTER, 'F4', 'Đã nộp').ok]).toEqual([status, person, false]);
    }
  }
});

test('Chuyển giai đoạn counts who has not submitted', () => {
  const workbench = receivedOn(10);
  expect(moveOn(workbench, 'NO').asked).toContain('1 chưa nộp');
});

test('two at once: the second submission finds the first; a clerk’s and a coordinator’s runs don’t mix', () => {
  const workbench = roundOn(10);
  workbench.actAs(CLERK);
  const release = workbench.holdLock('document');
  expect(submitByMenu(workbench, FORM).said).toContain('Một người khác đang chạy lệnh');
  release();
  submitByMenu(workbench, FORM);
  workbench.actAs(COORDINATOR);
  expect(attempt(workbench, 'menuRecompute')).toContain('Đã tiếp nhận 1 phiếu');
  expect(AGENCIES).toHaveLength(2);
});

import { describe, expect, test } from 'vitest';
import type { AgencyLine, Reminder, Reminders, Reply } from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';
import { put } from './damaged';
import { BOTH, VERIFIER } from './phases';
import { CLERK, COORDINATOR, FORM } from './round';
import { submitByMenu } from './submissions';
import { OTHER, verifiedRound } from './verification';

function answered<T>(workbench: Workbench, name: string, ...args: unknown[]): T {
  const outcome = workbench.callServer(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  const reply: Reply<T> = JSON.parse(JSON.stringify(outcome.value));
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

const waiting = (workbench: Workbench) =>
  answered<AgencyLine[]>(workbench, 'sidebarAgencies').map(({ name, waitsFor }) => [name, waitsFor]);

describe('reminders', () => {
  // One workbook goes through all phases: making one for each would take too long.
  const workbench = verifiedRound('selfAssessment');

  test('in self-assessment name who has not submitted and what is missing, in one text and one by one', () => {
    workbench.clock.set(new Date('2099-12-20T03:00:00Z'));
    const all = answered<Reminders>(workbench, 'sidebarReminders');
    expect(all).toMatchObject({ forms: 2, sentence: 'Còn 2 phiếu có việc phải nhắc.' });
    expect(all.text).toMatch(/đến 20\/12\/2099 10:00:00 còn những việc sau:/);
    expect(all.text).toMatch(
      /CHƯA NỘP PHIẾU: 2 đơn vị \(hạn .*\)\n\n1\. Sở Công Thương\n- Đã quá hạn \d+ ngày\.\n- Còn 69 tiêu chí chưa nhập: I\.1, .*[^.]…\n/,
    );
    expect(all.text).toContain(`2. ${OTHER}\n`);
    expect(waiting(workbench)).toEqual([
      [FORM, 'answers'],
      [OTHER, 'answers'],
    ]);
    const one = answered<Reminder>(workbench, 'sidebarReminder', { agencyId: 'a01' });
    expect(one.to).toEqual([CLERK]);
    expect(one.body).toContain(`Kính gửi ${FORM},`);
  });

  test('leave alone who has submitted', () => {
    workbench.actAs(CLERK);
    submitByMenu(workbench, FORM);
    workbench.actAs(COORDINATOR);
    expect(answered<Reminders>(workbench, 'sidebarReminders').text).not.toContain(FORM);
    expect(waiting(workbench)[0]).toEqual([FORM, null]);
  });

  test('in verification go to the verifiers, and to the agency whose form was returned', () => {
    answered<string>(workbench, 'sidebarMovePhase', { to: 'verification' });
    const one = answered<Reminder>(workbench, 'sidebarReminder', { agencyId: 'a01' });
    expect(one.to).toEqual([VERIFIER, BOTH]);
    expect(one.body).toMatch(
      /Kính gửi người thẩm định,[\s\S]*1\. Sở Công Thương\n- Còn 70 tiêu chí chưa thẩm định: I\.1, I\.3/,
    );
    answered<string>(workbench, 'sidebarReturn', { agencyId: 'a01', reason: 'thiếu tài liệu' });
    const { text, forms } = answered<Reminders>(workbench, 'sidebarReminders');
    expect(forms).toBe(2);
    expect(text).toContain('CHƯA NỘP PHIẾU: 1 đơn vị');
    expect(text).toContain(`1. ${FORM}\n- Phiếu đã được trả lại để sửa: thiếu tài liệu\n`);
    expect(text).toMatch(/CHƯA THẨM ĐỊNH XONG: 1 phiếu[\s\S]*1\. Sở Tài chính\n/);
    expect(answered<Reminder>(workbench, 'sidebarReminder', { agencyId: 'a01' }).to).toEqual([CLERK]);
    workbench.actAs(CLERK);
    submitByMenu(workbench, FORM);
    workbench.actAs(COORDINATOR);
  });

  test('in explanation name the differences that nobody explained; in publication there are none', () => {
    answered<string>(workbench, 'sidebarMovePhase', { to: 'explanation' });
    put(workbench, FORM, 'I.2', 'explanation', 'đã bổ sung 5 máy');
    const { text, forms } = answered<Reminders>(workbench, 'sidebarReminders');
    expect(forms).toBe(1);
    expect(text).toContain(
      `1. ${OTHER}\n- Còn 1 tiêu chí có điểm thẩm định khác điểm tự chấm mà chưa giải trình: I.4.`,
    );
    const reply = workbench.callServer('sidebarReminder', [{ agencyId: 'a01' }]);
    expect(JSON.stringify(reply)).toContain(`Trên phiếu của ${FORM} hiện không còn việc gì phải nhắc.`);
    answered<string>(workbench, 'sidebarMovePhase', { to: 'publication' });
    expect(answered<Reminders>(workbench, 'sidebarReminders')).toEqual({
      forms: 0,
      sentence: 'Ở giai đoạn công bố hiện không còn ai phải nhắc.',
      text: '',
      mail: null,
    });
    expect(waiting(workbench)).toEqual([
      [FORM, null],
      [OTHER, null],
    ]);
  });
});

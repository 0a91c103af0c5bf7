import { describe, expect, it } from 'vitest';
import { ALL_SCOPES, failureOf, OWNER, resultOf, runBody, workbenchWith } from './support';

const scopes = [...ALL_SCOPES, 'https://www.googleapis.com/auth/script.send_mail'];
const NO_PERMISSION = 'Required permissions: https://www.googleapis.com/auth/script.send_mail';

describe('MailApp', () => {
  it('puts mail into the mailbox, as the acting person, and counts recipients', () => {
    const { workbench, value } = runBody(
      `MailApp.sendEmail('a@x.example, b@x.example', 'Nhắc', 'Nội dung', { name: 'Đợt 2017' });
       MailApp.sendEmail({ to: 'c@x.example', subject: 'Hai', body: '' });
       return MailApp.getRemainingDailyQuota();`,
      { scopes },
    );
    expect(value).toBe(97);
    expect(workbench.mailbox.sent).toMatchObject([
      { from: OWNER, to: ['a@x.example', 'b@x.example'], subject: 'Nhắc', body: 'Nội dung', name: 'Đợt 2017' },
      { to: ['c@x.example'], subject: 'Hai', name: '' },
    ]);
    workbench.clock.advance(25 * 60 * 60_000);
    expect(workbench.mailbox.remaining(OWNER)).toBe(100);
  });

  it('is refused without its scope, in a custom function and in onOpen', () => {
    expect(failureOf(`MailApp.getRemainingDailyQuota();`)).toContain(NO_PERMISSION);
    expect(failureOf(`MailApp.sendEmail('a@x.example', 's', 'b');`)).toContain(NO_PERMISSION);
    const opening = workbenchWith(`function onOpen() { MailApp.sendEmail('a@x.example', 's', 'b'); }`, { scopes });
    expect(opening.open()).toMatchObject({ ok: false, message: expect.stringContaining('You do not have permission') });
    expect(opening.mailbox.sent).toEqual([]);
  });

  it.each([
    [`MailApp.sendEmail('', 's', 'b')`, 'Failed to send email: no recipient'],
    [`MailApp.sendEmail('khong-phai-thu', 's', 'b')`, 'Invalid email: khong-phai-thu'],
    [`MailApp.sendEmail('a@x.example', 's')`, "don't match the method signature for MailApp.sendEmail"],
    [
      `MailApp.sendEmail(Array(51).fill('a@x.example').join(), 's', 'b')`,
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [`MailApp.sendEmail('a@x.example', 's', 'ă'.repeat(110000))`, 'Limit Exceeded: Email Body Size.'],
  ])('refuses %s', (call, message) => {
    expect(failureOf(`${call};`, { scopes })).toContain(message);
  });

  it('refuses more than the day’s quota', () => {
    const workbench = workbenchWith(`function test() { MailApp.sendEmail('a@x.example', 's', 'b'); }`, { scopes });
    workbench.mailbox.dailyQuota = 1;
    resultOf(workbench.runMenuItem('test'));
    expect(workbench.runMenuItem('test')).toEqual({
      ok: false,
      message: 'Service invoked too many times for one day: email.',
    });
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reminders } from '../../src/wire';
import { build } from '../../tools/build';
import { createWorkbench, type Workbench } from '../../workbench/runtime';
import { logLines } from './damaged';
import { BOTH, PEOPLE_OF_ROUND, roundWithVerifiers, setting } from './phases';
import { BUNDLE, CLERK, COORDINATOR, FORM, rowOf, run, SETTINGS } from './round';
import { ask, OTHER } from './verification';

const folder = mkdtempSync(join(tmpdir(), 'with-mail-'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The round of two agencies, in the add-on as it is built with mail; one workbook for all tests, day after day. */
let workbench: Workbench;

beforeAll(async () => {
  await build({ mail: true, into: folder });
  workbench = createWorkbench({
    bundle: { ...BUNDLE, code: read('Code.js'), manifest: JSON.parse(read('appsscript.json')) },
    people: PEOPLE_OF_ROUND,
    snapshot: roundWithVerifiers().snapshot(),
  });
  workbench.actAs(COORDINATOR);
  workbench.clock.set(new Date('2017-12-11T02:00:00Z'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const send = () => ask(workbench, 'sidebarMailReminders');
const recipients = () => workbench.mailbox.sent.map(({ to }) => to.join());
const tomorrow = () => workbench.clock.advance(24 * 60 * 60_000);

function offer(): Reminders['mail'] {
  const outcome = workbench.callServer('sidebarReminders', []);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(JSON.stringify(outcome.value)).value.mail;
}

describe('mailing reminders', () => {
  test('is not in the ordinary build, which has neither the code nor the permission', () => {
    expect(BUNDLE.code).not.toContain('MailApp');
    expect(BUNDLE.manifest.oauthScopes.join()).not.toContain('send_mail');
    expect(JSON.parse(read('appsscript.json')).oauthScopes).toEqual([
      ...BUNDLE.manifest.oauthScopes,
      'https://www.googleapis.com/auth/script.send_mail',
    ]);
    const ordinary = roundWithVerifiers();
    expect(ask(ordinary, 'sidebarMailReminders')).toEqual({
      ok: false,
      said: expect.stringMatching(/^Bản đang dùng không gửi thư/),
    });
  });

  test('is off until a coordinator switches it on', () => {
    run(workbench, 'menuCreateRound');
    expect(workbench.value(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.sendsMail')}`)).toBe('Không');
    expect(offer()).toBeNull();
    expect(send()).toEqual({ ok: false, said: expect.stringMatching(/^Gửi thư nhắc đang tắt/) });
    setting(workbench, 'sendsMail', 'Có');
    expect(offer()).toEqual({
      messages: 2,
      sentence: 'Sẽ gửi 2 thư tới 2 địa chỉ; hôm nay tài khoản của bạn còn gửi được tới 100 địa chỉ.',
    });
    expect(recipients()).toEqual([]);
  });

  test('writes to each agency once, into Nhật ký, and not again that day', () => {
    expect(send()).toEqual({ ok: true, said: 'Đã gửi 2 thư tới 2 địa chỉ.' });
    expect(recipients()).toEqual([CLERK, BOTH]);
    expect(workbench.mailbox.sent[0]?.body).toContain(`Kính gửi ${FORM},`);
    expect(workbench.mailbox.sent[0]).toMatchObject({ from: COORDINATOR });
    expect(logLines(workbench).filter((line) => line.includes('| Gửi thư nhắc |'))).toEqual([
      expect.stringMatching(/đang tắt/),
      expect.stringContaining(`${FORM} (${CLERK}): “`),
      expect.stringContaining(`${OTHER} (${BOTH}): “`),
      expect.stringContaining('Đã gửi 2 thư'),
    ]);
    expect(send()).toEqual({
      ok: true,
      said: 'Không gửi thư nào. 2 nơi đã được gửi thư hôm nay nên không gửi lại.',
    });
    expect(recipients()).toHaveLength(2);
  });

  test('sends none twice and forgets nobody, wherever it is broken off', () => {
    workbench.gate.reset();
    tomorrow();
    send();
    const all = workbench.gate.requests;
    // Counted from the end: after the last line in Nhật ký, the second message, its note, the first line, the first message, its note.
    for (const fromEnd of [1, 3, 4, 6, 8, 9]) {
      tomorrow();
      workbench.mailbox.sent.length = 0;
      workbench.gate.stopAt(all - fromEnd, 'after');
      expect([fromEnd, workbench.callServer('sidebarMailReminders', []).ok]).toEqual([fromEnd, false]);
      const { said } = send();
      expect([fromEnd, new Set(recipients()).size]).toEqual([fromEnd, recipients().length]);
      for (const [name, email] of [
        [FORM, CLERK],
        [OTHER, BOTH],
      ] as const) {
        const isUnclear = new RegExp(`không rõ 1 nơi đã nhận thư chưa: ${name}`).test(said);
        expect([fromEnd, name, recipients().includes(email) || isUnclear]).toEqual([fromEnd, name, true]);
      }
    }
  });

  test('writes to no more people than the quota allows, and to the rest the next day', () => {
    tomorrow();
    tomorrow();
    workbench.mailbox.sent.length = 0;
    workbench.mailbox.dailyQuota = 1;
    expect(offer()?.sentence).toBe(
      `Sẽ gửi 1 thư tới 1 địa chỉ; hôm nay tài khoản của bạn còn gửi được tới 1 địa chỉ. Hạn mức gửi thư hôm nay không đủ cho 1 nơi: ${OTHER}. Ngày mai bấm lại để gửi tiếp.`,
    );
    expect(send()).toMatchObject({ ok: false, said: expect.stringContaining('Đã gửi 1 thư tới 1 địa chỉ.') });
    expect(recipients()).toEqual([CLERK]);
    workbench.mailbox.dailyQuota = 100;
    expect(send()).toMatchObject({ ok: true, said: expect.stringContaining('Đã gửi 1 thư') });
    expect(recipients()).toEqual([CLERK, BOTH]);
  });

  test('is the coordinators’ alone', () => {
    workbench.actAs(BOTH);
    expect(offer()).toBeNull();
    expect(send()).toMatchObject({ ok: false, said: expect.stringMatching(/^Lệnh này dành cho người điều phối/) });
    workbench.actAs(COORDINATOR);
  });
});

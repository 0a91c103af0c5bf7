import { describe, expect, test } from 'vitest';
import { type Call, createCall } from '../../../sidebar/shared/api';
import { createFollower, STALE } from '../../../sidebar/shared/follower';
import type { ScriptRunner } from '../../../sidebar/shared/google-script';
import type { SidebarView, Where } from '../../../src/wire';
import { FakeClock } from '../support/fake-clock';
import { viewOf } from '../support/sample-view';

const ON_FORM: Where = { sheetId: 7, row: 1, rowId: '#title', stamp: 'a' };

/** A script that answers with what a test puts there, and what it was asked. */
function setUp() {
  const clock = new FakeClock();
  const asked: unknown[] = [];
  const script: { view: SidebarView; where: Where } = { view: viewOf(), where: ON_FORM };
  const runner = (success: (reply: unknown) => void): ScriptRunner => ({
    withSuccessHandler: (handler) => runner((reply) => Reflect.apply(handler, null, [reply])),
    withFailureHandler: () => runner(success),
    sidebarView: () => {
      asked.push('view');
      success({ ok: true, value: script.view });
    },
    sidebarWhere: (shown) => {
      asked.push(shown);
      success({ ok: true, value: script.where });
    },
    sidebarJump: () => {},
    sidebarRecompute: () => {},
    sidebarGoToMyTab: () => {},
    sidebarPhase: () => {},
    sidebarMovePhase: () => {},
    sidebarSubmit: () => {},
    sidebarReturn: () => {},
    sidebarAgencies: () => {},
    sidebarLockOverdue: () => {},
    sidebarAutoReceive: () => {},
    sidebarConfirm: () => {},
    sidebarConfirmRest: () => {},
    sidebarDifferences: () => {},
    sidebarUpdateForms: () => {},
    sidebarResults: () => {},
    sidebarReminder: () => {},
    sidebarReminders: () => {},
    sidebarMailReminders: () => {},
    sidebarCarryOver: () => {},
    sidebarGoToTab: () => {},
    sidebarCheckProtection: () => {},
    sidebarPublish: () => {},
    sidebarPublishQuestion: () => {},
    sidebarSetupState: () => {},
    sidebarSetupWrite: () => {},
    sidebarSetupStep: () => {},
    sidebarRubrics: () => {},
    sidebarNewRubric: () => {},
    sidebarExportRubric: () => {},
    sidebarImportRubric: () => {},
  });
  const call: Call = createCall(() => runner(() => {}), clock);
  return { clock, asked, script, ask: createFollower(call, clock) };
}

const WATCHED = { sheetId: 7, watch: true };

describe('what is asked for', () => {
  test('is the view at first, then only where the person is, as long as nothing changes', async () => {
    const { asked, script, ask } = setUp();
    await ask(false);
    script.where = { ...ON_FORM, row: 9, rowId: 'II.2.1' };
    const { view, where } = await ask(false);
    expect(asked).toEqual(['view', WATCHED]);
    expect(view.form?.agency).toBe('Sở Nông nghiệp và Phát triển nông thôn');
    expect(where.rowId).toBe('II.2.1');
  });

  test.each([
    ['something on the form changed', { ...ON_FORM, stamp: 'b' }],
    ['another tab is in view', { ...ON_FORM, sheetId: 8 }],
  ])('is the view again when %s', async (_why, where) => {
    const { asked, script, ask } = setUp();
    await ask(false);
    script.where = where;
    script.view = viewOf({ where, round: 'Đợt khác' });
    expect((await ask(false)).view.round).toBe('Đợt khác');
    expect(asked).toEqual(['view', WATCHED, 'view']);
    await ask(false);
    expect(asked).toHaveLength(4);
  });

  test('is the view at once for whoever wants new figures, and when it is old', async () => {
    const { clock, asked, ask } = setUp();
    await ask(false);
    await ask(true);
    await clock.pass(STALE);
    await ask(false);
    expect(asked).toEqual(['view', 'view', 'view']);
  });

  test('spares the script reading a tab that is no form', async () => {
    const { asked, script, ask } = setUp();
    const where = { sheetId: 2, row: 1, rowId: '', stamp: '' };
    script.view = viewOf({ form: null, where });
    script.where = where;
    await ask(false);
    await ask(false);
    expect(asked).toEqual(['view', { sheetId: 2, watch: false }]);
  });
});

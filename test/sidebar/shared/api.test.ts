import { describe, expect, test } from 'vitest';
import { type Call, CallError, createCall } from '../../../sidebar/shared/api';
import type { ScriptRunner } from '../../../sidebar/shared/google-script';
import { FakeClock } from '../support/fake-clock';
import { viewOf } from '../support/sample-view';

interface Handlers {
  success: (reply: unknown) => void;
  failure: (error: unknown) => void;
}

/** Google's side of a call: what was called, and the handlers to end it with. */
function setUp() {
  const clock = new FakeClock();
  const called: { name: string; args: unknown[]; handlers: Handlers }[] = [];
  const runner = (handlers: Handlers): ScriptRunner => ({
    withSuccessHandler: (success) => runner({ ...handlers, success: (reply) => Reflect.apply(success, null, [reply]) }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    sidebarView: (...args) => void called.push({ name: 'sidebarView', args, handlers }),
    sidebarWhere: (...args) => void called.push({ name: 'sidebarWhere', args, handlers }),
    sidebarJump: (...args) => void called.push({ name: 'sidebarJump', args, handlers }),
    sidebarRecompute: (...args) => void called.push({ name: 'sidebarRecompute', args, handlers }),
    sidebarGoToMyTab: (...args) => void called.push({ name: 'sidebarGoToMyTab', args, handlers }),
    sidebarPhase: (...args) => void called.push({ name: 'sidebarPhase', args, handlers }),
    sidebarMovePhase: (...args) => void called.push({ name: 'sidebarMovePhase', args, handlers }),
    sidebarSubmit: (...args) => void called.push({ name: 'sidebarSubmit', args, handlers }),
    sidebarReturn: (...args) => void called.push({ name: 'sidebarReturn', args, handlers }),
    sidebarAgencies: (...args) => void called.push({ name: 'sidebarAgencies', args, handlers }),
    sidebarLockOverdue: (...args) => void called.push({ name: 'sidebarLockOverdue', args, handlers }),
    sidebarAutoReceive: (...args) => void called.push({ name: 'sidebarAutoReceive', args, handlers }),
    sidebarConfirm: (...args) => void called.push({ name: 'sidebarConfirm', args, handlers }),
    sidebarConfirmRest: (...args) => void called.push({ name: 'sidebarConfirmRest', args, handlers }),
    sidebarDifferences: (...args) => void called.push({ name: 'sidebarDifferences', args, handlers }),
    sidebarUpdateForms: (...args) => void called.push({ name: 'sidebarUpdateForms', args, handlers }),
    sidebarResults: (...args) => void called.push({ name: 'sidebarResults', args, handlers }),
    sidebarReminder: (...args) => void called.push({ name: 'sidebarReminder', args, handlers }),
    sidebarCarryOver: (...args) => void called.push({ name: 'sidebarCarryOver', args, handlers }),
    sidebarMailReminders: (...args) => void called.push({ name: 'sidebarMailReminders', args, handlers }),
    sidebarReminders: (...args) => void called.push({ name: 'sidebarReminders', args, handlers }),
    sidebarGoToTab: (...args) => void called.push({ name: 'sidebarGoToTab', args, handlers }),
    sidebarCheckProtection: (...args) => void called.push({ name: 'sidebarCheckProtection', args, handlers }),
    sidebarPublish: (...args) => void called.push({ name: 'sidebarPublish', args, handlers }),
    sidebarPublishQuestion: (...args) => void called.push({ name: 'sidebarPublishQuestion', args, handlers }),
    sidebarSetupState: (...args) => void called.push({ name: 'sidebarSetupState', args, handlers }),
    sidebarSetupWrite: (...args) => void called.push({ name: 'sidebarSetupWrite', args, handlers }),
    sidebarSetupStep: (...args) => void called.push({ name: 'sidebarSetupStep', args, handlers }),
    sidebarRubrics: (...args) => void called.push({ name: 'sidebarRubrics', args, handlers }),
    sidebarNewRubric: (...args) => void called.push({ name: 'sidebarNewRubric', args, handlers }),
    sidebarExportRubric: (...args) => void called.push({ name: 'sidebarExportRubric', args, handlers }),
    sidebarImportRubric: (...args) => void called.push({ name: 'sidebarImportRubric', args, handlers }),
  });
  const nothing = () => {};
  const call = createCall(() => runner({ success: nothing, failure: nothing }), clock);
  return { clock, call, called };
}

/** The error that a call ends with. */
function failureOf(ended: Promise<unknown>): Promise<CallError> {
  return ended.then(
    () => {
      throw new Error('The call went well.');
    },
    (error: unknown) => {
      if (error instanceof CallError) return error;
      throw error;
    },
  );
}

describe('a call', () => {
  test('resolves with the value that the script answers', async () => {
    const { call, called } = setUp();
    const ended = call('sidebarView');
    called[0]?.handlers.success({ ok: true, value: viewOf() });
    expect((await ended).form?.agency).toBe('Sở Nông nghiệp và Phát triển nông thôn');
  });

  test('hands its arguments to the script', async () => {
    const { call, called } = setUp();
    const ended = call('sidebarJump', { sheetId: 7, rowId: 'II.1.2' });
    expect(called).toMatchObject([{ name: 'sidebarJump', args: [{ sheetId: 7, rowId: 'II.1.2' }] }]);
    called[0]?.handlers.success({ ok: true, value: null });
    expect(await ended).toBeNull();
  });

  test('leaves no timer behind', async () => {
    const { clock, call, called } = setUp();
    const ended = call('sidebarView');
    expect(clock.pending).toBe(1);
    called[0]?.handlers.success({ ok: true, value: viewOf() });
    await ended;
    expect(clock.pending).toBe(0);
  });
});

describe('a call that goes wrong rejects with', () => {
  test('the sentence of a script that refuses', async () => {
    const { call, called } = setUp();
    const failure = failureOf(call('sidebarRecompute'));
    called[0]?.handlers.success({ ok: false, sentence: 'Lệnh này dành cho người điều phối.' });
    expect(await failure).toMatchObject({ failure: 'refused', message: 'Lệnh này dành cho người điều phối.' });
  });

  test.each([
    [new Error('Exception: Service error: Spreadsheets'), 'Service error: Spreadsheets'],
    [new Error('ScriptError: Authorization is required'), 'Authorization is required'],
    ['NetworkError: Connection failure due to HTTP 0', 'Connection failure due to HTTP 0'],
  ])('Google’s message: %s', async (error, message) => {
    const { clock, call, called } = setUp();
    const failure = failureOf(call('sidebarView'));
    called[0]?.handlers.failure(error);
    expect(await failure).toMatchObject({ failure: 'failed', message });
    expect(clock.pending).toBe(0);
  });

  test('“noAnswer” when Google lost the answer on its way', async () => {
    const { call, called } = setUp();
    const failure = failureOf(call('sidebarView'));
    called[0]?.handlers.success(null);
    expect(await failure).toMatchObject({ failure: 'noAnswer' });
  });

  test('“timedOut” after a minute without an answer; one that comes later changes nothing', async () => {
    const { clock, call, called } = setUp();
    const failure = failureOf(call('sidebarView'));
    await clock.pass(60_000);
    expect(await failure).toMatchObject({ failure: 'timedOut' });
    called[0]?.handlers.success({ ok: true, value: viewOf() });
    expect(await failure).toMatchObject({ failure: 'timedOut' });
  });

  test('why the call could not be made at all', async () => {
    const missing: Call = createCall(() => {
      throw new ReferenceError('google is not defined');
    }, new FakeClock());
    expect(await failureOf(missing('sidebarView'))).toMatchObject({
      failure: 'failed',
      message: 'google is not defined',
    });
  });
});

test('a ranking may take as long as Google lets a script run', async () => {
  const { clock, call, called } = setUp();
  const ended = call('sidebarRecompute');
  await clock.pass(6 * 60_000);
  called[0]?.handlers.success({ ok: true, value: 'Đã tính lại xếp hạng.' });
  expect(await ended).toBe('Đã tính lại xếp hạng.');
});

import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { readBundle } from '../../workbench/runtime/bundle';
import { attempt } from '../flow/damaged';
import { fingerprint } from '../flow/fingerprint';
import { inPhase, roundWithVerifiers, VERIFIER } from '../flow/phases';
import { BUNDLE, CLERK, COORDINATOR, expectOk, FORM, LEADER, OTHER_CLERK, SETTINGS } from '../flow/round';
import { AGENCIES_OWN, OPEN_TO_ALL, VERIFIERS_OWN, VERIFIERS_TOO } from './whose';

/** Everything in the script that somebody can call by hand. Custom functions get values and give values; they can't write. */
const CALLABLE = readBundle(BUNDLE).functions.filter((name) => /^(menu|sidebar)/.test(name));

/** What each is sent, so that it is not refused for its form. */
const ARGUMENTS: Record<string, unknown[]> = {
  sidebarWhere: [{ sheetId: 0, watch: false }],
  sidebarJump: [{ sheetId: 0, rowId: 'I.1' }],
  sidebarMovePhase: [{ to: 'verification' }],
  sidebarReturn: [{ agencyId: 'a01', reason: 'thiếu tài liệu' }],
  sidebarAutoReceive: [{ on: true }],
  sidebarCarryOver: [{ confirmed: true }],
  sidebarReminder: [{ agencyId: 'a01' }],
  sidebarNewRubric: [{ id: 'cua-toi', shortTitle: 'Của tôi', from: null }],
  sidebarExportRubric: [{ id: 'hau-giang-2017', builtIn: false }],
  sidebarImportRubric: [{ json: '{}', id: '' }],
  sidebarUpdateForms: [{ after: '', so: { forms: 0, added: 0, moved: 0, retired: 0, returned: 0 } }],
  sidebarSetupWrite: [
    {
      stamp: '',
      plan: {
        settings: {
          name: 'Đợt của tôi',
          year: '2017',
          dataFrom: '',
          dataTo: '',
          reportBy: '',
          verifyBy: '',
          explainBy: '',
          publishBy: '',
          coordinators: CLERK,
          verifiers: '',
        },
        groups: [],
        agencies: [],
      },
    },
  ],
};

/** Calls a function as `google.script.run` would. @returns what would be said */
function called(workbench: Workbench, name: string): string {
  const before = workbench.ui.alerts.length;
  const outcome = workbench.callServer(name, ARGUMENTS[name] ?? []);
  if (!outcome.ok) return outcome.message;
  const reply: { ok?: boolean; sentence?: string } | null = JSON.parse(JSON.stringify(outcome.value ?? null));
  return reply?.sentence ?? workbench.ui.alerts.slice(before).at(-1)?.message ?? '';
}

function sheetIdOf(workbench: Workbench, tab: string): number {
  return Number(workbench.model.getters.getSheetIds()[workbench.sheetNames().indexOf(tab)]);
}

describe('a function of the script, called by hand', () => {
  const forCoordinators = CALLABLE.filter(
    (name) => !OPEN_TO_ALL.has(name) && !AGENCIES_OWN.has(name) && !VERIFIERS_OWN.has(name),
  );

  test('there are such functions', () => {
    expect(forCoordinators).toEqual(expect.arrayContaining(['menuRerender', 'menuPublish', 'sidebarMovePhase']));
  });

  test.each([
    ['a clerk', CLERK],
    ['a verifier who is also a clerk', OTHER_CLERK],
    ['a verifier', VERIFIER],
    ['a leader', LEADER],
  ])('refuses %s whatever is the coordinators’, and nothing changes', (_, person) => {
    const workbench = roundWithVerifiers();
    const before = fingerprint(workbench);
    workbench.actAs(person);
    const verifies = person === OTHER_CLERK || person === VERIFIER;
    for (const name of forCoordinators.filter((one) => !(verifies && VERIFIERS_TOO.has(one)))) {
      expect([name, called(workbench, name)]).toEqual([
        name,
        expect.stringMatching(/^(Lệnh này dành cho người điều phối|Chỉ người điều phối)/),
      ]);
    }
    for (const name of OPEN_TO_ALL) called(workbench, name);
    expect(fingerprint(workbench)).toEqual(before);
  });

  test.each([
    ['another agency’s clerk', OTHER_CLERK],
    ['a verifier', VERIFIER],
    ['a leader', LEADER],
  ])('submits no form for %s', (_, person) => {
    const workbench = roundWithVerifiers();
    const sheetId = sheetIdOf(workbench, FORM);
    const before = fingerprint(workbench);
    workbench.actAs(person);
    const reply = workbench.callServer('sidebarSubmit', [{ sheetId, confirmed: true }]);
    expect(JSON.parse(JSON.stringify(reply)).value).not.toMatchObject({ value: { done: true } });
    expect(fingerprint(workbench)).toEqual(before);
  });

  test.each([
    ['the agency’s own clerk', CLERK],
    ['a leader', LEADER],
  ])('agrees to nothing for %s', (_, person) => {
    const workbench = inPhase('verification');
    const sheetId = sheetIdOf(workbench, FORM);
    const before = fingerprint(workbench);
    workbench.actAs(person);
    for (const [name, request] of [
      ['sidebarConfirmRest', { sheetId }],
      ['sidebarConfirm', { sheetId, rowId: 'I.1' }],
    ] as const) {
      const reply = workbench.callServer(name, [request]);
      expect(JSON.parse(JSON.stringify(reply)).value).toMatchObject({ ok: false });
    }
    expect(fingerprint(workbench)).toEqual(before);
  });

  test('that is none of the menu’s or the sidebar’s is a custom function or a trigger', () => {
    const others = readBundle(BUNDLE).functions.filter((name) => !CALLABLE.includes(name));
    for (const name of others) expect(name).toMatch(/^(CNTT_\w+|on(Open|Install)|trigger\w+)$/);
  });
});

describe('when Thiết lập is lost', () => {
  test('no clerk makes it anew and becomes the coordinator; who looks after the forms does', () => {
    const workbench = roundWithVerifiers();
    expectOk(workbench.deleteSheet(SETTINGS));
    const before = fingerprint(workbench);
    for (const person of [CLERK, VERIFIER]) {
      workbench.actAs(person);
      expect(attempt(workbench, 'menuCreateRound')).toMatch(/^Tab Thiết lập đã mất\. Chỉ người điều phối/);
    }
    expect(fingerprint(workbench)).toEqual(before);
    workbench.actAs(COORDINATOR);
    expect(attempt(workbench, 'menuCreateRound')).toMatch(/đã tạo lại tab này từ 2 phiếu có sẵn/);
    expect(workbench.sheetNames()).toContain(SETTINGS);
  });
});

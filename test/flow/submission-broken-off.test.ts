import { expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { faultsOf, patienceFor, samplesOf, strike } from './faults';
import { fingerprint } from './fingerprint';
import { opened, roundWithVerifiers, setting } from './phases';
import { CLERK, COORDINATOR, enter, FORM, run } from './round';
import { call, followed, headOf, submitByMenu, view } from './submissions';

const SAMPLES = samplesOf(4);
const PATIENCE = patienceFor(SAMPLES);

const at = (day: number) => new Date(`2026-12-${day}T10:30:00+07:00`);

function roundOn(day: number): Workbench {
  const workbench = roundWithVerifiers();
  setting(workbench, 'reportBy', '14/12/2026');
  run(workbench, 'menuCreateRound');
  enter(workbench, FORM, 'I.4', 'Có');
  workbench.clock.set(at(day));
  return workbench;
}

/** Breaks something off at places spread over all its requests, before and after they take effect, does it again, and compares with an undisturbed run. */
async function expectMended(start: unknown, person: string, day: number, act: (workbench: Workbench) => void) {
  const fresh = () => {
    const workbench = opened(start);
    workbench.clock.set(at(day));
    workbench.actAs(person);
    return workbench;
  };
  const undisturbed = fresh();
  undisturbed.gate.reset();
  act(undisturbed);
  const { requests } = undisturbed.gate;
  const wanted = fingerprint(undisturbed);
  for await (const fault of faultsOf(requests, SAMPLES)) {
    const workbench = fresh();
    strike(workbench, fault);
    try {
      act(workbench);
    } catch (error) {
      // Google stops a script without giving it the last word.
      expect([fault.place, fault.how, String(error)]).toEqual([
        fault.place,
        'stops',
        expect.stringContaining('Exceeded maximum execution time'),
      ]);
    } finally {
      workbench.gate.failNever();
    }
    act(workbench);
    expect([fault.place, fingerprint(workbench)]).toEqual([fault.place, wanted]);
  }
}

test('a submission that is broken off is not one, or is one', { timeout: PATIENCE }, async () => {
  const workbench = roundOn(10);
  view(workbench, FORM);
  const { value } = call<{ value: { tab: { sheetId: number } } }>(workbench, 'sidebarView');
  await expectMended(workbench.snapshot(), CLERK, 10, (one) => {
    call(one, 'sidebarSubmit', { sheetId: value.tab.sheetId, confirmed: true });
  });
});

test('a reception that is broken off is completed by the next command', { timeout: PATIENCE }, async () => {
  const workbench = roundOn(10);
  workbench.actAs(CLERK);
  submitByMenu(workbench, FORM);
  await expectMended(workbench.snapshot(), COORDINATOR, 10, (one) => {
    one.runMenuItem('menuCheckProtection');
  });
});

test('a form whose return is broken off is returned by doing it again', { timeout: PATIENCE }, async () => {
  const workbench = roundOn(10);
  submitByMenu(workbench, FORM);
  expect(followed(workbench, 'a01')['Tình trạng']).toBe('Đã nộp');
  await expectMended(workbench.snapshot(), COORDINATOR, 10, (one) => {
    call(one, 'sidebarReturn', { agencyId: 'a01', reason: 'Thiếu tài liệu' });
  });
});

test('locking that is broken off is completed by doing it again', { timeout: PATIENCE }, async () => {
  const workbench = roundOn(16);
  await expectMended(workbench.snapshot(), COORDINATOR, 16, (one) => {
    one.runMenuItem('menuLockOverdue');
  });
  run(workbench, 'menuLockOverdue');
  expect(headOf(workbench, FORM)).toMatch(/^✗/);
});

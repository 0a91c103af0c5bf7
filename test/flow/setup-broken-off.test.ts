import { describe, expect, test } from 'vitest';
import type { SetupPlan } from '../../src/round/plan';
import type { Workbench } from '../../workbench/runtime';
import { untouchedRound } from './damaged';
import { faultsOf, patienceFor, samplesOf, strike } from './faults';
import { fingerprint } from './fingerprint';
import { emptyWorkbook, enter, everything, FORM, reopened, SETTINGS } from './round';
import { makeForms, NINH_BINH, stateOf, write } from './setup';

const SAMPLES = samplesOf(4);
const PATIENCE = patienceFor(SAMPLES);

const PLAN: SetupPlan = { ...NINH_BINH, agencies: NINH_BINH.agencies.slice(1) };

/** Does something as often as it takes; what fails is tried again from the start, as a person does. */
function untilDone(workbench: Workbench, act: (workbench: Workbench) => void): void {
  for (let turn = 0; ; turn += 1) {
    try {
      act(workbench);
      return;
    } catch (error) {
      if (turn === 3) throw error;
      workbench.gate.failNever();
    }
  }
}

async function expectMended(start: unknown, act: (workbench: Workbench) => void): Promise<void> {
  const undisturbed = reopened(start);
  undisturbed.gate.reset();
  act(undisturbed);
  const requests = undisturbed.gate.requests;
  const wanted = fingerprint(undisturbed);
  let tried = 0;
  for await (const fault of faultsOf(requests, SAMPLES)) {
    const workbench = reopened(start);
    strike(workbench, fault);
    untilDone(workbench, act);
    workbench.gate.failNever();
    expect([fault.place, fingerprint(workbench)]).toEqual([fault.place, wanted]);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(1);
}

const written = (plan: SetupPlan) => (workbench: Workbench) => {
  const answer = write(workbench, plan);
  if (typeof answer === 'string') throw new Error(answer);
};

describe('broken off anywhere and done again, with nothing doubled', () => {
  test('writing Thiết lập in a blank spreadsheet', { timeout: PATIENCE }, async () => {
    await expectMended(emptyWorkbook().snapshot(), written(PLAN));
  });

  test('writing changes to a Thiết lập that is there', { timeout: PATIENCE }, async () => {
    const round = untouchedRound();
    const { current } = stateOf(round);
    if (current === null) throw new Error('No Thiết lập');
    const plan = structuredClone(current);
    plan.settings.name = 'Đợt thử';
    plan.agencies = [
      { id: '', name: 'Sở Y tế', groupId: 'so', editors: 'x@x.example' },
      ...plan.agencies.slice(0, 1).map((agency) => ({ ...agency, editors: 'y@x.example' })),
    ];
    await expectMended(round.snapshot(), written(plan));
  });

  test('making the forms step by step', { timeout: PATIENCE }, async () => {
    const workbench = emptyWorkbook();
    write(workbench, PLAN);
    await expectMended(workbench.snapshot(), makeForms);
  });
});

test('a plan that was begun and given up for another leaves nothing of itself behind', () => {
  const workbench = emptyWorkbook();
  const probe = reopened(workbench.snapshot());
  probe.gate.reset();
  write(probe, PLAN);
  // Late enough for Thiết lập to be written, too early for it to count as whole.
  const other = { ...NINH_BINH, settings: { ...NINH_BINH.settings, name: 'Đợt khác', year: '2018' } };
  const wanted = emptyWorkbook();
  write(wanted, other);
  for (const share of [0.2, 0.35, 0.5, 0.65, 0.8]) {
    const broken = emptyWorkbook();
    const nth = Math.floor(probe.gate.requests * share);
    broken.gate.failAt(nth);
    try {
      write(broken, PLAN, '');
    } catch {
      // The call itself may fail; what is left behind is what matters.
    }
    broken.gate.failNever();
    written(other)(broken);
    expect([nth, entriesOn(broken)]).toEqual([nth, entriesOn(wanted)]);
  }
});

/** What Thiết lập says, whatever the ids. */
function entriesOn(workbench: Workbench): unknown[][] {
  return everything(workbench, SETTINGS)
    .filter((row) => row.slice(1, 5).some((cell) => cell !== null && cell !== ''))
    .map((row) => row.slice(1, 5));
}

test('two coordinators who make the forms at once make each of them once, and nothing entered meanwhile is lost', () => {
  const workbench = emptyWorkbook();
  write(workbench, NINH_BINH);
  makeForms(workbench);
  enter(workbench, FORM, 'A.1', '30', '40');
  const before = everything(workbench, FORM);
  const { current } = stateOf(workbench);
  if (current === null) throw new Error('No Thiết lập');
  write(workbench, {
    ...current,
    agencies: [...current.agencies, { id: '', name: 'Sở Y tế', groupId: 'so', editors: '' }],
  });
  makeForms(workbench);
  makeForms(workbench);
  expect(workbench.sheetNames().filter((name) => name.startsWith('Sở Y tế'))).toEqual(['Sở Y tế']);
  expect(everything(workbench, FORM)).toEqual(before);
});

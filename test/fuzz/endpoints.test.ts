import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../workbench/runtime';
import { readBundle } from '../../workbench/runtime/bundle';
import { fingerprint } from '../flow/fingerprint';
import { roundWithVerifiers, VERIFIER } from '../flow/phases';
import { BUNDLE, CLERK, COORDINATOR, LEADER, OTHER_CLERK } from '../flow/round';
import { hostileJson, RAW, Slowest, tries } from './hostile';

const ENDPOINTS = readBundle(BUNDLE).functions.filter((name) => name.startsWith('sidebar') && name !== 'sidebarApi');
const SEED = Number(process.env.SEED ?? 2017);

/** Requests that look like real ones, so that some come through to the commands. */
const plausible = fc.oneof(
  fc.record({
    sheetId: fc.oneof(fc.nat(5), fc.double()),
    rowId: fc.constantFrom('I.1', '@total', 'agency.a01', '=1', ''),
  }),
  fc.record({ sheetId: fc.nat(5), watch: fc.boolean() }),
  fc.record({ to: fc.constantFrom('verification', 'publication', 'selfAssessment', 'nowhere') }),
  fc.record({ sheetId: fc.nat(5), confirmed: fc.boolean() }),
  fc.record({ agencyId: fc.constantFrom('a01', 'a99', '__proto__'), reason: fc.constantFrom('', '=1+1', '<b>x</b>') }),
  fc.record({ on: fc.boolean() }),
  fc.record({ id: fc.constantFrom('hau-giang-2017', '__proto__', 'moi'), builtIn: fc.boolean() }),
  fc.record({ json: fc.constantFrom('{"__proto__":{"id":"x"}}', '[[', '=1+1'), id: fc.constantFrom('', 'moi', '=1') }),
);
const request = fc.array(fc.oneof({ weight: 2, arbitrary: plausible }, { weight: 3, arbitrary: hostileJson }), {
  maxLength: 3,
});

describe('every function that the sidebar may call', () => {
  test.each(ENDPOINTS)('%s answers whatever is sent with something to read', async (name) => {
    const slowest = new Slowest();
    const workbench = roundWithVerifiers();
    const before = JSON.stringify(fingerprint(workbench));
    // The coordinator comes last: what coordinators ask for may change something.
    for (const person of [CLERK, OTHER_CLERK, VERIFIER, LEADER, COORDINATOR]) {
      workbench.actAs(person);
      if (person === COORDINATOR) expect(JSON.stringify(fingerprint(workbench))).toBe(before);
      for (const args of fc.sample(request, { numRuns: tries(4, 100), seed: SEED })) {
        const outcome = slowest.measure(
          () => JSON.stringify(args),
          () => workbench.callServer(name, args),
        );
        expectReply(`${name}(${JSON.stringify(args)}) by ${person}`, outcome);
      }
      await setImmediate();
    }
    slowest.report(name);
  });

  test('is found in the bundle', () => {
    expect(ENDPOINTS).toEqual(expect.arrayContaining(['sidebarView', 'sidebarJump', 'sidebarMovePhase']));
  });
});

/** A value, or a sentence; never what the machine says. */
function expectReply(asked: string, outcome: Outcome): void {
  expect([asked, outcome]).toEqual([asked, expect.objectContaining({ ok: true })]);
  if (!outcome.ok) return;
  const reply: { ok: boolean; sentence?: string } = JSON.parse(JSON.stringify(outcome.value));
  if (reply.ok) return;
  const { sentence = '' } = reply;
  expect([asked, sentence]).toEqual([asked, expect.stringMatching(/\S.*[.!?…]$/s)]);
  expect([asked, RAW.test(sentence)]).toEqual([asked, false]);
}

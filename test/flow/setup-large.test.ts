import { expect, test } from 'vitest';
import type { SetupPlan } from '../../src/round/plan';
import type { Workbench } from '../../workbench/runtime';
import { strike } from './faults';
import { fingerprint } from './fingerprint';
import { emptyWorkbook } from './round';
import { NINH_BINH, step, write } from './setup';

/**
 * Communes of a province, set up from the sidebar when Google is as slow as on a bad day. `AGENCIES=170` tries the largest round there is, at Google's typical pace; that
 * takes minutes here.
 */
const AGENCIES = Number(process.env.AGENCIES ?? 12);
const SLOWNESS = process.env.AGENCIES === undefined ? 3 : 1;
const SECOND = 1_000;
/** How long a test may take here: at night as long as the machine needs, which says nothing about Google. */
const PATIENCE = process.env.AGENCIES === undefined ? 120_000 : 2 ** 31 - 1;

const COMMUNES: SetupPlan = {
  settings: {
    ...NINH_BINH.settings,
    dataFrom: '01/01/2021',
    dataTo: '31/12/2021',
    reportBy: '15/12/2021',
    verifyBy: '',
  },
  groups: [{ id: 'xa', name: 'UBND xã, phường, thị trấn', rubricId: 'cap-xa-2021' }],
  agencies: Array.from({ length: AGENCIES }, (_, at) => ({
    id: '',
    name: `UBND xã số ${at + 1}`,
    groupId: 'xa',
    editors: `xa${at + 1}@haugiang.example`,
  })),
};

/** A blank spreadsheet on a day of the round, with room for all communes. */
function blankWorkbook(): Workbench {
  const workbench = emptyWorkbook();
  workbench.clock.set(new Date('2021-06-30T05:17:23.456Z'));
  workbench.clock.runAtGooglePace(SLOWNESS);
  workbench.limits.mostTabs = 200;
  return workbench;
}

/** What the workbook is like when nothing has disturbed its making. */
let undisturbed: Record<string, unknown> | null = null;

test(`${AGENCIES} communes are made in short runs`, { timeout: PATIENCE }, () => {
  const workbench = blankWorkbook();
  const timed = <T>(run: () => T): [T, number] => {
    const before = workbench.clock.now();
    return [run(), workbench.clock.now() - before];
  };
  const [written, writing] = timed(() => write(workbench, COMMUNES));
  expect(written).toMatchObject({ state: { withoutForm: AGENCIES } });
  expect(writing).toBeLessThan(60 * SECOND);

  const times: number[] = [];
  let last = 0;
  for (let done = false; !done; ) {
    const [progress, time] = timed(() => step(workbench));
    if (typeof progress === 'string') throw new Error(progress);
    times.push(time);
    // Every call but the last one, which looks across all forms, brings at least a form.
    expect(progress.made).toBeGreaterThanOrEqual(progress.done ? last : last + 1);
    expect(progress.made + progress.left).toBe(AGENCIES);
    last = progress.made;
    done = progress.done;
  }
  if (process.env.AGENCIES !== undefined) {
    const longest = Math.round(Math.max(...times.slice(0, -1)) / SECOND);
    console.log(
      `${times.length} calls, the longest ${longest} s, the overviews ${Math.round((times.at(-1) ?? 0) / SECOND)} s`,
    );
  }
  for (const time of times.slice(0, -1)) expect(time).toBeLessThan(SLOWNESS * 30 * SECOND);
  expect(times.at(-1)).toBeLessThan(SLOWNESS * 60 * SECOND);
  undisturbed = fingerprint(workbench);
});

/** `test/flow/setup-broken-off.test.ts` does the same with a few forms on every change. */
if (process.env.AGENCIES !== undefined) {
  test(`${AGENCIES} communes are made all the same when every third run is broken off`, { timeout: PATIENCE }, () => {
    const workbench = blankWorkbook();
    write(workbench, COMMUNES);
    let broken = 0;
    for (let run = 0, done = false; !done; run += 1) {
      const fault = run % 3 === 1 ? FAULTS[broken % FAULTS.length] : undefined;
      if (fault !== undefined) {
        // Another request each time, early and late in the run.
        strike(workbench, { ...fault, nth: 1 + ((broken * 37) % 200), place: '' });
        broken += 1;
      }
      done = isDone(workbench);
      workbench.gate.failNever();
    }
    console.log(`${broken} runs were broken off`);
    expect(broken).toBeGreaterThan(1);
    expect(fingerprint(workbench)).toEqual(undisturbed);
  });
}

const FAULTS = [
  { how: 'stops', when: 'after' },
  { how: 'fails', when: 'before' },
  { how: 'stops', when: 'before' },
  { how: 'fails', when: 'after' },
] as const;

/** Takes a step. @returns whether everything is made; what was broken off is not done */
function isDone(workbench: Workbench): boolean {
  try {
    const progress = step(workbench);
    return typeof progress !== 'string' && progress.done;
  } catch {
    // Google stopped the script: the next step goes on.
    return false;
  }
}

import { expect, test } from 'vitest';
import { createWorkbench, type Workbench } from '../../workbench/runtime';
import { BUNDLE, COORDINATOR, expectOk, PEOPLE, run, SETTINGS, SO, said } from './round';

/**
 * More agencies than fit in one run, when Google is as slow as it is on a bad day. `AGENCIES=170` tries the largest round there is, at Google's typical pace; that takes
 * minutes here.
 */
const AGENCIES = Number(process.env.AGENCIES ?? 15);
const SLOWNESS = process.env.AGENCIES === undefined ? 5 : 1;

/** How long the test may take here: at night as long as the machine needs, which says nothing about Google. */
const PATIENCE = process.env.AGENCIES === undefined ? 120_000 : 2 ** 31 - 1;

const MINUTE = 60_000;

test(`a round of ${AGENCIES} agencies stays within six minutes a run`, { timeout: PATIENCE }, () => {
  const workbench = settingsOf(AGENCIES);
  workbench.clock.set(new Date('2017-06-30T05:17:23.456Z'));
  workbench.clock.runAtGooglePace(SLOWNESS);
  workbench.limits.mostTabs = 200;

  let clicks = 0;
  do {
    expect(timed(workbench, 'menuCreateRound')).toBeLessThan(6 * MINUTE);
    expect(said(workbench)).toMatch(/^Đã tạo \d+ phiếu/);
    clicks += 1;
  } while (/còn \d+ phiếu/.test(said(workbench)));
  expect(clicks).toBeGreaterThan(1);

  expect(timed(workbench, 'menuRecompute')).toBeLessThan(SLOWNESS * MINUTE);
  expect(said(workbench)).toMatch(new RegExp(`^Đã tính lại xếp hạng: 0/${AGENCIES} đơn vị`));
});

function timed(workbench: Workbench, item: string): number {
  const before = workbench.clock.now();
  run(workbench, item);
  return workbench.clock.now() - before;
}

/** A workbook whose Thiết lập lists so many agencies, each with somebody who fills its form in. */
function settingsOf(agencies: number): Workbench {
  const workbench = createWorkbench({ bundle: BUNDLE, people: PEOPLE });
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuCreateRound');
  const ids = workbench.values(SETTINGS, 'A:A').map(([id]) => String(id));
  const first = ids.indexOf('agency.a01') + 1;
  const missing = first + agencies - ids.length;
  if (missing > 0) expectOk(workbench.insertRows(SETTINGS, ids.length, missing));
  else expectOk(workbench.deleteRows(SETTINGS, first + agencies, 1 - missing));
  const rows = Array.from({ length: agencies }, (_, at) => [`Đơn vị ${at + 1}`, SO, `donvi${at + 1}@haugiang.example`]);
  expectOk(workbench.paste(SETTINGS, `C${first}`, rows));
  return workbench;
}

import { createWorkbench, type Workbench } from '../../../workbench/runtime';
import { must } from '../../../workbench/sample/must';
import type { Bundle } from '../../../workbench/server/bundle';
import { atLeast, type Line, noted, seconds, times } from '../lines';
import type { Recomputed } from '../recomputing';
import { type BenchRound, OWNER, rowOf } from '../round';
import { timed } from '../timing';

/** Forms that the obvious script lays out to have its calls counted; each form takes it the same. */
const LAID_OUT = 2;
/** The time that Google gives a script, in milliseconds. */
const MOST_TIME = 360_000;

/**
 * The add-on beside a script that makes one service call for each cell, on the same workbook.
 *
 * @throws Error when the two don't come to the same forms, totals and places
 */
export function besideObvious(bundle: Bundle, round: BenchRound, ours: Recomputed): Line[] {
  const { forms, making } = round;
  const count = forms.length;
  const workbench = openAs(bundle, round.workbench);
  const { gate } = workbench;
  workbench.actAs(OWNER);

  gate.reset();
  const here = timed(() => must(workbench.runMenuItem('rankForms')));
  const ranking = { requests: gate.requests, milliseconds: gate.milliseconds };
  requireSameRanking(round, workbench);

  gate.reset();
  const laidOutHere = timed(() => {
    for (let form = 0; form < LAID_OUT; form += 1) must(workbench.runMenuItem('layOutForm'));
  });
  const layout = { requests: gate.requests / LAID_OUT, milliseconds: gate.milliseconds / LAID_OUT };
  requireSameForm(round, workbench);

  const name = `${count} agencies, obvious script`;
  const limit = ranking.milliseconds > MOST_TIME ? ', which Google stops after 360 s' : '';
  return [
    noted(
      `${count} agencies, all forms and overviews: requests without protections`,
      making.requests - making.protection,
    ),
    noted(
      `${count} agencies, all forms and overviews, with protections: estimated on Google`,
      seconds(making.milliseconds),
    ),
    noted(`${name}: requests to rank`, ranking.requests),
    noted(`${name}: to rank, estimated on Google`, `${seconds(ranking.milliseconds)}${limit}`),
    noted(`${name}: to rank, here`, here, 'ms'),
    atLeast(`${name} ÷ add-on: requests to rank`, ranking.requests / ours.requests, 50, '×'),
    noted(`${name} ÷ add-on: to rank, estimated on Google`, times(ranking.milliseconds, ours.milliseconds)),
    noted(`${name} ÷ add-on: to rank, here`, times(here, ours.here)),
    noted(`${name}: requests for all forms (from ${LAID_OUT})`, layout.requests * count),
    noted(`${name}: for all forms, estimated on Google (from ${LAID_OUT})`, seconds(layout.milliseconds * count)),
    noted(`${name}: for one form, here`, laidOutHere / LAID_OUT, 'ms'),
    noted(
      `${name} ÷ add-on: requests for all forms, without protections`,
      times(layout.requests * count, making.requests - making.protection),
    ),
    noted(
      `${name} ÷ add-on: for all forms, estimated on Google, the add-on's with protections`,
      times(layout.milliseconds * count, making.milliseconds),
    ),
  ];
}

/** The workbook as it stands, with another script bound to it. Its clock stands still: how busy this machine is must not run a script out of its time. */
export function openAs(bundle: Bundle, workbench: Workbench): Workbench {
  const opened = createWorkbench({
    bundle,
    people: { owner: OWNER, editors: [], viewers: [] },
    snapshot: workbench.snapshot(),
  });
  opened.actAs(OWNER);
  opened.clock.set(new Date());
  return opened;
}

function requireSameRanking({ workbench, forms }: BenchRound, obvious: Workbench): void {
  const ranked = new Map(
    obvious
      .values('Kết quả', `A1:D${forms.length}`)
      .map(([place, tab, total, grade]) => [tab, { place, total, grade }]),
  );
  const places = ourPlaces(workbench);
  for (const tab of forms) {
    const row = rowOf(workbench, tab, '@total');
    const [total, grade] = workbench.values(tab, `H${row}:I${row}`)[0] ?? [];
    const other = ranked.get(tab);
    const isSame =
      Math.abs(Number(other?.total) - Number(total)) < 1e-6 &&
      other?.grade === grade &&
      other?.place === places.get(tab);
    if (!isSame) {
      const [theirs, own] = [JSON.stringify(other), JSON.stringify({ place: places.get(tab), total, grade })];
      throw new Error(`The obvious script comes to ${theirs} for ${tab}, the add-on to ${own}`);
    }
  }
}

/** The places in the official ranking of all agencies, by the agency's name, which is its tab's too. */
function ourPlaces(workbench: Workbench): Map<unknown, unknown> {
  const tab = workbench.sheetNames().find((name) => /^Xếp hạng/.test(name));
  if (tab === undefined) throw new Error('There is no ranking');
  const rows = workbench.values(tab, 'A:C');
  return new Map(rows.filter(([id]) => String(id).startsWith('agency.')).map(([, place, agency]) => [agency, place]));
}

function requireSameForm({ workbench, forms }: BenchRound, obvious: Workbench): void {
  const [form = ''] = forms;
  const tab = obvious.sheetNames().find((name) => /^Phiếu \d+$/.test(name)) ?? '';
  const lines = (of: Workbench, name: string) =>
    new Map(of.values(name, 'A:E').map(([id, number, title, , max]) => [id, JSON.stringify([number, title, max])]));
  const ours = lines(workbench, form);
  for (const [id, cells] of lines(obvious, tab)) {
    if (id !== null && id !== '' && ours.get(id) !== cells)
      throw new Error(`The obvious script lays ${id} out as ${cells}, the add-on as ${ours.get(id)}`);
  }
}

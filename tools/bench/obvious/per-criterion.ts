import type { Workbench } from '../../../workbench/runtime';
import { must } from '../../../workbench/sample/must';
import type { Bundle } from '../../../workbench/server/bundle';
import { type Line, noted, seconds, times } from '../lines';
import { type BenchRound, rowOf } from '../round';
import { timed } from '../timing';
import { openAs } from './compare';

/**
 * What starting a custom function is taken to cost on Google, in milliseconds; how many of them run at once does not change the ratio. Nothing is known but that one
 * takes tenths of a second, so only the ratio of the estimates is to be trusted.
 */
const ESTIMATED_START = 300;

/**
 * The add-on, with two custom functions per form, beside a custom function in every criterion's row: what it takes to score all forms from nothing, as when the file
 * is opened or the rubric changes. Equal arguments are calculated once on both sides, as on Google.
 *
 * @throws Error when the two don't come to the same totals
 */
export function besidePerCriterion(addOn: Bundle, obvious: Bundle, round: BenchRound): Line[] {
  const { forms } = round;
  const prepared = openAs(obvious, round.workbench);
  must(prepared.runMenuItem('layOutFormulas'));
  requireSameTotals(round, prepared);
  const ours = opening(addOn, round.workbench, 'CNTT_DIEM');
  const theirs = opening(obvious, prepared, 'DIEM_TIEU_CHI');
  const name = `${forms.length} agencies, a function per criterion`;
  const estimate = (runs: number) => runs * ESTIMATED_START;
  return [
    noted(`${name}: cells with a custom function`, theirs.calls),
    noted(`${name}: runs to score all forms`, theirs.runs),
    noted(`${name}: to score all forms, estimated on Google, one after the other`, seconds(estimate(theirs.runs))),
    noted(`${name}: opening the file, here`, theirs.here, 'ms'),
    noted(`${name} ÷ add-on: cells with a custom function`, times(theirs.calls, ours.calls)),
    noted(`${name} ÷ add-on: runs and estimated time on Google`, times(theirs.runs, ours.runs)),
    noted(`${name} ÷ add-on: opening the file, here`, times(theirs.here, ours.here)),
  ];
}

/** Opens a copy of the workbook, which calculates everything, and counts what ran. */
function opening(bundle: Bundle, workbench: Workbench, name: string): { calls: number; runs: number; here: number } {
  let opened: Workbench | null = null;
  const here = timed(() => {
    opened = openAs(bundle, workbench);
  });
  return { ...countOf(opened, name), here };
}

function countOf(workbench: Workbench | null, name: string): { calls: number; runs: number } {
  if (workbench === null) return { calls: 0, runs: 0 };
  const runs = Array.from(workbench.gate.customFunctions)
    .filter(([one]) => one.startsWith(name))
    .reduce((sum, [, count]) => sum + count, 0);
  const { getters } = workbench.model;
  const calls = getters
    .getSheetIds()
    .flatMap((id) => getters.getCells(id))
    .filter(
      (cell) =>
        cell.isFormula && getters.getCellText(getters.getCellPosition(cell.id), { showFormula: true }).includes(name),
    );
  return { calls: calls.length, runs };
}

function requireSameTotals({ workbench, forms }: BenchRound, other: Workbench): void {
  for (const tab of forms) {
    const ours = Number(workbench.value(tab, `H${rowOf(workbench, tab, '@total')}`));
    const theirs = Number(other.value(tab, 'H4'));
    if (Math.abs(ours - theirs) > 1e-6)
      throw new Error(`Functions per criterion come to ${theirs} for ${tab}, the add-on to ${ours}`);
  }
}

import { must } from '../../workbench/sample/must';
import { type Line, noted, seconds, upTo } from './lines';
import type { BenchRound } from './round';
import { median, timed } from './timing';

/** What computing the official ranking anew from all forms takes. */
export interface Recomputed {
  requests: number;
  handles: number;
  milliseconds: number;
  here: number;
}

export function recomputed({ workbench }: BenchRound): Recomputed {
  const { gate } = workbench;
  // The first run lays the ranking out, the second remembers where everybody stood.
  for (let run = 0; run < 2; run += 1) must(workbench.runMenuItem('menuRecompute'));
  const runs = Array.from({ length: 3 }, () => {
    gate.reset();
    return timed(() => must(workbench.runMenuItem('menuRecompute')));
  });
  return { requests: gate.requests, handles: gate.handles, milliseconds: gate.milliseconds, here: median(runs) };
}

export function recomputing(agencies: number, found: Recomputed): Line[] {
  const name = `${agencies} agencies, recompute`;
  return [
    // One for each form. Of the others, six read what each of the three rankings remembers and write it anew, five check Nhật ký and continue it.
    upTo(`${name}: requests`, found.requests, agencies + 22),
    noted(`${name}: handles`, found.handles),
    noted(`${name}: estimated on Google`, seconds(found.milliseconds)),
    noted(`${name}: here`, found.here, 'ms'),
  ];
}

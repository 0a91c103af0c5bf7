import { must } from '../../workbench/sample/must';
import { type Line, upTo } from './lines';
import { type BenchRound, rowOf } from './round';
import { median, timed } from './timing';

const FIGURES = ['41', '42', '43', '44', '45', '46', '47', '48', '49'];

/** As many agencies as a province has departments; with all its communes the dashboards have five times as much to follow. */
const PROVINCE = 32;

/** A clerk changes a figure: how long until the score is there, and how many custom functions ran for it. */
export interface Edited {
  milliseconds: number;
  runs: number;
}

export function edited({ workbench, forms }: BenchRound): Edited {
  const [tab = ''] = forms;
  const row = rowOf(workbench, tab, 'I.2');
  const total = rowOf(workbench, tab, '@total');
  must(workbench.type(tab, `G${row}`, '100'));
  const seen = new Set<unknown>();
  workbench.gate.reset();
  const runs = FIGURES.map((figure) =>
    timed(() => {
      must(workbench.type(tab, `F${row}`, figure));
      seen.add(workbench.value(tab, `H${total}`));
    }),
  );
  if (seen.size !== FIGURES.length) throw new Error('The score did not follow the figures');
  const functions = Array.from(workbench.gate.customFunctions.values()).reduce((sum, count) => sum + count, 0);
  return { milliseconds: median(runs), runs: functions / FIGURES.length };
}

export function editing(agencies: number, { milliseconds, runs }: Edited): Line[] {
  return [
    upTo(`${agencies} agencies, edit to score`, milliseconds, agencies <= PROVINCE ? 100 : 250, 'ms'),
    upTo(`${agencies} agencies, custom functions run by an edit`, runs, 2),
  ];
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSampleRound } from '../../workbench/sample/sample-round';
import { readBundle } from '../../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../../workbench/server/people';
import { build } from '../build';
import { readRubricFiles } from '../rubric-files';
import { asTable } from '../text-table';
import { carryingAnswers } from './carried-answers';
import { edited, editing } from './editing';
import { growth, type Sized } from './growth';
import { hostile } from './hostile';
import { type Line, upTo, verdict } from './lines';
import { loading } from './load';
import { obviousBundle } from './obvious/bundle';
import { besideObvious } from './obvious/compare';
import { besidePerCriterion } from './obvious/per-criterion';
import { measurePage } from './page';
import { recomputed, recomputing } from './recomputing';
import { rendering } from './rendering';
import { roundOf } from './round';
import { scoring } from './scoring';

/**
 * Measures what the add-on promises and prints it beside the promise, and beside what one would write first. Times are medians on this machine and vary with it; the
 * counts of calls and the estimated time on Google do not. "Requests" are calls that read or write something on Google's side; "handles" only hand out or configure an
 * object. What it all means stands in docs/performance.md.
 *
 * Usage: `npm run bench [numbers of agencies]`, 8, 32 and 170 if left out; or `npm run bench inputs` for hostile inputs alone. Ends with 1 when a promise is broken.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = [8, 32, 170];
const RUBRIC = 'hau-giang-2017';
const ONLY_INPUTS = 'inputs';

async function main(): Promise<void> {
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0);
  await build();
  const bundle = await readBundle(join(ROOT, 'dist'));
  const rubrics = readRubricFiles(join(ROOT, 'rubrics'));
  const rubric = rubrics.find(({ id }) => id === RUBRIC);
  if (rubric === undefined) throw new Error(`There is no rubric ${RUBRIC}`);
  const obvious = await obviousBundle(rubric, bundle);
  const lines: Line[] = [];
  const report = (...found: Line[]) => {
    lines.push(...found);
    for (const line of found) console.log(`${line.what}: ${line.measured}`);
  };

  report(...hostile(rubrics));
  if (process.argv.includes(ONLY_INPUTS)) {
    conclude(lines);
    return;
  }
  report(...loading(bundle), ...scoring(rubric));
  const sized: Sized[] = [];
  for (const agencies of asked.length > 0 ? asked : SIZES) {
    const round = roundOf(bundle, agencies);
    // The edits come first, so that the official ranking is of the same answers as what it is compared with.
    const edit = edited(round);
    const one: Sized = { agencies, making: round.making, recomputed: recomputed(round), edited: edit };
    sized.push(one);
    report(...editing(agencies, edit), ...recomputing(agencies, one.recomputed));
    report(...besideObvious(obvious, round, one.recomputed), ...besidePerCriterion(bundle, obvious, round));
    report(...carryingAnswers(bundle, round, edit));
  }
  report(...growth(sized));

  const sample = createSampleRound(bundle, await readPeople(SAMPLE_PEOPLE)).workbench;
  report(...rendering(bundle, sample));
  const page = await measurePage(bundle, sample.snapshot());
  report(
    page === null
      ? { what: 'Page ready (32 forms)', measured: 'left out: no Chromium', promised: '< 5 s', kept: null }
      : upTo('Page ready (32 forms)', page, 5000, 'ms'),
  );
  conclude(lines);
}

/** Prints everything once more beside what is promised; ends with 1 when a promise is broken. */
function conclude(lines: readonly Line[]): void {
  console.log(
    `\n${asTable([['What', 'Measured', 'Promised', ''], ...lines.map((line) => [line.what, line.measured, line.promised, verdict(line)])])}`,
  );
  if (lines.some((line) => line.kept === false)) process.exitCode = 1;
}

// The engine tells of every calculation.
console.debug = () => undefined;
await main();

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { allCriteria, type Rubric } from '../src/rubric/rubric';
import type { Answer } from '../src/scoring/answer';
import { scoreAnswers } from '../src/scoring/score';
import { createWorkbench, type Workbench } from '../workbench/runtime';
import { createSampleRound, formTabs } from '../workbench/sample/sample-round';
import { type Bundle, readBundle } from '../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../workbench/server/people';
import { measurePage } from './bench-page';
import { build } from './build';
import { readRubricFiles } from './rubric-files';
import { asTable } from './text-table';

/**
 * Measures what the add-on promises and prints it beside the promise. Times are medians on this machine and vary with it; the counts of calls and the
 * estimated time on Google do not. "Requests" are calls that read or write something on Google's side; "handles" only hand out or configure an object.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Line {
  what: string;
  measured: string;
  promised: string;
  kept: boolean | null;
}

async function main(): Promise<void> {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0);
  await build();
  const bundle = await readBundle(join(ROOT, 'dist'));
  const lines: Line[] = [];
  const report = (...found: Line[]) => {
    lines.push(...found);
    for (const line of found) console.log(`${line.what}: ${line.measured}`);
  };

  report(loadTime(bundle));
  report(scoringTime());
  const sample = createSampleRound(bundle, await readPeople(SAMPLE_PEOPLE)).workbench;
  report(...editing(sample, bundle), ...rendering(sample));
  for (const size of sizes.length > 0 ? sizes : [8, 32, 170]) report(...recomputing(bundle, size));
  const page = await measurePage(bundle, sample.snapshot());
  report(
    page === null
      ? { what: 'Page ready (32 forms)', measured: 'left out: no Chromium', promised: '< 5 s', kept: null }
      : upTo('Page ready (32 forms)', page, 5000, 'ms'),
  );

  console.log(
    `\n${asTable([['What', 'Measured', 'Promised', ''], ...lines.map((line) => [line.what, line.measured, line.promised, verdict(line)])])}`,
  );
  if (lines.some((line) => line.kept === false)) process.exitCode = 1;
}

function verdict({ kept }: Line): string {
  if (kept === null) return '';
  return kept ? 'kept' : 'BROKEN';
}

function upTo(what: string, measured: number, most: number, unit: string): Line {
  const shown = measured >= 100 ? Math.round(measured) : Math.round(measured * 10) / 10;
  return { what, measured: `${shown} ${unit}`.trim(), promised: `≤ ${most} ${unit}`.trim(), kept: measured <= most };
}

/** The script is loaded anew for every click and every custom function. */
function loadTime({ code }: Bundle): Line {
  const script = new Script(code);
  const times = repeat(
    30,
    () => script.runInContext(createContext({ console })),
    () => undefined,
  );
  return upTo(`Loading Code.js (${Math.round(code.length / 1024)} K characters)`, median(times), 10, 'ms');
}

/** 3,321 agencies is every commune of the country after 2025; 58 criteria is the commune rubric's number. */
function scoringTime(): Line {
  const rubric = readRubricFiles(join(ROOT, 'rubrics')).find(({ id }) => id === 'hau-giang-2017');
  if (rubric === undefined) throw new Error('There is no rubric of Hậu Giang');
  const { answers, criteria } = someAnswers(rubric, 58);
  const times = repeat(3, () => {
    for (let agency = 0; agency < 3321; agency += 1) scoreAnswers(rubric, answers);
  });
  return upTo(`Scoring 3,321 agencies × ${criteria} answered criteria`, median(times), 1000, 'ms');
}

function someAnswers(rubric: Rubric, count: number): { answers: Map<string, Answer>; criteria: number } {
  const criteria = allCriteria(rubric).slice(0, count);
  const answers = new Map(
    criteria.map(({ id, rule }, at): [string, Answer] => {
      if (rule.type === 'yesNo') return [id, { yes: at % 3 > 0 }];
      if (rule.type === 'choice') return [id, { choice: 0 }];
      if (rule.type === 'checklist') return [id, { ticks: rule.items.map(() => true) }];
      if (rule.type === 'bands' && rule.measure === 'count') return [id, { count: at % 5 }];
      if (rule.type === 'bands' && rule.measure === 'rate') return [id, { rate: at % 5 }];
      return [id, { numerator: (at * 7) % 50, denominator: 51 + at }];
    }),
  );
  return { answers, criteria: criteria.length };
}

/** A clerk changes a figure: how long until the score is there, and what ran. */
function editing(workbench: Workbench, bundle: Bundle): Line[] {
  const tab = 'Sở Công Thương';
  const row = rowOf(workbench, tab, 'I.2');
  const total = rowOf(workbench, tab, '@total');
  const figures = ['41', '42', '43', '44', '45', '46', '47', '48', '49'];
  const seen = new Set<unknown>();
  workbench.gate.reset();
  const times = figures.map((figure) => {
    const start = performance.now();
    must(workbench.type(tab, `F${row}`, figure));
    seen.add(workbench.value(tab, `H${total}`));
    return performance.now() - start;
  });
  if (seen.size !== figures.length) throw new Error('The score did not follow the figures');
  const runs = Array.from(workbench.gate.customFunctions.values()).reduce((sum, count) => sum + count, 0);
  return [
    upTo(`Edit to score, ${formTabs(workbench).length} forms`, median(times), 100, 'ms'),
    upTo('Custom functions run by an edit', runs / figures.length, 2, ''),
    {
      what: 'Custom functions of the add-on',
      measured: String(bundle.code.match(/@customfunction/g)?.length ?? 0),
      promised: '',
      kept: null,
    },
  ];
}

/** What one more form takes: two new agencies against one. The protections are counted apart, as they don't belong to the layout. */
function rendering(workbench: Workbench): Line[] {
  const one = addAgencies(workbench, 1);
  const two = addAgencies(workbench, 2);
  return [
    upTo('Requests to lay out one more form (72 criteria)', two.layout - one.layout, 30, ''),
    { what: 'Requests to protect it', measured: String(two.protection - one.protection), promised: '', kept: null },
  ];
}

function addAgencies(workbench: Workbench, count: number): { layout: number; protection: number } {
  const settings = 'Thiết lập';
  const group = String(workbench.value(settings, `D${rowOf(workbench, settings, 'agency.a01')}`));
  const ids = workbench.values(settings, 'A:A').map(([id]) => String(id));
  const spare = ids.findIndex((id) => id.startsWith('spareAgency.')) + 1;
  const named = Array.from({ length: count }, (_, at) => [`Đơn vị đo thử ${count}.${at + 1}`, group]);
  must(workbench.paste(settings, `C${spare}`, named));
  workbench.gate.reset();
  must(workbench.runMenuItem('menuCreateRound'));
  const protection = Array.from(workbench.gate.calls)
    .filter(([name]) => /^Protection|protect|getProtections|getEffectiveUser|getEmail/.test(name))
    .reduce((sum, [, calls]) => sum + calls, 0);
  return { layout: workbench.gate.requests - protection, protection };
}

/** The official ranking from the answers on all forms. */
function recomputing(bundle: Bundle, agencies: number): Line[] {
  const workbench = roundOf(bundle, agencies);
  const { gate } = workbench;
  must(workbench.runMenuItem('menuRecompute'));
  gate.reset();
  const start = performance.now();
  must(workbench.runMenuItem('menuRecompute'));
  const local = performance.now() - start;
  const name = `Recompute, ${agencies} agencies`;
  return [
    // One for each form; reading what each ranking remembers and writing it anew takes two for each.
    upTo(`${name}: requests`, gate.requests, agencies + 18, ''),
    { what: `${name}: handles`, measured: String(gate.handles), promised: '', kept: null },
    {
      what: `${name}: estimated on Google`,
      measured: `${(gate.milliseconds / 1000).toFixed(1)} s`,
      promised: '',
      kept: null,
    },
    { what: `${name}: here`, measured: `${Math.round(local)} ms`, promised: '', kept: null },
  ];
}

/** A round of so many agencies, each with a few answers. */
function roundOf(bundle: Bundle, agencies: number): Workbench {
  const owner = 'dieuphoi@haugiang.example';
  const workbench = createWorkbench({ bundle, people: { owner, editors: [], viewers: [] } });
  const settings = 'Thiết lập';
  workbench.actAs(owner);
  workbench.open();
  must(workbench.runMenuItem('menuCreateRound'));
  const ids = workbench.values(settings, 'A:A').map(([id]) => String(id));
  const first = ids.indexOf('agency.a01') + 1;
  const group = String(workbench.value(settings, `D${first}`));
  const last = ids.length;
  if (first + agencies > last) must(workbench.insertRows(settings, last, first + agencies - last));
  const named = Array.from({ length: Math.max(agencies, 32) }, (_, at) =>
    at < agencies ? [`Đơn vị ${at + 1}`, group] : ['', ''],
  );
  must(workbench.paste(settings, `C${first}`, named));
  if (agencies < 32) must(workbench.deleteRows(settings, first + agencies, 32 - agencies));
  // A click makes as many forms as its time allows.
  do must(workbench.runMenuItem('menuCreateRound'));
  while (formTabs(workbench).length < agencies);
  for (const [at, tab] of formTabs(workbench).entries()) {
    const row = rowOf(workbench, tab, 'I.1');
    must(
      workbench.paste(tab, `F${row}`, [
        [String(20 + (at % 30)), '50'],
        ['40', '50'],
      ]),
    );
  }
  return workbench;
}

function rowOf(workbench: Workbench, tab: string, id: string): number {
  return workbench.values(tab, 'A:A').findIndex(([value]) => value === id) + 1;
}

function must(outcome: { ok: true } | { ok: false; message: string }): void {
  if (!outcome.ok) throw new Error(outcome.message);
}

function repeat(times: number, run: () => unknown, warmUp: () => unknown = run): number[] {
  warmUp();
  return Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

await main();

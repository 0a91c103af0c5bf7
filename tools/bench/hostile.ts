import { inspect } from 'node:util';
import fc from 'fast-check';
import { requests } from '../../src/requests';
import { LONGEST_RUBRIC_FILE } from '../../src/rubric/limits';
import { allCriteria, type Rubric } from '../../src/rubric/rubric';
import { readRubricJson, rubricJson } from '../../src/rubric/rubric-json';
import { readAnswer } from '../../src/scoring/read-answer';
import { tableWordsOf } from '../../src/text/text';
import { changedJson } from '../../test/fuzz/changed-json';
import { hostileCell, hostileJson } from '../../test/fuzz/hostile';
import { type Line, noted, upTo } from './lines';
import { timed } from './timing';

/** No input may take longer, in milliseconds of a processor. */
const MOST = 50;
const CELLS = 100_000;
/** So many values are drawn at a time: some hold 50,000 characters. */
const BATCH = 2_000;
const REQUESTS = 2_000;
const RUBRICS = 500;
const SEED = 2017;

/**
 * The slowest of many inputs. What the machine does for itself (compiling, clearing memory) strikes anywhere, so the slowest few are tried again when all are through, and
 * the least that each took is what counts.
 */
class Slowest {
  private kept: Tried[] = [];

  try(input: unknown, run: () => unknown): void {
    const took = timed(run);
    const quickest = this.kept.at(-1)?.took ?? 0;
    if (this.kept.length === KEPT && took <= quickest) return;
    this.kept = [...this.kept, { input, took, run }].sort((a, b) => b.took - a.took).slice(0, KEPT);
  }

  /** The milliseconds that the slowest one takes, beside the promise, and which one it is. */
  line(what: string): Line[] {
    const [slowest] = this.kept
      .map(({ input, took, run }) => ({ input, took: Math.min(took, timed(run), timed(run), timed(run)) }))
      .sort((a, b) => b.took - a.took);
    if (slowest === undefined) throw new Error(`Nothing was tried for: ${what}`);
    return [upTo(what, slowest.took, MOST, 'ms'), noted(`${what}: it begins with`, beginningOf(slowest.input))];
  }
}

interface Tried {
  input: unknown;
  took: number;
  run: () => unknown;
}

function beginningOf(input: unknown): string {
  return inspect(input, { depth: 2, maxArrayLength: 2, maxStringLength: 20, breakLength: Infinity }).slice(0, 100);
}

const KEPT = 20;

/** How long the slowest input takes to be read or refused, of many that are made to be hard. */
export function hostile(rubrics: readonly Rubric[]): Line[] {
  const files = rubrics.map(rubricJson);
  return [
    ...answers(rubrics).line(`Slowest of ${CELLS.toLocaleString('en')} hostile cells to read as an answer`),
    ...asked().line('Slowest hostile request to a function of the sidebar'),
    ...imported(files).line('Slowest hostile file of a rubric'),
  ];
}

/** Each value in turn in the first cell, the second and those of a checklist, of a criterion that is drawn. */
function answers(rubrics: readonly Rubric[]): Slowest {
  const criteria = rubrics.flatMap(allCriteria);
  const slowest = new Slowest();
  for (let done = 0; done < CELLS; done += BATCH) {
    const values = fc.sample(hostileCell, { numRuns: BATCH, seed: SEED + done });
    for (const [at, value] of values.entries()) {
      const { rule } = criteria[(done + at * 7) % criteria.length] ?? {};
      if (rule === undefined) continue;
      const items = rule.type === 'checklist' ? rule.items.map(() => value) : [];
      slowest.try(value, () => readAnswer(rule, { figure: value, base: at % 2 === 0 ? value : 1, items }));
    }
  }
  return slowest;
}

/** Any JSON, and requests as large as they may be and larger. */
function asked(): Slowest {
  const slowest = new Slowest();
  const sent = [...fc.sample(hostileJson, { numRuns: REQUESTS, seed: SEED }), ...largeRequests()];
  for (const shape of Object.values(requests)) {
    for (const request of sent) slowest.try(request, () => shape.safeParse(request));
  }
  return slowest;
}

function largeRequests(): unknown[] {
  const long = 'à\u202e'.repeat(25_000);
  const many = Array.from({ length: 50_000 }, () => long);
  const line = 'x'.repeat(5_000);
  const settings = Object.fromEntries(
    'name year dataFrom dataTo reportBy verifyBy explainBy publishBy coordinators verifiers'
      .split(' ')
      .map((name) => [name, line]),
  );
  const agency = { id: line, name: line, groupId: line, editors: line };
  const group = { id: line, name: line, rubricId: line };
  const plan = (agencies: number) => ({
    stamp: '',
    plan: {
      settings,
      groups: Array.from({ length: 50 }, () => group),
      agencies: Array.from({ length: agencies }, () => agency),
    },
  });
  return [
    long,
    many,
    nested(10_000),
    Object.fromEntries(many.map((text, at) => [`key ${at}`, text])),
    { sheetId: 1, rowId: long },
    { agencyId: long, reason: long },
    { json: long, id: long },
    plan(1_000),
    plan(100_000),
    { stamp: '', plan: { settings, groups: many, agencies: many } },
  ];
}

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce((inner) => ({ plan: [inner] }), {});
}

/** The files of the regulations with something in them replaced, and texts that are as long as a file may be. */
function imported(files: readonly string[]): Slowest {
  const words = tableWordsOf('vi');
  const slowest = new Slowest();
  const changes = fc.array(fc.tuple(fc.nat(), hostileJson), { minLength: 1, maxLength: 3 });
  const drawn = fc.sample(changes, { numRuns: RUBRICS, seed: SEED });
  const changed = drawn.map((change, at) =>
    JSON.stringify(changedJson(JSON.parse(files[at % files.length] ?? '{}'), change)),
  );
  for (const text of [...files, ...changed, ...longTexts(files)]) slowest.try(text, () => readRubricJson(text, words));
  return slowest;
}

function longTexts(files: readonly string[]): string[] {
  const filled = (beginning: string, unit: string, end = '') =>
    beginning + unit.repeat(Math.floor((LONGEST_RUBRIC_FILE - beginning.length - end.length) / unit.length)) + end;
  const [file = '{}'] = files;
  return [
    filled('', '['),
    filled('', '{"a":'),
    filled('', '"'),
    filled('"', '\\', '"'),
    filled('"', '\\u0000', '"'),
    filled('[1', ',1', ']'),
    filled('[', '\n', ']'),
    filled('[{}', ',{}', ']'),
    filled('{"sections":[{}', ',{}', ']}'),
    filled('{"sections":[{"items":[{}', ',{"id":"I.1","kind":"criterion"}', ']}]}'),
    filled('', ' '),
    filled(file, '\n'),
    '9'.repeat(LONGEST_RUBRIC_FILE),
    'x'.repeat(LONGEST_RUBRIC_FILE + 1),
  ];
}

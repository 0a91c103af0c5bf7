import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCriteria, type Rubric } from '../src/rubric/rubric';
import { exact, sum, toNumber } from '../src/scoring/exact';
import { shareOfMax } from '../src/scoring/grade';
import { scoreAnswers } from '../src/scoring/score';
import type { CriterionScore, ScoreSheet } from '../src/scoring/score-sheet';
import { explanationOf } from '../src/text/explain';
import { textIn } from '../src/text/text';
import { type FilledForm, readFilledForm } from './answers-file';
import { repeatedKeys } from './repeated-keys';
import { readRubricText } from './rubric-files';

/** Scores filled forms without a spreadsheet: `npm run --silent score -- <rubric id or file> <answers.json | ->`. See docs/answers.md. */

const RUBRICS = fileURLToPath(new URL('../rubrics/', import.meta.url));

/** What ends the command without a score: one line for each thing that is wrong. */
class Unusable extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

function main(): void {
  const [rubricName, answersName] = process.argv.slice(2);
  if (rubricName === undefined || answersName === undefined) {
    throw new Unusable(['Usage: npm run --silent score -- <rubric id or file> <answers.json | ->']);
  }
  const rubric = readRubric(rubricName);
  const json = parseJson(readText(answersName), answersName);
  const forms = Array.isArray(json)
    ? json.map((one: unknown, at) => readForm(rubric, one, `[${at}].`))
    : [readForm(rubric, json, '')];
  const problems = forms.flatMap((form) => (Array.isArray(form) ? form : []));
  if (problems.length > 0) throw new Unusable(problems);
  const results = forms.flatMap((form) => (Array.isArray(form) ? [] : [scoreJson(rubric, form)]));
  console.log(JSON.stringify(Array.isArray(json) ? results : results[0], null, 2));
}

function readRubric(name: string): Rubric {
  const builtIn = join(RUBRICS, `${name}.json`);
  const file = existsSync(builtIn) ? builtIn : name;
  const read = readRubricText(readText(file));
  if (read.ok) return read.rubric;
  throw new Unusable(read.problems.map((problem) => `${name}: ${problem}`));
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new Unusable([`${file}: there is no such file, or it can't be read`]);
  }
}

function parseJson(source: string, name: string): unknown {
  // A byte order mark, as editors on Windows write it.
  const text = source.replace(/^\uFEFF/, '');
  const json = parsed(text, name);
  const repeated = repeatedKeys(text.trim());
  if (repeated.length > 0) throw new Unusable(repeated.map((path) => `${path}: stands there more than once`));
  return json;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unusable([`${name}: not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** @returns the form, or what is wrong with it */
function readForm(rubric: Rubric, json: unknown, path: string): FilledForm | string[] {
  const read = readFilledForm(rubric, json);
  return read.ok ? read.form : read.problems.map((problem) => path + problem);
}

function scoreJson(rubric: Rubric, { answers, decisions }: FilledForm) {
  const sheet = scoreAnswers(rubric, answers, decisions);
  const text = textIn('vi');
  const grade = rubric.grades.find(({ id }) => id === sheet.grade);
  const byId = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  return {
    rubric: rubric.id,
    criteria: Object.fromEntries(
      sheet.criteria.flatMap((one) => {
        const criterion = byId.get(one.id);
        if (criterion === undefined) return [];
        const { id, max, status, flags } = one;
        const explanation = explanationOf(rubric, criterion, one, text);
        return [[id, { points: toNumber(one.points), max, status, flags, explanation }]];
      }),
    ),
    headings: Object.fromEntries([
      ...sheet.groups.map(({ id, points, max }) => [id, { points: toNumber(points), max }]),
      ...numberedParts(sheet),
    ]),
    sections: Object.fromEntries(
      sheet.sections.map(({ id, points, raw, max }) => [id, { points: toNumber(points), raw: toNumber(raw), max }]),
    ),
    base: toNumber(sheet.base),
    bonus: toNumber(sheet.bonus),
    deductions: toNumber(sheet.deducted),
    total: toNumber(sheet.total),
    grade: grade?.label ?? null,
    gradePoints: grade?.points ?? null,
    shareOfMax: shareOfMax(rubric, toNumber(sheet.total)),
  };
}

/** What the text numbers below a heading and divides again: C.2.1 is made of C.2.1-1, C.2.1-2 and so on. */
function numberedParts({ criteria, groups, sections }: ScoreSheet): [string, { points: number; max: number }][] {
  const headings = new Set([...groups, ...sections].map(({ id }) => id));
  const parts = new Map<string, CriterionScore[]>();
  for (const criterion of criteria) {
    const [, id] = /^(.+)-[^.-]+$/.exec(criterion.id) ?? [];
    if (id !== undefined && !headings.has(id)) parts.set(id, [...(parts.get(id) ?? []), criterion]);
  }
  return Array.from(parts, ([id, own]) => [
    id,
    {
      points: toNumber(sum(own.map(({ points }) => points))),
      max: toNumber(sum(own.map(({ max }) => exact(max)))),
    },
  ]);
}

try {
  main();
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  for (const line of error.lines) console.error(line);
  process.exitCode = 1;
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { allCriteria, type Criterion, type Rubric } from '../src/rubric/rubric';
import { mostPoints } from './most-points';
import { readRubricFiles } from './rubric-files';

const RUBRICS = join(dirname(fileURLToPath(import.meta.url)), '..', 'rubrics');

/** The criteria that the regulations print: maximum by id, by rubric; `null` where the regulation gives no points. */
export type CriteriaIndex = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** Reads the index from its tab-separated text: rubric, criterion, maximum, line of the source; the first row names the columns. */
export function readIndex(text: string): CriteriaIndex {
  const index = new Map<string, Map<string, number | null>>();
  for (const line of text.trim().split('\n').slice(1)) {
    const [rubric = '', id = '', max = ''] = line.split('\t');
    const criteria = index.get(rubric) ?? new Map<string, number | null>();
    index.set(rubric, criteria.set(id, max === '' ? null : Number(max)));
  }
  return index;
}

/**
 * What a rubric of the right shape gets wrong as a rendering of its regulation. Where it differs from what is printed on purpose, one of its findings has to
 * name the criterion or heading. Sums, ids and thresholds are checked whenever a rubric is read.
 */
export function lintRubric(rubric: Rubric, index: CriteriaIndex): string[] {
  const criteria = allCriteria(rubric);
  return [
    ...indexProblems(criteria, index.get(rubric.id)),
    ...criteria.flatMap((criterion) => [...reachProblems(criterion, rubric), ...lowestBandProblems(criterion, rubric)]),
    ...rubric.sections.flatMap(({ id, max, printedMax, cap }) => {
      if (isExplained(rubric, id)) return [];
      return [
        ...(printedMax === undefined
          ? []
          : [`${id}: printed maximum ${printedMax}, used ${max}, and no finding says why`]),
        ...(cap === undefined
          ? []
          : [`${id}: ${cap ? `cut at ${max}` : `not cut at ${max}`}, and no finding says why`]),
      ];
    }),
    ...settingProblems(rubric),
    ...sourceProblems(rubric),
  ];
}

function indexProblems(
  criteria: readonly Criterion[],
  printed: ReadonlyMap<string, number | null> | undefined,
): string[] {
  if (printed === undefined) return ['the index has no such rubric'];
  const ids = new Set(criteria.map(({ id }) => id));
  return [
    ...criteria.flatMap(({ id, max }) => {
      const expected = printed.get(id);
      if (expected === undefined) return [`${id}: not in the index`];
      return (expected ?? 0) === max ? [] : [`${id}: maximum ${max}, the index has ${expected}`];
    }),
    ...Array.from(printed.keys()).flatMap((id) => (ids.has(id) ? [] : [`${id}: in the index, but not in the rubric`])),
  ];
}

/** Whether any answer earns the maximum. */
function reachProblems({ id, rule, max }: Criterion, rubric: Rubric): string[] {
  const most = mostPoints(rule, max);
  if (most === max || isExplained(rubric, id)) return [];
  return [`${id}: no answer earns its maximum ${max}, the best one ${most}, and no finding says why`];
}

/** What falls below the lowest band earns 0 although nobody printed that. */
function lowestBandProblems({ id, rule }: Criterion, rubric: Rubric): string[] {
  if (rule.type !== 'bands' || rule.below !== undefined) return [];
  const lowest = rule.bands[rule.bands.length - 1];
  const takesAll = lowest?.from === 0 && lowest.strict !== true;
  if (takesAll || isExplained(rubric, id)) return [];
  return [`${id}: below “${lowest?.label}” nothing is printed and 0 is given, and no finding says why`];
}

/** A finding that may be decided otherwise names a setting that the rubric has. */
function settingProblems({ findings, sections }: Rubric): string[] {
  const isCut = sections.some(({ cap }) => cap !== undefined);
  const ofCap = findings.filter(({ setting }) => setting === 'cap');
  return [
    ...(isCut && ofCap.length === 0 ? ['a section is cut, and no finding says that this may be changed'] : []),
    ...ofCap.flatMap(({ id }) =>
      isCut ? [] : [`${id}: says that the cut of a section may be changed, but none is cut`],
    ),
  ];
}

function sourceProblems(rubric: Rubric): string[] {
  const rows = [
    ...rubric.sections,
    ...rubric.sections.flatMap(({ items }) => items.filter((item) => item.kind === 'group')),
    ...allCriteria(rubric),
    ...rubric.deductions,
    ...(rubric.exemptions ?? []),
  ];
  return rows.flatMap(({ id, source }) => (source === '' ? [`${id}: no source`] : []));
}

/** Whether a finding names a criterion or heading. */
function isExplained({ findings }: Rubric, id: string): boolean {
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}.-])${id.replace(/[.]/g, '\\.')}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`,
    'u',
  );
  return findings.some(({ where, printed, readAs }) => [where, printed, readAs].some((text) => name.test(text)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const index = readIndex(readFileSync(join(RUBRICS, 'criteria-index.tsv'), 'utf8'));
  for (const rubric of readRubricFiles(RUBRICS)) {
    const problems = lintRubric(rubric, index);
    if (problems.length > 0) process.exitCode = 1;
    console.log(`${rubric.id}: ${allCriteria(rubric).length} criteria, ${problems.length} problems`);
    for (const problem of problems) console.log(`  ✗ ${problem}`);
    for (const { id, strength, where, readAs } of rubric.findings)
      console.log(`  ${strength} ${id} ${where}: ${readAs}`);
  }
}

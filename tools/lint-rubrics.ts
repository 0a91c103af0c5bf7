import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { allCriteria, type Criterion, type Group, type Rubric, type Section } from '../src/rubric/rubric';
import { labelProblems } from './label-thresholds';
import { mostPoints } from './most-points';
import { rubricFilesIn } from './rubric-files';

const RUBRICS = join(dirname(fileURLToPath(import.meta.url)), '..', 'rubrics');
const INDEX = 'criteria-index.tsv';

/** The criteria that the regulations print: maximum by id, by rubric; `null` where the regulation gives no points. */
export type CriteriaIndex = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** Reads the index from its tab-separated text: rubric, criterion, maximum, line of the source; the first row names the columns. */
export function readIndex(text: string): CriteriaIndex {
  const index = new Map<string, Map<string, number | null>>();
  for (const line of text.trim().split(/\r?\n/).slice(1)) {
    const [rubric = '', id = '', max = ''] = line.split('\t');
    const criteria = index.get(rubric) ?? new Map<string, number | null>();
    index.set(rubric, criteria.set(id, max === '' ? null : Number(max)));
  }
  return index;
}

/** Where a rubric departs from what is printed. It may, if a finding says so of this row. */
interface Difference {
  id: string;
  what: string;
}

/**
 * What a rubric of the right shape gets wrong as a rendering of its regulation. Where it differs from what is printed on purpose, the `explains` of one of its
 * findings has to name the criterion or heading, and nothing else. Sums, ids and thresholds are checked whenever a rubric is read.
 */
export function lintRubric(rubric: Rubric, index: CriteriaIndex): string[] {
  const criteria = allCriteria(rubric);
  const headings = rubric.sections.flatMap((section) => [section, ...section.items.filter(isGroup)]);
  const differences = [...criteria.flatMap(criterionDifferences), ...headings.flatMap(headingDifferences)];
  const explained = new Set(rubric.findings.flatMap(({ explains = [] }) => explains));
  return [
    ...indexProblems(criteria, index.get(rubric.id)),
    ...differences.flatMap(({ id, what }) => (explained.has(id) ? [] : [`${id}: ${what}, and no finding explains it`])),
    ...idleExplanations(rubric, differences),
    ...settingProblems(rubric),
    ...sourceProblems(rubric),
  ];
}

function isGroup(item: Group | Criterion): item is Group {
  return item.kind === 'group';
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

function criterionDifferences(criterion: Criterion): Difference[] {
  const { id, rule, max } = criterion;
  const most = mostPoints(rule, max);
  return [
    ...(most === max ? [] : [{ id, what: `no answer earns its maximum ${max}, the best one ${most}` }]),
    ...lowestBandDifferences(criterion),
    ...labelProblems(criterion).map((what) => ({ id, what })),
  ];
}

/** What falls below the lowest band earns 0 although nobody printed that. */
function lowestBandDifferences({ id, rule }: Criterion): Difference[] {
  if (rule.type !== 'bands' || rule.below !== undefined) return [];
  const lowest = rule.bands[rule.bands.length - 1];
  if (lowest?.from === 0 && lowest.strict !== true) return [];
  return [{ id, what: `below “${lowest?.label}” nothing is printed and 0 is given` }];
}

function headingDifferences(heading: Section | Group): Difference[] {
  const { id, max, printedMax } = heading;
  const cap = 'cap' in heading ? heading.cap : undefined;
  return [
    ...(printedMax === undefined ? [] : [{ id, what: `printed maximum ${printedMax}, used ${max ?? 'the sum'}` }]),
    ...(cap === undefined ? [] : [{ id, what: cap ? `cut at ${max}` : `not cut at ${max}` }]),
  ];
}

/** A finding that explains what does not differ, or is not there, would hide the next mistake in that row. */
function idleExplanations({ findings }: Rubric, differences: readonly Difference[]): string[] {
  const differing = new Set(differences.map(({ id }) => id));
  return findings.flatMap(({ id, explains = [] }) =>
    explains.flatMap((row) => (differing.has(row) ? [] : [`${id}: explains ${row}, where nothing is to be explained`])),
  );
}

/** A finding that may be decided otherwise names a setting that the rubric has. */
function settingProblems({ findings, sections }: Rubric): string[] {
  const cut = sections.filter(({ cap }) => cap !== undefined).map(({ id }) => id);
  const ofCap = findings.filter(({ setting }) => setting === 'cap');
  return [
    ...cut.flatMap((id) =>
      ofCap.some(({ explains = [] }) => explains.includes(id))
        ? []
        : [`${id}: whether it is cut may be changed, and no finding that explains it says so`],
    ),
    ...ofCap.flatMap(({ id, explains = [] }) =>
      explains.some((row) => cut.includes(row))
        ? []
        : [`${id}: says that the cut of a section may be changed, but explains none that is cut`],
    ),
  ];
}

function sourceProblems(rubric: Rubric): string[] {
  const rows = [
    ...rubric.sections,
    ...rubric.sections.flatMap(({ items }) => items.filter(isGroup)),
    ...allCriteria(rubric),
    ...rubric.deductions,
    ...(rubric.exemptions ?? []),
  ];
  return rows.flatMap(({ id, source }) => (source === '' ? [`${id}: no source`] : []));
}

/** What is wrong in a folder of rubrics, by file, and what each rubric reads otherwise than printed. Reads whatever stands there, and says of the rest why not. */
export function lintFolder(folder: string): { name: string; problems: string[]; notes: string[] }[] {
  if (!existsSync(folder)) return [{ name: folder, problems: ['there is no such folder'], notes: [] }];
  const index = indexIn(folder);
  const files = rubricFilesIn(folder).map(({ name, read }) => {
    if (!read.ok) return { name, id: null, problems: read.problems, notes: [] };
    const { rubric } = read;
    const problems = [
      ...(name === `${rubric.id}.json` ? [] : [`id: the file is named ${name}, its rubric ${rubric.id}`]),
      ...(index.ok ? lintRubric(rubric, index.index) : []),
    ];
    const notes = rubric.findings.map(({ id, strength, where, readAs }) => `${strength} ${id} ${where}: ${readAs}`);
    return { name, id: rubric.id, problems, notes };
  });
  const found = new Set(files.map(({ name }) => name));
  const ofIndex = index.ok
    ? Array.from(index.index.keys()).flatMap((id) =>
        found.has(`${id}.json`) ? [] : [`${id} is in the index, but there is no ${id}.json`],
      )
    : [index.problem];
  return [...files, ...(ofIndex.length === 0 ? [] : [{ name: INDEX, problems: ofIndex, notes: [] }])];
}

function indexIn(folder: string): { ok: true; index: CriteriaIndex } | { ok: false; problem: string } {
  try {
    return { ok: true, index: readIndex(readFileSync(join(folder, INDEX), 'utf8')) };
  } catch (error) {
    return { ok: false, problem: `it can't be read, so no maximum was compared. ${String(error)}` };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, problems, notes } of lintFolder(process.argv[2] ?? RUBRICS)) {
    if (problems.length > 0) process.exitCode = 1;
    console.log(`${name}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`);
    for (const problem of problems) console.log(`  ✗ ${problem}`);
    for (const note of notes) console.log(`  ${note}`);
  }
}

import { shown, squeeze } from '../cell';
import { parentId } from '../check';
import { ID_PATTERN, LONGEST_TEXT, MOST_POINTS } from '../limits';
import { sortById } from '../natural-order';
import { type Criterion, type Group, onlySection, type Section } from '../rubric';
import { readOptions, reportOption } from './options';
import type { RuleRows } from './places';
import type { ReportCell, RowReader } from './row-reader';
import { codecOf } from './rules/index';
import { readUnits } from './unit-names';
import type { Vocabulary } from './words';

/**
 * Puts sections, groups, criteria and their levels together by their ids: a row belongs to the nearest heading whose id its own begins with, and
 * rows stand in the natural order of their ids.
 *
 * @returns with the rows of each criterion's levels, for problems that are found later
 */
export function readSections(
  readers: readonly RowReader[],
  vocabulary: Vocabulary,
  report: ReportCell,
): { sections: Section[]; ruleRows: Map<string, RuleRows> } {
  const ruleRows = new Map<string, RuleRows>();
  const children = childrenByCriterion(readers);
  const sections = new Map<string, Section>();
  const groups = new Map<string, Group>();
  const { inOrder, only } = structureOf(readers);
  const isHeading = (id: string) => sections.has(id) || groups.has(id);

  for (const { id, reader } of inOrder) {
    const { kind } = reader.row;
    if (kind === 'section') {
      sections.set(id, readSection(reader, vocabulary));
      continue;
    }
    const parent = parentId(id, isHeading) ?? only;
    const section = parent === null ? undefined : sections.get(parent);
    const group = parent === null ? undefined : groups.get(parent);
    if (kind === 'group') {
      const heading = readGroup(reader, vocabulary);
      groups.set(id, heading);
      if (section === undefined) reader.report('id', { code: 'noParent', id });
      else section.items.push(heading);
    } else {
      const { criterion, rows } = readCriterion(reader, children.get(id) ?? [], vocabulary);
      children.delete(id);
      ruleRows.set(id, rows);
      if (group !== undefined) group.criteria.push(criterion);
      else if (section !== undefined) section.items.push(criterion);
      else reader.report('id', { code: 'noParent', id });
    }
  }

  for (const [id, rows] of children) for (const child of rows) child.report('id', { code: 'noParent', id });
  if (sections.size === 0) report(0, 'id', { code: 'rowMissing', id: 'I', kind: 'section' });
  for (const { id, reader } of inOrder) {
    const isEmpty = sections.get(id)?.items.length === 0 || groups.get(id)?.criteria.length === 0;
    if (isEmpty) reader.report('id', { code: 'noCriteria', id });
  }
  return { sections: Array.from(sections.values()), ruleRows };
}

/** Headings and criteria in the order of their ids, a single section first; `only` is its id, under which whatever has no other heading stands. */
function structureOf(readers: readonly RowReader[]): {
  inOrder: { id: string; reader: RowReader }[];
  only: string | null;
} {
  const sorted = sortById(
    readers.filter(({ row }) => STRUCTURE.has(row.kind)).map((reader) => ({ id: reader.row.id, reader })),
  );
  const only = onlySection(sorted.filter(({ reader }) => reader.row.kind === 'section'));
  if (only === null) return { inOrder: sorted, only: null };
  return { inOrder: [only, ...sorted.filter((row) => row !== only)], only: only.id };
}

const STRUCTURE: ReadonlySet<string> = new Set(['section', 'group', 'criterion']);

/** Levels, items, evidence and leads below each criterion, in the order of the number behind the #. */
function childrenByCriterion(readers: readonly RowReader[]): Map<string, RowReader[]> {
  const children = new Map<string, RowReader[]>();
  for (const reader of readers) {
    const { kind, id } = reader.row;
    if (kind !== 'level' && kind !== 'item' && kind !== 'evidence' && kind !== 'leads') continue;
    const criterionId = id.slice(0, id.indexOf('#'));
    const list = children.get(criterionId);
    if (list === undefined) children.set(criterionId, [reader]);
    else list.push(reader);
  }
  for (const list of children.values()) list.sort((a, b) => positionOf(a) - positionOf(b));
  return children;
}

function positionOf({ row }: RowReader): number {
  const position = Number(row.id.slice(row.id.indexOf('#') + 1));
  return Number.isNaN(position) ? Number.MAX_VALUE : position;
}

function readHeading(reader: RowReader): { id: string; number: string; title: string; source: string } {
  return {
    id: reader.row.id,
    number: reader.text('number', LONGEST_TEXT, 'required'),
    title: reader.text('title', LONGEST_TEXT, 'required'),
    source: reader.text('source', LONGEST_TEXT),
  };
}

/** What the options of a section's row can say. */
export const SECTION_OPTIONS = ['bonus', 'cap', 'noCap', 'printedMax'] as const;

function readSection(reader: RowReader, vocabulary: Vocabulary): Section {
  const { printedMax, bonus, cap, noCap } = readOptions(reader, SECTION_OPTIONS, vocabulary);
  if (cap === true && noCap === true) {
    const { options } = vocabulary.shown;
    reader.report('options', { code: 'flagsContradict', known: [options.cap, options.noCap] });
  }
  checkPrinted(printedMax, reader, vocabulary);
  return {
    ...readHeading(reader),
    max: reader.requiredNumber('points', 0),
    ...(printedMax === undefined ? {} : { printedMax }),
    ...(bonus === undefined ? {} : { bonus }),
    ...(cap === undefined && noCap === undefined ? {} : { cap: cap === true }),
    items: [],
  };
}

/** What the options of a group's row can say. */
export const GROUP_OPTIONS = ['printedMax'] as const;

function readGroup(reader: RowReader, vocabulary: Vocabulary): Group {
  const max = reader.number('points', 0);
  const { printedMax } = readOptions(reader, GROUP_OPTIONS, vocabulary);
  checkPrinted(printedMax, reader, vocabulary);
  return {
    kind: 'group',
    ...readHeading(reader),
    ...(max === undefined ? {} : { max }),
    ...(printedMax === undefined ? {} : { printedMax }),
    criteria: [],
  };
}

function checkPrinted(printedMax: number | undefined, reader: RowReader, vocabulary: Vocabulary): void {
  if (printedMax !== undefined && (printedMax < 0 || printedMax > MOST_POINTS))
    reportOption(reader, 'printedMax', vocabulary);
}

function readCriterion(
  reader: RowReader,
  below: readonly RowReader[],
  vocabulary: Vocabulary,
): { criterion: Criterion; rows: RuleRows } {
  const max = reader.requiredNumber('points', 0);
  const evidence = below.find(({ row }) => row.kind === 'evidence')?.text('title', LONGEST_TEXT, 'required') ?? '';
  const leadsRow = below.find(({ row }) => row.kind === 'leads');
  const leads = leadsRow === undefined ? undefined : readUnits(leadsRow, 'title');
  const help = reader.text('help', LONGEST_TEXT);
  const expects = readExpects(reader, vocabulary);
  const { rule, ...rows } = readRule(
    reader,
    below.filter(({ row }) => row.kind !== 'evidence' && row.kind !== 'leads'),
    max,
    vocabulary,
  );
  return {
    criterion: {
      kind: 'criterion',
      ...readHeading(reader),
      max,
      rule,
      ...(expects === null ? {} : { expects }),
      ...(leads === undefined ? {} : { leads }),
      ...(evidence === '' ? {} : { evidence }),
      ...(help === '' ? {} : { help }),
    },
    rows,
  };
}

function readRule(
  reader: RowReader,
  children: RowReader[],
  max: number,
  vocabulary: Vocabulary,
): Pick<Criterion, 'rule'> & RuleRows {
  const word = vocabulary.rule(reader.word('rule'));
  if (word === undefined) {
    const known = Object.values(vocabulary.shown.rules);
    const entered = shown(reader.cell('rule'));
    reader.report('rule', entered === '' ? { code: 'required' } : { code: 'unknownRule', entered, known });
    return { rule: { type: 'yesNo', yes: max }, rows: [] };
  }
  const codec = codecOf(word);
  const fitting = children.filter(({ row }) => row.kind === codec.children?.kind);
  for (const child of children) {
    const { kind, id } = child.row;
    if (!fitting.includes(child)) child.report('kind', { code: 'unexpectedRow', kind, id });
  }
  if (codec.children !== null && fitting.length < codec.children.minimum) {
    reader.report('rule', { code: 'rowsMissing', ...codec.children });
  }
  return codec.read(reader, fitting, word, max, vocabulary);
}

/** "kèm V.1" → V.1. */
function readExpects(reader: RowReader, vocabulary: Vocabulary): string | null {
  if (reader.isEmpty('threshold')) return null;
  const text = squeeze(String(reader.cell('threshold')));
  const id = vocabulary.after('expects', text);
  if (id !== null && ID_PATTERN.test(id)) return id;
  const example = `${vocabulary.shown.expects} ${reader.row.id}`;
  reader.report('threshold', { code: 'badNeeds', entered: shown(text), example });
  return null;
}

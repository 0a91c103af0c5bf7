import { dayFirst } from '../dates';
import type { Criterion, Group, Rubric, Section } from '../rubric';
import {
  INFO_KEYS,
  type InfoKey,
  ROW_ID,
  type RowKind,
  TABLE_COLUMNS,
  type TableColumn,
  type TableRow,
  type TableWords,
} from './layout';
import { optionsText } from './options';
import { explainsText, GRADE_OPTIONS } from './read-lists';
import { GROUP_OPTIONS, SECTION_OPTIONS } from './read-sections';
import { writeRule } from './rules/index';
import { unitNamesText } from './unit-names';

/**
 * A rubric as table rows of one cell per column: the rubric itself, its sections with their groups, criteria and levels, its grades, deductions and
 * agencies, and its findings. Ids, numbers and thresholds are text and have to be written as text.
 */
export function rubricToTable(rubric: Rubric, words: TableWords): TableRow[] {
  const row = rowMaker(words);
  return [
    ...INFO_KEYS.map((key) =>
      row('info', ROW_ID.info(key), { title: words.info[key], figure: infoValue(rubric, key, words) }),
    ),
    ...rubric.sections.flatMap((section) => sectionRows(section, words)),
    ...rubric.grades.map(({ id, label, from, strict, points: worth }) =>
      row('grade', ROW_ID.grade(id), {
        title: label,
        points: from ?? '',
        options: optionsText(
          { ...(strict === undefined ? {} : { strict }), ...(worth === undefined ? {} : { worth }) },
          GRADE_OPTIONS,
          words,
        ),
      }),
    ),
    ...rubric.deductions.map(({ id, label, source }, at) =>
      row('deduction', ROW_ID.deduction(id), { number: String(at + 1), title: label, source }),
    ),
    ...(rubric.exemptions ?? []).map(({ id, heading, points, label, source }, at) =>
      row('exemption', ROW_ID.exemption(id), {
        number: String(at + 1),
        title: label,
        points,
        threshold: `${words.heading} ${heading}`,
        source,
      }),
    ),
    ...rubric.groups.flatMap(({ id, label, agencies }, at) => [
      row('agencyGroup', ROW_ID.agencyGroup(id), { number: String(at + 1), title: label }),
      ...agencies.map((name, position) =>
        row('agency', ROW_ID.agency(id, position), { number: String(position + 1), title: name }),
      ),
    ]),
    ...(rubric.unitNames ?? []).map(({ id, name, printed }, at) =>
      row('unitName', ROW_ID.unitName(id), { number: String(at + 1), title: name, figure: unitNamesText(printed) }),
    ),
    ...rubric.findings.map((finding) =>
      row('finding', ROW_ID.finding(finding.id), {
        number: finding.id,
        title: finding.printed,
        rule: words.strengths[finding.strength],
        threshold: finding.explains === undefined ? '' : explainsText(finding.explains, words),
        figure: finding.readAs,
        options: finding.setting === undefined ? '' : words.settings[finding.setting],
        source: finding.where,
        help: finding.why,
      }),
    ),
  ];
}

/** A value of the rubric itself as it stands in the table. */
function infoValue(rubric: Rubric, key: InfoKey, words: TableWords): string {
  const { regulation, calendar, scoring, total, zeroDenominator } = rubric;
  switch (key) {
    case 'regulation.number':
      return regulation.number;
    case 'regulation.date':
      return dayFirst(regulation.date ?? '');
    case 'regulation.issuer':
      return regulation.issuer;
    case 'regulation.title':
      return regulation.title;
    case 'calendar.dataFrom':
      return dayFirst(calendar.dataFrom ?? '');
    case 'calendar.dataTo':
      return dayFirst(calendar.dataTo ?? '');
    case 'calendar.reportBy':
      return dayFirst(calendar.reportBy ?? '');
    case 'calendar.verifyBy':
      return dayFirst(calendar.verifyBy ?? '');
    case 'calendar.explainBy':
      return dayFirst(calendar.explainBy ?? '');
    case 'calendar.publishBy':
      return dayFirst(calendar.publishBy ?? '');
    case 'scoring':
      return scoring === undefined ? '' : words.scoring[scoring];
    case 'zeroDenominator':
      return zeroDenominator === undefined ? '' : words.zeroDenominators[zeroDenominator];
    case 'total':
      return total === undefined ? '' : words.totals[total.method];
    default:
      return rubric[key];
  }
}

function sectionRows(section: Section, words: TableWords): TableRow[] {
  const { id, number, title, max, source, cap, ...flags } = section;
  const cut = cap === undefined ? {} : { [cap ? 'cap' : 'noCap']: true as const };
  const options = optionsText({ ...flags, ...cut }, SECTION_OPTIONS, words);
  return [
    rowMaker(words)('section', id, { number, title, points: max, options, source }),
    ...section.items.flatMap((item) => (item.kind === 'group' ? groupRows(item, words) : criterionRows(item, words))),
  ];
}

function groupRows({ id, number, title, max, printedMax, source, criteria }: Group, words: TableWords): TableRow[] {
  const options = optionsText({ printedMax }, GROUP_OPTIONS, words);
  return [
    rowMaker(words)('group', id, { number, title, points: max ?? '', options, source }),
    ...criteria.flatMap((criterion) => criterionRows(criterion, words)),
  ];
}

function criterionRows(criterion: Criterion, words: TableWords): TableRow[] {
  const row = rowMaker(words);
  const { id, number, title, max, rule, expects, leads, source, evidence, help } = criterion;
  const { word, children, ...labels } = writeRule(rule, max, words);
  return [
    row('criterion', id, {
      number,
      title,
      points: max,
      rule: words.rules[word],
      threshold: expects === undefined ? '' : `${words.expects} ${expects}`,
      ...labels,
      source,
      help: help ?? '',
    }),
    ...children.map(({ kind, ...cells }, at) => row(kind, ROW_ID.child(id, at), cells)),
    ...(evidence === undefined ? [] : [row('evidence', ROW_ID.evidence(id), { title: evidence })]),
    ...(leads === undefined ? [] : [row('leads', ROW_ID.leads(id), { title: unitNamesText(leads) })]),
  ];
}

type RowCells = Partial<Record<Exclude<TableColumn, 'id' | 'kind'>, string | number>>;

function rowMaker(words: TableWords): (kind: RowKind, id: string, cells: RowCells) => TableRow {
  return (kind, id, cells) => ({
    id,
    kind,
    cells: TABLE_COLUMNS.map((column) => {
      if (column === 'id') return id;
      return column === 'kind' ? words.kinds[kind] : (cells[column] ?? '');
    }),
  });
}

import type { PublishedAgency, PublishedGroup, PublishedVersion } from '../round/publication';
import { isCounted } from '../round/rubrics';
import { dayFirst } from '../rubric/dates';
import { isMean, type Rubric } from '../rubric/rubric';
import { readableTitle } from '../text/readable-title';
import { inEveryLanguage, type Text } from '../text/text';
import { COUNT_FORMAT, figure, label, PLAIN_TAB, POINTS_FORMAT, TEXT_FORMAT, WIDE_ID_COLUMN } from './look';
import {
  baseHeading,
  contentsOf,
  hasBonus,
  hasMoreThanSections,
  isPlacedBySection,
  meanColumns,
  orderWords,
  outcomeColumns,
  points,
  type ResultColumn,
  sectionColumns,
} from './result-columns';
import type { CellSpec, RowSpec, Style, TabSpec } from './tab-spec';
import { tabKey } from './tab-spec';

/** Key of the tab that is printed and goes with the decision. */
export function annexKey(year: number, number: number): string {
  return tabKey('annex', `${year}.${number}`);
}

/** Width of an A4 page in landscape between its margins, in pixels. */
const PAGE = 1010;
const PLACE_WIDTH = 46;
const AGENCY_WIDTH = 236;
const NARROWEST = 58;
const WIDEST = 124;
/** Width of a letter in a heading, at least on the average. */
const HEAD_LETTER = 8;
/** Letters that fit a line of running text. */
const LINE = 145;

/** What else goes into the annex besides the version. */
export interface AnnexContext {
  rubrics: ReadonlyMap<string, Rubric>;
  period: { from: string; to: string };
}

/**
 * The annex to the decision, to be printed on A4 in landscape: title, decision line, a table for each group, the overall ranking where there is one, the grades
 * counted, and places for recipients and signature. Who signs and the decision's number are filled in by hand.
 */
export function annexTab(version: PublishedVersion, { rubrics, period }: AnnexContext, text: Text): TabSpec {
  const words = text.publication.annex;
  const groups = version.groups.flatMap((group) => {
    const rubric = rubrics.get(group.rubricId);
    return rubric === undefined ? [] : [{ group, rubric, columns: columnsOf(rubric, text) }];
  });
  const grades = Array.from(new Set(groups.flatMap(({ rubric }) => rubric.grades.map(({ label }) => label))));
  const figures = Math.max(4, grades.length + 2, ...groups.map(({ columns }) => columns.length));
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor((PAGE - PLACE_WIDTH - AGENCY_WIDTH) / figures)));
  const page = pageOf(figures, width);
  const order = orderWords(
    version,
    groups.map(({ rubric }) => rubric),
    text,
  );
  const regulations = Array.from(new Set(groups.flatMap(({ rubric }) => regulationLine(rubric, text))));

  return {
    ...PLAIN_TAB,
    key: annexKey(version.year, version.number),
    name: text.publication.annexName(version.year, version.number),
    otherNames: inEveryLanguage((language) => language.publication.annexName(version.year, version.number)),
    columns: [
      WIDE_ID_COLUMN,
      { width: PLACE_WIDTH },
      { width: AGENCY_WIDTH },
      ...Array.from({ length: figures }, () => ({ width })),
    ],
    rows: [
      page.centred('#annex', words.heading, { bold: true, size: 13 }),
      ...linesOf(version.name, 90).map((line, at) => page.centred(`#title.${at}`, line, { bold: true, size: 13 })),
      page.centred('#decision', words.decision, { italic: true }),
      page.gap('#gap.head'),
      ...regulations
        .flatMap((line) => linesOf(line, LINE))
        .map((line, at) => page.line(`#by.${at}`, line, { size: 10 })),
      page.line('#period', words.period(period.from, period.to), { size: 10 }),
      ...groups.flatMap(({ group, rubric, columns }, at) => [
        ...groupRows(group, rubric, columns, at, version, page, text),
        ...sectionPlaceRows(group, rubric, at, version, page, text),
      ]),
      ...overallRows(version, groups[0]?.rubric, groups.length, page, text),
      ...summaryRows(version, grades, page, text),
      page.gap('#gap.note'),
      page.line('#note', words.note({ version: version.number, ...order, fingerprint: version.fingerprint }), SMALL),
      page.line('#rounding', order.rounding, SMALL),
      page.gap('#gap.sign'),
      page.sides('#sign', words.recipients, words.signFor, { bold: true }),
      page.sides('#sign.1', words.recipient, words.signature, { italic: true }),
      page.sides('#sign.2', words.recipient, '', {}),
      page.sides('#sign.3', words.recipient, '', {}),
    ],
  };
}

const FONT = 'Times New Roman';
const PRINTED: Style = { font: FONT, size: 11, color: '#000000', middle: true };
const SMALL: Style = { size: 9, italic: true };
const HEAD: Style = {
  ...PRINTED,
  bold: true,
  align: 'center',
  middle: true,
  wrap: true,
  lined: 'dark',
  background: '#f1f3f4',
};

type Page = ReturnType<typeof pageOf>;

/** Rows of a page with so many columns of figures. */
function pageOf(figures: number, width: number) {
  const widths = [PLACE_WIDTH, AGENCY_WIDTH, ...Array.from({ length: figures }, () => width)];
  const cells = (at: number, cell: CellSpec): CellSpec[] =>
    widths.map((_, column) => (column === at ? cell : label('', PRINTED)));
  const middle = columnAt(widths, widths.reduce((sum, one) => sum + one, 0) / 2);
  const right = Math.max(2, widths.length - 3);
  return {
    /** A line in the middle of the page. */
    centred: (id: string, words: string, style: Style): RowSpec => ({
      id,
      height: 24,
      cells: cells(middle, label(words, { ...PRINTED, align: 'center', wrap: false, ...style })),
    }),
    /** A line of running text. */
    line: (id: string, words: string, style: Style): RowSpec => ({
      id,
      height: style.bold === true ? 26 : 19,
      cells: cells(0, label(words, { ...PRINTED, wrap: false, ...style })),
    }),
    gap: (id: string): RowSpec => ({ id, height: 14, cells: cells(0, label('', PRINTED)) }),
    /** What stands at the left and at the right. */
    sides: (id: string, left: string, atRight: string, style: Style): RowSpec => ({
      id,
      height: 22,
      cells: widths.map((_, column) => {
        if (column === 0) return label(left, { ...PRINTED, wrap: false, ...(atRight === '' ? {} : { italic: true }) });
        return column === right
          ? label(atRight, { ...PRINTED, align: 'center', wrap: false, ...style })
          : label('', PRINTED);
      }),
    }),
    /** The headings of a table, in a row that is high enough for them. */
    head: (id: string, headings: readonly string[]): RowSpec => {
      const lines = headings.map((one, at) => linesOf(one, Math.floor((widths[at] ?? width) / HEAD_LETTER)).length);
      return {
        id,
        height: Math.max(40, 4 + 19 * Math.max(...lines)),
        cells: widths.map((_, at) => {
          const heading = headings[at];
          return heading === undefined ? label('', PRINTED) : label(heading, HEAD);
        }),
      };
    },
    /** A row of a table; shorter ones end where their cells do. */
    table: (id: string, row: CellSpec[]): RowSpec => {
      const rest = widths.slice(row.length).map(() => label('', PRINTED));
      return { id, cells: [...row, ...rest] };
    },
  };
}

/** The column in which a distance from the left lies. */
function columnAt(widths: readonly number[], distance: number): number {
  let left = 0;
  for (const [column, width] of widths.entries()) {
    left += width;
    if (distance < left) return column;
  }
  return widths.length - 1;
}

function words(value: string, style: Style = {}): CellSpec {
  return label(value, { ...PRINTED, lined: 'dark', ...style });
}

function count(value: number | null, style: Style = {}): CellSpec {
  return figure(value ?? '', { ...PRINTED, align: 'center', format: COUNT_FORMAT, lined: 'dark', ...style });
}

function columnsOf(rubric: Rubric, text: Text): ResultColumn[] {
  const heading = text.publication.annex;
  return [
    ...sectionColumns(rubric, (section) => (isCounted(rubric) ? section.number : heading.section(section))),
    ...meanColumns(rubric, heading.mean),
    ...(isMean(rubric) && hasMoreThanSections(rubric)
      ? [{ heading: baseHeading(rubric, text), ...points(({ base }) => base) }]
      : []),
    ...(hasBonus(rubric) ? [{ heading: heading.bonus, ...points(({ bonus }) => bonus) }] : []),
    ...(rubric.deductions.length > 0 ? [{ heading: heading.deducted, ...points(({ deducted }) => deducted) }] : []),
    ...outcomeColumns(rubric, text),
  ];
}

/** What columns hold of an agency; at the end of who has no place it is said why. */
function cellsOf(columns: readonly ResultColumn[], agency: PublishedAgency, text: Text): CellSpec[] {
  return columns.map((column, at) =>
    agency.place === null && at === columns.length - 1
      ? words(text.publication.annex.unranked, { align: 'center', italic: true, size: 9, wrap: true })
      : resultCell(column, agency),
  );
}

function resultCell({ format, bold, value }: ResultColumn, agency: PublishedAgency): CellSpec {
  const shown = value(agency);
  const style: Style = bold === true ? { bold } : {};
  if (typeof shown === 'string' && format === TEXT_FORMAT) return words(shown, { align: 'center', size: 10, ...style });
  const align = format === POINTS_FORMAT ? 'right' : 'center';
  return figure(typeof shown === 'number' ? shown : '', { ...PRINTED, lined: 'dark', format, align, ...style });
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function partHeading(id: string, at: number, title: string, page: Page): RowSpec[] {
  return [
    page.gap(`#gap.${id}`),
    page.line(`#part.${id}`, `${ROMAN[at] ?? at + 1}. ${title}`, { bold: true, size: 12 }),
  ];
}

function groupRows(
  group: PublishedGroup,
  rubric: Rubric,
  columns: readonly ResultColumn[],
  at: number,
  version: PublishedVersion,
  page: Page,
  text: Text,
): RowSpec[] {
  const heading = text.publication.annex;
  const contents = contentsOf(rubric);
  return [
    ...partHeading(String(at), at, group.name, page),
    page.line(`#list.${at}`, isCounted(rubric) ? heading.countedSections : heading.sections, SMALL),
    ...contents.flatMap(({ id, number, title }) =>
      linesOf(heading.sectionTitle({ number, title: readableTitle(title) }), LINE).map((line, part) =>
        page.line(`#${at}.${id}.${part}`, line, SMALL),
      ),
    ),
    page.head(`#head.${at}`, [heading.place, heading.agency, ...columns.map((column) => column.heading)]),
    ...version.agencies
      .filter(({ groupId }) => groupId === group.id)
      .map((agency) =>
        page.table(`${at}.${agency.id}`, [
          count(agency.place),
          words(agency.name, { wrap: true }),
          ...cellsOf(columns, agency, text),
        ]),
      ),
  ];
}

/** The places of a group's agencies in each section, below their points. */
function sectionPlaceRows(
  group: PublishedGroup,
  rubric: Rubric,
  at: number,
  version: PublishedVersion,
  page: Page,
  text: Text,
): RowSpec[] {
  const heading = text.publication.annex;
  const ranked = version.agencies.filter(({ groupId, place }) => groupId === group.id && place !== null);
  if (!isPlacedBySection(rubric) || ranked.length === 0) return [];
  const sections = contentsOf(rubric);
  const headings = [heading.place, heading.agency, ...sections.map(({ number }) => heading.sectionPlace(number))];
  return [
    page.line(`#places.${at}`, heading.sectionPlaces, { bold: true }),
    page.head(`#placesHead.${at}`, headings),
    ...ranked.map(({ id, place, name, sectionPlaces }) =>
      page.table(`${at}.places.${id}`, [
        count(place),
        words(name, { wrap: true }),
        ...sections.map((section) => count(sectionPlaces?.[section.id] ?? null)),
      ]),
    ),
  ];
}

function overallRows(
  version: PublishedVersion,
  rubric: Rubric | undefined,
  at: number,
  page: Page,
  text: Text,
): RowSpec[] {
  const heading = text.publication.annex;
  const ranked = version.agencies
    .flatMap((agency) => (agency.overall === null ? [] : [{ agency, overall: agency.overall }]))
    .sort((a, b) => a.overall - b.overall);
  if (ranked.length === 0 || rubric === undefined) return [];
  const columns = outcomeColumns(rubric, text);
  const headings = [
    heading.place,
    heading.agency,
    `${heading.place} (${heading.group.toLowerCase()})`,
    ...columns.map((column) => column.heading),
  ];
  return [
    ...partHeading(String(at), at, heading.overall, page),
    page.head(`#head.${at}`, headings),
    ...ranked.map(({ agency, overall }) =>
      page.table(`${at}.${agency.id}`, [
        count(overall),
        words(agency.name, { wrap: true }),
        count(agency.place),
        ...cellsOf(columns, agency, text),
      ]),
    ),
  ];
}

/** How many agencies of each group have each grade. */
function summaryRows(version: PublishedVersion, grades: readonly string[], page: Page, text: Text): RowSpec[] {
  if (grades.length === 0) return [];
  const heading = text.publication.annex;
  const line = (id: string, name: string, members: readonly PublishedAgency[], style: Style): RowSpec => {
    const graded = grades.map((grade) => members.filter((one) => one.place !== null && one.grade === grade).length);
    const rest = members.length - graded.reduce((sum, one) => sum + one, 0);
    return page.table(id, [
      words('', style),
      words(name, { wrap: true, ...style }),
      ...[...graded, rest, members.length].map((number) => count(number, style)),
    ]);
  };
  return [
    page.gap('#gap.sum'),
    page.line('#part.sum', heading.summary, { bold: true, size: 12 }),
    page.head('#head.sum', ['', heading.summaryGroup, ...grades, heading.noGrade, heading.all]),
    ...version.groups.map(({ id, name }, at) =>
      line(
        `sum.${at}`,
        name,
        version.agencies.filter(({ groupId }) => groupId === id),
        {},
      ),
    ),
    ...(version.groups.length > 1 ? [line('sum', heading.all, version.agencies, { bold: true })] : []),
  ];
}

/** The regulation by which was scored. */
function regulationLine({ regulation }: Rubric, text: Text): string {
  const { title, number, date, issuer } = regulation;
  return text.publication.annex.byRegulation({ title, number, date: date === undefined ? '' : dayFirst(date), issuer });
}

/** A long text in lines of at most so many letters, parted between words. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

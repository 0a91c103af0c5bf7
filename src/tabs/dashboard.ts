import { agenciesOf, type Group, type RoundWithRubrics, rubricOf } from '../round/round';
import { allCriteria } from '../rubric/rubric';
import { inEveryLanguage, type Text } from '../text/text';
import {
  blank,
  COLOR,
  COUNT_FORMAT,
  figure,
  formula,
  ID_COLUMN,
  label,
  PERCENT_FORMAT,
  PLAIN_TAB,
  POINTS_FORMAT,
} from './look';
import { groupPlace, HEAT, SUMMARY } from './summary';
import {
  type CellSpec,
  type ChartSpec,
  columnLetters,
  quoteTab,
  quoteText,
  type RowSpec,
  type Style,
  type TabSpec,
  tabKey,
} from './tab-spec';

/** Columns of the dashboard, from 1. */
const PLACE = 2;
const AGENCY = 3;
const TOTAL = 4;
const FIRST_SHARE = 6;

/** Rows that a group's charts take below its table. */
const CHART_ROWS = 17;
const CHART_HEIGHT = 340;

/**
 * Bảng điều khiển: key figures, and for each group the live order with the heat map of its sections, the totals as bars and the distribution of grades. All
 * of it is formulas over Tổng hợp, so it changes while people type.
 *
 * @param summaryName name of the Tổng hợp tab
 */
export function dashboardTab(round: RoundWithRubrics, summaryName: string, text: Text): TabSpec {
  const words = text.dashboard;
  const summary = quoteTab(summaryName);
  const sections = Math.max(...round.groups.map((group) => rubricOf(round, group).sections.length));
  const width = Math.max(FIRST_SHARE - 2 + sections, 10);
  const places = placeGroups(round);
  return {
    ...PLAIN_TAB,
    key: tabKey('dashboard'),
    name: text.tabs.dashboard,
    otherNames: inEveryLanguage((words) => words.tabs.dashboard),
    color: COLOR.header,
    frozenRows: 2,
    columns: [
      ID_COLUMN,
      { width: 56 },
      { width: 300 },
      { width: 110 },
      { width: 120 },
      ...Array.from({ length: width - 4 }, () => ({ width: 110 })),
    ],
    rows: [
      bar('#dashboard', label(words.title(round.settings), { ...BAR, bold: true, size: 14, wrap: false }), width, 34),
      bar('#about', label(words.about(round.settings), { ...BAR, wrap: false }), width, 24),
      { id: '#gap', height: 10, cells: [blank()] },
      ...keyFigures(round, summary, text),
      ...places.flatMap((place) => groupRows(round, place, summary, width, text)),
    ],
    gradients: places.map(({ group, first, last }) => {
      const range = `${columnLetters(FIRST_SHARE)}${first}:${columnLetters(
        FIRST_SHARE + rubricOf(round, group).sections.length - 1,
      )}${last}`;
      return { range: () => range, ...HEAT };
    }),
    charts: places.flatMap((place) => groupCharts(round, place, text)),
  };
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
/** Rows above the first group: title, about, gap, labels and values of the key figures, gap. */
const ABOVE_GROUPS = 6;

interface GroupPlace {
  group: Group;
  heading: number;
  first: number;
  last: number;
  /** Heading row of the table of grades. */
  grades: number;
  charts: number;
}

function placeGroups(round: RoundWithRubrics): GroupPlace[] {
  let row = ABOVE_GROUPS + 1;
  return round.groups.map((group) => {
    const count = Math.max(1, agenciesOf(round, group.id).length);
    const grades = rubricOf(round, group).grades.length;
    const heading = row;
    const first = heading + 2;
    const last = first + count - 1;
    const gradesHeading = last + 2;
    const charts = gradesHeading + grades + 2;
    row = charts + CHART_ROWS;
    return { group, heading, first, last, grades: gradesHeading, charts };
  });
}

function bar(id: string, title: CellSpec, width: number, height: number): RowSpec {
  return { id, height, cells: [blank(BAR), title, ...Array.from({ length: width - 2 }, () => blank(BAR))] };
}

function keyFigures(round: RoundWithRubrics, summary: string, text: Text): RowSpec[] {
  const words = text.dashboard.figures;
  const places = round.groups.map((group) => groupPlace(round, group));
  /** A column over all groups; what stands between them is text, which the functions below pass over. */
  const column = (number: number, first: number, last: number) =>
    `${summary}!$${columnLetters(number)}$${first}:$${columnLetters(number)}$${last}`;
  const all = (number: number) => column(number, places[0]?.first ?? 1, places[places.length - 1]?.last ?? 1);
  const totals = all(SUMMARY.total);
  const started = `COUNTIF(${all(SUMMARY.answered)};">0")`;
  const whole = round.groups
    .map((group) => {
      const { first, last } = groupPlace(round, group);
      return `COUNTIF(${column(SUMMARY.answered, first, last)};${allCriteria(rubricOf(round, group)).length})`;
    })
    .join('+');
  const ofStarted = (value: string) => `=IF(${started}=0;"";${value})`;
  const cards: { name: string; value: string; format: string }[] = [
    { name: words.agencies, value: `=COUNT(${totals})`, format: COUNT_FORMAT },
    { name: words.started, value: `=${started}`, format: COUNT_FORMAT },
    { name: words.complete, value: `=${whole}`, format: COUNT_FORMAT },
    { name: words.problems, value: `=SUM(${all(SUMMARY.invalid)})`, format: COUNT_FORMAT },
    { name: words.mean, value: ofStarted(`SUM(${totals})/${started}`), format: POINTS_FORMAT },
    { name: words.best, value: ofStarted(`MAX(${totals})`), format: POINTS_FORMAT },
    // Forms that nobody has begun have 0 points and come first.
    { name: words.lowest, value: ofStarted(`SMALL(${totals};COUNT(${totals})-${started}+1)`), format: POINTS_FORMAT },
  ];
  const style: Style = { background: COLOR.computed, align: 'center', middle: true };
  return [
    {
      id: '#figures',
      height: 30,
      cells: [blank(), ...cards.map((card) => label(card.name, { ...style, color: COLOR.muted, wrap: true }))],
    },
    {
      id: '#values',
      height: 40,
      cells: [
        blank(),
        ...cards.map((card) => formula(() => card.value, { ...style, bold: true, size: 16, format: card.format })),
      ],
    },
    { id: '#gap.figures', height: 14, cells: [blank()] },
  ];
}

function groupRows(round: RoundWithRubrics, place: GroupPlace, summary: string, width: number, text: Text): RowSpec[] {
  const { group } = place;
  const rubric = rubricOf(round, group);
  const words = text.dashboard;
  const head: Style = { background: COLOR.section, bold: true, middle: true, align: 'center', wrap: true };
  const count = place.last - place.first + 1;
  const pad = (cells: CellSpec[], style: Style): CellSpec[] => [
    ...cells,
    ...Array.from({ length: Math.max(0, width - cells.length) }, () => blank(style)),
  ];
  const source = groupPlace(round, group);
  const last = columnLetters(SUMMARY.firstShare + rubric.sections.length - 1);
  const rows = (from: string, to: string) => `${summary}!$${from}$${source.first}:$${to}$${source.last}`;
  const spill = (style: Style): CellSpec => ({ owner: 'spill', style });
  const number: Style = { align: 'right', format: POINTS_FORMAT, bold: true };
  const share: Style = { align: 'center', format: PERCENT_FORMAT };
  const totalColumn = columnLetters(TOTAL);

  const live: RowSpec[] = Array.from({ length: count }, (_, at) => {
    const row = place.first + at;
    const block = `SORT(${rows(columnLetters(SUMMARY.agency), columnLetters(SUMMARY.grade))};2;FALSE)`;
    const shares = `SORT(${rows(columnLetters(SUMMARY.firstShare), last)};${rows(columnLetters(SUMMARY.total), columnLetters(SUMMARY.total))};FALSE)`;
    const anchor = (text: string, style: Style): CellSpec =>
      at === 0 ? formula(() => `=${text}`, style) : spill(style);
    const totals = `$${totalColumn}$${place.first}:$${totalColumn}$${place.last}`;
    return {
      id: `${group.id}.${at + 1}`,
      cells: [
        formula(() => `=IF(N($${totalColumn}${row})>0;RANK($${totalColumn}${row};${totals});"")`, {
          align: 'center',
          format: COUNT_FORMAT,
        }),
        anchor(block, {}),
        spill(number),
        spill({ align: 'center' }),
        anchor(shares, share),
        ...rubric.sections.slice(1).map(() => spill(share)),
      ],
    };
  });

  const answered = rows(columnLetters(SUMMARY.answered), columnLetters(SUMMARY.answered));
  const grades = rows(columnLetters(SUMMARY.grade), columnLetters(SUMMARY.grade));
  return [
    {
      id: `#group.${group.id}`,
      height: 30,
      cells: pad(
        [
          label('', { background: COLOR.group }),
          label(group.name, { background: COLOR.group, bold: true, size: 12, middle: true, wrap: false }),
        ],
        {
          background: COLOR.group,
        },
      ),
    },
    {
      id: `#header.${group.id}`,
      height: 76,
      cells: [
        label(words.columns.place, head),
        label(words.columns.agency, { ...head, align: 'left' }),
        label(words.columns.total, head),
        label(words.columns.grade, head),
        ...rubric.sections.map((section) => label(text.summary.share(section), { ...head, size: 9 })),
      ],
    },
    ...live,
    { id: `#gap1.${group.id}`, cells: [blank()] },
    {
      id: `#grades.${group.id}`,
      height: 26,
      cells: [blank(), label(words.grade, { ...head, align: 'left' }), label(words.count, head)],
    },
    ...rubric.grades.map(
      (grade): RowSpec => ({
        id: `grade.${group.id}.${grade.id}`,
        cells: [
          blank(),
          label(grade.label),
          formula(() => `=COUNTIFS(${grades};${quoteText(grade.label)};${answered};">0")`, {
            align: 'center',
            format: COUNT_FORMAT,
          }),
        ],
      }),
    ),
    { id: `#gap2.${group.id}`, cells: [blank()] },
    ...Array.from(
      { length: CHART_ROWS },
      (_, at): RowSpec => ({ id: `#chart.${group.id}.${at + 1}`, height: 21, cells: [figure('', {})] }),
    ),
  ];
}

function groupCharts(round: RoundWithRubrics, place: GroupPlace, text: Text): ChartSpec[] {
  const column = (number: number, from: number, to: number) =>
    `${columnLetters(number)}${from}:${columnLetters(number)}${to}`;
  const words = text.dashboard;
  return [
    {
      kind: 'column',
      title: words.totals(place.group.name),
      ranges: () => [column(AGENCY, place.first - 1, place.last), column(TOTAL, place.first - 1, place.last)],
      row: () => place.charts,
      column: PLACE,
      width: 780,
      height: CHART_HEIGHT,
      color: COLOR.header,
      legend: false,
    },
    {
      kind: 'pie',
      title: words.distribution(place.group.name),
      ranges: () => {
        const last = place.grades + rubricOf(round, place.group).grades.length;
        return [column(AGENCY, place.grades, last), column(TOTAL, place.grades, last)];
      },
      row: () => place.charts,
      column: 8,
      width: 380,
      height: CHART_HEIGHT,
      legend: true,
    },
  ];
}

import { agenciesOf, type Group, type RoundWithRubrics } from '../../round/round';
import { overviewRubric } from '../../round/rubrics';
import { inEveryLanguage, type Text } from '../../text/text';
import { fromTheLowest, inLiveOrder } from '../live-order';
import { blank, COLOR, COUNT_FORMAT, formula, GRADE_COLORS, LINK, label, PLAIN_TAB, POINTS_FORMAT } from '../look';
import { groupsWithAgencies, hasPoints } from '../parts';
import { type OtherTab, summaryRange } from '../references';
import { totalHeading, worthHeading } from '../result-columns';
import { type LastYearOf, SUMMARY } from '../summary';
import { type CellSpec, columnLetters, quoteText, type RowSpec, type Style, type TabSpec, tabKey } from '../tab-spec';
import {
  type Block,
  BOARD,
  boardColumns,
  gap,
  HEAD,
  headingRow,
  pixels,
  ROW_HEIGHT,
  spill,
  titleRows,
  withHeights,
} from './block';
import { keyFigures } from './key-figures';

/** Agencies shown from the top and from the bottom. */
const ENDS = 5;
/** A group of so many is shown whole. */
const WHOLE = 10;

/** The tab of a group's dashboard, to link to; `null` before it is there. */
export type TabOfGroup = (groupId: string) => { sheetId: number } | null;

/** The dashboard of a round with several groups: their key figures and grades beside each other, and the highest and lowest of each. */
export function overviewTab(
  round: RoundWithRubrics,
  { summary, lastYear }: { summary: OtherTab; lastYear: LastYearOf },
  tabOf: TabOfGroup,
  text: Text,
): TabSpec {
  const groups = groupsWithAgencies(round);
  const columns = boardColumns(6);
  const view: View = { round, groups, summary, lastYear, width: columns.length, text };
  const blocks = [figuresBlock(view, tabOf), gradesBlock(view), ...groups.map((group) => endsBlock(view, group))];
  const words = text.dashboard;
  return {
    ...PLAIN_TAB,
    key: tabKey('dashboard'),
    name: text.tabs.dashboard,
    otherNames: inEveryLanguage((words) => words.tabs.dashboard),
    color: COLOR.header,
    frozenRows: 2,
    columns,
    rows: withHeights([
      ...titleRows(words.title(round.settings), words.about(round.settings)),
      ...blocks.flatMap(({ rows }) => rows),
    ]),
    charts: blocks.flatMap(({ charts = [] }) => charts),
  };
}

interface View {
  round: RoundWithRubrics;
  groups: readonly Group[];
  summary: OtherTab;
  lastYear: LastYearOf;
  width: number;
  text: Text;
}

function figuresBlock({ round, groups, summary, lastYear, width, text }: View, tabOf: TabOfGroup): Block {
  const words = text.dashboard;
  const figures = groups.map((group) => {
    const before = hasPoints(overviewRubric(round, group)) ? lastYear(group.id) : null;
    return keyFigures(round, group, summary, before, text);
  });
  const names = figures
    .reduce((most, one) => (one.length > most.length ? one : most), figures[0] ?? [])
    .map(({ name }) => name);
  return {
    rows: [
      headingRow('#groups', words.groups, words.aboutGroups, width),
      {
        id: '#groupsHead',
        height: 44,
        cells: [
          blank(HEAD),
          label(words.columns.group, { ...HEAD, align: 'left' }),
          ...names.map((name) => label(name, HEAD)),
          blank(),
        ],
      },
      ...groups.map((group, at): RowSpec => {
        const tab = tabOf(group.id);
        const style: Style = { middle: true, align: 'center', bold: true };
        return {
          id: `group.${group.id}`,
          height: 40,
          cells: [
            blank({ middle: true }),
            tab === null
              ? label(group.name, { middle: true })
              : formula(() => `=HYPERLINK(${quoteText(`#gid=${tab.sheetId}`)};${quoteText(group.name)})`, {
                  ...LINK,
                  middle: true,
                }),
            ...(figures[at] ?? []).map(({ value, format }) => formula(() => `=${value}`, { ...style, format })),
            blank(),
          ],
        };
      }),
      gap('groups'),
    ],
  };
}

/** How many of each group have each grade; the grades of several rubrics stand beside each other. */
function gradesBlock({ round, groups, summary, width, text }: View): Block {
  const graded = groups.filter((group) => overviewRubric(round, group).grades.length > 0);
  const grades = Array.from(
    new Set(graded.flatMap((group) => overviewRubric(round, group).grades.map(({ label }) => label))),
  ).slice(0, width - BOARD.total);
  const last = graded[graded.length - 1];
  if (last === undefined) return { rows: [] };
  const words = text.dashboard;
  const head = '#grades';
  const rows = 7 + 2 * graded.length;
  const count = (group: Group, grade: string): CellSpec => {
    const range = (column: number) => summaryRange(round, group, summary, column);
    return formula(() => `=COUNTIFS(${range(SUMMARY.grade)};${quoteText(grade)};${range(SUMMARY.ranked)};1)`, {
      align: 'center',
      format: COUNT_FORMAT,
    });
  };
  return {
    rows: [
      headingRow('#gradesTitle', words.grades, words.aboutGrades, width),
      {
        id: head,
        height: 26,
        cells: [
          blank(HEAD),
          label(words.columns.group, { ...HEAD, align: 'left' }),
          ...grades.map((grade) => label(grade, HEAD)),
          blank(),
        ],
      },
      ...graded.map(
        (group): RowSpec => ({
          id: `grades.${group.id}`,
          cells: [blank(), label(group.name), ...grades.map((grade) => count(group, grade)), blank()],
        }),
      ),
      ...Array.from({ length: rows - graded.length }, (_, at) => gap(`grades.${at}`, ROW_HEIGHT)),
    ],
    charts: [
      {
        kind: 'stackedBar',
        title: words.gradesOfGroups,
        ranges: (rowOf) => [
          `${columnLetters(BOARD.agency)}${rowOf(head)}:${columnLetters(BOARD.total + grades.length - 1)}${rowOf(`grades.${last.id}`)}`,
        ],
        row: (rowOf) => rowOf(head),
        column: BOARD.total + grades.length + 1,
        width: Math.max(420, pixels(BOARD.total + grades.length + 1, BOARD.firstShare + 5)),
        height: rows * ROW_HEIGHT,
        colors: GRADE_COLORS.slice(0, grades.length),
        legend: 'top',
      },
    ],
  };
}

/** The agencies at the top and at the bottom of a group, or all of a small one. */
function endsBlock(view: View, group: Group): Block {
  const { round, width, text } = view;
  const count = agenciesOf(round, group.id).length;
  if (!hasPoints(overviewRubric(round, group))) return { rows: [] };
  const words = text.dashboard;
  const lists =
    count <= WHOLE
      ? [ordered(view, group, 'top', count)]
      : [
          [caption(`#top.${group.id}`, words.highest)],
          ordered(view, group, 'top', ENDS),
          [caption(`#low.${group.id}`, words.lowest)],
          ordered(view, group, 'low', ENDS),
        ];
  return {
    rows: [
      headingRow(`#ends.${group.id}`, count <= WHOLE ? words.all(group.name) : words.ends(group.name), '', width),
      {
        id: `#endsHead.${group.id}`,
        height: 30,
        cells: [
          label(words.columns.place, HEAD),
          label(words.columns.agency, { ...HEAD, align: 'left' }),
          label(totalHeading(overviewRubric(round, group), text), HEAD),
          label(worthHeading(overviewRubric(round, group), text), HEAD),
          label(text.summary.columns.selfTotal, HEAD),
          label(text.summary.columns.verifiedTotal, HEAD),
          blank(),
        ],
      },
      ...lists.flat(),
      gap(`ends.${group.id}`),
    ],
  };
}

function caption(id: string, words: string): RowSpec {
  return {
    id,
    height: 24,
    cells: [blank(), label(words, { color: COLOR.muted, italic: true, middle: true }), blank()],
  };
}

/** From the top: as they stand, with their places on Tổng hợp. From the bottom: the lowest of those that are ranked, the lowest first. */
function ordered({ round, summary }: View, group: Group, end: 'top' | 'low', count: number): RowSpec[] {
  const list = end === 'top' ? inLiveOrder : fromTheLowest;
  const first = `${end}.${group.id}.1`;
  const number: Style = { align: 'right', format: POINTS_FORMAT };
  const anchor = (at: number, from: number, to: number, style: Style): CellSpec =>
    at > 0
      ? spill(style)
      : formula(() => {
          const rows = list(round, group, summary, from, to);
          return `=IFERROR(ARRAY_CONSTRAIN(${rows};${count};${to - from + 1});"")`;
        }, style);
  return Array.from({ length: count }, (_, at): RowSpec => {
    const id = at === 0 ? first : `${end}.${group.id}.${at + 1}`;
    return {
      id,
      cells: [
        anchor(at, SUMMARY.rank, SUMMARY.rank, { align: 'center', format: COUNT_FORMAT }),
        anchor(at, SUMMARY.agency, SUMMARY.grade, {}),
        spill({ ...number, bold: true }),
        spill({ align: 'center' }),
        anchor(at, SUMMARY.selfTotal, SUMMARY.verifiedTotal, number),
        spill(number),
        blank(),
      ],
    };
  });
}

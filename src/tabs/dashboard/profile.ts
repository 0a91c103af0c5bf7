import { agenciesOf } from '../../round/round';
import { overviewRubric } from '../../round/rubrics';
import { readableTitle } from '../../text/readable-title';
import { comparedCriteria, DATA, DATA_ROW } from '../data-tab';
import {
  blank,
  COLOR,
  figure,
  formula,
  label,
  maximumFormat,
  PERCENT_FORMAT,
  POINTS_FORMAT,
  SERIES_COLORS,
  SHARE_DIFFERENCE_FORMAT,
} from '../look';
import { hasPoints, type Part, partsOf, shortened } from '../parts';
import { rangeOn, summaryRange } from '../references';
import { SUMMARY } from '../summary';
import { type CellSpec, columnLetters, type RowOf, type RowSpec, type Style } from '../tab-spec';
import { type Block, BOARD, type Board, gap, HEAD, headingRow, pixels, ROW_HEIGHT, spill } from './block';
import { criteriaHead } from './weakest';

/** Row of the cell in which an agency is picked; the cell is in the agencies' column. */
export const PICKER_ROW = '#pick';

/** How many criteria are listed in which the agency is furthest behind. */
const GAPS = 5;
const CHART_ROWS = 16;

const NUMBER: Style = { align: 'right', format: POINTS_FORMAT };
const SHARE: Style = { align: 'center', format: PERCENT_FORMAT };
const SHARE_DIFFERENCE: Style = { align: 'center', format: SHARE_DIFFERENCE_FORMAT };

/**
 * One agency, picked from a list, against the mean of its group: part by part as a table and a chart, and the criteria in which it is furthest behind.
 * `null` where there are no points.
 *
 * @param picked name of the agency to show
 */
export function profileBlock(board: Board, picked: string): Block | null {
  const { round, group, text, width } = board;
  const rubric = overviewRubric(round, group);
  const parts = partsOf(rubric);
  const [first] = parts;
  if (!hasPoints(rubric) || first === undefined) return null;
  const words = text.dashboard;
  const head = `#profileHead.${group.id}`;
  const lastPart = partRow(board, parts[parts.length - 1] ?? first);
  const used = parts.length + 3;
  return {
    rows: [
      headingRow(`#profile.${group.id}`, words.profile, words.aboutProfile, width),
      pickerRow(board, picked),
      {
        id: head,
        height: 40,
        cells: [
          label(text.data.columns.number, HEAD),
          label(words.columns.part, { ...HEAD, align: 'left' }),
          label(words.columns.points, HEAD),
          label(words.columns.max, HEAD),
          label(words.columns.share, HEAD),
          label(words.columns.groupMean, HEAD),
          label(words.columns.gap, HEAD),
          blank(),
        ],
      },
      ...parts.map((part, at) => partCells(board, part, at)),
      ...Array.from({ length: Math.max(1, CHART_ROWS - used) }, (_, at) =>
        gap(`profile.${group.id}.${at}`, ROW_HEIGHT),
      ),
      ...behindRows(board),
      gap(`behind.${group.id}`),
    ],
    charts: [
      {
        kind: parts.length < 3 ? 'column' : 'radar',
        title: words.profileChart(group.name),
        ranges: (rowOf) =>
          [
            [BOARD.place, BOARD.place],
            [BOARD.self, BOARD.verified],
          ].map(([from = 0, to = 0]) => `${columnLetters(from)}${rowOf(head)}:${columnLetters(to)}${rowOf(lastPart)}`),
        row: (rowOf) => rowOf(PICKER_ROW),
        column: BOARD.firstShare,
        width: pixels(BOARD.firstShare, BOARD.firstShare + 5),
        height: CHART_ROWS * ROW_HEIGHT,
        colors: [SERIES_COLORS[0], SERIES_COLORS[1]],
        legend: 'bottom',
      },
    ],
  };
}

function partRow({ group }: Board, part: Part): string {
  return `part.${group.id}.${part.id}`;
}

function pickerRow(board: Board, picked: string): RowSpec {
  const { round, group, summary, text } = board;
  const names = agenciesOf(round, group.id).map(({ name }) => name);
  const words = text.dashboard;
  const value = (column: number) => (rowOf: RowOf) =>
    `=IFERROR(INDEX(${summaryRange(round, group, summary, column)};${position(board, rowOf)});"")`;
  const strong: Style = { bold: true, middle: true, align: 'right' };
  return {
    id: PICKER_ROW,
    height: 32,
    cells: [
      blank(),
      {
        owner: 'anyone',
        initial: picked,
        style: { background: COLOR.input, bold: true, middle: true, wrap: true },
        validation: { kind: 'list', values: names, help: words.pickerHelp },
        note: words.pickerHelp,
      },
      formula(value(SUMMARY.total), { ...strong, format: POINTS_FORMAT }),
      formula(value(SUMMARY.grade), { ...strong, align: 'center' }),
      label(words.viewersPick, { color: COLOR.muted, size: 8, middle: true, wrap: false }),
      blank(),
    ],
  };
}

/** Which of the group's agencies is picked, counted from 1. XMATCH takes names as they are, where MATCH would see wildcards. */
function position({ round, group, summary }: Board, rowOf: RowOf): string {
  const picker = `$${columnLetters(BOARD.agency)}$${rowOf(PICKER_ROW)}`;
  return `XMATCH(${picker};${summaryRange(round, group, summary, SUMMARY.agency)})`;
}

function partCells(board: Board, part: Part, at: number): RowSpec {
  const { round, group, summary } = board;
  const parts = partsOf(overviewRubric(round, group));
  const source = (column: number) => summaryRange(round, group, summary, column + at);
  const own = (column: number) => (rowOf: RowOf) => `=IFERROR(INDEX(${source(column)};${position(board, rowOf)});"")`;
  const id = partRow(board, part);
  return {
    id,
    cells: [
      label(part.number, { align: 'center' }),
      label(shortened(readableTitle(part.title), 44), { wrap: false, size: 9 }),
      formula(own(SUMMARY.firstShare + parts.length), NUMBER),
      figure(part.max, { format: maximumFormat(part.max) }),
      formula(own(SUMMARY.firstShare), SHARE),
      formula(() => `=IFERROR(AVERAGE(${source(SUMMARY.firstShare)});"")`, SHARE),
      formula((rowOf) => {
        const [self, mean] = [BOARD.self, BOARD.verified].map((column) => `$${columnLetters(column)}${rowOf(id)}`);
        return `=IF(ISNUMBER(${self});${self}-${mean};"")`;
      }, SHARE_DIFFERENCE),
      blank(),
    ],
  };
}

/** The criteria in which the agency stays furthest below the mean share of its group. */
function behindRows(board: Board): RowSpec[] {
  const { round, group, data, text } = board;
  const agencies = agenciesOf(round, group.id).length;
  const criteria = comparedCriteria(round, group);
  const [first, last] = [criteria[0], criteria[criteria.length - 1]];
  if (first === undefined || last === undefined) return [];
  const ids = [DATA_ROW.criterion(group, first.criterion), DATA_ROW.criterion(group, last.criterion)] as const;
  const column = (number: number) => rangeOn(data, ids, number);
  const all = rangeOn(data, ids, DATA.firstAgency, DATA.firstAgency + agencies - 1);
  const list = (shown: (points: string, behind: string) => string, style: Style, at: number): CellSpec =>
    at > 0
      ? spill(style)
      : formula((rowOf) => {
          const points = `INDEX(${all};0;${position(board, rowOf)})`;
          const [max, mean] = [column(DATA.max), column(DATA.share)];
          // A column even when nobody is picked, for there is nothing to sort in a single value.
          const behind = `IF(ISNUMBER(${points})*(${max}>0);${points}/${max}-${mean};0)`;
          const rows = `IF(${behind}<0;${shown(points, behind)};"")`;
          const sorted = criteria.length === 1 ? rows : `SORT(${rows};${behind};TRUE)`;
          return `=ARRAYFORMULA(ARRAY_CONSTRAIN(${sorted};${GAPS};5))`;
        }, style);
  // One formula for neighbouring columns: each has to take the agency's column out of the whole table.
  const figures = (points: string, behind: string) => {
    const [max, mean] = [column(DATA.max), column(DATA.share)];
    return `HSTACK(${points};${max};${points}/${max};${mean};${behind})`;
  };
  const words = text.dashboard;
  return [
    headingRow(`#behind.${group.id}`, words.behind, words.aboutBehind, board.width),
    criteriaHead(
      `#behindHead.${group.id}`,
      [words.columns.points, words.columns.max, words.columns.share, words.columns.groupMean, words.columns.gap],
      text.data.columns.number,
      text.form.columns.title,
    ),
    ...Array.from(
      { length: Math.min(GAPS, criteria.length) },
      (_, at): RowSpec => ({
        id: `behind.${group.id}.${at + 1}`,
        cells: [
          list(() => rangeOn(data, ids, DATA.number, DATA.title), { align: 'center', size: 9 }, at),
          spill({ wrap: false }),
          blank(),
          blank(),
          blank(),
          list(figures, NUMBER, at),
          spill({ ...NUMBER, format: 'General' }),
          spill(SHARE),
          spill(SHARE),
          spill(SHARE_DIFFERENCE),
          blank(),
        ],
      }),
    ),
  ];
}

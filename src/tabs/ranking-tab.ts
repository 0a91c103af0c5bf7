import { type Movement, movementOf, type RankingMemory, type Standings } from '../ranking/movement';
import type { Completion } from '../round/completion';
import { isCounted } from '../round/rubrics';
import { isMean, type Rubric } from '../rubric/rubric';
import { shareOfMax } from '../scoring/grade';
import { enoughPoints } from '../text/enough-points';
import { inEveryLanguage, type Text } from '../text/text';
import { timeOfDay } from '../text/times';
import { gradeWithPoints } from './form-status';
import {
  blank,
  COLOR,
  COUNT_FORMAT,
  figure,
  label,
  PERCENT_FORMAT,
  PLAIN_TAB,
  POINTS_FORMAT,
  SHARE_FORMAT,
  WIDE_ID_COLUMN,
} from './look';
import { shortened } from './parts';
import { changeWords, MOST_CHANGE_LINES, placesMoved, pointsMoved } from './ranking-changes';
import { memoryRowId } from './ranking-memory';
import { ALL_AGENCIES, thresholdsOf } from './ranking-scopes';
import {
  baseHeading,
  contentsOf,
  hasBonus,
  hasMeanOfSections,
  hasMoreThanSections,
  isPlacedBySection,
  totalHeading,
} from './result-columns';
import { type CellSpec, columnLetters, type RowSpec, type Style, type TabSpec, tabKey } from './tab-spec';
import { totalFormat } from './total-format';

/** The official ranking of a group, as last computed. Points are what cells show; places and grades were settled on exact values before. */
export interface RankingTable {
  /** Id and name of the group; the ranking of all agencies together has an id of its own. */
  id: string;
  /** In the tab's name. */
  name: string;
  /** In the heading. */
  title: string;
  rubric: Rubric;
  rows: RankingRow[];
  /** `null` until it has been computed. */
  stamp: { at: Date; by: string; basis: string; equal: string; rubric: string; ties: string; absent: string } | null;
  /** This computation and the one it is compared with; `null` until it has been computed. */
  memory: RankingMemory | null;
  /** What changed since the computation it is compared with, in sentences. */
  changes: readonly string[];
  /** The ranking of the year before, where there is one. */
  lastYear: LastYear | null;
}

/** The ranking of an earlier year. */
export interface LastYear {
  year: number;
  standings: Standings;
}

export interface RankingRow {
  agencyId: string;
  agency: string;
  group: string;
  /** `null` for an agency that has entered nothing. */
  place: number | null;
  sections: { points: number; place: number | null; completion: Completion | null }[];
  base: number;
  bonus: number;
  deducted: number;
  total: number;
  grade: string;
  toNextGrade: number | null;
  /** Criteria that are complete; `null` where nobody could say. */
  completion: Completion | null;
  remarks: string;
  /** Since the computation that this one is compared with. */
  movement: Movement;
}

/** Rows above the first agency. */
export const RANKING_HEAD = 5;

/** The row of the columns' headings. */
export const RANKING_HEADINGS = '#header';

/**
 * The Xếp hạng tab of a group: what decides first, what it is made of behind. It is rewritten in place, so that whoever is looking at it stays there.
 */
export function rankingTab(table: RankingTable, text: Text): TabSpec {
  const words = text.ranking;
  const columns = columnsOf(table, text);
  const top = (id: string, height: number, style: Style, cells: CellSpec[]): RowSpec => ({
    id,
    height,
    cells: [blank(style), ...cells, ...columns.slice(1 + cells.length).map(() => blank(style))],
  });
  const first = RANKING_HEAD + 1;
  return {
    ...PLAIN_TAB,
    key: tabKey('ranking', table.id),
    name: words.tabName(table.name),
    otherNames: inEveryLanguage(({ ranking }) =>
      ranking.tabName(table.id === ALL_AGENCIES ? ranking.allName : table.name),
    ),
    color: COLOR.header,
    frozenRows: RANKING_HEAD,
    frozenColumns: 3,
    columns: [WIDE_ID_COLUMN, ...columns.map(({ width }) => ({ width }))],
    rows: [
      top('#ranking', 48, BAR, [label(words.title(table.title), { ...BAR, bold: true, size: 12, wrap: true })]),
      top('#stamp', 24, BAR, stampCells(table, text)),
      top('#about', 22, {}, [
        label(''),
        label(isCounted(table.rubric) ? words.counted.about : words.about, { color: COLOR.muted, wrap: false }),
      ]),
      {
        id: '#sections',
        height: 56,
        cells: columns.map(({ above = '' }) => label(above, { ...HEAD, size: 9, wrap: true, lined: true })),
      },
      {
        id: RANKING_HEADINGS,
        height: 40,
        cells: columns.map(({ heading, left }) =>
          label(heading, { ...HEAD, lined: true, align: left === true ? 'left' : 'center' }),
        ),
      },
      ...table.rows.map(
        (row): RowSpec => ({ id: `agency.${row.agencyId}`, cells: columns.map(({ cell }) => lined(cell(row))) }),
      ),
      // Without a height of their own: a row further down becomes an agency's when one is added.
      { id: memoryRowId(table.memory), cells: [blank()] },
      ...changeRows(table, text),
    ],
    highlights: [
      {
        range: () => `B${first}:${columnLetters(columns.length + 1)}`,
        formula: () => `=AND($C${first}<>"";$B${first}="")`,
        color: COLOR.muted,
      },
      {
        range: () => `B${first}:C`,
        formula: () => `=AND(ISNUMBER($B${first});$B${first}<=3)`,
        background: '#e6f4ea',
        bold: true,
      },
      { range: () => `D${first}:D`, formula: () => `=LEFT($D${first};1)="▲"`, color: COLOR.doneText },
      { range: () => `D${first}:D`, formula: () => `=LEFT($D${first};1)="▼"`, color: COLOR.errorText },
    ],
  };
}

/** What changed, below the table: always as many rows, so that a later computation needs to write values only. */
function changeRows({ memory, changes, rubric }: RankingTable, text: Text): RowSpec[] {
  const words = changeWords(isCounted(rubric), text);
  const since = memory?.previous?.at;
  const title = since === undefined ? '' : words.title(timeOfDay(new Date(since)));
  const lines =
    memory === null ? [] : since === undefined ? [words.first] : changes.length === 0 ? [words.none] : changes;
  return [
    { id: '#changes', cells: beside(label(title, { bold: true, wrap: false, middle: true })) },
    ...Array.from(
      { length: MOST_CHANGE_LINES },
      (_, at): RowSpec => ({ id: `#change.${at + 1}`, cells: beside(label(lines[at] ?? '', { wrap: false })) }),
    ),
  ];
}

/** A line that stands right of the frozen columns, which would cut it off. */
function beside(line: CellSpec): CellSpec[] {
  return [blank(), blank(), line, blank()];
}

function lined(cell: CellSpec): CellSpec {
  return { ...cell, style: { ...cell.style, lined: true } };
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
const HEAD = { background: COLOR.section, bold: true, middle: true, align: 'center' } as const;

interface Column {
  width: number;
  /** Stands over the heading. */
  above?: string;
  heading: string;
  left?: boolean;
  cell: (row: RankingRow) => CellSpec;
}

/** How many columns a ranking's tab has, with the hidden one. */
export function rankingWidth(table: RankingTable, text: Text): number {
  return 1 + columnsOf(table, text).length;
}

function columnsOf(table: RankingTable, text: Text): Column[] {
  const words = text.ranking.columns;
  const moves = text.ranking.movement;
  const middle: Style = { align: 'center', format: COUNT_FORMAT };
  /** Points of those who have a place; the others' cells stay blank. */
  const points = (
    width: number,
    heading: string,
    of: (row: RankingRow) => number | null,
    style: Style = {},
  ): Column => ({
    width,
    heading,
    cell: (row) =>
      figure(row.place === null ? '' : (of(row) ?? ''), { align: 'right', format: POINTS_FORMAT, ...style }),
  });
  const { rubric } = table;
  if (isCounted(rubric)) return countedColumns(table, text);
  const hasMore = hasMoreThanSections(rubric);
  return [
    { width: 48, heading: words.place, cell: (row) => figure(row.place ?? '', { ...middle, bold: true }) },
    { width: 216, heading: words.agency, left: true, cell: (row) => label(row.agency) },
    { width: 60, heading: moves.place, cell: (row) => label(placesMoved(row.movement, text), { align: 'center' }) },
    {
      ...points(isMean(rubric) ? 124 : 92, totalHeading(rubric, text), (row) => row.total),
      cell: ({ place, total }) =>
        figure(place === null ? '' : total, { bold: true, format: totalFormat(total, thresholdsOf(rubric)) }),
    },
    {
      width: 72,
      heading: moves.points,
      cell: (row) => label(pointsMoved(row.movement, text), { align: 'right', color: COLOR.muted }),
    },
    rubric.grades.length === 0
      ? points(100, words.share, (row) => shareOfMax(rubric, row.total), { align: 'center', format: SHARE_FORMAT })
      : {
          width: 100,
          heading: words.grade,
          cell: (row) => label(row.place === null ? '' : gradeWithPoints(rubric, row.grade, text), { align: 'center' }),
        },
    ...(table.lastYear === null ? [] : lastYearColumns(table.lastYear, text)),
    ...(rubric.grades.length === 0
      ? []
      : [
          points(100, words.toNextGrade, ({ toNextGrade }) =>
            toNextGrade === null ? null : enoughPoints(toNextGrade),
          ),
        ]),
    ...(hasMore ? [points(88, baseHeading(rubric, text), (row) => row.base)] : []),
    ...(hasMeanOfSections(rubric) ? [points(88, words.mean, (row) => row.base / contentsOf(rubric).length)] : []),
    ...(hasBonus(rubric) ? [points(76, words.bonus, (row) => row.bonus)] : []),
    ...(rubric.deductions.length > 0 ? [points(76, words.deducted, (row) => row.deducted)] : []),
    ...rubric.sections.flatMap((section, at): Column[] => {
      if (section.bonus === true) return [];
      const own = points(136, words.points(section.max), (row) => row.sections[at]?.points ?? null);
      const place: Column = {
        width: 52,
        heading: words.sectionPlace,
        cell: (row) => figure(row.sections[at]?.place ?? '', { ...middle, color: COLOR.muted }),
      };
      return [{ ...own, above: sectionHeading(section, text) }, ...(isPlacedBySection(rubric) ? [place] : [])];
    }),
    { width: 420, heading: words.remarks, left: true, cell: (row) => label(row.remarks) },
  ];
}

/** A section's title over its column, cut to the three lines that there are. */
function sectionHeading({ number, title }: { number: string; title: string }, text: Text): string {
  return text.ranking.section({ number, title: shortened(title, 54) });
}

/** Where there are no points: what is complete, of how much, in all and by section. */
function countedColumns(table: RankingTable, text: Text): Column[] {
  const words = text.ranking.columns;
  const counted = text.ranking.counted;
  const centred: Style = { align: 'center', format: COUNT_FORMAT };
  const count = (heading: string, of: (all: Completion) => number): Column => ({
    width: 92,
    heading,
    cell: ({ completion }) => figure(completion === null ? '' : of(completion), centred),
  });
  const share = (heading: string, of: (row: RankingRow) => Completion | null, above = ''): Column => ({
    width: 136,
    above,
    heading,
    cell: (row) => {
      const completion = of(row);
      const value = completion === null || completion.of === 0 ? '' : completion.done / completion.of;
      return figure(value, { align: 'center', format: PERCENT_FORMAT });
    },
  });
  return [
    { width: 48, heading: words.place, cell: (row) => figure(row.place ?? '', { ...centred, bold: true }) },
    { width: 216, heading: words.agency, left: true, cell: (row) => label(row.agency) },
    share(counted.share, ({ completion }) => completion),
    count(counted.done, ({ done }) => done),
    count(counted.open, ({ done, of }) => of - done),
    count(counted.all, ({ of }) => of),
    ...table.rubric.sections.map((section, at) =>
      share(counted.share, ({ sections }) => sections[at]?.completion ?? null, sectionHeading(section, text)),
    ),
    { width: 420, heading: words.remarks, left: true, cell: (row) => label(row.remarks) },
  ];
}

/** Where the agency stood the year before, and how it has moved since. */
function lastYearColumns({ year, standings }: LastYear, text: Text): Column[] {
  const words = text.ranking.movement;
  const centred: Style = { align: 'center', format: COUNT_FORMAT };
  return [
    {
      width: 76,
      heading: words.lastYearPlace(year),
      cell: ({ agencyId }) => figure(standings.get(agencyId)?.place ?? '', centred),
    },
    {
      width: 92,
      heading: words.lastYearTotal(year),
      cell: ({ agencyId }) => {
        const before = standings.get(agencyId);
        return figure(before === undefined || before.place === null ? '' : before.total);
      },
    },
    {
      width: 92,
      heading: words.lastYearMove(year),
      cell: ({ agencyId, ...now }) =>
        label(placesMoved(movementOf(agencyId, now, standings), text), { align: 'center' }),
    },
  ];
}

/** The cells have the same formats before and after, because later only their values are written. */
function stampCells({ stamp }: RankingTable, text: Text): CellSpec[] {
  return [
    {
      owner: 'system',
      value: stamp?.at ?? '',
      style: { ...BAR, format: text.ranking.timeFormat, align: 'left' },
    },
    // Beside the frozen columns, which would cut it off.
    label(stamp === null ? text.ranking.notYet : text.ranking.stamp(stamp), { ...BAR, wrap: false }),
  ];
}

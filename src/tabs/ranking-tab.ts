import { inEveryLanguage, type Text } from '../text/text';
import { blank, COLOR, COUNT_FORMAT, figure, ID_COLUMN, label, PLAIN_TAB, POINTS_FORMAT } from './look';
import { type CellSpec, columnLetters, type RowSpec, type Style, type TabSpec, tabKey } from './tab-spec';

/** The official ranking of a group, as last computed. Points are what cells show; places and grades were settled on exact values before. */
export interface RankingTable {
  /** Id and name of the group; the ranking of all agencies together has an id of its own. */
  id: string;
  /** In the tab's name. */
  name: string;
  /** In the heading. */
  title: string;
  sections: { id: string; number: string; title: string; max: number; bonus: boolean }[];
  rows: RankingRow[];
  /** `null` until it has been computed. */
  stamp: { at: Date; by: string; basis: string; rubric: string; ties: string } | null;
}

export interface RankingRow {
  agencyId: string;
  agency: string;
  group: string;
  /** `null` for an agency that has entered nothing. */
  place: number | null;
  sections: { points: number; place: number | null }[];
  base: number;
  bonus: number;
  deducted: number;
  total: number;
  grade: string;
  toNextGrade: number | null;
  remarks: string;
}

/** Rows above the first agency. */
export const RANKING_HEAD = 5;

/**
 * The Xếp hạng tab of a group. It is rewritten in place, so that whoever is looking at it stays there.
 */
export function rankingTab(table: RankingTable, text: Text): TabSpec {
  const words = text.ranking;
  const head: Style = { background: COLOR.section, bold: true, middle: true, align: 'center' };
  const shown = table.sections.filter((section) => !section.bonus);
  const columns = columnsOf(table);
  return {
    ...PLAIN_TAB,
    key: tabKey('ranking', table.id),
    name: words.tabName(table.name),
    otherNames: inEveryLanguage((language) => language.ranking.tabName(table.name)),
    color: COLOR.header,
    linesFrom: '#sections',
    frozenRows: RANKING_HEAD,
    frozenColumns: 3,
    columns: [
      ID_COLUMN,
      { width: 56 },
      { width: 290 },
      ...shown.flatMap(() => [{ width: 104 }, { width: 52 }]),
      { width: 90 },
      { width: 76 },
      { width: 76 },
      { width: 96 },
      { width: 104 },
      { width: 104 },
      { width: 230 },
    ],
    rows: [
      {
        id: '#ranking',
        height: 44,
        cells: [
          blank(BAR),
          label(words.title(table.title), { ...BAR, bold: true, size: 12, wrap: true }),
          ...fill(columns - 2, BAR),
        ],
      },
      { id: '#stamp', height: 24, cells: stampCells(table, columns, text) },
      {
        id: '#about',
        height: 22,
        cells: [blank(), label(''), label(words.about, { color: COLOR.muted, wrap: false }), ...fill(columns - 3, {})],
      },
      {
        id: '#sections',
        height: 80,
        cells: [
          label('', head),
          label('', head),
          ...shown.flatMap((section) => [
            label(words.section(section), { ...head, size: 9, wrap: true }),
            label('', head),
          ]),
          ...Array.from({ length: 7 }, () => label('', head)),
        ],
      },
      {
        id: '#header',
        height: 40,
        cells: [
          label(words.columns.place, head),
          label(words.columns.agency, { ...head, align: 'left' }),
          ...shown.flatMap((section) => [
            label(words.columns.points(section.max), head),
            label(words.columns.sectionPlace, head),
          ]),
          label(words.columns.base, head),
          label(words.columns.bonus, head),
          label(words.columns.deducted, head),
          label(words.columns.total, head),
          label(words.columns.grade, head),
          label(words.columns.toNextGrade, head),
          label(words.columns.remarks, { ...head, align: 'left' }),
        ],
      },
      ...table.rows.map((row) => agencyRow(row, table)),
    ],
    highlights: [
      {
        range: () => `B${RANKING_HEAD + 1}:${columnLetters(columns + 1)}`,
        formula: () => `=AND($C${RANKING_HEAD + 1}<>"";$B${RANKING_HEAD + 1}="")`,
        color: COLOR.muted,
      },
      {
        range: () => `B${RANKING_HEAD + 1}:C`,
        formula: () => `=AND(ISNUMBER($B${RANKING_HEAD + 1});$B${RANKING_HEAD + 1}<=3)`,
        background: '#e6f4ea',
        bold: true,
      },
    ],
  };
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;

function fill(count: number, style: Style): CellSpec[] {
  return Array.from({ length: Math.max(0, count) }, () => blank(style));
}

/** Number of columns after the id column. */
function columnsOf(table: RankingTable): number {
  return 2 + 2 * table.sections.filter((section) => !section.bonus).length + 7;
}

/** The cells have the same formats before and after, because later only their values are written. */
function stampCells(table: RankingTable, columns: number, text: Text): CellSpec[] {
  const { stamp } = table;
  const time: Style = { ...BAR, format: text.ranking.timeFormat, align: 'left' };
  return [
    blank(BAR),
    { owner: 'system', value: stamp?.at ?? text.ranking.notYet, style: time },
    label(stamp === null ? '' : text.ranking.stamp(stamp), { ...BAR, wrap: false }),
    ...fill(columns - 3, BAR),
  ];
}

function agencyRow(row: RankingRow, table: RankingTable): RowSpec {
  const middle: Style = { align: 'center', format: COUNT_FORMAT };
  const points: Style = { align: 'right', format: POINTS_FORMAT };
  const ranked = row.place !== null;
  const number = (value: number): number | '' => (ranked ? value : '');
  return {
    id: `agency.${row.agencyId}`,
    cells: [
      figure(row.place ?? '', { ...middle, bold: true }),
      label(row.agency),
      ...row.sections.flatMap((section, at) =>
        table.sections[at]?.bonus === true
          ? []
          : [figure(number(section.points), points), figure(section.place ?? '', { ...middle, color: COLOR.muted })],
      ),
      figure(number(row.base), points),
      figure(number(row.bonus), points),
      figure(number(row.deducted), points),
      figure(number(row.total), { ...points, bold: true }),
      label(ranked ? row.grade : '', { align: 'center' }),
      figure(ranked ? (row.toNextGrade ?? '') : '', points),
      label(row.remarks),
    ],
  };
}

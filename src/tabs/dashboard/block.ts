import type { Group, RoundWithRubrics } from '../../round/round';
import type { Text } from '../../text/text';
import { blank, COLOR, label } from '../look';
import type { LastYear } from '../ranking-tab';
import type { OtherTab } from '../references';
import type { CellSpec, ChartSpec, HighlightSpec, RowSpec, Style, TabSpec } from '../tab-spec';

/** A part of a dashboard: rows that stand together, and what is drawn on them. */
export interface Block {
  rows: RowSpec[];
  highlights?: HighlightSpec[];
  charts?: ChartSpec[];
}

/** What the blocks of one group's dashboard are made from. */
export interface Board {
  round: RoundWithRubrics;
  group: Group;
  summary: OtherTab;
  data: OtherTab;
  /** The ranking of the year before, where it is known and has points. */
  lastYear: LastYear | null;
  /** Number of columns of the tab, the hidden one included. */
  width: number;
  text: Text;
}

/** Columns of every dashboard, from 1. The whole fits an A4 page across. */
export const BOARD = {
  place: 2,
  agency: 3,
  total: 4,
  grade: 5,
  self: 6,
  verified: 7,
  difference: 8,
  firstShare: 9,
} as const;

const WIDTHS = [44, 260, 84, 92, 78, 78, 78];
const SHARE_WIDTH = 86;

/** Columns for so many parts; there are always some beside the tables, for charts. */
export function boardColumns(parts: number): TabSpec['columns'] {
  const beside = Math.max(parts, 6);
  return [
    { width: 60, hidden: true },
    ...WIDTHS.map((width) => ({ width })),
    ...Array.from({ length: beside }, () => ({ width: SHARE_WIDTH })),
  ];
}

/** Pixels from the left edge of one column to the right edge of another. */
export function pixels(from: number, to: number): number {
  let sum = 0;
  for (let column = from; column <= to; column += 1) sum += WIDTHS[column - BOARD.place] ?? SHARE_WIDTH;
  return sum;
}

/** Height of a row that has no height of its own. */
export const ROW_HEIGHT = 21;

/** Every row with a height: the ids in the hidden column would make some taller. */
export function withHeights(rows: readonly RowSpec[]): RowSpec[] {
  return rows.map((row) => ({ height: ROW_HEIGHT, ...row }));
}

/** Blank rows for a chart to stand on. */
export function chartRows(id: string, height: number): RowSpec[] {
  return Array.from(
    { length: Math.ceil(height / ROW_HEIGHT) + 1 },
    (_, at): RowSpec => ({ id: `#chart.${id}.${at + 1}`, height: ROW_HEIGHT, cells: [blank()] }),
  );
}

/** Head of a table. */
export const HEAD: Style = { background: COLOR.section, bold: true, middle: true, align: 'center', wrap: true };

/** The line above a block that says what it is, and in grey how to read it. */
export function headingRow(id: string, title: string, about: string, width: number): RowSpec {
  const style: Style = { background: COLOR.group, middle: true, wrap: false };
  const beside: CellSpec =
    about === '' ? blank(style) : label(about, { ...style, color: COLOR.muted, size: 9, wrap: false });
  return {
    id,
    height: 28,
    cells: [
      label(title, { ...style, bold: true, size: 12 }),
      blank(style),
      blank(style),
      beside,
      ...Array.from({ length: width - 5 }, () => blank(style)),
    ],
  };
}

export function gap(id: string, height = 14): RowSpec {
  return { id: `#gap.${id}`, height, cells: [blank()] };
}

export function spill(style: Style): CellSpec {
  return { owner: 'spill', style };
}

const BAR: Style = { background: COLOR.header, color: COLOR.onHeader, middle: true };

/** The two lines at the top of a dashboard. */
export function titleRows(title: string, about: string): RowSpec[] {
  const bar = (id: string, height: number, cell: CellSpec): RowSpec => ({ id, height, cells: [cell, blank(BAR)] });
  return [
    bar('#dashboard', 34, label(title, { ...BAR, bold: true, size: 14, wrap: false })),
    bar('#about', 24, label(about, { ...BAR, wrap: false })),
  ];
}

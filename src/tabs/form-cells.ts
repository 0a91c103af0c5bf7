import { blank, COLOR, DIFFERENCE_FORMAT, figure, label, maximumFormat, POINTS_FORMAT } from './look';
import type { CellSpec, RowSpec } from './tab-spec';

export const SECTION_STYLE = { background: COLOR.section, bold: true } as const;
export const GROUP_STYLE = { background: COLOR.group, bold: true } as const;

/**
 * A row of a form that only shows something: a section, a group, a total, a count.
 *
 * @param format of what the row's score columns show
 * @param differenceFormat of what stands between them
 */
export function headingRow(
  id: string,
  number: string,
  title: string,
  max: number | '',
  style: { background: string; bold: true },
  format: string = POINTS_FORMAT,
  differenceFormat: string = DIFFERENCE_FORMAT,
): RowSpec {
  const rest = blank(style);
  const spill = (shown: string): CellSpec => ({
    owner: 'spill',
    style: { ...style, align: 'right', format: shown },
  });
  return {
    id,
    cells: [
      label(number, style),
      label(title, style),
      label('', style),
      figure(max, { ...style, format: maximumFormat(max) }),
      rest,
      rest,
      spill(format),
      { owner: 'spill', style: { ...style, wrap: true } },
      rest,
      rest,
      rest,
      rest,
      rest,
      spill(format),
      spill(differenceFormat),
      { owner: 'spill', style: { ...style, wrap: true } },
      rest,
      rest,
    ],
  };
}

/** The same row with other cells in some columns. */
export function withCells(row: RowSpec, others: readonly (readonly [column: number, cell: CellSpec])[]): RowSpec {
  const cells = row.cells.slice();
  for (const [column, cell] of others) cells[column - 2] = cell;
  return { ...row, cells };
}

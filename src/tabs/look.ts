import type { CellSpec, PersonOwner, RowSpec, Style, TabSpec, Validation } from './tab-spec';

/** The colours of the workbook; sidebar and page use the same. */
export const COLOR = {
  header: '#0b57d0',
  onHeader: '#ffffff',
  section: '#d3e3fd',
  group: '#eef3fb',
  input: '#fffbe6',
  verifierInput: '#e6f4ea',
  explanationInput: '#f3e8fd',
  computed: '#f8f9fa',
  error: '#fce8e6',
  errorText: '#b3261e',
  warning: '#fef7e0',
  warningText: '#8a5300',
  doneText: '#137333',
  muted: '#5f6368',
  text: '#1f1f1f',
  plain: '#ffffff',
} as const;

/** Series of a chart beside each other: told apart by lightness too, for those who don't see the hues and for prints without colour. */
export const SERIES_COLORS = [
  '#0b57d0',
  '#f29900',
  '#188038',
  '#a142f4',
  '#12a4af',
  '#d93025',
  '#5f6368',
  '#fdd663',
  '#8ab4f8',
  '#81c995',
  '#c58af9',
  '#f6aea9',
] as const;

/** Grades from the best to the worst. */
export const GRADE_COLORS = ['#188038', '#81c995', '#fdd663', '#f29900', '#d93025', '#5f6368'] as const;

export const POINTS_FORMAT = '#,##0.00';
/** Of what is added or taken away: with its sign. */
export const DIFFERENCE_FORMAT = '+#,##0.00;-#,##0.00;0.00';
export const COUNT_FORMAT = '#,##0';
const COUNT_DIFFERENCE_FORMAT = '+#,##0;-#,##0;0';
export const PERCENT_FORMAT = '0%';
/** Of a share above or below another one: with its sign. */
export const SHARE_DIFFERENCE_FORMAT = '+0%;-0%;0%';
/** Of shares that people enter: rounded to whole percents, 74.6 % would look like the 75 % that it isn't. */
export const SHARE_FORMAT = '0.00%';
export const TEXT_FORMAT = '@';

/** Of a maximum as the regulation prints it: whole where it is whole, and grouped as every other number is. */
export function maximumFormat(value: number | ''): string {
  return value === '' || Number.isInteger(value) ? COUNT_FORMAT : '#,##0.##';
}

/** Text that leads to another tab when it is clicked. */
export const LINK = { color: COLOR.header, wrap: true } as const satisfies Style;

/** Of places gained or lost. */
export const PLACES_MOVED_FORMAT = '"▲"0;"▼"0;"–"';

/** A cell with fixed text. */
export function label(value: string, style: Style = {}): CellSpec {
  return { owner: 'system', value, style: { format: TEXT_FORMAT, wrap: true, ...style } };
}

/** A cell with a fixed number; `''` leaves it blank. */
export function figure(value: number | '', style: Style = {}): CellSpec {
  return { owner: 'system', value, style: { format: POINTS_FORMAT, align: 'right', ...style } };
}

export function formula(text: CellSpec['formula'] & {}, style: Style = {}): CellSpec {
  return { owner: 'system', formula: text, style };
}

export function blank(style: Style = {}): CellSpec {
  return { owner: 'void', style };
}

/** A cell in a person's hands. */
export function entry(
  owner: PersonOwner,
  more: { style?: Style; initial?: string | number | Date; validation?: Validation; note?: string } = {},
): CellSpec {
  const { style, ...rest } = more;
  return {
    owner,
    style: { background: INPUT[owner], wrap: true, ...style },
    ...rest,
  };
}

/** A row of points as one of criteria that are counted: there are no halves of them. */
export function inWholeNumbers(row: RowSpec): RowSpec {
  const whole = new Map<string | undefined, string>([
    [POINTS_FORMAT, COUNT_FORMAT],
    [DIFFERENCE_FORMAT, COUNT_DIFFERENCE_FORMAT],
  ]);
  return {
    ...row,
    cells: row.cells.map((cell) => {
      const format = whole.get(cell.style.format);
      return format === undefined ? cell : { ...cell, style: { ...cell.style, format } };
    }),
  };
}

/** Whose cells are in which colour: an agency fills in what is yellow. */
const INPUT: Record<PersonOwner, string> = {
  agency: COLOR.input,
  verifier: COLOR.verifierInput,
  explanation: COLOR.explanationInput,
  coordinator: COLOR.input,
};

/** A row's worth of cells in one style. */
export function band(count: number, style: Style): CellSpec[] {
  return Array.from({ length: count }, () => blank(style));
}

/** What most tabs share. */
export const PLAIN_TAB = {
  frozenRows: 0,
  frozenColumns: 0,
  layout: 'rewritten',
  highlights: [],
  charts: [],
  gridlines: false,
  editors: {},
} as const satisfies Partial<TabSpec>;

/** The columns that every tab's spec starts with: the hidden ids. */
export const ID_COLUMN = { width: 60, hidden: true } as const;
/** For longer ids: one that runs over two lines would make its row twice as high, hidden or not. */
export const WIDE_ID_COLUMN = { width: 160, hidden: true } as const;

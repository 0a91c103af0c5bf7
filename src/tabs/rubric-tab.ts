import type { Rubric } from '../rubric/rubric';
import {
  type InfoKey,
  ROW_ID,
  type RowKind,
  rubricToTable,
  TABLE_COLUMNS,
  type TableColumn,
  type TableRow,
} from '../rubric/table';
import type { Text } from '../text/text';
import { blank, COLOR, entry, formula, label, PLAIN_TAB } from './look';
import {
  type CellSpec,
  columnLetters,
  quoteText,
  type RowSpec,
  type Style,
  type TabSpec,
  tabKey,
  type Validation,
} from './tab-spec';

/** Columns of the table, from A; the check column follows. */
export const RUBRIC_WIDTH = TABLE_COLUMNS.length;

/**
 * The rubric as a table that the coordinator may amend: every cell below the headings is the coordinator's and is written once. The ids stand in the
 * visible column A, because whoever adds a criterion gives it one.
 *
 * @param rubric the rubric as it stands on the tab by now, or the built-in one for a new tab
 */
export function rubricTab(rubric: Rubric, name: string, text: Text): TabSpec {
  const words = text.rubric;
  const rows = rubricToTable(rubric, text.tableWords);
  const choices = choicesOf(rubric, text);
  return {
    ...PLAIN_TAB,
    key: tabKey('rubric', rubric.id),
    name,
    layout: 'anchored',
    linesFrom: words.header,
    frozenRows: 3,
    columns: [
      { width: 120 },
      { width: 100 },
      { width: 56 },
      { width: 380 },
      { width: 64 },
      { width: 130 },
      { width: 80 },
      { width: 200 },
      { width: 170 },
      { width: 110 },
      { width: 170 },
      { width: 300 },
      { width: 260 },
    ],
    rows: [
      {
        id: '#rubric',
        height: 34,
        cells: [
          label(rubric.title, { ...BAR, bold: true, size: 14, wrap: false }),
          ...Array.from({ length: RUBRIC_WIDTH - 1 }, () => blank(BAR)),
        ],
      },
      {
        id: '#about',
        height: 24,
        cells: [
          label(words.about, { ...BAR, wrap: false }),
          ...Array.from({ length: RUBRIC_WIDTH - 1 }, () => blank(BAR)),
        ],
      },
      {
        id: words.header,
        height: 40,
        cells: [
          ...words.columns.map((word) => label(word, HEAD)),
          formula((rowOf) => {
            const row = rowOf(words.header);
            return `=CNTT_KIEM_TRA_BO_TIEU_CHI($A$${row}:$${columnLetters(RUBRIC_WIDTH)};${quoteText(text.code)})`;
          }, HEAD),
        ],
      },
      ...PARTS.flatMap(({ part, kinds }): RowSpec[] => {
        const own = rows.filter(({ kind }) => kinds.includes(kind));
        return own.length === 0 ? [] : [partHeading(part, text), ...own.map((row) => tableRow(row, choices))];
      }),
    ],
    editors: {},
  };
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
const HEAD = { background: COLOR.section, bold: true, middle: true, wrap: true } as const;

/** The parts of the tab in the order in which a coordinator looks for them. Rows are known by id, so their order is free. */
const PARTS: readonly { part: keyof Text['rubric']['parts']; kinds: readonly RowKind[] }[] = [
  { part: 'criteria', kinds: ['section', 'group', 'criterion', 'level', 'item', 'evidence', 'leads'] },
  { part: 'grades', kinds: ['grade'] },
  { part: 'deductions', kinds: ['deduction', 'exemption'] },
  { part: 'findings', kinds: ['finding'] },
  { part: 'agencies', kinds: ['agencyGroup', 'agency', 'unitName'] },
  { part: 'info', kinds: ['info'] },
];

function partHeading(part: keyof Text['rubric']['parts'], text: Text): RowSpec {
  const style: Style = { background: COLOR.computed, bold: true, size: 12, middle: true };
  return {
    id: `#part.${part}`,
    height: 32,
    cells: [blank(style), blank(style), label(text.rubric.parts[part], { ...style, wrap: false }), blank(style)],
  };
}

/** What a cell offers to choose from. */
interface Choice {
  column: TableColumn;
  validation: Validation;
}

/** Cells by which a coordinator decides how a regulation is read, by row: each takes one of a few words. */
function choicesOf(rubric: Rubric, text: Text): ReadonlyMap<string, Choice> {
  const { scoring, totals, zeroDenominators, options } = text.tableWords;
  const oneOf = (values: string[]): Validation => ({ kind: 'list', values, help: text.form.choiceHelp });
  const info = (key: InfoKey, words: Record<string, string>): [string, Choice] => [
    ROW_ID.info(key),
    { column: 'figure', validation: oneOf(Object.values(words)) },
  ];
  return new Map([
    info('scoring', scoring),
    info('total', totals),
    info('zeroDenominator', zeroDenominators),
    ...rubric.sections.flatMap(({ id, cap, bonus, printedMax }): [string, Choice][] =>
      cap === undefined || bonus !== undefined || printedMax !== undefined
        ? []
        : [[id, { column: 'options', validation: oneOf([options.cap, options.noCap]) }]],
    ),
  ]);
}

function tableRow({ id, kind, cells }: TableRow, choices: ReadonlyMap<string, Choice>): RowSpec {
  const choice = choices.get(id);
  return {
    id,
    cells: [
      ...cells
        .slice(1)
        .map(
          (value, at): CellSpec =>
            tableCell(kind, at, value, TABLE_COLUMNS[at + 1] === choice?.column ? choice?.validation : undefined),
        ),
      { owner: 'spill', style: { color: COLOR.errorText, wrap: true } },
    ],
  };
}

function tableCell(kind: RowKind, at: number, value: string | number, validation: Validation | undefined): CellSpec {
  const style = ROW_STYLE[kind] ?? {};
  const isPoints = at === 3;
  return entry('coordinator', {
    style: {
      background: COLOR.plain,
      ...(isPoints ? { align: 'right', format: 'General' } : { format: '@' }),
      ...style,
    },
    ...(value === '' ? {} : { initial: value }),
    ...(validation === undefined ? {} : { validation }),
  });
}

const ROW_STYLE: Partial<Record<RowKind, Style>> = {
  section: { background: COLOR.section, bold: true },
  group: { background: COLOR.group, bold: true },
  level: { color: COLOR.muted },
  item: { color: COLOR.muted },
};

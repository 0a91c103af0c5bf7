import { type Agency, type Group, type RoundWithRubrics, rubricOf } from '../round/round';
import { allCriteria, type Criterion, maximaOf, type Rubric } from '../rubric/rubric';
import type { Text } from '../text/text';
import { deductionRow, FORM, FORM_ROW, itemRow } from './form-columns';
import { baseInput, figureInput, type Input, yesNo } from './form-inputs';
import { formLandmarks } from './form-landmarks';
import { blank, COLOR, entry, figure, formula, ID_COLUMN, label, PLAIN_TAB, POINTS_FORMAT } from './look';
import {
  type CellSpec,
  columnLetters,
  quoteTab,
  quoteText,
  type RowOf,
  type RowSpec,
  type TabSpec,
  tabKey,
} from './tab-spec';

/**
 * An agency's form: every criterion of its group's rubric with the cells to fill in and, beside them, the points they make. The two score columns are one
 * spilling call each, anchored in the heading row, so that sorting the rows below can't move them.
 *
 * @param rubricTab name of the tab that holds the group's rubric
 */
export function agencyForm(
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  tabs: { name: string; rubricTab: string },
  text: Text,
): TabSpec {
  const rubric = rubricOf(round, group);
  return {
    ...PLAIN_TAB,
    key: tabKey('agency', agency.id),
    name: tabs.name,
    // Few different widths: each stretch of equal ones is a call when the form is laid out.
    columns: [
      ID_COLUMN,
      { width: 52 },
      { width: 330 },
      { width: 200 },
      ...Array.from({ length: 4 }, () => ({ width: 104 })),
      ...Array.from({ length: 8 }, () => ({ width: 200 })),
    ],
    frozenRows: 4,
    frozenColumns: 3,
    layout: 'anchored',
    linesFrom: FORM_ROW.header,
    rows: [
      ...headRows(round, agency, group, rubric, tabs.rubricTab, text),
      ...rubric.sections.flatMap((section): RowSpec[] => [
        headingRow(section.id, section.number, section.title, section.max, SECTION_STYLE),
        ...section.items.flatMap((item): RowSpec[] =>
          item.kind === 'group'
            ? [
                headingRow(item.id, item.number, item.title, item.max ?? '', GROUP_STYLE),
                ...item.criteria.flatMap((criterion) => criterionRows(criterion, text)),
              ]
            : criterionRows(item, text),
        ),
      ]),
      ...totalRows(rubric, text),
    ],
    highlights: statusHighlights(text),
    landmarks: formLandmarks(rubric, { agency: agency.name, group: group.name }),
  };
}

const SECTION_STYLE = { background: COLOR.section, bold: true } as const;
const GROUP_STYLE = { background: COLOR.group, bold: true } as const;

function headRows(
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  rubric: Rubric,
  rubricTab: string,
  text: Text,
): RowSpec[] {
  const bar = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
  const key = { background: COLOR.plain, middle: true, wrap: true } as const;
  /** What the form's table says in a column of the row with an id; from the heading row down, as a formula must not look at itself. */
  const at = (rowOf: RowOf, column: number, id: string) => {
    const down = (letters: string) => `$${letters}$${rowOf(FORM_ROW.header)}:$${letters}`;
    return `INDEX(${down(columnLetters(column))};MATCH("${id}";${down('A')};0))`;
  };
  // A score column that is blocked is blank, which a reference would turn into 0 points.
  const points = (column: number) => (rowOf: RowOf) => {
    const total = at(rowOf, column, FORM_ROW.total);
    return `=IF(ISNUMBER(${total});${total};"")`;
  };
  const grade = (column: number) => (rowOf: RowOf) => `=IFERROR(${at(rowOf, column, FORM_ROW.total)}&"";"")`;
  const words = text.form;
  return [
    {
      id: FORM_ROW.title,
      height: 28,
      cells: [blank(bar), label(agency.name, { ...bar, bold: true, size: 14, wrap: false }), blank(bar)],
    },
    {
      id: FORM_ROW.round,
      height: 28,
      cells: [
        blank(bar),
        label(group.name, { ...bar, wrap: false }),
        label(words.subtitle(round.settings, rubric), { ...bar, wrap: false }),
        blank(bar),
      ],
    },
    {
      id: FORM_ROW.figures,
      height: 40,
      cells: [
        blank(key),
        formula(
          (rowOf) => {
            const answered = at(rowOf, FORM.selfPoints, FORM_ROW.answered);
            const invalid = at(rowOf, FORM.selfPoints, FORM_ROW.invalid);
            const problems = `IF(${invalid}>0;${quoteText(words.problemsBefore)}&${invalid}&${quoteText(words.problemsAfter)};"")`;
            const progress = `${quoteText(words.progressBefore)}&${answered}&${quoteText(words.progressAfter(allCriteria(rubric).length))}`;
            return `=IF(ISNUMBER(${answered});${progress}&${problems};${quoteText(words.broken)})`;
          },
          { ...key, bold: true },
        ),
        label(words.howTo, { ...key, color: COLOR.muted }),
        blank(key),
        blank(key),
        label(words.selfTotal, { ...key, align: 'right' }),
        formula(points(FORM.selfPoints), {
          ...key,
          bold: true,
          size: 12,
          align: 'right',
          format: POINTS_FORMAT,
        }),
        formula(grade(FORM.selfStatus), { ...key, bold: true, size: 12 }),
        blank(key),
        blank(key),
        blank(key),
        label(words.verifiedTotal, { ...key, align: 'right' }),
        formula(points(FORM.verifiedPoints), {
          ...key,
          bold: true,
          size: 12,
          align: 'right',
          format: POINTS_FORMAT,
        }),
        formula(grade(FORM.verifiedStatus), { ...key, bold: true, size: 12 }),
        blank(key),
      ],
    },
    headerRow(rubricTab, text),
  ];
}

function headerRow(rubricTab: string, text: Text): RowSpec {
  const style = {
    background: COLOR.header,
    color: COLOR.onHeader,
    bold: true,
    align: 'center',
    middle: true,
    wrap: true,
  } as const;
  const words = text.form.columns;
  const rubric = `${quoteTab(rubricTab)}!$A:$L`;
  /** From the heading row down to the end of the tab, however many rows that is by now. */
  const down = (first: number, last: number, row: number) => `$${columnLetters(first)}$${row}:$${columnLetters(last)}`;
  const language = quoteText(text.code);
  return {
    id: FORM_ROW.header,
    height: 40,
    cells: [
      label(words.number, style),
      label(words.title, style),
      label(words.method, style),
      label(words.max, style),
      label(words.figure, style),
      label(words.base, style),
      formula((rowOf) => {
        const row = rowOf(FORM_ROW.header);
        const figures = down(FORM.figure, FORM.base, row);
        const deductions = down(FORM.verifiedFigure, FORM.verifiedFigure, row);
        return `=CNTT_DIEM_TU_CHAM(${rubric};${down(FORM.id, FORM.id, row)};${figures};${deductions};${language})`;
      }, style),
      { owner: 'spill', style },
      label(words.evidence, style),
      label(words.note, style),
      label(words.verifiedFigure, style),
      label(words.verifiedBase, style),
      formula((rowOf) => {
        const row = rowOf(FORM_ROW.header);
        const figures = down(FORM.figure, FORM.base, row);
        const verified = down(FORM.verifiedFigure, FORM.verifiedBase, row);
        return `=CNTT_DIEM_THAM_DINH(${rubric};${down(FORM.id, FORM.id, row)};${figures};${verified};${language})`;
      }, style),
      { owner: 'spill', style },
      label(words.opinion, style),
    ],
  };
}

function headingRow(
  id: string,
  number: string,
  title: string,
  max: number | '',
  style: { background: string; bold: true },
): RowSpec {
  const rest = blank(style);
  return {
    id,
    cells: [
      label(number, style),
      label(title, style),
      label('', style),
      figure(max, { ...style, format: 'General' }),
      rest,
      rest,
      { owner: 'spill', style: { ...style, align: 'right', format: POINTS_FORMAT } },
      { owner: 'spill', style: { ...style, wrap: true } },
      rest,
      rest,
      rest,
      rest,
      { owner: 'spill', style: { ...style, align: 'right', format: POINTS_FORMAT } },
      { owner: 'spill', style: { ...style, wrap: true } },
      rest,
    ],
  };
}

function criterionRows(criterion: Criterion, text: Text): RowSpec[] {
  const { rule } = criterion;
  const own: RowSpec = {
    id: criterion.id,
    cells: bodyCells({
      number: criterion.number,
      title: criterion.title,
      method: text.method(criterion),
      max: criterion.max,
      figure: rule.type === 'checklist' ? null : figureInput(criterion, text),
      base: baseInput(criterion, text),
      note: criterion.help ?? '',
    }),
  };
  if (rule.type !== 'checklist') return [own];
  const items = rule.items.map(
    (item, at): RowSpec => ({
      id: itemRow(criterion.id, at),
      cells: bodyCells({
        number: '',
        title: item.label,
        method: text.points(item.points),
        max: '',
        figure: { validation: yesNo(text, text.form.itemHelp(item.label)), placeholder: '' },
        base: null,
        note: '',
      }),
    }),
  );
  return [own, ...items];
}

function bodyCells(row: {
  number: string;
  title: string;
  method: string;
  max: number | '';
  figure: Input | null;
  base: Input | null;
  note: string;
}): CellSpec[] {
  const computed = { background: COLOR.computed } as const;
  const input = (owner: 'agency' | 'verifier', what: Input | null): CellSpec =>
    what === null
      ? blank()
      : entry(owner, {
          style: {
            align: what.validation.kind === 'list' ? 'left' : 'right',
            ...(what.format === undefined ? {} : { format: what.format }),
          },
          validation: what.validation,
          ...(what.placeholder === '' ? {} : { note: what.placeholder }),
        });
  return [
    label(row.number),
    { ...label(row.title), ...(row.note === '' ? {} : { note: row.note }) },
    label(row.method, { color: COLOR.muted }),
    figure(row.max, { format: 'General' }),
    input('agency', row.figure),
    input('agency', row.base),
    { owner: 'spill', style: { ...computed, align: 'right', format: POINTS_FORMAT } },
    { owner: 'spill', style: { ...computed, wrap: true } },
    entry('agency', { style: { format: '@' } }),
    entry('agency', { style: { format: '@' } }),
    input('verifier', row.figure),
    input('verifier', row.base),
    { owner: 'spill', style: { ...computed, align: 'right', format: POINTS_FORMAT } },
    { owner: 'spill', style: { ...computed, wrap: true } },
    entry('verifier', { style: { format: '@' } }),
  ];
}

function totalRows(rubric: Rubric, text: Text): RowSpec[] {
  const words = text.form;
  const { base: max, bonus: bonusMax } = maximaOf(rubric);
  const line = (id: string, title: string, most: number | '') => headingRow(id, '', title, most, GROUP_STYLE);
  const deduction = (id: string, title: string): RowSpec => {
    const row = headingRow(deductionRow(id), '', title, '', GROUP_STYLE);
    const cells = row.cells.slice();
    cells[FORM.verifiedFigure - 2] = entry('coordinator', {
      style: { align: 'right' },
      validation: { kind: 'amount', whole: false, help: words.deductionHelp },
    });
    cells[FORM.opinion - 2] = entry('coordinator', { style: { format: '@' } });
    return { ...row, cells };
  };
  return [
    line(FORM_ROW.base, words.base(rubric), max),
    ...(bonusMax > 0 ? [line(FORM_ROW.bonus, words.bonus, bonusMax)] : []),
    ...rubric.deductions.map((cause) => deduction(cause.id, words.deduction(cause.label))),
    ...(rubric.deductions.length > 0 ? [line(FORM_ROW.deducted, words.deducted, '')] : []),
    headingRow(FORM_ROW.total, '', words.total, max + bonusMax, SECTION_STYLE),
    line(FORM_ROW.answered, words.answered, allCriteria(rubric).length),
    line(FORM_ROW.invalid, words.invalid, ''),
  ];
}

/** The status columns say by a mark how a row stands; colour repeats it. */
function statusHighlights(text: Text): TabSpec['highlights'] {
  const { marks } = text;
  return [FORM.selfStatus, FORM.verifiedStatus].flatMap((column) => {
    const letters = columnLetters(column);
    const begins = (mark: string) => (rowOf: (id: string) => number) =>
      `=LEFT($${letters}${rowOf(FORM_ROW.header) + 1};1)=${quoteText(mark)}`;
    const range = (rowOf: (id: string) => number) => `${letters}${rowOf(FORM_ROW.header) + 1}:${letters}`;
    return [
      { range, formula: begins(marks.error), background: COLOR.error, color: COLOR.errorText },
      { range, formula: begins(marks.warning), background: COLOR.warning, color: COLOR.warningText },
      { range, formula: begins(marks.done), color: COLOR.doneText },
      { range, formula: begins(marks.missing), color: COLOR.muted },
    ];
  });
}

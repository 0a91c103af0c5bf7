import type { Agency, Group, RoundWithRubrics } from '../round/round';
import { isCounted, rubricOfAgency } from '../round/rubrics';
import {
  allCriteria,
  type Criterion,
  type Rubric,
  type Group as RubricGroup,
  type Section,
  sumAboveMax,
} from '../rubric/rubric';
import { sourceOf } from '../text/explain';
import { everyLanguage, type Text } from '../text/text';
import { GROUP_STYLE, headingRow, SECTION_STYLE, withCells } from './form-cells';
import { FORM, FORM_ROW, itemRow, SPARE_ROWS } from './form-columns';
import { footRows } from './form-foot';
import { headRows } from './form-head';
import { baseInput, figureInput, type Input, yesNo } from './form-inputs';
import { formLandmarks } from './form-landmarks';
import {
  blank,
  COLOR,
  DIFFERENCE_FORMAT,
  entry,
  figure,
  ID_COLUMN,
  inWholeNumbers,
  label,
  maximumFormat,
  PLAIN_TAB,
  POINTS_FORMAT,
} from './look';
import { withRoomFor } from './room-for-lines';
import {
  type CellSpec,
  columnLetters,
  type HighlightSpec,
  quoteText,
  type RowSpec,
  type TabSpec,
  tabKey,
  type Validation,
} from './tab-spec';

/**
 * An agency's form: every criterion of its group's rubric with the cells to fill in and, beside them, the points they make. The two score columns are one
 * spilling call each, anchored in the heading row, so that sorting the rows below can't move them.
 *
 * @param tabs the form's own name, those of the tabs that hold the group's rubric and the state of submission, and how many rows there are to be for criteria that don't apply
 */
export function agencyForm(
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  tabs: { name: string; rubricTab: string; registerTab?: string | undefined; notApplicableRows?: number },
  text: Text,
): TabSpec {
  const names = { agency: agency.name, group: group.name };
  const rubric = rubricOfAgency(round, agency, group);
  const criteria = allCriteria(rubric);
  const rows: RowSpec[] = [
    ...headRows(round, agency, group, rubric, criteria.length, tabs, text),
    ...rubric.sections.flatMap((section): RowSpec[] => [
      partRow(section, section.max, SECTION_STYLE, aboutSection(section, text)),
      ...section.items.flatMap((item): RowSpec[] =>
        item.kind === 'group'
          ? [
              partRow(item, item.max ?? '', GROUP_STYLE, aboutPrinted(item, text)),
              ...item.criteria.flatMap((criterion) => criterionRows(rubric, criterion, text)),
            ]
          : criterionRows(rubric, item, text),
      ),
    ]),
    ...footRows(rubric, criteria, tabs.notApplicableRows ?? SPARE_ROWS, text),
  ];
  return {
    ...PLAIN_TAB,
    key: tabKey('agency', agency.id),
    name: tabs.name,
    // Few different widths: each stretch of another one is a call when the form is laid out.
    columns: [
      ID_COLUMN,
      // Number and title stay in view: together they leave room for a cell to fill in on a phone held upright, and the status is still in view beside an
      // open sidebar on a screen of 1366 pixels.
      { width: 44 },
      { width: 216 },
      { width: 240 },
      ...(isCounted(rubric) ? COUNTED_WIDTHS : WIDTHS).map((width) => ({ width })),
      ...Array.from({ length: 3 }, () => ({ width: 240 })),
      ...Array.from({ length: 5 }, () => ({ width: 98 })),
      ...Array.from({ length: 3 }, () => ({ width: 240 })),
    ],
    frozenRows: 4,
    frozenColumns: 3,
    layout: 'anchored',
    linesFrom: FORM_ROW.header,
    rows: isCounted(rubric) ? rows.map(inWholeNumbers) : rows,
    highlights: statusHighlights(text),
    landmarks: formLandmarks(rubric, names),
  };
}

/** From the maximum to the agency's points. */
const WIDTHS = [98, 98, 98, 98] as const;
/** Where the figure may be a sentence; together as wide as the others, so that the status stands where it does there. */
const COUNTED_WIDTHS = [64, 200, 64, 64] as const;

/** A section or group, with what its maximum doesn't tell. */
function partRow(
  { id, number, title }: Section | RubricGroup,
  max: number | '',
  style: typeof SECTION_STYLE | typeof GROUP_STYLE,
  about: string,
): RowSpec {
  const row = headingRow(id, number, title, max, style);
  return about === ''
    ? row
    : withCells(row, [[FORM.method, label(about, { background: style.background, color: COLOR.muted })]]);
}

/** That the criteria add up to more than the maximum, and what is done about it. */
function aboutSection(section: Section, text: Text): string {
  const sum = sumAboveMax(section);
  if (sum === null) return aboutPrinted(section, text);
  const { cutAt, notCutAt } = text.form;
  return section.cap === true ? cutAt(sum, section.max) : notCutAt(sum, section.max);
}

/** That the text prints another maximum than can be reached. */
function aboutPrinted({ printedMax, max }: Section | RubricGroup, text: Text): string {
  return printedMax === undefined ? '' : text.form.printedMax(printedMax, max ?? null);
}

function criterionRows(rubric: Rubric, criterion: Criterion, text: Text): RowSpec[] {
  const { rule } = criterion;
  const own: RowSpec = {
    id: criterion.id,
    cells: bodyCells(
      {
        number: criterion.number,
        title: criterion.title,
        method: onTwoLines(text.method(criterion)),
        max: criterion.max,
        figure: rule.type === 'checklist' ? null : figureInput(criterion, text),
        base: baseInput(criterion, text),
        note: text.form.ruleNote(criterion, text.fullMark(criterion), sourceOf(rubric, criterion)),
        verdict: true,
      },
      text,
    ),
  };
  if (rule.type !== 'checklist') return [own];
  const items = rule.items.map(
    (item, at): RowSpec => ({
      id: itemRow(criterion.id, at),
      cells: bodyCells(
        {
          number: '',
          title: item.label,
          method: text.points(item.points),
          max: '',
          figure: { validation: yesNo(text, text.form.itemHelp(item.label)), placeholder: '' },
          base: null,
          note: '',
          verdict: false,
        },
        text,
      ),
    }),
  );
  return [own, ...items];
}

/** Characters that certainly stand on one line of the column with the method. */
const METHOD_LINE = 36;

/** Why a criterion got its points stands further right, comes from a formula, and takes two lines as a rule. */
function onTwoLines(method: string): string {
  return withRoomFor(2, method, method.length > METHOD_LINE || method.includes('\n') ? 2 : 1);
}

/** What people answer in words. */
const LEFT: ReadonlySet<Validation['kind']> = new Set(['list', 'statement']);

function bodyCells(
  row: {
    number: string;
    title: string;
    method: string;
    max: number | '';
    figure: Input | null;
    base: Input | null;
    note: string;
    verdict: boolean;
  },
  text: Text,
): CellSpec[] {
  const verdict: Validation = {
    kind: 'list',
    values: [text.form.agreed, text.form.agreedAgain],
    others: everyLanguage.map(({ form }) => [form.agreed, form.agreedAgain]),
    help: text.form.verdictHelp,
  };
  const computed = { background: COLOR.computed } as const;
  /** Small: a reason is longer than what it is the reason of. */
  const status: CellSpec = { owner: 'spill', style: { ...computed, wrap: true, size: 9 } };
  const input = (owner: 'agency' | 'verifier', what: Input | null): CellSpec =>
    what === null
      ? blank()
      : entry(owner, {
          style: {
            align: LEFT.has(what.validation.kind) ? 'left' : 'right',
            ...(what.format === undefined ? {} : { format: what.format }),
          },
          validation: what.validation,
          ...(what.placeholder === '' ? {} : { note: what.placeholder }),
        });
  return [
    label(row.number),
    { ...label(row.title), ...(row.note === '' ? {} : { note: row.note }) },
    label(row.method, { color: COLOR.muted }),
    figure(row.max, { format: maximumFormat(row.max) }),
    input('agency', row.figure),
    input('agency', row.base),
    { owner: 'spill', style: { ...computed, align: 'right', format: POINTS_FORMAT } },
    status,
    entry('agency', { style: { format: '@' } }),
    entry('agency', { style: { format: '@' } }),
    input('verifier', row.figure),
    input('verifier', row.base),
    row.verdict ? entry('verifier', { validation: verdict, style: { align: 'center' } }) : blank(),
    { owner: 'spill', style: { ...computed, align: 'right', format: POINTS_FORMAT } },
    { owner: 'spill', style: { ...computed, align: 'right', format: DIFFERENCE_FORMAT } },
    status,
    entry('verifier', { style: { format: '@' } }),
    entry('explanation', { style: { format: '@' } }),
  ];
}

/** On top of a form that is to be looked at again by its agency. */
function headHighlights({ marks }: Text): HighlightSpec[] {
  const cell = (rowOf: (id: string) => number) => `$${columnLetters(FORM.max)}$${rowOf(FORM_ROW.title)}`;
  const range = (rowOf: (id: string) => number) =>
    `${columnLetters(FORM.max)}${rowOf(FORM_ROW.title)}:${columnLetters(FORM.note)}${rowOf(FORM_ROW.title)}`;
  const begins = (mark: string) => (rowOf: (id: string) => number) => `=LEFT(${cell(rowOf)};1)=${quoteText(mark)}`;
  return [
    { range, formula: begins(marks.warning), background: COLOR.warning, color: COLOR.warningText },
    { range, formula: begins(marks.error), background: COLOR.error, color: COLOR.errorText },
  ];
}

/** The status columns say by a mark how a row stands; colour repeats it. */
function statusHighlights(text: Text): TabSpec['highlights'] {
  const { marks } = text;
  const difference = columnLetters(FORM.difference);
  const below = (rowOf: (id: string) => number) => rowOf(FORM_ROW.header) + 1;
  const differs: HighlightSpec = {
    range: (rowOf) => `${difference}${below(rowOf)}:${difference}`,
    // In the row of the verified criteria stands how many differ, not by how much.
    formula: (rowOf) =>
      `=AND(ISNUMBER($${difference}${below(rowOf)});$${difference}${below(rowOf)}<>0;$${columnLetters(FORM.id)}${below(rowOf)}<>${quoteText(FORM_ROW.verified)})`,
    background: COLOR.warning,
    color: COLOR.warningText,
  };
  const statuses = [FORM.selfStatus, FORM.verifiedStatus].flatMap((column) => {
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
  return [...statuses, differs, ...headHighlights(text)];
}

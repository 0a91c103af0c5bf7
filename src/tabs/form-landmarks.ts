import { isCounted } from '../round/rubrics';
import { type Criterion, isMean, type Rubric } from '../rubric/rubric';
import { everyLanguage, inEveryLanguage, type Text } from '../text/text';
import { deductionRow, exemptionRow, FORM, FORM_ROW, itemRow, notApplicableRow, SPARE_ROWS } from './form-columns';
import type { RowLabel } from './identify-rows';
import type { Landmarks } from './landmarks';

/**
 * What the columns and rows of a form are known by. Titles of criteria are the regulation's own words, the same in every language.
 *
 * @param names what the head of the form says whose it is, for laying it out again
 */
export function formLandmarks(rubric: Rubric, names?: { agency: string; group: string }): Landmarks {
  return {
    columns: FORM_COLUMNS,
    rows: [
      ...(names === undefined ? [] : [called(FORM_ROW.title, names.agency), called(FORM_ROW.round, names.group)]),
      ...everyLanguage.flatMap((text) => fixedRows(rubric, text)),
      ...bodyRows(rubric),
    ],
  };
}

function called(id: string, title: string, number = ''): RowLabel {
  return { id, columns: [FORM.number, FORM.title], label: [number, title] };
}

const named = (pick: (words: Text['form']['columns']) => string, entered = false) => ({
  names: Array.from(
    new Set([
      ...inEveryLanguage((text) => pick(text.form.columns)),
      ...inEveryLanguage((text) => pick(formHeadings(text, true))),
    ]),
  ),
  entered,
});

/** The headings of a form; `counted` where the rubric gives no points. */
export function formHeadings({ form }: Text, counted: boolean): Text['form']['columns'] {
  return counted ? { ...form.columns, ...form.countedColumns } : form.columns;
}

/** The columns of a form, from A. */
export const FORM_COLUMNS = [
  { names: [FORM_ROW.header], entered: false },
  named((words) => words.number),
  named((words) => words.title),
  named((words) => words.method),
  named((words) => words.max),
  named((words) => words.figure, true),
  named((words) => words.base, true),
  named((words) => words.selfPoints),
  named((words) => words.selfStatus),
  named((words) => words.evidence, true),
  named((words) => words.note, true),
  named((words) => words.verifiedFigure, true),
  named((words) => words.verifiedBase, true),
  named((words) => words.verdict, true),
  named((words) => words.verifiedPoints),
  named((words) => words.difference),
  named((words) => words.verifiedStatus),
  named((words) => words.opinion, true),
  named((words) => words.explanation, true),
];

/** As many rows for criteria that don't apply are known by their labels; more than a handful is rare. */
const KNOWN_SPARE_ROWS = 4 * SPARE_ROWS;

/** Rows whose labels are ours: the head, the heading, what stands below the criteria. */
function fixedRows(rubric: Rubric, text: Text): RowLabel[] {
  const words = text.form;
  // Forms that were laid out earlier call a mean a sum.
  const { total: _, ...asSum } = rubric;
  const asNamed: Rubric[] = isMean(rubric) ? [rubric, asSum] : [rubric];
  return [
    { id: FORM_ROW.figures, columns: [FORM.method], label: [words.howTo] },
    ...HEADINGS_SIDE_BY_SIDE.map((columns) => headings(columns, text, isCounted(rubric))),
    ...asNamed.map((one) => called(FORM_ROW.base, words.base(one))),
    called(FORM_ROW.bonus, words.bonus),
    ...rubric.deductions.map((cause) => called(deductionRow(cause.id), words.deduction(cause.label))),
    called(FORM_ROW.deducted, words.deducted),
    ...asNamed.map((one) => called(FORM_ROW.total, totalLabel(one, words))),
    called(FORM_ROW.answered, words.answered),
    called(FORM_ROW.invalid, words.invalid),
    called(FORM_ROW.verified, words.verified),
    called(FORM_ROW.submission, words.submission),
    called(FORM_ROW.decisions, words.decisions),
    ...(rubric.exemptions ?? []).map(({ heading, label }) => called(exemptionRow(heading), words.exemption(label))),
    ...Array.from({ length: KNOWN_SPARE_ROWS }, (_, at) =>
      called(notApplicableRow(at + 1), words.notApplicable(at + 1)),
    ),
  ];
}

/** Two of them tell the row of the headings, whatever was written over the others. The formulas' headings are not among them: damage can make them errors. */
const HEADINGS_SIDE_BY_SIDE = [
  ['number', 'title'],
  ['title', 'method'],
  ['method', 'max'],
  ['figure', 'base'],
  ['evidence', 'note'],
  ['opinion', 'explanation'],
] as const;

function headings(columns: (typeof HEADINGS_SIDE_BY_SIDE)[number], text: Text, counted: boolean): RowLabel {
  const words = formHeadings(text, counted);
  return {
    id: FORM_ROW.header,
    columns: columns.map((column) => FORM[column]),
    label: columns.map((column) => words[column]),
  };
}

/** What the row of the total is called. */
export function totalLabel(rubric: Rubric, words: Text['form']): string {
  if (isCounted(rubric)) return words.countedTotal;
  return isMean(rubric) ? words.meanTotal : words.total;
}

function bodyRows(rubric: Rubric): RowLabel[] {
  return rubric.sections.flatMap((section) => [
    called(section.id, section.title, section.number),
    ...section.items.flatMap((item) => {
      const criteria = item.kind === 'group' ? item.criteria : [item];
      return [
        ...(item.kind === 'group' ? [called(item.id, item.title, item.number)] : []),
        ...criteria.flatMap(criterionRows),
      ];
    }),
  ]);
}

function criterionRows({ id, number, title, rule }: Criterion): RowLabel[] {
  const items = rule.type === 'checklist' ? rule.items : [];
  return [called(id, title, number), ...items.map((item, at) => called(itemRow(id, at), item.label))];
}

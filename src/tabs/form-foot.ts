import { MOST_CHOICES } from '../rubric/limits';
import { type Criterion, maximaOf, type Rubric } from '../rubric/rubric';
import { leavesZeroOpen } from '../scoring/decisions';
import { everyLanguage, type Text } from '../text/text';
import { countingFormulas, FORMULA_COUNT } from './entered-formulas';
import { GROUP_STYLE, headingRow, SECTION_STYLE, withCells } from './form-cells';
import { deductionRow, exemptionRow, FORM, FORM_ROW, notApplicableRow } from './form-columns';
import { yesNo } from './form-inputs';
import { totalLabel } from './form-landmarks';
import { COLOR, COUNT_FORMAT, entry, formula, label } from './look';
import type { CellSpec, RowSpec, Validation } from './tab-spec';
import { VERDICT_BASIS } from './verdict-basis';

/** Rows that count criteria or cells. */
const COUNTS: ReadonlySet<string> = new Set([FORM_ROW.answered, FORM_ROW.invalid, FORM_ROW.verified]);

/**
 * What stands below the criteria: totals, the row for sending the form in, and what the coordinator decides.
 *
 * @param notApplicableRows how many rows for criteria that don't apply
 */
export function footRows(
  rubric: Rubric,
  criteria: readonly Criterion[],
  notApplicableRows: number,
  text: Text,
): RowSpec[] {
  const words = text.form;
  const { base: max, bonus: bonusMax } = maximaOf(rubric);
  const count = criteria.length;
  const hasRatio = criteria.some(({ rule }) => leavesZeroOpen(rule));
  const line = (id: string, title: string, most: number | '') =>
    COUNTS.has(id)
      ? headingRow(id, '', title, most, GROUP_STYLE, COUNT_FORMAT, COUNT_FORMAT)
      : headingRow(id, '', title, most, GROUP_STYLE);
  return [
    line(FORM_ROW.base, words.base(rubric), max),
    ...(bonusMax > 0 ? [line(FORM_ROW.bonus, words.bonus, bonusMax)] : []),
    ...rubric.deductions.map((cause) =>
      decisionRow(deductionRow(cause.id), words.deduction(cause.label), {
        style: { align: 'right' },
        validation: { kind: 'amount', whole: false, help: words.deductionHelp },
        note: text.verification.deductionNote(cause.source, rubric),
      }),
    ),
    ...(rubric.deductions.length > 0 ? [line(FORM_ROW.deducted, words.deducted, '')] : []),
    headingRow(FORM_ROW.total, '', totalLabel(rubric, words), max + bonusMax, SECTION_STYLE),
    line(FORM_ROW.answered, words.answered, count),
    line(FORM_ROW.invalid, words.invalid, ''),
    verifiedRow(line(FORM_ROW.verified, words.verified, ''), text),
    submissionRow(text),
    decisionsHeading(words.decisions),
    ...(rubric.exemptions ?? []).map(({ heading, points, label: reads, source }) =>
      decisionRow(exemptionRow(heading), words.exemption(reads), {
        validation: yesNo(text, words.exemptionHelp),
        note: text.verification.exemptionNote(points, source, rubric),
      }),
    ),
    ...Array.from({ length: notApplicableRows }, (_, at) => {
      const row = decisionRow(notApplicableRow(at + 1), words.notApplicable(at + 1), {
        // As text: an id such as 1.1 would become a date.
        style: { format: '@' },
        note: text.verification.notApplicableNote(rubric),
        ...(count > MOST_CHOICES
          ? {}
          : {
              validation: {
                kind: 'list' as const,
                values: criteria.map(({ id }) => id),
                help: words.notApplicableHelp,
              },
            }),
      });
      return hasRatio ? withTreatment(row, at === 0, text) : row;
    }),
  ];
}

/** Out of sight, the score columns tell here in how many criteria something was entered, for Tổng hợp: who entered nothing is not ranked. */
function decisionsHeading(title: string): RowSpec {
  const row = headingRow(FORM_ROW.decisions, '', title, '', SECTION_STYLE, COUNT_FORMAT);
  const hidden: CellSpec = {
    owner: 'spill',
    style: { ...SECTION_STYLE, color: SECTION_STYLE.background, format: COUNT_FORMAT, size: 6 },
  };
  return withCells(row, [
    [FORM.selfPoints, hidden],
    [FORM.verifiedPoints, hidden],
  ]);
}

/** How many criteria are verified; out of sight, how many there are to verify, how many formulas people entered, and at the end what the verdicts were given on when the form was returned. */
function verifiedRow(row: RowSpec, text: Text): RowSpec {
  const hidden = {
    format: '@',
    background: GROUP_STYLE.background,
    color: GROUP_STYLE.background,
    wrap: false,
    size: 6,
  };
  return {
    ...withCells(row, [
      [FORMULA_COUNT.column, formula(countingFormulas, { ...hidden, format: COUNT_FORMAT })],
      // Beside the title it would read as how many are verified.
      [FORM.selfPoints, { owner: 'spill', style: { ...hidden, format: COUNT_FORMAT } }],
      [VERDICT_BASIS.column, entry('coordinator', { style: hidden, note: text.form.verdictBasis })],
    ]),
    height: 56,
  };
}

/** A row for the coordinator: what is decided, and why. */
function decisionRow(
  id: string,
  title: string,
  what: { style?: CellSpec['style']; validation?: Validation; note: string },
): RowSpec {
  return withCells(headingRow(id, '', title, '', GROUP_STYLE), [
    [FORM.verifiedFigure, entry('coordinator', what)],
    [FORM.opinion, entry('coordinator', { style: { format: '@' } })],
  ]);
}

/** The same row with a cell for what 0 ÷ 0 earns at the criterion, where it applies; the first one says how such rows are filled in. */
function withTreatment(row: RowSpec, isFirst: boolean, text: Text): RowSpec {
  const { treatments, treatmentHelp, notApplicableMethod } = text.form;
  const { notApplicable, full, zero } = treatments;
  return withCells(row, [
    ...(isFirst
      ? [[FORM.method, label(notApplicableMethod, { background: COLOR.group, color: COLOR.muted })] as const]
      : []),
    [
      FORM.verifiedBase,
      entry('coordinator', {
        validation: {
          kind: 'list',
          values: [notApplicable, full, zero],
          others: everyLanguage.map((one) => Object.values(one.form.treatments)),
          help: treatmentHelp,
        },
      }),
    ],
  ]);
}

/** Where the agency sends its form in, also from a phone, where there is no menu. */
function submissionRow(text: Text): RowSpec {
  const words = text.form;
  const record = entry('agency', { style: { format: '@' } });
  // High enough for what its status says of when and by whom: a formula's lines don't make a row grow everywhere.
  const row = { ...headingRow(FORM_ROW.submission, '', words.submission, '', SECTION_STYLE), height: 76 };
  return withCells(row, [
    [FORM.method, label(words.submissionMethod, { background: COLOR.section, color: COLOR.muted })],
    [
      FORM.figure,
      entry('agency', {
        style: { bold: true, align: 'center' },
        validation: { kind: 'list', values: [words.submit], help: words.submitHelp },
      }),
    ],
    [FORM.base, record],
    [FORM.evidence, record],
    [FORM.note, record],
  ]);
}

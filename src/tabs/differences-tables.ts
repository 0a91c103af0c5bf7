import type { Rubric } from '../rubric/rubric';
import { toNumber } from '../scoring/exact';
import type { Text } from '../text/text';
import type { DecisionLine, DifferenceLine, FormDifferences } from './differences-on-form';
import { blank, COLOR, COUNT_FORMAT, DIFFERENCE_FORMAT, figure, formula, LINK, label } from './look';
import { type CellSpec, quoteText, type RowSpec, type Style } from './tab-spec';

/** An agency on Bảng chênh lệch. */
export interface AgencyOnList {
  id: string;
  name: string;
  rubric: Rubric;
  /** Number of its tab, to link to; `null` while it has none. */
  sheetId: number | null;
  /** `null` when the time was over before the form was read. */
  form: FormDifferences | null;
}

/** Everything on Bảng chênh lệch, as it was at one moment. */
export interface DifferencesList {
  stamp: { at: Date; by: string; phase: string };
  /** In the order of Thiết lập. */
  agencies: AgencyOnList[];
}

/** The three tables of Bảng chênh lệch, each with its heading: all differences by size, the agencies, the decisions. */
export function differencesTables(list: DifferencesList, text: Text): RowSpec[][] {
  return [differenceRows(list, text), agencyRows(list, text), decisionRows(list, text)];
}

const CENTRED = { align: 'center', format: COUNT_FORMAT } as const;

/** All differences of all agencies, by size; equal ones stay in the order of Thiết lập and of the rubric. */
function differenceRows({ agencies }: DifferencesList, text: Text): RowSpec[] {
  const words = text.verification.list;
  const found = agencies
    .flatMap((agency) => (agency.form?.lines ?? []).map((line) => ({ agency, line })))
    .sort((a, b) => b.line.difference.abs().compare(a.line.difference.abs()));
  const { columns } = words;
  return table(
    'difference',
    [words.differences(found.length), words.aboutDifferences],
    [
      columns.number,
      columns.agency,
      columns.criterion,
      columns.title,
      columns.selfAnswer,
      columns.selfPoints,
      columns.verifiedAnswer,
      columns.verifiedPoints,
      columns.difference,
      columns.opinion,
      columns.explanation,
      columns.state,
    ],
    found.map(({ agency, line }, at) => ({
      id: `${agency.id}.${line.id}`,
      cells: [
        figure(at + 1, CENTRED),
        agencyLink(agency),
        criterionLink(agency, line),
        label(line.title),
        label(line.self.answer, { align: 'right' }),
        figure(line.self.points),
        label(line.verified.answer, { align: 'right' }),
        figure(line.verified.points),
        figure(toNumber(line.difference), { format: DIFFERENCE_FORMAT, bold: true }),
        label(line.opinion),
        label(line.explanation),
        label(line.opinion === '' ? words.noOpinion : words.states[line.state]),
      ],
    })),
    text,
  );
}

/** The agencies that have differences or had points taken off for false figures, and those that could not be read. */
function agencyRows({ agencies }: DifferencesList, text: Text): RowSpec[] {
  const words = text.verification.list;
  const { columns } = words;
  const differing = agencies.filter(({ form }) => form !== null && form.lines.length > 0);
  const shown = agencies.filter(
    ({ form }) => form === null || form.lines.length > 0 || (form.falseFigures?.amount ?? 0) > 0,
  );
  return table(
    'agency',
    [words.agencies(differing.length), words.aboutAgencies],
    [
      columns.number,
      columns.agency,
      columns.verified,
      columns.deduction,
      columns.count,
      columns.selfPoints,
      columns.open,
      columns.verifiedPoints,
      columns.difference,
      '',
      '',
      columns.state,
    ],
    shown.map((agency, at) => ({
      id: agency.id,
      cells: [figure(at + 1, CENTRED), agencyLink(agency), ...sums(agency, text)],
    })),
    text,
  );
}

function sums({ form, sheetId, rubric }: AgencyOnList, text: Text): CellSpec[] {
  const words = text.verification.list;
  if (form === null)
    return [...Array.from({ length: 9 }, () => label('')), label(sheetId === null ? words.noTab : words.notRead)];
  const { verified, totals, lines, unsettled, falseFigures } = form;
  return [
    label(words.verifiedOf(verified.done, verified.of), { align: 'center' }),
    label(falseFigures === null ? '' : deductionHint(form, falseFigures, rubric, text)),
    figure(lines.length, CENTRED),
    figure(totals.self),
    figure(unsettled, CENTRED),
    figure(totals.verified),
    figure(totals.verified - totals.self, { format: DIFFERENCE_FORMAT, bold: true }),
    label(''),
    label(''),
    label(unsettled > 0 ? words.settleFirst(unsettled) : lines.length > 0 ? words.states.settled : ''),
  ];
}

/** Whether points were taken off for false figures, and whether there is anything to take them off for. What is not settled is no false figure yet. */
function deductionHint(
  { lines, unsettled }: FormDifferences,
  { cause, amount }: NonNullable<FormDifferences['falseFigures']>,
  rubric: Rubric,
  text: Text,
): string {
  const words = text.verification.list;
  if (amount > 0) return lines.length > 0 ? words.deducted(amount) : words.deductedWithout(amount);
  return lines.length > unsettled ? words.considerDeduction(cause.source, rubric) : '';
}

function decisionRows({ agencies }: DifferencesList, text: Text): RowSpec[] {
  const words = text.verification.list;
  const { columns } = words;
  const found = agencies.flatMap((agency) => (agency.form?.decisions ?? []).map((decision) => ({ agency, decision })));
  return table(
    'decision',
    [words.decisions(found.length), words.aboutDecisions],
    [
      columns.number,
      columns.agency,
      columns.kind,
      columns.what,
      '',
      columns.points,
      '',
      '',
      '',
      columns.reason,
      '',
      columns.state,
    ],
    found.map(({ agency, decision }, at) => ({
      id: `${agency.id}.${decision.rowId}`,
      cells: [
        figure(at + 1, CENTRED),
        agencyLink(agency),
        label(words.kinds[decision.kind]),
        label(decision.what),
        label(''),
        figure(decision.points ?? '', { format: DIFFERENCE_FORMAT }),
        label(''),
        label(''),
        label(''),
        label(decision.reason),
        label(''),
        label(decisionState(decision, text)),
      ],
    })),
    text,
  );
}

function decisionState({ problem, reason }: DecisionLine, { marks, verification }: Text): string {
  if (problem !== '') return `${marks.error} ${problem}`;
  return reason === '' ? verification.list.noReason : verification.list.applied;
}

/** A heading, the names of the columns, and the rows below; or that there are none. */
function table(
  id: string,
  [title, about]: readonly [string, string],
  headings: readonly string[],
  rows: readonly { id: string; cells: CellSpec[] }[],
  text: Text,
): RowSpec[] {
  const head: Style = { background: COLOR.group, bold: true, middle: true, align: 'center', wrap: true };
  const bar: Style = { background: COLOR.section, bold: true, middle: true };
  return [
    {
      id: `#${id}`,
      height: 30,
      cells: [
        label('', bar),
        label(title, { ...bar, size: 11, wrap: false }),
        label(about, { ...bar, bold: false, wrap: false }),
        blank(bar),
      ],
    },
    { id: `#${id}.header`, height: 40, cells: headings.map((heading) => label(heading, head)) },
    ...(rows.length === 0
      ? [
          {
            id: `#${id}.none`,
            cells: [label(''), label(text.verification.list.none, { color: COLOR.muted }), blank()],
          },
        ]
      : rows.map((row) => ({ id: `${id}.${row.id}`, cells: row.cells }))),
  ];
}

function agencyLink({ name, sheetId }: AgencyOnList): CellSpec {
  if (sheetId === null) return label(name);
  return formula(() => `=HYPERLINK(${quoteText(`#gid=${sheetId}`)};${quoteText(name)})`, LINK);
}

/** Leads to where the criterion stood when the table was made. */
function criterionLink({ sheetId }: AgencyOnList, { id, row }: DifferenceLine): CellSpec {
  const style: Style = { align: 'center' };
  if (sheetId === null || row === 0) return label(id, style);
  const place = `#gid=${sheetId}&range=L${row}`;
  return formula(() => `=HYPERLINK(${quoteText(place)};${quoteText(id)})`, { ...LINK, ...style });
}

import { basisOf } from '../round/phases';
import { type AgencyRecord, emptyRecord } from '../round/register';
import type { AgencyStatus } from '../round/rights';
import { type Agency, agenciesOf, type Group, type RoundWithRubrics, rubricOf } from '../round/round';
import { isCounted, rubricOfAgency } from '../round/rubrics';
import { allCriteria } from '../rubric/rubric';
import { inEveryLanguage, type Text } from '../text/text';
import { dayInFormula } from './deadline';
import { FORM, FORM_ROW } from './form-columns';
import { blank, COLOR, COUNT_FORMAT, figure, formula, ID_COLUMN, LINK, label, PLAIN_TAB, POINTS_FORMAT } from './look';
import { lookUp, type TabOfAgency, verifiedOrNothingTo } from './references';
import { REGISTER, REGISTER_ROW, REGISTER_WIDTH, REQUEST_SEPARATOR, registerRow } from './register-columns';
import { withRoomFor } from './room-for-lines';
import {
  type CellSpec,
  columnLetters,
  type HighlightSpec,
  quoteText,
  type RowSpec,
  type TabSpec,
  tabKey,
} from './tab-spec';

/** What Theo dõi keeps besides its formulas. */
export interface RegisterContent {
  records: ReadonlyMap<string, AgencyRecord>;
  /** When the forms were last looked at, as `dd/MM/yyyy HH:mm:ss`; `''` if never. */
  checkedAt: string;
}

/**
 * Theo dõi: one row per agency with how far it is with its form. The commands alone write what was received; beside it stands, by formulas, what is on the form
 * now, down to the request that an agency wrote there, so that one read of this tab tells which forms have something new. An agency that left Thiết lập
 * keeps its row at the end.
 */
export function registerTab(
  round: RoundWithRubrics,
  { records, checkedAt }: RegisterContent,
  tabOf: TabOfAgency,
  text: Text,
): TabSpec {
  const words = text.submission;
  const present = round.groups.flatMap((group) => agenciesOf(round, group.id).map((agency) => ({ agency, group })));
  const gone = Array.from(records.values()).filter(
    (record) => record.status !== 'open' && present.every(({ agency }) => agency.id !== record.agencyId),
  );
  return {
    ...PLAIN_TAB,
    key: tabKey('register'),
    name: text.tabs.register,
    otherNames: inEveryLanguage((words) => words.tabs.register),
    color: COLOR.header,
    frozenRows: 3,
    frozenColumns: 3,
    columns: WIDTHS.map((width, at) => (HIDDEN.has(at + 1) ? { width, hidden: true } : { width })),
    rows: [
      {
        id: REGISTER_ROW.title,
        height: 34,
        cells: [
          blank(BAR),
          label(words.registerTitle, { ...BAR, bold: true, size: 14, wrap: false }),
          blank(BAR),
          formula(() => `=${countsOf(text)}`, { ...BAR, wrap: false }),
          blank(BAR),
        ],
      },
      {
        id: REGISTER_ROW.about,
        height: 24,
        cells: [
          blank(BAR),
          label(words.dueBy(round.settings.reportBy), { ...BAR, wrap: false }),
          blank(BAR),
          label(words.about, { ...BAR, wrap: false }),
          blank(BAR),
          blank(BAR),
          label(words.checkedAt, { ...BAR, align: 'right', wrap: false }),
          label(checkedAt, { ...BAR, wrap: false }),
          blank(BAR),
        ],
      },
      headerRow(text),
      ...present.map(({ agency, group }, at) =>
        agencyRow(round, agency, group, records.get(agency.id) ?? emptyRecord(agency.id), at, tabOf, text),
      ),
      ...(gone.length === 0
        ? []
        : [
            { id: REGISTER_ROW.gone, cells: [blank(HEAD), label(words.gone, { ...HEAD, align: 'left' }), blank(HEAD)] },
          ]),
      ...gone.map((record) => goneRow(record, round, text)),
    ],
    highlights: highlights(text),
  };
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
const HEAD = { background: COLOR.section, bold: true, middle: true, align: 'center', wrap: true } as const;

const WIDTHS: readonly number[] = [
  ID_COLUMN.width,
  40,
  220,
  150,
  110,
  96,
  150,
  260,
  150,
  240,
  260,
  170,
  80,
  200,
  // When and by whom a form was sent in, on one line: a formula's second line would be cut off where rows don't grow with it.
  540,
  72,
  72,
  72,
  88,
  96,
  80,
  84,
  80,
];

/** Characters of a name on one line of its column. */
const NAME_LINE = 32;

/** What only the formulas on the forms and the commands look at. */
const HIDDEN: ReadonlySet<number> = new Set([REGISTER.id, REGISTER.daysLate, REGISTER.notice, REGISTER.request]);

const STATUSES: readonly AgencyStatus[] = ['submitted', 'open', 'returned', 'locked'];

/** How many agencies there are in each state, how many submitted what is not received yet, and how many are overdue, as one line. */
function countsOf({ submission: words }: Text): string {
  const column = (number: number) => `$${columnLetters(number)}$4:$${columnLetters(number)}`;
  const others = `${column(REGISTER.timing)};${quoteText(`<>${words.waiting}`)}`;
  const counts = STATUSES.map(
    (status) =>
      `${quoteText(`${words.statuses[status]}: `)}&COUNTIFS(${column(REGISTER.status)};${quoteText(words.statuses[status])};${others})`,
  );
  counts.splice(
    1,
    0,
    `${quoteText(`${words.waiting}: `)}&COUNTIF(${column(REGISTER.timing)};${quoteText(words.waiting)})`,
  );
  const overdue = `${quoteText(words.overdueCount)}&COUNTIF(${column(REGISTER.timing)};${quoteText(`${words.overdueBefore}*`)})`;
  return [...counts, overdue].join(`&${quoteText('   ·   ')}&`);
}

function headerRow({ submission }: Text): RowSpec {
  const { columns } = submission;
  const inOrder = Object.keys(REGISTER).filter((name) => name !== 'id');
  return {
    id: REGISTER_ROW.header,
    height: 40,
    cells: inOrder.map((name) => label(columns[name as keyof typeof columns], HEAD)),
  };
}

function agencyRow(
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  record: AgencyRecord,
  at: number,
  tabOf: TabOfAgency,
  text: Text,
): RowSpec {
  const tab = tabOf(agency.id);
  const [points, status] =
    basisOf(round.settings) === 'self'
      ? [FORM.selfPoints, FORM.selfStatus]
      : [FORM.verifiedPoints, FORM.verifiedStatus];
  const fromForm = (column: number, id: string, format: string | null): CellSpec =>
    tab === null
      ? label('')
      : formula(
          () => `=IFERROR(${lookUp(tab.name, column, id)};"")`,
          format === null ? { wrap: true } : { format, align: 'right' },
        );
  const id = registerRow(agency.id);
  const criteria = allCriteria(rubricOfAgency(round, agency, group)).length;
  return {
    id,
    cells: [
      figure(at + 1, { format: COUNT_FORMAT, align: 'center' }),
      tab === null
        ? label(agency.name)
        : formula(() => `=HYPERLINK(${quoteText(`#gid=${tab.sheetId}`)};${quoteText(agency.name)})`, LINK),
      label(withRoomFor(Math.ceil(agency.name.length / NAME_LINE), group.name, 1)),
      formula((rowOf) => `=${timing(round.settings.reportBy, rowOf(id), text)}`, {}),
      ...recordCells(record, round.settings.reportBy, text).map(recordCell),
      fromForm(FORM.selfStatus, FORM_ROW.submission, null),
      fromForm(FORM.selfPoints, FORM_ROW.answered, COUNT_FORMAT),
      figure(criteria, { format: COUNT_FORMAT }),
      fromForm(FORM.selfPoints, FORM_ROW.invalid, COUNT_FORMAT),
      fromForm(points, FORM_ROW.total, isCounted(rubricOf(round, group)) ? COUNT_FORMAT : POINTS_FORMAT),
      fromForm(status, FORM_ROW.total, null),
      tab === null
        ? label('')
        : formula(() => `=IFERROR(${verifiedOrNothingTo(tab.name, criteria)};"")`, {
            format: COUNT_FORMAT,
            align: 'right',
          }),
      fromForm(FORM.difference, FORM_ROW.verified, COUNT_FORMAT),
      tab === null ? label('') : formula(() => `=IFERROR(${request(tab.name)};"")`, {}),
    ],
  };
}

function goneRow(record: AgencyRecord, round: RoundWithRubrics, text: Text): RowSpec {
  const rest = REGISTER_WIDTH - REGISTER.notice;
  return {
    id: registerRow(record.agencyId),
    cells: [
      label(''),
      label(record.agencyId),
      label(''),
      label(''),
      ...recordCells(record, round.settings.reportBy, text).map(recordCell),
      ...Array.from({ length: rest }, () => blank()),
    ],
  };
}

function recordCell(value: string | number, at: number): CellSpec {
  // The days are a number also while there are none: in a cell for text they would become text.
  if (at === REGISTER.daysLate - REGISTER.status)
    return figure(typeof value === 'number' ? value : '', { format: COUNT_FORMAT });
  // Out of sight, where a second line would only make the row higher.
  return label(String(value), at === REGISTER.notice - REGISTER.status ? { wrap: false } : {});
}

/** What the commands write into the row of an agency, from `REGISTER.status` to `REGISTER.notice`. */
export function recordCells(record: AgencyRecord, reportBy: string, text: Text): (string | number)[] {
  const { submittedAt, submittedBy, receivedAt, reason, remark, fingerprint } = record;
  const status = text.submission.statuses[record.status];
  const notice = noticeOf(record, reportBy, text);
  return [status, submittedAt, submittedBy, receivedAt, reason, remark, fingerprint, record.daysLate ?? '', notice];
}

/** What stands on top of the agency's form about it, behind a mark; `''` while there is nothing to say. */
function noticeOf({ status, daysLate, reason }: AgencyRecord, reportBy: string, text: Text): string {
  const { marks, submission: words } = text;
  switch (status) {
    case 'open':
      return '';
    case 'submitted': {
      const late = daysLate === null || daysLate === 0 ? '' : ` · ${words.noticeLate(daysLate)}`;
      return `${marks.done} ${words.noticeReceived}${late}`;
    }
    case 'returned':
      return `${marks.warning} ${words.noticeReturned(reason)}`;
    case 'locked':
      return `${marks.error} ${words.noticeLocked(reportBy)}`;
  }
}

/**
 * How an agency stands against the last day: late or in time once something was received, else how many days are left. What is submitted and waits to be received is
 * neither: the row beside it would call it not submitted.
 */
function timing(reportBy: string, row: number, text: Text): string {
  const [live, status] = [REGISTER.live, REGISTER.status].map((column) => `$${columnLetters(column)}${row}`);
  const { waiting, statuses } = text.submission;
  const isTheirs = `OR(${status}=${quoteText(statuses.open)};${status}=${quoteText(statuses.returned)})`;
  const waits = `AND(LEFT(${live};1)=${quoteText(text.marks.done)};${isTheirs})`;
  return `IF(${waits};${quoteText(waiting)};${daysOf(reportBy, row, text)})`;
}

function daysOf(reportBy: string, row: number, { submission: words }: Text): string {
  const late = `$${columnLetters(REGISTER.daysLate)}${row}`;
  const received = `IF(${late}>0;${quoteText(words.lateBefore)}&${late}&${quoteText(words.lateAfter)};${quoteText(words.onTime)})`;
  const day = dayInFormula(reportBy);
  if (day === null) return `IF(ISNUMBER(${late});${received};"")`;
  const over = `${quoteText(words.overdueBefore)}&(TODAY()-${day})&${quoteText(words.overdueAfter)}`;
  const left = `${quoteText(words.leftBefore)}&(${day}-TODAY())&${quoteText(words.leftAfter)}`;
  const open = `IF(TODAY()>${day};${over};IF(TODAY()=${day};${quoteText(words.lastDay)};${left}))`;
  return `IF(ISNUMBER(${late});${received};${open})`;
}

/** What an agency wrote for sending its form in, as one text. */
function request(tabName: string): string {
  return [FORM.figure, FORM.base, FORM.evidence, FORM.note]
    .map((column) => lookUp(tabName, column, FORM_ROW.submission))
    .join(`&${quoteText(REQUEST_SEPARATOR)}&`);
}

function highlights(text: Text): HighlightSpec[] {
  const { submission: words, marks } = text;
  const status = columnLetters(REGISTER.status);
  const timing = columnLetters(REGISTER.timing);
  const live = columnLetters(REGISTER.live);
  const invalid = columnLetters(REGISTER.invalid);
  const of = (letters: string) => () => `${letters}4:${letters}`;
  const is = (which: AgencyStatus) => () => `=$${status}4=${quoteText(words.statuses[which])}`;
  const begins = (letters: string, word: string) => () => `=LEFT($${letters}4;${word.length})=${quoteText(word)}`;
  return [
    { range: of(status), formula: is('submitted'), color: COLOR.doneText, background: COLOR.verifierInput, bold: true },
    { range: of(status), formula: is('returned'), color: COLOR.warningText, background: COLOR.warning, bold: true },
    { range: of(status), formula: is('locked'), color: COLOR.errorText, background: COLOR.error, bold: true },
    { range: of(status), formula: is('open'), color: COLOR.muted },
    {
      range: of(timing),
      formula: begins(timing, words.overdueBefore),
      color: COLOR.errorText,
      background: COLOR.error,
    },
    { range: of(timing), formula: begins(timing, words.waiting), color: COLOR.doneText, bold: true },
    {
      range: of(timing),
      formula: begins(timing, words.lateBefore),
      color: COLOR.warningText,
      background: COLOR.warning,
    },
    { range: of(live), formula: begins(live, marks.warning), color: COLOR.warningText, background: COLOR.warning },
    { range: of(live), formula: begins(live, marks.done), color: COLOR.doneText },
    {
      range: of(invalid),
      formula: () => `=AND(ISNUMBER($${invalid}4);$${invalid}4>0)`,
      color: COLOR.errorText,
      background: COLOR.error,
    },
  ];
}

/** What the head of a form shows of its agency's row in Theo dõi, as the part of a formula. */
export function noticeOnForm(registerName: string, agencyId: string): string {
  return lookUp(registerName, REGISTER.notice, registerRow(agencyId));
}

import { basisOf, isAbsentRanked } from '../round/phases';
import { type Agency, agenciesOf, type Group, type RoundWithRubrics, type Settings } from '../round/round';
import { isCounted, overviewRubric, rubricOfAgency } from '../round/rubrics';
import { allCriteria, type Rubric, type Section, sumAboveMax } from '../rubric/rubric';
import { inEveryLanguage, type Text } from '../text/text';
import { progressHeight, progressLine, progressRows, stateHighlights } from './assignment-progress';
import { assignmentsOf } from './assignments';
import { FORM, FORM_ROW } from './form-columns';
import { heat } from './heat';
import {
  blank,
  COLOR,
  COUNT_FORMAT,
  figure,
  formula,
  ID_COLUMN,
  inWholeNumbers,
  LINK,
  label,
  PERCENT_FORMAT,
  PLAIN_TAB,
  POINTS_FORMAT,
} from './look';
import { nameHeight } from './name-height';
import { groupsWithAgencies, type Part, partsOf, shortened } from './parts';
import type { LastYear } from './ranking-tab';
import { lookUp, type OtherTab, type TabOfAgency, verifiedOrNothingTo } from './references';
import { REGISTER, registerRow } from './register-columns';
import { totalHeading, worthHeading } from './result-columns';
import { type CellSpec, columnLetters, quoteText, type RowSpec, type Style, type TabSpec, tabKey } from './tab-spec';

/**
 * Columns of Tổng hợp, from 1. The shares of the maxima begin at `firstShare`, one column per part; the points of the parts follow, and in words how the sections
 * stand that are cut.
 */
export const SUMMARY = {
  id: 1,
  number: 2,
  agency: 3,
  total: 4,
  grade: 5,
  answered: 6,
  progress: 7,
  invalid: 8,
  rank: 9,
  selfTotal: 10,
  verifiedTotal: 11,
  bonus: 12,
  deducted: 13,
  submission: 14,
  /** How much of the form is verified and what is not settled, in words. */
  verification: 15,
  /** How much of the form is verified, as a share. */
  verifiedShare: 16,
  /** Where the agency stood the year before; out of sight where that is not known of anybody. */
  lastPlace: 17,
  lastTotal: 18,
  /** Out of sight: 1 for an agency that has a place, as in the official ranking; 0 for one of which there is nothing to rank. */
  ranked: 19,
  firstShare: 20,
} as const;

/** The rankings of the year before by group, where they are known. */
export type LastYearOf = (groupId: string) => LastYear | null;

/** What Tổng hợp refers to besides the forms, each where it is there. */
export interface SummarySources {
  /** Name of the Theo dõi tab. */
  registerTab?: string | null;
  /** What the dashboards compare the totals with. */
  lastYear?: LastYearOf;
  /** Dữ liệu phân công as it was laid out, where something is assigned. */
  assignmentData?: OtherTab | null;
}

/**
 * Live figures of every agency, one row each, by plain references into the forms: progress, totals, sections. What it shows follows the ranking basis of Thiết lập as
 * it stands at the last rendering. Where criteria have lead units and no points, how each unit and each criterion stands comes first.
 */
export function summaryTab(
  round: RoundWithRubrics,
  tabOf: TabOfAgency,
  text: Text,
  { registerTab = null, lastYear = () => null, assignmentData = null }: SummarySources = {},
): TabSpec {
  const words = text.summary;
  const isCompared = round.groups.some(({ id }) => lastYear(id) !== null);
  const assignments = assignmentData === null ? [] : assignmentsOf(round, text.assignment.everybody);
  const isAssigned = assignmentData !== null && assignments.length > 0;
  const shift = progressHeight(assignments);
  const rubrics = round.groups.map((group) => overviewRubric(round, group));
  const parts = Math.max(0, ...rubrics.map((rubric) => partsOf(rubric).length));
  const cuts = Math.max(0, ...rubrics.map((rubric) => cutSections(rubric).length));
  return {
    ...PLAIN_TAB,
    key: tabKey('summary'),
    name: text.tabs.summary,
    otherNames: inEveryLanguage((words) => words.tabs.summary),
    color: COLOR.doneText,
    frozenRows: 2,
    frozenColumns: 3,
    columns: [
      ID_COLUMN,
      // What stays in view leaves room for figures on a phone held upright. Ids of criteria are longer than the numbers of agencies.
      { width: isAssigned ? 52 : 40 },
      { width: isAssigned ? 218 : 220 },
      { width: 96 },
      { width: 110 },
      ...Array.from({ length: 8 }, () => ({ width: 84 })),
      { width: 96 },
      // One line of it: a formula's second line would be cut off where rows don't grow with it.
      { width: 440 },
      { width: 84 },
      ...Array.from({ length: 2 }, () => (isCompared ? { width: 84 } : { width: 84, hidden: true })),
      { width: 84, hidden: true },
      ...Array.from({ length: parts }, () => ({ width: 104 })),
      ...Array.from({ length: parts }, () => ({ width: 84 })),
      ...Array.from({ length: cuts }, () => ({ width: 180 })),
    ],
    rows: [
      {
        id: '#summary',
        height: 34,
        cells: [
          blank(BAR),
          label(words.title, { ...BAR, bold: true, size: 14, wrap: false }),
          isAssigned
            ? formula(() => `=${progressLine(assignments, assignmentData, round.settings, text)}`, {
                ...BAR,
                bold: true,
                wrap: false,
              })
            : blank(BAR),
          blank(BAR),
        ],
      },
      {
        id: '#about',
        height: 24,
        cells: [blank(BAR), label('', BAR), label(words.about(round.settings), { ...BAR, wrap: false }), blank(BAR)],
      },
      ...(isAssigned ? progressRows(assignments, assignmentData, text) : []),
      ...round.groups.flatMap((group) =>
        groupRows(round, group, shift, { tabOf, registerTab, lastYear: lastYear(group.id) }, text),
      ),
    ],
    highlights: [
      {
        range: () => `${columnLetters(SUMMARY.invalid)}3:${columnLetters(SUMMARY.invalid)}`,
        formula: () => `=AND(ISNUMBER($${columnLetters(SUMMARY.invalid)}3);$${columnLetters(SUMMARY.invalid)}3>0)`,
        background: COLOR.error,
        color: COLOR.errorText,
      },
      ...(isAssigned ? stateHighlights(text) : []),
      ...groupsWithAgencies(round).flatMap((group) => {
        const place = groupPlace(round, group, shift);
        const parts = partsOf(overviewRubric(round, group)).length;
        if (parts === 0) return [];
        const [from, to] = [SUMMARY.firstShare, SUMMARY.firstShare + parts - 1].map(columnLetters);
        return heat(
          () => `${from}${place.first}:${to}${place.last}`,
          () => `${from}${place.first}`,
        );
      }),
    ],
  };
}

/** The rows that a group's agencies take; the first group begins below the two title rows, what else stands before it, and its own heading. */
function groupPlace(round: RoundWithRubrics, group: Group, shift: number): { first: number; last: number } {
  let row = 3 + shift;
  for (const one of round.groups) {
    const count = agenciesOf(round, one.id).length;
    if (one.id === group.id) return { first: row + 1, last: row + count };
    row += count + 2;
  }
  throw new Error(`No group ${group.id}`);
}

/** The grade on a form, without the points that it may stand for: dashboards count agencies by it. */
function gradeOn(form: string, status: number, { grades }: Rubric): string {
  const shown = lookUp(form, status, FORM_ROW.total);
  if (grades.every(({ points }) => points === undefined)) return shown;
  return `LEFT(${shown};FIND(" (";${shown}&" (")-1)`;
}

/** The columns of a form that hold what the round shows at present: the agencies' own points or the verified ones. */
export function shownColumns(settings: Settings): { points: number; status: number } {
  return basisOf(settings) === 'self'
    ? { points: FORM.selfPoints, status: FORM.selfStatus }
    : { points: FORM.verifiedPoints, status: FORM.verifiedStatus };
}

/** What stands above a column of shares: the whole title would make the heading taller than the table. */
export function shareHeading(part: Part, text: Text): string {
  return text.summary.share({ number: part.number, title: shortened(part.title, 60) });
}

/** Sections whose points are less than those of their criteria once they reach the maximum. */
function cutSections(rubric: Rubric): Section[] {
  return rubric.sections.filter((section) => section.cap === true && sumAboveMax(section) !== null);
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;

/** What a row is made from besides the round. */
interface RowSources {
  tabOf: TabOfAgency;
  registerTab: string | null;
  lastYear: LastYear | null;
}

function groupRows(round: RoundWithRubrics, group: Group, shift: number, sources: RowSources, text: Text): RowSpec[] {
  const rubric = overviewRubric(round, group);
  const parts = partsOf(rubric);
  const head: Style = { background: COLOR.section, bold: true, middle: true, align: 'center' };
  const words = isCounted(rubric)
    ? { ...text.summary.columns, ...text.summary.countedColumns }
    : { ...text.summary.columns, total: totalHeading(rubric, text), grade: worthHeading(rubric, text) };
  const heading: RowSpec = {
    id: `#group.${group.id}`,
    height: 76,
    cells: [
      label(words.number, head),
      label(group.name, { ...head, align: 'left' }),
      ...[
        words.total,
        words.grade,
        words.answered,
        words.progress,
        words.invalid,
        words.rank,
        words.selfTotal,
        words.verifiedTotal,
        words.bonus,
        words.deducted,
        words.submission,
        words.verification,
        words.verifiedShare,
        ...(sources.lastYear === null
          ? ['', '']
          : [
              text.ranking.movement.lastYearPlace(sources.lastYear.year),
              text.ranking.movement.lastYearTotal(sources.lastYear.year),
            ]),
        words.ranked,
      ].map((word) => label(word, head)),
      ...parts.map((part) => label(shareHeading(part, text), { ...head, size: 9, wrap: true })),
      ...parts.map((part) => label(isCounted(rubric) ? text.summary.criteria(part) : text.summary.points(part), head)),
      ...cutSections(rubric).map((section) => label(text.summary.beforeCut(section), head)),
    ],
  };
  const place = groupPlace(round, group, shift);
  const rows = agenciesOf(round, group.id).map((agency, at) =>
    agencyRow(round, group, agency, at, place, sources, text),
  );
  return [
    heading,
    ...(isCounted(rubric) ? rows.map(inWholeNumbers) : rows),
    { id: `#gap.${group.id}`, cells: [blank()] },
  ];
}

function agencyRow(
  round: RoundWithRubrics,
  group: Group,
  agency: Agency,
  at: number,
  place: { first: number; last: number },
  { tabOf, registerTab, lastYear }: RowSources,
  text: Text,
): RowSpec {
  const before = lastYear?.standings.get(agency.id);
  const rubric = overviewRubric(round, group);
  const own = rubricOfAgency(round, agency, group);
  const parts = partsOf(rubric);
  const criteria = allCriteria(own).length;
  const counted = isCounted(rubric);
  const row = place.first + at;
  const tab = tabOf(agency.id);
  const number: Style = { align: 'right', format: POINTS_FORMAT };
  const cell = (column: number) => `$${columnLetters(column)}${row}`;

  const fromForm = (column: number, id: string, style: Style): CellSpec =>
    tab === null ? label('', style) : formula(() => `=IFERROR(${lookUp(tab.name, column, id)};"")`, style);
  const { points, status } = shownColumns(round.settings);

  return {
    id: `agency.${agency.id}`,
    ...nameHeight([agency.name]),
    cells: [
      figure(at + 1, { format: COUNT_FORMAT, align: 'center' }),
      tab === null
        ? label(agency.name)
        : formula(() => `=HYPERLINK(${quoteText(`#gid=${tab.sheetId}`)};${quoteText(agency.name)})`, LINK),
      fromForm(points, FORM_ROW.total, { ...number, bold: true }),
      tab === null
        ? label('', { align: 'center' })
        : // A grade for a form that nobody has begun would be a verdict on nothing.
          formula(() => `=IF(${cell(SUMMARY.ranked)}=1;${gradeOn(tab.name, status, own)};"")`, {
            align: 'center',
          }),
      fromForm(FORM.selfPoints, FORM_ROW.answered, { ...number, format: COUNT_FORMAT }),
      formula(
        // Of a unit that leads nothing there is nothing to wait for.
        () =>
          criteria === 0 ? '=""' : `=IF(ISNUMBER(${cell(SUMMARY.answered)});${cell(SUMMARY.answered)}/${criteria};"")`,
        {
          align: 'right',
          format: PERCENT_FORMAT,
        },
      ),
      fromForm(FORM.selfPoints, FORM_ROW.invalid, { ...number, format: COUNT_FORMAT }),
      formula(
        () => {
          // Units that lead different numbers of criteria are put in order by the share.
          const by = counted ? SUMMARY.progress : SUMMARY.total;
          const group = (column: number) => {
            const letters = columnLetters(column);
            return `$${letters}$${place.first}:$${letters}$${place.last}`;
          };
          // A total may be below the 0 of those that are not ranked, which stand ahead of nobody.
          const better = `FILTER(${group(by)};${group(by)}>${cell(by)};${group(SUMMARY.ranked)}=1)`;
          const ahead = round.settings.ties === 'dense' ? `UNIQUE(${better})` : better;
          // Text sorts above numbers, so the blanks of agencies without a form pass the filter; COUNT takes numbers only.
          return `=IF((${cell(SUMMARY.ranked)}=1)*ISNUMBER(${cell(by)});IFERROR(COUNT(${ahead});0)+1;"")`;
        },
        { align: 'center', format: COUNT_FORMAT },
      ),
      fromForm(FORM.selfPoints, FORM_ROW.total, number),
      fromForm(FORM.verifiedPoints, FORM_ROW.total, number),
      fromForm(points, FORM_ROW.bonus, number),
      fromForm(points, FORM_ROW.deducted, number),
      registerTab === null
        ? label('', { align: 'center' })
        : formula(
            () => {
              const [timing, status] = [REGISTER.timing, REGISTER.status].map((column) =>
                lookUp(registerTab, column, registerRow(agency.id)),
              );
              const waiting = quoteText(text.submission.waiting);
              return `=IFERROR(IF(${timing}=${waiting};${waiting};${status});"")`;
            },
            { align: 'center' },
          ),
      fromForm(FORM.verifiedStatus, FORM_ROW.verified, { wrap: false }),
      tab === null || criteria === 0
        ? label('')
        : formula(() => `=IFERROR(${verifiedOrNothingTo(tab.name, criteria)}/${criteria};"")`, {
            align: 'right',
            format: PERCENT_FORMAT,
          }),
      figure(before?.place ?? '', { align: 'center', format: COUNT_FORMAT }),
      figure(before === undefined || before.place === null || counted ? '' : before.total, number),
      tab === null
        ? figure(0, { format: COUNT_FORMAT })
        : isAbsentRanked(round.settings)
          ? figure(1, { format: COUNT_FORMAT })
          : formula(() => `=IF(N(IFERROR(${lookUp(tab.name, points, FORM_ROW.decisions)};0))>0;1;0)`, {
              format: COUNT_FORMAT,
            }),
      ...parts.map((part, index) =>
        formula(
          () => {
            const points = cell(SUMMARY.firstShare + parts.length + index);
            const most = partsOf(own).find(({ id }) => id === part.id)?.max ?? 0;
            if (most === 0) return '=""';
            // Blank before anything was entered: 0 % in red would look like a result.
            return `=IF(AND(ISNUMBER(${points});${cell(SUMMARY.ranked)}=1);${points}/${most};"")`;
          },
          { align: 'right', format: PERCENT_FORMAT },
        ),
      ),
      ...parts.map((part) => fromForm(points, part.id, number)),
      ...cutSections(rubric).map((section) => fromForm(status, section.id, { wrap: true })),
    ],
  };
}

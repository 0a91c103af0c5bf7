import type { RoundWithRubrics } from '../round/round';
import type { Criterion, Rubric } from '../rubric/rubric';
import { readableTitle } from '../text/readable-title';
import { inEveryLanguage, type Text } from '../text/text';
import { type AssignedCriterion, type Assignment, assignmentsOf, criteriaLedBy, leadCount } from './assignments';
import { isOver } from './deadline';
import { FORM } from './form-columns';
import { blank, COLOR, figure, formula, ID_COLUMN, label, PLAIN_TAB } from './look';
import { shortened } from './parts';
import { lookUp, sortedRows, type TabOfAgency } from './references';
import { REGISTER, registerRow } from './register-columns';
import {
  type CellSpec,
  columnLetters,
  quoteTab,
  quoteText,
  type RowOf,
  type RowSpec,
  type Style,
  type TabSpec,
  tabKey,
} from './tab-spec';

/** Columns of a criterion, from 1; one column per unit begins at `firstUnit`. What Tổng hợp shows stands side by side. */
export const CRITERION = {
  number: 2,
  title: 3,
  supplied: 4,
  state: 5,
  missing: 6,
  key: 7,
  count: 8,
  firstUnit: 9,
} as const;

/** Columns of a unit. What Tổng hợp shows stands side by side, the name and the number of its tab once more in the order of the keys. */
export const UNIT = {
  name: 2,
  tab: 3,
  supplied: 4,
  state: 5,
  progress: 6,
  open: 7,
  submission: 8,
  key: 9,
  count: 10,
  sortedName: 11,
  sortedTab: 12,
} as const;

/** Ids of the rows that others refer to. */
export const ASSIGNMENT_ROW = {
  late: '#late',
  unit: (agencyId: string) => `unit.${agencyId}`,
  criterion: (rubric: Rubric, { criterion }: AssignedCriterion) => `${rubric.id}:${criterion.id}`,
} as const;

/** Key of the tab. */
export const ASSIGNMENT_KEY = tabKey('assignment');

/**
 * Dữ liệu phân công: what Tổng hợp draws from where criteria have lead units and no points. For each unit which criteria it has supplied, by one formula that looks
 * its whole form up; from that how units and criteria stand, in printed order, with the keys by which Tổng hợp sorts them. Everything follows the forms and the day.
 */
export function assignmentDataTab(
  round: RoundWithRubrics,
  tabOf: TabOfAgency,
  registerTab: string,
  text: Text,
): TabSpec {
  const words = text.assignment;
  const assignments = assignmentsOf(round, words.everybody);
  const most = Math.max(0, ...assignments.map(({ units }) => units.length));
  const width = Math.max(UNIT.sortedTab, CRITERION.firstUnit - 1 + most);
  return {
    ...PLAIN_TAB,
    key: ASSIGNMENT_KEY,
    name: text.tabs.assignment,
    otherNames: inEveryLanguage((words) => words.tabs.assignment),
    color: COLOR.muted,
    hidden: true,
    frozenRows: 2,
    columns: [
      ID_COLUMN,
      { width: 180 },
      { width: 320 },
      ...Array.from({ length: width - CRITERION.title }, () => ({ width: 84 })),
    ],
    rows: [
      { id: '#title', height: 34, cells: [label(text.tabs.assignment, { ...BAR, bold: true, size: 14, wrap: false })] },
      {
        id: ASSIGNMENT_ROW.late,
        cells: [
          // Asked once: it changes with the day, and with it only what refers to it.
          formula(() => isOver(round.settings.reportBy), { ...NUMBER, align: 'left' }),
          label(assignments.length === 0 ? words.none : words.dataAbout, ONE_LINE),
          blank(),
        ],
      },
      ...assignments.flatMap((assignment) => [
        ...criteriaRows(assignment, tabOf, text),
        { id: `#gap.${assignment.rubric.id}`, cells: [blank()] },
      ]),
      ...unitRows(assignments, tabOf, registerTab, text),
    ],
  };
}

/** Cells of the criteria of an assignment, in some columns, as a reference that is the same everywhere on the tab. */
export function criteriaRange({ rubric, criteria }: Assignment, rowOf: RowOf, from: number, to = from): string {
  return between(
    criteria.map((one) => ASSIGNMENT_ROW.criterion(rubric, one)),
    rowOf,
    from,
    to,
  );
}

/** Cells of all units, in some columns. */
export function unitsRange(assignments: readonly Assignment[], rowOf: RowOf, from: number, to = from): string {
  return between(
    assignments.flatMap(({ units }) => units.map(({ id }) => ASSIGNMENT_ROW.unit(id))),
    rowOf,
    from,
    to,
  );
}

function between(ids: readonly string[], rowOf: RowOf, from: number, to: number): string {
  const [first, last] = [ids[0], ids[ids.length - 1]];
  if (first === undefined || last === undefined) throw new Error('Nothing is assigned');
  return `$${columnLetters(from)}$${rowOf(first)}:$${columnLetters(to)}$${rowOf(last)}`;
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
const ONE_LINE: Style = { wrap: false };
const NUMBER: Style = { align: 'right', format: 'General', wrap: false };
const HEAD: Style = { background: COLOR.section, bold: true, wrap: false };

/** Above every other key: what is complete comes last. */
const LAST = 1_000_000;
/** More than there are units in a spreadsheet. */
const STEP = 1000;

function criteriaRows(assignment: Assignment, tabOf: TabOfAgency, text: Text): RowSpec[] {
  const { rubric, units, criteria } = assignment;
  const head = `#criteria.${rubric.id}`;
  return [
    {
      id: head,
      cells: [
        label(rubric.shortTitle, HEAD),
        ...Array.from({ length: CRITERION.firstUnit - CRITERION.title }, () => blank(HEAD)),
        ...units.map(({ name }) => label(name, HEAD)),
        blank(),
      ],
    },
    ...criteria.map(
      (one, at): RowSpec => ({
        id: ASSIGNMENT_ROW.criterion(rubric, one),
        cells: [
          ...criterionCells(rubric, one, at, head, text),
          ...units.map((unit): CellSpec => {
            const tab = tabOf(unit.id);
            if (at > 0 || tab === null) return { owner: 'spill', style: NUMBER };
            return formula(
              (rowOf) => `=${supplied(tab.name, criteriaRange(assignment, rowOf, CRITERION.number), text)}`,
              NUMBER,
            );
          }),
          blank(),
        ],
      }),
    ),
  ];
}

function criterionCells(rubric: Rubric, one: AssignedCriterion, at: number, head: string, text: Text): CellSpec[] {
  const words = text.assignment;
  const { criterion, leads, unknown } = one;
  const id = ASSIGNMENT_ROW.criterion(rubric, one);
  const all = leadCount(one);
  const count = (rowOf: RowOf) => `$${columnLetters(CRITERION.count)}${rowOf(id)}`;
  const ranges = (units: readonly number[], row: string) => stretchesOf(units).map((one) => unitCells(one, row));
  const open = (rowOf: RowOf) => {
    const row = String(rowOf(id));
    const missing = (units: readonly number[]) =>
      stretchesOf(units).map((one) => `REPT(${unitCells(one, `$${rowOf(head)}`)};1-${unitCells(one, row)})`);
    const names = leads.flatMap(({ name, units }) => {
      if (units.length === 1) return missing(units);
      const whole = quoteText(words.wholeGroup(name, units.length));
      return `IF(SUM(${ranges(units, row).join(';')})=0;${whole};TEXTJOIN("; ";TRUE;${missing(units).join(';')}))`;
    });
    return `=ARRAYFORMULA(TEXTJOIN("; ";TRUE;${[...names, ...unknown.map((lead) => quoteText(words.notInRound(lead)))].join(';')}))`;
  };
  const led = leads.flatMap(({ units }) => units).sort((one, other) => one - other);
  return [
    label(criterion.id, ONE_LINE),
    label(titleAndLeads(criterion, text), ONE_LINE),
    formula((rowOf) => `=${count(rowOf)}&"/"&${all}`, ONE_LINE),
    formula((rowOf) => `=${stateOf(`${count(rowOf)}>=${all}`, rowOf, text)}`, ONE_LINE),
    all === 0 ? label('', ONE_LINE) : formula(open, ONE_LINE),
    formula((rowOf) => `=IF(${count(rowOf)}>=${all};${LAST};0)+${at + 1}`, NUMBER),
    led.length === 0
      ? figure(0, NUMBER)
      : formula((rowOf) => `=SUM(${ranges(led, String(rowOf(id))).join(';')})`, NUMBER),
  ];
}

function unitRows(assignments: readonly Assignment[], tabOf: TabOfAgency, registerTab: string, text: Text): RowSpec[] {
  let at = 0;
  const units = assignments.flatMap((one) => one.units).length;
  return assignments.flatMap((assignment) =>
    assignment.units.map(({ id: agencyId, name }, unit): RowSpec => {
      const id = ASSIGNMENT_ROW.unit(agencyId);
      const all = criteriaLedBy(assignment, unit).length;
      const place = at;
      at += 1;
      const tab = tabOf(agencyId);
      const count = (rowOf: RowOf) => `$${columnLetters(UNIT.count)}${rowOf(id)}`;
      const column = CRITERION.firstUnit + unit;
      const sorted = (from: number) => (rowOf: RowOf) =>
        `=${sortedRows(units, unitsRange(assignments, rowOf, from), unitsRange(assignments, rowOf, UNIT.key))}`;
      const inOrder = (from: number): CellSpec =>
        place === 0 ? formula(sorted(from), ONE_LINE) : { owner: 'spill', style: ONE_LINE };
      return {
        id,
        cells: [
          label(name, ONE_LINE),
          figure(tab === null ? '' : tab.sheetId, NUMBER),
          formula((rowOf) => `=${count(rowOf)}&"/"&${all}`, ONE_LINE),
          // Of a unit that leads nothing there is nothing to wait for.
          all === 0
            ? label('', ONE_LINE)
            : formula((rowOf) => `=${stateOf(`${count(rowOf)}>=${all}`, rowOf, text)}`, ONE_LINE),
          all === 0 ? figure('', NUMBER) : formula((rowOf) => `=${count(rowOf)}/${all}`, NUMBER),
          formula((rowOf) => `=${all}-${count(rowOf)}`, NUMBER),
          formula(() => `=IFERROR(${lookUp(registerTab, REGISTER.status, registerRow(agencyId))};"")`, ONE_LINE),
          // Who has the most to supply comes first.
          formula((rowOf) => `=${LAST}-(${all}-${count(rowOf)})*${STEP}+${place + 1}`, NUMBER),
          formula((rowOf) => `=SUM(${criteriaRange(assignment, rowOf, column)})`, NUMBER),
          inOrder(UNIT.name),
          inOrder(UNIT.tab),
          blank(),
        ],
      };
    }),
  );
}

/** What a criterion is about and who leads it, in five lines of Tổng hợp: whatever is longer stands in full on the form and on the rubric's tab. */
function titleAndLeads({ title, leads }: Criterion, { assignment: words }: Text): string {
  const led = shortened(words.leads((leads ?? [words.everybody]).join('; ')), LINE + LINE);
  const lines = led.length > LINE ? 3 : 4;
  return `${shortened(readableTitle(title), lines * LINE)}\n${led}`;
}

/** Characters that surely fit on a line of the titles. */
const LINE = 33;

/** Complete, or else overdue once the last day is over. */
function stateOf(isComplete: string, rowOf: RowOf, { assignment: { states } }: Text): string {
  const late = `$B$${rowOf(ASSIGNMENT_ROW.late)}`;
  return `IF(${isComplete};${quoteText(states.complete)};IF(${late}=1;${quoteText(states.overdue)};${quoteText(states.open)}))`;
}

/** Columns of units that stand side by side, as the first and the last of them. */
type Stretch = [first: number, last: number];

/** The units of a group stand side by side, so that few ranges hold all that lead a criterion. */
function stretchesOf(units: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const unit of units) {
    const last = found[found.length - 1];
    if (last !== undefined && last[1] === unit - 1) last[1] = unit;
    else found.push([unit, unit]);
  }
  return found;
}

function unitCells([first, last]: Stretch, row: string): string {
  return [first, last].map((unit) => `$${columnLetters(CRITERION.firstUnit + unit)}${row}`).join(':');
}

/** 1 for each criterion that is counted on a form, or that is settled there because it does not concern the unit. */
function supplied(tab: string, ids: string, { marks }: Text): string {
  const form = `${quoteTab(tab)}!$${columnLetters(FORM.id)}:$${columnLetters(FORM.selfStatus)}`;
  const look = (column: number) => `VLOOKUP(${ids};${form};${column};FALSE)`;
  const isCounted = `(${look(FORM.selfPoints)}=1)`;
  const isDone = `(LEFT(${look(FORM.selfStatus)};1)=${quoteText(marks.done)})`;
  // Neither one nor the other, turned round.
  return `ARRAYFORMULA(IFERROR(1-(1-${isCounted})*(1-${isDone});0))`;
}

import type { Settings } from '../round/round';
import type { Text } from '../text/text';
import { ASSIGNMENT_ROW, CRITERION, criteriaRange, UNIT, unitsRange } from './assignment-data';
import type { Assignment } from './assignments';
import { blank, COLOR, COUNT_FORMAT, figure, formula, LINK, label, PERCENT_FORMAT } from './look';
import { nameHeight } from './name-height';
import { type OtherTab, sortedRows } from './references';
import {
  type CellSpec,
  columnLetters,
  type HighlightSpec,
  quoteTab,
  quoteText,
  type RowSpec,
  type Style,
} from './tab-spec';

/** The column of Tổng hợp that says how a unit or a criterion stands, in letters. */
const STATE = 'E';

/** How many rows of Tổng hợp `progressRows` takes. */
export function progressHeight(assignments: readonly Assignment[]): number {
  const units = assignments.reduce((sum, one) => sum + one.units.length, 0);
  return units === 0 ? 0 : units + 2 + assignments.reduce((sum, one) => sum + one.criteria.length + 2, 0);
}

/**
 * How units and criteria stand where there are no points, for Tổng hợp: first every unit, then every criterion with those who still have to supply it. By formulas,
 * the order too: what is overdue or open stands first, what is complete at the end.
 *
 * @param data Dữ liệu phân công as it was laid out
 */
export function progressRows(assignments: readonly Assignment[], data: OtherTab, text: Text): RowSpec[] {
  if (assignments.length === 0) return [];
  return [...unitRows(assignments, data, text), ...assignments.flatMap((one) => criteriaRows(one, data, text))];
}

/** How many criteria are complete, how many are overdue, and by when, as one line: a part of a formula. */
export function progressLine(
  assignments: readonly Assignment[],
  data: OtherTab,
  { reportBy, publishBy }: Settings,
  { assignment: words }: Text,
): string {
  const all = assignments.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const count = (state: string) =>
    assignments
      .map((one) => `COUNTIF(${on(data, criteriaRange(one, data.rowOf, CRITERION.state))};${quoteText(state)})`)
      .join('+');
  const overdue = count(words.states.overdue);
  const late = `IF(${overdue}>0;${quoteText(words.overdueBefore)}&(${overdue})&${quoteText(words.overdueAfter)};"")`;
  return `(${count(words.states.complete)})&${quoteText(words.completeAfter(all))}&${late}&${quoteText(words.dueBy(reportBy, publishBy))}`;
}

/** Colours for the states, each with its word. */
export function stateHighlights({ assignment: { states } }: Text): HighlightSpec[] {
  const is = (word: string) => ({
    range: () => `${STATE}3:${STATE}`,
    formula: () => `=$${STATE}3=${quoteText(word)}`,
  });
  return [
    { ...is(states.overdue), background: COLOR.error, color: COLOR.errorText, bold: true },
    { ...is(states.open), background: COLOR.warning, color: COLOR.warningText },
    { ...is(states.complete), background: COLOR.verifierInput, color: COLOR.doneText },
  ];
}

const HEAD: Style = { background: COLOR.section, bold: true, middle: true, align: 'center', wrap: true };
/** Of five lines in the smaller letters. */
const TITLE_HEIGHT = 84;
const LEFT: Style = { ...HEAD, align: 'left' };
const CENTER: Style = { align: 'center', lined: true };

function on(data: OtherTab, range: string): string {
  return `${quoteTab(data.name)}!${range}`;
}

function unitRows(assignments: readonly Assignment[], data: OtherTab, text: Text): RowSpec[] {
  const { columns, units: title } = text.assignment;
  const units = assignments.flatMap((one) => one.units);
  const height = nameHeight(units.map(({ name }) => name));
  const sorted = () => {
    const range = (from: number, to = from) => on(data, unitsRange(assignments, data.rowOf, from, to));
    return `=${sortedRows(units.length, range(UNIT.supplied, UNIT.submission), range(UNIT.key))}`;
  };
  const styles: Style[] = [
    CENTER,
    CENTER,
    { align: 'right', format: PERCENT_FORMAT, lined: true },
    { align: 'right', format: COUNT_FORMAT, lined: true },
    CENTER,
  ];
  return [
    {
      id: '#units',
      height: 44,
      cells: [
        label(columns.place, HEAD),
        label(title, LEFT),
        ...[columns.supplied, columns.state, columns.progress, columns.open, columns.submission].map((word) =>
          label(word, HEAD),
        ),
        blank(HEAD),
      ],
    },
    ...units.map(
      ({ id }, at): RowSpec => ({
        id: `#unit.${at + 1}`,
        // Which unit stands here changes.
        ...height,
        cells: [
          figure(at + 1, { ...CENTER, format: COUNT_FORMAT }),
          formula(
            () => {
              const cell = (column: number) =>
                on(data, `$${columnLetters(column)}$${data.rowOf(ASSIGNMENT_ROW.unit(id))}`);
              return `=HYPERLINK("#gid="&${cell(UNIT.sortedTab)};${cell(UNIT.sortedName)})`;
            },
            { ...LINK, lined: true },
          ),
          ...spilling(at === 0, sorted, styles),
          blank(),
        ],
      }),
    ),
    { id: '#gap.units', cells: [blank()] },
  ];
}

function criteriaRows(assignment: Assignment, data: OtherTab, text: Text): RowSpec[] {
  const { columns, criteria: title } = text.assignment;
  const { rubric, criteria } = assignment;
  const sorted = () => {
    const range = (from: number, to = from) => on(data, criteriaRange(assignment, data.rowOf, from, to));
    return `=${sortedRows(criteria.length, range(CRITERION.number, CRITERION.missing), range(CRITERION.key))}`;
  };
  const styles: Style[] = [
    { ...CENTER, size: 9 },
    { size: 9, wrap: true, lined: true },
    CENTER,
    CENTER,
    { size: 9, wrap: false },
  ];
  return [
    {
      id: `#criteria.${rubric.id}`,
      height: 44,
      cells: [
        label(columns.number, HEAD),
        label(title(rubric), LEFT),
        label(columns.supplied, HEAD),
        label(columns.state, HEAD),
        label(columns.missing, { ...LEFT, wrap: false }),
        blank(HEAD),
      ],
    },
    ...criteria.map(
      (_, at): RowSpec => ({
        id: `#criterion.${rubric.id}.${at + 1}`,
        // Which criterion stands here changes, so that no row can be as high as its own title.
        height: TITLE_HEIGHT,
        cells: [...spilling(at === 0, sorted, styles), blank()],
      }),
    ),
    { id: `#gap.${rubric.id}`, cells: [blank()] },
  ];
}

/** A row of a table that one formula fills from its first row on. */
function spilling(isFirst: boolean, fill: () => string, styles: readonly Style[]): CellSpec[] {
  return styles.map((style, at): CellSpec => (isFirst && at === 0 ? formula(fill, style) : { owner: 'spill', style }));
}

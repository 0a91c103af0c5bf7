import type { RubricPlace } from '../check';
import type { TableColumn } from './layout';
import { ROW_ID } from './layout';
import type { RowReader } from './row-reader';

/** The rows of a criterion's levels, options or items in the rule's order. */
export interface RuleRows {
  rows: number[];
  /** Rows of levels that are no position of a list. */
  others?: Partial<Record<'below' | 'above' | 'none' | 'upTo', number>>;
}

export interface TablePlace {
  row: number;
  column: TableColumn;
}

/** From places in a rubric to the cells they were read from. */
export function placesOf(
  readers: readonly RowReader[],
  ruleRows: ReadonlyMap<string, RuleRows>,
): (place: RubricPlace) => TablePlace {
  const rowById = new Map(readers.map(({ row }) => [row.id, row.at]));
  const rowOf = (id: string) => rowById.get(id) ?? 0;
  return (place) => {
    switch (place.list) {
      case 'heading':
        return { row: rowOf(place.id), column: place.field === 'max' ? 'points' : 'id' };
      case 'criterion':
        return place.field === 'leads'
          ? { row: rowOf(ROW_ID.leads(place.id)), column: 'title' }
          : { row: rowOf(place.id), column: CRITERION_COLUMN[place.field] };
      case 'rule': {
        const { rule } = place;
        const { rows, others = {} } = ruleRows.get(place.id) ?? { rows: [] };
        if (rule.part === 'child')
          return { row: rows[rule.position] ?? rowOf(place.id), column: CHILD_COLUMN[rule.field] };
        if (rule.part !== 'rule')
          return { row: others[rule.part] ?? rowOf(place.id), column: CHILD_COLUMN[rule.field] };
        if (rule.field === 'upTo') return { row: others.upTo ?? rowOf(place.id), column: 'points' };
        return { row: rowOf(place.id), column: RULE_COLUMN[rule.field] };
      }
      default: {
        if (place.id === null) return { row: 0, column: 'points' };
        return { row: rowOf(LIST_ROW[place.list](place.id)), column: LIST_COLUMN[place.field] };
      }
    }
  };
}

const CRITERION_COLUMN = { id: 'id', expects: 'threshold', rule: 'rule' } as const;

const CHILD_COLUMN = {
  points: 'points',
  from: 'threshold',
  upTo: 'threshold',
  needs: 'threshold',
  label: 'title',
} as const;

const RULE_COLUMN = {
  max: 'points',
  base: 'base',
  countsFrom: 'options',
  zeroBelow: 'options',
  allOrNothing: 'options',
  step: 'options',
  unless: 'options',
} as const;

const LIST_COLUMN = { id: 'id', from: 'points', points: 'points', heading: 'threshold', name: 'title' } as const;

const LIST_ROW = {
  grades: ROW_ID.grade,
  deductions: ROW_ID.deduction,
  exemptions: ROW_ID.exemption,
  groups: ROW_ID.agencyGroup,
  unitNames: ROW_ID.unitName,
  findings: ROW_ID.finding,
} as const;

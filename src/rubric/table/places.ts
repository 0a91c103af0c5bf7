import type { RubricPlace } from '../check';
import type { TableColumn } from './layout';
import { ROW_ID } from './layout';
import type { RowReader } from './row-reader';

/** The rows of a criterion's levels, options or items in the rule's order. */
export interface RuleRows {
  rows: number[];
  belowRow?: number;
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
        return { row: rowOf(place.id), column: place.field === 'expects' ? 'threshold' : 'id' };
      case 'rule': {
        const { rule } = place;
        const { rows, belowRow } = ruleRows.get(place.id) ?? { rows: [] };
        if (rule.part === 'rule') return { row: rowOf(place.id), column: rule.field === 'max' ? 'points' : 'base' };
        if (rule.part === 'below') return { row: belowRow ?? rowOf(place.id), column: CHILD_COLUMN[rule.field] };
        return { row: rows[rule.position] ?? rowOf(place.id), column: CHILD_COLUMN[rule.field] };
      }
      default: {
        if (place.id === null) return { row: 0, column: 'points' };
        return { row: rowOf(LIST_ROW[place.list](place.id)), column: place.field === 'from' ? 'points' : 'id' };
      }
    }
  };
}

const CHILD_COLUMN = { points: 'points', from: 'threshold', needs: 'threshold', label: 'title' } as const;

const LIST_ROW = {
  grades: ROW_ID.grade,
  deductions: ROW_ID.deduction,
  groups: ROW_ID.agencyGroup,
  findings: ROW_ID.finding,
} as const;

/**
 * A rubric as the table that stands on its tab, and back. The coordinator reads and amends the table; every custom function reads the whole
 * columns of the tab. What a row is, its id says, so rows may stand in any order, with anything else between them.
 */

export type { TableProblem } from './problems';
export type { InfoKey, RowKind, RuleWord, TableColumn, TableRow, TableWords } from './table/layout';
export { INFO_KEYS, ROW_ID, ROW_KINDS, RULE_WORDS, TABLE_COLUMNS } from './table/layout';
export { type ReadTable, tableToRubric } from './table/read-table';
export { rowsOutOfOrder } from './table/row-order';
export { rubricToTable } from './table/write-table';

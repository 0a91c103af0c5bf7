import type { CellValue } from '../cell';
import type { Finding, FindingSetting, Rubric } from '../rubric';

/** The columns of the rubric table, from A. */
export const TABLE_COLUMNS = [
  'id',
  'kind',
  'number',
  'title',
  'points',
  'rule',
  'threshold',
  'figure',
  'base',
  'options',
  'source',
  'help',
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What a row of the table describes. */
export const ROW_KINDS = [
  'section',
  'group',
  'criterion',
  'level',
  'item',
  'evidence',
  'leads',
  'grade',
  'deduction',
  'exemption',
  'info',
  'finding',
  'agencyGroup',
  'agency',
  'unitName',
] as const;

export type RowKind = (typeof ROW_KINDS)[number];

/** What the rule column says: the rule's type, and for bands what they measure. */
export const RULE_WORDS = [
  'yesNo',
  'choice',
  'checklist',
  'ratio',
  'bandsByRatio',
  'bandsByCount',
  'bandsByRate',
  'bandsByPerPerson',
  'bandsByAmount',
  'delay',
  'perUnit',
  'completeness',
  'growth',
  'mark',
  'evidence',
] as const;

export type RuleWord = (typeof RULE_WORDS)[number];

/** The rows that describe the rubric itself. */
export const INFO_KEYS = [
  'id',
  'version',
  'title',
  'shortTitle',
  'regulation.number',
  'regulation.date',
  'regulation.issuer',
  'regulation.title',
  'calendar.dataFrom',
  'calendar.dataTo',
  'calendar.reportBy',
  'calendar.verifyBy',
  'calendar.explainBy',
  'calendar.publishBy',
  'scoring',
  'total',
  'zeroDenominator',
] as const;

export type InfoKey = (typeof INFO_KEYS)[number];

/** What the options column can say, of a section, a rule or a grade. */
export const OPTION_WORDS = [
  'bonus',
  'cap',
  'noCap',
  'printedMax',
  'countsFrom',
  'fullAt',
  'zeroBelow',
  'allOrNothing',
  'step',
  'unless',
  'outOf',
  'strict',
  'worth',
] as const;

export type OptionWord = (typeof OPTION_WORDS)[number];

/** What the threshold column of a level can say instead of a threshold. */
export const LEVEL_WORDS = ['otherwise', 'yes', 'no', 'none', 'each', 'most'] as const;

export type LevelWord = (typeof LEVEL_WORDS)[number];

/** The words of the table in one language. Words of one list must differ from each other, across the languages too. */
export interface TableWords {
  /** Headings of the columns; a row that carries them is skipped. */
  columns: Record<TableColumn, string>;
  kinds: Record<RowKind, string>;
  rules: Record<RuleWord, string>;
  /** What stands before each value of the rubric itself, such as "Tên văn bản". Not read. */
  info: Record<InfoKey, string>;
  strengths: Record<Finding['strength'], string>;
  /** What a rubric asks for, and how its total is made. */
  scoring: Record<NonNullable<Rubric['scoring']>, string>;
  totals: Record<NonNullable<Rubric['total']>['method'], string>;
  /** What 0 ÷ 0 earns. */
  zeroDenominators: Record<NonNullable<Rubric['zeroDenominator']>, string>;
  /** Options column of a finding: the cell where the coordinator may decide otherwise. */
  settings: Record<FindingSetting, string>;
  /**
   * Options column: of a section a bonus, whether it is cut at its maximum, the maximum that is printed; of a ratio from when on it counts and when it is full; of a
   * grade that its threshold has to be exceeded, the points it is worth. No word may begin with another one.
   */
  options: Record<OptionWord, string>;
  /** Threshold column of the level that takes what meets no band: "còn lại". */
  otherwise: string;
  /** Threshold column of the levels of a yes/no rule. */
  yes: string;
  no: string;
  /** Threshold column of a delay's level for what was never done. */
  none: string;
  /** Threshold column of the levels of points per unit: so many for each, so many at most. */
  each: string;
  most: string;
  /**
   * Threshold column, before the position of the item that an item needs ("cần mục 1"), before the criterion that one expects ("kèm V.1"), before the
   * heading from which an agency may be exempt ("cho mục C.3") or the rows that a finding explains ("cho mục II; II.3").
   */
  needs: string;
  expects: string;
  heading: string;
  /** Decimal mark. */
  decimal: ',' | '.';
}

/** A row as it is to be written: one cell per column, a text or a number of points. */
export interface TableRow {
  id: string;
  kind: RowKind;
  cells: (string | number)[];
}

/** The ids of rows that are no part of the assessment carry the kind before a colon, which no criterion's id contains. */
export const ROW_ID = {
  info: (key: InfoKey) => `info:${key}`,
  grade: (id: string) => `grade:${id}`,
  deduction: (id: string) => `deduction:${id}`,
  exemption: (id: string) => `exemption:${id}`,
  finding: (id: string) => `finding:${id}`,
  agencyGroup: (id: string) => `group:${id}`,
  /** An agency of a group, counted from 0. */
  agency: (groupId: string, position: number) => `group:${groupId}#${position + 1}`,
  /** A level, option or item of a criterion, counted from 0. */
  child: (criterionId: string, position: number) => `${criterionId}#${position + 1}`,
  evidence: (criterionId: string) => `${criterionId}#evidence`,
  leads: (criterionId: string) => `${criterionId}#leads`,
  unitName: (id: string) => `unit:${id}`,
} as const;

/** Position of a column in a row. */
export const COLUMN_AT: Readonly<Record<TableColumn, number>> = {
  id: 0,
  kind: 1,
  number: 2,
  title: 3,
  points: 4,
  rule: 5,
  threshold: 6,
  figure: 7,
  base: 8,
  options: 9,
  source: 10,
  help: 11,
};

/** Cells of a row by column; a row may be shorter than the table. */
export function cellAt(cells: readonly CellValue[], column: TableColumn): CellValue {
  return cells[COLUMN_AT[column]] ?? '';
}

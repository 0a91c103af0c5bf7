import type { RuleOf, RuleType } from '../../rules';
import type { RuleWord, TableWords } from '../layout';
import type { RuleRows } from '../places';
import type { RowReader } from '../row-reader';
import type { Vocabulary } from '../words';

/** How a rule stands in the table: cells of its criterion's row, and rows of their own below it. */
export interface RuleCells {
  word: RuleWord;
  figure?: string;
  base?: string;
  options?: string;
  children: ChildCells[];
}

export interface ChildCells {
  kind: 'level' | 'item';
  title: string;
  points: number;
  threshold?: string;
}

/** A rule as it was read, with the rows of its levels, options or items in the rule's order. */
export interface ReadRule<T extends RuleType> {
  rule: RuleOf<T>;
  rows: number[];
  /** Rows of levels that are no position of a list. */
  others?: NonNullable<RuleRows['others']>;
}

export interface RuleCodec<T extends RuleType> {
  /** What kind of rows stand below the criterion, and how many there have to be. */
  children: { kind: 'level' | 'item'; minimum: number } | null;
  write(rule: RuleOf<T>, max: number, words: TableWords): RuleCells;
  /** Never fails: what can't be read has been reported, and what is returned is then not used. */
  read(criterion: RowReader, children: RowReader[], word: RuleWord, max: number, vocabulary: Vocabulary): ReadRule<T>;
}

import type * as z from 'zod/mini';
import type { RubricSchemas } from './schema';

/**
 * How an answer becomes points: the closed set of rules that the regulations use. A rule is plain data; its shape is in `schema.ts`, what it does in
 * `src/scoring/rules/<type>.ts`, how it stands in the rubric table in `table/rules/<type>.ts`, and what can be wrong with it in `check-rule.ts`. A new
 * rule is one more member of each: nothing else knows the types apart.
 */
export type Rule = z.infer<RubricSchemas['rule']>;
export type RuleType = Rule['type'];
export type RuleOf<T extends RuleType> = Extract<Rule, { type: T }>;

export const RULE_TYPES = [
  'yesNo',
  'choice',
  'checklist',
  'ratio',
  'bands',
  'delay',
  'perUnit',
  'completeness',
  'growth',
  'mark',
  'evidence',
] as const satisfies readonly RuleType[];

/** What a banded rule measures. */
export type Measure = z.infer<RubricSchemas['measure']>;

/** Whether a banded rule of this measure takes a second figure. */
export function takesBase(measure: Measure): boolean {
  return measure === 'ratio' || measure === 'perPerson';
}

import type { Rule, RuleOf, RuleType } from '../../rubric/rules';
import type { Answer, EnteredCells, ReadAnswer } from '../answer';
import { bands } from './bands';
import { checklist } from './checklist';
import { choice } from './choice';
import { ratio } from './ratio';
import type { Marks, RuleModule } from './rule-module';
import { yesNo } from './yes-no';

const MODULES: { [T in RuleType]: RuleModule<T> } = { yesNo, choice, checklist, ratio, bands };

/** Reads what was entered for a criterion with this rule. */
export function readByRule(rule: Rule, cells: EnteredCells): ReadAnswer {
  return readOf(rule, cells);
}

/** What an answer earns under a rule, of at most `max` points. */
export function markByRule(rule: Rule, answer: Answer, max: number): Marks {
  return markOf(rule, answer, max);
}

/** A rule together with its type, so that the module found by the type takes the rule. */
type Typed<T extends RuleType> = { [K in T]: RuleOf<K> & { type: K } }[T];

function readOf<T extends RuleType>(rule: Typed<T>, cells: EnteredCells): ReadAnswer {
  const module: RuleModule<T> = MODULES[rule.type];
  return module.read(rule, cells);
}

function markOf<T extends RuleType>(rule: Typed<T>, answer: Answer, max: number): Marks {
  const module: RuleModule<T> = MODULES[rule.type];
  return module.mark(rule, answer, max);
}

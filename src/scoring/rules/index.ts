import type { Rule, RuleOf, RuleType } from '../../rubric/rules';
import type { Answer, EnteredCells, ReadAnswer } from '../answer';
import type { Exact } from '../exact';
import { bands } from './bands';
import { checklist } from './checklist';
import { choice } from './choice';
import { completeness } from './completeness';
import { delay } from './delay';
import { evidence } from './evidence';
import { growth } from './growth';
import { mark } from './mark';
import { perUnit } from './per-unit';
import { ratio } from './ratio';
import type { Marks, RuleModule, Surroundings } from './rule-module';
import { atMostWhole, ratioOf, twoFiguresProblem } from './share';
import { yesNo } from './yes-no';

const MODULES: { [T in RuleType]: RuleModule<T> } = {
  yesNo,
  choice,
  checklist,
  ratio,
  bands,
  delay,
  perUnit,
  completeness,
  growth,
  mark,
  evidence,
};

/** Reads what was entered for a criterion with this rule. */
export function readByRule(rule: Rule, cells: EnteredCells): ReadAnswer {
  return readOf(rule, cells);
}

/** What an answer earns under a rule, of at most `max` points. */
export function markByRule(rule: Rule, answer: Answer, max: number, surroundings: Surroundings): Marks {
  return markOf(rule, answer, max, surroundings);
}

/** The ratio that an answer to a criterion with this rule gives, at most 1; `null` for none. */
export function ratioByRule(rule: Rule, answer: Answer): Exact | null {
  if (rule.type !== 'ratio' || !('numerator' in answer) || twoFiguresProblem(answer) !== null) return null;
  const value = ratioOf(answer);
  return value === null ? null : atMostWhole(value);
}

/** A rule together with its type, so that the module found by the type takes the rule. */
type Typed<T extends RuleType> = { [K in T]: RuleOf<K> & { type: K } }[T];

function readOf<T extends RuleType>(rule: Typed<T>, cells: EnteredCells): ReadAnswer {
  const module: RuleModule<T> = MODULES[rule.type];
  return module.read(rule, cells);
}

function markOf<T extends RuleType>(rule: Typed<T>, answer: Answer, max: number, surroundings: Surroundings): Marks {
  const module: RuleModule<T> = MODULES[rule.type];
  return module.mark(rule, answer, max, surroundings);
}

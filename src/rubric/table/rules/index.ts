import type { RuleOf, RuleType } from '../../rules';
import type { RuleWord, TableWords } from '../layout';
import { bands } from './bands';
import { checklist } from './checklist';
import { choice } from './choice';
import type { RuleCells, RuleCodec } from './codec';
import { completeness } from './completeness';
import { delay } from './delay';
import { evidence } from './evidence';
import { growth } from './growth';
import { mark } from './mark';
import { perUnit } from './per-unit';
import { ratio } from './ratio';
import { yesNo } from './yes-no';

const CODECS: { [T in RuleType]: RuleCodec<T> } = {
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

/** The rule that a word of the rule column stands for. */
const TYPE_OF_WORD: Record<RuleWord, RuleType> = {
  yesNo: 'yesNo',
  choice: 'choice',
  checklist: 'checklist',
  ratio: 'ratio',
  bandsByRatio: 'bands',
  bandsByCount: 'bands',
  bandsByRate: 'bands',
  bandsByPerPerson: 'bands',
  bandsByAmount: 'bands',
  delay: 'delay',
  perUnit: 'perUnit',
  completeness: 'completeness',
  growth: 'growth',
  mark: 'mark',
  evidence: 'evidence',
};

export function writeRule<T extends RuleType>(
  rule: { [K in T]: RuleOf<K> & { type: K } }[T],
  max: number,
  words: TableWords,
): RuleCells {
  const codec: RuleCodec<T> = CODECS[rule.type];
  return codec.write(rule, max, words);
}

export function codecOf(word: RuleWord): { [T in RuleType]: RuleCodec<T> }[RuleType] {
  return CODECS[TYPE_OF_WORD[word]];
}

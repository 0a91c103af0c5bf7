import { fold } from '../cell';
import type { Finding } from '../rubric';
import { ROW_KINDS, type RowKind, RULE_WORDS, type RuleWord, type TableWords } from './layout';

/** The words of the table in every language it may be in, ready to be looked up as they stand in a cell. */
export interface Vocabulary {
  /** The words to show: those of the first language. */
  shown: TableWords;
  kind(entered: string): RowKind | undefined;
  rule(entered: string): RuleWord | undefined;
  strength(entered: string): Finding['strength'] | undefined;
  flag(entered: string): 'bonus' | 'cap' | undefined;
  level(entered: string): 'otherwise' | 'yes' | 'no' | undefined;
  isHeading(id: string, kind: string): boolean;
  /** What follows the word for "needs" or "expects"; `null` if the text begins with neither in any language. */
  after(word: 'needs' | 'expects', squeezed: string): string | null;
}

const STRENGTHS = ['C', 'I', 'P'] as const;
const LEVELS = ['otherwise', 'yes', 'no'] as const;
const FLAGS = ['bonus', 'cap'] as const;
const HEADINGS = ['id', 'kind'] as const;

export function vocabularyOf(languages: readonly [TableWords, ...TableWords[]]): Vocabulary {
  const kinds = lookUp(ROW_KINDS, languages, (words, key) => words.kinds[key]);
  const rules = lookUp(RULE_WORDS, languages, (words, key) => words.rules[key]);
  const strengths = lookUp(STRENGTHS, languages, (words, key) => words.strengths[key]);
  const flags = lookUp(FLAGS, languages, (words, key) => words[key]);
  const levels = lookUp(LEVELS, languages, (words, key) => words[key]);
  const headings = lookUp(HEADINGS, languages, (words, key) => words.columns[key]);
  return {
    shown: languages[0],
    kind: kinds,
    rule: rules,
    strength: strengths,
    flag: flags,
    level: levels,
    isHeading: (id, kind) => headings(id) === 'id' || headings(kind) === 'kind',
    after(word, squeezed) {
      const lower = squeezed.toLowerCase();
      for (const words of languages) {
        const start = fold(words[word]);
        if (lower.startsWith(start)) return squeezed.slice(start.length).trim();
      }
      return null;
    },
  };
}

/** Looks words up without regard to case, white space and composition; a word that stands as it was written is found without any folding. */
function lookUp<K extends string>(
  keys: readonly K[],
  languages: readonly TableWords[],
  wordOf: (words: TableWords, key: K) => string,
): (entered: string) => K | undefined {
  const exact = new Map<string, K>();
  const folded = new Map<string, K>();
  for (const words of languages) {
    for (const key of keys) {
      const word = wordOf(words, key);
      exact.set(word, key);
      folded.set(fold(word), key);
    }
  }
  return (entered) => exact.get(entered) ?? (entered === '' ? undefined : folded.get(fold(entered)));
}

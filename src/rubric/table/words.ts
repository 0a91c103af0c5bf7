import { fold } from '../cell';
import type { Finding, FindingSetting, Rubric } from '../rubric';
import {
  LEVEL_WORDS,
  type LevelWord,
  OPTION_WORDS,
  type OptionWord,
  ROW_KINDS,
  type RowKind,
  RULE_WORDS,
  type RuleWord,
  type TableWords,
} from './layout';

/** The words of the table in every language it may be in, ready to be looked up as they stand in a cell. */
export interface Vocabulary {
  /** The words to show: those of the first language. */
  shown: TableWords;
  kind(entered: string): RowKind | undefined;
  rule(entered: string): RuleWord | undefined;
  strength(entered: string): Finding['strength'] | undefined;
  level(entered: string): LevelWord | undefined;
  scoring(entered: string): Rubric['scoring'];
  total(entered: string): NonNullable<Rubric['total']>['method'] | undefined;
  zeroDenominator(entered: string): Rubric['zeroDenominator'];
  setting(entered: string): FindingSetting | undefined;
  isHeading(id: string, kind: string): boolean;
  /** What follows the word; `null` if the text doesn't begin with it in any language. */
  after(word: LeadingWord, squeezed: string): string | null;
}

/** Words that stand before something else in a cell. */
export type LeadingWord = 'needs' | 'expects' | 'heading' | OptionWord;

const STRENGTHS = ['C', 'I', 'P'] as const;
const SCORINGS = ['points', 'evidence'] as const;
const TOTALS = ['sum', 'mean'] as const;
const ZERO_DENOMINATORS = ['zero', 'full'] as const;
const SETTINGS = ['cap', 'zeroDenominator', 'ties', 'ranksAbsent'] as const;
const HEADINGS = ['id', 'kind'] as const;

export function vocabularyOf(languages: readonly [TableWords, ...TableWords[]]): Vocabulary {
  const kinds = lookUp(ROW_KINDS, languages, (words, key) => words.kinds[key]);
  const rules = lookUp(RULE_WORDS, languages, (words, key) => words.rules[key]);
  const strengths = lookUp(STRENGTHS, languages, (words, key) => words.strengths[key]);
  const levels = lookUp(LEVEL_WORDS, languages, (words, key) => words[key]);
  const headings = lookUp(HEADINGS, languages, (words, key) => words.columns[key]);
  return {
    shown: languages[0],
    kind: kinds,
    rule: rules,
    strength: strengths,
    level: levels,
    scoring: lookUp(SCORINGS, languages, (words, key) => words.scoring[key]),
    total: lookUp(TOTALS, languages, (words, key) => words.totals[key]),
    zeroDenominator: lookUp(ZERO_DENOMINATORS, languages, (words, key) => words.zeroDenominators[key]),
    setting: lookUp(SETTINGS, languages, (words, key) => words.settings[key]),
    isHeading: (id, kind) => headings(id) === 'id' || headings(kind) === 'kind',
    after(word, squeezed) {
      const lower = squeezed.toLowerCase();
      for (const words of languages) {
        const start = fold(isOption(word) ? words.options[word] : words[word]);
        if (lower.startsWith(start)) return squeezed.slice(start.length).trim();
      }
      return null;
    },
  };
}

function isOption(word: LeadingWord): word is OptionWord {
  return OPTIONS.has(word);
}

const OPTIONS: ReadonlySet<string> = new Set(OPTION_WORDS);

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

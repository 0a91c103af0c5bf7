import type { Language } from '../round/round';
import type { TableWords } from '../rubric/table';
import { en } from './en/index';
import { type Text, vi } from './vi/index';

export type { Text };

const LANGUAGES: Record<Language, Text> = { vi, en };

/** The words of a language. */
export function textIn(language: Language): Text {
  return LANGUAGES[language];
}

/** The language that a code given by a formula names; Vietnamese for anything unknown. */
export function languageOf(code: unknown): Language {
  return code === 'en' ? 'en' : 'vi';
}

/** The same words in every language. */
export function inEveryLanguage(pick: (text: Text) => string): string[] {
  return everyLanguage.map(pick);
}

/** All languages at once, for reading what may have been written in either. */
export const everyLanguage: readonly [Text, ...Text[]] = [vi, en];

/** The words of the rubric table in every language, the given one first. */
export function tableWordsOf(language: Language): [TableWords, ...TableWords[]] {
  const own = textIn(language);
  return [own.tableWords, ...everyLanguage.filter((text) => text !== own).map((text) => text.tableWords)];
}

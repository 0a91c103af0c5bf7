import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sidebar as en } from '../../src/text/en/sidebar';
import { sidebar as vi } from '../../src/text/vi/sidebar';
import type { SidebarView } from '../../src/wire';
import { CallError } from './api';

/** Every word of the sidebar, in one language. */
export type Words = typeof vi;

const LANGUAGES: Record<SidebarView['language'], Words> = { vi, en };

/** The words of a language; Vietnamese until the language of the round is known. */
export function wordsIn(language: SidebarView['language'] | undefined): Words {
  return LANGUAGES[language ?? 'vi'];
}

/** Hands the words to every component below. */
export const WordsContext = createContext<Words>(vi);

export function useWords(): Words {
  return useContext(WordsContext);
}

/** Why a call brought nothing, as a sentence. What the script or Google says is passed on, as text. */
export function failureSentence(error: unknown, words: Words): string {
  if (!(error instanceof CallError)) return words.trouble.failed(String(error));
  switch (error.failure) {
    case 'refused':
      return error.message;
    case 'failed':
      return words.trouble.failed(error.message);
    case 'timedOut':
      return words.trouble.timedOut;
    case 'noAnswer':
      return words.trouble.noAnswer;
  }
}

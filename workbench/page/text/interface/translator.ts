import type { Language } from '../words';
import type { Dictionary } from './dictionary';
import { CHARTS } from './vi-charts';
import { FUNCTIONS } from './vi-functions';
import { MENUS } from './vi-menus';
import { MESSAGES } from './vi-messages';
import { PANELS } from './vi-panels';
import { RULES } from './vi-rules';

/** Everything the engine's interface can say in Vietnamese. */
export const VIETNAMESE: Dictionary = { ...FUNCTIONS, ...CHARTS, ...PANELS, ...RULES, ...MESSAGES, ...MENUS };

/**
 * Puts a term of the engine's interface into a language. A term that is not in the dictionary stays English.
 * Terms in the engine's templates are broken over lines, so white space does not count.
 */
export function interfaceTranslator(language: Language): (term: string) => string {
  if (language === 'en') return (term) => term;
  const byWords = new Map(Object.entries(VIETNAMESE).map(([term, translation]) => [oneLine(term), translation]));
  return (term) => VIETNAMESE[term] ?? byWords.get(oneLine(term)) ?? term;
}

function oneLine(term: string): string {
  return term.replaceAll(/\s+/g, ' ').trim();
}

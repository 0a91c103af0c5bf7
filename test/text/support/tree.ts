import { everyLanguage, type Text } from '../../../src/text/text';

/** A text or a function somewhere in the words of a language, by its path such as `form.columns.title` or `guide.clerkSteps.0`. */
export type Leaf = [path: string, value: unknown];

/** Everything in the words of a language, depth first, in a fixed order. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

/** Each language under its code, for `describe.each`. */
export const LANGUAGES: [string, Text][] = everyLanguage.map((text) => [text.code, text]);

/** A param as it may stand in a sentence of a language. */
export function appearances(text: Text, param: string | number): string[] {
  return typeof param === 'number' ? [text.number(param), String(param)] : [param];
}

/** Which of the params stand in a sentence, by their position. */
export function paramsIn(text: Text, sentence: string, params: readonly (string | number)[]): number[] {
  return params.flatMap((param, at) => (appearances(text, param).some((one) => sentence.includes(one)) ? [at] : []));
}

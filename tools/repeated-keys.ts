import { type Expression, type Property, parseExpressionAt, type SpreadElement } from 'acorn';

/**
 * Keys that an object of a JSON text has more than once, by their paths: of such a pair, parsing keeps the last and forgets the other, so that an answer would be lost
 * without a word.
 *
 * @param text valid JSON, which is an expression of JavaScript too
 */
export function repeatedKeys(text: string): string[] {
  try {
    return repeatedIn(parseExpressionAt(text, 0, { ecmaVersion: 2021 }), '');
  } catch {
    // The one thing that JSON allows and an expression does not.
    return ['__proto__'];
  }
}

function repeatedIn(value: Expression | SpreadElement | null, path: string): string[] {
  if (value?.type === 'ArrayExpression') {
    return value.elements.flatMap((element, at) => repeatedIn(element, `${path}[${at}].`));
  }
  if (value?.type !== 'ObjectExpression') return [];
  const seen = new Set<string>();
  return value.properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const key = keyOf(property);
    const own = seen.has(key) ? [path + key] : [];
    seen.add(key);
    return [...own, ...repeatedIn(property.value, `${path}${key}.`)];
  });
}

function keyOf({ key }: Property): string {
  return key.type === 'Literal' ? String(key.value) : '';
}

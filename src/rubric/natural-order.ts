/**
 * The order of ids, which is the order of the rows of a rubric: number by number, so that II.1.2 comes before II.1.10; Roman numerals by their
 * value, so that V comes before VII and IX before X; a heading before what stands below it. Defined on ids alone, so that rows may be sorted and
 * moved about without changing the rubric.
 */
export function compareIds(a: string, b: string): number {
  return compareKeys(keyOf(a), keyOf(b));
}

/** A sorted copy of the items. */
export function sortById<T extends { id: string }>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item.id) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

interface Token {
  /** Separators come before numbers, numbers before Roman numerals, those before words. */
  rank: 0 | 1 | 2 | 3;
  value: number | string;
}

interface Key {
  tokens: Token[];
  id: string;
}

function keyOf(id: string): Key {
  return { tokens: (id.match(/\d+|[.-]|[^\d.-]+/g) ?? []).map(tokenOf), id };
}

/** The parts of ids are few and the same for hundreds of rows. */
const TOKENS = new Map<string, Token>();
const MOST_TOKENS = 500;

function tokenOf(part: string): Token {
  const known = TOKENS.get(part);
  if (known !== undefined) return known;
  const token = readToken(part);
  if (TOKENS.size < MOST_TOKENS) TOKENS.set(part, token);
  return token;
}

function readToken(part: string): Token {
  if (part === '.' || part === '-') return { rank: 0, value: part };
  if (/^\d/.test(part)) return { rank: 1, value: Number(part) };
  const roman = romanValue(part);
  return roman === null ? { rank: 3, value: part } : { rank: 2, value: roman };
}

/** Only I, V and X: a lone C, D, L or M is rather the letter of a section. */
function romanValue(part: string): number | null {
  if (!/^X{0,3}(IX|IV|V?I{0,3})$/.test(part)) return null;
  const digits = { I: 1, V: 5, X: 10 };
  let value = 0;
  let next = 0;
  for (const letter of Array.from(part).reverse()) {
    const digit = letter === 'I' ? digits.I : letter === 'V' ? digits.V : digits.X;
    value += digit < next ? -digit : digit;
    next = digit;
  }
  return value;
}

function compareKeys(a: Key, b: Key): number {
  for (let at = 0; ; at += 1) {
    const left = a.tokens[at];
    const right = b.tokens[at];
    if (left === undefined || right === undefined) {
      if (left !== undefined) return 1;
      if (right !== undefined) return -1;
      return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
    }
    if (left.rank !== right.rank) return left.rank - right.rank;
    if (left.value < right.value) return -1;
    if (left.value > right.value) return 1;
  }
}

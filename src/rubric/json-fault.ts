import type { JsonPart, TextFault } from './problems';

type NotJson = Extract<TextFault, { code: 'notJson' }>;

/**
 * Where a text stops being JSON, and what should stand there; `null` for one that is JSON. `JSON.parse` says so in words that are different in every version, in English,
 * and not always with the place.
 */
export function jsonFault(text: string): NotJson | null {
  const open: ('{' | '[')[] = [];
  let expected: JsonPart = 'value';
  /** Whether the brackets that were opened last may be closed right away. */
  let isEmpty = false;
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  for (;;) {
    take(SPACE);
    const mark = text[at] ?? '';
    const inside = open[open.length - 1];
    const closes = (inside === '{' && mark === '}') || (inside === '[' && mark === ']');
    if (closes && (isEmpty || expected === 'comma')) {
      open.pop();
      at += 1;
      isEmpty = false;
      expected = open.length === 0 ? 'end' : 'comma';
    } else if (expected === 'end') {
      return mark === '' ? null : faultAt(text, at, 'end');
    } else if (expected === 'comma' || expected === 'colon') {
      if (mark !== (expected === 'comma' ? ',' : ':')) return faultAt(text, at, expected);
      at += 1;
      expected = expected === 'comma' && inside === '{' ? 'name' : 'value';
    } else if (mark === '"') {
      if (take(STRING) === null) return faultAt(text, at, 'text');
      isEmpty = false;
      expected = expected === 'name' ? 'colon' : open.length === 0 ? 'end' : 'comma';
    } else if (expected === 'name') {
      return faultAt(text, at, 'name');
    } else if (mark === '{' || mark === '[') {
      open.push(mark);
      at += 1;
      isEmpty = true;
      expected = mark === '{' ? 'name' : 'value';
    } else {
      if (take(PLAIN) === null) return faultAt(text, at, 'value');
      isEmpty = false;
      expected = open.length === 0 ? 'end' : 'comma';
    }
  }
}

const SPACE = /[ \t\n\r]*/y;
/** Every character from the space on may stand in quotes, but for the quote itself and the backslash. */
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** So much of what stands there is told. */
const MOST_FOUND = 20;

function faultAt(text: string, at: number, expected: JsonPart): NotJson {
  const before = text.slice(0, at).split('\n');
  const found = /^[^\r\n]*/.exec(text.slice(at, at + MOST_FOUND))?.[0] ?? '';
  return {
    code: 'notJson',
    line: before.length,
    column: (before[before.length - 1] ?? '').length + 1,
    expected,
    found,
  };
}

/** Whether brackets stand one within the other to more than a depth, in a text that may be JSON or not. Looks at each character once. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (isQuoted) {
      if (mark === BACKSLASH) at += 1;
      else if (mark === QUOTE) isQuoted = false;
    } else if (mark === QUOTE) isQuoted = true;
    else if (mark === BRACE || mark === BRACKET) {
      depth += 1;
      if (depth > most) return true;
    } else if (mark === CLOSING_BRACE || mark === CLOSING_BRACKET) depth -= 1;
  }
  return false;
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const BRACE = '{'.charCodeAt(0);
const BRACKET = '['.charCodeAt(0);
const CLOSING_BRACE = '}'.charCodeAt(0);
const CLOSING_BRACKET = ']'.charCodeAt(0);

import { sha256 } from '@noble/hashes/sha2.js';

/** Plain data, as it stands in cells or travels in JSON. */
export type PlainData =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | readonly PlainData[]
  | { readonly [key: string]: PlainData };

/**
 * A short mark of some content, such as `3F2A-91C0-77DE-0B14`: the same content has the same mark, whatever the order of its keys, and any change gives another.
 * What is blank (`''`, `null`, `undefined`) under a key is as good as not there. It is the beginning of a SHA-256 over canonical JSON.
 */
export function fingerprintOf(value: PlainData): string {
  const digits = Array.from(sha256(utf8(canonical(value))).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0'));
  return (digits.join('').toUpperCase().match(/.{4}/g) ?? []).join('-');
}

/** JSON with sorted keys, days and times as ISO 8601, and nothing under a key for what is blank. */
function canonical(value: PlainData): string {
  if (isBlank(value)) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isDate(value)) return JSON.stringify(value.toISOString());
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => !isBlank(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

function isBlank(value: PlainData): value is '' | null | undefined {
  return value === '' || value === null || value === undefined;
}

/** A Date that Sheets hands over may come from another realm, where `instanceof` fails. */
function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function isList(value: PlainData): value is readonly PlainData[] {
  return Array.isArray(value);
}

/** Apps Script has no TextEncoder. Half a surrogate pair is encoded like any other code point, so that different texts stay different. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const following = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes.push(following === 0 ? code : ((0xff00 >> (following + 1)) & 0xff) | (code >> (6 * following)));
    for (let rest = following - 1; rest >= 0; rest -= 1) bytes.push(0x80 | ((code >> (6 * rest)) & 0x3f));
  }
  return Uint8Array.from(bytes);
}

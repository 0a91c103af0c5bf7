import { squeeze } from './cell';

/** What a text says when it is read as a number. */
export type DecimalReading =
  /** `plain` is the same number as written, with a point and without groups. */
  | { kind: 'number'; value: number; plain: string }
  /** One group of three digits behind a comma or point: 1.234 is 1234 to some and 1,234 to others. */
  | { kind: 'ambiguous' }
  | { kind: 'notANumber' };

const NOT_A_NUMBER: DecimalReading = { kind: 'notANumber' };

/**
 * Reads a number as people type it: comma or point before the decimals, and points, commas or spaces between groups of three digits where the rest of
 * the number shows that this is what they are ("1.234,5", "1 234", "1,234,567").
 */
export function readDecimal(text: string): DecimalReading {
  const squeezed = squeeze(text).replace(/^\u2212/, '-');
  const [, sign, digits] = /^([+-]?) ?(\d[\d.,' ]*)$/.exec(squeezed) ?? [];
  if (digits === undefined) return NOT_A_NUMBER;
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return { kind: 'ambiguous' };
  const plain = withoutGroups(digits);
  if (plain === null) return NOT_A_NUMBER;
  const signed = sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain;
  return { kind: 'number', value: Number(signed), plain: signed };
}

/** "1.234,5" → "1234.5"; `null` where the marks don't add up to one number. */
function withoutGroups(digits: string): string | null {
  if (/^\d+$/.test(digits)) return digits;
  if (/^\d+[.,]\d+$/.test(digits)) return digits.replace(',', '.');
  for (const [mark, decimal] of SEPARATORS) {
    const grouped = new RegExp(`^(\\d{1,3}(?:[${mark}]\\d{3})+)(?:[${decimal}](\\d+))?$`).exec(digits);
    if (grouped?.[1] === undefined) continue;
    const whole = grouped[1].replace(/\D/g, '');
    return grouped[2] === undefined ? whole : `${whole}.${grouped[2]}`;
  }
  return null;
}

/** The mark between groups, and what may then stand before the decimals. */
const SEPARATORS = [
  ['.', ','],
  [',', '.'],
  [' ', '.,'],
  ["'", '.,'],
] as const;

/** A finite number without an exponent: 1e-7 is "0.0000001". The text reads back as the same number. */
export function plainDecimal(value: number): string {
  const text = String(value);
  const at = text.indexOf('e');
  return at < 0 ? text : shiftDecimal(text.slice(0, at), Number(text.slice(at + 1)));
}

/** Moves the decimal point of a plain decimal, without going through binary fractions: ("0.2", 2) is "20". */
export function shiftDecimal(plain: string, places: number): string {
  const negative = plain.startsWith('-');
  const [whole = '', decimals = ''] = plain.replace(/^[+-]/, '').split('.');
  const digits = whole + decimals;
  const point = whole.length + places;
  const left = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const right = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const tidy = (left.replace(/^0+(?=\d)/, '') + (right === '' ? '' : `.${right}`)).replace(/\.?0+$/, (zeros) =>
    right === '' ? zeros : '',
  );
  return negative && /[1-9]/.test(tidy) ? `-${tidy}` : tidy;
}

/** The sum of decimals of up to nine places, free of binary remainders. */
export function addDecimals(values: readonly number[]): number {
  return values.reduce((total, value) => Math.round((total + value) * 1e9) / 1e9, 0);
}

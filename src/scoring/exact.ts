import Fraction from 'fraction.js';
import { plainDecimal } from '../rubric/decimal';

/**
 * An exact number of points. Binary fractions make 84.99999999999999 of a true 85, and a grade or a place must never hang on that; so points are
 * rationals until they are shown.
 */
export type Exact = Fraction;

export const ZERO: Exact = new Fraction(0);

/**
 * The exact value that a finite decimal number shows: 0.1 is one tenth, 1e-7 one ten-millionth.
 *
 * @throws RangeError for NaN and infinities
 */
export function exact(value: number): Exact {
  const known = KNOWN.get(value);
  if (known !== undefined) return known;
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number of points`);
  const made = Number.isSafeInteger(value) ? new Fraction(value) : new Fraction(plainDecimal(value));
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(value, made);
  return made;
}

/** The same few hundred points and thresholds are needed for every agency. */
const KNOWN = new Map<number, Exact>();
const MOST_KNOWN = 2000;

/** Exactly `numerator` ÷ `denominator`, which must not be 0. */
export function quotient(numerator: number, denominator: number): Exact {
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
    ? new Fraction(numerator, denominator)
    : exact(numerator).div(exact(denominator));
}

/**
 * The exact sum. Whole numbers are added as such, and the rest over a common denominator that is reduced once at the end: reducing after
 * each of seventy ratios is what takes the time.
 */
export function sum(values: Iterable<Exact>): Exact {
  let whole = NONE;
  let numerator = NONE;
  let denominator = ONE;
  for (const { s, n, d } of values) {
    if (d === ONE) {
      whole += s * n;
    } else if (d === denominator) {
      numerator += s * n;
    } else {
      const common = greatestCommonDivisor(denominator, d);
      const factor = d / common;
      numerator = numerator * factor + s * n * (denominator / common);
      denominator *= factor;
    }
  }
  return denominator === ONE
    ? new Fraction(whole + numerator)
    : new Fraction(whole * denominator + numerator, denominator);
}

const NONE = BigInt(0);
const ONE = BigInt(1);

/** One division brings the large number down to the size of the small one. */
function greatestCommonDivisor(large: bigint, small: bigint): bigint {
  let a = small;
  let b = large % small;
  while (b !== NONE) [a, b] = [b, a % b];
  return a;
}

/** The nearest double, or the one beside it: for cells and display, never for comparing. */
export function toNumber(value: Exact): number {
  const number = value.valueOf();
  if (Number.isFinite(number)) return number;
  // Numerator and denominator are both beyond a double's range.
  const { s, n, d } = value;
  const decimals = BigInt(1e15);
  return Number(s) * (Number(n / d) + Number(((n % d) * decimals) / d) / 1e15);
}

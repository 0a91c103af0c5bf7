import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { exact, quotient, sum, toNumber } from '../../src/scoring/exact';

describe('exact numbers', () => {
  test.each([
    [0.1, '1/10'],
    [84.99, '8499/100'],
    [1e-7, '1/10000000'],
    [1.5e21, '1500000000000000000000'],
    [2 ** 60, '1152921504606847000'],
    [-2.25, '-9/4'],
  ])('%d is what it shows', (value, fraction) => {
    expect(exact(value).toFraction()).toBe(fraction);
  });

  test('are never NaN or infinite', () => {
    expect(() => exact(Number.NaN)).toThrow(RangeError);
    expect(() => exact(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  test('come back as the number they were made of', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e4, max: 1e4 }), (value) => {
        expect(toNumber(exact(value))).toBeCloseTo(value, 9);
      }),
    );
  });

  test('ten tenths are one', () => {
    expect(sum(Array.from({ length: 10 }, () => exact(0.1))).equals(1)).toBe(true);
  });

  test('sums are what adding one by one gives', () => {
    const fraction = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(fc.array(fraction, { maxLength: 30 }), (parts) => {
        const values = parts.map(([numerator, denominator]) => quotient(numerator, denominator));
        const slow = values.reduce((total, value) => total.add(value), new Fraction(0));
        expect(sum(values).equals(slow)).toBe(true);
      }),
    );
  });

  test('a quotient of decimals is exact', () => {
    expect(quotient(0.3, 0.1).equals(3)).toBe(true);
    expect(quotient(1, 3).toFraction()).toBe('1/3');
  });

  test('a fraction of hundreds of digits still has a number', () => {
    const sevenths = Array.from({ length: 400 }, (_, at) => quotient(1, 999_000_000_000 - at));
    expect(toNumber(sum([exact(850), ...sevenths]))).toBeCloseTo(850, 6);
  });
});

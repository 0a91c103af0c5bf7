import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDecimal, readDecimal, shiftDecimal } from '../../src/rubric/decimal';

describe('numbers as people type them', () => {
  test.each([
    ['12', 12],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['0,125', 0.125],
    ['12,25', 12.25],
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['  7  ', 7],
    ['-3', -3],
    ['\u22123,5', -3.5],
    ['+4', 4],
    ['007', 7],
    ['1,2345', 1.2345],
  ])('%s', (text, value) => {
    expect(readDecimal(text)).toMatchObject({ kind: 'number', value });
  });

  test.each(['1.234', '1,234', '12.000', '999,999'])(
    '%s may be a thousand times as much, so it is not guessed',
    (text) => {
      expect(readDecimal(text)).toEqual({ kind: 'ambiguous' });
    },
  );

  test.each([
    '',
    'x',
    '1,2,3',
    '1.23.456',
    '1 2',
    '12 345 6',
    '1e3',
    '0x10',
    '5%',
    'Infinity',
    '1..2',
    ',5',
    '5,',
    '½',
  ])('%s is no number', (text) => {
    expect(readDecimal(text)).toEqual({ kind: 'notANumber' });
  });
});

describe('decimals as text', () => {
  test.each([
    [1e-7, '0.0000001'],
    [1.5e21, '1500000000000000000000'],
    [-2.5e-8, '-0.000000025'],
    [0.1, '0.1'],
    [100, '100'],
  ])('%d is %s', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  test.each([
    ['0.2', 2, '20'],
    ['20', -2, '0.2'],
    ['0.005', 2, '0.5'],
    ['12.5', 2, '1250'],
    ['7', -2, '0.07'],
    ['0', 2, '0'],
    ['100', -2, '1'],
    ['-0.5', 1, '-5'],
  ])('%s by %d places is %s', (text, places, shifted) => {
    expect(shiftDecimal(text, places)).toBe(shifted);
  });

  test('the text of any number reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainDecimal(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text) === value).toBe(true);
        expect(Number(shiftDecimal(shiftDecimal(text, 2), -2)) === value).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tabNameFor } from '../../src/round/tab-names';

describe('tab names for agencies', () => {
  test('an ordinary name is the tab name, with white space folded', () => {
    expect(tabNameFor('  Sở  Công Thương ', [])).toBe('Sở Công Thương');
  });

  test('quotes, slashes and emoji are kept: Google takes them', () => {
    expect(tabNameFor("UBND xã D'Ran / 🏛", [])).toBe("UBND xã D'Ran / 🏛");
  });

  test('a name of 150 characters is cut to what a tab takes', () => {
    const name = tabNameFor('Ban '.repeat(38).trim(), []);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name.endsWith('…')).toBe(true);
  });

  test('a name in use gets a number; case does not make it another name', () => {
    expect(tabNameFor('Sở Y tế', ['sở y tế', 'Sở Y tế (2)'])).toBe('Sở Y tế (3)');
  });

  test('always unique, never too long, never half an emoji', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.array(fc.string()),
        (agency, taken) => {
          const name = tabNameFor(agency, taken);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
        },
      ),
    );
  });
});

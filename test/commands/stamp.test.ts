import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampOf } from '../../src/commands/stamp';

test('the same cells have the same stamp, and a typed letter makes another one', () => {
  const day = new Date(2017, 11, 14);
  expect(stampOf([['I.1', 20, true, day]])).toBe(stampOf([['I.1', 20, true, new Date(2017, 11, 14)]]));
  expect(stampOf([['I.1', 20]])).not.toBe(stampOf([['I.1', '20']]));
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (cells, pick) => {
      const at = pick % cells.length;
      const changed = cells.map((cell, index) => (index === at ? `${cell}5` : cell));
      expect(stampOf([changed])).not.toBe(stampOf([cells]));
    }),
  );
});

test('is short, whatever stands in the cells', () => {
  expect(stampOf([])).toMatch(/^[0-9a-f]{8}$/);
  expect(stampOf([['Sở Nông nghiệp 🌾'.repeat(1000)]])).toMatch(/^[0-9a-f]{8}$/);
});

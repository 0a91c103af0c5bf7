import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/round/fingerprint';

const record = fc.dictionary(
  fc.string({ unit: 'binary' }),
  fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()),
  {
    minKeys: 1,
    noNullPrototype: true,
  },
);

describe('the fingerprint of some content', () => {
  test('is the beginning of a SHA-256 over its canonical JSON, in four groups', () => {
    const json = '{"ghi chú":"Có 🙂","số":[1.5,"2017-12-14T00:00:00.000Z",null,true]}';
    const digits = createHash('sha256').update(json, 'utf8').digest('hex').slice(0, 16).toUpperCase();
    const mark = fingerprintOf({ số: [1.5, new Date(Date.UTC(2017, 11, 14)), '', true], 'ghi chú': 'Có 🙂' });
    expect(mark).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    expect(mark.replace(/-/g, '')).toBe(digits);
  });

  test('does not depend on the order of keys, nor on what is blank', () => {
    fc.assert(
      fc.property(record, (content) => {
        const reversed = Object.fromEntries(Object.entries(content).reverse());
        expect(fingerprintOf({ ...reversed, 'blank #': '', 'none #': null })).toBe(fingerprintOf(content));
      }),
    );
  });

  test('is another after any change', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.oneof(fc.string({ minLength: 1 }), fc.integer()), (content, at, value) => {
        const keys = Object.keys(content);
        const key = keys[at % keys.length] ?? '';
        fc.pre(content[key] !== value);
        expect(fingerprintOf({ ...content, [key]: value })).not.toBe(fingerprintOf(content));
        const { [key]: _gone, ...rest } = content;
        expect(fingerprintOf(rest)).not.toBe(fingerprintOf(content));
      }),
    );
  });

  test('tells a number from the text that looks like it, and halves of surrogate pairs from each other', () => {
    expect(fingerprintOf({ a: 1 })).not.toBe(fingerprintOf({ a: '1' }));
    expect(fingerprintOf('\ud83d')).not.toBe(fingerprintOf('\ud83c'));
  });
});

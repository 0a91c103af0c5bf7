import fc from 'fast-check';
import { fold, isErrorText } from '../../src/rubric/cell';

/** Any text a person could put into a cell, short. */
export const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'Tỷ lệ máy tính/CBCCVC',
      '=1+1',
      "'x",
      ' đầu và cuối ',
      '1.10',
      '007',
      'TRUE',
      'Có',
      '>=20%',
      'a\nb',
      '@Sở',
    ),
  )
  .filter((value) => /\S/.test(value) && !isErrorText(value));

export const optionalText = fc.option(text, { nil: undefined });

/** Quarters of a point, as the regulations use them. */
export const points = (lowest: number, highest: number) =>
  fc.integer({ min: Math.ceil(lowest * 4), max: Math.floor(highest * 4) }).map((quarters) => quarters / 4 || 0);

export const labels = (minimum: number, maximum: number) =>
  fc
    .uniqueArray(text, { minLength: minimum, maxLength: maximum, selector: fold })
    .filter((list) => list.length >= minimum);

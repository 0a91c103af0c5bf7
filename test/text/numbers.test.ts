import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimal } from '../../src/rubric/decimal';
import type { Rule } from '../../src/rubric/rules';
import { en } from '../../src/text/en/index';
import { counted, exactNumber } from '../../src/text/en/numbers';
import { everyLanguage } from '../../src/text/text';
import { vi } from '../../src/text/vi/index';

describe('numbers in a sentence', () => {
  it.each([
    [0, '0', '0'],
    [0.5, '0,5', '0.5'],
    [1234.5, '1.234,5', '1,234.5'],
    [-2.25, '-2,25', '-2.25'],
    [84.999, '85', '85'],
    [1_000_000, '1.000.000', '1,000,000'],
  ])('%d is %s in Vietnamese and %s in English', (value, vietnamese, english) => {
    expect(vi.number(value)).toBe(vietnamese);
    expect(en.number(value)).toBe(english);
  });

  it('are what people could have typed, to two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999_999 }), (hundredths) => {
        for (const text of everyLanguage) {
          const reading = readDecimal(text.number(hundredths / 100));
          if (reading.kind !== 'ambiguous') expect(reading).toMatchObject({ kind: 'number', value: hundredths / 100 });
        }
      }),
    );
  });

  it('keep every decimal in English where the sentence is about them', () => {
    expect(exactNumber(2.999)).toBe('2.999');
    expect(en.answerProblems.notWhole({ code: 'notWhole', cell: 'figure', entered: 2.999 })).toContain('holds 2.999.');
  });

  it('agree with what is counted in English', () => {
    expect(counted(1, 'form')).toBe('1 form');
    expect(counted(0, 'form')).toBe('0 forms');
    expect(counted(1234, 'agency', 'agencies')).toBe('1,234 agencies');
    expect(en.points(1)).toBe('1 point');
    expect(en.points(0.5)).toBe('0.5 points');
    expect(vi.points(1.25)).toBe('1,25 điểm');
    expect(en.commands.roundMade(0, 1)).toBe('There is no new agency; 1 form that existed was left as it was.');
    expect(en.commands.roundMade(2, 30)).toBe('2 forms made; 30 forms that existed were left as they were.');
  });
});

describe('how a criterion is scored', () => {
  const cases: [string, Rule, string, string][] = [
    ['yes or no', { type: 'yesNo', yes: 15 }, 'Có: 15 điểm\nKhông: 0 điểm', 'Yes: 15 points\nNo: 0 points'],
    [
      'a choice',
      {
        type: 'choice',
        options: [
          { label: 'Cả hai', points: 1.5 },
          { label: 'Một', points: 1 },
        ],
      },
      'Cả hai: 1,5 điểm\nMột: 1 điểm',
      'Cả hai: 1.5 points\nMột: 1 point',
    ],
    [
      'a checklist',
      { type: 'checklist', items: [{ label: 'Mục', points: 1 }] },
      'Cộng điểm các mục bên dưới',
      'The points of the items below are added',
    ],
    ['a ratio', { type: 'ratio', numerator: 'Máy', denominator: 'Người' }, 'Máy ÷ Người × 15', 'Máy ÷ Người × 15'],
    [
      'bands',
      {
        type: 'bands',
        measure: 'perPerson',
        figure: 'Mbps',
        base: 'Người',
        bands: [{ label: '≥ 1', from: 1, points: 15 }],
        below: { label: '< 1', points: 0 },
      },
      'Mbps ÷ Người\n≥ 1: 15 điểm\n< 1: 0 điểm',
      'Mbps ÷ Người\n≥ 1: 15 points\n< 1: 0 points',
    ],
    [
      'bands of a count',
      { type: 'bands', measure: 'count', figure: 'Số tin', bands: [{ label: '≥ 5 tin', from: 5, points: 10 }] },
      'Số tin\n≥ 5 tin: 10 điểm',
      'Số tin\n≥ 5 tin: 10 points',
    ],
  ];

  it.each(cases)('%s', (_name, rule, vietnamese, english) => {
    expect(vi.method({ rule, max: 15 })).toBe(vietnamese);
    expect(en.method({ rule, max: 15 })).toBe(english);
  });
});

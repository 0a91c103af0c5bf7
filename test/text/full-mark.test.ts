import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rubric/rules';
import { everyLanguage, textIn } from '../../src/text/text';

const RULES: [Rule, number, vi: string, en: string][] = [
  [{ type: 'yesNo', yes: 5 }, 5, 'Trả lời “Có”.', 'Answer “Yes”.'],
  [{ type: 'yesNo', yes: -5, no: 0 }, 0, 'Trả lời “Không”.', 'Answer “No”.'],
  [
    {
      type: 'choice',
      options: [
        { label: 'một phần', points: 2 },
        { label: 'toàn bộ', points: 4 },
      ],
    },
    4,
    'Đạt mức “toàn bộ”.',
    'Reach the level “toàn bộ”.',
  ],
  [
    {
      type: 'checklist',
      items: [
        { label: 'a', points: 2 },
        { label: 'b', points: 3 },
      ],
    },
    5,
    'Đạt đủ 2 mục của tiêu chí.',
    'Meet all items of the criterion (2).',
  ],
  [
    {
      type: 'checklist',
      items: [
        { label: 'a', points: 2 },
        { label: 'b', points: -1 },
        { label: 'c', points: 3 },
      ],
    },
    5,
    'Đạt các mục: a; c.',
    'Meet the items: a; c.',
  ],
  [{ type: 'ratio', numerator: 'x', denominator: 'y' }, 5, 'x ÷ y: đạt 100%.', 'x ÷ y: 100%.'],
  [
    { type: 'ratio', numerator: 'x', denominator: 'y', fullAt: 0.985 },
    5,
    'x ÷ y: đạt từ 98,5%.',
    'x ÷ y: 98.5% or more.',
  ],
  [
    {
      type: 'bands',
      measure: 'count',
      figure: 'x',
      bands: [{ label: 'từ 1', from: 1, points: 1 }],
      below: { label: 'không có', points: 3 },
    },
    3,
    'Đạt mức “không có”.',
    'Reach the level “không có”.',
  ],
  [
    {
      type: 'delay',
      figure: 'x',
      bands: [{ label: 'đúng hạn', upTo: 0, points: 3 }],
      above: { label: 'trễ', points: 1 },
      none: { label: 'không gửi', points: 0 },
    },
    3,
    'Đạt mức “đúng hạn”.',
    'Reach the level “đúng hạn”.',
  ],
  // Binary fractions would ask for twelve.
  [
    { type: 'perUnit', figure: 'x', unit: 'phần mềm', each: 0.1 },
    1.1,
    'Từ 11 phần mềm trở lên.',
    '11 or more (phần mềm).',
  ],
  [{ type: 'perUnit', figure: 'x', each: 2, upTo: 5 }, 9, 'Từ 3 đơn vị tính trở lên.', '3 or more (units).'],
  [{ type: 'completeness', figure: 'x', step: 0.25 }, 4, 'Đầy đủ 100%.', '100% complete.'],
  [
    { type: 'growth', current: 'x', previous: 'y', fullAt: 0.2, unless: { criterion: 'I.1', above: 0.8 } },
    4,
    'Tăng từ 20% so với năm trước, hoặc tỷ lệ ở tiêu chí I.1 trên 80%.',
    'Grow by 20% or more on last year, or a ratio of criterion I.1 above 80%.',
  ],
  [{ type: 'mark', figure: 'x', outOf: 100 }, 4, 'Được 100/100.', 'A mark of 100 out of 100.'],
  [
    { type: 'evidence' },
    0,
    'Cung cấp minh chứng; tiêu chí này không tính điểm.',
    'Supply the documents; this criterion earns no points.',
  ],
];

describe('what earns the most', () => {
  test.each(RULES)('%j of %d points', (rule, max, vi, en) => {
    expect(textIn('vi').fullMark({ rule, max })).toBe(vi);
    expect(textIn('en').fullMark({ rule, max })).toBe(en);
  });

  test('is a whole sentence in every language', () => {
    for (const text of everyLanguage)
      for (const [rule, max] of RULES) expect(text.fullMark({ rule, max })).toMatch(/^\S.*\.$/);
  });
});

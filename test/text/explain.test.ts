import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule, RuleOf } from '../../src/rubric/rules';
import type { Answer } from '../../src/scoring/answer';
import { scoreAnswers } from '../../src/scoring/score';
import type { Decisions } from '../../src/scoring/score-sheet';
import { explanationOf } from '../../src/text/explain';
import { everyLanguage, textIn } from '../../src/text/text';
import { arbitraryAnswer, arbitraryRule } from '../support/arbitraries';
import { criterionWith, rubricWith } from '../support/one-criterion';
import { criterionScore } from '../support/scoring';

/** Why one answer got its points, without the source at its end. */
function reason(
  rule: Rule,
  max: number,
  answer: Answer | null,
  language: 'vi' | 'en' = 'vi',
  decisions: Decisions = {},
) {
  const criterion = criterionWith(rule, max);
  const rubric = rubricWith(criterion);
  const sheet = scoreAnswers(rubric, new Map(answer === null ? [] : [['I.1', answer]]), decisions);
  const sentence = explanationOf(rubric, criterion, criterionScore(sheet, 'I.1'), textIn(language));
  const source = '; Phụ lục I, mục B.6, 1663/QĐ-UBND';
  expect(sentence.endsWith(source)).toBe(true);
  return sentence.slice(0, -source.length);
}

const ratio = (options: Partial<RuleOf<'ratio'>> = {}): RuleOf<'ratio'> => ({
  type: 'ratio',
  numerator: 'Đã làm',
  denominator: 'Phải làm',
  ...options,
});
const of = (numerator: number, denominator: number): Answer => ({ numerator, denominator });
const growth: Rule = { type: 'growth', current: 'Năm nay', previous: 'Năm trước', fullAt: 0.2, zeroBelow: 0.05 };
const delay: Rule = {
  type: 'delay',
  figure: 'Số ngày',
  bands: [{ label: 'Trong vòng 3 ngày', upTo: 3, points: 3 }],
  above: { label: 'Sau 3 ngày', points: 2.75 },
  none: { label: 'Không gửi', points: 0 },
};
const bands: Rule = {
  type: 'bands',
  measure: 'ratio',
  figure: 'a',
  base: 'b',
  bands: [{ label: 'Từ 10%', from: 0.1, points: 5 }],
};

describe('an explanation', () => {
  test.each<[Rule, number, Answer, string]>([
    [ratio(), 5, of(45, 50), '45/50 = 90% × 5 = 4,5 điểm'],
    [ratio(), 5, of(1, 3), '1/3 ≈ 33,3333% × 5 ≈ 1,6667 điểm'],
    [ratio(), 5, of(60, 50), '60/50 = 120%, chỉ tính 100% × 5 = 5 điểm'],
    [ratio(), 5, of(0, 0), '0/0: không tính được tỷ lệ, 0 điểm'],
    [ratio({ countsFrom: 0.98 }), 3, of(97, 100), '97/100 = 97%, dưới 98%: 0 điểm'],
    [ratio({ countsFrom: 0.98 }), 3, of(98, 100), '98/100 = 98% × 3 = 2,94 điểm'],
    [ratio({ fullAt: 0.6, zeroBelow: 0.05 }), 1, of(3, 10), '3/10 = 30% ÷ 60% × 1 = 0,5 điểm'],
    [ratio({ fullAt: 0.6, zeroBelow: 0.05 }), 1, of(4, 100), '4/100 = 4%, dưới 5%: 0 điểm'],
    [ratio({ fullAt: 0.6 }), 1, of(7, 10), '7/10 = 70%, từ 60% được đủ điểm: 1 điểm'],
    [ratio({ allOrNothing: true }), 3, of(1999, 2000), '1.999/2.000 = 99,95%, chưa đạt đủ 100%: 0 điểm'],
    [ratio({ allOrNothing: true }), 3, of(5, 5), '5/5 = 100%, đạt đủ 100%: 3 điểm'],
    [bands, 5, of(9, 91), '9/91 ≈ 9,8901%, không đạt mức nào: 0 điểm'],
    [bands, 5, of(1, 10), '1/10 = 10%, “Từ 10%”: 5 điểm'],
    [delay, 3, { days: 5 }, '5 ngày, “Sau 3 ngày”: 2,75 điểm'],
    [delay, 3, { none: true }, '“Không gửi”: 0 điểm'],
    [{ type: 'perUnit', figure: 'x', each: 0.25 }, 2, { count: 6 }, '6 × 0,25 = 1,5 điểm'],
    [{ type: 'perUnit', figure: 'x', each: 0.25 }, 2, { count: 20 }, '20 × 0,25 = 5, tính nhiều nhất 2 điểm'],
    [
      { type: 'completeness', figure: 'x', step: 0.25 },
      1,
      { share: 0.6 },
      '60%, tính theo bước 25% được 50% × 1 = 0,5 điểm',
    ],
    [growth, 1, { previous: 1000, current: 1100 }, '(1.100 − 1.000)/1.000 = 10% ÷ 20% × 1 = 0,5 điểm'],
    [growth, 1, { previous: 1000, current: 1200 }, '(1.200 − 1.000)/1.000 = 20%, từ 20% được đủ điểm: 1 điểm'],
    [growth, 1, { previous: 1000, current: 900 }, '(900 − 1.000)/1.000 = -10%, dưới 5%: 0 điểm'],
    [growth, 1, { previous: 0, current: 3 }, 'Năm trước bằng 0, năm nay có phát sinh: 1 điểm'],
    [growth, 1, { previous: 0, current: 0 }, 'Cả hai năm đều bằng 0: 0 điểm'],
    [{ type: 'mark', figure: 'x', outOf: 100 }, 5, { mark: 87.5 }, '87,5/100 × 5 = 4,375 điểm'],
    [{ type: 'yesNo', yes: 2, no: -1 }, 2, { yes: false }, 'Không: -1 điểm'],
    [{ type: 'evidence' }, 0, { yes: true }, 'Đã cung cấp'],
    [
      {
        type: 'checklist',
        items: [
          { label: 'Ban hành', points: 2 },
          { label: 'Thực hiện', points: 1 },
        ],
      },
      3,
      { ticks: [true, true] },
      '“Ban hành” (2) + “Thực hiện” (1) = 3 điểm',
    ],
  ])('of %j', (rule, max, answer, sentence) => {
    expect(reason(rule, max, answer)).toBe(sentence);
  });

  test('of a criterion that was set aside gives the reason', () => {
    const notApplicable = [{ criterion: 'I.1', reason: 'Không có bộ phận một cửa' }];
    expect(reason(ratio(), 5, null, 'vi', { notApplicable })).toBe('Không áp dụng (Không có bộ phận một cửa): 0 điểm');
  });

  test('in English uses English words and marks', () => {
    expect(reason(ratio(), 5, of(45, 50), 'en')).toBe('45/50 = 90% × 5 = 4.5 points');
    expect(reason(delay, 3, { days: 1 }, 'en')).toBe('1 day, “Trong vòng 3 ngày”: 3 points');
  });

  test('exists for every answer to every rule, in every language, and never says what is not there', () => {
    const any = arbitraryRule(5).chain((rule) => fc.tuple(fc.constant(rule), arbitraryAnswer(rule)));
    fc.assert(
      fc.property(any, ([rule, answer]) => {
        for (const { code } of everyLanguage) {
          const sentence = reason(rule, 5, answer, code === 'en' ? 'en' : 'vi');
          expect(sentence.length).toBeGreaterThan(2);
          expect(sentence).not.toMatch(/undefined|NaN|\[object|null/);
        }
      }),
    );
  });
});

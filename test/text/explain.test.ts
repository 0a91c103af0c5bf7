import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule, RuleOf } from '../../src/rubric/rules';
import type { Answer } from '../../src/scoring/answer';
import { exact } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import type { Decisions } from '../../src/scoring/score-sheet';
import { cutText, explanationOf, shortExplanation } from '../../src/text/explain';
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

const completeness: Rule = { type: 'completeness', figure: 'x', step: 0.25 };
const amount: Rule = {
  type: 'bands',
  measure: 'amount',
  figure: 'Kinh phí',
  unit: 'triệu đồng',
  bands: [
    { label: '> 100 triệu đồng', from: 100, strict: true, points: 5 },
    { label: '> 50 triệu đồng', from: 50, strict: true, points: 3 },
  ],
};
const rate: Rule = {
  type: 'bands',
  measure: 'rate',
  figure: 'Số tin mỗi tuần',
  bands: [
    { label: '>=5 tin', from: 5, points: 5 },
    { label: '>=2 tin', from: 2, points: 3 },
  ],
};
const steps: Rule = {
  type: 'checklist',
  items: [
    { label: 'Kế hoạch', points: 1 },
    { label: 'Triển khai', points: 1, needs: 0 },
    { label: 'Đánh giá', points: 1, needs: 1 },
  ],
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

  test.each<[Rule, number, Answer, string]>([
    [completeness, 1, { share: 0.7499999999 }, '74,99999999%, tính theo bước 25% được 50% × 1 = 0,5 điểm'],
    [completeness, 1, { share: 0.2499999 }, '24,99999%, tính theo bước 25% được 0% × 1 = 0 điểm'],
    [amount, 5, { amount: 100.0000001 }, '100,0000001 triệu đồng, “> 100 triệu đồng”: 5 điểm'],
    [amount, 5, { amount: 100 }, '100 triệu đồng, “> 50 triệu đồng”: 3 điểm'],
    [amount, 5, { amount: 70.123456789 }, '≈ 70,1235 triệu đồng, “> 50 triệu đồng”: 3 điểm'],
    [rate, 5, { rate: 4.99999999 }, '4,99999999, “>=2 tin”: 3 điểm'],
    [bands, 5, of(1e-9, 1e-8), '0,000000001/0,00000001 = 10%, “Từ 10%”: 5 điểm'],
    [ratio({ countsFrom: 0.98 }), 3, of(9799999, 1e7), '9.799.999/10.000.000 = 97,99999%, dưới 98%: 0 điểm'],
    [
      ratio({ countsFrom: 0.98 }),
      3,
      of(293999999, 300000000),
      '293.999.999/300.000.000 ≈ 97,9999997%, dưới 98%: 0 điểm',
    ],
    [
      ratio({ allOrNothing: true }),
      3,
      of(299999999, 300000000),
      '299.999.999/300.000.000 ≈ 99,9999997%, chưa đạt đủ 100%: 0 điểm',
    ],
    [ratio(), 5, of(299999999, 300000000), '299.999.999/300.000.000 ≈ 99,9999997% × 5 ≈ 4,99999998 điểm'],
    [ratio(), 5, of(1, 300000000), '1/300.000.000 ≈ 0,0000003% × 5 ≈ 0,00000002 điểm'],
    [
      growth,
      1,
      { previous: 3e8, current: 359999999 },
      '(359.999.999 − 300.000.000)/300.000.000 ≈ 19,9999997% ÷ 20% × 1 ≈ 0,99999998 điểm',
    ],
  ])('shows as many digits as it takes to be true: of %j', (rule, max, answer, sentence) => {
    expect(reason(rule, max, answer)).toBe(sentence);
  });

  test.each<[(boolean | null)[], string]>([
    [[false, true, null], '“Triển khai” chỉ được tính khi “Kế hoạch” được tính: 0 điểm'],
    [
      [false, true, true],
      '“Triển khai” chỉ được tính khi “Kế hoạch” được tính; “Đánh giá” chỉ được tính khi “Triển khai” được tính: 0 điểm',
    ],
    [[true, false, true], '“Kế hoạch” (1) = 1 điểm; “Đánh giá” chỉ được tính khi “Triển khai” được tính'],
    [[false, false, false], 'Không có mục nào đạt: 0 điểm'],
  ])('of the items %j says why one does not count', (ticks, sentence) => {
    expect(reason(steps, 3, { ticks })).toBe(sentence);
  });

  test('of a ratio answered elsewhere shows on which side of the threshold it is', () => {
    const criteria = [
      criterionWith(ratio(), 1),
      criterionWith({ ...growth, unless: { criterion: 'I.1', above: 0.8 } }, 1, 'I.2'),
    ];
    const rubric = rubricWith(...criteria);
    const sentence = (numerator: number, denominator: number, previous = 1000) => {
      const answers = new Map<string, Answer>([
        ['I.1', of(numerator, denominator)],
        ['I.2', { previous, current: previous }],
      ]);
      const sheet = scoreAnswers(rubric, answers);
      return criteria[1] === undefined
        ? ''
        : explanationOf(rubric, criteria[1], criterionScore(sheet, 'I.2'), textIn('vi')).split(';')[0];
    };
    expect(sentence(800000001, 1e9)).toBe('Tỷ lệ ở tiêu chí I.1 = 80,0000001%, trên 80% nên được đủ điểm: 1 điểm');
    expect(sentence(5, 6)).toBe('Tỷ lệ ở tiêu chí I.1 ≈ 83,3333%, trên 80% nên được đủ điểm: 1 điểm');
    expect(sentence(8, 10)).toBe('(1.000 − 1.000)/1.000 = 0%, dưới 5%: 0 điểm');
  });

  test('of a criterion from which the agency is exempt says what the heading earns instead', () => {
    const criterion = criterionWith(ratio(), 5);
    const rubric = {
      ...rubricWith(criterion),
      exemptions: [{ id: 'new', heading: 'I', points: 4.5, label: 'Đơn vị mới', source: '' }],
    };
    const sheet = scoreAnswers(rubric, new Map(), { exemptions: [{ heading: 'I', reason: 'mới thành lập' }] });
    const scored = criterionScore(sheet, 'I.1');
    expect(explanationOf(rubric, criterion, scored, textIn('vi'))).toBe(
      'Được miễn mục I (mới thành lập): cả mục tính cố định 4,5 điểm; Phụ lục I, mục B.6, 1663/QĐ-UBND',
    );
    expect(explanationOf(rubric, criterion, scored, textIn('en'))).toMatch(
      /^Exempt from I \(mới thành lập\): 4\.5 points for all of it;/,
    );
  });

  test('in a narrow column names the place in the annex, without the line and the regulation', () => {
    const short = (source: string, answer: Answer) => {
      const criterion = { ...criterionWith(ratio(), 5), source };
      const sheet = scoreAnswers(rubricWith(criterion), new Map([['I.1', answer]]));
      return shortExplanation(criterion, criterionScore(sheet, 'I.1'), textIn('vi'));
    };
    const made = '45/50 = 90% × 5 = 4,5 điểm';
    expect(short('Phụ lục I, mục B.6; dòng 257', of(45, 50))).toBe(`${made}; Phụ lục I, mục B.6`);
    expect(short('', of(45, 50))).toBe(made);
    expect(short('Phụ lục I, mục B.6', of(45, 0))).not.toContain('Phụ lục');
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

test('a section that is cut says what it had, with as many digits as make a difference, and one that is not says nothing', () => {
  const said = (raw: number, points: number, language: 'vi' | 'en' = 'vi') =>
    cutText(textIn(language).explainWords, { raw: exact(raw), points: exact(points) });
  expect(said(41, 40)).toBe('41, chặn còn 40');
  expect(said(40.25, 40, 'en')).toBe('40.25, cut to 40');
  expect(said(40.000001, 40)).toBe('40,000001, chặn còn 40');
  expect(said(40, 40)).toBe('');
});

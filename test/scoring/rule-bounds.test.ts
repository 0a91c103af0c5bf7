import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule, RuleOf } from '../../src/rubric/rules';
import type { Answer, CellValue } from '../../src/scoring/answer';
import { exact, quotient } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { answered, criterionWith, rubricWith, typed } from '../support/one-criterion';
import { criterionScore } from '../support/scoring';

const ratio = (options: Partial<RuleOf<'ratio'>>): RuleOf<'ratio'> => ({
  type: 'ratio',
  numerator: 'Đã làm',
  denominator: 'Phải làm',
  ...options,
});
const of = (numerator: number, denominator: number): Answer => ({ numerator, denominator });

const delay: RuleOf<'delay'> = {
  type: 'delay',
  figure: 'Số ngày từ khi ban hành đến khi đăng tải',
  bands: [
    { label: 'Trong vòng 3 ngày', upTo: 3, points: 3 },
    { label: 'Sau 3 ngày', upTo: 5, points: 2.75 },
    { label: 'Sau 5 ngày', upTo: 7, points: 2.5 },
    { label: 'Sau 1 tuần', upTo: 10, points: 2 },
    { label: 'Sau 10 ngày', upTo: 30, points: 1.5 },
  ],
  above: { label: 'Sau 1 tháng', points: 1 },
  none: { label: 'Không đăng tải', points: 0 },
};
const perUnit: RuleOf<'perUnit'> = { type: 'perUnit', figure: 'Số phần mềm', each: 0.25 };
const completeness: RuleOf<'completeness'> = { type: 'completeness', figure: 'Mức độ cung cấp', step: 0.25 };
const growth: RuleOf<'growth'> = {
  type: 'growth',
  current: 'Hồ sơ năm nay',
  previous: 'Hồ sơ năm trước',
  fullAt: 0.2,
  zeroBelow: 0.05,
};
const mark: RuleOf<'mark'> = { type: 'mark', figure: 'Điểm của cổng', outOf: 100 };
const amount: RuleOf<'bands'> = {
  type: 'bands',
  measure: 'amount',
  figure: 'Kinh phí',
  unit: 'triệu đồng',
  bands: [
    { label: 'Trên 200', from: 200, strict: true, points: 2 },
    { label: 'Từ 100', from: 100, points: 1 },
  ],
};

describe('what an answer earns, exactly', () => {
  test.each<[name: string, rule: Rule, max: number, answer: Answer, points: string]>([
    ['just below 98 %', ratio({ countsFrom: 0.98 }), 3, of(9799, 10_000), '0'],
    ['98 %', ratio({ countsFrom: 0.98 }), 3, of(98, 100), '2.94'],
    ['just above 98 %', ratio({ countsFrom: 0.98 }), 3, of(9801, 10_000), '2.9403'],
    ['all of a ratio that counts from 98 %', ratio({ countsFrom: 0.98 }), 3, of(7, 7), '3'],
    ['just below 5 %', ratio({ fullAt: 0.6, zeroBelow: 0.05 }), 1, of(499, 10_000), '0'],
    ['5 % of 60 %', ratio({ fullAt: 0.6, zeroBelow: 0.05 }), 1, of(5, 100), '1/12'],
    ['30 % of 60 %', ratio({ fullAt: 0.6, zeroBelow: 0.05 }), 1, of(3, 10), '0.5'],
    ['just below 60 %', ratio({ fullAt: 0.6 }), 1, of(599, 1000), '599/600'],
    ['60 %', ratio({ fullAt: 0.6 }), 1, of(6, 10), '1'],
    ['above 60 %', ratio({ fullAt: 0.6 }), 1, of(9, 10), '1'],
    ['20 % of 20 %', ratio({ fullAt: 0.2, zeroBelow: 0.05 }), 1, of(1, 5), '1'],
    ['19 % of 20 %', ratio({ fullAt: 0.2, zeroBelow: 0.05 }), 1, of(19, 100), '0.95'],
    ['99.95 %, which looks like all', ratio({ allOrNothing: true }), 3, of(1999, 2000), '0'],
    ['all', ratio({ allOrNothing: true }), 3, of(2000, 2000), '3'],
    ['more than all', ratio({ allOrNothing: true }), 3, of(2001, 2000), '3'],
    ['nothing of nothing', ratio({ allOrNothing: true }), 3, of(0, 0), '0'],
    ['the same day', delay, 3, { days: 0 }, '3'],
    ['3 days', delay, 3, { days: 3 }, '3'],
    ['4 days', delay, 3, { days: 4 }, '2.75'],
    ['5 days', delay, 3, { days: 5 }, '2.75'],
    ['6 days', delay, 3, { days: 6 }, '2.5'],
    ['7 days', delay, 3, { days: 7 }, '2.5'],
    ['8 days', delay, 3, { days: 8 }, '2'],
    ['10 days', delay, 3, { days: 10 }, '2'],
    ['11 days', delay, 3, { days: 11 }, '1.5'],
    ['30 days', delay, 3, { days: 30 }, '1.5'],
    ['31 days', delay, 3, { days: 31 }, '1'],
    ['never', delay, 3, { none: true }, '0'],
    ['none of the units', perUnit, 2, { count: 0 }, '0'],
    ['7 units', perUnit, 2, { count: 7 }, '1.75'],
    ['as many units as count', perUnit, 2, { count: 8 }, '2'],
    ['more units than count', perUnit, 2, { count: 9 }, '2'],
    ['more units than a lower limit counts', { ...perUnit, upTo: 1 }, 2, { count: 9 }, '1'],
    ['0.1 three times', { ...perUnit, each: 0.1 }, 2, { count: 3 }, '0.3'],
    ['a share of 0', completeness, 1, { share: 0 }, '0'],
    ['a share of 0.24', completeness, 1, { share: 0.24 }, '0'],
    ['a share of 0.25', completeness, 1, { share: 0.25 }, '0.25'],
    ['a share of 0.6', completeness, 1, { share: 0.6 }, '0.5'],
    ['a share of 0.75', completeness, 1, { share: 0.75 }, '0.75'],
    ['a share of 0.99', completeness, 1, { share: 0.99 }, '0.75'],
    ['a share of 1', completeness, 3, { share: 1 }, '3'],
    ['a share of 0.3 in steps of 0.1', { ...completeness, step: 0.1 }, 1, { share: 0.3 }, '0.3'],
    ['growth by 20 %', growth, 1, { previous: 1000, current: 1200 }, '1'],
    ['growth by just below 20 %', growth, 1, { previous: 1000, current: 1199 }, '0.995'],
    ['growth by 10 %', growth, 1, { previous: 1000, current: 1100 }, '0.5'],
    ['growth by 5 %', growth, 1, { previous: 1000, current: 1050 }, '0.25'],
    ['growth by just below 5 %', growth, 1, { previous: 1000, current: 1049 }, '0'],
    ['no growth', growth, 1, { previous: 1000, current: 1000 }, '0'],
    ['a decline', { ...growth, fullAt: 0.2 }, 1, { previous: 1000, current: 1 }, '0'],
    ['growth from nothing', growth, 1, { previous: 0, current: 1 }, '1'],
    ['nothing in both years', growth, 1, { previous: 0, current: 0 }, '0'],
    ['a mark of 87.5', mark, 5, { mark: 87.5 }, '4.375'],
    ['no mark at all', mark, 5, { mark: 0 }, '0'],
    ['the highest mark', mark, 5, { mark: 100 }, '5'],
    ['an amount at a strict bound', amount, 2, { amount: 200 }, '1'],
    ['an amount just above it', amount, 2, { amount: 200.01 }, '2'],
    ['an amount at the lower bound', amount, 2, { amount: 100 }, '1'],
    ['an amount just below it', amount, 2, { amount: 99.99 }, '0'],
    ['documents supplied', { type: 'evidence' }, 0, { yes: true }, '0'],
  ])('%s', (_name, rule, max, answer, points) => {
    const result = answered(rule, max, answer);
    expect(result.status).toBe('scored');
    expect(result.points.equals(points), result.points.toFraction()).toBe(true);
  });

  test.each<[name: string, rule: Rule, answer: Answer, flags: string[]]>([
    ['a ratio above 1', ratio({ allOrNothing: true }), of(3, 2), ['aboveWhole']],
    ['a ratio above 1 that is scaled', ratio({ fullAt: 0.6 }), of(3, 2), ['aboveWhole']],
    ['0 of 0', ratio({ countsFrom: 0.98 }), of(0, 0), ['notComputable']],
    ['no growth to compute', growth, { previous: 0, current: 5 }, ['noPrevious']],
    ['nothing in both years', growth, { previous: 0, current: 0 }, ['noPrevious']],
    ['a decline', growth, { previous: 5, current: 4 }, []],
  ])('%s is flagged', (_name, rule, answer, flags) => {
    expect(answered(rule, 1, answer).flags).toEqual(flags);
  });
});

describe('growth that another ratio makes up for', () => {
  const sheet = (numerator: number, answer?: Answer) => {
    const rubric = rubricWith(
      criterionWith(ratio({ fullAt: 0.2 }), 1, 'I.2'),
      criterionWith({ ...growth, unless: { criterion: 'I.2', above: 0.8 } }, 1, 'I.3'),
    );
    const answers = new Map<string, Answer>([['I.2', of(numerator, 1000)]]);
    if (answer !== undefined) answers.set('I.3', answer);
    return criterionScore(scoreAnswers(rubric, answers), 'I.3');
  };
  const decline = { previous: 100, current: 90 };

  test('is full only strictly above 80 %', () => {
    expect(sheet(800, decline).points.equals(0)).toBe(true);
    const madeUp = sheet(801, decline);
    expect(madeUp.points.equals(1)).toBe(true);
    expect(madeUp.basis).toMatchObject({ kind: 'madeUp', criterion: 'I.2' });
  });

  test('still has to be answered', () => {
    expect(sheet(900)).toMatchObject({ status: 'missing' });
  });
});

describe('what is typed into a form', () => {
  test.each<[name: string, rule: Rule, figure: CellValue, base: CellValue, points: string]>([
    ['days', delay, 5, '', '2.75'],
    ['days as text', delay, ' 31 ', '', '1'],
    ['the word for never', delay, 'Chưa thực hiện', '', '0'],
    ['the word for never in English', delay, 'never done', '', '0'],
    ['the regulation’s words for never', delay, 'không  ĐĂNG tải', '', '0'],
    ['a share as a cell in percent gives it', completeness, 0.75, '', '2.25'],
    ['a share with its sign', completeness, '74,9 %', '', '1.5'],
    ['a mark with a comma', mark, '87,5', '', '2.625'],
    ['two years', growth, 1100, 1000, '1.5'],
    ['an amount', amount, '150,5', '', '1'],
  ])('%s', (_name, rule, figure, base, points) => {
    const result = typed(rule, 3, figure, base);
    expect(result.status).toBe('scored');
    expect(result.points.equals(points), result.points.toFraction()).toBe(true);
  });

  test.each<[name: string, rule: Rule, figure: CellValue, base: CellValue, problem: object]>([
    ['days that are no number', delay, 'hôm qua', '', { code: 'notDays', entered: 'hôm qua', none: 'Không đăng tải' }],
    ['“Không”, which could mean no delay', delay, 'Không', '', { code: 'notDays' }],
    ['half a day', delay, 2.5, '', { code: 'notWhole' }],
    ['75 where a share is asked for', completeness, 75, '', { code: 'outOfRange', entered: 75, percent: true }],
    ['101 %', completeness, '101%', '', { code: 'outOfRange', entered: 1.01 }],
    ['a mark above the highest', mark, 100.5, '', { code: 'outOfRange', maximum: 100 }],
    ['half a unit', perUnit, 1.5, '', { code: 'notWhole' }],
    ['this year alone', growth, 5, '', { code: 'baseMissing' }],
    ['a denominator for a mark', mark, 5, 3, { code: 'unexpectedBase' }],
  ])('%s is refused', (_name, rule, figure, base, problem) => {
    expect(typed(rule, 3, figure, base)).toMatchObject({ status: 'invalid', problem });
  });

  test.each<[string, Rule]>([
    ['delay', delay],
    ['perUnit', perUnit],
    ['completeness', completeness],
    ['growth', growth],
    ['mark', mark],
    ['evidence', { type: 'evidence' }],
  ])('nothing at all is missing (%s)', (_name, rule) => {
    expect(typed(rule, 3, ' ').status).toBe('missing');
  });
});

describe('whatever the figures', () => {
  const whole = fc.nat(2000);

  test('a ratio scaled to its full mark never earns less than the plain one above its lower threshold', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 2000 }), (numerator, denominator) => {
        const plain = answered(ratio({}), 5, of(numerator, denominator)).points;
        const scaled = answered(ratio({ fullAt: 0.6, zeroBelow: 0.05 }), 5, of(numerator, denominator)).points;
        const isBelow = quotient(numerator, denominator).compare(exact(0.05)) < 0;
        expect(isBelow ? scaled.equals(0) : scaled.compare(plain) >= 0).toBe(true);
      }),
    );
  });

  test('a longer delay never earns more', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
        const points = (days: number) => answered(delay, 3, { days }).points;
        expect(points(longer).compare(points(shorter))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('completeness earns whole steps, never more than its share and never a step less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (thousandths) => {
        const points = answered(completeness, 1, { share: thousandths / 1000 }).points;
        expect(points.mul(4).d).toBe(BigInt(1));
        expect(points.compare(quotient(thousandths, 1000))).toBeLessThanOrEqual(0);
        expect(points.add('0.25').compare(quotient(thousandths, 1000))).toBeGreaterThan(0);
      }),
    );
  });

  test('growth never earns less for more this year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), whole, whole, (previous, a, b) => {
        const points = (current: number) => answered(growth, 1, { previous, current }).points;
        expect(points(Math.min(a, b)).compare(points(Math.max(a, b)))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { allCriteria, type Rubric } from '../../src/rubric/rubric';
import type { Answer, EnteredCells } from '../../src/scoring/answer';
import { exact, toNumber } from '../../src/scoring/exact';
import { marginToNextGrade } from '../../src/scoring/grade';
import { score, scoreAnswers } from '../../src/scoring/score';
import type { Deduction } from '../../src/scoring/score-sheet';
import { criterionOf, hauGiang } from '../support/hau-giang';
import { bestAnswers, criterionScore, entered } from '../support/scoring';

const rubric = hauGiang();

describe('the sheet', () => {
  test('an empty form has no points, nothing answered and the lowest grade', () => {
    const sheet = score(rubric, new Map());
    expect(sheet).toMatchObject({ max: 1000, grade: 'yeu', answered: 0, invalid: 0 });
    expect(sheet.total.equals(0)).toBe(true);
    expect(sheet.criteria.every(({ status }) => status === 'missing')).toBe(true);
    expect(sheet.groups.map(({ id, max }) => [id, max])).toEqual([
      ['II.1', 100],
      ['II.2', 80],
      ['II.3', 90],
      ['II.4', 40],
      ['II.5', 30],
      ['II.6', 40],
      ['II.7', 20],
      ['III.1', 110],
      ['III.2', 90],
    ]);
  });

  test('the best answers reach 1000 and 30, and nothing is cut at 1000', () => {
    const sheet = scoreAnswers(rubric, bestAnswers());
    expect([sheet.base, sheet.bonus, sheet.total].map(toNumber)).toEqual([1000, 30, 1030]);
    expect(sheet).toMatchObject({ max: 1000, grade: 'tot', answered: 72 });
    expect(marginToNextGrade(rubric, sheet.total)).toBeNull();
  });

  test('a bad cell costs its own criterion only', () => {
    const cells = new Map<string, EnteredCells>(
      allCriteria(rubric).map(({ id, rule }) => [
        id,
        { figure: rule.type === 'yesNo' ? 'Có' : '#REF!', base: '', items: [] },
      ]),
    );
    const sheet = score(rubric, cells);
    expect(sheet).toMatchObject({ answered: 48, invalid: 24 });
    expect(sheet.sections[0]).toMatchObject({ id: 'I', answered: 5, invalid: 5, criteria: 10 });
    expect(toNumber(sheet.sections[0]?.points ?? exact(0))).toBe(75);
  });

  test('an answer of another shape is refused, not guessed', () => {
    const sheet = scoreAnswers(
      rubric,
      new Map<string, Answer>([
        ['I.1', { yes: true }],
        ['I.4', { count: 1 }],
        ['II.5.1', { choice: 7 }],
      ]),
    );
    expect(sheet.criteria.filter(({ problem }) => problem?.code === 'answerOfOtherRule').map(({ id }) => id)).toEqual([
      'I.1',
      'I.4',
      'II.5.1',
    ]);
  });

  test('stored answers are checked like cells', () => {
    const sheet = scoreAnswers(
      rubric,
      new Map<string, Answer>([
        ['I.1', { numerator: Number.NaN, denominator: 3 }],
        ['IV.4', { count: 1.5 }],
      ]),
    );
    expect(criterionScore(sheet, 'I.1').problem?.code).toBe('notANumber');
    expect(criterionScore(sheet, 'IV.4').problem?.code).toBe('notWhole');
  });

  test('a section with a cap is cut, and its points before the cut are kept', () => {
    const capped: Rubric = {
      ...rubric,
      sections: rubric.sections.map((section) => (section.id === 'V' ? { ...section, max: 90, cap: true } : section)),
    };
    const sheet = scoreAnswers(capped, bestAnswers());
    const section = sheet.sections.find(({ id }) => id === 'V');
    expect([section?.points, section?.raw].map((points) => toNumber(points ?? exact(0)))).toEqual([90, 100]);
    expect(toNumber(sheet.total)).toBe(1020);
  });
});

describe('deductions', () => {
  const take = (amount: number): Deduction => ({ cause: 'late', amount, reason: 'Nộp ngày 20/12' });

  test('are taken off the total, never below 0', () => {
    const answers = new Map<string, Answer>([['I.4', { yes: true }]]);
    expect(toNumber(scoreAnswers(rubric, answers, { deductions: [take(5), take(2.5)] }).total)).toBe(7.5);
    const sheet = scoreAnswers(rubric, answers, { deductions: [take(50)] });
    expect([sheet.base, sheet.deducted, sheet.total].map(toNumber)).toEqual([15, 50, 0]);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no deduction', (amount) => {
    expect(() => scoreAnswers(rubric, new Map(), { deductions: [take(amount)] })).toThrow(RangeError);
  });

  test('a total may be below 0 when nothing was deducted', () => {
    const below: Rubric = {
      ...rubric,
      sections: [
        {
          id: 'I',
          number: 'I',
          title: 'Hạ tầng',
          max: 15,
          source: '',
          items: [{ ...criterionOf(rubric, 'I.4'), rule: { type: 'yesNo', yes: 15, no: -1 } }],
        },
      ],
    };
    expect(toNumber(score(below, entered('I.4', 'Không')).total)).toBe(-1);
  });
});

import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import type { Answer } from '../../src/scoring/answer';
import { toNumber } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { criterionOf } from '../support/hau-giang';
import { bestAnswersOf, criteriaFacts, numbered, pointsFor, rubricFile, ruleCounts } from '../support/rubric-files';
import { NINH_BINH_HUYEN_CRITERIA } from './ninh-binh-2017-huyen-index';

const rubric = rubricFile('ninh-binh-2017-huyen');

describe('the rubric of the districts of Ninh Bình 2017', () => {
  test('has the 64 criteria of annex II with their maxima and lines', () => {
    expect(criteriaFacts(rubric)).toEqual(NINH_BINH_HUYEN_CRITERIA);
    expect(NINH_BINH_HUYEN_CRITERIA).toHaveLength(64);
  });

  test('prints 9, 26, 40, 8, 6 and 11 points; section C has 41 and is cut at 40', () => {
    expect(rubric.sections.map(({ id, max, cap }) => [id, max, cap])).toEqual([
      ['A', 9, undefined],
      ['B', 26, undefined],
      ['C', 40, true],
      ['D', 8, undefined],
      ['E', 6, undefined],
      ['F', 11, undefined],
    ]);
    const ofC = NINH_BINH_HUYEN_CRITERIA.filter(([id]) => id.startsWith('C.'));
    expect(ofC.reduce((sum, [, max]) => sum + max, 0)).toBe(41);
  });

  test('scores each criterion as the annex says', () => {
    expect(ruleCounts(rubric)).toEqual({
      ratio: 9,
      yesNo: 38,
      choice: 2,
      perUnit: 1,
      checklist: 1,
      completeness: 10,
      delay: 1,
      bands: 2,
    });
    expect(criterionOf(rubric, 'B.1.1').rule).toMatchObject({
      options: [{ points: 1 }, { points: 2 }, { points: 4 }, { points: 8 }, { points: 10 }, { points: 0 }],
    });
    expect(criterionOf(rubric, 'B.6').rule).toMatchObject({ type: 'perUnit', each: 0.25, upTo: 2 });
    expect(criterionOf(rubric, 'E.1').rule).toMatchObject({ options: [{ points: 2 }, { points: 1 }, { points: 0 }] });
    expect(criterionOf(rubric, 'F.10.2').rule).toMatchObject({
      bands: [
        { from: 200, points: 1 },
        { from: 0, strict: true, points: 1 },
      ],
      below: { points: 0 },
    });
  });

  test('says “hàng năm” once in the plan of the year', () => {
    expect(criterionOf(rubric, 'F.1').title).toBe('Xây dựng kế hoạch phát triển ứng dụng CNTT hàng năm của huyện.');
  });

  test('numbers every row as printed, 3.10 and 10.2 included', () => {
    for (const { id, number } of allCriteria(rubric)) expect(id.endsWith(`.${number}`)).toBe(true);
    expect(criterionOf(rubric, 'C.3.10').number).toBe('3.10');
    expect(criterionOf(rubric, 'F.10.2').number).toBe('10.2');
  });

  test('grades from 85, 70 and 50', () => {
    expect(rubric.grades.map(({ label, from }) => [label, from])).toEqual([
      ['Tốt', 85],
      ['Khá', 70],
      ['Trung bình', 50],
      ['Yếu', undefined],
    ]);
  });

  test('has no deductions and exemptions, names no agencies, and records 47 findings', () => {
    expect(rubric.deductions).toEqual([]);
    expect(rubric.exemptions).toBeUndefined();
    expect(rubric.groups.map(({ id, agencies }) => [id, agencies])).toEqual([['huyen', []]]);
    expect(rubric.findings.map(({ id }) => id)).toEqual([...numbered('G-', 22, 2), ...numbered('H-', 25, 2)]);
  });

  test('says where everything stands', () => {
    const rows = [...allCriteria(rubric), ...rubric.sections];
    expect(rows.every(({ source }) => /^Phụ lục II, mục [A-F][\d.-]*; dòng \d+$/.test(source))).toBe(true);
  });
});

describe('scored by hand', () => {
  test.each<[string, Answer, number]>([
    ['A.1.1', { numerator: 51, denominator: 50 }, 2],
    ['A.1.4', { numerator: 3, denominator: 4 }, 1.5],
    ['B.1.1', { choice: 2 }, 4],
    ['B.6', { count: 0 }, 0],
    ['B.6', { count: 3 }, 0.75],
    ['B.6', { count: 8 }, 2],
    ['B.6', { count: 9 }, 2],
    ['C.1', { ticks: [true, true, true, false, true, false] }, 4],
    ['C.3.6', { days: 5 }, 2.75],
    ['C.4.4', { numerator: 10, denominator: 100 }, 2],
    ['E.1', { choice: 0 }, 2],
    ['F.10.2', { amount: 200 }, 1],
    ['F.10.2', { amount: 0.5 }, 1],
    ['F.10.2', { amount: 0 }, 0],
  ])('%s %j is %d points', (id, answer, points) => {
    expect(pointsFor(rubric, id, answer)).toBe(points);
  });

  test('section C is cut at 40, and the 41 points before it stay to be seen', () => {
    const sheet = scoreAnswers(rubric, bestAnswersOf(rubric));
    const section = sheet.sections.find(({ id }) => id === 'C');
    expect([section?.raw, section?.points].map((points) => points && toNumber(points))).toEqual([41, 40]);
    expect(toNumber(sheet.total)).toBe(100);
    expect(sheet).toMatchObject({ max: 100, grade: 'tot' });
  });

  test('40 points and fewer in section C are left alone', () => {
    const answers = bestAnswersOf(rubric).set('C.3.6', { days: 10 });
    const section = scoreAnswers(rubric, answers).sections.find(({ id }) => id === 'C');
    expect([section?.raw, section?.points].map((points) => points && toNumber(points))).toEqual([40, 40]);
  });
});

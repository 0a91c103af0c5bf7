import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import type { Answer } from '../../src/scoring/answer';
import { toNumber } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { criterionOf } from '../support/hau-giang';
import { bestAnswersOf, criteriaFacts, numbered, pointsFor, rubricFile, ruleCounts } from '../support/rubric-files';
import { XUAN_LOC_CRITERIA } from './xuan-loc-2022-index';

const rubric = rubricFile('xuan-loc-2022');

describe('the rubric of the districts of Đồng Nai 2022', () => {
  test('has the 9 criteria of the text with their maxima and lines', () => {
    expect(criteriaFacts(rubric)).toEqual(XUAN_LOC_CRITERIA);
    expect(XUAN_LOC_CRITERIA).toHaveLength(9);
  });

  test('has six criteria of 3 points, two of them divided, and takes their mean', () => {
    expect(rubric.total).toEqual({ method: 'mean' });
    expect(rubric.sections.map(({ max }) => max)).toEqual([18]);
    expect(rubric.sections.flatMap(({ items }) => items).map(({ kind, id, max }) => [kind, id, max])).toEqual([
      ['criterion', '1', 3],
      ['criterion', '2', 3],
      ['criterion', '3', 3],
      ['criterion', '4', 3],
      ['group', '5', 3],
      ['group', '6', 3],
    ]);
  });

  test('scores each criterion as the text says', () => {
    expect(ruleCounts(rubric)).toEqual({ choice: 1, ratio: 6, checklist: 1, growth: 1 });
    expect(criterionOf(rubric, '2').rule).toMatchObject({ countsFrom: 0.98 });
    for (const id of ['3', '4', '5.1']) expect(criterionOf(rubric, id).rule).toMatchObject({ allOrNothing: true });
    expect(criterionOf(rubric, '5.2').rule).toMatchObject({ items: [{ points: 1 }, { points: 1, needs: 0 }] });
    expect(criterionOf(rubric, '6.1').rule).toMatchObject({ fullAt: 0.6, zeroBelow: 0.05 });
    expect(criterionOf(rubric, '6.2').rule).toMatchObject({ fullAt: 0.2, zeroBelow: 0.05 });
    expect(criterionOf(rubric, '6.3').rule).toMatchObject({
      fullAt: 0.2,
      zeroBelow: 0.05,
      unless: { criterion: '6.2', above: 0.8 },
    });
  });

  test('has four levels that carry points', () => {
    expect(rubric.grades.map(({ label, from, points }) => [label, from, points])).toEqual([
      ['A+', 2.5, 3],
      ['A', 1.5, 2],
      ['B', 0.5, 1],
      ['C', undefined, 0],
    ]);
  });

  test('mends the title of 5.2 and says so', () => {
    expect(criterionOf(rubric, '5.2').title).toMatch(/^Số hóa kết quả giải quyết TTHC/);
    expect(rubric.findings.find(({ id }) => id === 'X8')?.printed).toContain('S hóa');
  });

  test('has no deductions, days or agencies of its own, and records 14 findings', () => {
    expect(rubric).toMatchObject({ deductions: [], calendar: {} });
    expect(rubric.regulation.date).toBeUndefined();
    expect(rubric.groups.map(({ id, agencies }) => [id, agencies])).toEqual([['huyen', []]]);
    expect(rubric.findings.map(({ id }) => id)).toEqual(numbered('X', 14));
  });

  test('says where everything stands', () => {
    expect(allCriteria(rubric).every(({ source }) => /^Tiêu chí đánh giá, mục [\d.]+; dòng \d+$/.test(source))).toBe(
      true,
    );
  });
});

describe('scored by hand', () => {
  test.each<[string, Answer, number]>([
    ['1', { choice: 0 }, 3],
    ['1', { choice: 1 }, 0],
    ['2', { numerator: 980, denominator: 1000 }, 2.94],
    ['2', { numerator: 979, denominator: 1000 }, 0],
    ['2', { numerator: 1000, denominator: 1000 }, 3],
    ['3', { numerator: 1999, denominator: 2000 }, 0],
    ['3', { numerator: 2000, denominator: 2000 }, 3],
    ['5.2', { ticks: [true, true] }, 2],
    ['5.2', { ticks: [false, true] }, 0],
    ['6.1', { numerator: 60, denominator: 100 }, 1],
    ['6.1', { numerator: 30, denominator: 100 }, 0.5],
    ['6.1', { numerator: 5, denominator: 100 }, 0.08333333333333333],
    ['6.1', { numerator: 49, denominator: 1000 }, 0],
    ['6.2', { numerator: 10, denominator: 100 }, 0.5],
    ['6.2', { numerator: 5, denominator: 100 }, 0.25],
    ['6.3', { previous: 1000, current: 1200 }, 1],
    ['6.3', { previous: 1000, current: 1100 }, 0.5],
    ['6.3', { previous: 1000, current: 1050 }, 0.25],
    ['6.3', { previous: 1000, current: 1049 }, 0],
    ['6.3', { previous: 1000, current: 900 }, 0],
    ['6.3', { previous: 0, current: 1 }, 1],
    ['6.3', { previous: 0, current: 0 }, 0],
  ])('%s %j is %d points', (id, answer, points) => {
    expect(pointsFor(rubric, id, answer)).toBe(points);
  });

  test('6.3 is made up for by more than 80 % of online dossiers in 6.2', () => {
    const fall: Answer = { previous: 1000, current: 900 };
    expect(pointsFor(rubric, '6.3', fall, [['6.2', { numerator: 80, denominator: 100 }]])).toBe(0);
    expect(pointsFor(rubric, '6.3', fall, [['6.2', { numerator: 801, denominator: 1000 }]])).toBe(1);
  });

  test('the mark is the mean of the six, and the level is given before anything is rounded', () => {
    const answers = bestAnswersOf(rubric).set('1', { choice: 1 });
    const sheet = scoreAnswers(rubric, answers);
    expect(toNumber(sheet.total)).toBe(2.5);
    expect(sheet).toMatchObject({ max: 3, grade: 'a-plus' });
    const below = scoreAnswers(rubric, answers.set('2', { numerator: 999, denominator: 1000 }));
    expect(toNumber(below.total)).toBe(2.4995);
    expect(below.grade).toBe('a');
  });
});

import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import type { Answer } from '../../src/scoring/answer';
import { toNumber } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { criterionOf } from '../support/hau-giang';
import { bestAnswersOf, criteriaFacts, numbered, pointsFor, rubricFile, ruleCounts } from '../support/rubric-files';
import { CAP_XA_CRITERIA } from './cap-xa-2021-index';

const rubric = rubricFile('cap-xa-2021');

describe('the commune rubric of 2021', () => {
  test('has the 58 criteria of the text with their maxima and lines', () => {
    expect(criteriaFacts(rubric)).toEqual(CAP_XA_CRITERIA);
    expect(CAP_XA_CRITERIA).toHaveLength(58);
  });

  test('prints 12, 7, 9, 6, 5 and 24 points, of which section II can reach 6', () => {
    expect(rubric.sections.map(({ id, max, printedMax }) => [id, max, printedMax])).toEqual([
      ['I', 12, undefined],
      ['II', 6, 7],
      ['III', 9, undefined],
      ['IV', 6, undefined],
      ['V', 5, undefined],
      ['VI', 24, undefined],
    ]);
    expect(CAP_XA_CRITERIA.reduce((sum, [, max]) => sum + max, 0)).toBe(62);
  });

  test('prints 7 points for I.1.2, whose criteria are worth 6 without the bonus', () => {
    const group = rubric.sections[0]?.items.find(({ id }) => id === 'I.1.2');
    expect(group).toMatchObject({ max: 6, printedMax: 7 });
    expect(rubric.findings.find(({ explains }) => explains?.includes('I.1.2'))?.id).toBe('C3');
  });

  test('has its bonus points inside the sections, not on top', () => {
    expect(rubric.sections.some(({ bonus }) => bonus === true)).toBe(false);
    const bonus = rubric.sections.flatMap(({ items }) => items).filter(({ id }) => id.endsWith('.thuong'));
    expect(bonus.map(({ id, number, max }) => [id, number, max])).toEqual([
      ['I.thuong', '*', 1],
      ['II.thuong', '*', 1],
      ['III.thuong', '*', 2],
      ['IV.thuong', '*', 1],
    ]);
  });

  test('scores each criterion as the text says', () => {
    expect(ruleCounts(rubric)).toEqual({ bands: 3, choice: 6, ratio: 22, yesNo: 26, mark: 1 });
    expect(criterionOf(rubric, 'I.1.1.1').rule).toMatchObject({
      measure: 'count',
      bands: [
        { from: 4, points: 1 },
        { from: 2, points: 0.75 },
      ],
      below: { points: 0 },
    });
    expect(criterionOf(rubric, 'IV.4.1.2').rule).toMatchObject({
      options: [{ points: 1 }, { points: 0.5 }, { points: 0 }],
    });
    expect(criterionOf(rubric, 'VI.20').rule).toMatchObject({ type: 'mark', outOf: 100 });
  });

  test('does not invent the criterion that was lost', () => {
    expect(allCriteria(rubric).map(({ id }) => id)).not.toContain('II.4');
    expect(rubric.findings.find(({ id }) => id === 'C5')?.where).toContain('mục II');
  });

  test('keeps mistyped titles and says in the help how they are read', () => {
    const { title, help } = criterionOf(rubric, 'V.5');
    expect(title).toBe('Tỷ lệ máy tính Công chức có cài phần virus có bản quyền');
    expect(help).toContain('phần mềm diệt virus');
  });

  test('has no grades, deductions, days or agencies of its own, and records 19 findings', () => {
    expect(rubric).toMatchObject({ grades: [], deductions: [], calendar: {} });
    expect(rubric.regulation.date).toBeUndefined();
    expect(rubric.groups.map(({ id, agencies }) => [id, agencies])).toEqual([['xa', []]]);
    expect(rubric.findings.map(({ id }) => id)).toEqual(numbered('C', 19));
  });

  test('says where everything stands', () => {
    const rows = [...allCriteria(rubric), ...rubric.sections];
    expect(
      rows.every(({ source }) => /^Bộ tiêu chí, mục [IV]+(\.[\d.]+|, điểm thưởng \d)?; dòng \d+$/.test(source)),
    ).toBe(true);
  });
});

describe('scored by hand', () => {
  test.each<[string, Answer, number]>([
    ['I.1.1.1', { count: 5 }, 1],
    ['I.1.1.1', { count: 4 }, 1],
    ['I.1.1.1', { count: 3 }, 0.75],
    ['I.1.1.1', { count: 2 }, 0.75],
    ['I.1.1.1', { count: 1 }, 0],
    ['I.1.1.2', { choice: 1 }, 0],
    ['I.1.1.3', { numerator: 7, denominator: 20 }, 0.35],
    ['I.1.1.4', { count: 12 }, 1],
    ['I.1.1.4', { count: 11 }, 0.75],
    ['I.1.1.4', { count: 8 }, 0.75],
    ['I.1.1.4', { count: 7 }, 0.5],
    ['I.1.1.4', { count: 5 }, 0.5],
    ['I.1.1.4', { count: 4 }, 0],
    ['IV.4.1.2', { choice: 1 }, 0.5],
    ['VI.7', { numerator: 0, denominator: 0 }, 0],
    ['VI.20', { mark: 87.5 }, 4.375],
    ['VI.20', { mark: 100 }, 5],
    ['VI.20', { mark: 0 }, 0],
  ])('%s %j is %d points', (id, answer, points) => {
    expect(pointsFor(rubric, id, answer)).toBe(points);
  });

  test('the best commune has 62 points, its bonus counted in the sections, and no grade', () => {
    const sheet = scoreAnswers(rubric, bestAnswersOf(rubric));
    expect([sheet.base, sheet.bonus, sheet.total].map(toNumber)).toEqual([62, 0, 62]);
    expect(sheet).toMatchObject({ max: 62, grade: null });
  });
});

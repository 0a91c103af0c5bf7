import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import type { RuleType } from '../../src/rubric/rules';
import { criterionOf, hauGiang } from '../support/hau-giang';
import { HAU_GIANG_CRITERIA } from './hau-giang-index';

const rubric = hauGiang();

describe('the rubric of Hậu Giang 2017', () => {
  test('has the 72 criteria of the annex with their maxima and lines', () => {
    const ours = allCriteria(rubric).map(({ id, max, source }) => [id, max, Number(/dòng (\d+)$/.exec(source)?.[1])]);
    expect(ours).toEqual(HAU_GIANG_CRITERIA);
    expect(ours).toHaveLength(72);
  });

  test('prints 150, 400, 200, 150 and 100 points, and a bonus of 30 on top', () => {
    expect(rubric.sections.map(({ id, max, bonus }) => [id, max, bonus])).toEqual([
      ['I', 150, undefined],
      ['II', 400, undefined],
      ['III', 200, undefined],
      ['IV', 150, undefined],
      ['V', 100, undefined],
      ['VII', 30, true],
    ]);
  });

  test('scores each criterion as the annex says', () => {
    const count = new Map<RuleType, number>();
    for (const { rule } of allCriteria(rubric)) count.set(rule.type, (count.get(rule.type) ?? 0) + 1);
    expect(Object.fromEntries(count)).toEqual({ ratio: 10, bands: 9, choice: 5, yesNo: 48 });
    expect(criterionOf(rubric, 'II.1.3').rule).toMatchObject({
      measure: 'ratio',
      bands: [
        { label: '>=20%', from: 0.2, points: 25 },
        { label: '>=10%', from: 0.1, points: 20 },
        { label: '>0%', from: 0, strict: true, points: 10 },
      ],
    });
    expect(criterionOf(rubric, 'V.2').expects).toBe('V.1');
  });

  test('numbers every row as printed, 1.10 included', () => {
    for (const { id, number } of allCriteria(rubric)) expect(id.endsWith(`.${number}`)).toBe(true);
    expect(criterionOf(rubric, 'III.1.10').number).toBe('1.10');
  });

  test('grades from 850, 700 and 550', () => {
    expect(rubric.grades.map(({ label, from }) => [label, from])).toEqual([
      ['Tốt', 850],
      ['Khá', 700],
      ['Trung bình', 550],
      ['Yếu', undefined],
    ]);
  });

  test('names 24 and 8 agencies, three causes of deductions and 23 findings', () => {
    expect(rubric.groups.map(({ id, agencies }) => [id, new Set(agencies).size])).toEqual([
      ['so', 24],
      ['huyen', 8],
    ]);
    expect(rubric.deductions.map(({ id }) => id)).toEqual(['mismatch', 'incident', 'late']);
    expect(rubric.findings.map(({ id }) => id)).toEqual(Array.from({ length: 23 }, (_, at) => `H${at + 1}`));
    expect(rubric.calendar.reportBy).toBe('12-14');
  });

  test('says where everything stands', () => {
    const rows = [...allCriteria(rubric), ...rubric.sections, ...rubric.deductions];
    expect(rows.every(({ source }) => /^(Phụ lục 2, mục [\w.]+|Điều 6, khoản 4); dòng \d+$/.test(source))).toBe(true);
  });
});

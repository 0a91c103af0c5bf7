import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import { criterionOf } from '../support/hau-giang';
import { criteriaFacts, numbered, rubricFile, ruleCounts } from '../support/rubric-files';
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

  test('has no deductions and exemptions, names no agencies, and records 45 findings', () => {
    expect(rubric.deductions).toEqual([]);
    expect(rubric.exemptions).toBeUndefined();
    expect(rubric.groups.map(({ id, agencies }) => [id, agencies])).toEqual([['huyen', []]]);
    expect(rubric.findings.map(({ id }) => id)).toEqual([...numbered('G-', 20, 2), ...numbered('H-', 25, 2)]);
  });

  test('says where everything stands', () => {
    const rows = [...allCriteria(rubric), ...rubric.sections];
    expect(rows.every(({ source }) => /^Phụ lục II, mục [A-F][\d.-]*; dòng \d+$/.test(source))).toBe(true);
  });
});

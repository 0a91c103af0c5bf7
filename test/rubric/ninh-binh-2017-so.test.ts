import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import { criterionOf } from '../support/hau-giang';
import { criteriaFacts, numbered, rubricFile, ruleCounts } from '../support/rubric-files';
import { NINH_BINH_SO_CRITERIA } from './ninh-binh-2017-so-index';

const rubric = rubricFile('ninh-binh-2017-so');

describe('the rubric of the departments of Ninh Bình 2017', () => {
  test('has the 60 criteria of annex I with their maxima and lines', () => {
    expect(criteriaFacts(rubric)).toEqual(NINH_BINH_SO_CRITERIA);
    expect(NINH_BINH_SO_CRITERIA).toHaveLength(60);
  });

  test('prints 8, 25, 38, 7, 8 and 14 points, 100 together', () => {
    expect(rubric.sections.map(({ id, max }) => [id, max])).toEqual([
      ['A', 8],
      ['B', 25],
      ['C', 38],
      ['D', 7],
      ['E', 8],
      ['F', 14],
    ]);
    expect(NINH_BINH_SO_CRITERIA.reduce((sum, [, max]) => sum + max, 0)).toBe(100);
  });

  test('scores each criterion as the annex says', () => {
    expect(ruleCounts(rubric)).toEqual({
      ratio: 7,
      yesNo: 35,
      choice: 2,
      checklist: 3,
      completeness: 9,
      delay: 1,
      bands: 3,
    });
    expect(criterionOf(rubric, 'B.1.1').rule).toMatchObject({
      options: [{ points: 1 }, { points: 2 }, { points: 5 }, { points: 8 }, { points: 10 }, { points: 0 }],
    });
    expect(criterionOf(rubric, 'C.2.6').rule).toMatchObject({
      bands: [
        { upTo: 3, points: 3 },
        { upTo: 5, points: 2.75 },
        { upTo: 7, points: 2.5 },
        { upTo: 10, points: 2 },
        { upTo: 30, points: 1.5 },
      ],
      above: { points: 1 },
      none: { points: 0 },
    });
    expect(criterionOf(rubric, 'E.2').rule).toMatchObject({ options: [{ points: 2 }, { points: 1 }, { points: -1 }] });
  });

  test('mends what was mistyped, and nothing else', () => {
    expect(criterionOf(rubric, 'B.7').title).toContain('giải quyết công việc để gửi');
    expect(criterionOf(rubric, 'C.2.1-2').title).toContain('nhiệm vụ đảm nhiệm của lãnh đạo');
    expect(criterionOf(rubric, 'C.2.5-2').title).toContain('có nêu rõ quy trình');
    expect(criterionOf(rubric, 'D.3').title).toBe('Có thiết bị đảm bảo an toàn, an ninh thông tin mạng');
  });

  test('numbers every row as printed, 2.10 included', () => {
    for (const { id, number } of allCriteria(rubric)) expect(id.endsWith(`.${number}`)).toBe(true);
    expect(criterionOf(rubric, 'C.2.10').number).toBe('2.10');
  });

  test('grades from 85, 70 and 50', () => {
    expect(rubric.grades.map(({ label, from }) => [label, from])).toEqual([
      ['Tốt', 85],
      ['Khá', 70],
      ['Trung bình', 50],
      ['Yếu', undefined],
    ]);
  });

  test('counts 1 December to 30 November, and fixes no day for the report', () => {
    expect(rubric.calendar).toEqual({ dataFrom: '12-01', dataTo: '11-30' });
  });

  test('gives 5 points for online services to who has none of levels 3 and 4', () => {
    expect(rubric.exemptions?.map(({ heading, points }) => [heading, points])).toEqual([['C.3', 5]]);
  });

  test('has no deductions, names no agencies, and records 36 findings', () => {
    expect(rubric.deductions).toEqual([]);
    expect(rubric.groups.map(({ id, agencies }) => [id, agencies])).toEqual([['so', []]]);
    expect(rubric.findings.map(({ id }) => id)).toEqual([...numbered('G-', 20, 2), ...numbered('S-', 16, 2)]);
  });

  test('says where everything stands', () => {
    const rows = [...allCriteria(rubric), ...rubric.sections, ...(rubric.exemptions ?? [])];
    expect(rows.every(({ source }) => /^Phụ lục I, mục [A-F][\d.-]*; dòng \d+$/.test(source))).toBe(true);
  });
});

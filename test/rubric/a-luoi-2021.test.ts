import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import { rubricFor } from '../../src/rubric/rubric-for';
import { toNumber } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { criterionOf } from '../support/hau-giang';
import { criteriaFacts, numbered, rubricFile, ruleCounts } from '../support/rubric-files';
import { A_LUOI_CRITERIA } from './a-luoi-2021-index';

const rubric = rubricFile('a-luoi-2021');
const OFFICES = 'Các cơ quan, đơn vị trực thuộc UBND huyện';
const COMMUNES = 'UBND các xã, thị trấn';

describe('the rubric of A Lưới 2021', () => {
  test('has the 176 criteria of the letter, none with points, in their lines', () => {
    expect(criteriaFacts(rubric)).toEqual(A_LUOI_CRITERIA);
    expect(A_LUOI_CRITERIA).toHaveLength(176);
    expect(ruleCounts(rubric)).toEqual({ evidence: 176 });
    expect(rubric).toMatchObject({ scoring: 'evidence', grades: [], deductions: [] });
  });

  test('has three parts with their headings', () => {
    const headings = rubric.sections.map(({ id, items }) => [
      id,
      ...items.map((item) => [item.id, item.kind === 'group' ? item.criteria.length : 0]),
    ]);
    expect(headings).toEqual([
      ['1', ['1.I', 30], ['1.II', 12], ['1.III', 8]],
      ['2', ['2.I', 40], ['2.II', 35], ['2.III', 20], ['2.IV', 5]],
      ['3', ['3.I', 6], ['3.II', 3], ['3.III', 2], ['3.IV', 9], ['3.V', 6]],
    ]);
  });

  test('says of every criterion who leads and what to supply', () => {
    for (const { leads = [], evidence = '' } of allCriteria(rubric)) {
      expect(leads.length).toBeGreaterThan(0);
      expect(evidence).not.toBe('');
    }
  });

  test('names units by one name each, whatever the spelling, and never splits a name', () => {
    expect(leadsOf('1.I.4')).toEqual(['Văn phòng HĐND và UBND huyện']);
    expect(leadsOf('1.I.5')).toEqual(['Phòng Nội vụ', 'Trung tâm Hành chính công huyện', COMMUNES]);
    expect(leadsOf('2.I.11')).toEqual([
      'Phòng Tài chính - Kế hoạch',
      'Phòng Tài nguyên và Môi trường',
      'Phòng Kinh tế và Hạ tầng',
    ]);
    expect(leadsOf('2.I.29')).toEqual(['Phòng Tài chính - Kế hoạch', 'Văn phòng HĐND và UBND huyện']);
    expect(leadsOf('2.II.6')).toEqual([OFFICES]);
    expect(leadsOf('2.II.26')).toEqual([OFFICES, COMMUNES]);
    expect(leadsOf('3.I.2')).toEqual([OFFICES, 'Trung tâm Hành chính công huyện']);
  });

  test('counts each lead as often as the letter does', () => {
    const counts = new Map<string, number>();
    for (const { leads = [] } of allCriteria(rubric)) {
      for (const lead of leads) counts.set(lead, (counts.get(lead) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      [OFFICES]: 21,
      [COMMUNES]: 36,
      'Văn phòng HĐND và UBND huyện': 49,
      'Trung tâm Hành chính công huyện': 27,
      'Phòng Văn hóa và Thông tin': 16,
      'Phòng Tài chính - Kế hoạch': 12,
      'Phòng Tài nguyên và Môi trường': 11,
      'Phòng Nội vụ': 8,
      'Phòng Kinh tế và Hạ tầng': 7,
      'Phòng Lao động - Thương binh và Xã hội': 5,
      'Phòng Tư pháp': 4,
      'Phòng Y tế': 4,
      'Phòng Giáo dục và Đào tạo': 3,
      'Ban Tiếp công dân huyện': 2,
      'Phòng Nông nghiệp và Phát triển nông thôn': 1,
      'Trung tâm Dịch vụ nông nghiệp': 1,
      'Công an huyện': 1,
    });
  });

  test('lists the units that the letter names, and no communes', () => {
    expect(rubric.groups.map(({ label, agencies }) => [label, agencies.length])).toEqual([
      [OFFICES, 15],
      [COMMUNES, 0],
    ]);
  });

  test('joins rows that a page break split, and gives 25 and 26 what 24 asks for', () => {
    expect(criterionOf(rubric, '1.I.12').evidence).toMatch(/các thiết bị đã đầu tư$/);
    expect(criterionOf(rubric, '1.I.12').evidence).not.toContain('bị đã đầu tư bị đã đầu tư');
    expect(criterionOf(rubric, '1.III.5').title).toContain('về gửi nhận văn bản điện tử, ứng dụng chữ ký số');
    expect(criterionOf(rubric, '2.I.40').evidence).toMatch(/trang thông tin điện tử UBND các xã, thị trấn$/);
    for (const id of ['2.I.25', '2.I.26']) {
      expect(criterionOf(rubric, id).evidence).toBe(criterionOf(rubric, '2.I.24').evidence);
    }
  });

  test('keeps the column under its misleading heading as what is to be supplied', () => {
    expect(criterionOf(rubric, '3.I.4').evidence).toBe(
      'Scan hợp đồng, thanh lý hợp đồng và hoá đơn đồ các thiết bị đã đầu tư',
    );
  });

  test('says under which unnumbered heading a criterion stands, 35 and 36 under none', () => {
    expect(criterionOf(rubric, '2.I.1').help).toContain('“Chuyên mục Giới thiệu chung”');
    expect(criterionOf(rubric, '2.I.34').help).toContain('“Chuyên mục Thống kê, báo cáo”');
    expect(criterionOf(rubric, '2.I.35').help).toBeUndefined();
    expect(criterionOf(rubric, '2.I.36').help).toBeUndefined();
    expect(criterionOf(rubric, '2.I.37').help).toContain('“Cấp xã”');
  });

  test('has the days of the letter and records 15 findings', () => {
    expect(rubric.calendar).toEqual({ dataFrom: '10-01', dataTo: '10-01', reportBy: '10-31', publishBy: '11-14' });
    expect(rubric.findings.map(({ id }) => id)).toEqual(numbered('A', 15));
  });
});

describe('who supplies what', () => {
  test.each([
    ['Phòng Y tế', OFFICES, 21 + 4],
    ['Công an huyện', OFFICES, 21 + 1],
    ['Trung tâm HCC huyện', OFFICES, 21 + 27 - 1],
    ['UBND xã A Ngo', COMMUNES, 36],
    ['Phòng Giáo dục và Đào tạo', 'Khối phòng, ban', 21 + 3],
    ['Phòng Dân tộc', 'các  CƠ QUAN đơn vị trực thuộc UBND huyện', 21],
    ['Một đơn vị khác', 'Nhóm khác', 0],
  ])('%s of %s leads %d criteria', (agency, group, count) => {
    expect(allCriteria(rubricFor(rubric, { agency, group }))).toHaveLength(count);
  });

  test('no answer earns points, and what was not supplied stays open', () => {
    const sheet = scoreAnswers(
      rubric,
      new Map([
        ['1.I.1', { yes: true }],
        ['1.I.2', { yes: false }],
      ]),
    );
    expect(toNumber(sheet.total)).toBe(0);
    expect(sheet).toMatchObject({ max: 0, grade: null, answered: 1, invalid: 0 });
    expect(sheet.criteria.slice(0, 3).map(({ status, flags }) => [status, flags])).toEqual([
      ['scored', []],
      ['scored', ['notSupplied']],
      ['missing', []],
    ]);
  });

  test('counted for a unit, each criterion that was supplied makes one', () => {
    const own = rubricFor(rubric, { agency: 'Công an huyện', group: OFFICES });
    const sheet = scoreAnswers(
      own,
      new Map([
        ['1.I.1', { yes: true }],
        ['2.III.20', { yes: true }],
        ['1.I.2', { yes: false }],
      ]),
    );
    expect(toNumber(sheet.total)).toBe(2);
    expect(sheet).toMatchObject({ max: 22, answered: 2 });
    expect(own.sections.map(({ id, max }) => [id, max])).toEqual([
      ['1', 5],
      ['2', 13],
      ['3', 4],
    ]);
  });
});

function leadsOf(id: string): readonly string[] {
  return criterionOf(rubric, id).leads ?? [];
}

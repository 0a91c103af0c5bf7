import { describe, expect, test } from 'vitest';
import { datesOfRound } from '../../src/round/calendar';
import { allCriteria } from '../../src/rubric/rubric';
import type { Answer } from '../../src/scoring/answer';
import { toNumber } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { criterionOf } from '../support/hau-giang';
import { bestAnswersOf, criteriaFacts, numbered, pointsFor, rubricFile, ruleCounts } from '../support/rubric-files';
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

  test('counts 1 December to 30 November, proposes the ends of the quarters in which to report and verify, and says why', () => {
    expect(rubric.calendar).toEqual({
      dataFrom: '12-01',
      dataTo: '11-30',
      reportBy: '12-31',
      verifyBy: '03-31',
      publishBy: '04-30',
    });
    expect(rubric.findings.find(({ id }) => id === 'G-21')?.readAs).toContain('31/12, 31/3 và 30/4');
    expect(datesOfRound(rubric.calendar, 2017)).toEqual({
      dataFrom: '01/12/2016',
      dataTo: '30/11/2017',
      reportBy: '31/12/2017',
      verifyBy: '31/03/2018',
      explainBy: '',
      publishBy: '30/04/2018',
    });
  });

  test('gives 5 points for online services to who has none of levels 3 and 4', () => {
    expect(rubric.exemptions?.map(({ heading, points }) => [heading, points])).toEqual([['C.3', 5]]);
  });

  test('has no deductions, names no agencies, and records 38 findings', () => {
    expect(rubric.deductions).toEqual([]);
    expect(rubric.groups.map(({ id, agencies }) => [id, agencies])).toEqual([['so', []]]);
    expect(rubric.findings.map(({ id }) => id)).toEqual([...numbered('G-', 22, 2), ...numbered('S-', 16, 2)]);
  });

  test('says where everything stands', () => {
    const rows = [...allCriteria(rubric), ...rubric.sections, ...(rubric.exemptions ?? [])];
    expect(rows.every(({ source }) => /^Phụ lục I, mục [A-F][\d.-]*; dòng \d+$/.test(source))).toBe(true);
  });
});

describe('scored by hand', () => {
  test.each<[string, Answer, number]>([
    ['A.1', { numerator: 60, denominator: 50 }, 1],
    ['B.6', { numerator: 45, denominator: 50 }, 4.5],
    ['B.1.1', { choice: 3 }, 8],
    ['B.5', { ticks: [true, true] }, 3],
    ['C.2.1-1', { share: 0.24 }, 0],
    ['C.2.1-1', { share: 0.6 }, 0.5],
    ['C.2.1-1', { share: 0.99 }, 0.75],
    ['C.2.1-1', { share: 1 }, 1],
    ['C.2.6', { days: 3 }, 3],
    ['C.2.6', { days: 4 }, 2.75],
    ['C.2.6', { days: 7 }, 2.5],
    ['C.2.6', { days: 10 }, 2],
    ['C.2.6', { days: 30 }, 1.5],
    ['C.2.6', { days: 31 }, 1],
    ['C.2.6', { none: true }, 0],
    ['C.3.4', { numerator: 30, denominator: 100 }, 3],
    ['C.3.4', { numerator: 299, denominator: 1000 }, 2],
    ['C.3.4', { numerator: 9, denominator: 91 }, 1],
    ['C.3.4', { numerator: 0, denominator: 91 }, 0],
    ['C.3.4', { numerator: 0, denominator: 0 }, 0],
    ['E.2', { choice: 2 }, -1],
    ['F.9', { count: 5 }, 2],
    ['F.9', { count: 4 }, 1],
    ['F.9', { count: 0 }, 0],
    ['F.11', { amount: 100.5 }, 2],
    ['F.11', { amount: 100 }, 1],
    ['F.11', { amount: 0 }, 0],
  ])('%s %j is %d points', (id, answer, points) => {
    expect(pointsFor(rubric, id, answer)).toBe(points);
  });

  test('the best agency has 100 points', () => {
    const sheet = scoreAnswers(rubric, bestAnswersOf(rubric));
    expect(toNumber(sheet.total)).toBe(100);
    expect(sheet).toMatchObject({ max: 100, grade: 'tot' });
  });

  test('exactly 85 is Tốt, though the points are no round numbers, and 84,75 is Khá', () => {
    const answers = bestAnswersOf(rubric)
      .set('B.6', { numerator: 1, denominator: 3 })
      .set('D.5', { numerator: 1, denominator: 9 })
      .set('B.1.1', { choice: 1 })
      .set('E.3', { numerator: 2, denominator: 3 });
    const enough = scoreAnswers(rubric, answers);
    expect([enough.total.toFraction(), enough.grade]).toEqual(['85', 'tot']);
    const worse = scoreAnswers(rubric, answers.set('C.2.1-1', { share: 0.99 }));
    expect([toNumber(worse.total), worse.grade]).toEqual([84.75, 'kha']);
  });

  test('an agency without online services of levels 3 and 4 has 5 points for C.3, whatever it answered there', () => {
    const answers = new Map<string, Answer>([
      ['C.3.1', { yes: true }],
      ['C.1.2', { numerator: 1, denominator: 2 }],
    ]);
    const exemptions = [{ heading: 'C.3', reason: 'Không có dịch vụ công trực tuyến mức độ 3, 4' }];
    const sheet = scoreAnswers(rubric, answers, { exemptions });
    expect(toNumber(sheet.total)).toBe(6);
    expect(toNumber(scoreAnswers(rubric, answers).total)).toBe(2);
  });

  test('a total may be −1, the penalty for not taking part', () => {
    const sheet = scoreAnswers(rubric, new Map([['E.2', { choice: 2 }]]));
    expect(toNumber(sheet.total)).toBe(-1);
    expect(sheet.grade).toBe('yeu');
  });
});

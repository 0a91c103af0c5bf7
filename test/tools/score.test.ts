import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command as a person would, with the answers on standard input. */
function score(rubric: string, answers: unknown): { code: number | null; out: string; complaints: string[] } {
  const input = typeof answers === 'string' ? answers : JSON.stringify(answers);
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'tools/score.ts', rubric, '-'], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, complaints: run.stderr.split('\n').filter((line) => line !== '') };
}

describe('scoring a filled form on the command line', () => {
  test('prints points, totals and grade, with a reason for every criterion', () => {
    const { code, out } = score('ninh-binh-2017-so', {
      'B.6': { numerator: 45, denominator: 50 },
      'A.3': { yes: true },
    });
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ rubric: 'ninh-binh-2017-so', bonus: 0, deductions: 0 });
    expect(result.criteria['B.6']).toMatchObject({ points: 4.5, max: 5, status: 'scored', flags: [] });
    expect(result.criteria['B.6'].explanation).toMatch(/45\/50 = 90.*4,5 điểm.*B\.6/);
    expect(result.criteria['A.1']).toMatchObject({ points: 0, status: 'missing' });
    expect(result.total).toBe(result.criteria['B.6'].points + result.criteria['A.3'].points);
  });

  test('an option may be given by its position or its label', () => {
    const byPosition = score('hau-giang-2017', { 'II.5.1': { choice: 1 } });
    const byLabel = score('hau-giang-2017', { 'II.5.1': { choice: 'Ban hành trong quý I năm kế hoạch' } });
    expect(JSON.parse(byPosition.out).criteria['II.5.1'].points).toBe(5);
    expect(byLabel.out).toBe(byPosition.out);
  });

  test('what the coordinator decides counts: a deduction, an exemption, a criterion that does not apply', () => {
    const deducted = score('hau-giang-2017', {
      'I.4': { yes: true },
      $round: { deductions: [{ cause: 'late', amount: 4, reason: 'Gửi sau hạn' }] },
    });
    expect(JSON.parse(deducted.out)).toMatchObject({ base: 15, deductions: 4, total: 11, grade: 'Yếu' });
    const exempt = score('ninh-binh-2017-so', {
      $round: { exemptions: [{ heading: 'C.3', reason: 'Thanh tra tỉnh' }] },
    });
    expect(JSON.parse(exempt.out).headings['C.3'].points).toBe(5);
    const set = score('hau-giang-2017', {
      $round: { notApplicable: [{ criterion: 'II.6.1', reason: 'Không có đơn vị trực thuộc' }] },
    });
    expect(JSON.parse(set.out).criteria['II.6.1'].status).toBe('notApplicable');
  });

  test('headings that the text divides again have their sums, with the maxima that are printed for them', () => {
    const { headings } = JSON.parse(
      score('ninh-binh-2017-so', { 'C.2.1-1': { share: 1 }, 'C.2.1-2': { share: 0.5 } }).out,
    );
    expect(headings['C.2.1']).toEqual({ points: 1.5, max: 3 });
    expect(['C.2', 'C.2.1', 'C.2.2', 'C.2.3', 'C.2.5'].map((id) => headings[id].max)).toEqual([20, 3, 3, 2, 3]);
    const districts = JSON.parse(score('ninh-binh-2017-huyen', {}).out).headings;
    expect(['C.3.1', 'C.3.2', 'C.3.3', 'C.3.5'].map((id) => districts[id].max)).toEqual([4, 3, 3, 3]);
  });

  test('a total that is a mean has a grade that stands for points itself', () => {
    const { total, grade, gradePoints } = JSON.parse(score('xuan-loc-2022', { '1': { choice: 0 } }).out);
    expect({ total, grade, gradePoints }).toEqual({ total: 0.5, grade: 'B', gradePoints: 1 });
  });

  test('where there are no grades it says how much of the maximum the total comes to', () => {
    const { total, grade, shareOfMax } = JSON.parse(score('cap-xa-2021', { 'VI.20': { mark: 62 } }).out);
    expect({ total, grade, shareOfMax }).toEqual({ total: 3.1, grade: null, shareOfMax: 0.05 });
  });

  test('an assessment without points says what was supplied', () => {
    const { criteria, total, grade, shareOfMax } = JSON.parse(
      score('a-luoi-2021', { '1.I.1': { yes: true }, '1.I.2': { yes: false } }).out,
    );
    expect({ total, grade, shareOfMax }).toEqual({ total: 0, grade: null, shareOfMax: null });
    expect(criteria['1.I.1']).toEqual({
      points: 0,
      max: 0,
      status: 'scored',
      flags: [],
      explanation: 'Đã cung cấp; Phụ lục, mục 1.I.1; dòng 60, 735/UBND-VHTT',
    });
    expect(criteria['1.I.2']).toMatchObject({ status: 'scored', flags: ['notSupplied'] });
    expect(criteria['1.I.3']).toMatchObject({ status: 'missing', explanation: expect.stringMatching(/^Chưa nhập;/) });
  });

  test('several forms in an array give several results', () => {
    const { out } = score('hau-giang-2017', [{ 'I.4': { yes: true } }, {}]);
    expect(JSON.parse(out).map((one: { total: number }) => one.total)).toEqual([15, 0]);
  });

  test('a figure that makes no sense is flagged in the result', () => {
    const { code, out } = score('hau-giang-2017', { 'I.2': { numerator: -1, denominator: 5 } });
    expect(code).toBe(0);
    expect(JSON.parse(out).criteria['I.2']).toMatchObject({ points: 0, status: 'invalid' });
  });

  test('a file of the wrong shape gets no score but a list of what is wrong, each with its path', () => {
    const { code, out, complaints } = score('hau-giang-2017', [
      { 'I.2': { numerator: 'x', denominator: 5 }, Z: { yes: true }, 'II.5.1': { choice: 9 } },
    ]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(complaints.map((line) => line.split(':')[0])).toEqual(['[0].I.2.numerator', '[0].Z', '[0].II.5.1.choice']);
  });

  test('a deduction for no cause of the regulation is refused', () => {
    const { code, complaints } = score('hau-giang-2017', {
      $round: { deductions: [{ cause: 'x', amount: 1, reason: 'y' }] },
    });
    expect(code).toBe(1);
    expect(complaints[0]).toMatch(/^\$round\.deductions\.0: .*mismatch/);
  });

  test('a byte order mark is passed over, in the answers and in the rubric', () => {
    const folder = mkdtempSync(join(tmpdir(), 'score-'));
    const rubric = join(folder, 'rubric.json');
    writeFileSync(rubric, `\uFEFF${readFileSync(join(ROOT, 'rubrics/hau-giang-2017.json'), 'utf8')}`);
    expect(JSON.parse(score(rubric, '\uFEFF{"I.4":{"yes":true}}').out).total).toBe(15);

    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"id":"x"}');
    const { code, out, complaints } = score(broken, {});
    expect([code, out]).toEqual([1, '']);
    expect(complaints[0]).toBe(`${broken}: version: This is required.`);
  });

  test('an answer that is given twice is not one of the two', () => {
    const twice =
      '[{}, {"B.6": {"numerator": 45, "denominator": 50}, "A.1": {"yes": true}, "B.6": {"numerator": 1, "denominator": 1}}]';
    expect(score('ninh-binh-2017-so', twice).complaints).toEqual(['[1].B.6: stands there more than once']);
    expect(score('ninh-binh-2017-so', '{"B.6": {"numerator": 45, "numerator": 50}}').complaints).toEqual([
      'B.6.numerator: stands there more than once',
    ]);
  });

  test('of several forms, what is wrong in all of them is told', () => {
    expect(score('ninh-binh-2017-so', '[{"X.1": {"yes": true}}, {}, {"A.1": 3}]').complaints).toEqual([
      '[0].X.1: ninh-binh-2017-so has no such criterion',
      expect.stringContaining('[2].A.1: '),
    ]);
  });

  test('what is not JSON, and a rubric that is not there, end in a sentence', () => {
    expect(score('hau-giang-2017', '{').complaints[0]).toMatch(/not JSON/);
    expect(score('nowhere-2017', {}).complaints[0]).toMatch(/no such file/);
  });
});

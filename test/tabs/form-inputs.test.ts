import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rubric/rules';
import { agencyForm } from '../../src/tabs/agency-form';
import { FORM, FORM_ROW } from '../../src/tabs/form-columns';
import { figureInput } from '../../src/tabs/form-inputs';
import type { CellSpec } from '../../src/tabs/tab-spec';
import { textIn } from '../../src/text/text';
import { hauGiangRound } from '../support/hau-giang-round';
import { criterionWith, rubricWith } from '../support/one-criterion';

const text = textIn('vi');
const round = hauGiangRound();
const [agency] = round.agencies;
const [group] = round.groups;
if (agency === undefined || group === undefined) throw new Error('The round is empty');

/** A cell of the form of a rubric with one criterion, I.1. */
function cellOf(rule: Rule, column: number, max = 3): CellSpec | undefined {
  const rubric = { ...rubricWith(criterionWith(rule, max)), id: group?.rubricId ?? '' };
  const own = { ...round, rubrics: new Map([[rubric.id, rubric]]) };
  if (agency === undefined || group === undefined) return undefined;
  const form = agencyForm(own, agency, group, { name: agency.name, rubricTab: 'Bộ tiêu chí' }, text);
  return form.rows.find(({ id }) => id === 'I.1')?.cells[column - 2];
}

const delay: Rule = {
  type: 'delay',
  figure: 'Số ngày chậm',
  bands: [{ label: 'Trong vòng 3 ngày', upTo: 3, points: 3 }],
  above: { label: 'Sau 3 ngày', points: 1 },
  none: { label: 'Không gửi', points: 0 },
};
const growth: Rule = { type: 'growth', current: 'Hồ sơ năm nay', previous: 'Hồ sơ năm trước', fullAt: 0.2 };

describe('what a form takes for each rule', () => {
  test('days are whole, or the words for what was never done: the regulation’s own, or the form’s', () => {
    expect(cellOf(delay, FORM.figure)?.validation).toMatchObject({
      kind: 'days',
      never: ['không gửi', 'chưa thực hiện', 'never done'],
      help: 'Nhập số ngày (số nguyên): Số ngày chậm. Nếu không có ngày nào để tính, ghi: Không gửi (hoặc: chưa thực hiện).',
    });
    const own = { ...delay, none: { label: ' Chưa  thực hiện', points: 0 } };
    expect(cellOf(own, FORM.figure)?.validation).toMatchObject({
      never: ['chưa thực hiện', 'never done'],
      help: 'Nhập số ngày (số nguyên): Số ngày chậm. Nếu không có ngày nào để tính, ghi: chưa thực hiện.',
    });
    expect(cellOf(delay, FORM.figure)?.note).toBe('Số ngày chậm');
    expect(cellOf(delay, FORM.base)).toMatchObject({ owner: 'void' });
    expect(cellOf(delay, FORM.method)?.value).toContain('Sau 3 ngày: 1 điểm\nKhông gửi: 0 điểm');
  });

  test('a share is entered in percent and shown with decimals, so that 74.6 % never looks like 75 %', () => {
    const cell = cellOf({ type: 'completeness', figure: 'Mức độ', step: 0.25 }, FORM.figure);
    expect(cell).toMatchObject({
      validation: { kind: 'share', help: 'Nhập phần trăm từ 0% đến 100%, gõ cả dấu %, ví dụ 60%: Mức độ.' },
      style: { format: '0.00%' },
    });
  });

  test('a mark goes up to the highest one', () => {
    const cell = cellOf({ type: 'mark', figure: 'Điểm của cổng', outOf: 100 }, FORM.figure);
    expect(cell?.validation).toMatchObject({ kind: 'amount', whole: false, most: 100 });
  });

  test('units are counted, amounts need not be whole', () => {
    expect(cellOf({ type: 'perUnit', figure: 'Số phần mềm', each: 0.25 }, FORM.figure)?.validation).toMatchObject({
      kind: 'amount',
      whole: true,
    });
    const amount: Rule = {
      type: 'bands',
      measure: 'amount',
      figure: 'Kinh phí',
      unit: 'triệu đồng',
      bands: [{ label: 'Từ 100', from: 100, points: 3 }],
    };
    expect(cellOf(amount, FORM.figure)).toMatchObject({
      validation: { kind: 'amount', whole: false },
      note: 'Kinh phí (triệu đồng)',
    });
    const quotient: Rule = { ...amount, measure: 'ratio', base: 'Số cán bộ', unit: 'triệu đồng/cán bộ' };
    expect(cellOf(quotient, FORM.figure)?.note).toBe('Kinh phí');
  });

  test('growth takes this year’s figure and last year’s', () => {
    expect(cellOf(growth, FORM.figure)?.note).toBe('Hồ sơ năm nay');
    expect(cellOf(growth, FORM.base)).toMatchObject({ owner: 'agency', note: 'Hồ sơ năm trước' });
    expect(cellOf(growth, FORM.verifiedBase)).toMatchObject({ owner: 'verifier' });
  });

  test('what is supplied is a figure or words, kept as they were typed', () => {
    const figure = cellOf({ type: 'evidence' }, FORM.figure, 0);
    expect(figure).toMatchObject({ validation: { kind: 'statement' }, style: { format: '@', align: 'left' } });
    const asked = { ...criterionWith({ type: 'evidence' }, 0), evidence: 'Quyết định thành lập' };
    expect(figureInput(asked, text).validation.help).toMatch(
      /^Ghi số liệu hoặc nội dung cung cấp.* Cần cung cấp: Quyết định thành lập\.$/,
    );
    expect(cellOf({ type: 'evidence' }, FORM.method, 0)?.value).toContain('minh chứng');
  });

  test.each<[Rule, string]>([
    [{ type: 'ratio', numerator: 'a', denominator: 'b', countsFrom: 0.98 }, 'a ÷ b × 3\nDưới 98%: 0 điểm'],
    [
      { type: 'ratio', numerator: 'a', denominator: 'b', fullAt: 0.6, zeroBelow: 0.05 },
      'a ÷ b ÷ 60% × 3\nTừ 60%: 3 điểm\nDưới 5%: 0 điểm',
    ],
    [
      { type: 'ratio', numerator: 'a', denominator: 'b', allOrNothing: true },
      'a ÷ b\nĐủ 100%: 3 điểm; chưa đủ: 0 điểm',
    ],
    [{ type: 'perUnit', figure: 'x', unit: 'phần mềm', each: 0.25 }, '0,25 điểm cho mỗi phần mềm, nhiều nhất 3 điểm'],
    [{ type: 'completeness', figure: 'x', step: 0.25 }, 'Mức độ đầy đủ × 3, giảm theo bước 25%'],
    [{ type: 'mark', figure: 'x', outOf: 100 }, 'Điểm số ÷ 100 × 3'],
  ])('%j says how it is scored', (rule, method) => {
    expect(String(cellOf(rule, FORM.method)?.value).trimEnd()).toBe(method);
  });

  test('the maximum of a mean is a mean', () => {
    const rubric = {
      ...rubricWith(criterionWith(growth, 3, 'I.1'), criterionWith(growth, 2, 'I.2')),
      id: group.rubricId,
      total: { method: 'mean' as const },
    };
    const own = { ...round, rubrics: new Map([[rubric.id, rubric]]) };
    const form = agencyForm(own, agency, group, { name: agency.name, rubricTab: 'Bộ tiêu chí' }, text);
    expect(form.rows.find(({ id }) => id === FORM_ROW.total)?.cells[FORM.max - 2]?.value).toBe(2.5);
  });
});

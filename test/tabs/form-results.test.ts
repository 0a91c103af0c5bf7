import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/scoring/answer';
import { FORM_ROW } from '../../src/tabs/form-columns';
import { formResults } from '../../src/tabs/form-results';
import type { FormColumns } from '../../src/tabs/form-rows';
import { textIn } from '../../src/text/text';
import { hauGiang } from '../support/hau-giang';

const rubric = hauGiang();
const text = textIn('vi');

/** A form of a few rows: id, figure, denominator, verified figure, verified denominator, opinion, verdict, evidence, note, explanation. */
function form(...rows: CellValue[][]): FormColumns {
  const column = (at: number) => rows.map((row) => row[at] ?? '');
  return {
    ids: column(0),
    figures: column(1),
    bases: column(2),
    verifiedFigures: column(3),
    verifiedBases: column(4),
    opinions: column(5),
    verdicts: column(6),
    evidence: column(7),
    notes: column(8),
    explanations: column(9),
    names: { agency: 'Sở Công Thương', group: 'Sở, ban, ngành tỉnh' },
  };
}

describe('what the score column says', () => {
  test('points and how the row stands, whatever the order of the rows', () => {
    const results = formResults(
      rubric,
      form(['I.4', 'Có'], [FORM_ROW.total], ['I.2', 45, 50], ['I.1'], ['']),
      'self',
      text,
    );
    expect(results).toEqual([
      [15, '✓ Có: 15 điểm'],
      [28.5, 'Yếu'],
      [13.5, '✓ 45/50 = 90% × 15 = 13,5 điểm'],
      ['', '○ Chưa nhập'],
      ['', ''],
    ]);
  });

  test('an entry that cannot be used says what is expected, and counts nothing', () => {
    const [number, , total] = formResults(
      rubric,
      form(['I.2', 'nhiều', 50], ['I.4', 'Có'], [FORM_ROW.total]),
      'self',
      text,
    );
    expect(number?.[0]).toBe('');
    expect(number?.[1]).toMatch(/^✗ .*“nhiều”.*số/);
    expect(total?.[0]).toBe(15);
  });

  test('a part larger than the whole is capped and pointed out', () => {
    const [row] = formResults(rubric, form(['I.2', 60, 50]), 'self', text);
    expect(row?.[0]).toBe(15);
    expect(row?.[1]).toMatch(/^⚠ .*lớn hơn mẫu số/);
  });

  test('the verifier’s figure replaces the agency’s, cell by cell', () => {
    const rows = form(['I.2', 45, 50, 40, ''], ['I.4', 'Có', '', 'Không'], ['I.6', 'Có']);
    expect(formResults(rubric, rows, 'self', text).map(([points]) => points)).toEqual([13.5, 15, 15]);
    expect(formResults(rubric, rows, 'verified', text).map(([points]) => points)).toEqual([12, 0, 15]);
  });

  test('deductions come off the total, a missing reason is pointed out, and a total does not fall below 0', () => {
    const late = (amount: CellValue, reason: string) => ['@deduction.late', '', '', amount, '', reason];
    expect(formResults(rubric, form(['I.4', 'Có'], late(5, 'Nộp sau hạn'), [FORM_ROW.total]), 'self', text)).toEqual([
      [15, expect.stringMatching(/^✓ Có: 15 điểm/)],
      [5, ''],
      [10, 'Yếu'],
    ]);
    expect(formResults(rubric, form(['I.4', 'Có'], late(50, ''), [FORM_ROW.total]), 'self', text).slice(1)).toEqual([
      [50, '⚠ Cần ghi lý do trừ điểm ở cột Ý kiến thẩm định.'],
      [0, 'Yếu'],
    ]);
  });

  test('a negative deduction is refused and not counted', () => {
    const [row, total] = formResults(rubric, form(['@deduction.late', '', '', -5], [FORM_ROW.total]), 'self', text);
    expect(row?.[1]).toMatch(/^✗/);
    expect(total?.[0]).toBe(0);
  });

  test('a criterion whose row was deleted is named at its section', () => {
    const [section] = formResults(rubric, form(['V'], ['V.1', 'Có'], ['V.2', 'Có'], ['V.3', 'Có']), 'self', text);
    expect(section?.[1]).toMatch(/^✗ 3\/4/);
  });

  test('of two rows with one id only the first counts', () => {
    const results = formResults(rubric, form(['I.4', 'Có'], ['I.4', 'Có'], [FORM_ROW.total]), 'self', text);
    expect(results[1]?.[1]).toMatch(/hai dòng/);
    expect(results[2]?.[0]).toBe(15);
  });
});

import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/scoring/answer';
import { FORM_ROW } from '../../src/tabs/form-columns';
import { formResults } from '../../src/tabs/form-results';
import type { FormColumns } from '../../src/tabs/form-rows';
import { readForm } from '../../src/tabs/read-form';
import { textIn } from '../../src/text/text';
import { hauGiang } from '../support/hau-giang';
import { criterionWith, rubricWith } from '../support/one-criterion';

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

describe('both scores of a form', () => {
  test('are the same until the verifier has a figure', () => {
    const { sheets, verification } = readForm(rubric, form(['I.2', 45, 50], ['I.4', 'Có', '', '', '', '', 'Đồng ý']));
    expect(sheets.verified).toEqual(sheets.self);
    expect(Array.from(verification.verified)).toEqual(['I.4']);
    expect(verification.differing).toEqual([]);
  });

  test('differ by a single verified denominator, and leave the other as it was', () => {
    const { sheets, verification } = readForm(rubric, form(['I.2', 40, 50, '', 80], ['I.4', 'Có']));
    const pointsOf = ({ criteria }: typeof sheets.self) => criteria.find(({ id }) => id === 'I.2')?.points.toString();
    expect(pointsOf(sheets.self)).toBe('12');
    expect(pointsOf(sheets.verified)).toBe('7.5');
    expect(verification.differing.map(({ id }) => id)).toEqual(['I.2']);
  });

  test('differ where a missing document is flagged on the agency’s own', () => {
    const asked = rubricWith({ ...criterionWith({ type: 'yesNo', yes: 10 }, 10), evidence: 'Văn bản' });
    const { sheets } = readForm(asked, form(['I.1', 'Có']));
    expect(sheets.self.criteria[0]?.flags).toContain('noEvidence');
    expect(sheets.verified.criteria[0]?.flags).not.toContain('noEvidence');
  });
});

describe('what the score column says', () => {
  test('points and how the row stands, whatever the order of the rows', () => {
    const results = formResults(
      rubric,
      form(['I.4', 'Có'], [FORM_ROW.total], ['I.2', 45, 50], ['I.1'], ['']),
      'self',
      text,
    );
    expect(results).toEqual([
      [15, '✓ Có: 15 điểm; Phụ lục 2, mục I.4'],
      [28.5, 'Yếu'],
      [13.5, '✓ 45/50 = 90% × 15 = 13,5 điểm; Phụ lục 2, mục I.2'],
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

describe('what the verified score column says', () => {
  const verified = (...rows: CellValue[][]) => formResults(rubric, form(...rows), 'verified', text);
  const AGREED = ['I.4', 'Có', '', '', '', '', 'Đồng ý'];

  test('nothing while nobody has begun to verify', () => {
    expect(verified(['I.4', 'Có'], [FORM_ROW.total], [FORM_ROW.verified])).toEqual([
      [15, '', ''],
      [15, '', 'Yếu'],
      [0, 0, 'Đã thẩm định 0/72'],
    ]);
  });

  test('what is agreed to, what differs and by how much, and what is still to be looked at', () => {
    const rows = [AGREED, ['I.2', 45, 50, 40, '', 'theo hợp đồng'], ['I.6', 'Có'], ['I'], [FORM_ROW.total]];
    expect(verified(...rows, [FORM_ROW.verified])).toEqual([
      [15, 0, '✓ Có: 15 điểm; Phụ lục 2, mục I.4'],
      [12, -1.5, '✓ 40/50 = 80% × 15 = 12 điểm; Phụ lục 2, mục I.2'],
      [15, '', '○ Chưa thẩm định'],
      [42, -1.5, expect.stringContaining('2/10')],
      [42, -1.5, 'Yếu'],
      [2, 1, 'Đã thẩm định 2/72 · còn 1 chênh lệch chưa kết luận, 1 chưa giải trình'],
    ]);
  });

  test('a figure that changes the points needs an opinion; one that doesn’t needs none', () => {
    const [changed, same] = verified(['I.2', 45, 50, 40], ['I.7', 45, 50, 90, 100]);
    expect(changed).toEqual([12, -1.5, expect.stringMatching(/^⚠ Điểm khác điểm tự chấm: cần ghi ý kiến/)]);
    expect(same).toEqual([13.5, 0, expect.stringMatching(/^✓/)]);
  });

  test('of how many that is stands beside it: those that are not scored need nobody', () => {
    const rows = form(['@notApplicable.1', '', '', 'II.1.1'], [FORM_ROW.verified]);
    expect(formResults(rubric, rows, 'self', text)[1]).toEqual([71, '']);
  });

  test('another verdict than the one there is does not count', () => {
    const rows = [['I.4', 'Có', '', '', '', '', 'xong'], [FORM_ROW.verified]];
    expect(verified(...rows)).toEqual([
      [15, '', expect.stringMatching(/^⚠ Cột Kết luận chỉ nhận “Đồng ý”/)],
      [0, 0, 'Đã thẩm định 0/72'],
    ]);
  });

  test('a criterion that the verifier finds blank, and agrees, is done', () => {
    expect(verified(['I.4', '', '', '', '', '', 'agreed'])[0]).toEqual(['', 0, '✓ Chưa nhập']);
  });

  test('differences come with both scores, opinion and explanation', () => {
    const rows = form(['I.2', 45, 50, 40, '', 'theo hợp đồng', '', '', '', 'sẽ bổ sung'], AGREED);
    const { verification } = readForm(rubric, rows);
    expect(verification).toMatchObject({ done: 2, of: 72, verified: new Set(['I.2', 'I.4']) });
    expect(
      verification.differing.map((one) => ({ ...one, self: one.self.valueOf(), verified: one.verified.valueOf() })),
    ).toEqual([
      { id: 'I.2', self: 13.5, verified: 12, opinion: 'theo hợp đồng', explanation: 'sẽ bổ sung', state: 'explained' },
    ]);
  });
});

describe('evidence', () => {
  const asking = { ...criterionWith({ type: 'yesNo', yes: 3 }, 3), evidence: 'Quyết định' };
  const items = [
    { label: 'Một', points: 1 },
    { label: 'Hai', points: 2 },
  ];
  const list = { ...criterionWith({ type: 'checklist', items }, 3, 'I.2'), evidence: 'Văn bản' };
  const own = rubricWith(asking, list);
  const status = (...rows: CellValue[][]) => formResults(own, form(...rows), 'self', text);

  test('that is asked for and missing warns, and changes neither points nor progress', () => {
    expect(status(['I.1', 'Có'], [FORM_ROW.answered], [FORM_ROW.invalid])).toEqual([
      [3, expect.stringMatching(/^⚠ Chưa có tài liệu kiểm chứng/)],
      [1, 'còn thiếu 1'],
      [0, ''],
    ]);
    expect(formResults(own, form(['I.1', 'Có', '', '', '', '', 'Đồng ý']), 'verified', text)[0]?.[2]).toMatch(/^✓/);
  });

  test('a document or a note will do, beside the criterion or its items', () => {
    expect(status(['I.1', 'Có', '', '', '', '', '', 'QĐ 12'])[0]?.[1]).toMatch(/^✓/);
    expect(status(['I.1', 'Có', '', '', '', '', '', '', 'đang chờ số'])[0]?.[1]).toMatch(/^✓/);
    const ticked = [['I.2'], ['I.2#1', 'Có'], ['I.2#2', 'Không']];
    expect(status(...ticked)[0]?.[1]).toMatch(/^⚠ Chưa có tài liệu/);
    expect(status(['I.2'], ['I.2#1', 'Có', '', '', '', '', '', 'QĐ 12'], ['I.2#2', 'Không'])[0]?.[1]).toMatch(/^✓/);
  });

  test('nothing is claimed, so nothing is asked for', () => {
    expect(status(['I.1', 'Không'])[0]?.[1]).toMatch(/^✓/);
    expect(status(['I.1', ''])[0]?.[1]).toMatch(/^○/);
  });
});

describe('what the coordinator decides', () => {
  const exempting = {
    ...rubric,
    exemptions: [{ id: 'x', heading: 'I', points: 100, label: 'Đơn vị mới', source: '' }],
  };
  const decide = (...rows: CellValue[][]) => formResults(exempting, form(...rows), 'self', text);

  test('an exemption gives its fixed points and says so at every criterion below', () => {
    const rows = [['I'], ['I.4', 'Có'], ['@exemption.I', '', '', 'Có', '', 'mới thành lập'], [FORM_ROW.total]];
    expect(decide(...rows)).toEqual([
      [100, expect.stringContaining('✓ Được miễn mục I (mới thành lập): cả mục tính cố định 100 điểm')],
      ['', '✓ Được miễn mục I (mới thành lập): cả mục tính cố định 100 điểm; Phụ lục 2, mục I.4'],
      [100, '✓ Được miễn chấm'],
      [100, 'Yếu'],
    ]);
    expect(formResults(exempting, form(...rows), 'verified', text).at(-1)).toEqual([100, '', 'Yếu']);
    expect(decide(['I'], ['I.4', 'Có'], ['@exemption.I', '', '', 'Không'])[0]?.[0]).toBe(15);
  });

  test('a criterion that does not apply earns nothing, is settled, and is none to be verified', () => {
    const rows = [['I.4', 'Có'], ['@notApplicable.3', '', '', 'I.4', '', 'không có trụ sở'], [FORM_ROW.answered]];
    expect(decide(...rows)).toEqual([
      ['', '✓ Không áp dụng (không có trụ sở): 0 điểm; Phụ lục 2, mục I.4'],
      ['', expect.stringMatching(/^✓ I\.4\. /)],
      [1, 'còn thiếu 71'],
    ]);
    expect(readForm(exempting, form(...rows)).verification).toMatchObject({ done: 0, of: 71 });
  });

  test('what 0/0 earns at a criterion is chosen beside it', () => {
    const rows = [
      ['I.2', 0, 0],
      ['@notApplicable.1', '', '', 'I.2', 'Tính đủ điểm', 'chưa có cán bộ'],
      [FORM_ROW.total],
    ];
    expect(decide(...rows)).toEqual([
      [
        15,
        '✓ 0/0: không tính được tỷ lệ, được tính đủ điểm theo quyết định của người điều phối (chưa có cán bộ): 15 điểm; Phụ lục 2, mục I.2',
      ],
      [15, expect.stringMatching(/^✓ I\.2\. /)],
      [15, 'Yếu'],
    ]);
    expect(decide(['I.2', 0, 0], ['@notApplicable.1', '', '', 'I.2', '0 points', 'x'])[0]).toEqual([
      0,
      expect.stringMatching(/^✓ 0\/0: không tính được tỷ lệ, 0 điểm theo quyết định .* \(x\);/),
    ]);
    expect(decide(['I.2', 0, 0], ['@notApplicable.1', '', '', 'I.2', 'Không áp dụng', 'x'])[0]?.[1]).toMatch(
      /^✓ Không áp dụng \(x\)/,
    );
  });

  test('what 0/0 earns has no effect on other figures, of the agency or of the verifier', () => {
    const row = ['@notApplicable.1', '', '', 'I.2', 'tính đủ điểm', 'x'];
    expect(decide(['I.2', 45, 50], row)).toEqual([
      [13.5, expect.stringMatching(/^✓ 45\/50/)],
      ['', '⚠ Số liệu của tiêu chí I.2 không phải 0/0, nên quyết định này chưa có tác dụng.'],
    ]);
    expect(formResults(exempting, form(['I.2', 45, 50, 0, 0], row), 'verified', text)[1]?.[2]).toMatch(/^✓ I\.2\. /);
  });

  test('a missing reason is asked for', () => {
    expect(decide(['I.2', 0, 0], ['@notApplicable.1', '', '', 'I.2', 'Tính đủ điểm'])[1]).toEqual([
      15,
      expect.stringMatching(/^⚠ .*lý do/),
    ]);
    expect(decide(['@exemption.I', '', '', 'Có'], ['@notApplicable.1', '', '', 'II.6.1'])).toEqual([
      [100, expect.stringMatching(/^⚠ .*lý do/)],
      ['', expect.stringMatching(/^⚠ .*lý do/)],
    ]);
  });

  test.each<[string, CellValue[], RegExp]>([
    ['an unknown criterion', ['@notApplicable.2', '', '', 'I.99', '', 'x'], /^✗ Không có tiêu chí “I\.99”/],
    ['a criterion that is there already', ['@notApplicable.2', '', '', 'I.1', '', 'x'], /^✗ “I\.1” đã có/],
    [
      'an exemption that the rubric does not know',
      ['@exemption.II', '', '', 'Có', '', 'x'],
      /^✗ Bộ tiêu chí không cho/,
    ],
    ['neither yes nor no', ['@exemption.I', '', '', 'có lẽ', '', 'x'], /^✗ “có lẽ” không phải/],
    ['a treatment of what is no ratio', ['@notApplicable.2', '', '', 'I.5', 'Tính đủ điểm', 'x'], /^✗ Tiêu chí “I\.5”/],
    ['an unknown treatment', ['@notApplicable.2', '', '', 'I.2', 'gấp đôi', 'x'], /^✗ Không có cách tính “gấp đôi”/],
    ['a treatment of no criterion', ['@notApplicable.2', '', '', '', 'Tính đủ điểm', 'x'], /^✗ Hãy chọn mã tiêu chí/],
    ['a treatment of what is left out', ['@notApplicable.2', '', '', 'I.1', 'Tính đủ điểm', 'x'], /^✗ “I\.1” đã có/],
    ['a cause that the rubric does not know', ['@deduction.rain', '', '', 5, '', 'x'], /^✗ Bộ tiêu chí không còn/],
    ['an amount below 0', ['@deduction.late', '', '', -5, '', 'x'], /^✗ Điểm trừ phải là số/],
  ])('%s is told and not applied', (_, row, sentence) => {
    const results = decide(['@notApplicable.1', '', '', 'I.1', '', 'x'], row, ['I.4', 'Có'], [FORM_ROW.total]);
    expect(results[1]).toEqual(['', expect.stringMatching(sentence)]);
    expect(results[3]?.[0]).toBe(15);
  });

  test('of two rows for one cause only the first counts', () => {
    const late = ['@deduction.late', '', '', 5, '', 'x'];
    expect(decide(late, late, ['I.4', 'Có'], [FORM_ROW.deducted])).toEqual([
      [5, ''],
      ['', expect.stringMatching(/hai dòng/)],
      [15, expect.stringMatching(/^✓/)],
      [5, ''],
    ]);
  });
});

describe('sending the form in', () => {
  const answers: CellValue[][] = [
    ['I.4', 'Có', '', '', '', '', '', 'QĐ 12'],
    ['I.2', 45, 50],
  ];
  const mark = readForm(rubric, form(...answers)).answersFingerprint;
  const sent = (figure: CellValue, at: CellValue = '', by: CellValue = '', fingerprint: CellValue = '') => [
    FORM_ROW.submission,
    ...[figure, at, '', '', '', '', by, fingerprint],
  ];
  const status = (...rows: CellValue[][]) => formResults(rubric, form(...rows), 'self', text)[0]?.[1];
  const AT = '12/12/2017 08:30:00';

  test('says whether it was, when and by whom', () => {
    expect(status(sent(''), ...answers)).toBe('○ Chưa nộp');
    expect(status(sent('Nộp'), ...answers)).toMatch(/^✓ Đã chọn nộp; chờ/);
    expect(status(sent('Submit', AT, 'a@b.example', mark), ...answers)).toBe(
      `✓ Đã nộp lúc ${AT}, người nộp: a@b.example`,
    );
    expect(readForm(rubric, form(sent('Nộp', AT, 'a@b.example', mark))).submission).toEqual({
      requested: true,
      at: AT,
      by: 'a@b.example',
      fingerprint: mark,
    });
    expect(readForm(rubric, form(sent('')))).toMatchObject({ submission: null });
  });

  test('says at once when an answer or a document changed since, and not when the verifier wrote something', () => {
    const record = sent('Nộp', AT, '', mark);
    expect(status(record, ['I.4', 'Không', '', '', '', '', '', 'QĐ 12'], ['I.2', 45, 50])).toMatch(
      /^⚠ Đã sửa sau khi nộp/,
    );
    expect(status(record, ['I.4', 'Có', '', '', '', '', '', 'QĐ 13'], ['I.2', 45, 50])).toMatch(/^⚠/);
    expect(status(record, ...answers, ['I.6', 'Có'])).toMatch(/^⚠/);
    expect(status(record, ['I.2', 45, 50, 40, '', 'x', 'Đồng ý'], ['I.4', 'Có', '', '', '', '', '', 'QĐ 12'])).toBe(
      `✓ Đã nộp lúc ${AT}, người nộp: không rõ`,
    );
  });
});

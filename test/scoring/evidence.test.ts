import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/scoring/answer';
import { score, scoreAnswers } from '../../src/scoring/score';
import { criterionWith, rubricWith } from '../support/one-criterion';
import { criterionScore } from '../support/scoring';

/** A criterion that is only counted, as a form of an assignment has it. */
const rubric = rubricWith({ ...criterionWith({ type: 'evidence' }, 1), evidence: 'Báo cáo số lượng máy tính' });

/** What a row makes of its figure, with or without a document and a note beside it. */
function row(figure: CellValue, beside: { document?: true; note?: true; base?: CellValue } = {}) {
  const { document = false, note = false, base = '' } = beside;
  const cells = { figure, base, items: [], documented: document || note, hasDocument: document };
  const { status, points, flags, problem } = criterionScore(score(rubric, new Map([['I.1', cells]])), 'I.1');
  return { status, supplied: points.equals(1), flags, ...(problem === undefined ? {} : { problem }) };
}

const supplied = { status: 'scored', supplied: true, flags: [] };

describe('what a criterion without points asks for', () => {
  test.each<[CellValue]>([
    ['15 máy tính, 12 cán bộ'],
    ['Đã đăng tải trên trang thông tin điện tử'],
    ['Không có viên chức'],
  ])('is supplied by words: %j', (entered) => {
    expect(row(entered)).toEqual(supplied);
  });

  test.each<[CellValue]>([['Có'], ['có'], [true], [15], ['15'], ['0'], ['87,5%'], ['45/50']])(
    'is supplied by %j, which a document should go with',
    (entered) => {
      expect(row(entered)).toEqual({ ...supplied, flags: ['noEvidence'] });
      expect(row(entered, { document: true })).toEqual(supplied);
      expect(row(entered, { note: true })).toEqual(supplied);
    },
  );

  test('is supplied by a document alone, and not by a note', () => {
    expect(row('', { document: true })).toEqual(supplied);
    expect(row('', { note: true })).toMatchObject({ status: 'missing', supplied: false });
    expect(row(' ')).toMatchObject({ status: 'missing', supplied: false });
  });

  test.each<[CellValue]>([['Không'], ['không có'], ['Chưa'], [' CHƯA  có '], [false]])(
    'is open while the cell says %j, whatever stands beside it',
    (entered) => {
      expect(row(entered, { document: true })).toEqual({ status: 'scored', supplied: false, flags: ['notSupplied'] });
    },
  );

  test.each<[CellValue, object]>([
    ['–', { code: 'notAStatement', entered: '–' }],
    ['...', { code: 'notAStatement', entered: '...' }],
    ['#REF!', { code: 'isAnError', cell: 'figure', entered: '#REF!' }],
  ])('is not supplied by %j', (entered, problem) => {
    expect(row(entered, { document: true })).toMatchObject({ status: 'invalid', supplied: false, problem });
  });

  test('has no second figure', () => {
    expect(row('15', { base: 12 })).toMatchObject({ status: 'invalid', problem: { code: 'unexpectedBase' } });
  });

  test('is answered on the command line by yes or by the statement', () => {
    const answered = (answer: { yes: boolean } | { statement: string }) =>
      criterionScore(scoreAnswers(rubric, new Map([['I.1', answer]])), 'I.1');
    expect(answered({ yes: true }).points.equals(1)).toBe(true);
    expect(answered({ statement: '15 máy' }).points.equals(1)).toBe(true);
    expect(answered({ yes: false })).toMatchObject({ status: 'scored', flags: ['notSupplied'] });
    expect(answered({ statement: ' ' })).toMatchObject({ status: 'missing' });
  });
});

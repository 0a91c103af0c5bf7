import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import { differencesOnForm } from '../../src/tabs/differences-on-form';
import { formResults } from '../../src/tabs/form-results';
import { type FormColumns, rowsOf } from '../../src/tabs/form-rows';
import { readForm } from '../../src/tabs/read-form';
import { openDifferences } from '../../src/tabs/read-verification';
import { cellToGoTo } from '../../src/tabs/row-to-fill-in';
import { shownAnswer } from '../../src/tabs/shown-answer';
import { basisOnReception, basisOnReturn } from '../../src/tabs/verdict-basis';
import { textIn } from '../../src/text/text';
import { hauGiang } from '../support/hau-giang';
import { criterionWith } from '../support/one-criterion';

const rubric = hauGiang();
const text = textIn('vi');

/** One row of a form in the columns that matter here. */
interface Row {
  id: string;
  figure?: string | number;
  base?: string | number;
  verified?: string | number;
  verifiedBase?: string | number;
  verdict?: string;
  opinion?: string;
  explanation?: string;
}

function form(...rows: Row[]): FormColumns {
  const column = (name: keyof Row) => rows.map((row) => row[name] ?? '');
  const blank = rows.map(() => '');
  return {
    ids: column('id'),
    figures: column('figure'),
    bases: column('base'),
    evidence: blank,
    notes: blank,
    verifiedFigures: column('verified'),
    verifiedBases: column('verifiedBase'),
    verdicts: column('verdict'),
    opinions: column('opinion'),
    explanations: column('explanation'),
    names: { agency: 'Sở Công Thương', group: 'Sở, ban, ngành tỉnh' },
  };
}

const LESS: Row = { id: 'I.2', figure: 45, base: 50, verified: 40, opinion: 'thiếu 5' };

describe('how far a difference is', () => {
  test.each([
    ['unexplained', {}],
    ['explained', { explanation: 'có biên bản' }],
    ['settled', { verdict: 'Đồng ý' }],
    ['settled', { verdict: 'Agreed', explanation: 'có biên bản' }],
  ] as const)('%s with %j', (state, more) => {
    const { verification } = readForm(rubric, form({ ...LESS, ...more }));
    expect(verification.differing.map((difference) => difference.state)).toEqual([state]);
  });

  test('ends when the figure is taken back, or comes to the same points', () => {
    for (const rows of [
      [{ ...LESS, verified: '', verdict: 'Đồng ý' }],
      [{ ...LESS, verified: 45 }],
      [{ ...LESS, verified: 90, verifiedBase: 100 }],
    ])
      expect(readForm(rubric, form(...rows)).verification.differing).toEqual([]);
  });

  test('is counted: what is not settled, and of that what is not explained', () => {
    const { verification } = readForm(
      rubric,
      form(
        LESS,
        { id: 'I.4', figure: 'Có', verified: 'Không', opinion: 'x', explanation: 'y' },
        { id: 'I.5', figure: 'Có', verified: 'Không', opinion: 'x', verdict: 'Đồng ý' },
      ),
    );
    expect(openDifferences(verification)).toEqual({ unsettled: 2, unexplained: 1 });
  });

  test('stands in the status of the row and of the whole', () => {
    const status = (more: Partial<Row>) => {
      const [row, whole] = formResults(rubric, form({ ...LESS, ...more }, { id: '@verified' }), 'verified', text);
      return [row?.[2], whole?.[2]];
    };
    expect(status({})).toEqual([
      '✓ 40/50 = 80% × 15 = 12 điểm; Phụ lục 2, mục I.2',
      'Đã thẩm định 1/72 · còn 1 chênh lệch chưa kết luận, 1 chưa giải trình',
    ]);
    expect(status({ explanation: 'có biên bản' })).toEqual([
      '⚠ Đơn vị đã giải trình; chờ kết luận. 40/50 = 80% × 15 = 12 điểm',
      'Đã thẩm định 1/72 · còn 1 chênh lệch chưa kết luận',
    ]);
    expect(status({ verdict: 'Đồng ý' })).toEqual([
      '✓ Đã kết luận. 40/50 = 80% × 15 = 12 điểm; Phụ lục 2, mục I.2',
      'Đã thẩm định 1/72',
    ]);
    expect(status({ verdict: 'Đồng ý', opinion: '' })[0]).toMatch(/^⚠ Điểm khác điểm tự chấm/);
  });
});

describe('what Bảng chênh lệch tells of a form', () => {
  test('adds up to the difference of the totals, whatever was entered', () => {
    const yesNo = allCriteria(rubric).filter(({ rule }) => rule.type === 'yesNo');
    const answer = fc.constantFrom('', 'Có', 'Không');
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { maxLength: yesNo.length }), (answers) => {
        const rows = answers.map(([figure, verified], at): Row => ({ id: yesNo[at]?.id ?? '', figure, verified }));
        const columns = form(...rows);
        const content = readForm(rubric, columns);
        const found = differencesOnForm({ rubric, content, ids: columns.ids.map(String) }, text);
        const sum = found.lines.reduce((all, { difference }) => all + difference.valueOf(), 0);
        expect(sum).toBeCloseTo(found.totals.verified - found.totals.self, 9);
        for (const { id, row } of found.lines) expect(columns.ids[row - 1]).toBe(id);
      }),
    );
  });

  test('names the cause for false figures, and what was taken off for it', () => {
    const told = (...rows: Row[]) => {
      const content = readForm(rubric, form(...rows));
      return differencesOnForm({ rubric, content, ids: [] }, text).falseFigures;
    };
    expect(told(LESS)).toMatchObject({ cause: { id: 'mismatch' }, amount: 0 });
    expect(told(LESS, { id: '@deduction.mismatch', verified: '2,5' })).toMatchObject({ amount: 2.5 });
  });
});

describe('an answer is shown as people would say it', () => {
  const cells = (figure: string | number, base: string | number = '', items: string[] = []) => ({
    figure,
    base,
    items,
  });
  const byType = (type: string) => {
    const found = allCriteria(rubric).find(({ rule }) => rule.type === type);
    if (found === undefined) throw new Error(`No ${type}`);
    return found;
  };

  test.each([
    ['yesNo', cells('Có'), 'Có'],
    ['ratio', cells(45, 50), '45/50'],
    ['ratio', cells(1234.5, ''), '1.234,5/–'],
    ['ratio', cells('', ''), ''],
    ['yesNo', cells('Có', 7), 'Có/7'],
  ])('%s: %j is %s', (type, entered, shown) => {
    expect(shownAnswer(byType(type), entered, text)).toBe(shown);
  });

  test('a checklist item by item', () => {
    const items = ['một', 'hai', 'ba'].map((label) => ({ label, points: 1 }));
    const checklist = criterionWith({ type: 'checklist', items }, 3);
    expect(shownAnswer(checklist, cells('', '', ['Có', '', 'Không']), text)).toBe('Có · – · Không');
  });
});

describe('the cell to go to', () => {
  const rows = [['#title'], ['I.2'], ['II.1'], ['II.1#1'], ['II.1#2'], ['@deduction.late']];

  test.each([
    ['I.2', 'answer', 2, 6],
    ['I.2', 'verification', 2, 12],
    ['I.2', 'explanation', 2, 19],
    ['II.1', 'answer', 4, 6],
    ['II.1', 'verification', 3, 14],
    ['@deduction.late', 'decision', 6, 12],
  ] as const)('of %s for the %s', (id, to, row, column) => {
    expect(cellToGoTo(rows, id, to)).toEqual({ row, column });
  });

  test('is nowhere when the row is gone', () => {
    expect(cellToGoTo(rows, 'I.9', 'explanation')).toBeNull();
  });
});

describe('what verdicts were given on', () => {
  const AGREED: Row = { id: 'I.4', figure: 'Có', verdict: 'Đồng ý' };
  const [criteria, title] = [
    allCriteria(rubric),
    (id: string) => allCriteria(rubric).find((one) => one.id === id)?.title,
  ];
  const withBasis = (basis: string, ...rows: Row[]) => form(...rows, { id: '@verified', opinion: basis });
  const basisOf = (...rows: Row[]) => basisOnReturn(criteria, rowsOf(form(...rows)));
  const changed = (columns: FormColumns, of = rubric) => Array.from(readForm(of, columns).verification.changed);

  test('is told from what stands there now, with numbers, choices and figures of the verifier', () => {
    const basis = basisOf(LESS, AGREED);
    expect(changed(withBasis(basis, LESS, AGREED))).toEqual([]);
    expect(changed(withBasis(basis, { ...LESS, base: 51 }, { ...AGREED, figure: 'Không' }))).toEqual(['I.2', 'I.4']);
    // A second look shows by another verdict, or by other words beside a figure.
    const again = { ...AGREED, figure: 'Không', verdict: 'Đồng ý lại' };
    expect(changed(withBasis(basis, { ...LESS, base: 51, opinion: 'vẫn thiếu 5' }, again))).toEqual([]);
    expect(changed(withBasis(basis, LESS, { ...AGREED, figure: 'Không', opinion: 'x' }))).toEqual(['I.4']);
    expect(changed(withBasis('=lạ I.4=', LESS, AGREED))).toEqual([]);
  });

  test('finds a criterion that was numbered anew by its title', () => {
    const renumbered = {
      ...rubric,
      sections: rubric.sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.id === 'I.4' ? { ...item, id: 'I.5x' } : item.id === 'I.5' ? { ...item, id: 'I.4' } : item,
        ),
      })),
    };
    expect(title('I.4')).not.toBe(title('I.5'));
    const basis = basisOf(AGREED, { id: 'I.5', figure: 'Không', verdict: 'Đồng ý' });
    const moved = [
      { ...AGREED, id: 'I.5x' },
      { id: 'I.4', figure: 'Không', verdict: 'Đồng ý' },
    ];
    expect(changed(withBasis(basis, ...moved), renumbered)).toEqual([]);
  });

  test('keeps to the answer that was verified, however often the form goes back and forth', () => {
    const basis = basisOf(AGREED);
    const now = withBasis(basis, { ...AGREED, figure: 'Không' });
    const second = basisOnReturn(criteria, rowsOf(now));
    expect(changed(withBasis(second, { ...AGREED, figure: 'Không' }))).toEqual(['I.4']);
    // Given while the form was away, on nobody knows which answer.
    const meanwhile = { ...AGREED, figure: 'Không', verdict: 'Đồng ý lại' };
    const back = basisOnReception(criteria, rowsOf(withBasis(basis, meanwhile)));
    expect(changed(withBasis(back, meanwhile))).toEqual(['I.4']);
  });
});

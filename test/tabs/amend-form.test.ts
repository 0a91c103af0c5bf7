import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/rubric/cell';
import type { Criterion, Rubric } from '../../src/rubric/rubric';
import { amendmentOf, decisionsByTitle } from '../../src/tabs/amend-form';
import { FORM, FORM_WIDTH } from '../../src/tabs/form-columns';
import { entry, label } from '../../src/tabs/look';
import { type KeptRowOnTab, returningTo } from '../../src/tabs/retired-rows';
import type { TabSpec } from '../../src/tabs/tab-spec';

/** A criterion, and the labels of the items that it is answered by. */
type Plan = readonly [id: string, title: string, ...items: string[]];

const criterion = ([id, title, ...labels]: Plan): Criterion => ({
  kind: 'criterion',
  id,
  number: id,
  title,
  source: '',
  max: 1,
  rule:
    labels.length === 0
      ? { type: 'yesNo', yes: 1 }
      : { type: 'checklist', items: labels.map((one) => ({ label: one, points: 1 })) },
});

/** A rubric of one section. */
const rubricOf = (...plans: Plan[]): Rubric => ({
  id: 'r',
  version: '1',
  title: 'Bộ tiêu chí',
  shortTitle: 'R',
  regulation: { number: '1', date: '2017-01-01', issuer: '', title: '' },
  sections: [{ id: 'I', number: 'I', title: 'Hạ tầng', source: '', max: plans.length, items: plans.map(criterion) }],
  calendar: { dataFrom: '01-01', dataTo: '12-31' },
  grades: [],
  deductions: [],
  groups: [],
  findings: [],
});

/** The rows of a form: id, number, title, way of scoring, maximum, figure. */
const row = (id: string, title: string, figure: CellValue = '', verified: CellValue = ''): CellValue[] =>
  Array.from({ length: FORM_WIDTH }, (_, at) => {
    const column = at + 1;
    if (column === FORM.id) return id;
    if (column === FORM.number) return id.startsWith('@') || id.includes('#') ? '' : id;
    if (column === FORM.title) return title;
    if (column === FORM.method) return 'Có: 1 điểm';
    if (column === FORM.figure) return figure;
    return column === FORM.verifiedFigure ? verified : '';
  });

const HEAD = row('#header', 'Tiêu chí');
const FOOT = row('@notApplicable.1', 'Không áp dụng 1');

const specOf = (rubric: Rubric): TabSpec => {
  const rows = rubric.sections.flatMap(({ id, title, items }) => [
    [id, title] as const,
    ...items.flatMap((item) =>
      item.kind === 'group'
        ? []
        : [
            [item.id, item.title] as const,
            ...(item.rule.type === 'checklist' ? item.rule.items : []).map(
              (one, at) => [`${item.id}#${at + 1}`, one.label] as const,
            ),
          ],
    ),
  ]);
  return {
    key: 'agency:a01',
    name: 'Sở A',
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    layout: 'anchored',
    highlights: [],
    charts: [],
    gridlines: false,
    editors: {},
    rows: [['#header', 'Tiêu chí'] as const, ...rows, ['@notApplicable.1', 'Không áp dụng 1'] as const].map(
      ([id, title]) => ({
        id,
        cells: [
          label(id.startsWith('@') || id.includes('#') ? '' : id),
          label(title),
          label('Có: 1 điểm'),
          label(''),
          entry('agency', { validation: { kind: 'list', values: ['Có', 'Không'], help: '' } }),
        ],
      }),
    ),
  };
};

const amend = (rubric: Rubric, ...rows: CellValue[][]) =>
  amendmentOf(specOf(rubric), [HEAD, row('I', 'Hạ tầng'), ...rows], rubric);

describe('a form that is compared with its amended rubric', () => {
  test('needs nothing when it agrees', () => {
    const plan = amend(
      rubricOf(['I.1', 'Máy tính'], ['I.2', 'Mạng']),
      row('I.1', 'Máy tính'),
      row('I.2', 'Mạng'),
      FOOT,
    );
    expect(plan).toMatchObject({ retired: [], renamed: false, moves: [], added: [], reworded: false, decisions: [] });
  });

  test('knows a criterion by its title when the ids behind a gap were closed up', () => {
    const plan = amend(
      rubricOf(['I.1', 'Mạng'], ['I.2', 'Máy quét']),
      row('I.1', 'Máy tính', 'Có'),
      row('I.2', 'Mạng'),
      row('I.3', 'Máy quét'),
      FOOT,
    );
    expect(plan.retired).toEqual([{ row: 3, id: 'I.1', title: 'Máy tính', of: '' }]);
    expect(plan.ids).toEqual(['#header', 'I', 'I.1', 'I.2', '@notApplicable.1']);
    expect(plan).toMatchObject({ renamed: true, moves: [], added: [] });
  });

  test('knows a criterion by its id when its title was put in other words', () => {
    const plan = amend(rubricOf(['I.1', 'Số máy tính']), row('I.1', 'Máy tính', 'Có'), FOOT);
    expect(plan).toMatchObject({ retired: [], renamed: false, added: [], reworded: true });
  });

  test('takes no answered criterion for a heading, though it became one or has come to have the title of one', () => {
    const rubric = rubricOf(['I.1', 'Mạng']);
    const plan = amendmentOf(specOf(rubric), [HEAD, row('I', 'Hạ tầng', 'Có'), row('I.1', 'Mạng'), FOOT], rubric);
    expect(plan.retired).toEqual([{ row: 2, id: 'I', title: 'Hạ tầng', of: '' }]);
    expect(plan.added).toEqual(['I']);
    const renamed = amendmentOf(
      specOf(rubric),
      [HEAD, row('I', 'Hạ tầng cũ'), row('I.1', 'Hạ tầng', 'Có'), FOOT],
      rubric,
    );
    expect(renamed).toMatchObject({ retired: [], added: [], ids: ['#header', 'I', 'I.1', '@notApplicable.1'] });
  });

  test('moves as few rows as it takes, neighbours together', () => {
    const plan = amend(
      rubricOf(['I.1', 'c'], ['I.2', 'd'], ['I.3', 'a', 'một', 'hai'], ['I.4', 'b']),
      row('I.1', 'a'),
      row('I.1#1', 'một'),
      row('I.1#2', 'hai'),
      row('I.2', 'b'),
      row('', 'ghi chú của tôi'),
      row('I.3', 'c'),
      row('I.4', 'd'),
      FOOT,
    );
    expect(plan.ids).toEqual(['#header', 'I', 'I.3', 'I.3#1', 'I.3#2', 'I.4', '', 'I.1', 'I.2', '@notApplicable.1']);
    expect(plan.moves).toEqual([{ from: 8, count: 2, before: 3 }]);
    expect(plan.moved).toBe(2);
  });

  test('lets the items of a checklist follow their labels, and takes off the one that is gone', () => {
    const plan = amend(
      rubricOf(['I.1', 'Trang', 'Tin tức', 'Liên hệ', 'Hỏi đáp']),
      row('I.1', 'Trang'),
      row('I.1#1', 'Giới thiệu', 'Có'),
      row('I.1#2', 'Tin tức', 'Có'),
      row('I.1#3', 'Liên hệ', 'Không'),
      FOOT,
    );
    expect(plan.ids).toEqual(['#header', 'I', 'I.1', 'I.1#1', 'I.1#2', '@notApplicable.1']);
    expect(plan.retired).toEqual([{ row: 4, id: 'I.1#1', title: 'Giới thiệu', of: 'Trang' }]);
    expect(plan.added).toEqual(['I.1#3']);
  });

  test('keeps no row of a form that was made for another rubric, even where the ids are the same', () => {
    const form = [HEAD, row('I', 'Nhân lực'), row('I.1', 'Có cán bộ', 'Có'), FOOT];
    const rubric = rubricOf(['I.1', 'Máy tính']);
    const plan = amendmentOf(specOf(rubric), form, rubric);
    expect(plan.retired.map(({ id }) => id)).toEqual(['I', 'I.1']);
    expect(plan.added).toEqual(['I', 'I.1']);
  });

  test('leaves rows alone that people made', () => {
    const mine = Array.from({ length: FORM_WIDTH }, (_, at) => (at === 0 ? 'xyz' : at === 2 ? 'của tôi' : ''));
    expect(amend(rubricOf(['I.1', 'a']), row('I.1', 'a'), mine, FOOT).retired).toEqual([]);
  });

  test('lets a decision follow the criterion that it named', () => {
    const rubric = rubricOf(['I.1', 'b']);
    const rows = [row('I.1', 'a'), row('I.2', 'b'), row('@notApplicable.1', 'Không áp dụng 1', '', 'I.2')];
    const { decisions } = amend(rubric, ...rows);
    expect(decisions).toEqual([{ row: 5, title: 'b' }]);
    const named = [row('I.1', 'b'), row('@notApplicable.1', 'Không áp dụng 1', '', 'b')];
    expect(decisionsByTitle(named, rubric)).toEqual([{ rowId: '@notApplicable.1', criterion: 'I.1' }]);
  });
});

describe('what was kept of a row', () => {
  const kept = (id: string, title: string, figure: CellValue): KeptRowOnTab => ({
    row: 4,
    agencyId: 'a01',
    year: 2017,
    id,
    title,
    of: '',
    returned: false,
    cells: [figure],
  });
  const back = (entryKept: KeptRowOnTab, ...rows: CellValue[][]) =>
    returningTo(
      specOf(rubricOf(['I.1', 'Máy tính'], ['I.2', 'Tỷ lệ máy tính có mạng'])),
      rows,
      [entryKept],
      [FORM.figure],
    );

  test.each([
    ['under its title, whatever its id', 'I.9', 'máy tính', 'I.1'],
    ['under its id with a title like the old one', 'I.2', 'Tỷ lệ máy tính có mạng nội bộ', 'I.2'],
  ])('goes back to a criterion that returns %s', (_, id, title, rowId) => {
    expect(back(kept(id, title, 'Có'))).toEqual({
      cells: [{ rowId, column: FORM.figure, value: 'Có' }],
      returned: [4],
    });
  });

  test('goes to no other criterion that only bears the id', () => {
    expect(back(kept('I.2', 'Có trang bị máy quét', 'Có'))).toEqual({ cells: [], returned: [] });
  });

  test('covers nothing that somebody entered meanwhile, and waits when the cell does not take it', () => {
    expect(back(kept('I.1', 'Máy tính', 'Có'), row('I.1', 'Máy tính', 'Không'))).toEqual({ cells: [], returned: [4] });
    expect(back(kept('I.1', 'Máy tính', 12))).toEqual({ cells: [], returned: [] });
  });
});

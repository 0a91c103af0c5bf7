import { describe, expect, test } from 'vitest';
import { allCriteria, type Criterion, type Rubric } from '../../src/rubric/rubric';
import type { Rule } from '../../src/rubric/rules';
import type { SidebarView } from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';
import { rubricFile } from '../support/rubric-files';
import { sidebarOn } from './damaged';
import { HAND_CALCULATIONS, type Step } from './hand-calculations';
import { publish, toPublication } from './publishing';
import { emptyWorkbook, everything, expectOk, ranking, result, rowOf, run, SETTINGS, said } from './round';
import { call, type SubmitAnswer, submitByMenu } from './submissions';
import { sheetIdOf } from './verification';

const GROUP = 'Đơn vị được đánh giá';
const BEST = 'Đơn vị làm tốt nhất';
const IDLE = 'Đơn vị chưa làm gì';
const SUMMARY = 'Tổng hợp';

/** What the best answer to a criterion looks like when somebody types it: a figure and what stands beside it, or one answer for each item. */
type Typed = { figure: string; base?: string } | { items: string[] };

function bestAnswer({ rule, max }: Criterion): Typed {
  switch (rule.type) {
    case 'yesNo':
      return { figure: rule.yes >= (rule.no ?? 0) ? 'Có' : 'Không' };
    case 'choice':
      return { figure: rule.options.reduce((best, one) => (one.points > best.points ? one : best)).label };
    case 'checklist':
      return { items: rule.items.map(({ points }) => (points > 0 ? 'Có' : 'Không')) };
    case 'bands':
      return bestInBands(rule);
    case 'perUnit':
      return { figure: String(Math.ceil((rule.upTo ?? max) / rule.each)) };
    case 'mark':
      return { figure: String(rule.outOf) };
    case 'ratio':
      return { figure: '50', base: '50' };
    case 'growth':
      return { figure: '300', base: '100' };
    case 'completeness':
      return { figure: '100%' };
    case 'delay':
      return { figure: '0' };
    case 'evidence':
      return { figure: 'Có' };
  }
}

function bestInBands({ measure, bands, below }: Extract<Rule, { type: 'bands' }>): Typed {
  const best = bands.reduce((top, one) => (one.points > top.points ? one : top));
  const isBestBelow = (below?.points ?? 0) > best.points;
  const from = isBestBelow ? 0 : best.from;
  if (measure === 'ratio') return { figure: isBestBelow ? '0' : '40', base: '40' };
  if (measure === 'perPerson') return { figure: String((from + 1) * 40), base: '40' };
  return { figure: String(isBestBelow ? 0 : Math.ceil(from) + 1) };
}

/** A round of two agencies by one rubric, which have their forms. */
function roundOf(rubricId: string): Workbench {
  const workbench = emptyWorkbook();
  run(workbench, 'menuCreateRound');
  const row = (id: string) => rowOf(workbench, SETTINGS, id);
  for (const [at, cell] of ['nhom', GROUP, rubricId].entries()) {
    expectOk(workbench.type(SETTINGS, `${'BCD'[at]}${row('group.so')}`, cell));
  }
  expectOk(workbench.deleteRows(SETTINGS, row('group.huyen')));
  expectOk(workbench.deleteRows(SETTINGS, row('agency.a01'), row('agency.a32') - row('agency.a01') + 1));
  run(workbench, 'menuRerender');
  expectOk(workbench.paste(SETTINGS, `C${row('spareAgency.1')}`, [[BEST, GROUP]]));
  expectOk(workbench.paste(SETTINGS, `C${row('spareAgency.2')}`, [[IDLE, GROUP]]));
  run(workbench, 'menuCreateRound');
  expect(said(workbench)).toMatch(/^Đã tạo 2 phiếu/);
  return workbench;
}

/** Number and base of every row of the best agency's form. They are pasted all at once, as typing cell by cell would calculate the form as often. */
class Answers {
  readonly #cells = new Map<number, [figure: string, base: string]>();
  readonly #rows: ReadonlyMap<string, number>;

  constructor(
    readonly workbench: Workbench,
    readonly rubric: Rubric,
  ) {
    const ids = workbench.values(BEST, 'A:A').map(([value]) => String(value));
    this.#rows = new Map(ids.map((id, at) => [id, at + 1]));
    for (const criterion of allCriteria(rubric)) this.set(criterion.id, bestAnswer(criterion));
  }

  set(id: string, answer: Typed): void {
    const row = this.#rows.get(id) ?? Number.NaN;
    if ('items' in answer) for (const [at, item] of answer.items.entries()) this.#cells.set(row + 1 + at, [item, '']);
    else this.#cells.set(row, [answer.figure, answer.base ?? '']);
  }

  paste(): void {
    this.#pasteRows('F', (row) => this.#cells.get(row) ?? ['', '']);
  }

  /** Names a document beside every criterion that wants one. */
  prove(): void {
    const wanting = new Set(
      allCriteria(this.rubric).flatMap(({ id, evidence }) => (evidence === undefined ? [] : [this.#rows.get(id)])),
    );
    this.#pasteRows('J', (row) => [wanting.has(row) ? 'Báo cáo số 12/BC-ĐV' : '']);
  }

  #pasteRows(column: string, cellsOf: (row: number) => string[]): void {
    const first = Math.min(...this.#cells.keys());
    const length = Math.max(...this.#cells.keys()) - first + 1;
    expectOk(
      this.workbench.paste(
        BEST,
        `${column}${first}`,
        Array.from({ length }, (_, at) => cellsOf(first + at)),
      ),
    );
  }
}

/** Section C of the districts: what its criteria add up to, what came of them, and the same in the overview. */
function showsWhatIsCut(workbench: Workbench): void {
  expect(workbench.value(BEST, `D${rowOf(workbench, BEST, 'C')}`)).toBe('Các tiêu chí cộng 41 điểm; chặn ở 40');
  const [head, own] = ['#group.nhom', 'agency.a01'].map((id) => {
    const row = rowOf(workbench, SUMMARY, id);
    return everything(workbench, SUMMARY)[row - 1] ?? [];
  });
  const column = head?.indexOf('C: điểm trước khi chặn ở 40') ?? -1;
  expect(own?.[column]).toBe('27/27 · 41, chặn còn 40');
  const { form }: SidebarView = sidebarOn(workbench, BEST);
  expect(form?.sections.map(({ id, cut }) => [id, cut])).toEqual([
    ['A', ''],
    ['B', ''],
    ['C', '41, chặn còn 40'],
    ['D', ''],
    ['E', ''],
    ['F', ''],
  ]);
}

/** Xuân Lộc's total is the mean of six criteria, and its grades stand for points themselves. */
function callsAMeanAMean(workbench: Workbench): void {
  const labels = everything(workbench, BEST).map((row) => row[2]);
  expect(labels).toContain('Trung bình cộng của 6 tiêu chí');
  expect(labels).toContain('ĐIỂM ĐÁNH GIÁ');
  expect(labels).not.toContain('TỔNG ĐIỂM');
  expect(inOverview(workbench, ['Điểm đánh giá (trung bình cộng)', 'Xếp loại'])).toEqual([3, 'A+']);
  run(workbench, 'menuRecompute');
  const tab = workbench.sheetNames().find((name) => name.startsWith('Xếp hạng')) ?? '';
  const cells = () => everything(workbench, tab).map((row) => row.filter((cell) => cell !== null && cell !== ''));
  expect(
    cells()
      .find(([id]) => id === '#header')
      ?.slice(1),
  ).toEqual([
    'Hạng',
    'Đơn vị',
    '± Hạng',
    'Điểm đánh giá (trung bình cộng)',
    '± Điểm',
    'Xếp loại',
    'Còn thiếu để lên loại',
    'Điểm (18)',
    'Ghi chú',
  ]);
  expect(
    cells()
      .find(([id]) => id === 'agency.a01')
      ?.slice(1),
  ).toEqual([1, BEST, 3, 'A+ (3 điểm)', 18, 'chưa nộp']);
  // As it was laid out when a mean was called a sum, with more columns: it is laid out anew, and still knows what it was.
  expectOk(workbench.insertColumns(tab, 9, 3));
  const head = rowOf(workbench, tab, '#header');
  for (const [at, heading] of ['Cộng', 'Bình quân nội dung', 'Thưởng'].entries())
    expectOk(workbench.type(tab, `${'IJK'[at]}${head}`, heading));
  run(workbench, 'menuRecompute');
  expect(cells().find(([id]) => id === '#header')).toHaveLength(10);
  expect(everything(workbench, tab).map((row) => row.slice(10).filter((cell) => cell !== null))).toEqual(
    everything(workbench, tab).map(() => []),
  );
}

/** The communes' rubric gives no grades: what a total comes to of the most there are stands in their place. */
function saysTheShareOfTheMost(workbench: Workbench): void {
  const heading = 'Tỷ lệ so với điểm tối đa';
  expect(everything(workbench, BEST).find(([id]) => id === '#figures')).toContain('100%');
  expect(inOverview(workbench, ['Tổng điểm', heading])).toEqual([62, '100%']);
  const published = publish(toPublication(workbench));
  const ranking = workbench.sheetNames().find((name) => name.startsWith('Xếp hạng')) ?? '';
  for (const tab of [ranking, published]) {
    const rows = everything(workbench, tab);
    const head = rows.find(([id]) => String(id).startsWith('#header')) ?? [];
    expect(head).not.toContain('Xếp loại');
    expect(head).not.toContain('Còn thiếu để lên loại');
    expect(rows.find(([id]) => id === 'agency.a01')?.[head.indexOf(heading)]).toBe(1);
  }
  const annex = everything(workbench, published.replace('Công bố', 'Phụ lục'));
  expect(annex.flat().filter((cell) => /xếp loại/i.test(String(cell)))).toEqual([]);
  const lines = annex.map((row) => row.slice(1).filter((cell) => cell !== null));
  expect(lines).toContainEqual([1, BEST, 12, 6, 9, 6, 5, 24, 62 / 6, 62, 1]);
  expect(lines).toContainEqual([IDLE, 'chưa có số liệu']);
}

/** What Tổng hợp says of the best agency under some headings. */
function inOverview(workbench: Workbench, headings: readonly string[]): unknown[] {
  const [head, own] = ['#group.nhom', 'agency.a01'].map(
    (id) => everything(workbench, SUMMARY)[rowOf(workbench, SUMMARY, id) - 1],
  );
  return headings.map((heading) => own?.[head?.indexOf(heading) ?? -1]);
}

/** Changes what a step of a calculation by hand changes. */
function take(answers: Answers, step: Step): void {
  const { workbench, rubric } = answers;
  for (const answer of step.answers ?? []) {
    if ('items' in answer) {
      const [id, ...items] = answer.items;
      answers.set(id, { items });
      continue;
    }
    const [id, figure, base = ''] = answer;
    const rule = allCriteria(rubric).find((one) => one.id === id)?.rule;
    const [, option] = /^option (\d+)$/.exec(figure) ?? [];
    const label = rule?.type === 'choice' ? rule.options[Number(option)]?.label : undefined;
    answers.set(id, { figure: label ?? figure, base });
  }
  if (step.answers !== undefined) answers.paste();
  for (const [row, figure, reason] of step.decisions ?? []) {
    expectOk(workbench.type(BEST, `L${rowOf(workbench, BEST, row)}`, figure));
    expectOk(workbench.type(BEST, `R${rowOf(workbench, BEST, row)}`, reason));
  }
  if (step.rubric === undefined) return;
  const [row, column, text] = step.rubric;
  const tab = workbench.sheetNames().find((name) => name.startsWith('Bộ tiêu chí')) ?? '';
  expectOk(workbench.type(tab, `${column}${rowOf(workbench, tab, row)}`, text));
}

describe('a round by each regulation', () => {
  // The maxima that the regulations print, but for the commune rubric, which prints a point that nothing earns, and Xuân Lộc's, whose total is a mean.
  test.each([
    { id: 'hau-giang-2017', total: 1030, grade: 'Tốt' },
    { id: 'ninh-binh-2017-so', total: 100, grade: 'Tốt' },
    { id: 'ninh-binh-2017-huyen', total: 100, grade: 'Tốt' },
    { id: 'cap-xa-2021', total: 62, grade: '100%' },
    { id: 'xuan-loc-2022', total: 3, grade: 'A+ (3 điểm)' },
  ])('$id gives the best of all answers $total points, and others what they make by hand', ({ id, total, grade }) => {
    const workbench = roundOf(id);
    const answers = new Answers(workbench, rubricFile(id));
    answers.paste();
    answers.prove();
    const criteria = allCriteria(answers.rubric);
    expect(criteria.map((one) => [one.id, result(workbench, BEST, one.id)[1].slice(0, 1)])).toEqual(
      criteria.map((one) => [one.id, '✓']),
    );
    const [shown, label] = result(workbench, BEST, '@total');
    expect(shown).toBe(total);
    expect(label).toContain(grade);

    if (id === 'ninh-binh-2017-huyen') showsWhatIsCut(workbench);
    if (id === 'xuan-loc-2022') callsAMeanAMean(workbench);
    if (id === 'cap-xa-2021') saysTheShareOfTheMost(workbench);

    run(workbench, 'menuRecompute');
    const tab = workbench.sheetNames().find((name) => name.startsWith('Xếp hạng')) ?? '';
    expect(ranking(workbench, tab)).toMatchObject([
      { place: 1, agency: BEST, total },
      { place: null, agency: IDLE, total: null },
    ]);

    const steps = HAND_CALCULATIONS[id] ?? [];
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      take(answers, step);
      const [points, label] = result(workbench, BEST, '@total');
      expect([Number(points).toFixed(9), label], JSON.stringify(step)).toEqual([step.total.toFixed(9), step.grade]);
      for (const [row, earned, status] of step.shows ?? [])
        expect(result(workbench, BEST, row), row).toEqual([earned, expect.stringMatching(status)]);
    }
    run(workbench, 'menuRecompute');
    const last = steps[steps.length - 1];
    expect(everything(workbench, tab).flat().join('\n')).toContain(`1 đơn vị thay đổi điểm: ${BEST} `);
    expect(ranking(workbench, tab)[0]).toMatchObject({ total: expect.closeTo(last?.total ?? 0, 9) });
  });
});

test('Ninh Bình asks for the number of each document of F.1 to F.7 before a form is sent in, and takes nothing off', () => {
  const workbench = roundOf('ninh-binh-2017-so');
  const documents = [1, 2, 3, 4, 5, 6, 7].map((number) => `F.${number}`);
  for (const id of documents) expectOk(workbench.type(BEST, `F${rowOf(workbench, BEST, id)}`, 'Có'));
  expectOk(workbench.type(BEST, `J${rowOf(workbench, BEST, 'F.3')}`, 'Kế hoạch số 5/KH-SNV'));
  const { asked } = submitByMenu(workbench, BEST, 'NO');
  expect(asked).toContain('6 tiêu chí nên xem lại');
  const { value } = call<{ value: SubmitAnswer }>(workbench, 'sidebarSubmit', {
    sheetId: sheetIdOf(workbench, BEST),
    confirmed: false,
  });
  const warned = value.issues.flatMap(({ kind, rowId }) => (kind === 'warning' ? [rowId] : []));
  expect(warned).toEqual(documents.filter((id) => id !== 'F.3'));
  expect(documents.map((id) => result(workbench, BEST, id)[0])).toEqual(documents.map(() => 1));
});

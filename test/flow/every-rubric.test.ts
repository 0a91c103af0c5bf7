import { describe, expect, test } from 'vitest';
import { allCriteria, type Criterion } from '../../src/rubric/rubric';
import type { Rule } from '../../src/rubric/rules';
import type { Workbench } from '../../workbench/runtime';
import { rubricFile } from '../support/rubric-files';
import { emptyWorkbook, expectOk, ranking, result, rowOf, run, SETTINGS, said } from './round';
import { call, type SubmitAnswer, submitByMenu } from './submissions';
import { sheetIdOf } from './verification';

const GROUP = 'Đơn vị được đánh giá';
const BEST = 'Đơn vị làm tốt nhất';
const IDLE = 'Đơn vị chưa làm gì';

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

function answerEverything(workbench: Workbench, rubricId: string): void {
  for (const criterion of allCriteria(rubricFile(rubricId))) {
    const answer = bestAnswer(criterion);
    const row = rowOf(workbench, BEST, criterion.id);
    if (criterion.evidence !== undefined) expectOk(workbench.type(BEST, `J${row}`, 'Báo cáo số 12/BC-ĐV'));
    if ('items' in answer) {
      for (const [at, item] of answer.items.entries()) expectOk(workbench.type(BEST, `F${row + 1 + at}`, item));
      continue;
    }
    expectOk(workbench.type(BEST, `F${row}`, answer.figure));
    if (answer.base !== undefined) expectOk(workbench.type(BEST, `G${row}`, answer.base));
  }
}

describe('a round by each regulation', () => {
  // The maxima that the regulations print, but for the commune rubric, which prints a point that nothing earns, and Xuân Lộc's, whose total is a mean.
  test.each([
    { id: 'hau-giang-2017', total: 1030, grade: 'Tốt' },
    { id: 'ninh-binh-2017-so', total: 100, grade: 'Tốt' },
    { id: 'ninh-binh-2017-huyen', total: 100, grade: 'Tốt' },
    { id: 'cap-xa-2021', total: 62, grade: '' },
    { id: 'xuan-loc-2022', total: 3, grade: 'A+' },
  ])('$id gives the best of all answers $total points', ({ id, total, grade }) => {
    const workbench = roundOf(id);
    answerEverything(workbench, id);
    const criteria = allCriteria(rubricFile(id));
    expect(criteria.map((one) => [one.id, result(workbench, BEST, one.id)[1].slice(0, 1)])).toEqual(
      criteria.map((one) => [one.id, '✓']),
    );
    const [shown, label] = result(workbench, BEST, '@total');
    expect(shown).toBe(total);
    expect(label).toContain(grade);

    run(workbench, 'menuRecompute');
    const tab = workbench.sheetNames().find((name) => name.startsWith('Xếp hạng')) ?? '';
    expect(ranking(workbench, tab)).toMatchObject([
      { place: 1, agency: BEST, total },
      { place: null, agency: IDLE, total: null },
    ]);
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

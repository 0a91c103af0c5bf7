import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/rubric/cell';
import type { Rubric } from '../../src/rubric/rubric';
import type { Rule } from '../../src/rubric/rules';
import { rubricToTable, TABLE_COLUMNS, type TableColumn, tableToRubric } from '../../src/rubric/table';
import { toNumber, ZERO } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { explanationOf } from '../../src/text/explain';
import { tableWordsOf, textIn } from '../../src/text/text';
import { criterionOf } from '../support/hau-giang';
import { criterionWith, rubricWith } from '../support/one-criterion';
import { bestAnswersOf, rubricFile } from '../support/rubric-files';
import { criterionScore } from '../support/scoring';

/** The rubric as it is read after a coordinator changed cells of its tab. */
function amended(rubric: Rubric, changes: Record<string, Partial<Record<TableColumn, CellValue>>>) {
  const words = tableWordsOf('vi');
  return tableToRubric(
    rubricToTable(rubric, words[0]).map(({ id, cells }) =>
      TABLE_COLUMNS.map((column, at) => changes[id]?.[column] ?? cells[at] ?? ''),
    ),
    words,
  );
}

function changed(rubric: Rubric, changes: Record<string, Partial<Record<TableColumn, CellValue>>>): Rubric {
  const read = amended(rubric, changes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rubric;
}

describe('the cut of section C of the districts', () => {
  const rubric = rubricFile('ninh-binh-2017-huyen');
  const best = bestAnswersOf(rubric);
  const partC = (of: Rubric) => scoreAnswers(of, best).sections.find(({ id }) => id === 'C');

  test('is on, and the points before it stay in view', () => {
    const { points = ZERO, raw = ZERO, max } = partC(rubric) ?? {};
    expect([toNumber(points), toNumber(raw), max]).toEqual([40, 41, 40]);
  });

  test('is taken off and put back in one cell', () => {
    const uncut = changed(rubric, { C: { options: 'không chặn' } });
    expect(toNumber(scoreAnswers(uncut, best).total)).toBe(101);
    const again = changed(uncut, { C: { options: 'Chặn ở điểm tối đa' } });
    expect(toNumber(scoreAnswers(again, best).total)).toBe(100);
    expect(again).toEqual(rubric);
  });

  test('can be neither both nor left blank', () => {
    const codes = (options: string) => {
      const read = amended(rubric, { C: { options } });
      return read.ok ? [] : read.problems.map(({ column, code }) => [column, code]);
    };
    expect(codes('chặn ở điểm tối đa; không chặn')).toEqual([['options', 'flagsContradict']]);
    expect(codes(' ')).toEqual([['points', 'wrongSum']]);
  });
});

describe('0 ÷ 0', () => {
  const ratio: Rule = { type: 'ratio', numerator: 'Đã làm', denominator: 'Phải làm', countsFrom: 0.98 };
  const bands: Rule = {
    type: 'bands',
    measure: 'ratio',
    figure: 'Đã làm',
    base: 'Phải làm',
    bands: [{ label: 'Từ 20%', from: 0.2, points: 4 }],
  };
  const printed: Rule = { ...bands, below: { label: 'Không có hồ sơ', points: 0 } };
  const perPerson: Rule = { ...bands, measure: 'perPerson' };

  const earns = (rule: Rule, zeroDenominator?: 'zero' | 'full') => {
    const criterion = criterionWith(rule, 4);
    const rubric = { ...rubricWith(criterion), ...(zeroDenominator === undefined ? {} : { zeroDenominator }) };
    const scored = criterionScore(scoreAnswers(rubric, new Map([['I.1', { numerator: 0, denominator: 0 }]])), 'I.1');
    const said = explanationOf(rubric, criterion, scored, textIn('vi'));
    return { points: toNumber(scored.points), flags: scored.flags, said };
  };

  test.each([ratio, bands, perPerson])('earns nothing, or everything where the rubric says so', (rule) => {
    expect(earns(rule)).toMatchObject({ points: 0, flags: ['notComputable'] });
    expect(earns(rule, 'zero')).toEqual(earns(rule));
    expect(earns(rule, 'full')).toMatchObject({ points: 4, flags: ['notComputable'] });
    expect(earns(rule).said).toContain('0/0: không tính được tỷ lệ, 0 điểm;');
    expect(earns(rule, 'full').said).toContain('0/0: không tính được tỷ lệ, được tính đủ điểm: 4 điểm;');
  });

  test('earns what is printed for those who have nothing, whatever the rubric says', () => {
    expect(earns(printed, 'full')).toMatchObject({ points: 0, flags: ['notComputable'] });
  });

  test('is set in one cell of the rubric’s tab', () => {
    const rubric = rubricFile('ninh-binh-2017-so');
    const full = changed(rubric, { 'info:zeroDenominator': { figure: 'điểm tối đa' } });
    expect(full.zeroDenominator).toBe('full');
    const answers = new Map([['B.6', { numerator: 0, denominator: 0 }]]);
    expect(toNumber(scoreAnswers(full, answers).total)).toBe(5);
    expect(toNumber(scoreAnswers(rubric, answers).total)).toBe(0);
  });
});

describe('leads', () => {
  const rubric = rubricFile('a-luoi-2021');
  const problems = (changes: Record<string, Partial<Record<TableColumn, CellValue>>>) => {
    const read = amended(rubric, changes);
    return read.ok ? [] : read.problems.map(({ column, code }) => [column, code]);
  };

  test('are edited in their row, separated by semicolons, in any known spelling', () => {
    const read = changed(rubric, { '1.I.1#leads': { title: 'phòng Y tế;  TNMT ;' } });
    expect(criterionOf(read, '1.I.1').leads).toEqual(['phòng Y tế', 'TNMT']);
  });

  test('have to be known, once each, and there has to be one', () => {
    expect(problems({ '1.I.1#leads': { title: 'Phòng Y tê' } })).toEqual([['title', 'unknownLead']]);
    expect(problems({ '1.I.1#leads': { title: 'Phòng Y tế; PHÒNG Y TẾ' } })).toEqual([['title', 'repeatedUnit']]);
    expect(problems({ '1.I.1#leads': { title: ' ; ' } })).toEqual([['title', 'badUnitNames']]);
    expect(problems({ '1.I.1#leads': { title: '' } })).toEqual([['title', 'required']]);
    expect(problems({ 'unit:kinh-te': { figure: 'KT-HT; TNMT' } })).toEqual([['title', 'repeatedUnit']]);
  });
});

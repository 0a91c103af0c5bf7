import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/rubric/cell';
import { parseRubric } from '../../src/rubric/parse-rubric';
import type { Rubric } from '../../src/rubric/rubric';
import type { Rule } from '../../src/rubric/rules';
import { rubricToTable, TABLE_COLUMNS, type TableColumn, tableToRubric } from '../../src/rubric/table';
import { criterionWith, rubricWith } from '../support/one-criterion';
import { LANGUAGES, VIETNAMESE } from '../support/table-words';

const ratio = { type: 'ratio', numerator: 'Đã làm', denominator: 'Phải làm' } as const;
const growth = { type: 'growth', current: 'Năm nay', previous: 'Năm trước', fullAt: 0.2 } as const;
const level = (label: string, points: number) => ({ label, points });
const delay = {
  type: 'delay' as const,
  figure: 'Số ngày',
  bands: [
    { ...level('Trong 3 ngày', 3), upTo: 3 },
    { ...level('Trong 5 ngày', 2), upTo: 5 },
  ],
  above: level('Sau 5 ngày', 1),
  none: level('Không gửi', 0),
};

/** The rubric's table as tuples of row id, column and code of what is wrong with it. */
function tableProblems(rubric: Rubric, changes: Record<string, Partial<Record<TableColumn, CellValue>>> = {}) {
  const rows = rubricToTable(rubric, VIETNAMESE);
  const cells = rows.map((row) => TABLE_COLUMNS.map((column, at) => changes[row.id]?.[column] ?? row.cells[at] ?? ''));
  const read = tableToRubric(cells, LANGUAGES);
  return read.ok ? [] : read.problems.map(({ row, column, code }) => [rows[row - 1]?.id, column, code]);
}

describe('a rule that contradicts itself is found in the file and on the tab', () => {
  test.each<[Rule, number, code: string, path: string, row: string, column: TableColumn]>([
    [{ ...ratio, allOrNothing: true, fullAt: 0.6 }, 1, 'optionsContradict', 'rule.allOrNothing', 'I.1', 'options'],
    [{ ...ratio, countsFrom: 0.9, fullAt: 0.6 }, 1, 'optionsContradict', 'rule.countsFrom', 'I.1', 'options'],
    [{ ...ratio, zeroBelow: 0.05 }, 1, 'optionsContradict', 'rule.zeroBelow', 'I.1', 'options'],
    [{ ...ratio, fullAt: 0.05, zeroBelow: 0.05 }, 1, 'zeroNotBelowFull', 'rule.zeroBelow', 'I.1', 'options'],
    [{ ...growth, zeroBelow: 0.3 }, 1, 'zeroNotBelowFull', 'rule.zeroBelow', 'I.1', 'options'],
    [{ ...growth, unless: { criterion: 'I.9', above: 0.8 } }, 1, 'unknownRatio', 'rule.unless', 'I.1', 'options'],
    [{ type: 'completeness', figure: 'x', step: 0.3 }, 1, 'stepNotDivisor', 'rule.step', 'I.1', 'options'],
    [{ type: 'perUnit', figure: 'x', each: 1, upTo: 3 }, 2, 'pointsAboveMax', 'rule.upTo', 'I.1#2', 'points'],
    [{ type: 'evidence' }, 1, 'evidenceHasPoints', 'max', 'I.1', 'points'],
    [{ ...delay, none: level('Không gửi', 2) }, 3, 'pointsNotDescending', 'rule.none.points', 'I.1#4', 'points'],
    [{ ...delay, above: level('trong 3  ngày', 1) }, 3, 'duplicateLabel', 'rule.above.label', 'I.1#3', 'title'],
    [
      { ...delay, bands: delay.bands.map((band) => ({ ...band, upTo: 3 })) },
      3,
      'delaysNotAscending',
      'rule.bands[1].upTo',
      'I.1#2',
      'threshold',
    ],
    [delay, 2, 'pointsAboveMax', 'rule.bands[0].points', 'I.1#1', 'points'],
    [
      { type: 'choice', options: Array.from({ length: 501 }, (_, at) => level(`mức ${at}`, 0)) },
      1,
      'tooManyChoices',
      'rule.options[500].label',
      'I.1#501',
      'title',
    ],
  ])('%j of %d: %s', (rule, max, code, path, row, column) => {
    const rubric = rubricWith(criterionWith(rule, max));
    expect(parseRubric(rubric)).toMatchObject({
      ok: false,
      problems: [{ code, path: `sections[0].items[0].${path}` }],
    });
    expect(tableProblems(rubric)).toEqual([[row, column, code]]);
  });
});

describe('a rule whose cells can’t be read', () => {
  test.each<[Rule, changes: Record<string, Partial<Record<TableColumn, CellValue>>>, problems: unknown[]]>([
    [{ ...ratio, countsFrom: 0.98 }, { 'I.1': { options: 'chỉ tính từ 0,98' } }, [['I.1', 'options', 'badThreshold']]],
    [{ ...ratio, countsFrom: 0.98 }, { 'I.1': { options: 'chỉ tính từ 120%' } }, [['I.1', 'options', 'badThreshold']]],
    [ratio, { 'I.1': { options: 'gấp đôi' } }, [['I.1', 'options', 'unknownFlag']]],
    [growth, { 'I.1': { options: '' } }, [['I.1', 'options', 'badThreshold']]],
    [delay, { 'I.1#1': { threshold: '3 ngày' } }, [['I.1#1', 'threshold', 'badThreshold']]],
    [delay, { 'I.1#4': { threshold: '≤ 9' } }, [['I.1', 'rule', 'levelsMissing']]],
    [
      delay,
      { 'I.1#4': { threshold: 'còn lại' } },
      [
        ['I.1', 'rule', 'levelsMissing'],
        ['I.1#4', 'threshold', 'unexpectedRow'],
      ],
    ],
    [{ type: 'perUnit', figure: 'x', each: 1 }, { 'I.1#1': { points: 0 } }, [['I.1#1', 'points', 'notPositive']]],
    [{ type: 'mark', figure: 'x', outOf: 100 }, { 'I.1': { options: '' } }, [['I.1', 'options', 'badThreshold']]],
  ])('%j with %j', (rule, changes, problems) => {
    expect(tableProblems(rubricWith(criterionWith(rule, 3)), changes)).toEqual(problems);
  });

  test.each([
    [
      'a percentage with a space, a comma between the options',
      'Đủ điểm từ 60 %, 0 điểm nếu dưới 5,5%',
      { fullAt: 0.6, zeroBelow: 0.055 },
    ],
    ['English words', 'nothing below 5%; full marks from 60%', { fullAt: 0.6, zeroBelow: 0.05 }],
  ])('reads %s', (_name, options, read) => {
    const rows = rubricToTable(rubricWith(criterionWith(ratio, 3)), VIETNAMESE);
    const at = TABLE_COLUMNS.indexOf('options');
    const cells = rows.map(({ id, cells: own }) =>
      own.map((cell, column) => (id === 'I.1' && column === at ? options : cell)),
    );
    const result = tableToRubric(cells, LANGUAGES);
    expect(result.ok && result.rubric.sections[0]?.items[0]).toMatchObject({ rule: { ...ratio, ...read } });
  });
});

describe('the rubric as a whole', () => {
  const one = rubricWith(criterionWith({ type: 'yesNo', yes: 3 }, 3));

  test('that asks for documents only has nothing to score', () => {
    const problems = [{ code: 'notEvidence', path: 'sections[0].items[0].rule' }];
    expect(parseRubric({ ...one, scoring: 'evidence' })).toMatchObject({ ok: false, problems });
    expect(parseRubric({ ...rubricWith(criterionWith({ type: 'evidence' }, 0)), scoring: 'evidence' }).ok).toBe(true);
  });

  test('exempts from headings that it has, for no more points than they have', () => {
    const exemption = (heading: string, points: number) => [{ id: 'x', heading, points, label: 'x', source: '' }];
    expect(parseRubric({ ...one, exemptions: exemption('II', 1) })).toMatchObject({
      ok: false,
      problems: [{ code: 'unknownHeading', path: 'exemptions[0].heading' }],
    });
    expect(tableProblems({ ...one, exemptions: exemption('I', 4) })).toEqual([
      ['exemption:x', 'points', 'pointsAboveMax'],
    ]);
    expect(parseRubric({ ...one, exemptions: exemption('I', 3) }).ok).toBe(true);
  });

  test('with one section may number its criteria without it', () => {
    const criteria = ['1', '2', '10'].map((id) => criterionWith({ type: 'yesNo', yes: 1 }, 1, id));
    const free = rubricWith(...criteria);
    expect(parseRubric(free).ok).toBe(true);
    expect(tableProblems(free)).toEqual([]);
    const [section] = free.sections;
    if (section === undefined) throw new Error('No section');
    expect(
      parseRubric({
        ...free,
        sections: [section, { ...section, id: 'II', items: [criterionWith({ type: 'yesNo', yes: 3 }, 3, 'II.1')] }],
      }).ok,
    ).toBe(false);
  });
});

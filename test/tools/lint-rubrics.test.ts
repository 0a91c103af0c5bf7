import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, Rubric } from '../../src/rubric/rubric';
import type { RuleOf } from '../../src/rubric/rules';
import { lintFolder, lintRubric, readIndex } from '../../tools/lint-rubrics';
import { criterionWith, rubricWith } from '../support/one-criterion';
import { rubricFile } from '../support/rubric-files';

const folder = new URL('../../rubrics/', import.meta.url);

test.each(lintFolder(folder.pathname).map(({ name, problems }): [string, string[]] => [name, problems]))(
  '%s renders its regulation, but for what its findings say',
  (_name, problems) => {
    expect(problems).toEqual([]);
  },
);

test('what the regulations leave to the coordinator is said in every rubric that has points: ties, 0/0, who is ranked, and a cut', () => {
  const settings = (id: string) => rubricFile(id).findings.flatMap(({ setting = [] }) => setting);
  for (const id of ['hau-giang-2017', 'ninh-binh-2017-so', 'cap-xa-2021', 'xuan-loc-2022'])
    expect(settings(id).sort()).toEqual(['ranksAbsent', 'ties', 'zeroDenominator']);
  expect(settings('ninh-binh-2017-huyen').sort()).toEqual(['cap', 'ranksAbsent', 'ties', 'zeroDenominator']);
});

const FINDING = { where: 'mục I; dòng 1', printed: 'in 4 điểm', readAs: '3 điểm', why: 'thiếu một dòng' } as const;

function finding(id: string, explains?: string[]): Finding {
  return { ...FINDING, id, strength: 'P', ...(explains === undefined ? {} : { explains }) };
}

describe('what is not as printed', () => {
  const choice = {
    type: 'choice' as const,
    options: [
      { label: 'Có', points: 1 },
      { label: 'Không', points: 0 },
    ],
  };
  const plain = rubricWith(criterionWith(choice, 2), {
    ...criterionWith({ type: 'yesNo', yes: 1 }, 1, 'I.2'),
    source: '',
  });
  const group = {
    kind: 'group' as const,
    id: 'I.3',
    number: '3',
    title: 'Nhóm',
    source: 'dòng 3',
    max: 1,
    printedMax: 2,
    criteria: [criterionWith({ type: 'yesNo', yes: 1 }, 1, 'I.3.1')],
  };
  const rubric: Rubric = {
    ...plain,
    id: 'x',
    sections: plain.sections.map((one) => ({
      ...one,
      source: 'dòng 1',
      max: 4,
      printedMax: 5,
      items: [...one.items, group],
    })),
  };
  const index = readIndex('rubric\tcriterion\tmaximum\tline\r\nx\tI.1\t2\t3\r\nx\tI.2\t5\t4\r\nx\tI.4\t1\t5\r\n');
  const never = [
    'I.2: maximum 1, the index has 5',
    'I.3.1: not in the index',
    'I.4: in the index, but not in the rubric',
  ];

  test('is reported', () => {
    expect(lintRubric(rubric, index)).toEqual([
      ...never,
      'I.1: no answer earns its maximum 2, the best one 1, and no finding explains it',
      'I: printed maximum 5, used 4, and no finding explains it',
      'I.3: printed maximum 2, used 1, and no finding explains it',
      'I.2: no source',
    ]);
  });

  test('passes where a finding names its row as what it explains; that its words name it is not enough', () => {
    const worded = { ...rubric, findings: [{ ...finding('X1'), where: 'mục I.1, I.3; dòng 1' }] };
    expect(lintRubric(worded, index)).toEqual(lintRubric(rubric, index));
    const explained = { ...rubric, findings: [finding('X1', ['I', 'I.3']), finding('X2', ['I.1'])] };
    expect(lintRubric(explained, index)).toEqual([...never, 'I.2: no source']);
  });

  test('is all that a finding may explain', () => {
    const idle = { ...rubric, findings: [finding('X1', ['I', 'I.1', 'I.3', 'I.2', 'II.7'])] };
    expect(lintRubric(idle, index)).toEqual([
      ...never,
      'X1: explains I.2, where nothing is to be explained',
      'X1: explains II.7, where nothing is to be explained',
      'I.2: no source',
    ]);
  });

  test('if it is a cut, may be decided otherwise, and the finding that explains it says so', () => {
    const cut = { ...rubric, sections: rubric.sections.map((one) => ({ ...one, max: 3, cap: true })) };
    const explains = ['I', 'I.1', 'I.3'];
    const problem = 'I: whether it is cut may be changed, and no finding that explains it says so';
    expect(lintRubric({ ...cut, findings: [finding('X1', explains)] }, index)).toContain(problem);
    const settable = lintRubric({ ...cut, findings: [{ ...finding('X1', explains), setting: 'cap' }] }, index);
    expect(settable).toEqual([...never, 'I.2: no source']);
  });
});

describe('a label of a level', () => {
  function bandProblems(rule: Omit<RuleOf<'bands'>, 'type' | 'figure'>): string[] {
    const rubric = rubricWith(criterionWith({ type: 'bands', figure: 'x', ...rule }, 2));
    return lintRubric(rubric, new Map([[rubric.id, new Map([['I.1', 2]])]])).filter((one) => one.includes('label'));
  }
  const level = (label: string, from: number, strict?: true) => ({
    label,
    from,
    points: 1,
    ...(strict === undefined ? {} : { strict }),
  });

  test('may state its threshold in many ways', () => {
    const sound: Omit<RuleOf<'bands'>, 'type' | 'figure'>[] = [
      {
        measure: 'count',
        bands: [level('Đủ 12 bài', 12), level('Từ 8-11 bài: 0,75 điểm', 8), level('>= 5', 5), level('4 lần', 4)],
        below: { label: 'Dưới 4 (bản in: < 0 bài)', points: 0 },
      },
      {
        measure: 'ratio',
        bands: [level('từ 80% đến 100%', 0.8), level('từ 10% đến dưới 80%', 0.1), level('> 0 %', 0, true)],
        below: { label: 'Không có hồ sơ', points: 0 },
      },
      { measure: 'amount', bands: [level('Trên 100 triệu', 100, true), level('≤ 100 triệu', 0, true)] },
      { measure: 'perPerson', bands: [level('≥0,5Mbps', 0.5)], below: { label: '< 0.5Mbps', points: 0 } },
    ];
    for (const rule of sound) expect(bandProblems(rule)).toEqual([]);
  });

  test('that states another one than the rule has is reported', () => {
    expect(
      bandProblems({
        measure: 'ratio',
        bands: [level('trên 30%', 0.3), level('từ 10% đến 30%', 0.1)],
        below: { label: 'dưới 20%', points: 0 },
      }),
    ).toEqual([
      'I.1: the label “trên 30%” says > 0.3, the rule >= 0.3, and no finding explains it',
      'I.1: the label “từ 10% đến 30%” says <= 0.3, the rule < 0.3, and no finding explains it',
      'I.1: the label “dưới 20%” says < 0.2, the rule < 0.1, and no finding explains it',
    ]);
    expect(bandProblems({ measure: 'count', bands: [level('Từ 8-10 bài', 8)] })).toEqual([
      'I.1: the label “Từ 8-10 bài” says <= 10, the rule has no upper bound, and no finding explains it',
    ]);
  });

  test('is compared in days where it counts weeks and months, and thresholds of a ratio with title and help', () => {
    const delay = (sau: string) => ({
      type: 'delay' as const,
      figure: 'x',
      bands: [
        { label: 'Trong vòng 3 ngày', upTo: 3, points: 1 },
        { label: 'Sau 3 ngày: trừ 0,25 điểm', upTo: 7, points: 0.75 },
      ],
      above: { label: sau, points: 0 },
      none: { label: 'Không', points: 0 },
    });
    const problems = (rule: Parameters<typeof criterionWith>[0]) => {
      const rubric = rubricWith(criterionWith(rule, 1));
      const found = lintRubric(rubric, new Map([[rubric.id, new Map([['I.1', 1]])]]));
      return found.filter((one) => one !== 'I: no source');
    };
    expect(problems(delay('Sau 1 tuần'))).toEqual([]);
    expect(problems(delay('Sau 1 tháng'))).toEqual([
      'I.1: the label “Sau 1 tháng” says > 30, the rule > 7, and no finding explains it',
    ]);
    expect(problems({ type: 'ratio', numerator: 'a', denominator: 'b', countsFrom: 0.98 })).toEqual([
      'I.1: neither title nor help says 98%, from which the rule counts, and no finding explains it',
    ]);
  });
});

test('a folder is read to its end, whatever stands in it, each file with what is wrong in it', () => {
  const here = mkdtempSync(join(tmpdir(), 'lint-'));
  const printed = readFileSync(new URL('xuan-loc-2022.json', folder), 'utf8');
  const write = (name: string, text: string) => writeFileSync(join(here, name), text);
  try {
    write('a.json', '{');
    write('b.json', '[]');
    write('c.json', printed.replace('"from": 1.5', '"from": "x"'));
    write('d.json', printed);
    const before = lintFolder(here).map(({ name, problems }) => [name, problems]);
    expect(before).toEqual([
      ['a.json', [expect.stringMatching(/^The whole file: Not JSON from line 1, character 2: /)]],
      ['b.json', ['The whole file: This has to be an object { }.']],
      ['c.json', ['grades[1].from (id a): This has to be a number.']],
      ['d.json', ['id: the file is named d.json, its rubric xuan-loc-2022']],
      ['criteria-index.tsv', [expect.stringMatching(/^it can't be read, so no maximum was compared/)]],
    ]);
    write('criteria-index.tsv', 'rubric\tcriterion\tmaximum\nnowhere\tI.1\t5\n');
    const [last] = lintFolder(here).slice(-1);
    expect(last?.problems).toEqual(['nowhere is in the index, but there is no nowhere.json']);
  } finally {
    rmSync(here, { recursive: true });
  }
  expect(lintFolder(here).map(({ problems }) => problems)).toEqual([['there is no such folder']]);
});

import { describe, expect, test } from 'vitest';
import type { Rubric } from '../../src/rubric/rubric';
import type { Rule } from '../../src/rubric/rules';
import type { Answer } from '../../src/scoring/answer';
import { decisionProblems } from '../../src/scoring/decisions';
import { toNumber } from '../../src/scoring/exact';
import { marginToNextGrade } from '../../src/scoring/grade';
import { scoreAnswers } from '../../src/scoring/score';
import { criterionWith, rubricWith } from '../support/one-criterion';
import { criterionScore } from '../support/scoring';

const yes: Rule = { type: 'yesNo', yes: 4 };

/** C.1 = 4 and, under the group C.3, C.3.1 = C.3.2 = 4; agencies may be exempt from C.3 for 5 points. */
function rubric(more: Partial<Rubric> = {}): Rubric {
  return {
    ...rubricWith(),
    sections: [
      {
        id: 'C',
        number: 'C',
        title: 'Ứng dụng',
        max: 12,
        source: '',
        items: [
          criterionWith(yes, 4, 'C.1'),
          {
            kind: 'group',
            id: 'C.3',
            number: '3',
            title: 'Dịch vụ công trực tuyến',
            source: '',
            criteria: [criterionWith(yes, 4, 'C.3.1'), criterionWith(yes, 4, 'C.3.2')],
          },
        ],
      },
    ],
    exemptions: [{ id: 'thanh-tra', heading: 'C.3', points: 5, label: 'Thanh tra tỉnh', source: 'dòng 596' }],
    deductions: [{ id: 'late', label: 'Nộp muộn', source: '' }],
    ...more,
  };
}

const all = new Map<string, Answer>([
  ['C.1', { yes: true }],
  ['C.3.1', { yes: true }],
  ['C.3.2', { yes: true }],
]);

describe('an exemption', () => {
  const sheet = scoreAnswers(rubric(), all, { exemptions: [{ heading: 'C.3', reason: 'Không tiếp nhận hồ sơ' }] });

  test('gives the heading its fixed score, whatever was entered below it', () => {
    expect(sheet.groups).toMatchObject([
      { id: 'C.3', max: 8, exemption: { points: 5, reason: 'Không tiếp nhận hồ sơ' } },
    ]);
    expect(
      [sheet.groups[0]?.points, sheet.sections[0]?.points, sheet.total].map((one) => one && toNumber(one)),
    ).toEqual([5, 9, 9]);
    expect(criterionScore(sheet, 'C.3.1')).toMatchObject({
      status: 'notApplicable',
      setAside: { by: 'exemption', heading: 'C.3' },
    });
  });

  test('settles the criteria below it', () => {
    expect([sheet.answered, sheet.sections[0]?.answered]).toEqual([3, 3]);
    const onlyExempt = scoreAnswers(rubric(), new Map(), { exemptions: [{ heading: 'C.3', reason: 'x' }] });
    expect(onlyExempt.answered).toBe(2);
  });

  test('of a whole section replaces all of it', () => {
    const whole = rubric({ exemptions: [{ id: 'x', heading: 'C', points: 6, label: 'x', source: '' }] });
    expect(toNumber(scoreAnswers(whole, all, { exemptions: [{ heading: 'C', reason: 'x' }] }).total)).toBe(6);
  });

  test('that the rubric does not provide for is refused', () => {
    expect(() => scoreAnswers(rubric(), all, { exemptions: [{ heading: 'C', reason: 'x' }] })).toThrow(RangeError);
  });
});

describe('a criterion that does not apply', () => {
  test('earns nothing, is settled, and leaves the maximum as it is', () => {
    const sheet = scoreAnswers(rubric(), all, {
      notApplicable: [{ criterion: 'C.1', reason: 'Không có bộ phận một cửa' }],
    });
    expect(criterionScore(sheet, 'C.1')).toMatchObject({
      status: 'notApplicable',
      setAside: { by: 'notApplicable', reason: 'Không có bộ phận một cửa' },
    });
    expect([toNumber(sheet.total), sheet.max, sheet.answered]).toEqual([8, 12, 3]);
  });

  test('has to be one of the rubric’s', () => {
    expect(() => scoreAnswers(rubric(), all, { notApplicable: [{ criterion: 'C.9', reason: 'x' }] })).toThrow(
      RangeError,
    );
  });
});

describe('what 0/0 earns', () => {
  const ratio: Rule = { type: 'ratio', numerator: 'a', denominator: 'b' };
  const bands = (below?: { label: string; points: number }): Rule => ({
    type: 'bands',
    measure: 'ratio',
    figure: 'a',
    base: 'b',
    bands: [{ label: 'Từ 10%', from: 0.1, points: 2 }],
    ...(below === undefined ? {} : { below }),
  });
  const ratios = rubricWith(
    criterionWith(ratio, 5),
    criterionWith(bands(), 2, 'I.2'),
    criterionWith(bands({ label: 'Không có hồ sơ', points: 0 }), 2, 'I.3'),
    criterionWith(yes, 4, 'I.4'),
  );
  const decided = (criterion: string, treatment: 'zero' | 'full') => ({
    criterion,
    treatment,
    reason: 'Không có hồ sơ',
  });
  const nothing = new Map<string, Answer>(['I.1', 'I.2', 'I.3'].map((id) => [id, { numerator: 0, denominator: 0 }]));

  test('is decided for one criterion, and needs nobody’s attention then', () => {
    const sheet = scoreAnswers(ratios, nothing, { zeroDenominators: [decided('I.1', 'full'), decided('I.2', 'full')] });
    expect(sheet.criteria.map(({ points, flags }) => [toNumber(points), flags])).toEqual([
      [5, []],
      [2, []],
      [0, ['notComputable']],
      [0, []],
    ]);
    const without = scoreAnswers(ratios, nothing);
    expect(toNumber(without.total)).toBe(0);
    expect(criterionScore(without, 'I.1').flags).toEqual(['notComputable']);
  });

  test('is 0 points where that was decided, whatever the rubric gives', () => {
    const full: Rubric = { ...ratios, zeroDenominator: 'full' };
    expect(toNumber(scoreAnswers(full, nothing).total)).toBe(7);
    expect(toNumber(scoreAnswers(full, nothing, { zeroDenominators: [decided('I.1', 'zero')] }).total)).toBe(2);
  });

  test('is nothing to any other answer', () => {
    const answers = new Map<string, Answer>([['I.1', { numerator: 1, denominator: 2 }]]);
    const sheet = scoreAnswers(ratios, answers, { zeroDenominators: [decided('I.1', 'full'), decided('I.2', 'full')] });
    expect(toNumber(sheet.total)).toBe(2.5);
    expect(criterionScore(sheet, 'I.2').status).toBe('missing');
  });

  test('is not decided where there is no ratio, where the regulation prints it, or twice', () => {
    expect(
      decisionProblems(ratios, {
        notApplicable: [{ criterion: 'I.2', reason: 'x' }],
        zeroDenominators: ['I.1', 'I.1', 'I.2', 'I.3', 'I.4', 'I.9'].map((id) => decided(id, 'full')),
      }).map(({ position, code }) => [position, code]),
    ).toEqual([
      [1, 'repeated'],
      [2, 'repeated'],
      [3, 'noZeroDenominator'],
      [4, 'noZeroDenominator'],
      [5, 'unknownCriterion'],
    ]);
  });
});

test('decisions that can’t be applied are told beforehand', () => {
  const twice = { heading: 'C.3', reason: 'x' };
  expect(
    decisionProblems(rubric(), {
      deductions: [
        { cause: 'late', amount: 20, reason: 'x' },
        { cause: 'muon', amount: -1, reason: 'x' },
      ],
      exemptions: [twice, twice, { heading: 'C.1', reason: 'x' }],
      notApplicable: [{ criterion: 'C.9', reason: 'x' }],
    }),
  ).toEqual([
    { list: 'deductions', position: 1, code: 'unknownCause', cause: 'muon', known: ['late'] },
    { list: 'deductions', position: 1, code: 'badAmount', amount: -1 },
    { list: 'exemptions', position: 1, code: 'repeated', id: 'C.3' },
    { list: 'exemptions', position: 2, code: 'noExemption', heading: 'C.1', known: ['C.3'] },
    { list: 'notApplicable', position: 0, code: 'unknownCriterion', criterion: 'C.9' },
  ]);
  expect(decisionProblems(rubric(), {})).toEqual([]);
});

describe('a total that is a mean', () => {
  const grades = [
    { id: 'a-cong', label: 'Mức A+', from: 4, points: 3 },
    { id: 'b', label: 'Mức B', from: 3, strict: true as const, points: 1 },
    { id: 'c', label: 'Mức C', points: 0 },
  ];
  const mean = rubric({ total: { method: 'mean' }, grades });

  test('takes the groups and criteria of a single section', () => {
    const sheet = scoreAnswers(mean, all);
    expect([toNumber(sheet.total), sheet.max, sheet.grade]).toEqual([6, 6, 'a-cong']);
  });

  test('is exact: two of three parts make two thirds', () => {
    const three = {
      ...mean,
      sections: rubricWith(...['I.1', 'I.2', 'I.3'].map((id) => criterionWith(yes, 4, id))).sections,
    };
    const sheet = scoreAnswers(
      three,
      new Map<string, Answer>([
        ['I.1', { yes: true }],
        ['I.2', { yes: true }],
      ]),
    );
    expect(sheet.total.toFraction()).toBe('8/3');
    expect(toNumber(sheet.sections[0]?.points ?? sheet.bonus)).toBe(8);
  });

  test('takes the sections where there are several', () => {
    const [first] = rubric().sections;
    const [second] = rubricWith(criterionWith(yes, 4)).sections;
    if (first === undefined || second === undefined) throw new Error('No sections');
    const sheet = scoreAnswers({ ...mean, sections: [first, second] }, all);
    expect([toNumber(sheet.total), sheet.max]).toEqual([6, 8]);
  });

  test('reaches a strict grade only above its threshold', () => {
    const at = scoreAnswers({ ...mean, grades }, new Map(), { deductions: [] });
    expect(at.grade).toBe('c');
    const three = rubricWith(criterionWith({ type: 'yesNo', yes: 3 }, 3));
    const exactly = scoreAnswers({ ...three, grades }, new Map([['I.1', { yes: true }]]));
    expect(exactly.grade).toBe('c');
    expect(marginToNextGrade({ ...three, grades }, exactly.total)?.grade.id).toBe('b');
  });
});

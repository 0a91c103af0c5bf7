import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCriteria, type Criterion, type Rubric } from '../../src/rubric/rubric';
import { type Rule, takesBase } from '../../src/rubric/rules';
import { rubricToTable, tableToRubric } from '../../src/rubric/table';
import type { Answer, CellValue, EnteredCells } from '../../src/scoring/answer';
import { exact, toNumber } from '../../src/scoring/exact';
import { marginToNextGrade } from '../../src/scoring/grade';
import { score, scoreAnswers } from '../../src/scoring/score';
import type { CriterionScore, Deduction, ScoreSheet } from '../../src/scoring/score-sheet';
import { arbitraryAnswers, arbitraryCells, arbitraryRubric } from '../support/arbitraries';
import { criterionOf, hauGiang } from '../support/hau-giang';
import { LANGUAGES, VIETNAMESE } from '../support/table-words';

const rubric = hauGiang();

/** The score of one criterion of Hậu Giang for what was entered. */
function scored(id: string, figure: CellValue, base: CellValue = ''): CriterionScore {
  return criterionScore(score(rubric, new Map([[id, { figure, base, items: [] }]])), id);
}

function criterionScore(sheet: ScoreSheet, id: string): CriterionScore {
  const found = sheet.criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`No score for ${id}`);
  return found;
}

const pointsOf = (id: string, figure: CellValue, base: CellValue = '') => toNumber(scored(id, figure, base).points);

describe('the rules of Hậu Giang at their bounds', () => {
  test.each<[string, CellValue, CellValue, number]>([
    // Nothing is rounded: 9/91 is 9.89 %, which is shown as 10 %.
    ['II.1.1', 9, 91, 10],
    ['II.1.1', 9, 90, 20],
    ['II.1.1', 1, 5, 25],
    ['II.1.1', 199_999, 1_000_000, 20],
    ['II.1.1', 1, 1_000_000, 10],
    ['II.1.1', 0, 91, 0],
    ['II.1.2', 20, 100, 25],
    ['II.1.3', 1, 10, 20],
    ['II.1.4', 1, 10_000, 10],
    ['I.3', 10, 20, 10],
    ['I.3', '9,99', 20, 0],
    ['I.3', 20, 20, 15],
    ['I.3', '0.5', 1, 10],
    ['I.3', '0,5', 1, 10],
    ['I.3', 300, 20, 15],
    ['II.5.2', 9, 10, 10],
    ['II.5.2', 899, 1000, 5],
    ['II.5.2', 1, 2, 5],
    ['II.5.2', 499, 1000, 0],
    ['III.1.11', 5, '', 10],
    ['III.1.11', '4,99', '', 5],
    ['III.1.11', 2, '', 5],
    ['III.1.11', 1.99, '', 0],
    ['IV.4', 0, '', 0],
    ['IV.4', 1, '', 10],
    ['IV.4', 2, '', 20],
    ['IV.4', 3, '', 30],
    ['IV.4', 12, '', 30],
    ['VII.3', 80, 100, 10],
    ['VII.3', 799_999, 1_000_000, 0],
    ['I.4', 'Có', '', 15],
    ['I.4', 'Không', '', 0],
    ['I.1', 9, 10, 13.5],
    ['I.1', 0, 10, 0],
    ['IV.3', 1, 4, 12.5],
    ['II.5.1', 'Ban hành trong quý I năm kế hoạch', '', 5],
    ['III.1.3', 'Có nhập đầy đủ thông tin bằng tiếng Việt (không tiếng Anh)', '', 3],
    ['III.1.4', 'Có nhập đầy đủ thông tin tiếng Việt', '', 8],
    ['III.1.1', 'Chưa nhập đầy đủ thông tin', '', 0],
  ])('%s: %j of %j earns %d', (id, figure, base, points) => {
    const result = scored(id, figure, base);
    expect(result.status).toBe('scored');
    expect(result.points.equals(exact(points))).toBe(true);
  });

  test('a third of fifteen is five, exactly', () => {
    expect(scored('I.1', 1, 3).points.toFraction()).toBe('5');
    expect(scored('I.1', 1, 7).points.toFraction()).toBe('15/7');
    expect(scored('I.1', '0,1', '0,3').points.toFraction()).toBe('5');
  });

  test('more than the whole counts as the whole, and is pointed out', () => {
    expect(scored('I.1', 60, 50)).toMatchObject({ status: 'scored', flags: ['aboveWhole'] });
    expect(pointsOf('I.1', 60, 50)).toBe(15);
    expect(scored('II.1.1', 60, 50)).toMatchObject({ flags: ['aboveWhole'] });
    expect(pointsOf('II.1.1', 60, 50)).toBe(25);
    // Bandwidth per person is no share of anything.
    expect(scored('I.3', 60, 50).flags).toEqual([]);
  });

  test('nothing of nothing earns nothing, and is pointed out', () => {
    for (const id of ['I.1', 'I.3', 'II.1.1']) {
      expect(scored(id, 0, 0)).toMatchObject({
        status: 'scored',
        flags: ['notComputable'],
        basis: { kind: 'notComputable' },
      });
      expect(pointsOf(id, 0, 0)).toBe(0);
    }
  });

  test('something of nothing is no answer', () => {
    expect(scored('I.1', 1, 0)).toMatchObject({ status: 'invalid', problem: { code: 'baseIsZero' } });
    expect(scored('II.1.1', 1, 0)).toMatchObject({ status: 'invalid', problem: { code: 'baseIsZero' } });
  });

  test('says what the points come from', () => {
    expect(scored('II.1.1', 9, 91).basis).toMatchObject({ kind: 'band', band: 2 });
    expect(scored('II.1.1', 0, 91).basis).toMatchObject({ kind: 'band', band: null });
    expect(scored('II.5.1', 'Trường hợp khác').basis).toEqual({ kind: 'option', option: 2 });
    expect(scored('I.4', 'Có').basis).toEqual({ kind: 'yesNo', yes: true });
    expect(scored('I.1', 1, 3).basis).toMatchObject({ kind: 'share', value: exact(1).div(3) });
  });

  test('the second specialist without the first is pointed out, and counts', () => {
    expect(scored('V.2', 'Có')).toMatchObject({ flags: ['withoutExpected'] });
    expect(pointsOf('V.2', 'Có')).toBe(20);
    const both = new Map([...entered('V.1', 'Có'), ...entered('V.2', 'Có')]);
    expect(criterionScore(score(rubric, both), 'V.2').flags).toEqual([]);
  });
});

function entered(id: string, figure: CellValue, base: CellValue = ''): Map<string, EnteredCells> {
  return new Map([[id, { figure, base, items: [] }]]);
}

describe('a checklist', () => {
  const withChecklist = (points: number[], needs?: number): Rubric => {
    const items = points.map((one, at) => ({
      label: `mục ${at + 1}`,
      points: one,
      ...(at === 1 && needs !== undefined ? { needs } : {}),
    }));
    const criterion: Criterion = { ...criterionOf(rubric, 'I.1'), max: 3, rule: { type: 'checklist', items } };
    return {
      ...rubric,
      sections: [{ id: 'I', number: 'I', title: 'Hạ tầng', max: 3, source: '', items: [criterion] }],
    };
  };
  const ticked = (of: Rubric, items: CellValue[]) =>
    criterionScore(score(of, new Map([['I.1', { figure: '', base: '', items }]])), 'I.1');

  test('adds what is ticked', () => {
    const result = ticked(withChecklist([1, 1.5, 0.5]), ['Có', 'Không', 'Có']);
    expect(result).toMatchObject({ status: 'scored', flags: [], basis: { counted: [0, 2] } });
    expect(result.points.equals(1.5)).toBe(true);
  });

  test('points out what is not answered yet', () => {
    expect(ticked(withChecklist([1, 2]), ['Có', '']).flags).toEqual(['itemsMissing']);
  });

  test('does not count an item whose condition is not met', () => {
    const result = ticked(withChecklist([1, 2], 0), ['Không', 'Có']);
    expect(result.flags).toEqual(['needsItemBefore']);
    expect(result.points.equals(0)).toBe(true);
    expect(ticked(withChecklist([1, 2], 0), ['Có', 'Có']).points.equals(3)).toBe(true);
  });
});

describe('the sheet', () => {
  test('an empty form has no points, nothing answered and the lowest grade', () => {
    const sheet = score(rubric, new Map());
    expect(sheet).toMatchObject({ max: 1000, grade: 'yeu', answered: 0, invalid: 0 });
    expect(sheet.total.equals(0)).toBe(true);
    expect(sheet.criteria.every(({ status }) => status === 'missing')).toBe(true);
    expect(sheet.groups.map(({ id, max }) => [id, max])).toEqual([
      ['II.1', 100],
      ['II.2', 80],
      ['II.3', 90],
      ['II.4', 40],
      ['II.5', 30],
      ['II.6', 40],
      ['II.7', 20],
      ['III.1', 110],
      ['III.2', 90],
    ]);
  });

  test('the best answers reach 1000 and 30, and nothing is cut at 1000', () => {
    const sheet = scoreAnswers(rubric, bestAnswers());
    expect([sheet.base, sheet.bonus, sheet.total].map(toNumber)).toEqual([1000, 30, 1030]);
    expect(sheet).toMatchObject({ max: 1000, grade: 'tot', answered: 72 });
    expect(marginToNextGrade(rubric, sheet.total)).toBeNull();
  });

  test('a bad cell costs its own criterion only', () => {
    const cells = new Map<string, EnteredCells>(
      allCriteria(rubric).map(({ id, rule }) => [
        id,
        { figure: rule.type === 'yesNo' ? 'Có' : '#REF!', base: '', items: [] },
      ]),
    );
    const sheet = score(rubric, cells);
    expect(sheet).toMatchObject({ answered: 48, invalid: 24 });
    expect(sheet.sections[0]).toMatchObject({ id: 'I', answered: 5, invalid: 5, criteria: 10 });
    expect(toNumber(sheet.sections[0]?.points ?? exact(0))).toBe(75);
  });

  test('an answer of another shape is refused, not guessed', () => {
    const sheet = scoreAnswers(
      rubric,
      new Map<string, Answer>([
        ['I.1', { yes: true }],
        ['I.4', { count: 1 }],
        ['II.5.1', { choice: 7 }],
      ]),
    );
    expect(sheet.criteria.filter(({ problem }) => problem?.code === 'answerOfOtherRule').map(({ id }) => id)).toEqual([
      'I.1',
      'I.4',
      'II.5.1',
    ]);
  });

  test('stored answers are checked like cells', () => {
    const sheet = scoreAnswers(
      rubric,
      new Map<string, Answer>([
        ['I.1', { numerator: Number.NaN, denominator: 3 }],
        ['IV.4', { count: 1.5 }],
      ]),
    );
    expect(criterionScore(sheet, 'I.1').problem?.code).toBe('notANumber');
    expect(criterionScore(sheet, 'IV.4').problem?.code).toBe('notWhole');
  });

  test('a section with a cap is cut, and its points before the cut are kept', () => {
    const capped: Rubric = {
      ...rubric,
      sections: rubric.sections.map((section) => (section.id === 'V' ? { ...section, max: 90, cap: true } : section)),
    };
    const sheet = scoreAnswers(capped, bestAnswers());
    const section = sheet.sections.find(({ id }) => id === 'V');
    expect([section?.points, section?.raw].map((points) => toNumber(points ?? exact(0)))).toEqual([90, 100]);
    expect(toNumber(sheet.total)).toBe(1020);
  });
});

describe('deductions', () => {
  const take = (amount: number): Deduction => ({ cause: 'late', amount, reason: 'Nộp ngày 20/12' });

  test('are taken off the total, never below 0', () => {
    const answers = new Map<string, Answer>([['I.4', { yes: true }]]);
    expect(toNumber(scoreAnswers(rubric, answers, [take(5), take(2.5)]).total)).toBe(7.5);
    const sheet = scoreAnswers(rubric, answers, [take(50)]);
    expect([sheet.base, sheet.deducted, sheet.total].map(toNumber)).toEqual([15, 50, 0]);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no deduction', (amount) => {
    expect(() => scoreAnswers(rubric, new Map(), [take(amount)])).toThrow(RangeError);
  });

  test('a total may be below 0 when nothing was deducted', () => {
    const below: Rubric = {
      ...rubric,
      sections: [
        {
          id: 'I',
          number: 'I',
          title: 'Hạ tầng',
          max: 15,
          source: '',
          items: [{ ...criterionOf(rubric, 'I.4'), rule: { type: 'yesNo', yes: 15, no: -1 } }],
        },
      ],
    };
    expect(toNumber(score(below, entered('I.4', 'Không')).total)).toBe(-1);
  });
});

/** The answers that earn every point there is. */
function bestAnswers(): Map<string, Answer> {
  return new Map(allCriteria(rubric).map(({ id, rule }) => [id, bestAnswer(rule)]));
}

function bestAnswer(rule: Rule): Answer {
  switch (rule.type) {
    case 'yesNo':
      return { yes: true };
    case 'choice':
      return { choice: 0 };
    case 'checklist':
      return { ticks: rule.items.map(() => true) };
    case 'ratio':
      return { numerator: 1, denominator: 1 };
    case 'bands':
      if (takesBase(rule.measure)) return { numerator: 99, denominator: 99 };
      return rule.measure === 'count' ? { count: 99 } : { rate: 99 };
  }
}

describe('grades', () => {
  /**
   * Answers worth exactly `whole` points plus the ratios I.1, I.2, I.7, I.10 (15 points each). Whole numbers that add up from what is left of yes/no
   * criteria and bands.
   */
  const RATIOS = ['I.1', 'I.2', 'I.7', 'I.10'];

  function answersWorth(
    whole: number,
    ratios: readonly (readonly [numerator: number, denominator: number])[],
  ): Map<string, Answer> {
    const best = bestAnswers();
    const free = allCriteria(rubric).filter(({ id }) => !RATIOS.includes(id));
    const chosen = subsetWorth(free, whole);
    const answers = new Map(Array.from(best).filter(([id]) => chosen.has(id)));
    for (const [at, [numerator, denominator]] of ratios.entries())
      answers.set(RATIOS[at] ?? '', { numerator, denominator });
    return answers;
  }

  /** Some criteria whose maxima add up to exactly `points`. */
  function subsetWorth(criteria: readonly Criterion[], points: number): Set<string> {
    const reachable = new Map<number, string[]>([[0, []]]);
    for (const { id, max } of criteria) {
      for (const [worth, ids] of Array.from(reachable)) {
        if (worth + max <= points && !reachable.has(worth + max)) reachable.set(worth + max, [...ids, id]);
      }
    }
    const ids = reachable.get(points);
    if (ids === undefined) throw new Error(`Nothing adds up to ${points}`);
    return new Set(ids);
  }

  // Sevenths and thirteenths of 15 that add up to whole points: 15 × (1/7 + 2/7 + 4/7) = 15.
  const sevenths = [
    [1, 7],
    [2, 7],
    [4, 7],
  ] as const;
  const thirds = [
    [1, 3],
    [2, 3],
    [7, 21],
    [14, 21],
  ] as const;
  const mixed = [
    [3, 7],
    [4, 7],
    [5, 13],
    [8, 13],
  ] as const;

  test.each([
    [850, 'tot', 'kha'],
    [700, 'kha', 'trung-binh'],
    [550, 'trung-binh', 'yeu'],
  ])('%d on paper is %d, and one hundredth less is the lower grade', (from, grade, lower) => {
    for (const [ratios, worth] of [
      [sevenths, 15],
      [thirds, 30],
      [mixed, 30],
    ] as const) {
      const answers = answersWorth(from - worth, ratios);
      const sheet = scoreAnswers(rubric, answers);
      expect(sheet.total.toFraction()).toBe(String(from));
      expect(sheet.grade).toBe(grade);
      const below = scoreAnswers(rubric, answers, [{ cause: 'mismatch', amount: 0.01, reason: 'một phần trăm điểm' }]);
      expect(toNumber(below.total)).toBe(from - 0.01);
      expect(below.grade).toBe(lower);
      expect(marginToNextGrade(rubric, below.total)).toEqual({
        grade: rubric.grades.find(({ id }) => id === grade),
        margin: exact(0.01),
      });
    }
  });

  test('adding the same points as binary fractions would have missed 850', () => {
    const points = [15 / 7, 30 / 7, 60 / 7, 0.1, 0.2];
    expect(points.reduce((total, one) => total + one, 834.7)).not.toBe(850);
  });

  test('the next grade and what is missing to it', () => {
    expect(marginToNextGrade(rubric, exact(849.5))).toEqual({ grade: rubric.grades[0], margin: exact(0.5) });
    expect(marginToNextGrade(rubric, exact(0))).toEqual({ grade: rubric.grades[2], margin: exact(550) });
    expect(marginToNextGrade({ ...rubric, grades: [] }, exact(0))).toBeNull();
    expect(scoreAnswers({ ...rubric, grades: [] }, new Map()).grade).toBeNull();
  });
});

describe('whatever the rubric and the answers', () => {
  const rubricAndAnswers = arbitraryRubric.chain((any) => fc.tuple(fc.constant(any), arbitraryAnswers(any)));

  test('the total is the sum of its parts', () => {
    fc.assert(
      fc.property(rubricAndAnswers, ([any, answers]) => {
        const sheet = scoreAnswers(any, answers);
        const raw = sheet.sections.reduce((total, { raw: points }) => total.add(points), exact(0));
        const capped = sheet.sections.reduce((total, { points }) => total.add(points), exact(0));
        expect(raw.equals(sheet.criteria.reduce((total, { points }) => total.add(points), exact(0)))).toBe(true);
        expect(capped.equals(sheet.total)).toBe(true);
        expect(sheet.base.add(sheet.bonus).equals(sheet.total)).toBe(true);
      }),
    );
  });

  test('points stay between what the rule can take and the maximum', () => {
    fc.assert(
      fc.property(rubricAndAnswers, ([any, answers]) => {
        const rules = new Map(allCriteria(any).map((criterion) => [criterion.id, criterion.rule]));
        for (const { id, points, max } of scoreAnswers(any, answers).criteria) {
          expect(points.compare(exact(max))).toBeLessThanOrEqual(0);
          const rule = rules.get(id);
          const lowest =
            rule?.type === 'yesNo' ? Math.min(0, rule.yes, rule.no ?? 0) : rule?.type === 'choice' ? -1 : 0;
          expect(points.compare(exact(lowest))).toBeGreaterThanOrEqual(0);
        }
        for (const part of scoreAnswers(any, answers).sections)
          expect(part.points.compare(exact(part.max))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('more of the same whole never earns less', () => {
    const figures = fc.tuple(
      fc.nat(500),
      fc.nat(500),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom('I.1', 'I.3', 'II.1.1', 'II.5.2', 'IV.3', 'VII.3'),
    );
    fc.assert(
      fc.property(figures, ([a, b, denominator, id]) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(scored(id, less, denominator).points.compare(scored(id, more, denominator).points)).toBeLessThanOrEqual(
          0,
        );
      }),
    );
  });

  test('the order of the rows on the rubric tab does not matter', () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray(rubricToTable(rubric, VIETNAMESE), { minLength: rubricToTable(rubric, VIETNAMESE).length }),
      arbitraryAnswers(rubric),
    );
    fc.assert(
      fc.property(shuffled, ([rows, answers]) => {
        const read = tableToRubric(
          rows.map(({ cells }) => cells),
          LANGUAGES,
        );
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(scoreAnswers(read.rubric, answers)).toEqual(scoreAnswers(rubric, answers));
      }),
      { numRuns: 20 },
    );
  });

  test('nonsense in the cells never throws and never earns a point it should not', () => {
    const nonsense = arbitraryRubric.chain((any) =>
      fc.tuple(
        fc.constant(any),
        fc.tuple(
          ...allCriteria(any).map(({ id }) => arbitraryCells.map((cells): [string, EnteredCells] => [id, cells])),
        ),
      ),
    );
    fc.assert(
      fc.property(nonsense, ([any, cells]) => {
        for (const { status, points, problem } of score(any, new Map(cells)).criteria) {
          expect(problem === undefined).toBe(status !== 'invalid');
          if (status !== 'scored') expect(points.equals(0)).toBe(true);
        }
      }),
    );
  });
});

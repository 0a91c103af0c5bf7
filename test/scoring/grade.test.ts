import { describe, expect, test } from 'vitest';
import { allCriteria, type Criterion } from '../../src/rubric/rubric';
import type { Answer } from '../../src/scoring/answer';
import { exact, toNumber } from '../../src/scoring/exact';
import { marginToNextGrade } from '../../src/scoring/grade';
import { scoreAnswers } from '../../src/scoring/score';
import { hauGiang } from '../support/hau-giang';
import { bestAnswers } from '../support/scoring';

const rubric = hauGiang();

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
      const below = scoreAnswers(rubric, answers, {
        deductions: [{ cause: 'mismatch', amount: 0.01, reason: 'một phần trăm điểm' }],
      });
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

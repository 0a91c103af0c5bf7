import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import type { Rule } from '../../src/rubric/rules';
import type { Answer } from '../../src/scoring/answer';
import { scoreAnswers } from '../../src/scoring/score';
import { bestAnswersOf, rubricFile } from '../support/rubric-files';

/** The answer that earns the least, in so far as it is an answer. */
function worstAnswer(rule: Rule): Answer {
  switch (rule.type) {
    case 'yesNo':
    case 'evidence':
      return { yes: false };
    case 'choice': {
      const points = rule.options.map((option) => option.points);
      return { choice: points.indexOf(Math.min(...points)) };
    }
    case 'checklist':
      return { ticks: rule.items.map(() => false) };
    case 'ratio':
      return { numerator: 0, denominator: 10 };
    case 'bands':
      return worstInBands(rule.measure);
    case 'delay':
      return { none: true };
    case 'perUnit':
      return { count: 0 };
    case 'completeness':
      return { share: 0 };
    case 'growth':
      return { previous: 10, current: 0 };
    case 'mark':
      return { mark: 0 };
  }
}

function worstInBands(measure: Extract<Rule, { type: 'bands' }>['measure']): Answer {
  switch (measure) {
    case 'ratio':
    case 'perPerson':
      return { numerator: 0, denominator: 10 };
    case 'count':
      return { count: 0 };
    case 'rate':
      return { rate: 0 };
    case 'amount':
      return { amount: 0 };
  }
}

describe.each([
  { id: 'hau-giang-2017', most: '1030', best: 'tot', least: '0', lowest: 'yeu' },
  // Not to take part in a contest costs a point.
  { id: 'ninh-binh-2017-so', most: '100', best: 'tot', least: '-1', lowest: 'yeu' },
  { id: 'ninh-binh-2017-huyen', most: '100', best: 'tot', least: '0', lowest: 'yeu' },
  { id: 'cap-xa-2021', most: '62', best: null, least: '0', lowest: null },
  { id: 'xuan-loc-2022', most: '3', best: 'a-plus', least: '0', lowest: 'c' },
])('$id', ({ id, most, best, least, lowest }) => {
  const rubric = rubricFile(id);

  test('all maxima make the printed total, exactly', () => {
    const sheet = scoreAnswers(rubric, bestAnswersOf(rubric));
    expect([sheet.total.toFraction(), sheet.grade]).toEqual([most, best]);
    for (const { id: criterion, points, max } of sheet.criteria)
      expect([criterion, points.toFraction()]).toEqual([criterion, String(max)]);
  });

  test('the worst of all answers are answers all the same, and make the lowest total', () => {
    const sheet = scoreAnswers(
      rubric,
      new Map(allCriteria(rubric).map((criterion) => [criterion.id, worstAnswer(criterion.rule)])),
    );
    expect([sheet.total.toFraction(), sheet.grade, sheet.invalid]).toEqual([least, lowest, 0]);
    expect(sheet.answered).toBe(sheet.criteria.length);
  });

  test('a blank form has no points, and everything is missing', () => {
    const sheet = scoreAnswers(rubric, new Map());
    expect([sheet.total.toFraction(), sheet.grade, sheet.answered]).toEqual(['0', lowest, 0]);
    expect(sheet.criteria.every(({ status }) => status === 'missing')).toBe(true);
  });
});

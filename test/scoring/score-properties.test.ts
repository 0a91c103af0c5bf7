import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCriteria, baseParts, maximaOf } from '../../src/rubric/rubric';
import { rubricToTable, tableToRubric } from '../../src/rubric/table';
import type { EnteredCells } from '../../src/scoring/answer';
import { exact } from '../../src/scoring/exact';
import { score, scoreAnswers } from '../../src/scoring/score';
import { arbitraryAnswers, arbitraryCells, arbitraryRubric } from '../support/arbitraries';
import { hauGiang } from '../support/hau-giang';
import { scored } from '../support/scoring';
import { LANGUAGES, VIETNAMESE } from '../support/table-words';

const rubric = hauGiang();

describe('whatever the rubric and the answers', () => {
  const rubricAndAnswers = arbitraryRubric.chain((any) => fc.tuple(fc.constant(any), arbitraryAnswers(any)));

  test('the total is the sum or the mean of its parts, and the bonus', () => {
    fc.assert(
      fc.property(rubricAndAnswers, ([any, answers]) => {
        const sheet = scoreAnswers(any, answers);
        const raw = sheet.sections.reduce((total, { raw: points }) => total.add(points), exact(0));
        expect(raw.equals(sheet.criteria.reduce((total, { points }) => total.add(points), exact(0)))).toBe(true);
        const parts = [...sheet.sections, ...sheet.groups, ...sheet.criteria];
        const base = baseParts(any).map(({ id }) => parts.find((part) => part.id === id)?.points ?? exact(-1));
        const whole = base.reduce((total, points) => total.add(points), exact(0));
        expect(sheet.base.equals(any.total?.method === 'mean' ? whole.div(Math.max(1, base.length)) : whole)).toBe(
          true,
        );
        expect(sheet.max).toBeCloseTo(maximaOf(any).base, 9);
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
          const mayTakePoints = rule?.type === 'choice' || rule?.type === 'delay';
          const lowest = rule?.type === 'yesNo' ? Math.min(0, rule.yes, rule.no ?? 0) : mayTakePoints ? -1 : 0;
          expect(points.compare(exact(lowest))).toBeGreaterThanOrEqual(0);
        }
        const uncut = any.sections.filter(({ cap }) => cap === false).map(({ id }) => id);
        for (const part of scoreAnswers(any, answers).sections)
          if (!uncut.includes(part.id)) expect(part.points.compare(exact(part.max))).toBeLessThanOrEqual(0);
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

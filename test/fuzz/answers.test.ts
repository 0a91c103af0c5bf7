import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRubrics } from '../../src/rubric/catalogue';
import { allCriteria, type Criterion, type Rubric } from '../../src/rubric/rubric';
import type { EnteredCells } from '../../src/scoring/answer';
import { toNumber } from '../../src/scoring/exact';
import { score } from '../../src/scoring/score';
import { reasonFor } from '../../src/text/explain';
import { textIn } from '../../src/text/text';
import { rubricFile } from '../support/rubric-files';
import { hostileCell, RAW, Slowest, tries } from './hostile';
import { plainPoints } from './plain-reading';

const RUBRICS: readonly Rubric[] = builtInRubrics.map(({ id }) => rubricFile(id));

test('whatever stands in the cells of a criterion scores what a person would read, or is told to be wrong', () => {
  const slowest = new Slowest();
  const criteria = RUBRICS.flatMap((rubric) => allCriteria(rubric).map((criterion) => ({ rubric, criterion })));
  const cells = fc.record({
    at: fc.nat(criteria.length - 1),
    figure: hostileCell,
    base: fc.oneof(fc.constant(''), hostileCell),
    items: fc.array(hostileCell, { maxLength: 8 }),
  });
  const compared = { scored: 0, refused: 0 };
  fc.assert(
    fc.property(cells, ({ at, figure, base, items }) => {
      const picked = criteria[at];
      if (picked === undefined) return;
      const { rubric, criterion } = picked;
      const entered = { figure, base, items: itemsOf(criterion, items) };
      const result = slowest.measure(
        () => JSON.stringify(entered),
        () => scoreOf(rubric, criterion, entered),
      );
      const expected = plainPoints(criterion.rule, criterion.max, entered);
      expect(RAW.test(result.sentence)).toBe(false);
      expect(result.points).toBeLessThanOrEqual(criterion.max);
      if (result.status !== 'scored') {
        expect(result.points).toBe(0);
        compared.refused += 1;
        return;
      }
      if (expected === undefined || result.flags > 0) return;
      compared.scored += 1;
      expect([criterion.id, entered, result.points]).toEqual([
        criterion.id,
        entered,
        expect.closeTo(expected ?? Number.NaN, 9),
      ]);
    }),
    { numRuns: tries(4_000, 100_000), seed: Number(process.env.SEED ?? 2017) },
  );
  expect(compared.scored).toBeGreaterThan(100);
  expect(compared.refused).toBeGreaterThan(100);
  slowest.report('Reading and scoring one answer');
});

function itemsOf({ rule }: Criterion, items: EnteredCells['items']): EnteredCells['items'] {
  return rule.type === 'checklist' ? rule.items.map((_, at) => items[at] ?? '') : [];
}

function scoreOf(rubric: Rubric, criterion: Criterion, entered: EnteredCells) {
  const sheet = score(rubric, new Map([[criterion.id, entered]]));
  const scored = sheet.criteria.find(({ id }) => id === criterion.id);
  if (scored === undefined) throw new Error(`No score for ${criterion.id}`);
  return {
    status: scored.status,
    points: toNumber(scored.points),
    flags: scored.flags.length,
    sentence: reasonFor(criterion, scored, textIn('vi')),
  };
}

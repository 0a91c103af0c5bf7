import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCriteria, criteriaOf, type Rubric } from '../../src/rubric/rubric';
import { exact, sum, toNumber } from '../../src/scoring/exact';
import { openGains } from '../../src/scoring/open-gains';
import { scoreAnswers } from '../../src/scoring/score';
import type { ScoreSheet } from '../../src/scoring/score-sheet';
import { arbitraryAnswers, arbitraryRubric } from '../support/arbitraries';
import { hauGiang } from '../support/hau-giang';
import { criterionWith, rubricWith } from '../support/one-criterion';
import { bestAnswers } from '../support/scoring';

const yesNo = (id: string, max: number) => criterionWith({ type: 'yesNo', yes: max }, max, id);

const shown = (rubric: Rubric, sheet: ScoreSheet) =>
  openGains(rubric, sheet).map(({ id, gain, unanswered }) => [id, toNumber(gain), unanswered]);

describe('what could still be gained', () => {
  const rubric = rubricWith(yesNo('I.1', 5), yesNo('I.2', 20), yesNo('I.3', 10), yesNo('I.4', 10), yesNo('I.5', 0));

  test('stands with what is not answered first, then the largest, equal ones as in the rubric', () => {
    const sheet = scoreAnswers(rubric, new Map([['I.2', { yes: false }]]));
    expect(shown(rubric, sheet)).toEqual([
      ['I.3', 10, true],
      ['I.4', 10, true],
      ['I.1', 5, true],
      ['I.2', 20, false],
    ]);
  });

  test('leaves out what has its maximum, and what is not applicable', () => {
    const answers = new Map([['I.2', { yes: true }]]);
    const sheet = scoreAnswers(rubric, answers, { notApplicable: [{ criterion: 'I.3', reason: '' }] });
    expect(shown(rubric, sheet).map(([id]) => id)).toEqual(['I.4', 'I.1']);
  });

  test('is no more than a cap lets through', () => {
    const [section] = rubric.sections;
    if (section === undefined) throw new Error('no section');
    const capped: Rubric = { ...rubric, sections: [{ ...section, max: 25, cap: true }] };
    const sheet = scoreAnswers(capped, new Map([['I.2', { yes: true }]]));
    expect(shown(capped, sheet)).toEqual([
      ['I.1', 5, true],
      ['I.3', 5, true],
      ['I.4', 5, true],
    ]);
  });

  test('counts for its part of a mean', () => {
    const mean: Rubric = { ...rubric, total: { method: 'mean' } };
    expect(shown(mean, scoreAnswers(mean, new Map())).at(0)).toEqual(['I.2', 4, true]);
  });

  test('is nothing on a form with the best answers', () => {
    expect(openGains(hauGiang(), scoreAnswers(hauGiang(), bestAnswers()))).toEqual([]);
  });
});

describe('whatever the rubric and the answers', () => {
  const rubricAndAnswers = arbitraryRubric.chain((any) => fc.tuple(fc.constant(any), arbitraryAnswers(any)));

  test('the gains add up to what is missing to the maximum, where points are added and nothing is capped', () => {
    fc.assert(
      fc.property(rubricAndAnswers, ([any, answers]) => {
        const { total: _, ...added } = any;
        const rubric: Rubric = { ...added, sections: any.sections.map(({ cap: _cap, ...section }) => section) };
        const sheet = scoreAnswers(rubric, answers);
        const most = sum(allCriteria(rubric).map(({ max }) => exact(max)));
        const gains = sum(openGains(rubric, sheet).map(({ gain }) => gain));
        expect(toNumber(gains.add(sheet.base).add(sheet.bonus).sub(most))).toBe(0);
      }),
    );
  });

  test('a gain is what the total grows by when the criterion earns its maximum', () => {
    fc.assert(
      fc.property(rubricAndAnswers, fc.nat(), ([any, answers], pick) => {
        // A regulation of nothing but a bonus is none.
        fc.pre(any.sections.some(({ bonus }) => bonus !== true));
        const gains = openGains(any, scoreAnswers(any, answers));
        const one = gains[pick % Math.max(1, gains.length)];
        if (one === undefined) return;
        const made = fullAt(any, one.id);
        const others = new Map([...answers].filter(([id]) => id !== one.id));
        const before = scoreAnswers(made, others);
        const after = scoreAnswers(made, new Map([...others, [one.id, { yes: true }]]));
        const gain = openGains(made, before).find(({ id }) => id === one.id)?.gain ?? exact(0);
        expect(after.total.sub(before.total).equals(gain)).toBe(true);
      }),
    );
  });
});

/** The rubric with one criterion made a question of yes or no for all its points, which is then as it was without an answer. */
function fullAt(rubric: Rubric, id: string): Rubric {
  const max = allCriteria(rubric).find((criterion) => criterion.id === id)?.max ?? 0;
  const made = criteriaOf({ ...emptySection, items: allCriteria(rubric) }).map((criterion) =>
    criterion.id === id ? { ...criterion, rule: { type: 'yesNo' as const, yes: max } } : criterion,
  );
  const byId = new Map(made.map((criterion) => [criterion.id, criterion]));
  return {
    ...rubric,
    sections: rubric.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.kind === 'group'
          ? { ...item, criteria: item.criteria.map((one) => byId.get(one.id) ?? one) }
          : (byId.get(item.id) ?? item),
      ),
    })),
  };
}

const emptySection = { id: 'X', number: 'X', title: 'X', max: 0, source: '' };

import { describe, expect, test } from 'vitest';
import type { Criterion, Rubric } from '../../src/rubric/rubric';
import type { CellValue } from '../../src/scoring/answer';
import { exact, toNumber } from '../../src/scoring/exact';
import { score } from '../../src/scoring/score';
import { criterionOf, hauGiang } from '../support/hau-giang';
import { criterionScore, entered, scored } from '../support/scoring';

const rubric = hauGiang();
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
    // All of it is just the whole.
    expect(scored('I.1', 50, 50).flags).toEqual([]);
    expect(scored('II.1.1', 50, 50).flags).toEqual([]);
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
    expect(scored('V.2', 'Không').flags).toEqual([]);
  });
});

describe('a checklist', () => {
  const withChecklist = (points: number[], ...needs: (number | undefined)[]): Rubric => {
    const items = points.map((one, at) => {
      const needed = needs[at];
      return { label: `mục ${at + 1}`, points: one, ...(needed === undefined ? {} : { needs: needed }) };
    });
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
    const result = ticked(withChecklist([1, 2], undefined, 0), ['Không', 'Có']);
    expect(result.flags).toEqual(['needsItemBefore']);
    expect(result.points.equals(0)).toBe(true);
    expect(ticked(withChecklist([1, 2], undefined, 0), ['Có', 'Có']).points.equals(3)).toBe(true);
  });

  test('nor one whose condition does not count itself', () => {
    const chain = withChecklist([1, 1, 1], undefined, 0, 1);
    expect(ticked(chain, ['Không', 'Có', 'Có']).points.equals(0)).toBe(true);
    expect(ticked(chain, ['Có', 'Có', 'Có']).points.equals(3)).toBe(true);
  });
});

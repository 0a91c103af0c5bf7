import { describe, expect, test } from 'vitest';
import { cellsFit, mostAgencies } from '../../src/round/capacity';

const groups = (...rubricIds: string[]) =>
  rubricIds.map((rubricId, at) => ({ id: `g${at}`, name: `Nhóm ${at}`, rubricId }));

describe('how many agencies fit in a file of 200 tabs', () => {
  test.each([
    [['cap-xa-2021'], 187],
    [['hau-giang-2017', 'hau-giang-2017'], 183],
    [['ninh-binh-2017-so', 'ninh-binh-2017-huyen'], 182],
  ])('in groups with the rubrics %j: %d', (rubrics, most) => {
    expect(mostAgencies(groups(...rubrics))).toBe(most);
    expect(most).toBeGreaterThanOrEqual(170);
  });
});

test('cells are counted with those of a new tab, which is larger before it is cut', () => {
  expect(cellsFit(9_000_000, 974_000)).toBe(true);
  expect(cellsFit(9_000_000, 974_001)).toBe(false);
});

import { expect, test } from 'vitest';
import { heat } from '../../src/tabs/heat';

test('a share has one colour whatever the others are: red below a half, green from there, the first step that holds', () => {
  const steps = heat(
    () => 'S4:T9',
    () => 'S4',
  );
  expect(steps.map(({ range, formula, background }) => [range(() => 0), formula(() => 0), background])).toEqual([
    ['S4:T9', '=AND(ISNUMBER(S4);S4<1/4)', '#f6c7c1'],
    ['S4:T9', '=AND(ISNUMBER(S4);S4<1/2)', '#fce8e6'],
    ['S4:T9', '=AND(ISNUMBER(S4);S4<3/4)', '#e6f4ea'],
    ['S4:T9', '=AND(ISNUMBER(S4);S4<9/10)', '#ceead6'],
    ['S4:T9', '=ISNUMBER(S4)', '#a8dab5'],
  ]);
});

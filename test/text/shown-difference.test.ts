import { expect, test } from 'vitest';
import { shownDifference } from '../../src/text/shown-difference';
import { number } from '../../src/text/vi/numbers';

test('what is shown adds up, whatever was rounded', () => {
  // 625,4564 and 633,7936 are shown as 625,46 and 633,79, and differ by 8,3372.
  expect(number(shownDifference(625.4564, 633.7936))).toBe('8,33');
  expect(number(shownDifference(633.7936, 625.4564))).toBe('-8,33');
  expect(number(shownDifference(0.1 + 0.2, 0.3))).toBe('0');
});

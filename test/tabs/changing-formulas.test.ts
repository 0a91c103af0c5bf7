import { expect, test } from 'vitest';
import { unsteadyCells } from '../../src/tabs/changing-formulas';

const NONE = () => false;

test.each([
  [
    [
      ['', '=NOW()'],
      ['=45+3', '=A1'],
    ],
    ['B1'],
    true,
  ],
  [[['=ROUND( rand ()*9;0)'], ['=RANDBETWEEN(1;6)'], ['=INDEX(RANDARRAY(2);1)']], ['A1', 'A2', 'A3'], true],
  [[['=TODAY()'], ['="NOW()"'], ['=SNOW(1)'], ['=45+3']], [], false],
  [
    [
      ['=45+3', '=$B$7'],
      ["=SUM('Số khác'!A:A)", '=INDIRECT("A1")'],
    ],
    ['B1', 'A2', 'B2'],
    false,
  ],
])('in %j the cells %j, sure: %s', (formulas, cells, sure) => {
  expect(unsteadyCells(formulas, NONE)).toEqual({ cells, sure });
});

test('formulas of the tab’s own do not count', () => {
  expect(unsteadyCells([['=A1+1', '=NOW()']], (_, column) => column === 0)).toEqual({ cells: ['B1'], sure: true });
});

import { expect, test } from 'vitest';
import { FORM } from '../../src/tabs/form-columns';
import { rowToFillIn } from '../../src/tabs/row-to-fill-in';

/** A row of a form with an id and what stands in its first cell to fill in. */
function row(id: string, figure = ''): string[] {
  return [id, ...Array.from({ length: FORM.figure - 2 }, () => ''), figure];
}

test('a criterion is filled in on its own row, the first of several', () => {
  expect(rowToFillIn([row('#title'), row('I'), row('I.1', '5'), row('I.1')], 'I.1')).toBe(3);
  expect(rowToFillIn([row('#title'), row('I')], 'I.1')).toBe(0);
});

test('one that is answered item by item at its first item without an answer', () => {
  const form = (first: string, second: string) => [row('I.1'), row('I.1#1', first), row('I.10'), row('I.1#2', second)];
  expect(rowToFillIn(form('', ''), 'I.1')).toBe(2);
  expect(rowToFillIn(form('Có', ''), 'I.1')).toBe(4);
  expect(rowToFillIn(form('Có', 'Không'), 'I.1')).toBe(2);
});

import { expect, test } from 'vitest';
import type { CellSpec } from '../../src/tabs/tab-spec';
import { withListsAsAnswered } from '../../src/workbook/answered-lists';

const list = (values: string[], others?: string[][]): CellSpec => ({
  owner: 'agency',
  style: {},
  validation: { kind: 'list', values, help: '', ...(others === undefined ? {} : { others }) },
});
const YES_NO = list(
  ['Yes', 'No'],
  [
    ['Có', 'Không'],
    ['Yes', 'No'],
  ],
);

function valuesOf(cell: CellSpec | null | undefined): readonly string[] | undefined {
  return cell?.validation?.kind === 'list' ? cell.validation.values : undefined;
}

test.each([
  ['Không', ['Có', 'Không']],
  ['No', ['Yes', 'No']],
  ['', ['Yes', 'No']],
  ['maybe', ['Yes', 'No']],
  [7, ['Yes', 'No']],
  [undefined, ['Yes', 'No']],
])('a cell with %j offers %j', (value, offered) => {
  expect(valuesOf(withListsAsAnswered([[YES_NO]], () => value)[0]?.[0])).toEqual(offered);
});

test('the regulation’s own options stay what they are, whatever stands in the cell', () => {
  const options = list(['Yes', 'Nửa']);
  expect(withListsAsAnswered([[null, options]], () => 'Có')).toEqual([[null, options]]);
});

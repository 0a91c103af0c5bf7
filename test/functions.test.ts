import { expect, test } from 'vitest';
import { CNTT_XEP_LOAI } from '../src/functions';
import { rubricToTable } from '../src/rubric/table';
import { tableWordsOf } from '../src/text/text';
import { hauGiang } from './support/hau-giang';

test('a total is graded by the digits that its cell shows: what is 850 on paper is Tốt', () => {
  const table = rubricToTable(hauGiang(), tableWordsOf('vi')[0]).map(({ cells }) => cells);
  const added = 849.1 + 0.3 + 0.3 + 0.3;
  expect(added).toBeLessThan(850);
  expect(CNTT_XEP_LOAI(table, added)).toBe('Tốt');
  expect(CNTT_XEP_LOAI(table, [[850], [849.9999999999], [849.99], [''], ['850']])).toEqual([
    ['Tốt'],
    ['Khá'],
    ['Khá'],
    [''],
    [''],
  ]);
});

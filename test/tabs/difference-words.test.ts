import { expect, test } from 'vitest';
import { differenceInWords } from '../../src/tabs/difference-words';
import { textIn } from '../../src/text/text';

test('a decision on 0/0 that is new is told by what was chosen', () => {
  const agency = { id: 'a01', name: 'Sở Công Thương', groupId: 'so' };
  const told = (after: string) =>
    differenceInWords(
      { agency, what: 'zeroDenominators', id: 'I.2', before: null, after },
      () => undefined,
      () => '',
      textIn('vi'),
    );
  expect(told('full')).toEqual({
    agency: 'Sở Công Thương',
    what: 'cách tính 0/0 ở tiêu chí I.2',
    before: textIn('vi').publication.nothing,
    after: 'Tính đủ điểm',
  });
  expect(told('chưa có cán bộ').after).toBe('chưa có cán bộ');
});

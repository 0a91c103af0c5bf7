import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyRows, misplacedIds } from '../../src/tabs/identify-rows';

const label = (id: string, number: string, title: string) => ({ id, columns: [2, 3], label: [number, title] });
const LABELS = [
  label('I', 'I', 'Hạ tầng'),
  label('I.1', '1', 'Máy tính'),
  label('I.2', '2', 'Mạng'),
  label('I.3#1', '', 'Có máy chủ'),
  label('@total', '', 'TỔNG'),
];
const ROWS = LABELS.map(({ id, label: [number = '', title = ''] }) => [id, number, title]);

describe('which row is which', () => {
  test('rows under their own ids keep them, with rows of other people’s in between', () => {
    const rows = [['', '', 'ghi chú'], ...ROWS, ['x', '9', 'khác']];
    expect(identifyRows(rows, LABELS)).toEqual(['', ...ROWS.map(([id]) => id), 'x']);
  });

  test('a label that was reworded changes nothing', () => {
    const rows = ROWS.map(([id = '', number = '', title = '']) => [id, number, id === 'I.2' ? 'Mạng LAN' : title]);
    expect(identifyRows(rows, LABELS)).toEqual(ROWS.map(([id]) => id));
  });

  test('however the ids were shuffled, lost or written over, the labels say which row is which', () => {
    const ids = ROWS.map(([id = '']) => id);
    const damaged = fc.array(fc.constantFrom(...ids, '', 'xyz'), { minLength: ids.length, maxLength: ids.length });
    fc.assert(
      fc.property(damaged, (written) => {
        const rows = ROWS.map(([, number = '', title = ''], at) => [written[at] ?? '', number, title]);
        const identified = identifyRows(rows, LABELS);
        expect(identified).toEqual(ids);
        expect(misplacedIds(written, identified)).toEqual(ids.filter((id, at) => id !== written[at]));
      }),
    );
  });

  test('a copy of a row is not mistaken for it', () => {
    const copy = ['', '1', 'Máy tính'];
    expect(identifyRows([...ROWS, copy], LABELS)).toEqual([...ROWS.map(([id]) => id), '']);
    expect(identifyRows([copy, ...ROWS], LABELS)).toEqual(['', ...ROWS.map(([id]) => id)]);
  });

  test('a label that two rows have tells nothing', () => {
    const labels = [...LABELS, label('II.1', '1', 'Máy tính')];
    expect(identifyRows([['', '1', 'Máy tính']], labels)).toEqual(['']);
  });
});

import { expect, test } from 'vitest';
import { rowIdAt, selectionAt } from '../../../sidebar/shared/selection';
import { FORM } from '../support/sample-view';

test('a row is about its criterion, an item about the criterion it belongs to, a heading about all below it', () => {
  expect(selectionAt(FORM, 'II.2.1')).toMatchObject({ kind: 'criterion', criterion: { id: 'II.2.1' } });
  expect(selectionAt(FORM, 'II.2.1#3')).toMatchObject({ kind: 'criterion', criterion: { id: 'II.2.1' } });
  expect(selectionAt(FORM, 'III')).toMatchObject({ kind: 'part', part: { title: 'TRANG/ CỔNG THÔNG TIN ĐIỆN TỬ' } });
  expect(selectionAt(FORM, 'II.1')).toMatchObject({ kind: 'part', part: { title: 'Ứng dụng nội bộ' } });
});

test.each(['', '#header', '@total', '@deduction.late', 'X.9'])('a row “%s” is about nothing of the rubric', (rowId) => {
  expect(selectionAt(FORM, rowId)).toBeNull();
});

test('a row that stands under another id than its own is read by its own', () => {
  const where = { sheetId: 7, row: 12, rowId: 'II.2.1', stamp: 'a' };
  expect(rowIdAt(FORM, where)).toBe('II.2.1');
  expect(rowIdAt({ ...FORM, misplaced: [{ row: 12, rowId: 'I.1' }] }, where)).toBe('I.1');
});

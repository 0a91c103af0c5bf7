import { expect, test } from 'vitest';
import { CNTT_KIEM_TRA_BO_TIEU_CHI } from '../../src/functions';
import { rubricToTable } from '../../src/rubric/table';
import { vi } from '../../src/text/vi/index';
import { hauGiang } from '../support/hau-giang';

const table = () => rubricToTable(hauGiang(), vi.tableWords).map(({ cells }) => [...cells]);

/** What stands in the check column, by id, under the heading. */
function checks(rows: readonly (readonly (string | number)[])[]): [id: unknown, said: unknown][] {
  const [heading = [], ...body] = [['# Mã'], ...rows];
  return CNTT_KIEM_TRA_BO_TIEU_CHI([heading, ...body], 'vi').flatMap(([said], at): [unknown, unknown][] =>
    at === 0 || said === '' ? [] : [[body[at - 1]?.[0], said]],
  );
}

test('a row of the rubric’s tab that stands elsewhere than its ID puts it says where it is on the forms', () => {
  const rows = table();
  expect(checks(rows)).toEqual([]);
  const at = rows.findIndex(([id]) => id === 'I.9');
  const first = rows.findIndex(([id]) => id === 'I.1');
  const moved = [...rows.slice(0, first), ...rows.slice(at, at + 1), ...rows.slice(first, at), ...rows.slice(at + 1)];
  expect(checks(moved)).toEqual([
    ['I.9', '⚠ Thứ tự khác với mã: trên phiếu, “I.9” đứng ngay sau “I.8”. Muốn đổi chỗ thì đổi mã.'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { rubricToTable } from '../../src/rubric/table';
import { rubricTab } from '../../src/tabs/rubric-tab';
import { textIn } from '../../src/text/text';
import { rubricFile } from '../support/rubric-files';

const text = textIn('vi');
const IDS = [
  'hau-giang-2017',
  'ninh-binh-2017-so',
  'ninh-binh-2017-huyen',
  'cap-xa-2021',
  'xuan-loc-2022',
  'a-luoi-2021',
];

describe.each(IDS)('the tab of %s', (id) => {
  const rubric = rubricFile(id);
  const rows = new Map(rubricTab(rubric, 'Bộ tiêu chí', text).rows.map((row) => [row.id, row.cells]));

  test('holds every row of the table', () => {
    for (const row of rubricToTable(rubric, text.tableWords)) {
      const shown = rows
        .get(row.id)
        ?.slice(0, -1)
        .map(({ initial = '' }) => initial);
      expect(shown, row.id).toEqual(row.cells.slice(1));
    }
  });

  test('offers to choose what 0 by 0 earns', () => {
    expect(rows.get('info:zeroDenominator')?.[6]?.validation).toMatchObject({ values: ['0 điểm', 'điểm tối đa'] });
  });
});

test('whether section C of the districts is cut is chosen in its row', () => {
  const rows = rubricTab(rubricFile('ninh-binh-2017-huyen'), 'Bộ tiêu chí', text).rows;
  const options = rows.find(({ id }) => id === 'C')?.cells[8];
  expect(options).toMatchObject({
    initial: 'chặn ở điểm tối đa',
    validation: { kind: 'list', values: ['chặn ở điểm tối đa', 'không chặn'] },
  });
  const finding = rows.find(({ id }) => id === 'finding:H-01')?.cells[8];
  expect(finding?.initial).toBe('Đổi được: cột Tùy chọn của dòng Nội dung');
});

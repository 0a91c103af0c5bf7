import type { Workbench } from '../runtime';
import { must } from './must';

/** Cells that a person changed after the forms were filled in. Columns: F figure, G denominator, L verified figure, R the verifier's opinion. */
interface Touch {
  tab: string;
  row: string;
  cells: Record<string, string>;
}

/** What makes the sample look lived-in: slips of clerks, what the verifier found, points taken off. */
const TOUCHES: readonly Touch[] = [
  { tab: 'Sở Tư pháp', row: 'I.2', cells: { F: '126', G: '112' } },
  { tab: 'Sở Nội vụ', row: 'I.7', cells: { F: '38', G: '' } },
  { tab: 'Sở Y tế', row: 'IV.3', cells: { L: '60', R: 'Kiểm tra thực tế: 60 máy có phần mềm diệt virus còn hạn' } },
  { tab: 'Sở Công Thương', row: 'II.2.6', cells: { L: 'Không', R: 'Văn bản đi chưa liên kết văn bản đến' } },
  { tab: 'Ban Dân tộc tỉnh', row: '@deduction.late', cells: { L: '10', R: 'Gửi báo cáo sau thời hạn' } },
];

/** Makes the changes, as whoever is acting. */
export function touchUp(workbench: Workbench): void {
  for (const { tab, row, cells } of TOUCHES) {
    const number = workbench.values(tab, 'A:A').findIndex(([id]) => id === row) + 1;
    for (const [column, text] of Object.entries(cells)) {
      const cell = `${column}${number}`;
      must(text === '' ? workbench.deleteContent(tab, cell) : workbench.type(tab, cell, text));
    }
  }
}

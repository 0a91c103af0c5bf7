import { describe, expect, it } from 'vitest';
import type { Workbench } from '../../../workbench/runtime';
import { CLERK, LEADER, OWNER, runBody, SHEET } from './support';

/** Column A belongs to the owner; B takes numbers from 0 to 9 only. */
function guarded(): Workbench {
  const { workbench } = runBody(`
    sheet.getRange('A1:C3').setValues([['a', 1, 'x'], ['b', 2, 'y'], ['c', 3, 'z']]);
    const protection = sheet.getRange('A1:A9').protect().setDescription('Cột A');
    protection.removeEditors(protection.getEditors());
    sheet.getRange('B1:B9').setDataValidation(
      SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).setAllowInvalid(false).setHelpText('Từ 0 đến 9').build());
  `);
  workbench.actAs(CLERK);
  return workbench;
}

const zone = (left: number, top: number, right = left, bottom = top) => ({ left, top, right, bottom });

/** What the grid on the page does is a command to the engine: the guard decides there. */
describe('the guard of the grid', () => {
  it('refuses a paste from elsewhere that touches a protected cell or breaks a rule, as a whole', () => {
    const workbench = guarded();
    const paste = (text: string, at: ReturnType<typeof zone>) =>
      workbench.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [at], clipboardContent: { text } }).isSuccessful;
    expect(paste('q\t4', zone(0, 0))).toBe(false);
    expect(workbench.ui.refusal).toContain('được bảo vệ');
    expect(paste('4\n99', zone(1, 0))).toBe(false);
    expect(workbench.ui.refusal).toBe('Từ 0 đến 9');
    expect(workbench.values(SHEET, 'A1:B2')).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(paste('4\tq', zone(1, 0))).toBe(true);
    expect(workbench.values(SHEET, 'B1:C1')).toEqual([[4, 'q']]);
  });

  it('lets text from elsewhere leave the look of the cells alone, and the cells below its last row', () => {
    const { workbench } = runBody(`
      sheet.getRange('B1:C3').setBackground('#fff2cc').setVerticalAlignment('top').setValues([['', ''], ['', ''], ['còn', 'nguyên']]);
    `);
    const clipboardContent = { text: '1,5\tq\r\n\tr\r\n' };
    workbench.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [zone(1, 0)], clipboardContent });
    expect(workbench.values(SHEET, 'B1:C3')).toEqual([
      [1.5, 'q'],
      [null, 'r'],
      ['còn', 'nguyên'],
    ]);
    for (const col of [1, 2]) {
      const style = workbench.model.getters.getCellStyle({ sheetId: '0', col, row: 0 });
      expect(style).toMatchObject({ fillColor: '#fff2cc', verticalAlign: 'top' });
    }
  });

  it('refuses copying and cutting over protected cells', () => {
    const workbench = guarded();
    workbench.select(SHEET, 'C1');
    workbench.model.dispatch('COPY');
    expect(workbench.model.dispatch('PASTE', { target: [zone(0, 4)] }).isSuccessful).toBe(false);
    expect(workbench.model.dispatch('PASTE', { target: [zone(3, 4)] }).isSuccessful).toBe(true);
    workbench.select(SHEET, 'A1');
    expect(workbench.model.dispatch('CUT').isSuccessful).toBe(false);
  });

  it('refuses formatting, merging and sorting protected cells', () => {
    const { model } = guarded();
    const target = [zone(0, 0, 1, 1)];
    expect(model.dispatch('SET_FORMATTING', { sheetId: '0', target, style: { bold: true } }).isSuccessful).toBe(false);
    expect(model.dispatch('ADD_MERGE', { sheetId: '0', target }).isSuccessful).toBe(false);
    expect(
      model.dispatch('SORT_CELLS', { sheetId: '0', col: 0, row: 0, zone: zone(0, 0, 2, 2), sortDirection: 'desc' })
        .isSuccessful,
    ).toBe(false);
    expect(
      model.dispatch('SET_FORMATTING', { sheetId: '0', target: [zone(2, 0)], style: { bold: true } }).isSuccessful,
    ).toBe(true);
  });

  it('leaves the owner and other people free, and viewers nothing', () => {
    const workbench = guarded();
    workbench.actAs(LEADER);
    expect(workbench.model.dispatch('DELETE_CONTENT', { sheetId: '0', target: [zone(2, 0)] }).isSuccessful).toBe(false);
    expect(workbench.model.dispatch('REQUEST_UNDO').isSuccessful).toBe(false);
    workbench.actAs(OWNER);
    expect(workbench.model.dispatch('DELETE_CONTENT', { sheetId: '0', target: [zone(0, 0)] }).isSuccessful).toBe(true);
  });

  it('says nothing when a menu only asks whether something is possible', () => {
    const workbench = guarded();
    const before = workbench.sheetNames();
    expect(
      workbench.model.canDispatch('RENAME_SHEET', { sheetId: '0', oldName: before[0] ?? '', newName: 'x' })
        .isSuccessful,
    ).toBe(false);
    expect(workbench.ui.refusal).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { failureOf, runBody, SHEET } from './support';

describe('sheets', () => {
  it('are inserted after the active one, activated, and hold 1000 rows of 26 columns', () => {
    const { workbench, value } = runBody(`
      book.insertSheet('Hai'); book.insertSheet('Ba');
      book.setActiveSheet(sheet);
      const between = book.insertSheet('Giữa');
      const last = book.insertSheet('Cuối', 4);
      return [book.getActiveSheet().getName(), between.getIndex(), last.getMaxRows(), last.getMaxColumns()];
    `);
    expect(value).toEqual(['Cuối', 2, 1000, 26]);
    expect(workbench.sheetNames()).toEqual([SHEET, 'Giữa', 'Hai', 'Ba', 'Cuối']);
  });

  it('need a name of their own, of at most 100 characters', () => {
    expect(failureOf(`book.insertSheet('Hai'); book.insertSheet('hai');`)).toBe(
      'A sheet with the name "hai" already exists. Please enter another name.',
    );
    expect(failureOf(`book.insertSheet('x'.repeat(101));`)).toContain('100');
    expect(failureOf(`book.insertSheet('Hai'); sheet.setName('Hai');`)).toContain('already exists');
  });

  it('are found by name and id, also after being renamed', () => {
    const { value } = runBody(`
      const two = book.insertSheet('Hai');
      two.setName('Đổi tên');
      return [book.getSheetByName('Hai'), book.getSheetByName('Đổi tên').getSheetId() === two.getSheetId(),
        book.getSheetById(two.getSheetId()).getName(), book.getNumSheets()];
    `);
    expect(value).toEqual([null, true, 'Đổi tên', 2]);
  });

  it('can be hidden, moved and deleted, but not the last visible one', () => {
    const { workbench, value } = runBody(`
      const two = book.insertSheet('Hai'); const three = book.insertSheet('Ba');
      two.hideSheet();
      book.setActiveSheet(three); book.moveActiveSheet(1);
      book.deleteSheet(sheet);
      return [book.getSheets().map((each) => each.getName() + (each.isSheetHidden() ? ' ẩn' : '')), book.getActiveSheet().getName()];
    `);
    expect(value).toEqual([['Ba', 'Hai ẩn'], 'Ba']);
    expect(workbench.sheetNames()).toEqual(['Ba', 'Hai']);
    expect(failureOf(`book.deleteSheet(sheet);`)).toBe("You can't remove all the visible sheets in a document.");
    expect(failureOf(`sheet.hideSheet();`)).toBe("You can't hide all the sheets in a document.");
  });

  it('grow and shrink by rows and columns', () => {
    const { workbench, value } = runBody(`
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.insertRowsBefore(2, 2); sheet.deleteRow(6); sheet.insertColumnAfter(1); sheet.deleteRows(900, 50);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()];
    `);
    expect(value).toEqual([951, 27, 5, 1]);
    expect(workbench.values(SHEET, 'A1:A6')).toEqual([[1], [null], [null], [2], [3], [null]]);
  });

  it('move rows with what is in them', () => {
    const { workbench } = runBody(`
      sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
      sheet.moveRows(sheet.getRange('A1'), 4);
    `);
    expect(workbench.values(SHEET, 'A1:A4')).toEqual([['b'], ['c'], ['a'], ['d']]);
  });

  it.each(['', '.hideSheet()'])(
    'move rows of a sheet that is not in view as well, notes and rules included %s',
    (hide) => {
      const { value } = runBody(`
      const other = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Khác');
      sheet.activate(); other${hide};
      other.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
      other.getRange('A3').setNote('ghi chú').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(['c', 'e']).build());
      other.moveRows(other.getRange('A3:A4'), 2);
      const ruled = other.getRange('A1:A4').getDataValidations().map(([rule]) => rule !== null);
      return [other.getRange('A1:A4').getValues().join(''), other.getRange('A1:A4').getNotes().join('|'), ruled,
        SpreadsheetApp.getActiveSheet().getName() === sheet.getName(), other.isSheetHidden()];
    `);
      expect(value).toEqual(['acdb', '|ghi chú||', [false, true, false, false], true, hide !== '']);
    },
  );

  it('know their sizes, frozen panes, colour and hidden columns', () => {
    const { value } = runBody(`
      sheet.setColumnWidth(2, 240); sheet.setRowHeights(1, 2, 40); sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
      sheet.setTabColor('#0b57d0'); sheet.hideColumns(1); sheet.setHiddenGridlines(true);
      return [sheet.getColumnWidth(2), sheet.getRowHeight(2), sheet.getFrozenRows(), sheet.getFrozenColumns(),
        sheet.getTabColor().toLowerCase(), sheet.isColumnHiddenByUser(1), sheet.hasHiddenGridlines()];
    `);
    expect(value).toEqual([240, 40, 2, 1, '#0b57d0', true, true]);
  });

  it('are sorted by several columns', () => {
    const { workbench } = runBody(`
      sheet.getRange('A1:B4').setValues([['b', 1], ['a', 2], ['b', 3], ['a', 1]]);
      sheet.getRange('A1:B4').sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]);
    `);
    expect(workbench.values(SHEET, 'A1:B4')).toEqual([
      ['a', 2],
      ['a', 1],
      ['b', 3],
      ['b', 1],
    ]);
  });

  it('append rows after the last one', () => {
    const { workbench } = runBody(`sheet.appendRow(['a', 1]); sheet.appendRow(['b', 2, true]);`);
    expect(workbench.values(SHEET, 'A1:C2')).toEqual([
      ['a', 1, null],
      ['b', 2, true],
    ]);
  });

  it('keep the selection that a script makes', () => {
    const { workbench, value } = runBody(`
      book.insertSheet('Hai').getRange('B2:C3').activate();
      return [book.getActiveSheet().getName(), book.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()];
    `);
    expect(value).toEqual(['Hai', 'B2:C3', 'B2']);
    workbench.select(SHEET, 'D4');
    expect(workbench.model.getters.getActivePosition()).toMatchObject({ col: 3, row: 3 });
  });

  it('cannot hold more than ten million cells', () => {
    expect(failureOf(`sheet.insertRowsAfter(1000, 400000);`)).toContain('10000000 cells');
  });

  it('copy cells with their formulas, look and rules', () => {
    const { value } = runBody(`
      sheet.getRange('A1:B1').setValues([[5, '=A1*2']]).setBackground('#ff0000').setFontWeight('bold');
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).build()).setNote('n');
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:B4'));
      sheet.getRange('B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      return [sheet.getRange('B4').getFormula(), sheet.getRange('A4').getBackground(), sheet.getRange('A3').getNote(),
        sheet.getRange('A4').getDataValidation() !== null, sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue()];
    `);
    expect(value).toEqual(['=A4*2', '#ff0000', 'n', true, '', 10]);
  });

  it('move cells together with what refers to them', () => {
    const { value } = runBody(`
      sheet.getRange('A1').setValue(5); sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('A1').setNote('n');
      sheet.getRange('A1').moveTo(sheet.getRange('C5'));
      return [sheet.getRange('A1').getValue(), sheet.getRange('C5').getValue(), sheet.getRange('B1').getFormula(), sheet.getRange('C5').getNote()];
    `);
    expect(value).toEqual(['', 5, '=C5*2', 'n']);
  });
});

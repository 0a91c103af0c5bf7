import { describe, expect, it } from 'vitest';
import { runBody, SHEET } from './support';

/** A log of three lines on a tab without a blank row, and another tab to calculate from it. */
const LOG = `
  const log = book.insertSheet('Sổ');
  log.deleteRows(4, log.getMaxRows() - 3);
  log.getRange('A1:A3').setValues([[1], [2], [3]]);
  const other = sheet;
`;

describe('rows below all others', () => {
  it('count wherever a formula reads a tab to its end', () => {
    const { value } = runBody(`${LOG}
      other.getRange('A1:A3').setFormulas([["=SUM('Sổ'!A:A)"], ["=SUM('Sổ'!A1:A3)"], ["=ROWS('Sổ'!A:A)"]]);
      const before = other.getRange('A1:A3').getValues();
      log.insertRowsAfter(3, 1);
      const blank = other.getRange('A1:A3').getValues();
      log.appendRow([10]); log.insertRowsAfter(4, 2); log.getRange('A6').setValue(100);
      return [before, blank, other.getRange('A1:A3').getValues()];
    `);
    expect(value).toEqual([
      [[6], [6], [3]],
      [[6], [6], [4]],
      [[116], [6], [6]],
    ]);
  });

  it('are read and calculated with once something stands in them', () => {
    const { value } = runBody(`${LOG}
      other.getRange('A1').setFormula("=SUM('Sổ'!A1:A2)");
      const before = other.getRange('A1').getValue();
      log.appendRow([10]); log.appendRow(['=A4*2']);
      other.getRange('A2').setFormula("='Sổ'!A5+1");
      const first = [log.getRange('A5').getValue(), other.getRange('A2').getValue()];
      log.getRange('A4').setValue(20);
      log.appendRow(['=A5+A4']);
      return [before, first, log.getRange('A4:A6').getValues(), other.getRange('A1:A2').getValues()];
    `);
    expect(value).toEqual([3, [20, 21], [[20], [40], [60]], [[3], [41]]]);
  });

  it('hold results that spill, or are blocked, like any other', () => {
    const { value, workbench } = runBody(`${LOG}
      // Everything is calculated once before rows are added.
      log.getRange('A1').getValue();
      log.appendRow([4]); log.appendRow([5]); log.appendRow(['chặn']);
      log.getRange('B5').setValue('chặn');
      log.getRange('A5').setFormula('=ARRAYFORMULA(A1:A2*10)');
      log.getRange('C4').setFormula('=ARRAYFORMULA(A1:A2*10)');
      return log.getRange('A5:C5').getDisplayValues()[0];
    `);
    expect(value).toEqual(['#REF!', 'chặn', '20']);
    expect(workbench.deleteContent('Sổ', 'A6')).toMatchObject({ ok: true });
    expect(workbench.values('Sổ', 'A5:C6')).toEqual([
      [10, 'chặn', 20],
      [20, null, null],
    ]);
    expect(workbench.sheetNames()).toContain(SHEET);
  });
});

describe('rows and columns among what stands on a tab', () => {
  it('move it, whether or not a formula reads the tab', () => {
    const { value } = runBody(`${LOG}
      log.getRange('A1').getValue();
      log.insertRowsBefore(2, 1); log.deleteRow(1); log.insertColumnBefore(1);
      return log.getRange('A1:B3').getValues();
    `);
    expect(value).toEqual([
      ['', ''],
      ['', 2],
      ['', 3],
    ]);
  });
});

describe('a new tab', () => {
  it('is calculated with, cut to size, and made longer, like any other', () => {
    const { value } = runBody(`
      sheet.getRange('A1:A2').setFormulas([["=1+1"], ["=A1*2"]]);
      const before = sheet.getRange('A2').getValue();
      const tab = book.insertSheet('Mới');
      tab.deleteColumns(4, tab.getMaxColumns() - 3); tab.deleteRows(6, tab.getMaxRows() - 5);
      tab.insertColumnsAfter(3, 30); tab.insertRowsBefore(1, 2);
      tab.getRange('A1:A2').setValues([[5], [6]]);
      tab.getRange('AG7').setFormula('=SUM(A1:A2)');
      tab.getRange('B1').setFormula('=ARRAYFORMULA(A1:A2*10)');
      sheet.getRange('A3').setFormula("=SUM('Mới'!A:B)");
      const first = [tab.getRange('AG7').getValue(), sheet.getRange('A3').getValue()];
      tab.getRange('B2').setValue('chặn');
      const blocked = tab.getRange('B1').getDisplayValue();
      tab.getRange('B2').clearContent();
      return [before, first, blocked, tab.getRange('B1:B2').getValues(), tab.getMaxRows(), tab.getMaxColumns()];
    `);
    expect(value).toEqual([4, [11, 121], '#REF!', [[50], [60]], 7, 33]);
  });

  it('that is deleted and made again under its name does not keep what was read of it', () => {
    const { value, workbench } = runBody(`
      const tab = book.insertSheet('Mới');
      tab.getRange('A1').setValue(7);
      sheet.getRange('A1').setFormula("='Mới'!A1+1");
      const before = sheet.getRange('A1').getValue();
      book.deleteSheet(tab);
      const without = sheet.getRange('A1').getDisplayValue();
      book.insertSheet('Mới').getRange('A1').setValue(9);
      sheet.getRange('A2').setFormula("='Mới'!A1");
      return [before, without, sheet.getRange('A2').getValue()];
    `);
    expect(value).toEqual([8, '#REF!', 9]);
    expect(workbench.sheetNames()).toEqual([SHEET, 'Mới']);
  });
});

describe('what follows TODAY', () => {
  it('is calculated with the first change on another day, wherever that is made', () => {
    const { workbench } = runBody(`${LOG}
      sheet.getRange('A1').setFormula('=TODAY()');
      SpreadsheetApp.flush();
      log.appendRow(['x']);
    `);
    const today = Number(workbench.value(SHEET, 'A1'));
    workbench.clock.advance(24 * 60 * 60 * 1000);
    expect(workbench.value(SHEET, 'A1')).toBe(today);
    expect(workbench.type('Sổ', 'B2', 'x')).toMatchObject({ ok: true });
    expect(workbench.value(SHEET, 'A1')).toBe(today + 1);
  });
});

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

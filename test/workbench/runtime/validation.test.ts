import { describe, expect, it } from 'vitest';
import { failureOf, resultOf, runBody, SHEET, scriptOf, workbenchWith } from './support';

/** Gives A1:A9 a rule, built with the calls in `rule`. */
function ruled(rule: string, further = '') {
  return runBody(`
    sheet.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build());
    ${further}
  `);
}

describe('what a person types', () => {
  it.each([
    [`requireValueInList(['Có', 'Không'])`, ['Có'], ['có thể', '1']],
    [`requireNumberBetween(0, 100)`, ['0', '99,5', '100'], ['-1', '100,1', 'mười', '12.5']],
    [`requireNumberGreaterThanOrEqualTo(0)`, ['0', '1.234'], ['-0,1', 'x']],
    [`requireCheckbox()`, ['TRUE', 'FALSE'], ['x', '1']],
    [`requireFormulaSatisfied('=AND(ISNUMBER(A1);MOD(A1;2)=0;A1<=$D$1)')`, ['2', '10'], ['3', '12', 'x']],
    [`requireValueInRange(sheet.getRange('F1:F2'))`, ['Tốt'], ['Xấu']],
    [`requireDateAfter(new Date(2024, 0, 31))`, ['01/02/2024'], ['31/01/2024', 'hôm nay']],
    [`requireTextContains('http')`, ['http://a.vn'], ['a.vn']],
  ])('%s accepts %j and refuses %j', (rule, good, bad) => {
    const { workbench } = ruled(
      `${rule}.setAllowInvalid(false).setHelpText('Nhập lại')`,
      `sheet.getRange('D1').setValue(10); sheet.getRange('F1:F2').setValues([['Tốt'], ['Khá']]);`,
    );
    for (const text of good)
      expect([text, workbench.type(SHEET, 'A2', text)]).toEqual([text, { ok: true, value: { warning: false } }]);
    for (const text of bad) {
      expect([text, workbench.type(SHEET, 'A3', text)]).toEqual([text, { ok: false, message: 'Nhập lại' }]);
    }
    expect(bad).not.toContain(workbench.display(SHEET, 'A3'));
  });

  it('is held to the rules when a script copies values, and none is copied when one is refused', () => {
    const { workbench } = ruled(
      `requireNumberBetween(0, 1).setAllowInvalid(false)`,
      `sheet.getRange('C1:C2').setValues([[1], [2]]);
       try { sheet.getRange('C1:C2').copyTo(sheet.getRange('A1:A2'), { contentsOnly: true }); } catch (error) { sheet.getRange('D1').setValue(error.message); }
       sheet.getRange('C2').copyTo(sheet.getRange('A3'));`,
    );
    expect(workbench.values(SHEET, 'A1:A3')).toEqual([[null], [null], [2]]);
    expect(workbench.value(SHEET, 'D1')).toMatch(/^The data you entered in cell A2 violates/);
  });

  it('is only marked where the rule warns', () => {
    const { workbench } = ruled(`requireValueInList(['Có', 'Không'])`);
    expect(workbench.type(SHEET, 'A1', 'khác')).toEqual({ ok: true, value: { warning: true } });
    expect(workbench.value(SHEET, 'A1')).toBe('khác');
  });

  it('may always be nothing', () => {
    const { workbench } = ruled(`requireNumberBetween(0, 1).setAllowInvalid(false)`);
    resultOf(workbench.type(SHEET, 'A1', '1'));
    expect(workbench.type(SHEET, 'A1', '').ok).toBe(true);
    expect(workbench.value(SHEET, 'A1')).toBeNull();
  });

  it('is refused as a whole when it is pasted', () => {
    const { workbench } = ruled(`requireNumberBetween(0, 1).setAllowInvalid(false).setHelpText('Từ 0 đến 1')`);
    expect(workbench.paste(SHEET, 'A1', [['1'], ['2']])).toEqual({ ok: false, message: 'Từ 0 đến 1' });
    expect(workbench.values(SHEET, 'A1:A2')).toEqual([[null], [null]]);
    expect(
      workbench.paste(SHEET, 'A1', [
        ['1', 'a'],
        ['0,5', 'b'],
      ]).ok,
    ).toBe(true);
    expect(workbench.values(SHEET, 'A1:B2')).toEqual([
      [1, 'a'],
      [0.5, 'b'],
    ]);
  });

  it('does not take the rule away when it is deleted', () => {
    const { workbench } = ruled(`requireValueInList(['Có']).setAllowInvalid(false)`);
    resultOf(workbench.deleteContent(SHEET, 'A1'));
    expect(workbench.type(SHEET, 'A1', 'x').ok).toBe(false);
  });
});

describe('what a script writes', () => {
  it('is refused with what may be entered instead', () => {
    expect(
      failureOf(`
        sheet.getRange('F1').setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B']).setAllowInvalid(false).build());
        sheet.getRange('E1:F1').setValues([['x', 'C']]);
      `),
    ).toBe(
      'The data you entered in cell F1 violates the data validation rules set on this cell. Please enter one of the following values: A, B.',
    );
  });

  it('passes where the rule only warns', () => {
    const { value } = ruled(
      `requireNumberBetween(0, 1)`,
      `sheet.getRange('A1').setValue(5); return sheet.getRange('A1').getValue();`,
    );
    expect(value).toBe(5);
  });
});

describe('a rule', () => {
  it('can be read back as it was built', () => {
    const { value } = ruled(
      `requireNumberBetween(0, 9.5).setAllowInvalid(false).setHelpText('0–9,5')`,
      `
      const rule = sheet.getRange('A5').getDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(),
        rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, sheet.getRange('B1').getDataValidation()];
      `,
    );
    expect(value).toEqual(['NUMBER_BETWEEN', [0, 9.5], false, '0–9,5', true, null]);
  });

  it('keeps testing its own row when another rule is put in the middle of it', () => {
    const { workbench } = ruled(
      `requireFormulaSatisfied('=A1<=$B1').setAllowInvalid(false)`,
      `
      sheet.getRange('B1:B9').setValues([[1], [2], [3], [4], [5], [6], [7], [8], [9]]);
      sheet.getRange('A4').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      `,
    );
    expect(workbench.type(SHEET, 'A9', '9').ok).toBe(true);
    expect(workbench.type(SHEET, 'A6', '7').ok).toBe(false);
    expect(workbench.type(SHEET, 'A3', '3').ok).toBe(true);
  });

  it('moves along when rows are inserted above', () => {
    const { workbench } = ruled(`requireNumberBetween(0, 1).setAllowInvalid(false)`);
    resultOf(workbench.insertRows(SHEET, 1, 5));
    expect([workbench.type(SHEET, 'A2', '9').ok, workbench.type(SHEET, 'A8', '9').ok]).toEqual([true, false]);
  });

  it('survives clearing the sheet, and goes with clearDataValidations', () => {
    const workbench = workbenchWith(`
      ${scriptOf(`sheet.getRange('A1:A9').insertCheckboxes(); sheet.clear(); return sheet.getRange('A1').getDataValidation() !== null;`)}
      function clear() { SpreadsheetApp.getActiveSheet().getRange('A1:A9').clearDataValidations(); }
    `);
    expect(resultOf(workbench.runMenuItem('test'))).toBe(true);
    expect(workbench.type(SHEET, 'A1', 'x').ok).toBe(false);
    resultOf(workbench.runMenuItem('clear'));
    expect(workbench.type(SHEET, 'A1', 'x').ok).toBe(true);
  });

  it('can differ from cell to cell', () => {
    const { workbench } = runBody(`
      const build = (list) => SpreadsheetApp.newDataValidation().requireValueInList(list).setAllowInvalid(false).build();
      const yes = build(['Có']);
      const good = build(['Tốt']);
      sheet.getRange('A1:B2').setDataValidations([[yes, good], [null, yes]]);
    `);
    expect(['A1', 'B1', 'A2', 'B2'].map((cell) => workbench.type(SHEET, cell, 'Có').ok)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});

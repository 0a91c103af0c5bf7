import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../workbench/runtime/engine/locale';
import { canonicalContent, localFormula } from '../../../workbench/runtime/engine/locale-text';
import { failureOf, resultOf, runBody, SHEET, workbenchWith } from './support';

describe('formulas in a spreadsheet with a decimal comma', () => {
  it('part their arguments with semicolons, from a script too', () => {
    const { value } = runBody(`
      sheet.getRange('A1').setFormula('=SUM(1;2;3)');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];
    `);
    expect(value).toEqual([6, '=SUM(1;2;3)']);
  });

  it('are refused with commas', () => {
    expect(failureOf(`sheet.getRange('A1').setFormula('=SUM(1,2)');`)).toContain('write ";"');
    expect(failureOf(`sheet.getRange('A1').setValue('=IF(A2="a,b", 1, 2)');`)).toContain('write ";"');
  });

  it('may hold commas inside texts and tab names', () => {
    const { value } = runBody(`
      book.insertSheet('Nhóm 1, 2').getRange('A1').setValue('x');
      sheet.getRange('A1').setFormula("='Nhóm 1, 2'!A1&\\"a,b\\"");
      return sheet.getRange('A1').getValue();
    `);
    expect(value).toBe('xa,b');
  });

  it('take commas in an American spreadsheet', () => {
    const { value } = runBody(
      `sheet.getRange('A1').setFormula('=SUM(1,2.5)'); return sheet.getRange('A1').getValue();`,
      {
        locale: 'en_US',
      },
    );
    expect(value).toBe(3.5);
  });

  it('see what the same script has just written', () => {
    const { value } = runBody(`
      const seen = [];
      sheet.getRange('A2').setFormula('=A1*2');
      for (const number of [1, 2, 3]) { sheet.getRange('A1').setValue(number); seen.push(sheet.getRange('A2').getValue()); }
      return seen;
    `);
    expect(value).toEqual([2, 4, 6]);
  });

  it('follow tab names with any character that Google allows', () => {
    const name = "Sở A/B's [1]*?";
    const { workbench, value } = runBody(`
      const name = ${JSON.stringify(name)};
      book.insertSheet(name).getRange('A1').setValue(7);
      sheet.getRange('A1').setFormula("='" + name.replace(/'/g, "''") + "'!A1*2");
      book.getSheetByName(name).setName('Khác');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];
    `);
    expect(value).toEqual([14, "='Khác'!A1*2"]);
    expect(workbench.sheetNames()).toEqual([SHEET, 'Khác']);
  });

  it('show errors by the names that Google gives them', () => {
    const { value } = runBody(`
      sheet.getRange('A1:A5').setFormulas([['=1/0'], ['=KHONGCO(1)'], ['=SUM(']  , ['=A4'], ['=VLOOKUP("x";B1:C2;2;FALSE)']]);
      return sheet.getRange('A1:A5').getValues().map(([each]) => each);
    `);
    expect(value).toEqual(['#DIV/0!', '#NAME?', '#ERROR!', '#REF!', '#N/A']);
  });

  it('know functions that the engine itself lacks', () => {
    const workbench = workbenchWith('');
    const results: Record<string, unknown> = {
      '=REPT("█";3)': '███',
      '=SIGN(-3)': -1,
      '=N(TRUE)': 1,
      '=N("5")': 0,
      '=N(1/0)': '#DIV/0!',
      '=ISBETWEEN(5;1;10)': true,
      '=REGEXMATCH("abc";"b")': true,
      '=ERROR.TYPE(1/0)': 2,
      '=ERROR.TYPE(INDIRECT("x!A1"))': 4,
      '=ERROR.TYPE(5)': '#N/A',
      '=XMATCH("b";{"a";"b"})': 2,
      '=TO_TEXT(1,5)': '1,5',
      '=ARRAYFORMULA(SUM({1;2}))': 3,
    };
    for (const [formula, expected] of Object.entries(results)) {
      resultOf(workbench.type(SHEET, 'A1', formula));
      expect([formula, workbench.value(SHEET, 'A1')]).toEqual([formula, expected]);
    }
  });
});

describe('the spelling of formulas', () => {
  const examples = [
    ['=SUM(1,5;A1)', '=SUM(1.5,A1)'],
    ['="a""b"', '=("a"&CHAR(34)&"b")'],
    ['={1\\2;3\\4}', '={1,2;3,4}'],
    ['={SUM(1;2,5)\\3}', '={SUM(1,2.5),3}'],
    ["='Sở A/B'!A1", "='Sở A∕B'!A1"],
  ];

  it.each(examples)('%s is stored as %s and read back', (typed, stored) => {
    expect(canonicalContent(typed ?? '', LOCALES.vi_VN)).toBe(stored);
    expect(localFormula(stored ?? '', LOCALES.vi_VN)).toBe(typed);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf, runBody, SHEET } from './support';

describe('values that a script writes', () => {
  it('come back as numbers, booleans, dates and strings, and blanks as empty strings', () => {
    const { value } = runBody(`
      sheet.getRange('A1:E1').setValues([[1.5, true, new Date(2024, 2, 5), 'Sở Công Thương', '']]);
      const [row] = sheet.getRange('A1:E1').getValues();
      return row.map((each) => (each instanceof Date ? 'date ' + each.getTime() : each));
    `);
    expect(value).toEqual([1.5, true, `date ${Date.parse('2024-03-05T00:00+07:00')}`, 'Sở Công Thương', '']);
  });

  it('are arrays and dates of the script, so that instanceof holds', () => {
    const { value } = runBody(`
      sheet.getRange('A1').setValue(new Date());
      const values = sheet.getRange('A1').getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];
    `);
    expect(value).toEqual([true, true, true]);
  });

  it('are read as if typed when they are strings, by the locale of the spreadsheet', () => {
    const { value } = runBody(`
      sheet.getRange('A1:H1').setValues([['1,5', '1.234,5', '15%', 'TRUE', '007', '1.5', '-', "'12"]]);
      return sheet.getRange('A1:H1').getValues()[0];
    `);
    expect(value).toEqual([1.5, 1234.5, 0.15, true, 7, '1.5', '-', '12']);
  });

  it('stay text in cells formatted as text', () => {
    const { value } = runBody(`
      sheet.getRange('A1:D1').setNumberFormat('@').setValues([['007', '1,5', '=1+1', '01/02/2024']]);
      return [sheet.getRange('A1:D1').getValues()[0], sheet.getRange('A1:D1').getFormulas()[0]];
    `);
    expect(value).toEqual([
      ['007', '1,5', '=1+1', '01/02/2024'],
      ['', '', '', ''],
    ]);
  });

  it('become formulas when they start with an equals sign', () => {
    const { value } = runBody(`
      sheet.getRange('A1').setValue(2);
      sheet.appendRow(['=A1*2', 'x']);
      return [sheet.getRange('A2').getValue(), sheet.getRange('A2').getFormula(), sheet.getLastRow()];
    `);
    expect(value).toEqual([4, '=A1*2', 2]);
  });

  it('clear a cell when they are null or undefined', () => {
    const { value } = runBody(`
      sheet.getRange('A1:B1').setValues([['x', 'y']]);
      sheet.getRange('A1:B1').setValues([[null, undefined]]);
      return [sheet.getRange('A1:B1').getValues()[0], sheet.getRange('A1').isBlank(), sheet.getLastRow()];
    `);
    expect(value).toEqual([['', ''], true, 0]);
  });

  it('show a date in the local way and keep its wall clock', () => {
    const { workbench, value } = runBody(`
      const noon = new Date('2024-03-05T12:00:00+07:00');
      sheet.getRange('A1').setValue(noon);
      return sheet.getRange('A1').getValue().getTime() === noon.getTime();
    `);
    expect(value).toBe(true);
    expect(workbench.display(SHEET, 'A1')).toBe('05/03/2024 12:00:00');
  });

  it('are displayed with a decimal comma', () => {
    const { value } = runBody(`
      sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.00');
      return sheet.getRange('A1').getDisplayValue();
    `);
    expect(value).toBe('1.234,50');
  });

  it('return unchanged whatever numbers and plain words are written', () => {
    const cell = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
        .filter((number) => Math.abs(number) > 1e-300),
      fc.boolean(),
      fc.stringMatching(/^[a-zA-ZđĐăâêôơưáàảãạ ]{1,20}$/).filter((text) => !/^\s*(true|false)\s*$/i.test(text)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const { value } = runBody(`
          const rows = ${JSON.stringify(rows)};
          sheet.getRange(1, 1, rows.length, 2).setValues(rows);
          return sheet.getRange(1, 1, rows.length, 2).getValues();
        `);
        expect(value).toEqual(JSON.parse(JSON.stringify(rows)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('what Google refuses', () => {
  it('names both counts when the data has another shape than the range', () => {
    expect(failureOf(`sheet.getRange('A1:B2').setValues([[1, 2]]);`)).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(failureOf(`sheet.getRange('A1:B2').setValues([[1, 2], [3]]);`)).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('does not reach outside of the sheet', () => {
    const sentence = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(failureOf(`sheet.getRange(1000, 26, 2, 1);`)).toBe(sentence);
    expect(failureOf(`sheet.getRange('AA1');`)).toBe(sentence);
    expect(failureOf(`sheet.getRange('A1').offset(-1, 0);`)).toBe(sentence);
  });

  it('does not take arguments of the wrong kind', () => {
    expect(failureOf(`sheet.getRange(1, undefined);`)).toBe(
      "The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  it('holds at most 50,000 characters in a cell', () => {
    expect(failureOf(`sheet.getRange('A1').setValue('x'.repeat(50001));`)).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('leaves everything as it was when one value of many is refused', () => {
    const { workbench } = runBody(`
      sheet.getRange('A1:A2').setValues([['cũ'], ['cũ']]);
      try { sheet.getRange('A1:A2').setValues([['mới'], ['x'.repeat(50001)]]); } catch (error) { }
    `);
    expect(workbench.values(SHEET, 'A1:A2')).toEqual([['cũ'], ['cũ']]);
  });
});

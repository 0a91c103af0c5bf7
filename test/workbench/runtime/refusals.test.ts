import { describe, expect, it } from 'vitest';
import { failureOf, runBody, SHEET, workbenchWith } from './support';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

const failureFree = (body: string) => runBody(`${body} return true;`).value;

describe('a range', () => {
  it.each([
    [`sheet.getRange('')`, 'Range not found'],
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange(1000, 1, 2, 1)`, OUTSIDE],
  ])('cannot be had by %s', (call, sentence) => {
    expect(failureOf(call)).toBe(sentence);
  });

  it.each(['getValue()', 'getDisplayValues()', 'getBackground()', 'setValue(1)', `setNote('x')`])(
    'that a script kept cannot do %s once its rows are gone',
    (call) => {
      expect(failureOf(`const kept = sheet.getRange('A1000'); sheet.deleteRows(900, 50); kept.${call};`)).toBe(OUTSIDE);
    },
  );

  it('that a script kept cannot be read once its sheet is gone', () => {
    expect(
      failureOf(`
        const two = book.insertSheet('Hai');
        const kept = two.getRange('A1');
        book.deleteSheet(two);
        kept.getValue();
      `),
    ).toMatch(/^Sheet \d+ not found/);
  });
});

describe('merged cells', () => {
  const SENTENCE = 'You must select all cells in a merged range to merge or unmerge them.';

  it.each([`sheet.getRange('B2:C3').merge()`, `sheet.getRange('B2').breakApart()`])('are not cut by %s', (call) => {
    expect(failureOf(`sheet.getRange('A1:B2').merge(); ${call};`)).toBe(SENTENCE);
  });

  it('can be merged further and parted as a whole', () => {
    const { value } = runBody(`
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1:C3').merge();
      const merged = sheet.getRange('A1').getMergedRanges().map((range) => range.getA1Notation());
      sheet.getRange('A1:D4').breakApart();
      return [merged, sheet.getRange('A1:D4').isPartOfMerge()];
    `);
    expect(value).toEqual([['A1:C3'], false]);
  });
});

describe('rows', () => {
  it.each(['3, 998', '2, 999'])('cannot all be deleted below the frozen ones: %s', (args) => {
    expect(failureOf(`sheet.setFrozenRows(2); sheet.deleteRows(${args});`)).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
  });
});

describe('moving rows', () => {
  it.each([0, 1002])('needs a place on the sheet, which %i is not', (destination) => {
    expect(failureOf(`sheet.moveRows(sheet.getRange('1:2'), ${destination});`)).toBe('Those rows are out of bounds.');
  });

  it('can bring them to the very end', () => {
    const { workbench } = runBody(`sheet.getRange('A1').setValue('x'); sheet.moveRows(sheet.getRange('1:1'), 1001);`);
    expect(workbench.value(SHEET, 'A1000')).toBe('x');
  });
});

describe('a protection', () => {
  it('cannot be moved to another sheet', () => {
    expect(
      failureOf(`const two = book.insertSheet('Hai'); sheet.getRange('A1').protect().setRange(two.getRange('A1'));`),
    ).toContain('stays on its sheet');
  });
});

describe('a cache', () => {
  it.each([
    [`put('', 'x')`, 'Invalid argument: key'],
    [`put('k'.repeat(251), 'x')`, 'Argument too large: key'],
    [`put('k', 'x'.repeat(102401))`, 'Argument too large: value'],
  ])('refuses %s', (call, sentence) => {
    expect(failureOf(`CacheService.getDocumentCache().${call};`)).toBe(sentence);
  });
});

describe('a conditional format', () => {
  const rule = (formula: string): string => `
    book.insertSheet('Khác');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('A1:A3')]).whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground('#ff0000').build()]);
  `;

  it.each(['=Khác!A1>1', "=COUNTIF('Khác'!A:A;A1)>0"])('cannot look at another sheet: %s', (formula) => {
    expect(failureOf(rule(formula))).toBe('Conditional format rule cannot reference a different sheet.');
  });

  it.each(['=INDIRECT("Khác!A1")>1', `='${SHEET}'!A1>1`, '=A1="Khác!"'])('may say %s', (formula) => {
    const { value } = runBody(`${rule(formula)} return sheet.getConditionalFormatRules().length;`);
    expect(value).toBe(1);
  });
});

describe('a list of allowed values', () => {
  it('has at most 500 items', () => {
    const apply = (items: number): string => `
      const values = Array.from({ length: ${items} }, (_, index) => 'Đơn vị ' + index);
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(values).build());
      return sheet.getRange('A1').getDataValidation().getCriteriaValues()[0].length;
    `;
    expect(runBody(apply(500)).value).toBe(500);
    expect(failureOf(apply(501))).toContain('more items than the limit of 500');
  });
});

describe('formulas from a script where commas are decimal', () => {
  it.each(['=A1*1.5', '=IF(A1>.5;1;0)'])('cannot have a decimal point: %s', (formula) => {
    expect(failureOf(`sheet.getRange('B1').setFormula(${JSON.stringify(formula)});`)).toContain('decimal point');
  });

  it.each(['=IF(A1="1.5";2;3)', '=A1*15/10'])('may be %s', (formula) => {
    expect(runBody(`return sheet.getRange('B1').setFormula(${JSON.stringify(formula)}).getFormula();`).value).toBe(
      formula,
    );
  });

  it('have one where points are decimal', () => {
    const { value } = runBody(`return sheet.getRange('A1').setFormula('=1.5+1').getValue();`, { locale: 'en_US' });
    expect(value).toBe(2.5);
  });
});

describe('texts that a spreadsheet takes for numbers', () => {
  it('are those with a plus sign and those in brackets, unless the cell is formatted as text', () => {
    const { value } = runBody(`
      const texts = [['+84912345678', '(5)', '+1,5', '(a)', '+', '+84 912']];
      sheet.getRange('A1:F1').setValues(texts);
      sheet.getRange('A2:F2').setNumberFormat('@').setValues(texts);
      return sheet.getRange('A1:F2').getValues();
    `);
    expect(value).toEqual([
      [84912345678, -5, 1.5, '(a)', '+', '+84 912'],
      ['+84912345678', '(5)', '+1,5', '(a)', '+', '+84 912'],
    ]);
  });
});

describe('an array in the place of a value', () => {
  it('becomes the name that the server has for arrays', () => {
    expect(runBody(`return sheet.getRange('A1').setValues([[['a', 'b']]]).getValue();`).value).toContain('Ljava.lang');
  });
});

describe('developer metadata', () => {
  it.each(['A1', '2:3', 'B:C', 'A2:C2'])('cannot sit on %s', (a1) => {
    expect(failureOf(`sheet.getRange('${a1}').addDeveloperMetadata('khoá', 'giá trị');`)).toContain(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });
});

describe('waiting', () => {
  it('lasts five minutes at most', () => {
    expect(failureOf(`Utilities.sleep(300001);`)).toContain('Invalid argument');
  });
});

describe('a custom function', () => {
  it.each(['getOwner().getEmail()', 'getEditors().length', 'getViewers().length'])(
    'is not told about people: %s',
    (call) => {
      const workbench = workbenchWith(
        `/** @customfunction */ function HOI() { return SpreadsheetApp.getActive().${call}; }`,
      );
      workbench.type(SHEET, 'A1', '=HOI()');
      expect(workbench.value(SHEET, 'A1')).toBe('#ERROR!');
      expect(workbench.errorMessage(SHEET, 'A1')).toContain('You do not have permission to call');
    },
  );

  it('gives at most 50,000 characters', () => {
    const workbench = workbenchWith(`/** @customfunction */ function DAI(n) { return 'x'.repeat(n); }`);
    workbench.type(SHEET, 'A1', '=LEN(DAI(50000))');
    workbench.type(SHEET, 'A2', '=DAI(50001)');
    expect(workbench.values(SHEET, 'A1:A2')).toEqual([[50000], ['#ERROR!']]);
    expect(workbench.errorMessage(SHEET, 'A2')).toContain('50000');
  });
});

describe('what a sidebar receives', () => {
  it.each([
    'SpreadsheetApp.getActive()',
    'SpreadsheetApp.ProtectionType.SHEET',
    '{ ok: true, sheet: SpreadsheetApp.getActiveSheet() }',
  ])('is nothing if it holds an object of a service: %s', (result) => {
    expect(workbenchWith(`function give() { return (${result}); }`).callServer('give', [])).toEqual({
      ok: true,
      value: null,
    });
  });
});

describe('a custom function whose arguments change by themselves', () => {
  const SUM = `/** @customfunction */ function CONG(rows) { return rows.flat().filter(Number).length; }`;

  it.each(['=NOW()', '=A9+1', '=SUM(H1:H2)'])('is never done over a range in which a cell holds %s', (formula) => {
    const workbench = workbenchWith(SUM);
    workbench.type(SHEET, 'A9', '=NOW()');
    workbench.type(SHEET, 'H1', '=ARRAYFORMULA(IF(A8:A9="";1;A8:A9))');
    workbench.type(SHEET, 'D1', '=CONG(A1:B5)');
    workbench.type(SHEET, 'D2', '=D1+1');
    expect(workbench.value(SHEET, 'D1')).toBe(0);
    workbench.type(SHEET, 'B3', formula);
    expect(workbench.values(SHEET, 'D1:D2')).toEqual([['#ERROR!'], ['#ERROR!']]);
    expect(workbench.errorMessage(SHEET, 'D1')).toBe(
      'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
    );
    workbench.type(SHEET, 'B3', '45');
    expect(workbench.values(SHEET, 'D1:D2')).toEqual([[1], [2]]);
  });

  it('is done once what lay between it and the changing cell is gone', () => {
    const workbench = workbenchWith(SUM);
    workbench.type(SHEET, 'H1', '=RANDBETWEEN(1;6)');
    workbench.type(SHEET, 'B3', '=H1');
    workbench.type(SHEET, 'D1', '=CONG(A1:B5)');
    expect(workbench.value(SHEET, 'D1')).toBe('#ERROR!');
    workbench.insertRows(SHEET, 1);
    expect(workbench.value(SHEET, 'D2')).toBe('#ERROR!');
    workbench.type(SHEET, 'B4', '=45+3');
    expect(workbench.value(SHEET, 'D2')).toBe(1);
    workbench.undo();
    expect(workbench.value(SHEET, 'D2')).toBe('#ERROR!');
    workbench.deleteContent(SHEET, 'H2');
    expect(workbench.value(SHEET, 'D2')).toBe(0);
  });

  it('may look at a cell with TODAY, and another result of a custom function', () => {
    const workbench = workbenchWith(SUM);
    workbench.type(SHEET, 'H1', '=NOW()');
    workbench.type(SHEET, 'B3', '=TODAY()');
    workbench.type(SHEET, 'D1', '=CONG(A1:B5)');
    expect(workbench.value(SHEET, 'D1')).toBe(1);
  });

  it.each(['=DOI(NOW())', '=1+DOI(RAND())', '=DOI(RANDBETWEEN(1;6))'])('is never done: %s', (formula) => {
    const workbench = workbenchWith(`/** @customfunction */ function DOI(x) { return x; }`);
    workbench.type(SHEET, 'A1', formula);
    expect(workbench.value(SHEET, 'A1')).toBe('#ERROR!');
    expect(workbench.errorMessage(SHEET, 'A1')).toContain('NOW(), RAND(), or RANDBETWEEN()');
  });

  it('is not one that only mentions them', () => {
    const workbench = workbenchWith(`/** @customfunction */ function DOI(x) { return x; }`);
    workbench.type(SHEET, 'A1', '=DOI("NOW()")');
    expect(workbench.value(SHEET, 'A1')).toBe('NOW()');
  });
});

describe('an asynchronous function', () => {
  it('is done within its execution, and with its rights', () => {
    const workbench = workbenchWith(`
      async function later() { await null; SpreadsheetApp.getActiveSheet().getRange('A1').setValue('xong'); }
    `);
    expect(workbench.runMenuItem('later').ok).toBe(true);
    expect(workbench.value(SHEET, 'A1')).toBe('xong');
  });

  it('has no services left once a custom function is over', async () => {
    const workbench = workbenchWith(`
      /** @customfunction */
      function SAU() {
        Promise.resolve().then(() => SpreadsheetApp.getActive().getName()).catch((error) => console.log(error.message));
        return 1;
      }
    `);
    workbench.type(SHEET, 'A1', '=SAU()');
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(workbench.value(SHEET, 'A1')).toBe(1);
    expect(workbench.logs).toEqual([expect.stringContaining('The execution has ended')]);
  });
});

describe('developer metadata of a sheet', () => {
  it('holds 30,000 characters at most', () => {
    expect(
      failureOf(`
        sheet.addDeveloperMetadata('một', 'x'.repeat(20000));
        book.addDeveloperMetadata('hai', 'x'.repeat(20000));
        sheet.addDeveloperMetadata('ba', 'x'.repeat(20000));
      `),
    ).toContain('at most 30000 characters');
  });
});

describe('a text that a script writes', () => {
  it('makes no link in a text cell, and as a rich text neither a formula nor a number', () => {
    const { value } = runBody(`
      const link = '[Công báo](https://congbao.example)';
      sheet.getRange('A1').setNumberFormat('@').setValue(link);
      const rich = (text) => SpreadsheetApp.newRichTextValue().setText(text).build();
      sheet.getRange('A2:C2').setRichTextValues([[rich('=1+1'), rich('007'), rich('Sở Y tế')]]);
      return [sheet.getRange('A1').getValue() === link,
        sheet.getRange('A2:C2').getValues()[0], sheet.getRange('A2').getFormula()];
    `);
    expect(value).toEqual([true, ['=1+1', '007', 'Sở Y tế'], '']);
  });
});

describe('a formula that has lost its sheet', () => {
  it('reads =#REF!, and can be written again', () => {
    const { value } = runBody(`
      const two = book.insertSheet('Hai');
      sheet.getRange('A1').setFormula('=Hai!A1+1');
      book.deleteSheet(two);
      const formula = sheet.getRange('A1').getFormula();
      sheet.getRange('B1').setFormula(formula);
      return [formula, sheet.getRange('A1:B1').getValues()[0], sheet.getRange('B1').getFormula()];
    `);
    expect(value).toEqual(['=#REF!+1', ['#REF!', '#REF!'], '=#REF!+1']);
  });
});

describe('a formula that takes a range for one value', () => {
  it.each(['=A1:A3*2', '=SUM(IF(A1:A3>1;A1:A3;0))', '=-A1:A3', '=LEFT(A1:A3;2)', '=IF(TRUE;1;SUM(B:B&"x"))'])(
    'is refused from a script, as Google would not calculate it cell by cell: %s',
    (formula) => {
      expect(failureOf(`sheet.getRange('D1').setFormula(${JSON.stringify(formula)});`)).toContain('ARRAYFORMULA');
    },
  );

  it.each([
    '=ARRAYFORMULA(A1:A3*2)',
    '=SUMPRODUCT((A1:A3>1)*(B1:B3=""))',
    '=SUM(A1:A3)*2',
    '=INDEX(IF(A1:A3>1;A1:A3;0);1)',
    '=COUNTIFS(A1:A3;">1";B1:B3;"x")',
    '=IFERROR(MATCH("x";A1:A3;0);"A1:A3*2")',
    '=FILTER(A1:A3;A1:A3>0)',
  ])('may stand where that is said, or a range is wanted: %s', (formula) => {
    expect(failureFree(`sheet.getRange('D1').setFormula(${JSON.stringify(formula)});`)).toBe(true);
  });
});

describe('a rule', () => {
  it.each([
    [`SpreadsheetApp.newDataValidation().requireFormulaSatisfied('A1>0').build()`, 'must begin with'],
    [`SpreadsheetApp.newDataValidation().requireFormulaSatisfied('')`, 'must begin with'],
    [`SpreadsheetApp.newDataValidation().requireValueInList([]).build()`, 'at least one value'],
    [
      `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).whenFormulaSatisfied('A1>0')`,
      'must begin with',
    ],
    [
      `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).whenFormulaSatisfied('=A1>0').build()`,
      'must have a format',
    ],
  ])('that can have no effect is refused: %s', (call, sentence) => {
    expect(failureOf(`${call};`)).toContain(sentence);
  });
});

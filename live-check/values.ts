import { type Place, type Point, say } from './point';

/** What a text becomes that a script writes in an ordinary cell of a Vietnamese spreadsheet. */
function typed(text: string, ...expected: string[]): Point {
  return {
    id: `value "${text}"`,
    asks: `What does setValue("${text}") leave in an ordinary cell?`,
    expected,
    observe: ({ sheet }) => say(sheet.getRange('A1').setValue(text).getValue()),
  };
}

/** What a text becomes in a cell that shows percentages: whether a number without "%" is taken for one of those. */
function percent(text: string, ...expected: string[]): Point {
  return {
    id: `percent cell "${text}"`,
    asks: `What does setValue("${text}") leave in a cell formatted "0.00%"? (Type it into such a cell too: a person's entry may be read otherwise.)`,
    expected,
    observe: ({ sheet }) => say(sheet.getRange('A1').setNumberFormat('0.00%').setValue(text).getValue()),
  };
}

/** What comes of a formula that a script writes. */
function formula(id: string, text: string, ...expected: string[]): Point {
  return {
    id: `formula ${id}`,
    asks: `What comes of setFormula("${text}")?`,
    expected,
    observe: ({ sheet }) => say(sheet.getRange('A1').setFormula(text).getValue()),
  };
}

const REFUSED_OR_BROKEN = ['refused: Formula parse error…', 'text #ERROR!'];

/** Values and formulas, in the locale vi_VN. */
export const VALUE_POINTS: readonly Point[] = [
  typed('1,5', 'number 1.5'),
  typed('1.5', 'text 1.5'),
  typed('1.234,5', 'number 1234.5'),
  typed('007', 'number 7'),
  typed('01/02', 'date 1/2'),
  typed('TRUE', 'boolean true'),
  typed('(5)', 'number -5'),
  typed('+84912345678', 'number 84912345678'),
  {
    id: 'text cell',
    asks: 'Do "007", "=1+1" and "01/02" stay texts in cells formatted "@"?',
    expected: ['text 007, text =1+1, text 01/02'],
    observe: ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setNumberFormat('@')
        .setValues([['007', '=1+1', '01/02']])
        .getValues()[0]
        ?.map(say)
        .join(', ') ?? '',
  },
  percent('0,6', 'number 0.6'),
  percent('0.6', 'text 0.6'),
  percent('60%', 'number 0.6'),
  formula('with semicolons', '=SUM(1;2)', 'number 3'),
  formula('with commas', '=SUM(1,2)', ...REFUSED_OR_BROKEN),
  formula('with a decimal point', '=1.5+1', ...REFUSED_OR_BROKEN),
  formula('with an array literal', '={1,2}', ...REFUSED_OR_BROKEN),
  {
    id: 'range for one value',
    asks: 'What comes of =A1:A3*2 without ARRAYFORMULA, below those rows? (The workbench refuses it to scripts.)',
    expected: ['text #VALUE!', 'refused: =A1:A3*2 takes the range…'],
    observe: ({ sheet }) => say(sheet.getRange('B9').setFormula('=A1:A3*2').getValue()),
  },
  {
    id: 'formula read back',
    asks: 'How does getFormula spell a formula that was written with semicolons?',
    expected: ['=SUM(1;2)'],
    observe: ({ sheet }) => sheet.getRange('A1').setFormula('=SUM(1;2)').getFormula(),
  },
  {
    id: 'blank in an array formula',
    asks: 'Is an empty cell blank inside ARRAYFORMULA(IF(ISBLANK(…)))?',
    expected: ['number 1, text trống, number 3'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([[1], [''], [3]]);
      sheet.getRange('B1').setFormula('=ARRAYFORMULA(IF(ISBLANK(A1:A3);"trống";A1:A3))');
      return inColumn({ sheet }, 'B1:B3');
    },
  },
  {
    id: 'blank through a reference',
    asks: 'What does a reference to an empty cell give: alone, and in an array formula? (The workbench’s engine gives 0.)',
    expected: ['blank, blank', 'number 0, number 0'],
    observe: ({ sheet }) => {
      sheet.getRange('B1').setFormula('=A1');
      sheet.getRange('B2').setFormula('=ARRAYFORMULA(A1:A1)');
      return inColumn({ sheet }, 'B1:B2');
    },
  },
  {
    id: 'counting formulas',
    asks: 'Does =SUMPRODUCT(--ISFORMULA(…)) count the formulas of a range that is open below?',
    expected: ['number 2'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:B3').setValues([
        ['=1+1', 2],
        ['chữ', '=A1'],
        ['', 3],
      ]);
      return say(sheet.getRange('D1').setFormula('=SUMPRODUCT(--ISFORMULA($A$1:$B))').getValue());
    },
  },
  {
    id: 'copied values: in place',
    asks: 'Does copyTo of a range over itself, with contentsOnly, leave values in the place of formulas, and a text the text that it was?',
    expected: ['number 48, text 3/4, no formula'],
    observe: ({ sheet }) => {
      sheet.getRange('B1').setNumberFormat('@');
      const range = sheet.getRange('A1:B1').setValues([['=45+3', '3/4']]);
      range.copyTo(range, { contentsOnly: true });
      const formulas = range.getFormulas().flat().join('');
      return `${range.getValues().flat().map(say).join(', ')}, ${formulas === '' ? 'no formula' : formulas}`;
    },
  },
  {
    id: 'copied values: a spilled result',
    asks: 'Does it do so with a formula whose result fills the cells beside it?',
    expected: ['number 1, number 2, no formula'],
    observe: ({ sheet }) => {
      sheet.getRange('A1').setFormula('=SPLIT("1;2";";")');
      SpreadsheetApp.flush();
      const range = sheet.getRange('A1:B1');
      range.copyTo(range, { contentsOnly: true });
      const formulas = range.getFormulas().flat().join('');
      return `${range.getValues().flat().map(say).join(', ')}, ${formulas === '' ? 'no formula' : formulas}`;
    },
  },
  {
    id: 'copied values: against a rule',
    asks: 'What becomes of them where the rule of the cell refuses the value?',
    expected: [
      'refused: The data you entered in cell A1 violates the data validation rules set on this cell.…',
      'number 9',
    ],
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1<5').setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setFormula('=4+5').setDataValidation(rule);
      SpreadsheetApp.flush();
      cell.copyTo(cell, { contentsOnly: true });
      SpreadsheetApp.flush();
      return say(cell.getValue());
    },
  },
  {
    id: 'format General',
    asks: 'Does the format "General" let a number be typed again in a cell that was formatted as text?',
    expected: ['number 1.5'],
    observe: ({ sheet }) =>
      say(sheet.getRange('A1').setNumberFormat('@').setNumberFormat('General').setValue('1,5').getValue()),
  },
  {
    id: 'array in a cell',
    asks: 'What does setValues write for an array in the place of a value?',
    expected: ['text [Ljava.lang.Object;…'],
    observe: ({ sheet }) => {
      const rows: unknown[][] = [[['a', 'b']]];
      return say(sheet.getRange('A1').setValues(rows).getValue());
    },
  },
  {
    id: 'shape of the data',
    asks: 'With which sentence is data refused that has another shape than the range?',
    expected: [
      'refused: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    observe: ({ sheet }) =>
      say(
        sheet
          .getRange('A1:A2')
          .setValues([[1]])
          .getValue(),
      ),
  },
  {
    id: 'longest text',
    asks: 'Is a text of 50,001 characters refused?',
    expected: ['refused: Your input contains more than the maximum of 50000 characters in a single cell.'],
    observe: ({ sheet }) => say(sheet.getRange('A1').setValue('x'.repeat(50_001)).getValue()).slice(0, 20),
  },
  {
    id: 'longest formula',
    asks: 'Is a formula of more than 50,000 characters refused?',
    expected: ['refused: Your input contains more than the maximum of 50000 characters in a single cell.'],
    observe: ({ sheet }) =>
      say(
        sheet
          .getRange('A1')
          .setFormula(`="${'x'.repeat(50_000)}"`)
          .getValue(),
      ).slice(0, 20),
  },
];

function inColumn({ sheet }: Pick<Place, 'sheet'>, a1: string): string {
  return sheet
    .getRange(a1)
    .getValues()
    .map(([value]) => say(value))
    .join(', ');
}

import { type Place, type Point, say } from './point';

const NAME = 'live-check 2';

/** A tab made after another, deleted again once it was looked at. */
function copyOf({ book, sheet }: Place, look: (copy: GoogleAppsScript.Spreadsheet.Sheet) => string): string {
  const copy = book.insertSheet(NAME, { template: sheet });
  try {
    return look(copy);
  } finally {
    book.deleteSheet(copy);
  }
}

/** Tabs, their copies, rules and charts. */
export const TAB_POINTS: readonly Point[] = [
  {
    id: 'new tab',
    asks: 'Does insertSheet bring the new tab into view?',
    expected: ['yes'],
    observe: ({ book, sheet }) => (book.getActiveSheet().getSheetId() === sheet.getSheetId() ? 'yes' : 'no'),
  },
  {
    id: 'longest tab name',
    asks: 'With which sentence is a tab name of 101 characters refused?',
    expected: ['refused: …'],
    observe: ({ sheet }) => `${sheet.setName('x'.repeat(101)).getName().length} characters`,
  },
  {
    id: 'tab name taken',
    asks: 'With which sentence is a second tab of the same name refused?',
    expected: ['refused: A sheet with the name "live-check" already exists. Please enter another name.'],
    observe: ({ book, sheet }) => book.insertSheet(sheet.getName()).getName(),
  },
  {
    id: 'copy: metadata',
    asks: 'Does a tab made after a template bring the template’s developer metadata along?',
    expected: ['0'],
    observe: (place) => {
      place.sheet.addDeveloperMetadata('live-check', 'x');
      return copyOf(place, (copy) => String(copy.getDeveloperMetadata().length));
    },
  },
  {
    id: 'duplicate: marks',
    asks: 'What does a duplicated tab bring along: developer metadata, protections of the sheet and of ranges? (A copy that brings metadata is told by the sheet id in it.)',
    expected: ['0, 0 and 0', '1, 0 and 0', '1, 1 and 1'],
    observe: ({ book, sheet }) => {
      sheet.addDeveloperMetadata('live-check', 'x');
      sheet.protect();
      sheet.getRange('A1').protect();
      book.setActiveSheet(sheet);
      const copy = book.duplicateActiveSheet();
      try {
        const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
        const [whole, parts] = [SHEET, RANGE].map((type) => copy.getProtections(type).length);
        return `${copy.getDeveloperMetadata().length}, ${whole} and ${parts}`;
      } finally {
        book.deleteSheet(copy);
      }
    },
  },
  {
    id: 'copy: protections',
    asks: 'Does it bring protections along?',
    expected: ['0 of the sheet, 0 of ranges'],
    observe: (place) => {
      place.sheet.protect();
      place.sheet.getRange('A1').protect();
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      return copyOf(
        place,
        (copy) => `${copy.getProtections(SHEET).length} of the sheet, ${copy.getProtections(RANGE).length} of ranges`,
      );
    },
  },
  {
    id: 'copy: notes and validations',
    asks: 'Does it bring notes and validations along?',
    expected: ['ghi chú, CHECKBOX'],
    observe: (place) => {
      place.sheet.getRange('A1').setNote('ghi chú').insertCheckboxes();
      return copyOf(place, (copy) => {
        const cell = copy.getRange('A1');
        return `${cell.getNote()}, ${cell.getDataValidation()?.getCriteriaType() ?? 'none'}`;
      });
    },
  },
  {
    id: 'clear',
    asks: 'Does sheet.clear() leave notes and validations?',
    expected: ['ghi chú, CHECKBOX'],
    observe: ({ sheet }) => {
      sheet.getRange('A1').setNote('ghi chú').insertCheckboxes();
      sheet.clear();
      const cell = sheet.getRange('A1');
      return `${cell.getNote()}, ${cell.getDataValidation()?.getCriteriaType() ?? 'none'}`;
    },
  },
  {
    id: 'checkboxes',
    asks: 'Does the rule of insertCheckboxes refuse anything else?',
    expected: ['refuses'],
    observe: ({ sheet }) => {
      const rule = sheet.getRange('A1').insertCheckboxes().getDataValidation();
      return rule?.getAllowInvalid() === false ? 'refuses' : 'warns';
    },
  },
  {
    id: 'validation: list',
    asks: 'With which sentence is a script’s value refused that is not on the list?',
    expected: [
      'refused: The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: A, B.',
    ],
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B']).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(rule).setValue('C');
      SpreadsheetApp.flush();
      return 'accepted';
    },
  },
  {
    id: 'validation: formula',
    asks: 'Does a rule whose formula has semicolons take 3 and refuse 9?',
    expected: ['3 taken, 9 refused'],
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=AND(A1>0;A1<5)')
        .setAllowInvalid(false)
        .build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      const attempt = (value: number): string => {
        try {
          cell.setValue(value);
          SpreadsheetApp.flush();
          return 'taken';
        } catch {
          return 'refused';
        }
      };
      return `3 ${attempt(3)}, 9 ${attempt(9)}`;
    },
  },
  {
    id: 'validation: a day for a number',
    asks: 'Does a rule that asks ISDATE take 1,5 and refuse 01/02, which is a number as well?',
    expected: ['1,5 taken, 01/02 refused'],
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=IF(ISNUMBER(A1);AND(NOT(ISDATE(A1));A1>=0);FALSE)')
        .setAllowInvalid(false)
        .build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      const attempt = (text: string): string => {
        try {
          cell.setValue(text);
          SpreadsheetApp.flush();
          return 'taken';
        } catch {
          return 'refused';
        }
      };
      return `1,5 ${attempt('1,5')}, 01/02 ${attempt('01/02')}`;
    },
  },
  {
    id: 'validation: when',
    asks: 'Is a value that a rule refuses refused at once, or only when what was written is sent? (The add-on reckons with both.)',
    expected: ['at once', 'when it is sent'],
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['A']).setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      SpreadsheetApp.flush();
      try {
        cell.setValue('B');
      } catch {
        return 'at once';
      }
      try {
        SpreadsheetApp.flush();
      } catch {
        return 'when it is sent';
      }
      return 'never';
    },
  },
  {
    id: 'validation: 501 items',
    asks: 'Is a list of 501 values refused?',
    expected: ['refused: The data validation rule has more items than the limit of 500…'],
    observe: ({ sheet }) => {
      const values = Array.from({ length: 501 }, (_, at) => `m${at}`);
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(values).build());
      return 'accepted';
    },
  },
  {
    id: 'conditional format',
    asks: 'With which sentence is a conditional format refused that looks at another tab?',
    expected: ['refused: Conditional format rule cannot reference a different sheet.'],
    observe: ({ book, sheet }) => {
      const other = book.getSheets().find((each) => each.getSheetId() !== sheet.getSheetId());
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`='${other?.getName().replace(/'/g, "''") ?? ''}'!A1>1`)
        .setBackground('#fce8e6')
        .setRanges([sheet.getRange('A1')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      return 'accepted';
    },
  },
  {
    id: 'marks: all at once',
    asks: 'Does a search of the spreadsheet for metadata, without any key, find that of a sheet?',
    expected: ['found'],
    observe: ({ book, sheet }) => {
      sheet.addDeveloperMetadata('live-check', 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const found = book
        .createDeveloperMetadataFinder()
        .find()
        .some(
          (one) => one.getKey() === 'live-check' && one.getLocation().getSheet()?.getSheetId() === sheet.getSheetId(),
        );
      return found ? 'found' : 'not found';
    },
  },
  {
    id: 'metadata of a cell',
    asks: 'Is developer metadata refused on a range that is no whole row or column?',
    expected: ['refused: Adding developer metadata to arbitrary ranges is not currently supported.…'],
    observe: ({ sheet }) => {
      sheet.getRange('A1').addDeveloperMetadata('live-check', 'x');
      return 'accepted';
    },
  },
  {
    id: 'radar chart',
    asks: 'Can the add-on’s chart types be drawn: bars, columns, a radar?',
    expected: ['3'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:B3').setValues([
        ['Đơn vị', 'Điểm'],
        ['A', 1],
        ['B', 2],
      ]);
      const { BAR, COLUMN, RADAR } = Charts.ChartType;
      for (const type of [BAR, COLUMN, RADAR]) {
        sheet.insertChart(
          sheet.newChart().setChartType(type).addRange(sheet.getRange('A1:B3')).setPosition(5, 2, 0, 0).build(),
        );
      }
      return String(sheet.getCharts().length);
    },
  },
  {
    id: 'chart of blanks',
    asks: 'Can a chart be drawn whose series holds only empty texts, as before anything is entered?',
    expected: ['1'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:B3').setFormulas([
        ['="Đơn vị"', '="Điểm"'],
        ['="A"', '=""'],
        ['="B"', '=""'],
      ]);
      const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B3'));
      sheet.insertChart(chart.setPosition(5, 2, 0, 0).build());
      return String(sheet.getCharts().length);
    },
  },
  {
    id: 'validation: its own formula',
    asks: 'Does a rule that asks ISFORMULA and FORMULATEXT of the cell let a number pass?',
    expected: ['number 3'],
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=IF(ISFORMULA(A1);NOT(REGEXMATCH(UPPER(FORMULATEXT(A1));"NOW"));TRUE)')
        .setAllowInvalid(false)
        .build();
      const cell = sheet.getRange('A1').setDataValidation(rule).setValue(3);
      SpreadsheetApp.flush();
      return say(cell.getValue());
    },
  },
  {
    id: 'conditional format: semicolons',
    asks: 'Is a formula with semicolons taken for a conditional format, and read back as it was written?',
    expected: ['=AND(A1>0;A1<5)'],
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=AND(A1>0;A1<5)')
        .setBackground('#fce8e6')
        .setRanges([sheet.getRange('A1:A9')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      SpreadsheetApp.flush();
      return String(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0]);
    },
  },
];

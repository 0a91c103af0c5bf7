import { type Place, type Point, say } from './point';

/** How often, a second apart, a cell is looked at that is still being calculated. */
const PATIENCE = 20;
const STILL_LOADING = /^(?:Loading|Đang tải)/;

/** What a cell shows once its custom function is done. */
function settled({ sheet }: Place, formula: string, cell = 'E1'): string {
  const range = sheet.getRange(cell).setFormula(formula);
  SpreadsheetApp.flush();
  for (let look = 0; look < PATIENCE && STILL_LOADING.test(range.getDisplayValue()); look += 1) {
    Utilities.sleep(1000);
    SpreadsheetApp.flush();
  }
  return say(range.getValue());
}

function shows(id: string, asks: string, formula: string, ...expected: string[]): Point {
  return { id: `custom function: ${id}`, asks, expected, observe: (place) => settled(place, formula) };
}

/** What becomes of a range with a formula in it; beside it stands =NOW(). */
function overChanging(id: string, asks: string, formula: string, expected: string): Point {
  return {
    id: `custom function: ${id}`,
    asks,
    expected: [expected],
    observe: (place) => {
      place.sheet.getRange('C9').setFormula('=NOW()');
      place.sheet.getRange('B2').setFormula(formula);
      return settled(place, '=LIVECHECK_KIND(A1:B3)');
    },
  };
}

/** Custom functions, by formulas that call this project’s own. */
export const CUSTOM_FUNCTION_POINTS: readonly Point[] = [
  shows('one cell', 'What does one cell arrive as?', '=LIVECHECK_KIND(A1)', 'text text'),
  shows('a range', 'What does a range arrive as?', '=LIVECHECK_KIND(A1:B3)', 'text 3 rows of 2'),
  shows('a lock', 'May it take a lock?', '=LIVECHECK_LOCK()', 'boolean true'),
  shows('an address', 'Is it told who is there?', '=LIVECHECK_WHO()', 'text []'),
  shows('no writing', 'Is it kept from writing?', '=LIVECHECK_WRITE()', 'text #ERROR!'),
  shows(
    'its error',
    'Which ERROR.TYPE has the error of one that was refused?',
    '=ERROR.TYPE(LIVECHECK_WRITE())',
    'number 8',
  ),
  shows('NOW()', 'Is NOW() refused as an argument?', '=LIVECHECK_KIND(NOW())', 'text #ERROR!'),
  overChanging('NOW() in a range', 'Is a range refused in which one cell holds =NOW()?', '=NOW()', 'text #ERROR!'),
  overChanging(
    'NOW() behind a range',
    'Is it refused when a cell of the range only reads =NOW()?',
    '=C9',
    'text #ERROR!',
  ),
  overChanging('TODAY() in a range', 'Is =TODAY() in the range let pass?', '=TODAY()', 'text 3 rows of 2'),
  {
    id: 'custom function: at once',
    asks: 'What does a script read right after it wrote the formula?',
    expected: ['the result', 'Loading…'],
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1').setFormula('=LIVECHECK_KIND(7)');
      SpreadsheetApp.flush();
      const shown = cell.getDisplayValue();
      return shown === 'number' ? 'the result' : shown;
    },
  },
  {
    id: 'custom function: blocked',
    asks: 'What does a result show that is kept from spilling, and after the way was cleared?',
    expected: ['text #REF!, then number 1'],
    observe: (place) => {
      place.sheet.getRange('E2').setValue('chặn');
      const blocked = settled(place, '=LIVECHECK_TWO()');
      place.sheet.getRange('E2').clearContent();
      SpreadsheetApp.flush();
      return `${blocked}, then ${say(place.sheet.getRange('E1').getValue())}`;
    },
  },
  {
    id: 'custom function: forty cells',
    asks: 'How many of forty cells with a call of their own show their result?',
    expected: ['40 of 40'],
    observe: (place) => {
      const formulas = Array.from({ length: 40 }, (_, at) => [`=LIVECHECK_KIND(${at})`]);
      place.sheet.getRange(1, 1, formulas.length, 1).setFormulas(formulas);
      settled(place, '=LIVECHECK_KIND(40)');
      Utilities.sleep(5000);
      const shown = place.sheet.getRange(1, 1, formulas.length, 1).getDisplayValues();
      return `${shown.filter(([text]) => text === 'number').length} of ${shown.length}`;
    },
  },
];

/** What an argument arrived as. */
export function kindOf(input: unknown): string {
  if (!Array.isArray(input)) return input === '' ? 'text' : typeof input;
  const first: unknown = input[0];
  return `${input.length} rows of ${Array.isArray(first) ? first.length : 1}`;
}

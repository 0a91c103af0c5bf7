import { columnLetters } from './tab-spec';

/** Cells in which a formula keeps Google from calculating the scores. */
export interface Unsteady {
  /** Where they are, such as F6. */
  cells: string[];
  /** Whether such a function stands in them; otherwise they only read other cells, in which one may stand. */
  sure: boolean;
}

/** Google refuses to run a custom function when any cell that it is given, or that such a cell reads, holds one of these. TODAY is let pass. */
const CHANGING = /(?<![\w.])(?:NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
const READS_CELLS = /[A-Z]\$?\d|!|INDIRECT/i;

/**
 * The cells whose formula gives something else each time; where there is none, those whose formula reads other cells.
 *
 * @param formulas of a tab from A1, `''` where there is none
 * @param isOurs whether a cell (counted from 0) holds a formula of the tab's own
 */
export function unsteadyCells(
  formulas: readonly (readonly string[])[],
  isOurs: (row: number, column: number) => boolean,
): Unsteady {
  const typed = formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const plain = formula.replace(/"[^"]*"/g, '""');
      return plain === '' || isOurs(row, column) ? [] : [{ cell: `${columnLetters(column + 1)}${row + 1}`, plain }];
    }),
  );
  const changing = typed.filter(({ plain }) => CHANGING.test(plain));
  const found = changing.length > 0 ? changing : typed.filter(({ plain }) => READS_CELLS.test(plain));
  return { cells: found.map(({ cell }) => cell), sure: changing.length > 0 };
}

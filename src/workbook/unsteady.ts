import { type CellValue, isErrorText } from '../rubric/cell';
import { type Unsteady, unsteadyCells } from '../tabs/changing-formulas';
import { retrying } from './retry';
import type { Sheet } from './sheets';

/** Whether a cell shows that its custom function was refused; `#REF!` is one that cannot spill. */
export function isRefused(shown: CellValue | undefined): boolean {
  return shown !== undefined && isErrorText(shown) && shown !== '#REF!';
}

/** The cells of a tab with formulas because of which a custom function is refused. One read. */
export function findUnsteady(sheet: Sheet, isOurs: (row: number, column: number) => boolean): Unsteady {
  return unsteadyCells(
    retrying(() => sheet.getDataRange().getFormulas()),
    isOurs,
  );
}

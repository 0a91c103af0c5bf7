import type { CellPosition } from '@odoo/o-spreadsheet';
import { SCRIPT_ERROR } from './error-values';
import type { WorkbenchGetters } from './getters';
import { EvaluationError } from './o-spreadsheet';

const VOLATILE = /(?<![\w.])(?:NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/** Formulas are immutable, so each is looked at once. */
const seen = new WeakMap<object, boolean>();

/**
 * A custom function whose arguments change by themselves is never done on Google, so there it is refused.
 * @throws EvaluationError with Google's sentence
 */
export function requireSteadyFormula(getters: WorkbenchGetters, position: CellPosition | undefined): void {
  const cell = position && getters.getCell(position);
  if (!cell?.isFormula) return;
  const { compiledFormula } = cell;
  const known = seen.get(compiledFormula);
  const isVolatile = known ?? VOLATILE.test(withoutTexts(compiledFormula.toFormulaString(getters)));
  if (known === undefined) seen.set(compiledFormula, isVolatile);
  if (!isVolatile) return;
  throw new EvaluationError(
    'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
    SCRIPT_ERROR,
  );
}

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""');
}

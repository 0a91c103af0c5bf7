import type { Rule } from '../rubric/rules';
import type { EnteredCells, ReadAnswer } from './answer';
import { readByRule } from './rules/index';

/**
 * What the cells of a criterion say. A criterion with nothing entered is missing; an entered 0 or "Không" is an answer.
 *
 * @param cells whatever stands in the figure, the second figure and the items' cells: people may have pasted anything
 */
export function readAnswer(rule: Rule, cells: EnteredCells): ReadAnswer {
  return readByRule(rule, cells);
}

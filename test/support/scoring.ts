import { allCriteria } from '../../src/rubric/rubric';
import { type Rule, takesBase } from '../../src/rubric/rules';
import type { Answer, CellValue, EnteredCells } from '../../src/scoring/answer';
import { score } from '../../src/scoring/score';
import type { CriterionScore, ScoreSheet } from '../../src/scoring/score-sheet';
import { hauGiang } from './hau-giang';

const rubric = hauGiang();

/** The cells of one criterion, for a form on which nothing else is entered. */
export function entered(id: string, figure: CellValue, base: CellValue = ''): Map<string, EnteredCells> {
  return new Map([[id, { figure, base, items: [] }]]);
}

/** The score of one criterion of Hậu Giang for what was entered. */
export function scored(id: string, figure: CellValue, base: CellValue = ''): CriterionScore {
  return criterionScore(score(rubric, entered(id, figure, base)), id);
}

export function criterionScore(sheet: ScoreSheet, id: string): CriterionScore {
  const found = sheet.criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`No score for ${id}`);
  return found;
}

/** The answers that earn every point there is in Hậu Giang. */
export function bestAnswers(): Map<string, Answer> {
  return new Map(allCriteria(rubric).map(({ id, rule }) => [id, bestAnswer(rule)]));
}

/** The answer to a rule that earns the most; the first option of a choice is taken for the best. */
export function bestAnswer(rule: Rule): Answer {
  switch (rule.type) {
    case 'yesNo':
      return { yes: true };
    case 'choice':
      return { choice: 0 };
    case 'checklist':
      return { ticks: rule.items.map(() => true) };
    case 'ratio':
      return { numerator: 1, denominator: 1 };
    case 'bands':
      if (takesBase(rule.measure)) return { numerator: 99, denominator: 99 };
      if (rule.measure === 'count') return { count: 99 };
      return rule.measure === 'rate' ? { rate: 99 } : { amount: 1e9 };
    case 'delay':
      return { days: 0 };
    case 'perUnit':
      return { count: 1e6 };
    case 'completeness':
      return { share: 1 };
    case 'growth':
      return { previous: 1, current: 1 + rule.fullAt };
    case 'mark':
      return { mark: rule.outOf };
    case 'evidence':
      return { yes: true };
  }
}

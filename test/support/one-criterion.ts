import type { Criterion, Rubric } from '../../src/rubric/rubric';
import type { Rule } from '../../src/rubric/rules';
import type { Answer, CellValue } from '../../src/scoring/answer';
import { score, scoreAnswers } from '../../src/scoring/score';
import type { CriterionScore } from '../../src/scoring/score-sheet';
import { hauGiang } from './hau-giang';
import { criterionScore } from './scoring';

/** A criterion I.1 with a rule and a maximum. */
export function criterionWith(rule: Rule, max: number, id = 'I.1'): Criterion {
  return { kind: 'criterion', id, number: '1', title: 'Tiêu chí', max, rule, source: 'Phụ lục I, mục B.6' };
}

/** A rubric with these criteria in one section I, and nothing else. */
export function rubricWith(...criteria: Criterion[]): Rubric {
  const max = criteria.reduce((total, one) => total + one.max, 0);
  return {
    ...hauGiang(),
    sections: [{ id: 'I', number: 'I', title: 'Nội dung', max, source: '', items: criteria }],
    grades: [],
    deductions: [],
    groups: [],
    findings: [],
  };
}

/** What one answer to a rule earns. */
export function answered(rule: Rule, max: number, answer: Answer): CriterionScore {
  return criterionScore(scoreAnswers(rubricWith(criterionWith(rule, max)), new Map([['I.1', answer]])), 'I.1');
}

/** What one row of a form earns under a rule. */
export function typed(rule: Rule, max: number, figure: CellValue, base: CellValue = ''): CriterionScore {
  const cells = new Map([['I.1', { figure, base, items: [] }]]);
  return criterionScore(score(rubricWith(criterionWith(rule, max)), cells), 'I.1');
}

import { readFileSync } from 'node:fs';
import { parseRubric } from '../../src/rubric/parse-rubric';
import { allCriteria, type Rubric } from '../../src/rubric/rubric';
import type { RuleOf, RuleType } from '../../src/rubric/rules';
import type { Answer } from '../../src/scoring/answer';
import { toNumber } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { bestAnswer, criterionScore } from './scoring';

/** A rubric of the folder `rubrics/`. @throws Error that lists what is wrong with the file */
export function rubricFile(id: string): Rubric {
  const file = new URL(`../../rubrics/${id}.json`, import.meta.url);
  const parsed = parseRubric(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
  return parsed.rubric;
}

/** Id, maximum and line of the source text of each criterion, as the facts beside the tests have them. */
export function criteriaFacts(rubric: Rubric): [id: string, max: number, line: number][] {
  return allCriteria(rubric).map(({ id, max, source }) => [id, max, Number(/dòng (\d+)$/.exec(source)?.[1])]);
}

/** How many criteria each rule scores. */
export function ruleCounts(rubric: Rubric): Partial<Record<RuleType, number>> {
  const counts: Partial<Record<RuleType, number>> = {};
  for (const { rule } of allCriteria(rubric)) counts[rule.type] = (counts[rule.type] ?? 0) + 1;
  return counts;
}

/** Finding ids with a prefix, numbered from 1: `numbered('H-', 22, 2)` is H-01 … H-22. */
export function numbered(prefix: string, count: number, digits = 1): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1).padStart(digits, '0')}`);
}

/** The points of one criterion for its answer, `also` being the answers of others that it looks at. */
export function pointsFor(
  rubric: Rubric,
  id: string,
  answer: Answer,
  also: [id: string, answer: Answer][] = [],
): number {
  return toNumber(criterionScore(scoreAnswers(rubric, new Map([...also, [id, answer]])), id).points);
}

/** The answers that earn every point there is, wherever the best option of a choice stands. */
export function bestAnswersOf(rubric: Rubric): Map<string, Answer> {
  return new Map(
    allCriteria(rubric).map(({ id, rule }) => [id, rule.type === 'choice' ? bestChoice(rule) : bestAnswer(rule)]),
  );
}

function bestChoice({ options }: RuleOf<'choice'>): Answer {
  const points = options.map((option) => option.points);
  return { choice: points.indexOf(Math.max(...points)) };
}

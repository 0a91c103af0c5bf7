import { allCriteria, type Criterion, type Rubric } from '../../src/rubric/rubric';
import type { Answer } from '../../src/scoring/answer';
import { toNumber } from '../../src/scoring/exact';
import { scoreAnswers } from '../../src/scoring/score';
import { columnLetters } from '../../src/tabs/tab-spec';
import { seeded, whole } from '../../workbench/sample/random';
import { type Line, noted, times, upTo } from './lines';
import { cellsOf, nativeFormula } from './native-formulas';
import { type NativeSheet, openNativeSheet } from './native-sheet';
import { median, repeat } from './timing';

/** Every commune of the country after 2025. */
const AGENCIES = 3321;
/** As many criteria as the rubric for communes has. */
const CRITERIA = 58;
/** So many agencies get formulas: with all of them the sheet would have 385,000 cells of answers beside 196,000 of formulas. */
const WITH_FORMULAS = 332;

/** Scoring many agencies with the add-on's own code, beside the same rubric written as formulas in the same engine. */
export function scoring(rubric: Rubric): Line[] {
  const criteria = allCriteria(rubric).slice(0, CRITERIA);
  const random = seeded(3321);
  const agencies = Array.from({ length: AGENCIES }, () => answersTo(criteria, random));
  const ours = median(repeat(3, () => agencies.map((answers) => scoreAnswers(rubric, answers).total)));

  const native = openNativeSheet(contentOf(criteria, agencies.slice(0, WITH_FORMULAS)));
  requireSameTotals(rubric, agencies.slice(0, WITH_FORMULAS), native, criteria.length);
  const formulas = (median(repeat(3, () => native.evaluate())) / WITH_FORMULAS) * AGENCIES;
  const name = `Scoring ${AGENCIES.toLocaleString('en')} agencies × ${criteria.length} criteria`;
  return [
    upTo(name, ours, 1000, 'ms'),
    noted(`${name} with native formulas (from ${WITH_FORMULAS} agencies)`, formulas, 'ms'),
    noted(`${name}: native formulas ÷ add-on`, times(formulas, ours)),
  ];
}

function answersTo(criteria: readonly Criterion[], random: () => number): Map<string, Answer> {
  return new Map(criteria.map(({ id, rule }): [string, Answer] => [id, answerTo(rule, random)]));
}

function answerTo(rule: Criterion['rule'], random: () => number): Answer {
  if (rule.type === 'yesNo') return { yes: random() < 0.7 };
  if (rule.type === 'choice') return { choice: whole(random, 0, rule.options.length - 1) };
  if (rule.type === 'bands' && rule.measure === 'count') return { count: whole(random, 0, 5) };
  if (rule.type === 'bands' && rule.measure === 'rate') return { rate: whole(random, 0, 9) };
  if (rule.type === 'ratio' || rule.type === 'bands')
    return { numerator: whole(random, 0, 50), denominator: whole(random, 40, 99) };
  throw new Error(`No answer for the rule ${rule.type}`);
}

/** One row per agency: two cells per criterion, then a formula per criterion, then the total. */
function contentOf(criteria: readonly Criterion[], agencies: readonly ReadonlyMap<string, Answer>[]): string[][] {
  const letters = Array.from({ length: criteria.length * 3 + 1 }, (_, column) => columnLetters(column + 1));
  const at = (column: number) => letters[column] ?? '';
  const first = criteria.length * 2;
  const last = criteria.length * 3 - 1;
  return agencies.map((answers, index) => {
    const row = index + 1;
    const entered = criteria.flatMap((criterion): string[] => {
      const answer = answers.get(criterion.id);
      return answer === undefined ? ['', ''] : cellsOf(criterion, answer);
    });
    const formulas = criteria.map(
      (criterion, one) => `=${nativeFormula(criterion, `${at(one * 2)}${row}`, `${at(one * 2 + 1)}${row}`)}`,
    );
    return [...entered, ...formulas, `=SUM(${at(first)}${row}:${at(last)}${row})`];
  });
}

function requireSameTotals(
  rubric: Rubric,
  agencies: readonly ReadonlyMap<string, Answer>[],
  native: NativeSheet,
  criteria: number,
): void {
  for (const [row, answers] of agencies.entries()) {
    const ours = toNumber(scoreAnswers(rubric, answers).total);
    const theirs = native.value(row, criteria * 3);
    if (Math.abs(Number(theirs) - ours) > 1e-6)
      throw new Error(`Native formulas come to ${theirs} for agency ${row + 1}, the add-on to ${ours}`);
  }
}

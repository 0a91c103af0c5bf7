import { type Criterion, criteriaOf, type Rubric, type Section } from '../rubric/rubric';
import type { Answer, EnteredCells } from './answer';
import { type Exact, exact, sum, toNumber, ZERO } from './exact';
import { gradeOf } from './grade';
import { readAnswer } from './read-answer';
import { markByRule } from './rules/index';
import type { CriterionScore, Deduction, PartScore, ScoreSheet } from './score-sheet';

/**
 * Scores what was entered. The only place, with `scoreAnswers`, where points are made: custom functions, ranking, sidebar and command line all come here.
 * Bad input never throws: its criterion gets 0 points and says what is wrong.
 *
 * @param entries what stands in the cells, by criterion id; a criterion without an entry is missing
 * @param deductions points that the coordinator took off; amounts are finite and not negative
 * @throws RangeError for a deduction that is negative or no number
 */
export function score(
  rubric: Rubric,
  entries: ReadonlyMap<string, EnteredCells>,
  deductions: readonly Deduction[] = [],
): ScoreSheet {
  return sheetOf(rubric, deductions, (criterion) => {
    const cells = entries.get(criterion.id);
    if (cells === undefined) return missing(criterion);
    const reading = readAnswer(criterion.rule, cells);
    switch (reading.status) {
      case 'missing':
        return missing(criterion);
      case 'invalid':
        return { ...blankScore(criterion), status: 'invalid', problem: reading.problem };
      case 'answered':
        return scoreAnswer(criterion, reading.answer);
    }
  });
}

/** Scores answers that were read before, such as those of a stored round. Otherwise like `score`. */
export function scoreAnswers(
  rubric: Rubric,
  answers: ReadonlyMap<string, Answer>,
  deductions: readonly Deduction[] = [],
): ScoreSheet {
  return sheetOf(rubric, deductions, (criterion) => {
    const answer = answers.get(criterion.id);
    return answer === undefined ? missing(criterion) : scoreAnswer(criterion, answer);
  });
}

function scoreAnswer(criterion: Criterion, answer: Answer): CriterionScore {
  const { status, ...marks } = markByRule(criterion.rule, answer, criterion.max);
  return { ...blankScore(criterion), status, ...marks };
}

function missing(criterion: Criterion): CriterionScore {
  return { ...blankScore(criterion), status: 'missing' };
}

function blankScore({ id, max }: Criterion): Pick<CriterionScore, 'id' | 'max' | 'points' | 'flags'> {
  return { id, max, points: ZERO, flags: [] };
}

function sheetOf(
  rubric: Rubric,
  deductions: readonly Deduction[],
  scoreOf: (criterion: Criterion) => CriterionScore,
): ScoreSheet {
  const byId = new Map<string, CriterionScore>();
  const groups: PartScore[] = [];
  const sections: PartScore[] = [];
  for (const section of rubric.sections) {
    for (const criterion of criteriaOf(section)) byId.set(criterion.id, scoreOf(criterion));
    for (const item of section.items) {
      if (item.kind !== 'group') continue;
      const scores = scoresOf(item.criteria, byId);
      groups.push(partOf(item.id, item.max ?? toNumber(sum(scores.map(({ max }) => exact(max)))), scores));
    }
    sections.push(sectionScore(section, scoresOf(criteriaOf(section), byId)));
  }
  flagWithoutExpected(rubric, byId);

  const isBonus = (_: PartScore, at: number) => rubric.sections[at]?.bonus === true;
  const isBase = (part: PartScore, at: number) => !isBonus(part, at);
  const base = sum(sections.filter(isBase).map(({ points }) => points));
  const bonus = sum(sections.filter(isBonus).map(({ points }) => points));
  const deducted = sum(deductions.map(amountOf));
  const total = totalOf(base, bonus, deducted);
  return {
    criteria: Array.from(byId.values()),
    groups,
    sections,
    base,
    bonus,
    deducted,
    total,
    max: toNumber(sum(sections.filter(isBase).map(({ max }) => exact(max)))),
    grade: gradeOf(rubric, total)?.id ?? null,
    answered: countAll(sections, 'answered'),
    invalid: countAll(sections, 'invalid'),
  };
}

function scoresOf(criteria: readonly Criterion[], byId: ReadonlyMap<string, CriterionScore>): CriterionScore[] {
  return criteria.flatMap(({ id }) => byId.get(id) ?? []);
}

function partOf(id: string, max: number, scores: readonly CriterionScore[]): PartScore {
  const points = sum(scores.map((one) => one.points));
  return {
    id,
    points,
    raw: points,
    max,
    answered: scores.filter(({ status }) => status === 'scored').length,
    invalid: scores.filter(({ status }) => status === 'invalid').length,
    criteria: scores.length,
  };
}

function sectionScore({ id, max, cap }: Section, scores: readonly CriterionScore[]): PartScore {
  const part = partOf(id, max, scores);
  const limit = exact(max);
  return cap === true && part.raw.compare(limit) > 0 ? { ...part, points: limit } : part;
}

function flagWithoutExpected(rubric: Rubric, byId: Map<string, CriterionScore>): void {
  for (const section of rubric.sections) {
    for (const { id, expects } of criteriaOf(section)) {
      const own = byId.get(id);
      if (expects === undefined || own === undefined || own.points.compare(ZERO) <= 0) continue;
      const expected = byId.get(expects);
      if (expected === undefined || expected.points.compare(ZERO) <= 0) {
        byId.set(id, { ...own, flags: [...own.flags, 'withoutExpected'] });
      }
    }
  }
}

function amountOf({ cause, amount }: Deduction): Exact {
  if (!(amount >= 0)) throw new RangeError(`The deduction for ${cause} is ${amount}: it has to be 0 or more`);
  return exact(amount);
}

/** Points that are taken off don't take a total below 0. */
function totalOf(base: Exact, bonus: Exact, deducted: Exact): Exact {
  const before = bonus.equals(ZERO) ? base : sum([base, bonus]);
  if (deducted.equals(ZERO)) return before;
  const total = sum([before, deducted.neg()]);
  return total.compare(ZERO) < 0 ? ZERO : total;
}

function countAll(parts: readonly PartScore[], what: 'answered' | 'invalid'): number {
  return parts.reduce((count, part) => count + part[what], 0);
}

import {
  allCriteria,
  baseParts,
  type Criterion,
  criteriaOf,
  type Group,
  type Rubric,
  type Section,
} from '../rubric/rubric';
import type { Answer, EnteredCells, ReadAnswer } from './answer';
import { type Ruling, rulingOf } from './decisions';
import { type Exact, exact, sum, toNumber, ZERO } from './exact';
import { gradeOf } from './grade';
import { readAnswer } from './read-answer';
import { markByRule, ratioByRule } from './rules/index';
import type { Surroundings } from './rules/rule-module';
import type { CriterionScore, Decisions, Deduction, PartScore, ScoreSheet, SetAside } from './score-sheet';

/**
 * Scores what was entered. The only place, with `scoreAnswers`, where points are made: custom functions, ranking, sidebar and command line all come here.
 * Bad input never throws: its criterion gets 0 points and says what is wrong.
 *
 * @param entries what stands in the cells, by criterion id; a criterion without an entry is missing
 * @param decisions what the coordinator decided; `decisionProblems` tells beforehand whether it can be applied
 * @throws RangeError for a deduction that is negative or no number, an exemption that the rubric doesn't provide for, an unknown criterion
 */
export function score(
  rubric: Rubric,
  entries: ReadonlyMap<string, EnteredCells>,
  decisions: Decisions = {},
): ScoreSheet {
  const sheet = sheetOf(rubric, decisions, ({ id, rule }) => {
    const cells = entries.get(id);
    return cells === undefined ? { status: 'missing' } : readAnswer(rule, cells);
  });
  return flagWithoutEvidence(rubric, entries, sheet);
}

/** Scores answers that were read before, such as those of a stored round. Otherwise like `score`. */
export function scoreAnswers(
  rubric: Rubric,
  answers: ReadonlyMap<string, Answer>,
  decisions: Decisions = {},
): ScoreSheet {
  return sheetOf(rubric, decisions, ({ id }) => {
    const answer = answers.get(id);
    return answer === undefined ? { status: 'missing' } : { status: 'answered', answer };
  });
}

function sheetOf(rubric: Rubric, decisions: Decisions, readingOf: (criterion: Criterion) => ReadAnswer): ScoreSheet {
  const ruling = rulingOf(rubric, decisions);
  const byId = scoreCriteria(rubric, ruling, readingOf);
  const groups: PartScore[] = [];
  const sections: PartScore[] = [];
  for (const section of rubric.sections) {
    const own: PartScore[] = [];
    for (const item of section.items) if (item.kind === 'group') own.push(groupScore(item, byId, ruling));
    groups.push(...own);
    sections.push(sectionScore(section, scoresOf(criteriaOf(section), byId), own, ruling));
  }

  const { base, max } = baseOf(rubric, sections, groups, byId);
  const bonus = sum(sections.filter((_, at) => rubric.sections[at]?.bonus === true).map(({ points }) => points));
  const deducted = sum((decisions.deductions ?? []).map(amountOf));
  const total = totalOf(base, bonus, deducted);
  return {
    criteria: Array.from(byId.values()),
    groups,
    sections,
    base,
    bonus,
    deducted,
    total,
    max,
    grade: gradeOf(rubric, total)?.id ?? null,
    answered: countAll(sections, 'answered'),
    invalid: countAll(sections, 'invalid'),
    entered: Array.from(byId.values()).filter(({ status }) => status === 'scored' || status === 'invalid').length,
  };
}

function scoreCriteria(
  rubric: Rubric,
  { setAside, zeroDenominators }: Ruling,
  readingOf: (criterion: Criterion) => ReadAnswer,
): Map<string, CriterionScore> {
  const readings = new Map<string, ReadAnswer>();
  const criteria = allCriteria(rubric);
  for (const criterion of criteria) if (!setAside.has(criterion.id)) readings.set(criterion.id, readingOf(criterion));
  const ratioAt: Surroundings['ratioAt'] = (id) => {
    const reading = readings.get(id);
    const rule = criteria.find((criterion) => criterion.id === id)?.rule;
    return reading?.status === 'answered' && rule !== undefined ? ratioByRule(rule, reading.answer) : null;
  };
  const ofRubric = { treatment: rubric.zeroDenominator ?? 'zero' };
  const byId = new Map<string, CriterionScore>();
  for (const criterion of criteria) {
    const { id } = criterion;
    const surroundings = { ratioAt, zeroDenominator: zeroDenominators.get(id) ?? ofRubric };
    byId.set(id, criterionScore(criterion, readings.get(id), setAside.get(id), surroundings));
  }
  flagWithoutExpected(rubric, byId);
  return byId;
}

function criterionScore(
  { id, max, rule }: Criterion,
  reading: ReadAnswer | undefined,
  setAside: SetAside | undefined,
  surroundings: Surroundings,
): CriterionScore {
  const blank = { id, max, points: ZERO, flags: [] };
  if (setAside !== undefined) return { ...blank, status: 'notApplicable', setAside };
  switch (reading?.status) {
    case 'answered': {
      const { answer } = reading;
      const marks = markByRule(rule, answer, max, surroundings);
      return marks.status === 'scored' ? { id, max, ...marks, answer } : { ...blank, ...marks };
    }
    case 'invalid':
      return { ...blank, status: 'invalid', problem: reading.problem };
    default:
      return { ...blank, status: 'missing' };
  }
}

function scoresOf(criteria: readonly Criterion[], byId: ReadonlyMap<string, CriterionScore>): CriterionScore[] {
  return criteria.flatMap(({ id }) => byId.get(id) ?? []);
}

function groupScore(group: Group, byId: ReadonlyMap<string, CriterionScore>, { fixed }: Ruling): PartScore {
  const scores = scoresOf(group.criteria, byId);
  const max = group.max ?? toNumber(sum(scores.map((one) => exact(one.max))));
  return withExemption(partOf(group.id, max, scores), fixed.get(group.id));
}

function sectionScore(
  { id, max, cap }: Section,
  scores: readonly CriterionScore[],
  groups: readonly PartScore[],
  { fixed }: Ruling,
): PartScore {
  const exemption = fixed.get(id);
  const part = partOf(id, max, scores);
  if (exemption !== undefined) return withExemption(part, exemption);
  // The criteria of an exempt group have no points of their own.
  const exempt = groups.filter((group) => group.exemption !== undefined).map(({ points }) => points);
  const raw = exempt.length === 0 ? part.raw : sum([part.raw, ...exempt]);
  const limit = exact(max);
  return { ...part, raw, points: cap === true && raw.compare(limit) > 0 ? limit : raw };
}

function withExemption(part: PartScore, exemption: PartScore['exemption']): PartScore {
  if (exemption === undefined) return part;
  const points = exact(exemption.points);
  return { ...part, points, raw: points, exemption };
}

function partOf(id: string, max: number, scores: readonly CriterionScore[]): PartScore {
  const points = sum(scores.map((one) => one.points));
  return {
    id,
    points,
    raw: points,
    max,
    answered: scores.filter(isSettled).length,
    invalid: scores.filter(({ status }) => status === 'invalid').length,
    criteria: scores.length,
  };
}

function isSettled({ status, flags }: CriterionScore): boolean {
  return status === 'notApplicable' || (status === 'scored' && !flags.includes('notSupplied'));
}

/** The total before bonus and deductions, and the most it can be: the sum or the mean of the sections, or of the only section's items. */
function baseOf(
  rubric: Rubric,
  sections: readonly PartScore[],
  groups: readonly PartScore[],
  byId: ReadonlyMap<string, CriterionScore>,
): { base: Exact; max: number } {
  const scores = new Map([...sections, ...groups].map((part) => [part.id, part]));
  const parts = baseParts(rubric).flatMap(({ id }) => scores.get(id) ?? byId.get(id) ?? []);
  const points = sum(parts.map((part) => part.points));
  const max = sum(parts.map((part) => exact(part.max)));
  if (rubric.total?.method !== 'mean') return { base: points, max: toNumber(max) };
  const count = Math.max(1, parts.length);
  return { base: points.div(count), max: toNumber(max.div(count)) };
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

function flagWithoutEvidence(
  rubric: Rubric,
  entries: ReadonlyMap<string, EnteredCells>,
  sheet: ScoreSheet,
): ScoreSheet {
  const asked = new Set(allCriteria(rubric).flatMap(({ id, evidence }) => (evidence === undefined ? [] : [id])));
  if (asked.size === 0) return sheet;
  const criteria = sheet.criteria.map((own): CriterionScore => {
    const unproven = asked.has(own.id) && entries.get(own.id)?.documented === false && claimsSomething(own);
    return unproven ? { ...own, flags: [...own.flags, 'noEvidence'] } : own;
  });
  return { ...sheet, criteria };
}

/** Whether an answer says that there is something, which documents could show: "Có", or more than 0. */
function claimsSomething({ points, answer }: CriterionScore): boolean {
  if (answer === undefined) return false;
  // Words say what there is; a bare figure does not.
  if ('statement' in answer) return !/\p{L}/u.test(answer.statement);
  if (points.compare(ZERO) > 0) return true;
  if ('yes' in answer) return answer.yes;
  if ('ticks' in answer) return answer.ticks.includes(true);
  if ('numerator' in answer) return answer.numerator > 0;
  if ('current' in answer) return answer.current > 0;
  if ('count' in answer) return answer.count > 0;
  if ('rate' in answer) return answer.rate > 0;
  if ('amount' in answer) return answer.amount > 0;
  if ('share' in answer) return answer.share > 0;
  return 'mark' in answer && answer.mark > 0;
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

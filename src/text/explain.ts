import { plainDecimal, shiftDecimal } from '../rubric/decimal';
import type { Criterion, Rubric } from '../rubric/rubric';
import type { RuleOf } from '../rubric/rules';
import type { Answer, AnswerProblem } from '../scoring/answer';
import { type Exact, exact, quotient, ZERO } from '../scoring/exact';
import type { CriterionScore } from '../scoring/score-sheet';
import { type ShownFigure, shownFigure, shownPercent } from './shown-figure';
import { type Sentences, sentenceFor } from './words';

/** What an explanation is put together from, in one language. Amounts come as text that shows all that matters of them. */
export interface ExplainWords {
  /** A plain decimal as people write it. */
  decimal(plain: string): string;
  points(amount: string): string;
  yes: string;
  no: string;
  supplied: string;
  notSupplied: string;
  missing: string;
  /** Of a criterion that has no points. */
  notEntered: string;
  nothingCounts: string;
  /** Of an item that doesn't count because another doesn't. */
  needsItem(item: string, needed: string): string;
  notComputable: string;
  notComputableFull: string;
  /** What follows either where the coordinator decided it. */
  byDecision(reason: string): string;
  noLevel: string;
  countsAsWhole: string;
  below(threshold: string): string;
  notWhole: string;
  wholeReached: string;
  fullFrom(threshold: string): string;
  level(label: string): string;
  days(count: string): string;
  atMost(points: string): string;
  inSteps(step: string, counted: string): string;
  nothingLastYear: string;
  nothingInBothYears: string;
  /** The ratio comes with the sign before it: "= 90%", "≈ 83,3333%". */
  madeUp(criterion: string, ratio: string, above: string): string;
  notApplicable(reason: string): string;
  /** `points` is what the whole heading earns. */
  exempt(heading: string, points: string, reason: string): string;
  /** Points of a section before and after it is cut at its maximum: "41, chặn còn 40". */
  cut(raw: string, left: string): string;
}

/**
 * Why a criterion got its points: the figures, the arithmetic, and where the rule stands, as "45/50 = 90% × 5 = 4,5 điểm; Phụ lục I, mục B.6, 1382/QĐ-UBND".
 * An answer that can't be used is explained by what is wrong with it.
 */
export function explanationOf(rubric: Rubric, criterion: Criterion, scored: CriterionScore, text: Explaining): string {
  if (scored.problem !== undefined) return reasonFor(criterion, scored, text);
  return `${reasonFor(criterion, scored, text)}; ${sourceOf(rubric, criterion)}`;
}

/** Where a criterion stands in the regulation, as "Phụ lục I, mục B.6, 1382/QĐ-UBND". */
export function sourceOf(rubric: Rubric, criterion: Criterion): string {
  return [criterion.source, rubric.regulation.number].filter((part) => part !== '').join(', ');
}

/** The same for a narrow column beside the criterion, whose tab names the regulation: "45/50 = 90% × 5 = 4,5 điểm; Phụ lục I, mục B.6". */
export function shortExplanation(criterion: Criterion, scored: CriterionScore, text: Explaining): string {
  const reason = reasonFor(criterion, scored, text);
  // What follows a semicolon is the line of the text, which helps nobody who holds the printed annex.
  const place = criterion.source.split(';')[0]?.trim() ?? '';
  return scored.problem !== undefined || place === '' ? reason : `${reason}; ${place}`;
}

/** The same without the place in the regulation, for where that stands by itself. */
export function reasonFor(criterion: Criterion, scored: CriterionScore, text: Explaining): string {
  const { problem } = scored;
  return problem === undefined
    ? reasonOf(text.explainWords, criterion, scored)
    : sentenceFor(text.answerProblems, problem);
}

/** The words that explanations are made of. */
interface Explaining {
  explainWords: ExplainWords;
  answerProblems: Sentences<AnswerProblem>;
}

function reasonOf(words: ExplainWords, criterion: Criterion, scored: CriterionScore): string {
  const { status, setAside, basis, points, answer } = scored;
  if (setAside?.by === 'notApplicable') return words.notApplicable(setAside.reason);
  if (setAside?.by === 'exemption') return exemptText(words, setAside.heading, setAside.points, setAside.reason);
  const { rule, max } = criterion;
  if (status !== 'scored' || basis === undefined) return rule.type === 'evidence' ? words.notEntered : words.missing;
  const earned = earnedText(words, points, max);
  const level = (label: string | undefined) => `${words.level(label ?? '')}: ${earned.alone}`;
  switch (basis.kind) {
    case 'yesNo':
      if (rule.type === 'evidence') return basis.yes ? words.supplied : words.notSupplied;
      return `${basis.yes ? words.yes : words.no}: ${earned.alone}`;
    case 'option':
      return rule.type === 'choice' ? level(rule.options[basis.option]?.label) : earned.alone;
    case 'items':
      return rule.type === 'checklist' ? itemsText(words, rule, basis.counted, answer, earned) : earned.alone;
    case 'notComputable':
      return zeroText(words, basis, earned);
    case 'share':
      return rule.type === 'ratio' ? ratioText(words, rule, max, basis.value, answer, earned) : earned.alone;
    case 'band':
      return rule.type === 'bands' ? bandText(words, rule, basis, answer, earned) : earned.alone;
    case 'neverDone':
      return rule.type === 'delay' ? level(rule.none.label) : earned.alone;
    case 'delay': {
      if (rule.type !== 'delay') return earned.alone;
      const { label } = (basis.level === 'above' ? null : rule.bands[basis.level]) ?? rule.above;
      return `${words.days(numberText(words, basis.days))}, ${level(label)}`;
    }
    case 'units': {
      if (rule.type !== 'perUnit') return earned.alone;
      const product = `${numberText(words, basis.count)} × ${numberText(words, rule.each)}`;
      if (basis.raw.equals(points)) return `${product} ${earned.made}`;
      return `${product} ${signed(words, shownFigure(basis.raw, [points]))}, ${words.atMost(earned.text)}`;
    }
    case 'steps':
      return rule.type === 'completeness' ? stepsText(words, rule, max, basis, earned) : earned.alone;
    case 'growth':
      return rule.type === 'growth' ? growthText(words, rule, max, basis.value, answer, earned) : earned.alone;
    case 'madeUp': {
      const above = rule.type === 'growth' ? (rule.unless?.above ?? 0) : 0;
      const ratio = signedPercent(words, basis.value, [exact(above), WHOLE]);
      return `${words.madeUp(basis.criterion, ratio, percentText(words, above))}: ${earned.alone}`;
    }
    case 'mark':
      if (rule.type !== 'mark' || answer === undefined || !('mark' in answer)) return earned.alone;
      return `${numberText(words, answer.mark)}/${numberText(words, rule.outOf)} × ${numberText(words, max)} ${earned.made}`;
  }
}

/** That an agency is exempt from a heading, and what it earns for it all the same. */
export function exemptText(words: ExplainWords, heading: string, points: number, reason: string): string {
  return words.exempt(heading, words.points(numberText(words, points)), reason);
}

/** That a section earns less than its criteria, because it is cut at its maximum: "41, chặn còn 40"; `''` where it isn't. */
export function cutText(words: ExplainWords, { raw, points }: { raw: Exact; points: Exact }): string {
  if (raw.compare(points) <= 0) return '';
  const text = (figure: Exact) => words.decimal(shownFigure(figure, [raw, points]).plain);
  return words.cut(text(raw), text(points));
}

/** What the points are called: by themselves ("4,5 điểm", "≈ 1,6667 điểm"), as what a sum makes ("= 4,5 điểm"), and without a sign. */
interface Earned {
  alone: string;
  made: string;
  text: string;
}

/** A part of the points is never called all of them, nor none. */
function earnedText(words: ExplainWords, points: Exact, max: number): Earned {
  const { sign, plain } = shownFigure(points, [ZERO, exact(max)]);
  const text = words.points(words.decimal(plain));
  return { alone: sign === '=' ? text : `${sign} ${text}`, made: `${sign} ${text}`, text };
}

function zeroText(words: ExplainWords, { full, decided }: { full?: true; decided?: string }, earned: Earned): string {
  const by = decided === undefined ? '' : words.byDecision(decided);
  return full === true ? `0/0: ${words.notComputableFull}${by}: ${earned.alone}` : `0/0: ${words.notComputable}${by}`;
}

function itemsText(
  words: ExplainWords,
  rule: RuleOf<'checklist'>,
  counted: readonly number[],
  answer: Answer | undefined,
  earned: Earned,
): string {
  const ticks = answer !== undefined && 'ticks' in answer ? answer.ticks : [];
  const label = (at: number) => words.level(rule.items[at]?.label ?? '');
  const lost = rule.items.flatMap(({ needs }, at) =>
    ticks[at] === true && needs !== undefined && !counted.includes(at)
      ? [words.needsItem(label(at), label(needs))]
      : [],
  );
  const items = counted.flatMap((at) => {
    const item = rule.items[at];
    return item === undefined ? [] : [`${label(at)} (${numberText(words, item.points)})`];
  });
  if (items.length > 0) return [`${items.join(' + ')} ${earned.made}`, ...lost].join('; ');
  return `${lost.length > 0 ? lost.join('; ') : words.nothingCounts}: ${earned.alone}`;
}

function ratioText(
  words: ExplainWords,
  { countsFrom, fullAt, zeroBelow, allOrNothing }: RuleOf<'ratio'>,
  max: number,
  value: Exact,
  answer: Answer | undefined,
  earned: Earned,
): string {
  const ratio = ratioOfFigures(words, answer, [countsFrom, fullAt, zeroBelow]);
  const isBelow = (threshold: number | undefined): threshold is number =>
    threshold !== undefined && value.compare(exact(threshold)) < 0;
  if (allOrNothing === true)
    return `${ratio}, ${value.equals(WHOLE) ? words.wholeReached : words.notWhole}: ${earned.alone}`;
  const least = countsFrom ?? zeroBelow;
  if (isBelow(least)) return `${ratio}, ${words.below(percentText(words, least))}: ${earned.alone}`;
  if (fullAt !== undefined && !isBelow(fullAt))
    return `${ratio}, ${words.fullFrom(percentText(words, fullAt))}: ${earned.alone}`;
  const scale = fullAt === undefined ? '' : ` ÷ ${percentText(words, fullAt)}`;
  return `${ratio}${scale} × ${numberText(words, max)} ${earned.made}`;
}

function bandText(
  words: ExplainWords,
  rule: RuleOf<'bands'>,
  { band, value }: { band: number | null; value: Exact },
  answer: Answer | undefined,
  earned: Earned,
): string {
  const unit = rule.unit === undefined ? '' : ` ${rule.unit}`;
  const level = band === null ? rule.below : rule.bands[band];
  const reached = level === undefined ? words.noLevel : words.level(level.label);
  return `${measuredText(words, rule, value, answer)}${unit}, ${reached}: ${earned.alone}`;
}

/** What was put against the thresholds. */
function measuredText(words: ExplainWords, rule: RuleOf<'bands'>, value: Exact, answer: Answer | undefined): string {
  const thresholds = rule.bands.map(({ from }) => from);
  if (rule.measure === 'ratio') return ratioOfFigures(words, answer, thresholds);
  const shown = shownFigure(value, [ZERO, ...exactly(thresholds)]);
  if (answer !== undefined && 'numerator' in answer) return `${figuresText(words, answer)} ${signed(words, shown)}`;
  return shown.sign === '=' ? words.decimal(shown.plain) : signed(words, shown);
}

function stepsText(
  words: ExplainWords,
  { step }: RuleOf<'completeness'>,
  max: number,
  { share, counted }: { share: Exact; counted: Exact },
  earned: Earned,
): string {
  const given = shownPercent(share, [ZERO, counted, counted.add(exact(step)), WHOLE]);
  const steps = signedPercent(words, counted, [ZERO, WHOLE]).replace(/^= /, '');
  const shown = `${given.sign === '=' ? '' : '≈ '}${words.decimal(given.plain)}%`;
  return `${shown}, ${words.inSteps(percentText(words, step), steps)} × ${numberText(words, max)} ${earned.made}`;
}

function growthText(
  words: ExplainWords,
  { fullAt, zeroBelow }: RuleOf<'growth'>,
  max: number,
  value: Exact | null,
  answer: Answer | undefined,
  earned: Earned,
): string {
  if (answer === undefined || !('previous' in answer)) return earned.alone;
  const [previous, current] = [numberText(words, answer.previous), numberText(words, answer.current)];
  if (value === null)
    return `${answer.current === 0 ? words.nothingInBothYears : words.nothingLastYear}: ${earned.alone}`;
  const least = zeroBelow ?? 0;
  const growth = `(${current} − ${previous})/${previous} ${signedPercent(words, value, exactly([0, least, fullAt]))}`;
  if (value.compare(exact(least)) < 0) return `${growth}, ${words.below(percentText(words, least))}: ${earned.alone}`;
  if (value.compare(exact(fullAt)) >= 0)
    return `${growth}, ${words.fullFrom(percentText(words, fullAt))}: ${earned.alone}`;
  return `${growth} ÷ ${percentText(words, fullAt)} × ${numberText(words, max)} ${earned.made}`;
}

/** "45/50 = 90%", "60/50 = 120%, chỉ tính 100%". */
function ratioOfFigures(
  words: ExplainWords,
  answer: Answer | undefined,
  thresholds: readonly (number | undefined)[],
): string {
  if (answer === undefined || !('numerator' in answer)) return '';
  const { numerator, denominator } = answer;
  const limits = [ZERO, ...exactly(thresholds), WHOLE];
  const percent = signedPercent(words, quotient(numerator, denominator), limits);
  return `${figuresText(words, answer)} ${percent}${numerator > denominator ? `, ${words.countsAsWhole}` : ''}`;
}

function figuresText(
  words: ExplainWords,
  { numerator, denominator }: { numerator: number; denominator: number },
): string {
  return `${numberText(words, numerator)}/${numberText(words, denominator)}`;
}

const WHOLE = exact(1);

function exactly(thresholds: readonly (number | undefined)[]): Exact[] {
  return thresholds.flatMap((threshold) => (threshold === undefined ? [] : [exact(threshold)]));
}

function signed(words: ExplainWords, { sign, plain }: ShownFigure): string {
  return `${sign} ${words.decimal(plain)}`;
}

function signedPercent(words: ExplainWords, fraction: Exact, limits: readonly Exact[]): string {
  return `${signed(words, shownPercent(fraction, limits))}%`;
}

/** A number with all its digits. */
function numberText(words: ExplainWords, value: number): string {
  return words.decimal(plainDecimal(value));
}

function percentText(words: ExplainWords, fraction: number): string {
  return `${words.decimal(shiftDecimal(plainDecimal(fraction), 2))}%`;
}

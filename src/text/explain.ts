import type { Criterion, Rubric } from '../rubric/rubric';
import type { RuleOf } from '../rubric/rules';
import type { Answer, AnswerProblem } from '../scoring/answer';
import { type Exact, exact, toNumber } from '../scoring/exact';
import type { CriterionScore } from '../scoring/score-sheet';
import { type Sentences, sentenceFor } from './words';

/** What an explanation is put together from, in one language. Amounts come as text that shows all that matters of them. */
export interface ExplainWords {
  number(value: number): string;
  percent(fraction: number): string;
  points(amount: string): string;
  yes: string;
  no: string;
  supplied: string;
  notSupplied: string;
  missing: string;
  /** Of a criterion that has no points. */
  notEntered: string;
  nothingCounts: string;
  notComputable: string;
  notComputableFull: string;
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
  madeUp(criterion: string, ratio: string, above: string): string;
  notApplicable(reason: string): string;
  exempt(heading: string, reason: string): string;
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

/** The same without the place in the regulation, for a narrow column beside the criterion. */
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

function reasonOf(
  words: ExplainWords,
  criterion: Criterion,
  { status, setAside, basis, points, answer }: CriterionScore,
): string {
  if (setAside?.by === 'notApplicable') return words.notApplicable(setAside.reason);
  if (setAside?.by === 'exemption') return words.exempt(setAside.heading, setAside.reason);
  const { rule, max } = criterion;
  if (status !== 'scored' || basis === undefined) return rule.type === 'evidence' ? words.notEntered : words.missing;
  const earned = pointsText(words, points);
  switch (basis.kind) {
    case 'yesNo':
      if (rule.type === 'evidence') return basis.yes ? words.supplied : words.notSupplied;
      return `${basis.yes ? words.yes : words.no}: ${earned}`;
    case 'option':
      return rule.type === 'choice' ? `${words.level(rule.options[basis.option]?.label ?? '')}: ${earned}` : earned;
    case 'items':
      return rule.type === 'checklist' ? itemsText(words, rule, basis.counted, earned) : earned;
    case 'notComputable':
      return basis.full === true ? `0/0: ${words.notComputableFull}: ${earned}` : `0/0: ${words.notComputable}`;
    case 'share':
      return rule.type === 'ratio' ? ratioText(words, rule, max, basis.value, answer, earned) : earned;
    case 'band':
      return rule.type === 'bands' ? bandText(words, rule, basis, answer, earned) : earned;
    case 'neverDone':
      return rule.type === 'delay' ? `${words.level(rule.none.label)}: ${earned}` : earned;
    case 'delay': {
      if (rule.type !== 'delay') return earned;
      const level = basis.level === 'above' ? rule.above : rule.bands[basis.level];
      return `${words.days(words.number(basis.days))}, ${words.level(level?.label ?? '')}: ${earned}`;
    }
    case 'units': {
      if (rule.type !== 'perUnit') return earned;
      const product = `${words.number(basis.count)} × ${words.number(rule.each)} = `;
      return basis.raw.equals(points)
        ? `${product}${earned}`
        : `${product}${amountText(words, basis.raw)}, ${words.atMost(earned)}`;
    }
    case 'steps': {
      if (rule.type !== 'completeness') return earned;
      const counted = words.inSteps(words.percent(rule.step), percentOf(words, basis.counted));
      return `${percentOf(words, basis.share)}, ${counted} × ${words.number(max)} = ${earned}`;
    }
    case 'growth':
      return rule.type === 'growth' ? growthText(words, rule, max, basis.value, answer, earned) : earned;
    case 'madeUp': {
      const above = rule.type === 'growth' ? words.percent(rule.unless?.above ?? 0) : '';
      return `${words.madeUp(basis.criterion, percentOf(words, basis.value), above)}: ${earned}`;
    }
    case 'mark':
      if (rule.type !== 'mark' || answer === undefined || !('mark' in answer)) return earned;
      return `${words.number(answer.mark)}/${words.number(rule.outOf)} × ${words.number(max)} ${equals(points)} ${earned}`;
  }
}

function itemsText(words: ExplainWords, rule: RuleOf<'checklist'>, counted: readonly number[], earned: string): string {
  const items = counted.flatMap((at) => rule.items[at] ?? []);
  if (items.length === 0) return `${words.nothingCounts}: ${earned}`;
  return `${items.map(({ label, points }) => `${words.level(label)} (${words.number(points)})`).join(' + ')} = ${earned}`;
}

function ratioText(
  words: ExplainWords,
  { countsFrom, fullAt, zeroBelow, allOrNothing }: RuleOf<'ratio'>,
  max: number,
  value: Exact,
  answer: Answer | undefined,
  earned: string,
): string {
  const ratio = fractionText(words, answer, true);
  const isBelow = (threshold: number | undefined): threshold is number =>
    threshold !== undefined && value.compare(exact(threshold)) < 0;
  if (allOrNothing === true)
    return `${ratio}, ${value.equals(exact(1)) ? words.wholeReached : words.notWhole}: ${earned}`;
  const least = countsFrom ?? zeroBelow;
  if (isBelow(least)) return `${ratio}, ${words.below(words.percent(least))}: ${earned}`;
  if (fullAt !== undefined && !isBelow(fullAt)) return `${ratio}, ${words.fullFrom(words.percent(fullAt))}: ${earned}`;
  const scale = fullAt === undefined ? '' : ` ÷ ${words.percent(fullAt)}`;
  const points = fullAt === undefined ? value.mul(exact(max)) : value.div(exact(fullAt)).mul(exact(max));
  return `${ratio}${scale} × ${words.number(max)} ${equals(points)} ${earned}`;
}

function bandText(
  words: ExplainWords,
  rule: RuleOf<'bands'>,
  { band, value }: { band: number | null; value: Exact },
  answer: Answer | undefined,
  earned: string,
): string {
  const unit = rule.unit === undefined ? '' : ` ${rule.unit}`;
  const measured =
    answer !== undefined && 'numerator' in answer
      ? fractionText(words, answer, rule.measure === 'ratio')
      : amountText(words, value);
  const level = band === null ? rule.below : rule.bands[band];
  return `${measured}${unit}, ${level === undefined ? words.noLevel : words.level(level.label)}: ${earned}`;
}

function growthText(
  words: ExplainWords,
  { fullAt, zeroBelow }: RuleOf<'growth'>,
  max: number,
  value: Exact | null,
  answer: Answer | undefined,
  earned: string,
): string {
  if (answer === undefined || !('previous' in answer)) return earned;
  const { previous, current } = answer;
  if (value === null) return `${current === 0 ? words.nothingInBothYears : words.nothingLastYear}: ${earned}`;
  const growth = `(${words.number(current)} − ${words.number(previous)})/${words.number(previous)} ${equalsPercent(value)} ${percentOf(words, value)}`;
  const least = zeroBelow ?? 0;
  if (value.compare(exact(least)) < 0) return `${growth}, ${words.below(words.percent(least))}: ${earned}`;
  if (value.compare(exact(fullAt)) >= 0) return `${growth}, ${words.fullFrom(words.percent(fullAt))}: ${earned}`;
  const points = value.div(exact(fullAt)).mul(exact(max));
  return `${growth} ÷ ${words.percent(fullAt)} × ${words.number(max)} ${equals(points)} ${earned}`;
}

/** "45/50 = 90%", "100/80 = 1,25". */
function fractionText(words: ExplainWords, answer: Answer | undefined, percent: boolean): string {
  if (answer === undefined || !('numerator' in answer)) return '';
  const { numerator, denominator } = answer;
  const value = exact(numerator).div(exact(denominator));
  const figures = `${words.number(numerator)}/${words.number(denominator)}`;
  if (!percent) return `${figures} ${equals(value)} ${amountText(words, value)}`;
  const counted = numerator > denominator ? `, ${words.countsAsWhole}` : '';
  return `${figures} ${equalsPercent(value)} ${percentOf(words, value)}${counted}`;
}

/** Decimals that are shown; what has more is rounded and said to be. */
const DECIMALS = 4;

function rounded(value: Exact): number {
  return toNumber(value.round(DECIMALS));
}

function isRound(value: Exact, decimals = DECIMALS): boolean {
  return value.round(decimals).equals(value);
}

function equals(value: Exact): '=' | '≈' {
  return isRound(value) ? '=' : '≈';
}

function equalsPercent(value: Exact): '=' | '≈' {
  return isRound(value.mul(100)) ? '=' : '≈';
}

function amountText(words: ExplainWords, value: Exact): string {
  return words.number(rounded(value));
}

function percentOf(words: ExplainWords, value: Exact): string {
  return `${words.number(rounded(value.mul(100)))}%`;
}

function pointsText(words: ExplainWords, points: Exact): string {
  return words.points(amountText(words, points));
}

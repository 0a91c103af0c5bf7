import { plainDecimal, shiftDecimal } from '../src/rubric/decimal';
import type { Criterion } from '../src/rubric/rubric';
import type { RuleOf } from '../src/rubric/rules';

/** Where the figures of a level begin or end, and whether that figure itself is one of them. */
interface Bound {
  value: number;
  isIn: boolean;
}

/** The figures that a level takes; a side without a bound is open. */
interface Span {
  label: string;
  from?: Bound | undefined;
  to?: Bound | undefined;
}

/** Where the words of a criterion state other thresholds than its rule has: the labels of its levels, and its title and help for those of a ratio or growth. */
export function labelProblems(criterion: Criterion): string[] {
  const { rule } = criterion;
  switch (rule.type) {
    case 'bands':
      return bandSpans(rule).flatMap((span) => spanProblems(span, rule.measure === 'count'));
    case 'delay':
      return delaySpans(rule).flatMap((span) => spanProblems(span, true));
    case 'ratio':
      return unsaid(criterion, [rule.countsFrom, rule.fullAt, rule.zeroBelow]);
    case 'growth':
      return unsaid(criterion, [rule.fullAt, rule.zeroBelow, rule.unless?.above]);
    default:
      return [];
  }
}

function bandSpans({ bands, below, measure }: RuleOf<'bands'>): Span[] {
  const lowest = bands[bands.length - 1];
  const end = (band: RuleOf<'bands'>['bands'][number] | undefined): Bound | undefined =>
    band === undefined ? undefined : { value: band.from, isIn: band.strict === true };
  const whole = measure === 'ratio' ? { value: 1, isIn: true } : undefined;
  return [
    ...bands.map(
      (band, at): Span => ({
        label: band.label,
        from: { value: band.from, isIn: band.strict !== true },
        to: end(bands[at - 1]) ?? whole,
      }),
    ),
    ...(below === undefined ? [] : [{ label: below.label, to: end(lowest) }]),
  ];
}

function delaySpans({ bands, above }: RuleOf<'delay'>): Span[] {
  const after = (at: number): Bound | undefined => {
    const days = bands[at - 1]?.upTo;
    return days === undefined ? undefined : { value: days, isIn: false };
  };
  return [
    ...bands.map(({ label, upTo }, at): Span => ({ label, from: after(at), to: { value: upTo, isIn: true } })),
    { label: above.label, from: after(bands.length) },
  ];
}

function spanProblems(span: Span, isWhole: boolean): string[] {
  const { label } = span;
  const said = statedSpan(label);
  return (['from', 'to'] as const).flatMap((side) => {
    const stated = said[side];
    if (stated === undefined || isSame(stated, span[side], side, isWhole)) return [];
    return [`the label “${label}” says ${boundText(side, stated)}, the rule ${boundText(side, span[side])}`];
  });
}

/** Among whole numbers "to 11" and "below 12" are one bound. */
function isSame(stated: Bound, actual: Bound | undefined, side: 'from' | 'to', isWhole: boolean): boolean {
  if (actual === undefined) return false;
  if (!isWhole) return stated.value === actual.value && stated.isIn === actual.isIn;
  const inner = ({ value, isIn }: Bound) => value + (isIn ? 0 : side === 'from' ? 1 : -1);
  return inner(stated) === inner(actual);
}

function boundText(side: 'from' | 'to', bound: Bound | undefined): string {
  if (bound === undefined) return `has no ${side === 'from' ? 'lower' : 'upper'} bound`;
  const sign = side === 'from' ? '>' : '<';
  return `${sign}${bound.isIn ? '=' : ''} ${plainDecimal(bound.value)}`;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const STATED = new RegExp(
  String.raw`(?<!\p{L})(>=|≥|<=|≤|>|<|đến dưới|đến|dưới|từ|đủ|trên|hơn|sau|trong vòng|không quá)?\s*(${NUMBER})\s*(?:[-–]\s*(${NUMBER}))?\s*(%|điểm|tuần|tháng)?`,
  'giu',
);

/** Which bound a word before a figure states; a figure without one is both. */
const WORDS: ReadonlyMap<string, { side: 'from' | 'to'; isIn: boolean }> = new Map([
  ['>=', { side: 'from', isIn: true }],
  ['≥', { side: 'from', isIn: true }],
  ['từ', { side: 'from', isIn: true }],
  ['đủ', { side: 'from', isIn: true }],
  ['>', { side: 'from', isIn: false }],
  ['trên', { side: 'from', isIn: false }],
  ['hơn', { side: 'from', isIn: false }],
  ['sau', { side: 'from', isIn: false }],
  ['<=', { side: 'to', isIn: true }],
  ['≤', { side: 'to', isIn: true }],
  ['đến', { side: 'to', isIn: true }],
  ['trong vòng', { side: 'to', isIn: true }],
  ['không quá', { side: 'to', isIn: true }],
  ['<', { side: 'to', isIn: false }],
  ['dưới', { side: 'to', isIn: false }],
  ['đến dưới', { side: 'to', isIn: false }],
]);

/** The bounds that a label states in words or signs. What it says in brackets, and its points, are none. */
function statedSpan(label: string): Pick<Span, 'from' | 'to'> {
  const span: Pick<Span, 'from' | 'to'> = {};
  for (const [, word = '', first = '', last, unit = ''] of label.replace(/\([^)]*\)/g, '').matchAll(STATED)) {
    if (unit.toLowerCase() === 'điểm') continue;
    const stated = WORDS.get(word.toLowerCase());
    const value = inUnit(first, unit);
    if (stated === undefined || stated.side === 'from') span.from = { value, isIn: stated?.isIn ?? true };
    if (last !== undefined) span.to = { value: inUnit(last, unit), isIn: true };
    else if (stated === undefined || stated.side === 'to') span.to = { value, isIn: stated?.isIn ?? true };
  }
  return span;
}

function inUnit(figure: string, unit: string): number {
  const plain = figure.replace(',', '.');
  switch (unit.toLowerCase()) {
    case '%':
      return Number(shiftDecimal(plain, -2));
    case 'tuần':
      return Number(plain) * 7;
    case 'tháng':
      return Number(plain) * 30;
    default:
      return Number(plain);
  }
}

/** Thresholds of which neither title nor help tells the person who fills in the form. */
function unsaid({ title, help = '' }: Criterion, thresholds: readonly (number | undefined)[]): string[] {
  const said = new Set(
    Array.from(`${title} ${help}`.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g), ([, figure = '']) => inUnit(figure, '%')),
  );
  return thresholds.flatMap((threshold) =>
    threshold === undefined || said.has(threshold)
      ? []
      : [`neither title nor help says ${shiftDecimal(plainDecimal(threshold), 2)}%, from which the rule counts`],
  );
}

import { type Exact, exact } from '../scoring/exact';

/** A figure as a sentence shows it: a plain decimal, and whether it is all of the figure or a rounding of it. */
export interface ShownFigure {
  sign: '=' | '≈';
  plain: string;
}

/** Decimals that are shown where nothing hangs on more. */
const DECIMALS = 4;

/**
 * A figure rounded to four decimals, or to as many as it takes for what is shown to stand where the figure does: above, at or below each of the limits that the
 * sentence compares it with. 97,99999% must not be called "≈ 98%, dưới 98%".
 *
 * @param least how many decimals there are at least
 */
export function shownFigure(value: Exact, limits: readonly Exact[], least: number = DECIMALS): ShownFigure {
  const sides = limits.map((limit) => value.compare(limit));
  for (let decimals = least; ; decimals++) {
    const rounded = value.round(decimals);
    if (limits.every((limit, at) => rounded.compare(limit) === sides[at]))
      return { sign: rounded.equals(value) ? '=' : '≈', plain: rounded.toString(decimals) };
  }
}

/** The same of a fraction in percent; the limits are fractions too. */
export function shownPercent(fraction: Exact, limits: readonly Exact[]): ShownFigure {
  return shownFigure(
    fraction.mul(PERCENT),
    limits.map((limit) => limit.mul(PERCENT)),
  );
}

const PERCENT = exact(100);

/** A plain decimal with groups of three digits: "1234.5" is "1.234,5" to some and "1,234.5" to others. */
export function groupedDecimal(plain: string, group: '.' | ',', decimal: ',' | '.'): string {
  const [whole = '', decimals] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}

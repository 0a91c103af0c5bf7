import { plainDecimal, readDecimal, shiftDecimal } from '../decimal';

/** A number as it stands among words, with as many decimals as it has: "0,5". */
export function numberText(value: number, decimal: ',' | '.'): string {
  return withoutDoubt(plainDecimal(value)).replace('.', decimal);
}

/** A fraction in percent: 0.98 is "98%". */
export function percentText(fraction: number, decimal: ',' | '.'): string {
  return `${withoutDoubt(shiftDecimal(plainDecimal(fraction), 2)).replace('.', decimal)}%`;
}

/** Reads a number that isn't in percent; `null` for anything else. */
export function readNumber(text: string): number | null {
  const reading = readDecimal(text);
  return reading.kind === 'number' ? reading.value : null;
}

/** Reads "98%" or "98 %" as 0.98; `null` for anything else. */
export function readPercent(text: string): number | null {
  const [, number] = /^([^%]+?) ?%$/.exec(text.trim()) ?? [];
  const reading = number === undefined ? null : readDecimal(number);
  return reading?.kind === 'number' ? Number(shiftDecimal(reading.plain, -2)) : null;
}

/** Three decimals could be taken for a group of thousands: one 0 more, and they can't. */
function withoutDoubt(plain: string): string {
  return readDecimal(plain).kind === 'ambiguous' ? `${plain}0` : plain;
}

import { plainDecimal, shiftDecimal } from '../rubric/decimal';

/** A fraction in percent without binary remainders: 0.07 is 7, not 7.000000000000001. */
export function inPercent(fraction: number): number {
  return Number(shiftDecimal(plainDecimal(fraction), 2));
}

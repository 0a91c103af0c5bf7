import { squeeze } from '../cell';
import { plainDecimal, readDecimal, shiftDecimal } from '../decimal';
import { HIGHEST_THRESHOLD } from '../limits';
import type { Measure } from '../rules';

/** From when on a band is met. */
export interface Threshold {
  from: number;
  strict: boolean;
}

/** "≥ 20%", "> 0%", "≥ 0,5". */
export function thresholdText({ from, strict }: Threshold, measure: Measure, decimal: ',' | '.'): string {
  const plain = plainDecimal(from);
  const isPercent = measure === 'ratio';
  const number = withoutDoubt(isPercent ? shiftDecimal(plain, 2) : plain).replace('.', decimal);
  return `${strict ? '>' : '≥'} ${number}${isPercent ? '%' : ''}`;
}

/** Three decimals could be taken for a group of thousands: one 0 more, and they can't. */
function withoutDoubt(plain: string): string {
  return readDecimal(plain).kind === 'ambiguous' ? `${plain}0` : plain;
}

/** Reads a threshold as people type it (">=20%", "> 0 %", "≥ 0,5"); `null` if it is none. A ratio has to be in percent, anything else must not be. */
export function readThreshold(text: string, measure: Measure): Threshold | null {
  const [, sign, number, percent] = /^(≥|>=|=>|>) ?([^%]+?) ?(%?)$/.exec(squeeze(text)) ?? [];
  if (sign === undefined || number === undefined) return null;
  if ((percent === '%') !== (measure === 'ratio')) return null;
  const reading = readDecimal(number);
  if (reading.kind !== 'number' || reading.value < 0) return null;
  const from = measure === 'ratio' ? Number(shiftDecimal(reading.plain, -2)) : reading.value;
  return from > HIGHEST_THRESHOLD ? null : { from, strict: sign === '>' };
}

/** What a threshold for a measure looks like. */
export function thresholdExample(measure: Measure, decimal: ',' | '.'): string {
  const from = { ratio: 0.2, perPerson: 0.5, count: 3, rate: 2 }[measure];
  return thresholdText({ from, strict: false }, measure, decimal);
}

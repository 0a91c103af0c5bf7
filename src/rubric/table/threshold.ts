import { squeeze } from '../cell';
import { HIGHEST_THRESHOLD } from '../limits';
import type { Measure } from '../rules';
import { numberText, percentText, readNumber, readPercent } from './numbers';

/** From when on a band is met. */
export interface Threshold {
  from: number;
  strict: boolean;
}

/** "≥ 20%", "> 0%", "≥ 0,5". */
export function thresholdText({ from, strict }: Threshold, measure: Measure, decimal: ',' | '.'): string {
  return `${strict ? '>' : '≥'} ${measure === 'ratio' ? percentText(from, decimal) : numberText(from, decimal)}`;
}

/** Reads a threshold as people type it (">=20%", "> 0 %", "≥ 0,5"); `null` if it is none. A ratio has to be in percent, anything else must not be. */
export function readThreshold(text: string, measure: Measure): Threshold | null {
  const [, sign, number] = /^(≥|>=|=>|>) ?(.+)$/.exec(squeeze(text)) ?? [];
  if (sign === undefined || number === undefined) return null;
  const from = measure === 'ratio' ? readPercent(number) : readNumber(number);
  return from === null || from < 0 || from > HIGHEST_THRESHOLD ? null : { from, strict: sign === '>' };
}

/** What a threshold for a measure looks like. */
export function thresholdExample(measure: Measure, decimal: ',' | '.'): string {
  const from = { ratio: 0.2, perPerson: 0.5, count: 3, rate: 2, amount: 100 }[measure];
  return thresholdText({ from, strict: false }, measure, decimal);
}

/** "≤ 3": so many days at most. */
export function delayText(upTo: number): string {
  return `≤ ${upTo}`;
}

/** Reads "<=3" or "≤ 3"; `null` for anything else, fractions of a day too. */
export function readDelay(text: string): number | null {
  const [, days] = /^(?:≤|<=|=<) ?(\d{1,9})$/.exec(squeeze(text)) ?? [];
  return days === undefined ? null : Number(days);
}

import type { Edited } from './editing';
import { type Line, noted, upTo } from './lines';
import type { Recomputed } from './recomputing';
import type { BenchRound } from './round';

/** What was measured with so many agencies. */
export interface Sized {
  agencies: number;
  making: BenchRound['making'];
  recomputed: Recomputed;
  edited: Edited;
}

/**
 * How what was measured grows from the smallest round to the largest, as the exponent of the number of agencies: 1 is in proportion to it, 0 does not grow. Counts are
 * to stay in proportion; times vary with the machine, so they get some room.
 */
export function growth(sized: readonly Sized[]): Line[] {
  const sorted = [...sized].sort((a, b) => a.agencies - b.agencies);
  const [small, large] = [sorted[0], sorted[sorted.length - 1]];
  if (small === undefined || large === undefined || small.agencies === large.agencies) return [];
  const exponent = (of: (one: Sized) => number) =>
    Math.log(of(large) / of(small)) / Math.log(large.agencies / small.agencies);
  const name = `Growth from ${small.agencies} to ${large.agencies} agencies, exponent`;
  return [
    upTo(
      `${name}: requests to make the forms`,
      exponent(({ making }) => making.requests),
      1,
    ),
    upTo(
      `${name}: requests to recompute`,
      exponent(({ recomputed }) => recomputed.requests),
      1,
    ),
    upTo(
      `${name}: recompute, estimated on Google`,
      exponent(({ recomputed }) => recomputed.milliseconds),
      1,
    ),
    upTo(
      `${name}: recompute, here`,
      exponent(({ recomputed }) => recomputed.here),
      1.25,
    ),
    upTo(
      `${name}: edit to score`,
      exponent(({ edited }) => edited.milliseconds),
      1,
    ),
    ...[small, large].map((one) =>
      noted(`${one.agencies} agencies, requests per form to recompute`, one.recomputed.requests / one.agencies),
    ),
    ...[small, large].map((one) =>
      noted(`${one.agencies} agencies, recompute per form, here`, one.recomputed.here / one.agencies, 'ms'),
    ),
  ];
}

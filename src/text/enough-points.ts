/** Points that are enough, in hundredths: rounded up, because with rounding off one might be told that nothing is missing. */
export function enoughPoints(missing: number): number {
  return Math.max(Math.ceil(missing * 100 - 1e-6), 1) / 100;
}

/**
 * What two numbers differ by as people see them, with two decimals: the difference of the figures that are shown, so that whoever adds it to the first gets the
 * second.
 */
export function shownDifference(before: number, after: number): number {
  const difference = (shown(after) - shown(before)).toFixed(DECIMALS);
  // Adding 0 makes 0 of −0.
  return Number(difference) + 0;
}

const DECIMALS = 2;

function shown(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

import { exact } from '../scoring/exact';
import { shownFigure } from '../text/shown-figure';
import { POINTS_FORMAT } from './look';

/** Decimals of POINTS_FORMAT. */
const DECIMALS = 2;

/** The format of a total: two decimals, or as many as it takes for what is shown to stand where the total does. Beside the grade of what is below 850, 849,996 must not be shown as 850,00. */
export function totalFormat(total: number, thresholds: readonly number[]): string {
  const [, decimals = ''] = shownFigure(exact(total), thresholds.map(exact), DECIMALS).plain.split('.');
  return POINTS_FORMAT + '0'.repeat(Math.max(0, decimals.length - DECIMALS));
}

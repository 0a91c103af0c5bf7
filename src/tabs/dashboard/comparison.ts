import { agenciesOf } from '../../round/round';
import { overviewRubric } from '../../round/rubrics';
import { DATA_ROW, ORDER } from '../data-tab';
import { SERIES_COLORS } from '../look';
import { hasPoints, partsOf } from '../parts';
import { type ChartSpec, columnLetters } from '../tab-spec';
import { type Block, BOARD, type Board, chartRows, headingRow, pixels } from './block';

/** What a bar and the title with the legend take. */
const BAR_HEIGHT = 21;
const AROUND = 110;

/** Totals stacked by part beside self against verified, every agency a bar in the order of the totals; `null` where there are no points. */
export function comparisonBlock({ round, group, data, text, width }: Board): Block | null {
  const rubric = overviewRubric(round, group);
  if (!hasPoints(rubric)) return null;
  const count = agenciesOf(round, group.id).length;
  const parts = partsOf(rubric);
  const words = text.dashboard;
  const height = AROUND + Math.max(8, count) * BAR_HEIGHT;
  const [head, last] = [data.rowOf(DATA_ROW.order(group)), data.rowOf(DATA_ROW.ordered(group, count))];
  const range = (from: number, to: number) => `${columnLetters(from)}${head}:${columnLetters(to)}${last}`;
  const title = `#compare.${group.id}`;
  const first = `#chart.${group.id}.1`;
  const half = BOARD.verified;
  const chart = (
    more: Pick<ChartSpec, 'kind' | 'title' | 'ranges' | 'column' | 'width' | 'colors'> & object,
  ): ChartSpec => ({
    tab: data.name,
    row: (rowOf) => rowOf(first),
    height,
    legend: 'top',
    ...more,
  });
  return {
    rows: [headingRow(title, words.compared, words.aboutCompared, width), ...chartRows(group.id, height)],
    charts: [
      chart({
        kind: 'stackedBar',
        title: words.totals(group.name),
        ranges: () => [range(ORDER.agency, ORDER.agency), range(ORDER.firstPart, ORDER.firstPart + parts.length - 1)],
        column: BOARD.place,
        width: pixels(BOARD.place, half) - 8,
        colors: SERIES_COLORS.slice(0, parts.length),
      }),
      chart({
        kind: 'bar',
        title: words.selfAndVerified(group.name),
        ranges: () => [range(ORDER.agency, ORDER.verified)],
        column: half + 1,
        width: pixels(half + 1, BOARD.firstShare + 5),
        colors: [SERIES_COLORS[8], SERIES_COLORS[0]],
      }),
    ],
  };
}

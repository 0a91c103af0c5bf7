import { expect, test } from 'vitest';
import { emptyRanking, rankingScopes } from '../../src/tabs/ranking-scopes';
import { RANKING_HEADINGS, type RankingRow, rankingTab } from '../../src/tabs/ranking-tab';
import { textIn } from '../../src/text/text';
import { hauGiangRound } from '../support/hau-giang-round';

const text = textIn('vi');
const [scope] = rankingScopes(hauGiangRound(), text);
if (scope === undefined) throw new Error('The round is empty');
const empty = emptyRanking(scope);

/** The cells under two headings in the row of an agency that came first. */
function cellsOf(row: Partial<RankingRow>) {
  const [first] = empty.rows;
  if (first === undefined) throw new Error('The round is empty');
  const spec = rankingTab({ ...empty, rows: [{ ...first, place: 1, ...row }] }, text);
  const headings = spec.rows.find(({ id }) => id === RANKING_HEADINGS)?.cells.map(({ value }) => value) ?? [];
  const cells = spec.rows.find(({ id }) => id === `agency.${first.agencyId}`)?.cells ?? [];
  const under = (heading: string) => cells[headings.lastIndexOf(heading)];
  return { total: under(text.ranking.columns.total), margin: under(text.ranking.columns.toNextGrade) };
}

test.each([
  [850, '#,##0.00'],
  [849.994, '#,##0.00'],
  [849.996, '#,##0.000'],
  [849.99996, '#,##0.00000'],
  [700.0001, '#,##0.0000'],
  [549.995, '#,##0.000'],
  [66.66666666666667, '#,##0.00'],
])('a total of %d is never shown as a threshold that it lies beside', (total, format) => {
  expect(cellsOf({ total }).total).toMatchObject({ value: total, style: { format } });
});

test.each([
  [0.00058, 0.01],
  [0, 0.01],
  [0.1, 0.1],
  [0.29, 0.29],
  [83.333333333, 83.34],
  [null, ''],
])(
  'with %d points to the next grade one is told to find %d: rounded off they might not be enough',
  (missing, shown) => {
    expect(cellsOf({ toNextGrade: missing }).margin?.value).toBe(shown);
  },
);

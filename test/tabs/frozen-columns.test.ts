import { expect, test } from 'vitest';
import { agencyForm } from '../../src/tabs/agency-form';
import { emptyRanking, rankingScopes } from '../../src/tabs/ranking-scopes';
import { rankingTab } from '../../src/tabs/ranking-tab';
import { registerTab } from '../../src/tabs/register-tab';
import { summaryTab } from '../../src/tabs/summary';
import type { TabSpec } from '../../src/tabs/tab-spec';
import { textIn } from '../../src/text/text';
import { hauGiangRound } from '../support/hau-giang-round';

const round = hauGiangRound();
const text = textIn('vi');
const [agency] = round.agencies;
const [group] = round.groups;
const [scope] = rankingScopes(round, text);
if (agency === undefined || group === undefined || scope === undefined) throw new Error('The round is empty');

/** A phone held upright is 360 pixels wide, of which row numbers take some; what is frozen has to leave a cell's width. */
const MOST = 360 - 30 - 60;

/** How wide a letter of the usual size is, at least on the average. */
const PER_CHARACTER = 6;

const computed = (at: string) => ({ at, standings: new Map() });
const memory = { last: computed('2017-12-02T08:30:00.000Z'), previous: computed('2017-12-01T08:30:00.000Z') };
const ranking = { ...emptyRanking(scope), memory, changes: ['1 đơn vị tăng hạng: Sở Tài chính (▲1)'] };

const tabs: [string, TabSpec][] = [
  ['a form', agencyForm(round, agency, group, { name: agency.name, rubricTab: 'Bộ tiêu chí' }, text)],
  ['Tổng hợp', summaryTab(round, () => null, text)],
  ['Theo dõi', registerTab(round, { records: new Map(), checkedAt: '' }, () => null, text)],
  ['Xếp hạng', rankingTab(ranking, text)],
];

test.each(tabs)('%s can be moved sideways on a phone: what is frozen leaves room beside it', (_name, spec) => {
  const frozen = spec.columns.slice(0, spec.frozenColumns).filter(({ hidden }) => hidden !== true);
  const width = frozen.reduce((sum, column) => sum + column.width, 0);
  expect(width).toBeGreaterThan(0);
  expect(width).toBeLessThanOrEqual(MOST);
});

test.each(tabs)('%s has no line that is cut off where what is frozen ends', (_name, spec) => {
  const cutOff = spec.rows.flatMap(({ cells }) =>
    cells.slice(0, spec.frozenColumns - 1).flatMap(({ value, style }, at) => {
      const widths = spec.columns.slice(at + 1, spec.frozenColumns).map(({ width }) => width);
      const room = widths.reduce((sum, width) => sum + width, 0);
      const isLong = typeof value === 'string' && value.length * PER_CHARACTER > room;
      return isLong && style.wrap === false ? [value] : [];
    }),
  );
  expect(cutOff).toEqual([]);
});

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

const tabs: [string, TabSpec][] = [
  ['a form', agencyForm(round, agency, group, { name: agency.name, rubricTab: 'Bộ tiêu chí' }, text)],
  ['Tổng hợp', summaryTab(round, () => null, text)],
  ['Theo dõi', registerTab(round, { records: new Map(), checkedAt: '' }, () => null, text)],
  ['Xếp hạng', rankingTab(emptyRanking(scope), text)],
];

test.each(tabs)('%s can be moved sideways on a phone: what is frozen leaves room beside it', (_name, spec) => {
  const frozen = spec.columns.slice(0, spec.frozenColumns).filter(({ hidden }) => hidden !== true);
  const width = frozen.reduce((sum, column) => sum + column.width, 0);
  expect(width).toBeGreaterThan(0);
  expect(width).toBeLessThanOrEqual(MOST);
});

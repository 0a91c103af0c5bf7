import { type Agency, agenciesOf, type Group, type RoundWithRubrics } from '../../round/round';
import { overviewRubric } from '../../round/rubrics';
import { inEveryLanguage, type Text } from '../../text/text';
import { COLOR, PLAIN_TAB } from '../look';
import { hasPoints, partsOf } from '../parts';
import type { OtherTab } from '../references';
import type { LastYearOf } from '../summary';
import { type TabSpec, tabKey } from '../tab-spec';
import { type Block, type Board, boardColumns, titleRows, withHeights } from './block';
import { comparisonBlock } from './comparison';
import { gradesBlock } from './grades';
import { keyFiguresBlock } from './key-figures';
import { profileBlock } from './profile';
import { MOVEMENT_COLUMNS, standingsBlock } from './standings';
import { isLong, weakestBlock } from './weakest';

export interface DashboardSources {
  summary: OtherTab;
  data: OtherTab;
  /** The agency that somebody picked on the dashboard with this key, if there is one. */
  picked: (key: string) => string | null;
  lastYear: LastYearOf;
}

/**
 * The dashboard of one group: key figures, live order with heat map, grades, weakest criteria, one agency's profile, charts. All of it is formulas over Tổng hợp
 * and Dữ liệu, so it changes while people type. Blocks that mean nothing for the rubric are left out.
 *
 * @param alone whether it is the only one, and so the file's dashboard
 */
export function groupDashboard(
  round: RoundWithRubrics,
  group: Group,
  sources: DashboardSources,
  alone: boolean,
  text: Text,
): TabSpec {
  const rubric = overviewRubric(round, group);
  const lastYear = hasPoints(rubric) ? sources.lastYear(group.id) : null;
  const columns = boardColumns(partsOf(rubric).length + (lastYear === null ? 0 : MOVEMENT_COLUMNS));
  const { summary, data } = sources;
  const board: Board = { round, group, summary, data, lastYear, width: columns.length, text };
  const key = alone ? tabKey('dashboard') : tabKey('dashboard', group.id);
  const words = text.dashboard;
  const blocks = blocksOf(board, pickOf(agenciesOf(round, group.id), sources.picked(key)));
  const nameIn = (words: Text) => (alone ? words.tabs.dashboard : words.dashboard.tabName(group.name));
  return {
    ...PLAIN_TAB,
    key,
    name: nameIn(text),
    otherNames: inEveryLanguage(nameIn),
    color: COLOR.header,
    frozenRows: 2,
    columns,
    rows: withHeights([
      ...titleRows(alone ? words.title(round.settings) : words.groupTitle(group.name), words.about(round.settings)),
      ...blocks.flatMap(({ rows }) => rows),
    ]),
    highlights: blocks.flatMap(({ highlights = [] }) => highlights),
    charts: blocks.flatMap(({ charts = [] }) => charts),
  };
}

/** In a large group the order of the agencies takes several pages and comes last. */
function blocksOf(board: Board, picked: string): Block[] {
  const standings = standingsBlock(board);
  const short = [gradesBlock(board), weakestBlock(board), profileBlock(board, picked)];
  const middle = isLong(board) ? [...short, standings] : [standings, ...short];
  return [keyFiguresBlock(board), ...middle, comparisonBlock(board)].filter((block) => block !== null);
}

/** What was picked, as long as it is one of the group's agencies. */
function pickOf(agencies: readonly Agency[], picked: string | null): string {
  return (agencies.find(({ name }) => name === picked) ?? agencies[0])?.name ?? '';
}

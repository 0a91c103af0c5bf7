import { agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { rubricOfAgency } from '../round/rubrics';
import { allCriteria } from '../rubric/rubric';
import { type LiveFigures, readSummary } from '../tabs/read-summary';
import { SUMMARY } from '../tabs/summary';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Desk } from './desk';

/** An agency with its live figures and how many criteria it answers. */
export interface LiveAgency extends LiveFigures {
  id: string;
  name: string;
  group: Group;
  criteria: number;
  sheetId: number | null;
}

/** The live figures of every agency in the order of Thiết lập. One read of Tổng hợp, none of a form. */
export function liveAgencies(desk: Desk, round: RoundWithRubrics): LiveAgency[] {
  const summary = desk.tabs.get(tabKey('summary'));
  const figures = summary === null ? new Map() : readSummary(readTab(summary, columnLetters(SUMMARY.ranked)));
  return round.groups.flatMap((group) =>
    agenciesOf(round, group.id).map(
      (agency): LiveAgency => ({
        ...(figures.get(agency.id) ?? { answered: 0, invalid: 0, total: null, grade: '' }),
        id: agency.id,
        name: agency.name,
        group,
        criteria: allCriteria(rubricOfAgency(round, agency, group)).length,
        sheetId: desk.tabs.get(tabKey('agency', agency.id))?.getSheetId() ?? null,
      }),
    ),
  );
}

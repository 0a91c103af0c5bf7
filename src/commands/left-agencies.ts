import { type Agency, type Group, type RoundWithRubrics, rubricOf } from '../round/round';
import { allCriteria } from '../rubric/rubric';
import type { CellValue } from '../scoring/answer';
import { FORM, FORM_ROW, FORM_WIDTH } from '../tabs/form-columns';
import { formLandmarks } from '../tabs/form-landmarks';
import { recognise } from '../tabs/landmarks';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Desk } from './desk';

/**
 * The round together with the agencies that Thiết lập does not list any more but whose forms are still there. Nobody fills these in. A form whose group is in the
 * round no more, or whose columns were moved, is left out: nobody can tell what stands in it. Reads each of these forms once.
 */
export function withLeftAgencies(desk: Desk, round: RoundWithRubrics): RoundWithRubrics {
  const listed = new Set(round.agencies.map(({ id }) => id));
  const left = desk.tabs
    .idsOf('agency')
    .filter((id) => !listed.has(id))
    .flatMap((id): Agency[] => {
      const key = tabKey('agency', id);
      const sheet = desk.tabs.get(key);
      if (sheet === null) return [];
      const rows = readTab(sheet, columnLetters(FORM_WIDTH));
      const group = groupOf(rows, round);
      if (group === null || recognise(rows, formLandmarks(rubricOf(round, group))).columnsMoved) return [];
      return [{ id, name: desk.tabs.agencyNameOf(key) ?? sheet.getName(), groupId: group.id, editors: [] }];
    });
  return { ...round, agencies: [...round.agencies, ...left] };
}

/** The group whose name a form carries; if that was renamed, the first one whose rubric has all criteria of the form. */
function groupOf(rows: readonly (readonly CellValue[])[], round: RoundWithRubrics): Group | null {
  const ids = new Set(rows.map(([id]) => String(id ?? '')));
  const head = rows.find(([id]) => id === FORM_ROW.round);
  const fits = (group: Group) => allCriteria(rubricOf(round, group)).every(({ id }) => ids.has(id));
  const named = round.groups.find(({ name }) => name === head?.[FORM.title - 1]);
  return named ?? round.groups.find(fits) ?? null;
}

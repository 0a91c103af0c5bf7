import type { ArchivedPlace, ArchivedRound, ArchivedRow } from '../round/archive';
import { type Agency, agenciesOf, type Group, type RoundWithRubrics, rubricOf } from '../round/round';
import { rubricOfAgency } from '../round/rubrics';
import { toNumber } from '../scoring/exact';
import type { ScoreSheet } from '../scoring/score-sheet';
import { archiveTab } from '../tabs/archive-tab';
import { columnsOfPeople, enteredRows } from '../tabs/entered-cells';
import { FORM_WIDTH } from '../tabs/form-columns';
import { formLandmarks } from '../tabs/form-landmarks';
import { columnsOfTab } from '../tabs/form-rows';
import { recognise } from '../tabs/landmarks';
import { readForm } from '../tabs/read-form';
import { columnLetters, type TabSpec, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';
import { formSpec, layOutUnfinished } from './lay-out';
import type { RankedRound } from './recompute-ranking';
import { whyNoCells, whyNoTabs } from './room';

/** A form's layout and what stands on it by now. */
export interface FormAsItStands {
  sheet: Sheet;
  spec: TabSpec;
  /** From row 1, every column in its place. */
  rows: ReturnType<typeof recognise>['rows'];
  columnsMoved: boolean;
}

/** Reads an agency's form as a whole; `null` when its tab is gone. One read. */
export function formAsItStands(
  desk: Desk,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
): FormAsItStands | null {
  const sheet = desk.tabs.get(tabKey('agency', agency.id));
  if (sheet === null) return null;
  const { rows, columnsMoved } = recognise(
    readTab(sheet, columnLetters(FORM_WIDTH)),
    formLandmarks(rubricOfAgency(round, agency, group)),
  );
  return { sheet, spec: formSpec(desk, round, agency, group, sheet.getName()), rows, columnsMoved };
}

/**
 * Writes the archive of a round onto its hidden tab; it does not count as whole yet.
 *
 * @param round with every agency whose form is to be kept
 * @returns the tab, or the sentence that says which form can't be read or that there is no room
 */
export function writeArchive(
  desk: Desk,
  round: RoundWithRubrics,
  ranked: RankedRound,
  about: Pick<ArchivedRound, 'year' | 'carried' | 'published'>,
): Sheet | string {
  const { text } = desk;
  const rows: ArchivedRow[] = [];
  const columns = columnsOfPeople(round.groups.flatMap((group) => specOfGroup(desk, round, group)));
  for (const group of round.groups) {
    for (const agency of agenciesOf(round, group.id)) {
      const form = formAsItStands(desk, round, agency, group);
      if (form === null) continue;
      if (form.columnsMoved) return text.commands.columnsMoved(form.sheet.getName());
      rows.push(...rowsOf(form, columns, round, agency, group));
    }
  }
  const names = formLandmarksOf(round);
  const archived: ArchivedRound = { ...about, columns, places: placesOf(ranked), rows };
  const spec = archiveTab(archived, (column) => names[column - 1]?.names[0] ?? '', text);
  const refusal = whyNoTabs(desk, [spec.key]) ?? whyNoCells(desk, spec.rows.length * spec.columns.length);
  if (refusal !== null) return refusal;
  const { sheet } = layOutUnfinished(desk, spec);
  sheet.hideSheet();
  return sheet;
}

/** The layout of one of a group's forms; they have the same columns. */
function specOfGroup(desk: Desk, round: RoundWithRubrics, group: Group): TabSpec[] {
  const [first] = agenciesOf(round, group.id);
  return first === undefined ? [] : [formSpec(desk, round, first, group, first.name)];
}

function formLandmarksOf(round: RoundWithRubrics): ReturnType<typeof formLandmarks>['columns'] {
  const [first] = round.groups;
  return first === undefined ? [] : formLandmarks(rubricOf(round, first)).columns;
}

function rowsOf(
  form: FormAsItStands,
  columns: readonly number[],
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
): ArchivedRow[] {
  const { sheets } = readForm(rubricOfAgency(round, agency, group), columnsOfTab(form.rows));
  const points = ({ criteria }: ScoreSheet) => new Map(criteria.map((one) => [one.id, toNumber(one.points)]));
  const [self, verified] = [points(sheets.self), points(sheets.verified)];
  return enteredRows(form.spec, form.rows, columns).map(
    ({ id, cells }): ArchivedRow => ({
      agencyId: agency.id,
      agency: agency.name,
      groupId: group.id,
      rowId: id,
      selfPoints: self.get(id) ?? null,
      verifiedPoints: verified.get(id) ?? null,
      cells,
    }),
  );
}

function placesOf({ tables }: RankedRound): ArchivedPlace[] {
  return tables.flatMap(({ id, rows }) =>
    rows.map(({ agencyId, agency, place, total, base, bonus, deducted, grade }) => ({
      scopeId: id,
      ...{ agencyId, agency, place, total, base, bonus, deducted, grade },
    })),
  );
}

import { datesOfRound } from '../round/calendar';
import type { Agency, Group, Round } from '../round/round';
import { fold } from '../rubric/cell';
import type { Rubric } from '../rubric/rubric';
import { FORM, FORM_ROW } from '../tabs/form-columns';
import { tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';

/**
 * What Thiết lập holds when it is made: what the regulation says, for the year that is being assessed now, since reports on a year are due in its December. Where
 * forms are there already, somebody deleted the tab, and the agencies are those of the forms: under other ids their figures would be counted for others.
 */
export function proposeRound(desk: Desk, rubric: Rubric): Round {
  const year = new Date().getFullYear();
  const groups: Group[] = rubric.groups.map(({ id, label }) => ({ id, name: label, rubricId: rubric.id }));
  const listed = rubric.groups.flatMap((group) => group.agencies.map((name) => ({ name, groupId: group.id })));
  const withForms = agenciesWithForms(desk, groups, listed);
  return {
    settings: {
      name: desk.text.settings.roundName(year),
      year,
      ...datesOfRound(rubric.calendar, year),
      phase: 'selfAssessment',
      basis: 'byPhase',
      ties: 'competition',
      language: 'vi',
      coordinators: desk.person === '' ? [] : [desk.person],
      verifiers: [],
      ranksAbsent: false,
      sendsMail: false,
    },
    groups,
    agencies:
      withForms.length > 0
        ? withForms
        : listed.map((agency, at) => ({ id: `a${String(at + 1).padStart(2, '0')}`, editors: [], ...agency })),
  };
}

/** The agencies that have a form, in the order of the tabs' keys, with the group that the form names. */
export function agenciesWithForms(
  desk: Desk,
  groups: readonly Group[],
  listed: readonly Pick<Agency, 'name' | 'groupId'>[],
): Agency[] {
  return desk.tabs
    .idsOf('agency')
    .sort()
    .flatMap((id) => {
      const key = tabKey('agency', id);
      const sheet = desk.tabs.get(key);
      if (sheet === null) return [];
      const name = desk.tabs.agencyNameOf(key) ?? sheet.getName();
      const named = groups.find((group) => fold(group.name) === fold(groupNameOn(sheet)));
      const groupId = named?.id ?? listed.find((agency) => fold(agency.name) === fold(name))?.groupId ?? '';
      return [{ id, name, groupId, editors: [] }];
    });
}

/** What a form says of its agency's group below the title. */
function groupNameOn(sheet: Sheet): string {
  const row = readTab(sheet).find((cells) => cells[FORM.id - 1] === FORM_ROW.round);
  return String(row?.[FORM.title - 1] ?? '');
}

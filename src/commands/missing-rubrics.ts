import { agenciesOf, type Round, type RoundWithRubrics } from '../round/round';
import { agencyForm } from '../tabs/agency-form';
import { FORM_ROW } from '../tabs/form-columns';
import { tabKey } from '../tabs/tab-spec';
import { wantedProtections } from '../tabs/wanted-protections';
import type { Text } from '../text/text';
import { builtInRubric } from '../workbook/built-in-rubrics';
import { protectTab } from '../workbook/protect';
import { renderFormulas } from '../workbook/render';
import type { Desk } from './desk';
import { layOutUnfinished, newRubricTab, protectionContext } from './lay-out';

/** The tab of a built-in rubric that was just made. */
export interface RemadeRubric {
  id: string;
  tab: string;
}

/**
 * Makes the tabs of built-in rubrics that the round needs and does not have. They count as unfinished until `markReady`, so that a run that is broken off does what
 * follows from it again.
 */
export function layOutMissingRubrics(desk: Desk, round: Round): RemadeRubric[] {
  const ids = Array.from(new Set(round.groups.map((group) => group.rubricId)));
  return ids.flatMap((id) => {
    if (desk.tabs.isReady(tabKey('rubric', id))) return [];
    const rubric = builtInRubric(id);
    if (rubric === null) return [];
    return [{ id, tab: layOutUnfinished(desk, newRubricTab(desk, rubric)).sheet.getName() }];
  });
}

/**
 * Lets the coordinators alone change the rubrics, among which may be some that were made before anything said who they are. Done while there are no forms: nobody
 * else has anything to do in the file before.
 */
export function protectRubrics(desk: Desk, round: Round): void {
  const wanted = wantedProtections({ rows: [], columns: [], editors: {} }, () => 0, round.settings.coordinators);
  for (const id of desk.tabs.idsOf('rubric')) {
    const sheet = desk.tabs.get(tabKey('rubric', id));
    if (sheet !== null) protectTab(sheet, wanted, protectionContext(desk));
  }
}

/** Writes the formulas of the forms that are scored by a rubric anew; they lost it when its tab was deleted. */
export function relinkForms(desk: Desk, round: RoundWithRubrics, rubricId: string): void {
  const rubricTab = desk.tabs.get(tabKey('rubric', rubricId))?.getName() ?? '';
  for (const group of round.groups.filter((one) => one.rubricId === rubricId)) {
    for (const agency of agenciesOf(round, group.id)) {
      const sheet = desk.tabs.get(tabKey('agency', agency.id));
      if (sheet === null || !desk.tabs.isReady(tabKey('agency', agency.id))) continue;
      const spec = agencyForm(round, agency, group, { name: sheet.getName(), rubricTab }, desk.text);
      renderFormulas(sheet, spec, FORM_ROW.header);
    }
  }
}

/** Says which rubrics were made again while forms were there; nothing at the start of a round. */
export function rubricsRemade(remade: readonly RemadeRubric[], keptForms: number, text: Text): string {
  return keptForms === 0 ? '' : remade.map(({ tab }) => text.commands.rubricRemade(tab)).join('');
}

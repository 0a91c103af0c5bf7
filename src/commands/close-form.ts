import type { StatusOf } from '../round/rights';
import type { Agency, Group, RoundWithRubrics } from '../round/round';
import { FORM_WIDTH } from '../tabs/form-columns';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Sheet } from '../workbook/sheets';
import { type AppliedRights, applyRights } from './apply-rights';
import type { Desk } from './desk';
import { fixFormulas } from './fix-formulas';
import { statusesOf } from './register';
import { type ScoredForm, scoreRows } from './score-forms';

/** A form that its agency can't change any more, as it stands then. */
export interface ClosedForm {
  sheet: Sheet;
  form: ScoredForm;
  /** Cells with formulas of the agency that are values now. */
  fixed: readonly string[];
  rights: AppliedRights;
}

/**
 * Closes a form to its agency, then reads it and puts in place of the agency's formulas what they show: what it is received or locked with is to stand there, whatever
 * changes elsewhere. A run that is broken off leaves a form closed at worst, and the next one closes it again.
 *
 * @param as what the agency is to be from then on, which is for the caller to write down
 * @param isMeant looks at the form once nobody can change it; a form that is not meant after all stays as it was
 * @returns the name of the tab when its columns were moved; `null` for a form that is not meant or not there
 */
export function closeForm(
  desk: Desk,
  round: RoundWithRubrics,
  { agency, group }: { agency: Agency; group: Group },
  as: 'submitted' | 'locked',
  isMeant: (form: ScoredForm) => boolean = () => true,
): ClosedForm | { columnsMoved: string } | null {
  const key = tabKey('agency', agency.id);
  const sheet = desk.tabs.get(key);
  if (sheet === null) return null;
  const statuses = statusesOf(desk);
  const give = (status: StatusOf) => applyRights(desk, round, status, () => true, [key]);
  const rights = give((id) => (id === agency.id ? as : statuses(id)));
  if (rights.refused.length > 0) return { columnsMoved: sheet.getName() };
  const read = () => scoreRows(readTab(sheet, columnLetters(FORM_WIDTH)), round, agency, group, 'self');
  const form = read();
  if (!isMeant(form)) {
    give(statuses);
    return null;
  }
  const fixed = fixFormulas(desk, sheet, form.ids);
  return { sheet, form: fixed.length === 0 ? form : read(), fixed, rights };
}

import type { Agency, RoundWithRubrics } from '../round/round';
import { tabKey } from '../tabs/tab-spec';
import { ForeignColumn } from '../workbook/mended-content';
import { statusesOf } from './agency-status';
import { applyRights } from './apply-rights';
import { fixedForms, tabList, unfinished } from './check-protection';
import type { Desk } from './desk';
import { foreignColumnSentence } from './foreign-column';
import { layOutForm } from './lay-out';

/**
 * Brings the forms that are there in line with Thiết lập: an agency's new name is written on its form and tab, and whoever is to fill a form in may type there. What was
 * entered stays as it is. Only what differs is written, so a run that was broken off is continued by the next.
 *
 * @returns what was done, as sentences with a space before each; `''` if there was nothing to do
 */
export function followSettings(desk: Desk, round: RoundWithRubrics, timeIsLeft: () => boolean): string {
  const { tabs, text } = desk;
  const kept = round.agencies.filter(({ id }) => tabs.isReady(tabKey('agency', id)));
  const renamed = kept.flatMap((agency) => {
    const former = tabs.agencyNameOf(tabKey('agency', agency.id));
    return former === null || former === agency.name ? [] : rename(desk, round, agency);
  });
  const keys = kept.map(({ id }) => tabKey('agency', id));
  const applied = applyRights(desk, round, statusesOf(desk), timeIsLeft, keys);
  const { repaired } = applied;
  return [
    ...renamed,
    ...(repaired.length === 0
      ? []
      : [text.commands.rightsUpdated(repaired.length, tabList(repaired.map(({ tab }) => tab)))]),
    fixedForms(applied, text),
    unfinished(applied, text),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => ` ${sentence}`)
    .join('');
}

function rename(desk: Desk, round: RoundWithRubrics, agency: Agency): string[] {
  const { tabs, text, book } = desk;
  const group = round.groups.find(({ id }) => id === agency.groupId);
  const sheet = tabs.get(tabKey('agency', agency.id));
  if (group === undefined || sheet === null) return [];
  const before = sheet.getName();
  const taken = new Set(book.getSheets().map((one) => one.getName()));
  try {
    layOutForm(desk, round, agency, group, taken);
  } catch (error) {
    if (!(error instanceof ForeignColumn)) throw error;
    return [foreignColumnSentence(error, text)];
  }
  const after = sheet.getName();
  const { formRenamed, titleRenamed } = text.commands;
  return [after === before ? titleRenamed(before, agency.name) : formRenamed(before, after)];
}

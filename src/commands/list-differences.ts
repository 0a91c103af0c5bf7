import { agenciesOf, type RoundWithRubrics } from '../round/round';
import { rubricOfAgency } from '../round/rubrics';
import { differencesOnForm } from '../tabs/differences-on-form';
import { differencesTab } from '../tabs/differences-tab';
import type { AgencyOnList } from '../tabs/differences-tables';
import { tabKey } from '../tabs/tab-spec';
import { showTab } from '../workbook/cursor';
import type { Desk } from './desk';
import { layOutTab } from './lay-out';
import { readyRound } from './ready-round';
import { whyNoTabs } from './room';
import { type Ending, runCommand } from './run';
import { scoreForm } from './score-forms';
import { timeLeft } from './time-left';

/**
 * Makes Bảng chênh lệch anew from all forms: one read for each. When the time is over, the forms that were not read are named on the tab, so that nobody takes half a
 * list for a whole one.
 */
export function listDifferences(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.differences,
    true,
    (desk) => {
      const ready = readyRound(desk);
      if (!ready.ok) return ready;
      const crowded = whyNoTabs(desk, [tabKey('differences')]);
      return crowded === null ? list(desk, ready.round, left) : { ok: false, sentence: crowded };
    },
  );
}

function list(desk: Desk, round: RoundWithRubrics, timeIsLeft: () => boolean): Ending {
  const { text } = desk;
  const words = text.verification;
  const { agencies, damaged, unread } = readAll(desk, round, timeIsLeft);
  const phase = text.settings.phases[round.settings.phase];
  const rendered = layOutTab(
    desk,
    differencesTab({ stamp: { at: new Date(), by: desk.person, phase }, agencies }, text),
  );
  showTab(desk.book, rendered);
  const counts = agencies.map(({ form }) => form?.lines.length ?? 0);
  const differences = counts.reduce((all, count) => all + count, 0);
  const sentences = [
    differences === 0 ? words.noneFound : words.listed(differences, counts.filter((count) => count > 0).length),
    damaged === 0 ? '' : words.damaged(damaged),
    unread === 0 ? '' : words.unread(unread),
  ];
  return { ok: unread === 0, sentence: sentences.join('') };
}

function readAll(
  desk: Desk,
  round: RoundWithRubrics,
  timeIsLeft: () => boolean,
): { agencies: AgencyOnList[]; damaged: number; unread: number } {
  const agencies: AgencyOnList[] = [];
  let damaged = 0;
  let unread = 0;
  for (const group of round.groups) {
    for (const agency of agenciesOf(round, group.id)) {
      const sheetId = desk.tabs.get(tabKey('agency', agency.id))?.getSheetId() ?? null;
      const rubric = rubricOfAgency(round, agency, group);
      const isRead = agencies.length === unread || timeIsLeft();
      const form = isRead ? scoreForm(desk.tabs, round, agency, group, 'verified') : null;
      if (!isRead) unread += 1;
      if (form?.columnsMoved === true) damaged += 1;
      const found = form === null ? null : differencesOnForm(form, desk.text);
      agencies.push({ id: agency.id, name: agency.name, rubric, sheetId, form: found });
    }
  }
  return { agencies, damaged, unread };
}

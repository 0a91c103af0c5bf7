import { agenciesOf } from '../round/round';
import { tabKey } from '../tabs/tab-spec';
import type { AgencyLine, Reply } from '../wire';
import { noSettings, openDesk } from './desk';
import { isOverdue } from './lock-overdue';
import { waitsFor } from './open-work';
import { isWaiting, recordOf, registerOf } from './register';

/** How every agency stands, for those who run the round and those who verify. One read of Theo dõi, none of a form. */
export function agencyLines(): Reply<AgencyLine[]> {
  const desk = openDesk();
  const { settings, text } = desk;
  if (settings === null) return { ok: false, sentence: noSettings(desk) };
  if (desk.role !== 'coordinator' && desk.role !== 'verifier') {
    return { ok: false, sentence: text.commands.notCoordinator(desk.person) };
  }
  const { round } = settings;
  const register = registerOf(desk);
  const isOver = isOverdue(desk, round.settings.reportBy);
  const lines = round.groups.flatMap((group) =>
    agenciesOf(round, group.id).map((agency): AgencyLine => {
      const { status, submittedAt, daysLate } = recordOf(desk, agency.id);
      const live = register?.live.get(agency.id);
      const isRequested = isWaiting(desk, agency.id);
      const waiting = waitsFor(round.settings.phase, status, isRequested);
      const isVerified = live !== undefined && live.verified >= live.criteria;
      const nothingDiffers = live?.differing === 0;
      return {
        id: agency.id,
        name: agency.name,
        group: group.name,
        sheetId: desk.tabs.get(tabKey('agency', agency.id))?.getSheetId() ?? null,
        status,
        requested: isRequested,
        overdue: isOver && daysLate === null && !isRequested,
        answered: live?.answered ?? 0,
        criteria: live?.criteria ?? 0,
        invalid: live?.invalid ?? 0,
        total: live?.total ?? null,
        grade: live?.grade ?? '',
        submittedAt,
        daysLate: daysLate ?? 0,
        verified: live?.verified ?? 0,
        differing: live?.differing ?? 0,
        waitsFor:
          (waiting === 'verification' && isVerified) || (waiting === 'explanation' && nothingDiffers) ? null : waiting,
      };
    }),
  );
  return { ok: true, value: lines };
}

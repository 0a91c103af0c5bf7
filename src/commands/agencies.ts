import { dateOfCell, readCalendarDate } from '../rubric/dates';
import type { AgencyLine, Reply } from '../wire';
import { statusesOf } from './agency-status';
import { openDesk } from './desk';
import { liveAgencies } from './live-figures';
import { readyRound } from './ready-round';

/** How every agency stands, for those who run the round and those who verify. One read of Tổng hợp, none of a form. */
export function agencyLines(): Reply<AgencyLine[]> {
  const desk = openDesk();
  if (desk.settings !== null && desk.role !== 'coordinator' && desk.role !== 'verifier') {
    return { ok: false, sentence: desk.text.commands.notCoordinator(desk.person) };
  }
  const ready = readyRound(desk);
  if (!ready.ok) return ready;
  const statusOf = statusesOf(desk);
  const lastDay = readCalendarDate(ready.round.settings.reportBy);
  const isOver = lastDay !== null && dateOfCell(new Date()) > lastDay;
  return {
    ok: true,
    value: liveAgencies(desk, ready.round).map(({ group, ...agency }): AgencyLine => {
      const status = statusOf(agency.id);
      return {
        ...agency,
        group: group.name,
        status,
        overdue: isOver && (status === 'open' || status === 'returned'),
        submittedAt: '',
        daysLate: 0,
        verified: 0,
        differing: 0,
      };
    }),
  };
}

import type { Text } from '../text';

/** How criteria without points stand, by unit and by criterion. */
export const assignment: Text['assignment'] = {
  dataAbout: 'The summary draws from here; there is nothing to look at or to change.',
  none: 'No rubric of this round divides its criteria among units.',
  everybody: 'All units',
  states: { overdue: 'Overdue', open: 'Open', complete: 'Complete' },
  units: 'Progress by unit: overdue and most open first',
  criteria: (rubric) => `Progress by criterion (${rubric.shortTitle}): overdue and open first`,
  columns: {
    place: 'No.',
    number: 'ID',
    supplied: 'Supplied',
    state: 'State',
    progress: 'Progress',
    open: 'Criteria still open',
    submission: 'Submission',
    missing: 'Lead units that have not supplied',
  },
  leads: (names) => `Led by: ${names}`,
  wholeGroup: (name, units) => `${name} (all ${units} units)`,
  notInRound: (lead) => `${lead} (not in Settings)`,
  dueBy: (reportBy, publishBy) =>
    [reportBy === '' ? '' : ` · due by ${reportBy}`, publishBy === '' ? '' : ` · compiled by ${publishBy}`].join(''),
  completeAfter: (all) => `/${all} criteria complete`,
  overdueBefore: ' · ',
  overdueAfter: ' criteria overdue',
};

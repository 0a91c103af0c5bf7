import type { AgencyLine } from '../../src/wire';
import { withoutMarks } from '../setup/plain-text';
import { byName } from '../shared/vietnamese-order';

/** What an agency can be filtered by. `overdue` and `invalid` go across the others. */
export type AgencyState =
  | 'overdue'
  | 'invalid'
  | 'noForm'
  | 'waiting'
  | 'returned'
  | 'notBegun'
  | 'underway'
  | 'complete'
  | 'submitted'
  | 'locked';

/** In the order in which they are offered: what wants something of the coordinator first. */
export const AGENCY_STATES: readonly AgencyState[] = [
  'overdue',
  'invalid',
  'noForm',
  'waiting',
  'returned',
  'notBegun',
  'underway',
  'complete',
  'submitted',
  'locked',
];

/** How far an agency is, in one word. */
export function stateOf(agency: AgencyLine): Exclude<AgencyState, 'overdue' | 'invalid'> {
  if (agency.sheetId === null) return 'noForm';
  if (agency.requested) return 'waiting';
  if (agency.status !== 'open') return agency.status;
  if (agency.answered + agency.invalid === 0) return 'notBegun';
  return agency.answered >= agency.criteria ? 'complete' : 'underway';
}

export function isIn(agency: AgencyLine, state: AgencyState | 'all'): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'overdue':
      return agency.overdue;
    case 'invalid':
      return agency.invalid > 0;
    default:
      return stateOf(agency) === state;
  }
}

/** The agencies of a state whose name or group has the words of a search in it, overdue ones first, then by how far they are, then by name. */
export function foundAgencies(
  agencies: readonly AgencyLine[],
  state: AgencyState | 'all',
  search: string,
): AgencyLine[] {
  const words = withoutMarks(search).split(' ');
  const rank = (agency: AgencyLine) => AGENCY_STATES.indexOf(agency.overdue ? 'overdue' : stateOf(agency));
  return agencies
    .filter((agency) => {
      const text = withoutMarks(`${agency.name} ${agency.group}`);
      return isIn(agency, state) && words.every((word) => text.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b) || byName(a.name, b.name));
}

import type { Agency, Round } from './round';

/** What a person is in a round. A leader or a stranger is a `viewer`: looks, changes nothing. */
export type Role = 'coordinator' | 'agency' | 'viewer';

/** Who someone is, by e-mail; upper and lower case are the same person. An unknown e-mail (`''`) is nobody's. */
export function roleOf(round: Round, email: string): { role: Role; agencies: Agency[] } {
  const person = email.trim().toLowerCase();
  if (person === '') return { role: 'viewer', agencies: [] };
  const agencies = round.agencies.filter((agency) => agency.editors.some((editor) => editor.toLowerCase() === person));
  if (round.settings.coordinators.some((coordinator) => coordinator.toLowerCase() === person)) {
    return { role: 'coordinator', agencies };
  }
  return { role: agencies.length > 0 ? 'agency' : 'viewer', agencies };
}

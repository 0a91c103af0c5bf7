import { isAmong } from './account';
import type { Agency, Round } from './round';

/** What a person is in a round. A leader or a stranger is a `viewer`: looks, changes nothing. */
export type Role = 'coordinator' | 'verifier' | 'agency' | 'viewer';

/** Who someone is, by the right that goes furthest; whoever has several has them all (`rolesOf`). */
export function roleOf(round: Round, email: string): { role: Role; agencies: Agency[] } {
  const { roles, agencies } = rolesOf(round, email);
  const role = (['coordinator', 'verifier', 'agency'] as const).find((one) => roles.has(one)) ?? 'viewer';
  return { role, agencies };
}

/**
 * All that someone is, by the account that an e-mail means. A coordinator verifies too, and whoever verifies may fill in a form besides. An unknown
 * e-mail (`''`) is nobody's.
 *
 * @returns with the agencies whose forms the person fills in
 */
export function rolesOf(round: Round, email: string): { roles: ReadonlySet<Role>; agencies: Agency[] } {
  const among = (emails: readonly string[]) => isAmong(email, emails);
  const agencies = round.agencies.filter((agency) => among(agency.editors));
  const coordinates = among(round.settings.coordinators);
  const roles = new Set<Role>([
    ...(coordinates ? (['coordinator'] as const) : []),
    ...(coordinates || among(round.settings.verifiers) ? (['verifier'] as const) : []),
    ...(agencies.length > 0 ? (['agency'] as const) : []),
  ]);
  return { roles: roles.size === 0 ? new Set<Role>(['viewer']) : roles, agencies };
}

import { isAmong } from './account';
import { type Role, rolesOf } from './roles';
import type { Agency, Phase, Round } from './round';

/**
 * What there is to edit: an agency's figures, evidence and notes; its explanations; what the verifiers found; the coordinators' decisions on a form (deductions,
 * exemptions); Thiết lập; a rubric; and what formulas and commands compute.
 */
export type EditKind = 'answers' | 'explanation' | 'verification' | 'decisions' | 'settings' | 'rubric' | 'computed';

/** How far an agency is with its form. */
export type AgencyStatus = 'open' | 'submitted' | 'returned' | 'locked';

/** The status of each agency, by its id. */
export type StatusOf = (agencyId: string) => AgencyStatus;

/**
 * Who may edit what: the one table that protections, sidebar and commands go by. An agency's rights are those on its own form.
 *
 * @param status of the agency whose form it is; for what is on no form it does not matter
 */
export function mayEdit(role: Role, kind: EditKind, phase: Phase, status: AgencyStatus): boolean {
  if (kind === 'computed') return false;
  switch (role) {
    case 'coordinator':
      return true;
    case 'verifier':
      return kind === 'verification' && (phase === 'verification' || phase === 'explanation');
    case 'agency':
      if (kind === 'answers') return status === 'returned' || (status === 'open' && phase === 'selfAssessment');
      return kind === 'explanation' && phase === 'explanation';
    case 'viewer':
      return false;
  }
}

/** Kinds of cells on a form that belong to others than the coordinators, by who owns them. */
export type FormOwner = 'agency' | 'verifier' | 'explanation';

export const FORM_OWNERS: readonly FormOwner[] = ['agency', 'verifier', 'explanation'];

/** What an owner's cells on a form are, and whose role decides whether they may be edited. */
const OF_OWNER: Record<FormOwner, { kind: EditKind; role: Role }> = {
  agency: { kind: 'answers', role: 'agency' },
  verifier: { kind: 'verification', role: 'verifier' },
  explanation: { kind: 'explanation', role: 'agency' },
};

/** The e-mails of those whose cells they are on the form of an agency, whether or not they may edit them by now. */
export function formPeople(round: Round, agency: Agency): Record<FormOwner, readonly string[]> {
  return { agency: agency.editors, verifier: verifiersOf(round, agency), explanation: agency.editors };
}

/** The verifiers of the form of an agency: nobody verifies what is their own. Where that leaves nobody, the coordinators verify. */
export function verifiersOf(round: Round, agency: Agency): string[] {
  return round.settings.verifiers.filter((email) => !fillsIn(agency, email));
}

/** Those of some people who fill in the form of an agency. */
export function clerksAmong(agency: Agency, people: readonly string[]): string[] {
  return people.filter((email) => fillsIn(agency, email));
}

function fillsIn(agency: Agency, email: string): boolean {
  return isAmong(email, agency.editors);
}

/** Whether anybody who does not fill in the form of an agency can verify it. */
export function hasOtherVerifiers({ settings }: Round, agency: Agency): boolean {
  return [...settings.verifiers, ...settings.coordinators].some((email) => !fillsIn(agency, email));
}

/**
 * Whether a person is to verify the form of an agency by now. A coordinator who fills it in leaves it to others, unless there is nobody: a small round has one person for
 * everything. The spreadsheet itself keeps no coordinator out.
 */
export function mayVerify(round: Round, email: string, agency: Agency, status: AgencyStatus): boolean {
  return (
    personMayEdit(round, email, 'verification', { agencyId: agency.id, status }) &&
    !(fillsIn(agency, email) && hasOtherVerifiers(round, agency))
  );
}

/** The kinds of cells on a form that their people may edit by now. */
export function openOnForm(phase: Phase, status: AgencyStatus): FormOwner[] {
  return FORM_OWNERS.filter((owner) => mayEdit(OF_OWNER[owner].role, OF_OWNER[owner].kind, phase, status));
}

/** Whose the cells on the form of an agency are, and which of these kinds are closed to their people by now: what its protections follow from. */
export function formRights(
  round: Round,
  agency: Agency,
  status: AgencyStatus,
): { editors: Record<FormOwner, readonly string[]>; closed: FormOwner[] } {
  const open = openOnForm(round.settings.phase, status);
  return { editors: formPeople(round, agency), closed: FORM_OWNERS.filter((owner) => !open.includes(owner)) };
}

/** The e-mails of those who may edit each kind of cells on the form of an agency by now, besides the coordinators. A kind that nobody may edit is left out. */
export function formEditors(
  round: Round,
  agency: Agency,
  status: AgencyStatus,
): Partial<Record<FormOwner, readonly string[]>> {
  const people = formPeople(round, agency);
  const open = openOnForm(round.settings.phase, status).filter((owner) => people[owner].length > 0);
  return Object.fromEntries(open.map((owner) => [owner, people[owner]]));
}

/**
 * Whether a person may edit something by now: who is several things may do whatever one of them may, but nobody verifies the own form.
 *
 * @param form the agency on whose form it is, and how far it is; `null` for what is on no form
 */
export function personMayEdit(
  round: Round,
  email: string,
  kind: EditKind,
  form: { agencyId: string; status: AgencyStatus } | null,
): boolean {
  const { roles, agencies } = rolesOf(round, email);
  const isOwn = form !== null && agencies.some((agency) => agency.id === form.agencyId);
  return Array.from(roles).some(
    (role) =>
      (role === 'agency' ? isOwn : role !== 'verifier' || !isOwn) &&
      mayEdit(role, kind, round.settings.phase, form?.status ?? 'open'),
  );
}

import type { PlannedAgency } from '../../src/round/plan';
import { fold } from '../../src/rubric/cell';
import type { RubricOffer, SetupState } from '../../src/wire';
import { groupsOf } from './choose-groups';
import type { Draft } from './draft';
import { type PasteContext, type PastedAgency, pastedAgencies } from './pasted-agencies';

/** The agencies that the regulations list, under the draft's groups. */
export function listedAgencies(draft: Draft, rubrics: readonly RubricOffer[]): PasteContext['listed'] {
  return rubrics.flatMap((rubric) =>
    groupsOf(draft, rubric).choices.flatMap(({ offered, chosen }) =>
      chosen === null || offered.agencies.length === 0 ? [] : [{ groupId: chosen.id, agencies: offered.agencies }],
    ),
  );
}

/** Those of the listed agencies that are not in the draft. */
export function missingOf(draft: Draft, listed: PasteContext['listed']): PlannedAgency[] {
  const there = new Set(draft.agencies.map(({ name }) => fold(name)));
  return listed.flatMap(({ groupId, agencies }) =>
    agencies.filter((name) => !there.has(fold(name))).map((name) => ({ id: '', name, groupId, editors: '' })),
  );
}

/** Those of last year's agencies that are not in the draft, each under its id unless that is another's by now. */
export function missingOfLastYear({ agencies }: Draft, lastYear: SetupState['lastYear']): PlannedAgency[] {
  const there = new Set(agencies.map(({ name }) => fold(name)));
  const ids = new Set(agencies.map(({ id }) => id));
  return (lastYear?.agencies ?? [])
    .filter(({ name }) => !there.has(fold(name)))
    .map((agency) => (ids.has(agency.id) ? { ...agency, id: '' } : agency));
}

/** What the field for a list of agencies holds, line by line. A draft with one group needs no group on its lines. */
export function pastedIn(
  { pasted, pasteGroup, groups, agencies }: Draft,
  listed: PasteContext['listed'],
): PastedAgency[] {
  const [only] = groups;
  const otherwise = pasteGroup !== '' ? pasteGroup : groups.length === 1 ? (only?.id ?? '') : '';
  return pastedAgencies(pasted, { groups, agencies, listed, otherwise });
}

/** How many of the pasted lines are yet to be taken into the list. */
export function pendingLines(draft: Draft, rubrics: readonly RubricOffer[]): number {
  return pastedIn(draft, listedAgencies(draft, rubrics)).filter(
    ({ effect, problems }) => effect !== 'nothing' || problems.length > 0,
  ).length;
}

/** Adds what was pasted: an agency that is in the list already gets the group and the e-mails of its line, and keeps what the line does not say. */
export function withPasted(agencies: readonly PlannedAgency[], pasted: readonly PastedAgency[]): PlannedAgency[] {
  const result = agencies.map((agency) => ({ ...agency }));
  for (const { name, groupId, emails } of pasted) {
    const known = result.find((agency) => fold(agency.name) === fold(name));
    const editors = emails.join(', ');
    if (known === undefined) result.push({ id: '', name, groupId, editors });
    else Object.assign(known, { groupId, ...(editors === '' ? {} : { editors }) });
  }
  return result;
}

/** Agencies whose group is in the draft no longer. */
export function withoutGroup({ agencies, groups }: Draft): PlannedAgency[] {
  return agencies.filter(({ groupId }) => groups.every(({ id }) => id !== groupId));
}

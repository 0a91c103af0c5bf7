import { fold } from './cell';
import type { Rubric } from './rubric';

/** Which criteria a rubric gives to whom: the names under which a unit answers, and the leads that nobody answers to. */

/** A unit as a round has it: the agency's name and that of its group. */
export interface Unit {
  agency: string;
  group: string;
}

/** What a rubric knows its units and groups of units by, in the form in which names are compared. */
type NamesOf = (name: string) => readonly string[];

/**
 * The leads to which a unit answers: its own name and its group's, in every spelling that the rubric has for them. A group that was renamed in the round is
 * recognised by the agencies that the rubric lists in it.
 */
export function isLedBy(rubric: Rubric, unit: Unit): (lead: string) => boolean {
  const namesOf = spellings(rubric);
  const agency = namesOf(unit.agency);
  const named = namesOf(unit.group);
  const isKnownGroup = rubric.groups.some(({ label }) => named.includes(fold(label)));
  const listed = isKnownGroup
    ? []
    : rubric.groups.filter(({ agencies }) => agencies.some((name) => agency.includes(fold(name))));
  const own = new Set([...agency, ...named, ...listed.flatMap(({ label }) => namesOf(label))]);
  return (lead) => own.has(fold(lead));
}

/** Names that a rubric knows as those of units or groups; whatever leads a criterion has to be one of them. */
export function knownUnits({ unitNames = [], groups }: Rubric): string[] {
  const names = [
    ...groups.map(({ label }) => label),
    ...groups.flatMap(({ agencies }) => agencies),
    ...unitNames.flatMap(({ name, printed }) => [name, ...printed]),
  ];
  return Array.from(new Map(names.map((name) => [fold(name), name])).values());
}

/** The leads of a rubric that none of a round's units answers to: nobody would be asked for their criteria. */
export function leadsOfNobody(rubric: Rubric, units: readonly Unit[]): string[] {
  const answering = units.map((unit) => isLedBy(rubric, unit));
  const leads = rubric.sections.flatMap(({ items }) =>
    items
      .flatMap((item) => (item.kind === 'group' ? item.criteria : [item]))
      .flatMap((criterion) => criterion.leads ?? []),
  );
  return Array.from(new Set(leads)).filter((lead) => answering.every((answersTo) => !answersTo(lead)));
}

function spellings({ unitNames = [] }: Rubric): NamesOf {
  const bySpelling = new Map<string, string[]>();
  for (const { name, printed } of unitNames) {
    const all = [name, ...printed].map(fold);
    for (const one of all) bySpelling.set(one, all);
  }
  return (name) => bySpelling.get(fold(name)) ?? [fold(name)];
}

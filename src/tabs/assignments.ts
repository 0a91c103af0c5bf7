import { type Agency, agenciesOf, type RoundWithRubrics, rubricOf } from '../round/round';
import { isCounted } from '../round/rubrics';
import { allCriteria, type Criterion, type Rubric } from '../rubric/rubric';
import { isLedBy, leadsOfNobody } from '../rubric/units';
import { groupsWithAgencies } from './parts';

/** A rubric that gives no points but divides its criteria among units, with the agencies of the round that answer it. */
export interface Assignment {
  rubric: Rubric;
  units: Agency[];
  criteria: AssignedCriterion[];
}

/** A criterion with those who have to supply what it asks for. */
export interface AssignedCriterion {
  criterion: Criterion;
  /** What leads it, as printed, each with the places of its units in `units`. No unit comes twice. */
  leads: { name: string; units: number[] }[];
  /** Leads that no agency of the round answers to: nobody can supply for them. */
  unknown: string[];
}

/**
 * The assignments of a round. A lead that names a group stands for the agencies that Thiết lập has in it.
 *
 * @param everybody what to call those who answer a criterion that names no lead
 */
export function assignmentsOf(round: RoundWithRubrics, everybody: string): Assignment[] {
  const groups = groupsWithAgencies(round);
  return Array.from(round.rubrics.values()).flatMap((rubric): Assignment[] => {
    const members = groups
      .filter((group) => isCounted(rubric) && rubricOf(round, group) === rubric)
      .flatMap((group) => agenciesOf(round, group.id).map((agency) => ({ agency, group: group.name })));
    if (members.length === 0) return [];
    const names = members.map(({ agency, group }) => ({ agency: agency.name, group }));
    const answering = names.map((unit) => isLedBy(rubric, unit));
    const nobody = new Set(leadsOfNobody(rubric, names));
    const criteria = allCriteria(rubric).map((criterion): AssignedCriterion => {
      const taken = new Set<number>();
      const unitsOf = (answers: (unit: number) => boolean) => {
        const found = members.flatMap((_, unit) => (!taken.has(unit) && answers(unit) ? [unit] : []));
        for (const unit of found) taken.add(unit);
        return found;
      };
      const leads =
        criterion.leads === undefined
          ? [{ name: everybody, units: unitsOf(() => true) }]
          : criterion.leads.map((name) => ({ name, units: unitsOf((unit) => answering[unit]?.(name) === true) }));
      return {
        criterion,
        leads: leads.filter(({ units }) => units.length > 0),
        unknown: (criterion.leads ?? []).filter((name) => nobody.has(name)),
      };
    });
    return [{ rubric, units: members.map(({ agency }) => agency), criteria }];
  });
}

/** How many have to supply what a criterion asks for. */
export function leadCount({ leads, unknown }: AssignedCriterion): number {
  return leads.reduce((sum, { units }) => sum + units.length, unknown.length);
}

/** The criteria of an assignment that a unit leads, alone or in its group. */
export function criteriaLedBy({ criteria }: Assignment, unit: number): AssignedCriterion[] {
  return criteria.filter(({ leads }) => leads.some(({ units }) => units.includes(unit)));
}

import type * as z from 'zod/mini';
import { addDecimals } from './decimal';
import type { RubricSchemas } from './schema';

/**
 * A rubric: the sections, groups and criteria of one regulation, with their maximum points and rules, as data. The files in
 * `rubrics/` and the table on the rubric tab hold the same thing; `table.ts` turns one into the other. What the fields mean stands in `schema.ts`.
 */
export type Rubric = z.infer<RubricSchemas['rubric']>;
export type Section = z.infer<RubricSchemas['section']>;
export type Group = z.infer<RubricSchemas['group']>;
export type Criterion = z.infer<RubricSchemas['criterion']>;
export type Grade = z.infer<RubricSchemas['grade']>;
export type DeductionCause = z.infer<RubricSchemas['deductionCause']>;
export type Exemption = z.infer<RubricSchemas['exemption']>;
export type AgencyGroup = z.infer<RubricSchemas['agencyGroup']>;
export type Finding = z.infer<RubricSchemas['finding']>;
export type UnitName = z.infer<RubricSchemas['unitName']>;
export type FindingSetting = z.infer<RubricSchemas['findingSetting']>;

/** The criteria of a section in printed order. */
export function criteriaOf(section: Section): Criterion[] {
  return section.items.flatMap((item) => (item.kind === 'group' ? item.criteria : [item]));
}

/** All criteria of a rubric in printed order. */
export function allCriteria(rubric: Rubric): Criterion[] {
  return rubric.sections.flatMap(criteriaOf);
}

/** The criteria below a section or group and the most they can earn together; `null` when there is no heading with this id. */
export function headingScope(rubric: Rubric, id: string): { criteria: Criterion[]; max: number } | null {
  for (const section of rubric.sections) {
    if (section.id === id) return { criteria: criteriaOf(section), max: section.max };
    for (const item of section.items) {
      if (item.kind !== 'group' || item.id !== id) continue;
      return { criteria: item.criteria, max: item.max ?? addDecimals(item.criteria.map(({ max }) => max)) };
    }
  }
  return null;
}

/** What the criteria of a section add up to where its maximum is less; `null` where they can't exceed it. */
export function sumAboveMax(section: Section): number | null {
  const sum = addDecimals(criteriaOf(section).map(({ max }) => max));
  return sum > section.max ? sum : null;
}

/** The section of a rubric that has only one: whatever begins with no heading's id stands in it. */
export function onlySection<S extends { id: string }>(sections: readonly S[]): S | null {
  return sections.length === 1 ? (sections[0] ?? null) : null;
}

/** Whether the total is a mean, not a sum. */
export function isMean({ total }: Rubric): boolean {
  return total?.method === 'mean';
}

/** What the total is made of before bonus sections: the sections, or where their mean counts and there is only one, the groups and criteria in it. */
export function baseParts(rubric: Rubric): readonly (Section | Group | Criterion)[] {
  const only = isMean(rubric) ? onlySection(rubric.sections) : null;
  return only === null ? rubric.sections.filter(({ bonus }) => bonus !== true) : only.items;
}

/** The most points that there are without the bonus sections, and for them. */
export function maximaOf(rubric: Rubric): { base: number; bonus: number } {
  const parts = baseParts(rubric);
  const sum = addDecimals(parts.map(({ id, max }) => max ?? headingScope(rubric, id)?.max ?? 0));
  return {
    base: isMean(rubric) ? sum / Math.max(1, parts.length) : sum,
    bonus: addDecimals(rubric.sections.filter(({ bonus }) => bonus === true).map(({ max }) => max)),
  };
}

import type * as z from 'zod/mini';
import { addDecimals } from './decimal';
import type {
  AgencyGroupSchema,
  CriterionSchema,
  DeductionCauseSchema,
  ExemptionSchema,
  FindingSchema,
  GradeSchema,
  GroupSchema,
  RubricSchema,
  SectionSchema,
} from './schema';

/**
 * A rubric: the sections, groups and criteria of one regulation, with their maximum points and rules, as data. The files in
 * `rubrics/` and the table on the rubric tab hold the same thing; `table.ts` turns one into the other. What the fields mean stands in `schema.ts`.
 */
export type Rubric = z.infer<typeof RubricSchema>;
export type Section = z.infer<typeof SectionSchema>;
export type Group = z.infer<typeof GroupSchema>;
export type Criterion = z.infer<typeof CriterionSchema>;
export type Grade = z.infer<typeof GradeSchema>;
export type DeductionCause = z.infer<typeof DeductionCauseSchema>;
export type Exemption = z.infer<typeof ExemptionSchema>;
export type AgencyGroup = z.infer<typeof AgencyGroupSchema>;
export type Finding = z.infer<typeof FindingSchema>;

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

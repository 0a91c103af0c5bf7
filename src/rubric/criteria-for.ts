import { allCriteria, type Criterion, type Rubric } from './rubric';

/** Whose form it is, as its head says; blank where the head has lost it. */
export interface FormNames {
  agency: string;
  group: string;
}

/** The criteria that an agency answers, in printed order: all of the rubric's. */
export function criteriaFor(rubric: Rubric, _names: FormNames): Criterion[] {
  return allCriteria(rubric);
}

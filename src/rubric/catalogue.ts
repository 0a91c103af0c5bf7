import { id as hauGiang, shortTitle as hauGiangShort, title as hauGiangTitle } from '../../rubrics/hau-giang-2017.json';

/** What a person can choose from. */
export interface RubricSummary {
  id: string;
  title: string;
  shortTitle: string;
}

/**
 * The rubrics that come with the add-on, in the order in which they are offered. Only their names are here: the whole rubrics would be loaded again for every
 * click and every custom function, though they are needed once, when a rubric's tab is made.
 */
export const builtInRubrics: readonly RubricSummary[] = [
  { id: hauGiang, title: hauGiangTitle, shortTitle: hauGiangShort },
];

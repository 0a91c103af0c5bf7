import type { Rubric } from '../rubric/rubric';
import { countedRubric, rubricFor } from '../rubric/rubric-for';
import { type Agency, type Group, type RoundWithRubrics, rubricOf } from './round';

/** What an agency answers of its group's rubric. */
export function rubricOfAgency(round: RoundWithRubrics, agency: Agency, group: Group): Rubric {
  return rubricFor(rubricOf(round, group), { agency: agency.name, group: group.name });
}

/** A group's rubric as the overviews show it: without points, it counts criteria. */
export function overviewRubric(round: RoundWithRubrics, group: Group): Rubric {
  return countedRubric(rubricOf(round, group));
}

/** Whether a rubric gives no points, so that agencies are put in order by how much of what they lead is complete. */
export function isCounted(rubric: Rubric): boolean {
  return rubric.scoring === 'evidence';
}

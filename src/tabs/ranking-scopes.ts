import { NO_MOVEMENT } from '../ranking/movement';
import { type Agency, agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { overviewRubric } from '../round/rubrics';
import type { Rubric } from '../rubric/rubric';
import type { Text } from '../text/text';
import type { LastYear, RankingTable } from './ranking-tab';

/** A set of agencies that are ranked against each other: a group, or all that are scored by one rubric. */
export interface RankingScope {
  id: string;
  name: string;
  /** What the heading calls it. */
  title: string;
  rubric: Rubric;
  members: { agency: Agency; group: Group }[];
}

/**
 * The rankings of a round: one for each group, and one of all agencies where several groups share a rubric, so that an overall order can be read off
 * (Hậu Giang Điều 7.3).
 */
export function rankingScopes(round: RoundWithRubrics, text: Text): RankingScope[] {
  const groups = round.groups.map(
    (group): RankingScope => ({
      id: group.id,
      name: group.name,
      title: group.name,
      rubric: overviewRubric(round, group),
      members: agenciesOf(round, group.id).map((agency) => ({ agency, group })),
    }),
  );
  const shared = groups.filter((scope) => scope.rubric.id === groups[0]?.rubric.id);
  const [first] = shared;
  if (first === undefined || shared.length < 2 || shared.length < groups.length) return groups;
  return [
    ...groups,
    {
      id: ALL_AGENCIES,
      name: text.ranking.allName,
      title: text.ranking.allTitle,
      rubric: first.rubric,
      members: shared.flatMap((scope) => scope.members),
    },
  ];
}

/** Id of the ranking of all agencies together. Group ids are lower-case, so this one is nobody's. */
export const ALL_AGENCIES = 'ALL';

/** The ranking as it stands before it was ever computed: the agencies in their order, and where they stood the year before. */
export function emptyRanking(scope: RankingScope, lastYear: LastYear | null = null): RankingTable {
  return {
    id: scope.id,
    name: scope.name,
    title: scope.title,
    rubric: scope.rubric,
    stamp: null,
    memory: null,
    changes: [],
    lastYear,
    rows: scope.members.map(({ agency, group }) => ({
      agencyId: agency.id,
      agency: agency.name,
      group: group.name,
      place: null,
      sections: scope.rubric.sections.map(() => ({ points: 0, place: null, completion: null })),
      base: 0,
      bonus: 0,
      deducted: 0,
      total: 0,
      grade: '',
      toNextGrade: null,
      completion: null,
      remarks: '',
      movement: NO_MOVEMENT,
    })),
  };
}

/** From how many points on a rubric has each of its grades; the last has no threshold. */
export function thresholdsOf({ grades }: Rubric): number[] {
  return grades.flatMap(({ from }) => (from === undefined ? [] : [from]));
}

import { agenciesOf, type RoundWithRubrics } from '../round/round';
import { leadsOfNobody } from '../rubric/units';
import type { Text } from '../text/text';

/** A sentence about criteria that a rubric gives to units which the round doesn't have; `''` where somebody answers each. */
export function unassignedSentence(round: RoundWithRubrics, text: Text): string {
  const names = Array.from(round.rubrics.values()).flatMap((rubric) => {
    const groups = round.groups.filter(({ rubricId }) => rubricId === rubric.id);
    const units = groups.flatMap((group) =>
      agenciesOf(round, group.id).map((agency) => ({ agency: agency.name, group: group.name })),
    );
    return leadsOfNobody(rubric, units);
  });
  return names.length === 0 ? '' : text.commands.unassigned(names.length, names.slice(0, NAMED).join('; '));
}

/** A sentence at the end of a command is shown for some seconds only. */
const NAMED = 5;

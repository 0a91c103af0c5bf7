import { baseParts, criteriaOf, onlySection, type Rubric, type Section } from '../rubric/rubric';
import { type Exact, exact, ZERO } from './exact';
import type { CriterionScore, PartScore, ScoreSheet } from './score-sheet';

/** What a criterion could still bring. */
export interface OpenGain {
  /** Id of the criterion. */
  id: string;
  /** By how much the total would grow if this criterion, and nothing else, earned its maximum. Always above 0. */
  gain: Exact;
  /** Without a usable answer so far. */
  unanswered: boolean;
}

/**
 * Where there are still points to be had: what is not answered first, as that is lost for nothing, then what earned less than it could; the largest gains first,
 * equal ones in the order of the rubric. A section's cap limits what its criteria can bring, and in a rubric whose total is a mean a point counts for a part.
 * What is exempt or not applicable brings nothing.
 */
export function openGains(rubric: Rubric, sheet: ScoreSheet): OpenGain[] {
  const scores = new Map(sheet.criteria.map((scored) => [scored.id, scored]));
  const parts = new Map(sheet.sections.map((part) => [part.id, part]));
  const gains = rubric.sections.flatMap((section) => {
    const share = shareOfTotal(rubric, section);
    return criteriaOf(section).flatMap(({ id }): OpenGain[] => {
      const scored = scores.get(id);
      if (scored === undefined || scored.status === 'notApplicable') return [];
      const gain = withinCap(rubric, section, parts.get(section.id), missingTo(scored)).mul(share);
      return gain.compare(ZERO) > 0 ? [{ id, gain, unanswered: scored.status !== 'scored' }] : [];
    });
  });
  return gains.sort((a, b) => Number(b.unanswered) - Number(a.unanswered) || b.gain.compare(a.gain));
}

function missingTo({ max, points }: CriterionScore): Exact {
  return exact(max).sub(points);
}

/** What a section lets through of more points in it. */
function withinCap(rubric: Rubric, { max, cap }: Section, part: PartScore | undefined, more: Exact): Exact {
  const countsAsAWhole = rubric.total?.method !== 'mean' || onlySection(rubric.sections) === null;
  if (cap !== true || part === undefined || !countsAsAWhole) return more;
  const reached = part.raw.add(more);
  const limit = exact(max);
  return (reached.compare(limit) > 0 ? limit : reached).sub(part.points);
}

/** How much of a section's point arrives in the total. */
function shareOfTotal(rubric: Rubric, { bonus }: Section): Exact {
  const isPartOfMean = rubric.total?.method === 'mean' && bonus !== true;
  return isPartOfMean ? exact(1).div(Math.max(1, baseParts(rubric).length)) : exact(1);
}

import { agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { isCounted } from '../round/rubrics';
import { headingScope, maximaOf, onlySection, type Rubric } from '../rubric/rubric';

/** A part of a rubric that overviews show by itself. */
export interface Part {
  /** Id of its row on a form. */
  id: string;
  number: string;
  title: string;
  max: number;
}

/** More columns than this fit on no page. */
const MOST_PARTS = 12;

/** What overviews split a total into: the sections, or where there is only one, what stands in it. Parts without points are left out. */
export function partsOf(rubric: Rubric): Part[] {
  const only = onlySection(rubric.sections);
  const inner = only === null ? [] : only.items;
  const headings = inner.length > 1 && inner.length <= MOST_PARTS ? inner : rubric.sections;
  return headings
    .map(({ id, number, title, max }) => ({ id, number, title, max: max ?? headingScope(rubric, id)?.max ?? 0 }))
    .filter(({ max }) => max > 0);
}

/** Whether there are points at all: some rubrics only ask for evidence. */
export function hasPoints(rubric: Rubric): boolean {
  const { base, bonus } = maximaOf(rubric);
  return !isCounted(rubric) && base + bonus > 0;
}

/** The groups that have agencies; the others have nothing to show. */
export function groupsWithAgencies(round: RoundWithRubrics): Group[] {
  return round.groups.filter((group) => agenciesOf(round, group.id).length > 0);
}

/** A title cut at a word to so many characters, with a mark that something is missing. */
export function shortened(title: string, length: number): string {
  const characters = Array.from(title);
  if (characters.length <= length) return title;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:(–-]+$/, '')}…`;
}

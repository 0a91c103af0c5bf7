import type { Movement, RankingChanges } from '../ranking/movement';
import { shownDifference } from '../text/shown-difference';
import type { Text } from '../text/text';

/** How many agencies a sentence names before it only counts the others. */
const MOST_NAMED = 5;

/** At most so many sentences are made of what changed. */
export const MOST_CHANGE_LINES = 5;

/**
 * What changed between two rankings in sentences, one for each kind of change. An agency that is known by no name any more is called by its id.
 *
 * @param counted whether criteria were counted, not points
 * @param named how many agencies a sentence names; the others are counted
 */
export function changeLines(
  changes: RankingChanges,
  nameOf: ReadonlyMap<string, string>,
  counted: boolean,
  text: Text,
  named: number = MOST_NAMED,
): string[] {
  const words = changeWords(counted, text);
  const name = (id: string) => nameOf.get(id) ?? id;
  const list = (items: readonly string[]) => {
    const rest = items.length - named;
    const shown = items.slice(0, named).join(', ');
    return rest > 0 ? `${shown} ${words.more(rest)}` : shown;
  };
  const line = <T>(items: readonly T[], say: (count: number, list: string) => string, item: (one: T) => string) =>
    items.length === 0 ? [] : [say(items.length, list(items.map(item)))];
  return [
    ...line(changes.risen, words.risen, ({ id, places }) => `${name(id)} (${text.ranking.movement.up(places)})`),
    ...line(changes.fallen, words.fallen, ({ id, places }) => `${name(id)} (${text.ranking.movement.down(places)})`),
    ...line(changes.joined, words.joined, name),
    ...line(changes.left, words.left, name),
    ...line(changes.points, words.points, ({ id, before, after }) =>
      words.changed(name(id), text.number(before), text.number(after), signed(shownDifference(before, after), text)),
    ),
  ];
}

/** What is said of changes: of points, or where there are none, of criteria. */
export function changeWords(counted: boolean, { ranking }: Text): Text['ranking']['changes'] {
  return counted ? { ...ranking.changes, ...ranking.counted.changes } : ranking.changes;
}

/** How many places an agency has moved, as a ranking shows it. */
export function placesMoved({ places }: Movement, text: Text): string {
  const words = text.ranking.movement;
  if (places === null) return '';
  if (places === 'new') return words.joined;
  return places === 0 ? words.same : places > 0 ? words.up(places) : words.down(-places);
}

/** What a total has changed by, as a ranking shows it. */
export function pointsMoved({ points }: Movement, text: Text): string {
  return points === null ? '' : signed(points, text);
}

/** A change with its sign; a dash for none. */
function signed(change: number, text: Text): string {
  const size = text.number(Math.abs(change));
  if (change === 0) return text.ranking.movement.same;
  return change > 0 ? `+${size}` : `−${size}`;
}

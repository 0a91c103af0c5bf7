import { type Exact, toNumber } from '../scoring/exact';

/** How equal points share places: 1, 1, 3 or 1, 1, 2. */
export type TieRule = 'competition' | 'dense';

export interface RankingOptions {
  ties: TieRule;
}

/** What an agency is ranked by. */
export interface RankEntry {
  id: string;
  total: Exact;
  /** Points by section id. */
  sections: ReadonlyMap<string, Exact>;
  /** Whether it gets a place at all. */
  isRanked: boolean;
}

/** `place` counts from 1 and is `null` for who has none; `tied` if someone else has the same. */
export interface Place {
  place: number | null;
  tied: boolean;
}

export interface Ranked<T extends RankEntry> extends Place {
  entry: T;
  /** Places by section id. */
  sections: ReadonlyMap<string, Place>;
}

/**
 * Ranks by exact total, highest first; by section as well. Equal totals stand in the order in which they were given, and so do the entries that
 * are not ranked, which come last and have no place. An overall ranking of several groups is the ranking of all their entries, if they share a rubric.
 */
export function rank<T extends RankEntry>(entries: readonly T[], { ties }: RankingOptions): Ranked<T>[] {
  const present = entries.filter(({ isRanked }) => isRanked);
  const overall = placesBy(present, ties, (entry) => entry.total);
  const sectionIds = new Set(present.flatMap(({ sections }) => Array.from(sections.keys())));
  const bySection = new Map(
    Array.from(sectionIds, (id) => [id, placesBy(present, ties, ({ sections }) => sections.get(id))]),
  );
  const ranked = Array.from(
    overall,
    ([entry, place]): Ranked<T> => ({
      ...place,
      entry,
      sections: new Map(Array.from(sectionIds, (id) => [id, bySection.get(id)?.get(entry) ?? NO_PLACE])),
    }),
  );
  const absent = entries
    .filter(({ isRanked }) => !isRanked)
    .map((entry): Ranked<T> => ({ ...NO_PLACE, entry, sections: new Map() }));
  return [...ranked, ...absent];
}

const NO_PLACE: Place = { place: null, tied: false };

/** Places of the entries that have points, highest first. */
function placesBy<T>(entries: readonly T[], ties: TieRule, pointsOf: (entry: T) => Exact | undefined): Map<T, Place> {
  const sorted = entries
    .flatMap((entry) => {
      const points = pointsOf(entry);
      return points === undefined ? [] : [{ entry, points, rough: toNumber(points) }];
    })
    .sort((a, b) => compare(b, a));
  const places = new Map<T, Place>();
  let place = 0;
  let runStart = 0;
  while (runStart < sorted.length) {
    const run = runFrom(sorted, runStart);
    place = ties === 'dense' ? place + 1 : runStart + 1;
    for (const { entry } of run) places.set(entry, { place, tied: run.length > 1 });
    runStart += run.length;
  }
  return places;
}

interface WithPoints {
  points: Exact;
  /** The points as a double, which settles most comparisons. */
  rough: number;
}

function compare(a: WithPoints, b: WithPoints): number {
  const difference = a.rough - b.rough;
  return Math.abs(difference) > CERTAIN ? difference : a.points.compare(b.points);
}

/** Far above the error of a double of some thousand points. */
const CERTAIN = 1e-6;

/** The entries with the same points from a position on. */
function runFrom<T extends WithPoints>(sorted: readonly T[], start: number): T[] {
  const first = sorted[start];
  if (first === undefined) return [];
  let end = start + 1;
  for (let next = sorted[end]; next !== undefined && compare(first, next) === 0; next = sorted[end]) end += 1;
  return sorted.slice(start, end);
}

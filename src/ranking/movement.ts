/** Where an agency stands in a ranking: its place, `null` without one, and its total as shown. */
export interface Standing {
  place: number | null;
  total: number;
}

/** A ranking as far as later ones are compared with it: standings by agency id. */
export type Standings = ReadonlyMap<string, Standing>;

/** How an agency has moved. */
export interface Movement {
  /** Places gained (above 0) or lost (below 0); `new` for who had none before; `null` where there is nothing to compare. */
  places: number | 'new' | null;
  /** What the total has changed by; `null` where there is nothing to compare. */
  points: number | null;
}

export const NO_MOVEMENT: Movement = { places: null, points: null };

/** How an agency stands compared with an earlier ranking; `null` where there is no earlier one. */
export function movementOf(id: string, now: Standing, earlier: Standings | null): Movement {
  if (earlier === null || now.place === null) return NO_MOVEMENT;
  const before = earlier.get(id);
  if (before === undefined || before.place === null) return { places: 'new', points: null };
  return { places: before.place - now.place, points: pointsBetween(before.total, now.total) };
}

/** What changed between two rankings, the largest first; each list holds ids of agencies. */
export interface RankingChanges {
  risen: { id: string; places: number }[];
  fallen: { id: string; places: number }[];
  /** Have a place now and had none. */
  joined: string[];
  /** Had a place and have none now, or are in the ranking no more. */
  left: string[];
  /** Ranked both times, with another total. */
  points: { id: string; before: number; after: number }[];
}

/** Compares a ranking with an earlier one. */
export function changesBetween(earlier: Standings, now: Standings): RankingChanges {
  const changes: RankingChanges = { risen: [], fallen: [], joined: [], left: [], points: [] };
  for (const [id, standing] of now) {
    const { places, points } = movementOf(id, standing, earlier);
    const before = earlier.get(id);
    if (places === 'new') changes.joined.push(id);
    else if (places === null) {
      if (before !== undefined && before.place !== null) changes.left.push(id);
    } else {
      if (places > 0) changes.risen.push({ id, places });
      if (places < 0) changes.fallen.push({ id, places: -places });
      if (before !== undefined && points !== 0 && points !== null)
        changes.points.push({ id, before: before.total, after: standing.total });
    }
  }
  for (const [id, { place }] of earlier) if (!now.has(id) && place !== null) changes.left.push(id);
  changes.risen.sort((a, b) => b.places - a.places);
  changes.fallen.sort((a, b) => b.places - a.places);
  changes.points.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return changes;
}

/** Whether two rankings say the same. */
export function sameStandings(a: Standings, b: Standings): boolean {
  if (a.size !== b.size) return false;
  return Array.from(a).every(([id, { place, total }]) => {
    const other = b.get(id);
    return other !== undefined && other.place === place && pointsBetween(other.total, total) === 0;
  });
}

/** A ranking with the time at which it was computed. */
export interface ComputedRanking {
  /** ISO 8601. */
  at: string;
  standings: Standings;
}

/** What a ranking remembers of those before it: the one computed last, and the last one that said something else. */
export interface RankingMemory {
  last: ComputedRanking;
  previous: ComputedRanking | null;
}

/**
 * What a new computation is compared with, and what it hands on: the last computation if that said something else, otherwise the one that it was compared with. So
 * whoever computes twice without a change in between still sees what has moved.
 */
export function remember(now: ComputedRanking, memory: RankingMemory | null): RankingMemory {
  if (memory === null) return { last: now, previous: null };
  const { last, previous } = memory;
  return { last: now, previous: sameStandings(last.standings, now.standings) ? previous : last };
}

/** The difference of two totals as people see them; what only the last bits of a double tell apart is none. */
function pointsBetween(before: number, after: number): number {
  // Adding 0 makes 0 of −0.
  return Number((after - before).toFixed(9)) + 0;
}

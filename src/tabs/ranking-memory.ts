import * as z from 'zod/mini';
import type { ComputedRanking, RankingMemory } from '../ranking/movement';
import type { CellValue } from '../rubric/cell';

/** What the id of the row begins with that holds a ranking's memory. The rest of the id is JSON: column A is hidden, and nothing else would stay with the tab. */
const ROW = '#memory';

/** Longest text of a cell, with some room. */
const LONGEST = 49_000;

const Standing = z.tuple([
  z.string().check(z.minLength(1), z.maxLength(60)),
  z.nullable(z.int().check(z.gte(1), z.lte(100_000))),
  z.number().check(z.gte(-1e9), z.lte(1e9)),
]);
const Computed = z.object({
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/)),
  standings: z.array(Standing).check(z.maxLength(20_000)),
});
const Memory = z.object({ last: Computed, previous: z.nullable(Computed) });

/** The id of the row that keeps a memory. What is too long for a cell is left out, the older ranking first. */
export function memoryRowId(memory: RankingMemory | null): string {
  if (memory === null) return ROW;
  const last = plain(memory.last);
  const whole = JSON.stringify({ last, previous: memory.previous === null ? null : plain(memory.previous) });
  const short = whole.length <= LONGEST ? whole : JSON.stringify({ last, previous: null });
  return short.length <= LONGEST ? `${ROW} ${short}` : ROW;
}

/**
 * What a ranking tab remembers, wherever its rows stand by now; `null` if there is nothing, or nothing that can be read: whoever may edit the file can write
 * anything there.
 *
 * @param content the tab from A1; only column A matters
 */
export function readMemory(content: readonly (readonly CellValue[])[]): RankingMemory | null {
  for (const [id] of content) {
    const text = typeof id === 'string' && id.startsWith(`${ROW} `) ? id.slice(ROW.length + 1) : null;
    const read = text === null ? null : Memory.safeParse(parsed(text));
    if (read === null || !read.success) continue;
    const { last, previous } = read.data;
    return { last: computed(last), previous: previous === null ? null : computed(previous) };
  }
  return null;
}

function plain({ at, standings }: ComputedRanking): z.infer<typeof Computed> {
  return { at, standings: Array.from(standings, ([id, { place, total }]) => [id, place, total]) };
}

function computed({ at, standings }: z.infer<typeof Computed>): ComputedRanking {
  return { at, standings: new Map(standings.map(([id, place, total]) => [id, { place, total }])) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { checkEntries, checkScores, look } from './checks';
import { commands } from './commands';
import { pasting } from './pasting';
import { rowsAndColumns } from './rows-and-columns';
import { tabs } from './tabs';
import { typing } from './typing';
import { BEGINNINGS, type Beginning, type Step, World } from './world';

/** What people do, and how often. A family that is added gets its line here. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: typing },
  { weight: 4, arbitrary: pasting },
  { weight: 3, arbitrary: rowsAndColumns },
  { weight: 2, arbitrary: tabs },
  { weight: 8, arbitrary: commands },
);

/** What people do from some phase on. */
export interface Year {
  beginning: Beginning;
  steps: readonly Step[];
}

/** A year, always the same one for a seed. */
export function yearOf(seed: number, length: number): Year {
  const year = fc.record({
    beginning: fc.constantFrom(...BEGINNINGS),
    steps: fc.array(step, { minLength: length, maxLength: length, size: 'max' }),
  });
  const [found] = fc.sample(year, { seed, numRuns: 1 });
  return found ?? { beginning: 'Tự đánh giá', steps: [] };
}

/** Where a year went wrong. */
interface Failure {
  /** Sentences up to the step after which something did not hold. */
  story: string[];
  /** Number of steps up to there. */
  steps: number;
  problem: string;
}

/** Plays a year on a new workbook and looks after each step whether everything holds. */
export function play({ beginning, steps }: Year): Failure | null {
  const world = new World(beginning);
  const story: string[] = [];
  let before = look(world);
  const seen = new Set([JSON.stringify(before.entries)]);
  for (const [at, one] of steps.entries()) {
    try {
      const happened = one.run(world);
      story.push(happened.told);
      const now = look(world);
      if (happened.halfway !== undefined) seen.add(JSON.stringify(happened.halfway));
      if (happened.undoes === true) expectSeen(seen, now.entries);
      else checkEntries(before, now, happened, world);
      checkScores(world);
      before = now;
      seen.add(JSON.stringify(now.entries));
    } catch (error) {
      return { story, steps: at + 1, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }
  return null;
}

function expectSeen(seen: ReadonlySet<string>, now: unknown): void {
  if (!seen.has(JSON.stringify(now))) throw new Error('Undoing left entries that never were there like that');
}

/** How many shorter stories are tried before the shortest so far is told. */
const TRIES = 150;

/**
 * Leaves steps out, in ever smaller pieces, as long as the story still goes wrong. In between the event loop gets its turn: only then is the workbook of the last
 * one given back to the memory.
 */
export async function shortened({ beginning, steps }: Year, found: Failure): Promise<Failure> {
  let shortest = steps.slice(0, found.steps);
  let failure = found;
  let tries = 0;
  for (let size = Math.ceil(shortest.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = shortest.length - size; from > -size && tries < TRIES; from -= size) {
      const without = [...shortest.slice(0, Math.max(0, from)), ...shortest.slice(Math.max(0, from) + size)];
      const again = without.length === 0 ? null : play({ beginning, steps: without });
      tries += 1;
      await setImmediate();
      if (again === null || firstLine(again.problem) === '') continue;
      shortest = without.slice(0, again.steps);
      failure = again;
    }
  }
  return failure;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

/** A failure as something to read. */
export function told({ story, problem }: Failure, { beginning }: Year, seed: number): string {
  const lines = story.map((sentence, at) => `  ${at + 1}. ${sentence}`);
  return `A year that began in ${beginning} went wrong (SEED=${seed}):\n${lines.join('\n')}\nThen: ${problem}`;
}

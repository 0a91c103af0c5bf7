import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { play, shortened, told, yearOf } from './story';

/**
 * Random people do random things in random order. A few short years by default; `npm run nightly` plays many long ones. `SEED` plays the same again: a failure says
 * which.
 */
const RUNS = Number(process.env.YEAR_RUNS ?? (process.env.CI === undefined ? 3 : 1));
const STEPS = Number(process.env.YEAR_STEPS ?? 25);
const SEED = Number(process.env.SEED ?? 2017);
/** No timer waits longer than this. */
const LONGEST = 2 ** 31 - 1;

test('whatever people do in a year, no entry is lost, every score is right or says that it is not, and nobody goes beyond their rights', {
  timeout: Math.min(LONGEST, 120_000 + RUNS * STEPS * 2_000),
}, async () => {
  for (let run = 0; run < RUNS; run += 1) {
    const seed = SEED + run;
    const year = yearOf(seed, STEPS);
    const failure = play(year);
    const story = failure === null ? '' : told(await shortened(year, failure), year, seed);
    expect(story).toBe('');
    await setImmediate();
  }
});

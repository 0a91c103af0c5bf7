import { build } from './build';
import { runInstalled } from './installed-command';

/** Years are played in processes of so many: a process keeps more memory with every workbook. */
const BATCH = 20;

/**
 * What takes too long for every change: many long random years, every fault at every request of the commands, a hundred thousand random answers, and the
 * largest round at Google's pace. `SEED` plays a night again, `YEAR_RUNS` and `YEAR_STEPS` make it longer or shorter.
 */
async function main(): Promise<number> {
  await build();
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
  const runs = Number(process.env.YEAR_RUNS ?? 200);
  console.log(`SEED=${seed}`);
  let failures = 0;
  for (let done = 0; done < runs; done += BATCH) {
    const batch = { SEED: String(seed + done), YEAR_RUNS: String(Math.min(BATCH, runs - done)) };
    console.log(`Years ${done + 1} to ${done + Number(batch.YEAR_RUNS)} of ${runs}`);
    failures += vitest(['test/flow/year'], { YEAR_STEPS: '100', ...process.env, ...batch });
  }
  failures += vitest(['test/fuzz'], { ...process.env, SEED: String(seed), FUZZ: 'nightly' });
  const brokenOff = [
    'broken-off',
    'setup-broken-off',
    'submission-broken-off',
    'differences',
    'move-phase',
    'publication',
    'carry-over',
    'passing-errors',
    'room',
    'update-forms',
    'own-rubrics',
  ];
  const files = [...brokenOff.map((name) => `test/flow/${name}.test.ts`), 'test/upgrades'];
  failures += vitest(files, { FAULTS: 'Infinity', ...process.env });
  const largest = ['setup-large', 'time-limits'].map((name) => `test/flow/${name}.test.ts`);
  failures += vitest(largest, { AGENCIES: '170', ...process.env });
  console.log(failures === 0 ? `Nothing was found with SEED=${seed}.` : `${failures} parts failed with SEED=${seed}.`);
  return failures === 0 ? 0 : 1;
}

/** @returns 0 if all tests passed, else 1 */
function vitest(files: string[], env: NodeJS.ProcessEnv): number {
  return runInstalled('vitest', ['run', '--testTimeout=2147483647', ...files], { env }) === 0 ? 0 : 1;
}

process.exitCode = await main();

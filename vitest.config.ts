import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const BROWSER = 'test/**/*.browser.test.ts';

/** What takes long though its file is short. Begun last, it would keep one worker busy after the other has nothing left to do. */
const FIRST = [
  'flow/sample-round.test.ts',
  'upgrades/upgrades.test.ts',
  'flow/time-limits.test.ts',
  'flow/setup-large.test.ts',
  'flow/year/year.test.ts',
  'conformance/live-check.test.ts',
];

/** Begins with the files that take longest, so that all workers are done at about the same time. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // The order of what is alike stays, and so do the groups: nothing among these is of two kinds.
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  return FIRST.some((name) => moduleId.endsWith(`/test/${name}`)) ? 0 : 1;
}

export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          setupFiles: ['test/support/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: [BROWSER],
          // What takes a minute alone may take several beside other work.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 2,
          // No test changes what another would see of a module, and loading the engine for every file takes longer than most of the files.
          isolate: false,
          // Workbooks are made and forgotten by the hundred: with more room for what is new, the memory is tidied less often.
          execArgv: ['--max-semi-space-size=64'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // What appears on a page is waited for; the machine decides how long that takes.
          expect: { poll: { timeout: 15_000 } },
          // A window that waits for the processor is late for what the next one shows, so nothing runs beside these.
          maxWorkers: 1,
          // What the page is made of is bundled once for all files.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

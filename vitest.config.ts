import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const BROWSER = 'test/**/*.browser.test.ts';

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
          testTimeout: 120_000,
          hookTimeout: 120_000,
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
          // A window that waits for the processor is late for what the next one shows, so there is one at a time.
          maxWorkers: 1,
          // What the page is made of is bundled once for all files.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

const BROWSER = 'test/**/*.browser.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

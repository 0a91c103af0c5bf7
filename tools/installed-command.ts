import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The file that each command of an installed package begins with. */
export const COMMANDS = {
  clasp: () => require.resolve('@google/clasp'),
  vitest: () => join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs'),
} as const;

/**
 * Runs a command of an installed package with the Node that runs this, its words on the same screen. `npx` has another name on Windows, by which nothing finds it.
 *
 * @returns how it ended: 0 is well
 */
export function runInstalled(
  command: keyof typeof COMMANDS,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): number {
  const { status, error } = spawnSync(process.execPath, [COMMANDS[command](), ...args], {
    stdio: 'inherit',
    ...options,
  });
  if (error !== undefined) console.error(error.message);
  return status ?? 1;
}

import { spawnSync } from 'node:child_process';
import { findChromium, installChromium } from './chromium';

/**
 * Runs the tests. Those in a browser need Chromium or Chrome: one that is there, or Debian's, which is installed where that is allowed. Without any they are left
 * out, which is said plainly, and on CI is a failure.
 */
function main(): number {
  const chromium = findChromium() ?? installChromium();
  const ci = process.env.CI === 'true';
  if (chromium === undefined && ci) {
    console.error('No Chromium could be found or installed, so the browser tests cannot run. On CI that is a failure.');
    return 1;
  }
  const leftOut = chromium === undefined ? ['--exclude', '**/*.browser.test.*'] : [];
  const env = chromium === undefined ? process.env : { ...process.env, CHROMIUM_PATH: chromium };
  const vitest = spawnSync('npx', ['vitest', 'run', ...leftOut, ...process.argv.slice(2)], { stdio: 'inherit', env });
  if (chromium === undefined) {
    console.log(
      '\nThe browser tests were LEFT OUT: no Chromium or Chrome was found. Install one, or name it with CHROMIUM_PATH=/path/to/chromium.',
    );
  }
  return vitest.status ?? 1;
}

process.exitCode = main();

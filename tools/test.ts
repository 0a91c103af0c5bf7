import { readFileSync, rmSync } from 'node:fs';
import { findChromium, installChromium } from './chromium';
import { runInstalled } from './installed-command';

/** Where the runner leaves its counts. */
const SUMMARY = 'test-results/summary.json';

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
  const leftOut = chromium === undefined ? ['--project', 'node'] : [];
  const env = chromium === undefined ? process.env : { ...process.env, CHROMIUM_PATH: chromium };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${SUMMARY}`];
  rmSync(SUMMARY, { force: true });
  const status = runInstalled('vitest', ['run', ...reporters, ...leftOut, ...process.argv.slice(2)], { env });
  if (chromium === undefined) {
    console.log(
      '\nThe browser tests were LEFT OUT: no Chromium or Chrome was found. Install one, or name it with CHROMIUM_PATH=/path/to/chromium.',
    );
  }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(SUMMARY, 'utf8'));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
  return status;
}

process.exitCode = main();

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { prepareTests } from '../test/support/global-setup';
import { findChromium, installChromium } from './chromium';
import { COMMANDS } from './installed-command';

/** One of the two kinds of tests, as it runs. */
interface Run {
  status: number;
  passed: number;
  failed: number;
  /** What it said, where it was not to say it at once. */
  output: string;
}

/**
 * Runs the tests. Those in a browser need Chromium or Chrome: one that is there, or Debian's, which is installed where that is allowed. Without any they are left
 * out, which is said plainly, and on CI is a failure.
 *
 * A browser mostly waits, for the page or for what a person would read, so the tests of the other kind run beside it, on what it leaves of the processors.
 */
async function main(): Promise<number> {
  const chromium = findChromium() ?? installChromium();
  const ci = process.env.CI === 'true';
  if (chromium === undefined && ci) {
    console.error('No Chromium could be found or installed, so the browser tests cannot run. On CI that is a failure.');
    return 1;
  }
  await prepareTests();
  const node = run('node', {}, true);
  const browser = chromium === undefined ? undefined : run('browser', { CHROMIUM_PATH: chromium }, false);
  const runs = await Promise.all([node, ...(browser === undefined ? [] : [browser])]);
  for (const { output } of runs) process.stdout.write(output);
  if (chromium === undefined) {
    console.log(
      '\nThe browser tests were LEFT OUT: no Chromium or Chrome was found. Install one, or name it with CHROMIUM_PATH=/path/to/chromium.',
    );
  }
  const [passed, failed] = [sum(runs.map((one) => one.passed)), sum(runs.map((one) => one.failed))];
  console.log(`${passed} passed, ${failed} failed`);
  if (passed + failed === 0) return 1;
  return Math.max(...runs.map(({ status }) => status));
}

/**
 * Runs one kind of tests.
 *
 * @param aside whether it gives way to the other kind; that one keeps what it says until both are done
 */
async function run(project: 'node' | 'browser', variables: NodeJS.ProcessEnv, aside: boolean): Promise<Run> {
  const summary = `test-results/summary-${project}.json`;
  rmSync(summary, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${summary}`, '--passWithNoTests'];
  const args = [COMMANDS.vitest(), 'run', `--project=${project}`, ...reporters, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', aside ? 'inherit' : 'pipe', aside ? 'inherit' : 'pipe'],
    env: { ...process.env, ...variables, TESTS_PREPARED: 'true' },
  });
  // A window that waits for the processor is late for what the next one shows.
  if (aside && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const [output, status] = await Promise.all([outputOf(child), statusOf(child)]);
  return { status, output, ...countsIn(summary) };
}

async function outputOf({ stdout, stderr }: ChildProcess): Promise<string> {
  const parts: Buffer[] = [];
  for (const stream of [stdout, stderr]) stream?.on('data', (part: Buffer) => parts.push(part));
  await Promise.all([stdout, stderr].map((stream) => stream && new Promise((done) => stream.on('close', done))));
  return Buffer.concat(parts).toString();
}

function statusOf(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done(status ?? 1));
  });
}

/** What the runner counted. It leaves no file where nothing was to be run. */
function countsIn(summary: string): { passed: number; failed: number } {
  let text: string;
  try {
    text = readFileSync(summary, 'utf8');
  } catch {
    return { passed: 0, failed: 0 };
  }
  const { numPassedTests, numFailedTests } = JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

process.exitCode = await main();

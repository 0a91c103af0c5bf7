import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where Chromium is: `CHROMIUM_PATH`, or the first of its usual names on the PATH; `undefined` if there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const macs = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...macs].find((path) =>
    existsSync(path),
  );
}

/** Installs Debian's Chromium with fonts that have Vietnamese letters, where that is allowed: on Debian and its like, as root. */
export function installChromium(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  console.log('Installing Chromium for the browser tests …');
  if (!apt('update')) return undefined;
  return apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-liberation')
    ? findChromium()
    : undefined;
}

/** Keeps Chromium from looking for anything on the network by itself. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium without a window. Throws a sentence that says how to name one when there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium was found. Install one, or name it with CHROMIUM_PATH=/path/to/chromium.');
  }
  return chromium.launch({ executablePath, args: QUIET });
}

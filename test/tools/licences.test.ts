import { expect, test } from 'vitest';
import { demandOf } from '../../tools/licences/demands';
import { lockedPackages } from '../../tools/licences/locked-packages';
import { licencesPage } from '../../tools/licences/page';

const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'the-project', version: '0.1.0' },
    'node_modules/preact': { version: '10.29.8', license: 'MIT' },
    'node_modules/an-engine': { version: '19.3.7', license: 'LGPL-3.0-or-later', dev: true },
    'node_modules/@old/one': { version: '0.1.3', dev: true },
    'node_modules/an-engine/node_modules/@old/one': { version: '0.0.9', dev: true },
    'node_modules/preact/node_modules/helper': { version: '1.0.0', license: 'ISC', dev: true },
    'node_modules/helper': { version: '1.0.0', license: 'ISC', dev: true },
  },
};

/** What the packages themselves state. */
const MANIFESTS = new Map<string, unknown>([
  ['node_modules/@old/one', { licenses: [{ type: 'MIT', url: 'https://x.example' }, { type: 'GPL-2.0-only' }] }],
]);

const PACKAGES = lockedPackages(LOCK, (folder) => MANIFESTS.get(folder));

test('packages are read with their licences from the lock file, or where it has none from the package', () => {
  expect(PACKAGES.map(({ name, version, licence }) => [name, version, licence])).toEqual([
    ['@old/one', '0.0.9', ''],
    ['@old/one', '0.1.3', 'MIT OR GPL-2.0-only'],
    ['an-engine', '19.3.7', 'LGPL-3.0-or-later'],
    ['helper', '1.0.0', 'ISC'],
    ['helper', '1.0.0', 'ISC'],
    ['preact', '10.29.8', 'MIT'],
  ]);
});

test('the page tells what is pushed, what is copyleft, and the rest, each package of a version once', () => {
  const lines = licencesPage(PACKAGES, new Set(['node_modules/preact']))
    .split('\n')
    .filter((line) => /^(##|\| (?!---|Package))/.test(line));
  expect(lines).toEqual([
    '## In what is pushed to Google',
    '| preact | 10.29.8 | MIT |',
    '## Only for development, under a licence with copyleft',
    '| an-engine | 19.3.7 | LGPL-3.0-or-later |',
    '## Only for development, all others',
    '| @old/one | 0.0.9 |  |',
    '| @old/one | 0.1.3 | MIT OR GPL-2.0-only |',
    '| helper | 1.0.0 | ISC |',
  ]);
});

test.each([
  ['MIT', 'permissive'],
  ['(MIT OR CC0-1.0)', 'permissive'],
  ['GPL-3.0-only OR MIT', 'permissive'],
  ['Apache-2.0 AND MIT', 'permissive'],
  ['(OFL-1.1 AND MIT)', 'copyleft'],
  ['LGPL-3.0-or-later', 'copyleft'],
  ['GPL-2.0', 'copyleft'],
  ['AGPL-3.0-only AND MIT', 'copyleft'],
  ['MIT AND LicenseRef-ours', 'unknown'],
  ['(MIT OR GPL-2.0) AND GPL-3.0', 'unknown'],
  ['(MIT) AND (ISC)', 'unknown'],
  ['UNLICENSED', 'unknown'],
  ['SEE LICENSE IN LICENSE.md', 'unknown'],
  ['', 'unknown'],
])('“%s” is %s', (licence, demand) => {
  expect(demandOf(licence)).toBe(demand);
});

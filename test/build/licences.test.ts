import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LICENCES, licencesAsTheyShouldRead, packagesOfTheLock } from '../../tools/licences';
import { demandOf } from '../../tools/licences/demands';

test('docs/licences.md lists what package-lock.json installs (npm run licences)', async () => {
  expect(readFileSync(LICENCES, 'utf8')).toBe(await licencesAsTheyShouldRead());
});

test('every package states a licence of which it is known what it asks', () => {
  const packages = packagesOfTheLock();
  expect(packages.length).toBeGreaterThan(100);
  const unknown = packages.filter(({ licence }) => demandOf(licence) === 'unknown');
  expect(unknown.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

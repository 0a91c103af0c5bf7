import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledPackages } from './bundled-packages';
import { type LockedPackage, lockedPackages } from './licences/locked-packages';
import { licencesPage } from './licences/page';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The page that lists every package with its licence. */
export const LICENCES = join(ROOT, 'docs/licences.md');

/** Every package of `package-lock.json`. */
export function packagesOfTheLock(): LockedPackage[] {
  return lockedPackages(readJson(join(ROOT, 'package-lock.json')), (folder) => {
    const manifest = join(ROOT, folder, 'package.json');
    return existsSync(manifest) ? readJson(manifest) : undefined;
  });
}

/** The page as it should read by now. */
export async function licencesAsTheyShouldRead(): Promise<string> {
  const shipped = new Set((await bundledPackages()).map(({ folder }) => folder));
  return licencesPage(packagesOfTheLock(), shipped);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(LICENCES, await licencesAsTheyShouldRead());
  console.log('docs/licences.md is up to date.');
}

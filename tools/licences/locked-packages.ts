import * as z from 'zod';

/** A package that `npm ci` installs. */
export interface LockedPackage {
  /** Where it is installed, from the root of the project: `node_modules/a/node_modules/b`. */
  folder: string;
  name: string;
  version: string;
  /** As the package states it, `''` if it states none. */
  licence: string;
}

const lockFile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({ version: z.string(), name: z.string().optional(), license: z.unknown().optional() }),
  ),
});

const stated = z.object({ license: z.unknown().optional(), licenses: z.unknown().optional() });
const named = z.object({ type: z.string() });

/**
 * The packages of a `package-lock.json`, in the order of their names.
 *
 * @param manifestIn reads the `package.json` of an installed package: the lock file does not know how licences were stated before 2014
 */
export function lockedPackages(lock: unknown, manifestIn: (folder: string) => unknown): LockedPackage[] {
  const entries = Object.entries(lockFile.parse(lock).packages).filter(([folder]) => folder !== '');
  return entries
    .map(([folder, { name, version, license }]) => ({
      folder,
      name: name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: licenceOf(license) || licenceIn(manifestIn(folder)),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version) || compare(a.folder, b.folder));
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function licenceIn(manifest: unknown): string {
  const { data } = stated.safeParse(manifest);
  if (data === undefined) return '';
  const several = Array.isArray(data.licenses) ? data.licenses : [];
  return licenceOf(data.license) || several.map(licenceOf).filter(Boolean).join(' OR ');
}

function licenceOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  return named.safeParse(statement).data?.type ?? '';
}

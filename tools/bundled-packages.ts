import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A package of which something is in what is pushed, with the licence that it states. */
export interface BundledPackage {
  name: string;
  /** Where it is installed, from the root of the project. */
  folder: string;
  licence: string;
}

/** The packages of which parts end up in `dist/`, as the bundler tells: what is imported and shaken out again is not among them. */
export async function bundledPackages(): Promise<BundledPackage[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/main.ts', 'sidebar/main.tsx'],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = new Map(kept.flatMap(packageOf));
  return Array.from(folders, ([name, folder]) => ({ name, folder, licence: licenceIn(folder) })).sort((a, b) =>
    a.name.localeCompare(b.name),
  );
}

function packageOf(path: string): [name: string, folder: string][] {
  // The folder of all packages may be a link to one elsewhere; what counts is the way from it on.
  const [folder, name] = /node_modules\/(?:.*node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return folder === undefined || name === undefined ? [] : [[name, folder]];
}

function licenceIn(folder: string): string {
  const stated: { license?: unknown } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  return typeof stated.license === 'string' ? stated.license : '';
}

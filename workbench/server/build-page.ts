import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { StaticFile } from './static-files';

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

let page: Promise<ReadonlyMap<string, StaticFile>> | undefined;

/**
 * The page with the runtime and the spreadsheet engine, bundled into a handful of files held in memory; once, however many workbenches a process starts. Nothing in
 * them refers to another host.
 *
 * @returns the files by the path they are served under
 */
export function builtPage(): Promise<ReadonlyMap<string, StaticFile>> {
  page ??= buildPage();
  return page;
}

async function buildPage(): Promise<Map<string, StaticFile>> {
  const { outputFiles } = await build({
    entryPoints: { page: `${PAGE}main.tsx` },
    outdir: '/',
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // The engine's `browser` entry is a script for a page without a bundler.
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.xml': 'text', '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
    assetNames: '[name]',
    tsconfig: `${PAGE}tsconfig.json`,
  });
  const files = new Map<string, StaticFile>();
  for (const file of outputFiles) {
    const path = file.path.slice(file.path.lastIndexOf('/'));
    files.set(path, { type: typeOf(path), content: file.contents });
  }
  files.set('/', { type: typeOf('.html'), content: await readFile(`${PAGE}index.html`) });
  files.set('/icon.svg', { type: typeOf('.svg'), content: await readFile(`${PAGE}icon.svg`) });
  return files;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Holds the source to its architecture: imports run one way, and what is pure knows nothing of Apps Script. The build fails on the first arrow that runs
 * backwards, whether it carries code or only types.
 */

/** What each part may import from besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  rubric: ['rubrics'],
  scoring: ['rubric'],
  ranking: ['scoring', 'rubric'],
  round: ['ranking', 'scoring', 'rubric'],
  text: ['round', 'ranking', 'scoring', 'rubric'],
  tabs: ['text', 'round', 'ranking', 'scoring', 'rubric'],
  workbook: ['tabs', 'text', 'round', 'scoring', 'rubric'],
  wire: ['round'],
  commands: ['wire', 'workbook', 'tabs', 'text', 'round', 'ranking', 'scoring', 'rubric'],
  functions: ['tabs', 'text', 'round', 'scoring', 'rubric'],
  menu: ['commands', 'text'],
  requests: [],
  'sidebar-api': ['commands', 'requests', 'wire', 'text'],
  triggers: ['commands'],
  main: ['functions', 'menu', 'sidebar-api', 'triggers'],
};

/** Parts in which no Apps Script service or type may be named. */
const PURE = new Set(['rubric', 'scoring', 'ranking', 'round', 'text', 'tabs', 'wire', 'requests', 'functions']);

const SERVICE =
  /\b(GoogleAppsScript|SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|ScriptApp|Session|Utilities|Logger|Charts|MailApp)\b/;

/** Sentences about every import or name that the architecture forbids; empty when all is well. */
export function importProblems(root: string): string[] {
  const src = join(root, 'src');
  return sourceFiles(src).flatMap((file) => {
    const part = partOf(src, file);
    const text = readFileSync(file, 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    const allowed = MAY_IMPORT[part];
    const where = relative(root, file);
    if (allowed === undefined) return [`${where} belongs to no part that tools/check-imports.ts knows`];
    const backwards = importsOf(code)
      .map((path) => targetOf(src, root, resolve(dirname(file), path)))
      .filter((target) => target !== part && !allowed.includes(target))
      .map((target) => `${where} imports from ${target}, which ${part} may not`);
    const service = PURE.has(part) ? SERVICE.exec(code)?.[0] : undefined;
    return service === undefined ? backwards : [...backwards, `${where} is pure but names ${service}`];
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** The first folder below `src`, or the file's own name if it lies in `src` itself. */
function partOf(src: string, file: string): string {
  return (relative(src, file).split('/')[0] ?? '').replace(/\.ts$/, '');
}

function targetOf(src: string, root: string, path: string): string {
  const below = relative(src, path);
  return below.startsWith('..') ? (relative(root, path).split('/')[0] ?? '') : partOf(src, path);
}

/** Relative paths that a module imports from, by code or by type. */
function importsOf(code: string): string[] {
  return Array.from(
    code.matchAll(/\bfrom\s+'(\.[^']+)'|\bimport\s*\(\s*'(\.[^']+)'\s*\)/g),
    (match) => match[1] ?? match[2] ?? '',
  );
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { importProblems } from './check-imports';
import { exportsOf } from './exports-of';
import { footer } from './footer';
import { readRubricFiles, rubricPack } from './rubric-files';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The variable that holds the bundle in the pushed script. */
const GLOBAL_NAME = 'ChamDiemCntt';

/**
 * Largest `Code.js`, in bytes: it is loaded again for every click and every custom function. What counts is the time that takes, which `npm run bench` holds to 10 ms;
 * a script of this size, with both languages in it, takes between one and two.
 */
export const CODE_BUDGET = 640 * 1024;

/** Largest `Sidebar.html`, in bytes: all of it travels each time the sidebar is opened. */
export const SIDEBAR_BUDGET = 176 * 1024;

/** The permission that the build with mail asks for besides. */
const MAIL_SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

export interface BuildOptions {
  /** Whether the add-on can send reminders by e-mail, which takes a permission more. */
  mail: boolean;
  /** Folder to build into. */
  into: string;
}

/** What the command line of a build says. */
export function buildOptions(args: readonly string[]): BuildOptions {
  const strange = args.find((arg) => arg !== '--mail');
  if (strange !== undefined) throw new Error(`Unknown option ${strange}. The only one is --mail.`);
  return { mail: args.includes('--mail'), into: join(ROOT, 'dist') };
}

export interface Built {
  /** Size in bytes by file name. */
  sizes: Record<string, number>;
}

/**
 * Builds what is pushed to Google, into `dist/` unless told otherwise: `Code.js`, `Sidebar.html`, `Rubrics.html`, `appsscript.json`.
 *
 * @throws Error when an import runs backwards, the code does not compile or is larger than its budget
 */
export async function build({ mail, into }: BuildOptions = buildOptions([])): Promise<Built> {
  const problems = importProblems(ROOT);
  if (problems.length > 0) throw new Error(`Imports run backwards:\n${problems.join('\n')}`);
  const files = {
    'Code.js': await code(mail),
    'Sidebar.html': await sidebar(),
    'Rubrics.html': rubricPack(readRubricFiles(join(ROOT, 'rubrics'))),
    'appsscript.json': manifest(mail),
  };
  mkdirSync(into, { recursive: true });
  const sizes: Record<string, number> = {};
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(into, name), content);
    sizes[name] = Buffer.byteLength(content);
  }
  requireWithin('Code.js', sizes, CODE_BUDGET);
  requireWithin('Sidebar.html', sizes, SIDEBAR_BUDGET);
  return { sizes };
}

function requireWithin(name: string, sizes: Built['sizes'], budget: number): void {
  const size = sizes[name] ?? 0;
  if (size > budget) throw new Error(`${name} has ${size} bytes; the budget is ${budget}`);
}

/** The manifest; without mail it asks for no permission to send any. */
function manifest(mail: boolean): string {
  const text = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');
  if (!mail) return text;
  const read = JSON.parse(text);
  return `${JSON.stringify({ ...read, oauthScopes: [...read.oauthScopes, MAIL_SCOPE] }, null, 2)}\n`;
}

async function code(mail: boolean): Promise<string> {
  const bundled = await esbuild({
    absWorkingDir: ROOT,
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    define: { WITH_MAIL: String(mail) },
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  return `${script}\n${footer(exportsOf(script, GLOBAL_NAME), GLOBAL_NAME)}\n`;
}

async function sidebar(): Promise<string> {
  const bundled = await esbuild({
    absWorkingDir: ROOT,
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const part = (ending: string) => bundled.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  // A script that contains its own end tag would be cut off there.
  const script = part('.js').replace(/<\/(script)/gi, '<\\/$1');
  return readFileSync(join(ROOT, 'sidebar/page.html'), 'utf8')
    .replace('/* style */', () => part('.css'))
    .replace('/* script */', () => script);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { sizes } = await build(buildOptions(process.argv.slice(2)));
  for (const [name, size] of Object.entries(sizes)) console.log(`dist/${name}  ${(size / 1024).toFixed(1)} KB`);
}

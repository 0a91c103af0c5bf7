import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { SAMPLE } from '../../live-check/sample';
import { exportsOf } from '../exports-of';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GLOBAL_NAME = 'LiveCheck';

/** Where the live-check's script project is built. */
export const DIST_LIVE = join(ROOT, 'dist-live');

/** Somebody with whom no file is shared, unless one is named. */
const NOBODY = 'nobody.live-check@example.com';

/** A script project as it is pushed. */
export interface LiveCheckProject {
  code: string;
  /** Pages and data beside the script, by name. */
  html: Record<string, string>;
  manifest: string;
}

/**
 * Puts the live-check's script project together.
 *
 * @param stranger e-mail of somebody with whom the scratch file is not shared
 */
export async function liveCheckProject(stranger = NOBODY): Promise<LiveCheckProject> {
  const bundled = await esbuild({
    absWorkingDir: ROOT,
    entryPoints: ['live-check/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: 'es2019',
    charset: 'utf8',
    define: { STRANGER: JSON.stringify(stranger.toLowerCase()) },
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  return {
    code: `${script}\n${exportsOf(script, GLOBAL_NAME).sort().map(declaration).join('\n')}\n`,
    html: { Sample: SAMPLE },
    manifest: readFileSync(join(ROOT, 'live-check/appsscript.json'), 'utf8'),
  };
}

/** Writes the project where `clasp` pushes it from, with the id of the script project it goes to. */
export function writeLiveCheck({ code, html, manifest }: LiveCheckProject, scriptId: string): void {
  mkdirSync(DIST_LIVE, { recursive: true });
  writeFileSync(join(DIST_LIVE, 'Code.js'), code);
  for (const [name, content] of Object.entries(html)) writeFileSync(join(DIST_LIVE, `${name}.html`), content);
  writeFileSync(join(DIST_LIVE, 'appsscript.json'), manifest);
  writeFileSync(join(DIST_LIVE, '.clasp.json'), `${JSON.stringify({ scriptId, rootDir: '.' }, null, 2)}\n`);
}

/** Apps Script finds only plain declarations, and custom functions only by the comment above them. */
function declaration(name: string): string {
  const comment = /^[A-Z]/.test(name) ? '/**\n * Part of the live-check.\n * @customfunction\n */\n' : '';
  return `${comment}function ${name}(input) {\n  return ${GLOBAL_NAME}.${name}(input);\n}`;
}

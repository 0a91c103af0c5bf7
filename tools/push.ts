import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, buildOptions } from './build';
import { runInstalled } from './installed-command';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What `.clasp.json` holds until somebody puts the id of a script project there. */
const PLACEHOLDER = 'PASTE-YOUR-SCRIPT-ID-HERE';

/** Why a `.clasp.json` can't be pushed with, as a sentence; `null` when it can. */
export function whyNotPush(claspJson: string): string | null {
  const config: unknown = JSON.parse(claspJson);
  const id = typeof config === 'object' && config !== null && 'scriptId' in config ? config.scriptId : undefined;
  if (typeof id !== 'string' || id === '' || id === PLACEHOLDER) {
    return 'Nothing was pushed: .clasp.json still holds the placeholder. Put the id of your script project in its "scriptId" (README, "Put it on Google").';
  }
  return null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const refusal = whyNotPush(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
  if (refusal !== null) {
    console.error(refusal);
    process.exitCode = 1;
  } else {
    await build(buildOptions(process.argv.slice(2)));
    process.exitCode = runInstalled('clasp', ['push', '--force'], { cwd: ROOT });
  }
}

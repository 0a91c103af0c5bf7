import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInstalled } from './installed-command';
import { DIST_LIVE, liveCheckProject, writeLiveCheck } from './live-check/build';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Holds the id of the scratch script project, on one line; it is nobody else's, so git does not see it. */
const ID_FILE = '.live-check-script-id';

/** How to get from nothing to a report. */
export const HOW_TO = `The live-check tries out on Google what this project could only take from documentation, and writes a report.

  1. Make a new, empty Google Sheet. It is a scratch file: the check makes and deletes tabs in it.
  2. Extensions > Apps Script opens its script project; Project settings show the script id.
  3. Put that id in the file ${ID_FILE} (git ignores it), or in LIVE_CHECK_SCRIPT_ID.
     It must not be the script id of a workbook that is in use: pushing replaces the whole script.
  4. Once: switch the Apps Script API on at script.google.com/home/usersettings, then npx clasp login.
  5. npm run live-check builds dist-live/ and pushes it. LIVE_CHECK_STRANGER=somebody@gmail.com beforehand names
     an account with which the sheet is not shared; without it an address that nobody has is tried.
  6. Reload the sheet. Live-check > 1. Check (as the owner), grant what Google asks for, wait about three minutes.
     Then 2. Check the sidebar. For 3. share the sheet with a second account as an editor, choose 1 again,
     and let the second account choose 3.
  7. The tab "Live-check report" says for every point what was expected, what was seen, and whether they agree;
     File > Print prints it.
     Take over what DIFFERS into workbench/runtime, with a test (docs/conformance.md).`;

/**
 * The script id to push to.
 *
 * @param fromFile what stands in the untracked file, if there is one
 * @param fromEnvironment what the environment says, which comes first
 * @param addOnClasp the add-on's own `.clasp.json`
 * @returns the id, or a sentence that says why nothing can be pushed
 */
export function scriptIdOf(
  fromFile: string | undefined,
  fromEnvironment: string | undefined,
  addOnClasp: string,
): { id: string } | { refusal: string } {
  const id = (fromEnvironment ?? fromFile ?? '').trim();
  if (id === '') {
    return { refusal: `Nothing was pushed: there is no script id in ${ID_FILE} nor in LIVE_CHECK_SCRIPT_ID.` };
  }
  if (!/^[\w-]{5,}$/.test(id)) {
    return { refusal: `Nothing was pushed: "${id}" is no script id. It is one word of letters, digits, "-" and "_".` };
  }
  const config: unknown = JSON.parse(addOnClasp);
  if (typeof config === 'object' && config !== null && 'scriptId' in config && config.scriptId === id) {
    return {
      refusal: 'Nothing was pushed: that is the script of the add-on itself (.clasp.json). Use a scratch sheet’s.',
    };
  }
  return { id };
}

async function main(): Promise<number> {
  const file = join(ROOT, ID_FILE);
  const found = scriptIdOf(
    existsSync(file) ? readFileSync(file, 'utf8') : undefined,
    process.env.LIVE_CHECK_SCRIPT_ID,
    readFileSync(join(ROOT, '.clasp.json'), 'utf8'),
  );
  const project = await liveCheckProject(process.env.LIVE_CHECK_STRANGER);
  writeLiveCheck(project, 'id' in found ? found.id : '');
  if ('refusal' in found) {
    console.error(`${found.refusal}\n\n${HOW_TO}`);
    return 1;
  }
  console.log(HOW_TO);
  return runInstalled('clasp', ['push', '--force'], { cwd: DIST_LIVE });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();

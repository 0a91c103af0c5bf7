import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifestSchema = z.looseObject({
  timeZone: z.string(),
  oauthScopes: z.array(z.string()),
  runtimeVersion: z.string(),
});

/** What is pushed to Google, as files. */
export interface Bundle {
  code: string;
  /** The HTML files by name, without `.html`. */
  html: Record<string, string>;
  manifest: { timeZone: string; oauthScopes: string[]; runtimeVersion: string };
}

/** Reads the built add-on from its folder. Throws a sentence when a file is missing or the manifest is not right. */
export async function readBundle(folder: string): Promise<Bundle> {
  const names = await readdir(folder).catch(() => {
    throw new Error(`There is no built add-on in ${folder}. Run "npm run build" first.`);
  });
  const html: Record<string, string> = {};
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    html[name.slice(0, -'.html'.length)] = await readFile(join(folder, name), 'utf8');
  }
  const { timeZone, oauthScopes, runtimeVersion } = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, 'appsscript.json'), 'utf8')),
  );
  const code = await readFile(join(folder, 'Code.js'), 'utf8');
  return { code, html, manifest: { timeZone, oauthScopes, runtimeVersion } };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { QUESTIONS } from '../live-check/points';
import { questionsTable, servicesTable, withPart } from './conformance/parts';
import { serviceClasses } from './conformance/service-members';
import { type ServiceCall, serviceCalls } from './service-methods';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The page about how true the workbench is to Google. */
export const PAGE = join(ROOT, 'docs/conformance.md');

/** The page as it should read by now: its two lists come from the code, the rest is written by hand. */
export async function pageAsItShouldRead(page: string, calls: readonly ServiceCall[]): Promise<string> {
  const services = servicesTable(await serviceClasses(), calls);
  return withPart(withPart(page, 'services', services), 'google', questionsTable(QUESTIONS));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(PAGE, await pageAsItShouldRead(readFileSync(PAGE, 'utf8'), serviceCalls(ROOT)));
  console.log('docs/conformance.md is up to date.');
}

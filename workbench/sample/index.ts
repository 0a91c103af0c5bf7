import { fileURLToPath } from 'node:url';
import { readBundle } from '../server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../server/people';
import { createSampleRound } from './sample-round';

/** The folder of the built add-on. */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The workbook a newcomer finds: a Hậu Giang round, set up, partly filled in, ranked once. Takes the built add-on from `dist/`. */
export async function createSampleWorkbook(): Promise<unknown> {
  const { workbench } = createSampleRound(await readBundle(DIST), await readPeople(SAMPLE_PEOPLE));
  return workbench.snapshot();
}

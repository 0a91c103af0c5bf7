import { build } from '../../tools/build';
import { forgetSnapshots } from './kept-snapshot';

/** Everything is tested against what would be pushed, so that is built first, once: by whoever starts several runs side by side, or else here. */
export default async function setup(): Promise<void> {
  if (process.env.TESTS_PREPARED === undefined) await prepareTests();
}

/** Builds the add-on, and forgets the workbooks of the last run, which an older one may have made. */
export async function prepareTests(): Promise<void> {
  forgetSnapshots();
  await build();
}

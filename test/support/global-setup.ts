import { build } from '../../tools/build';
import { forgetSnapshots } from './kept-snapshot';

/** Everything is tested against what would be pushed, so that is built first, once. */
export default async function setup(): Promise<void> {
  forgetSnapshots();
  await build();
}

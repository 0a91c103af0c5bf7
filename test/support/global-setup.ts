import { build } from '../../tools/build';

/** Everything is tested against what would be pushed, so that is built first, once. */
export default async function setup(): Promise<void> {
  await build();
}

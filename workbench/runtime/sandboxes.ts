import type { ReadBundle } from './bundle';
import type { Sandboxes } from './sandbox';
import { createBrowserSandboxes } from './sandbox-browser';
import { createNodeSandboxes } from './sandbox-node';

/** The strictest sandbox that the host offers: a bare context in Node, shadowed globals in a browser. */
export function createSandboxes(bundle: ReadBundle): Sandboxes {
  return createNodeSandboxes(bundle) ?? createBrowserSandboxes(bundle);
}

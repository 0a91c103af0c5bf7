import { createWorkbench } from '../runtime';
import { builtPage } from './build-page';
import type { Bundle } from './bundle';
import type { People } from './people';
import { TriggerRunner, type TriggerRunnerOptions } from './trigger-runner';
import { startServer, type WorkbenchServer } from './workbench-server';
import { type Snapshot, WorkbookStore } from './workbook-store';

export interface WorkbenchOptions {
  /** The add-on, as it is pushed to Google. */
  bundle: Bundle;
  people: People;
  /** The workbook's name in the title bar. */
  title: string;
  /** Where the workbook is kept. */
  folder: string;
  /** Makes the workbook to start with, as the engine exports one. */
  makeFirstSnapshot: () => Promise<unknown>;
  /** The first port to try; the next free one is taken. */
  port: number;
}

/** Starts everything a window needs: the page, the workbook on disk and the live connection. */
export async function startWorkbench(options: WorkbenchOptions): Promise<WorkbenchServer> {
  const { bundle, people, title, folder, makeFirstSnapshot, port } = options;
  const emails = (right: People[number]['right']) =>
    people.filter((each) => each.right === right).map((each) => each.email);
  const rights = { owner: emails('owner').join(), editors: emails('editor'), viewers: emails('viewer') };
  const replay = (snapshot: Snapshot, revisions: readonly object[]) =>
    createWorkbench({ bundle, people: rights, snapshot, revisions: [...revisions], title }).snapshot();
  const onReplayFailed = (error: unknown) =>
    console.error('The journal could not be folded into the snapshot; both are kept as they are.', error);

  const store = await WorkbookStore.open({ folder, makeFirstSnapshot, replay, onReplayFailed });
  const files = await builtPage();
  const triggers = (publish: TriggerRunnerOptions['publish']) => {
    const runner = new TriggerRunner({ store, bundle, people: rights, title, publish });
    return () => runner.runDue();
  };
  return startServer({ store, files, setting: { title, people, bundle }, triggers, port });
}

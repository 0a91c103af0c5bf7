import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a folder for this process, so that two servers never write into one journal. A lock left behind by a process
 * that is gone is taken over.
 *
 * @returns how to let go of the folder
 * @throws Error with a sentence when another running process has it
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  const holder = holderOf(path);
  if (holder !== undefined && holder !== process.pid && isRunning(holder)) {
    throw new Error(
      `The workbook in ${folder} is open in another workbench (process ${holder}). Stop that one, or choose another ` +
        `folder with --folder. If no workbench is running, delete ${path}.`,
    );
  }
  writeFileSync(path, String(process.pid));
  return () => {
    if (holderOf(path) === process.pid) rmSync(path, { force: true });
  };
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

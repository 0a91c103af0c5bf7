import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRubric } from '../src/rubric/parse-rubric';
import type { Rubric } from '../src/rubric/rubric';
import { type RubricPack, writeRubricPack } from '../src/rubric/rubric-pack';
import { rubricToTable } from '../src/rubric/table';
import { textIn } from '../src/text/text';
import { rubricFileProblem } from './rubric-file-problems';

/** A rubric file as it was read: its rubric, or a sentence for each thing that is wrong with it, beginning with its path. */
export interface RubricFile {
  name: string;
  read: { ok: true; rubric: Rubric } | { ok: false; problems: string[] };
}

/** All rubric files in a folder, by name; none keeps another from being read. */
export function rubricFilesIn(folder: string): RubricFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => ({ name, read: readFile(join(folder, name)) }));
}

/** All rubrics in a folder, checked. @throws Error that names the file and lists what is wrong with it */
export function readRubricFiles(folder: string): Rubric[] {
  return rubricFilesIn(folder).map(({ name, read }) => {
    if (read.ok) return read.rubric;
    throw new Error([`${name}:`, ...read.problems].join('\n  '));
  });
}

function readFile(path: string): RubricFile['read'] {
  try {
    const parsed = parseRubric(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')));
    return parsed.ok ? parsed : { ok: false, problems: parsed.problems.map(rubricFileProblem) };
  } catch (error) {
    return { ok: false, problems: [`this is not JSON. ${String(error)}`] };
  }
}

/** The rubrics as the add-on takes them along. */
export function rubricPack(rubrics: readonly Rubric[]): string {
  const pack: RubricPack = {};
  for (const rubric of rubrics) {
    pack[rubric.id] = rubricToTable(rubric, textIn('vi').tableWords).map(({ cells }) => cells);
  }
  return writeRubricPack(pack);
}

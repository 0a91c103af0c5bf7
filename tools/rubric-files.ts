import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rubric } from '../src/rubric/rubric';
import { readRubricJson } from '../src/rubric/rubric-json';
import { type RubricPack, writeRubricPack } from '../src/rubric/rubric-pack';
import { rubricToTable } from '../src/rubric/table';
import { rubricFileSentence } from '../src/text/rubric-file-sentence';
import { tableWordsOf, textIn } from '../src/text/text';

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
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { ok: false, problems: [`this can't be read. ${String(error)}`] };
  }
  return readRubricText(text);
}

/** Reads the text of a rubric's file as an import does. @returns the rubric, or a sentence for each thing that is wrong */
export function readRubricText(text: string): RubricFile['read'] {
  const read = readRubricJson(text, tableWordsOf('en'));
  return read.ok
    ? read
    : { ok: false, problems: read.problems.map((problem) => rubricFileSentence(problem, textIn('en'))) };
}

/** The rubrics as the add-on takes them along. */
export function rubricPack(rubrics: readonly Rubric[]): string {
  const pack: RubricPack = {};
  for (const rubric of rubrics) {
    pack[rubric.id] = rubricToTable(rubric, textIn('vi').tableWords).map(({ cells }) => cells);
  }
  return writeRubricPack(pack);
}

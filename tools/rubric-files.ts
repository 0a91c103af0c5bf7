import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rubric } from '../src/rubric/rubric';
import { readRubricJson } from '../src/rubric/rubric-json';
import { type RubricPack, writeRubricPack } from '../src/rubric/rubric-pack';
import { rubricToTable } from '../src/rubric/table';
import { rubricFileSentence } from '../src/text/rubric-file-sentence';
import { tableWordsOf, textIn } from '../src/text/text';

/** All rubrics in a folder, checked. @throws Error that names the file and lists what is wrong with it */
export function readRubricFiles(folder: string): Rubric[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => {
      const read = readRubricText(readFileSync(join(folder, name), 'utf8'));
      if (read.ok) return read.rubric;
      throw new Error([`${name}:`, ...read.problems].join('\n  '));
    });
}

/** Reads the text of a rubric's file as an import does. @returns the rubric, or a sentence for each thing that is wrong */
export function readRubricText(text: string): { ok: true; rubric: Rubric } | { ok: false; problems: string[] } {
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

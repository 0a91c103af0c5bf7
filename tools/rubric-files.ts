import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRubric } from '../src/rubric/parse-rubric';
import type { Rubric } from '../src/rubric/rubric';
import { type RubricPack, writeRubricPack } from '../src/rubric/rubric-pack';
import { rubricToTable } from '../src/rubric/table';
import { textIn } from '../src/text/text';
import { rubricFileProblem } from './rubric-file-problems';

/** All rubrics in a folder, checked. @throws Error that names the file and lists what is wrong with it */
export function readRubricFiles(folder: string): Rubric[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => {
      const parsed = parseRubric(jsonIn(folder, name));
      if (parsed.ok) return parsed.rubric;
      throw new Error([`${name}:`, ...parsed.problems.map(rubricFileProblem)].join('\n  '));
    });
}

function jsonIn(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    throw new Error(`${name}: this is not JSON. ${String(error)}`);
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

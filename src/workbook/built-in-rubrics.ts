import { builtInRubrics } from '../rubric/catalogue';
import type { Rubric } from '../rubric/rubric';
import { rowsFromPack } from '../rubric/rubric-pack';
import { tableToRubric } from '../rubric/table';
import { tableWordsOf } from '../text/text';

/** File of the script project that holds the rubrics; data files of a script can only be HTML files. */
const PACK = 'Rubrics';

/**
 * A rubric that comes with the add-on; `null` if there is none with this id.
 *
 * @throws Error when its data is malformed, which the build rules out
 */
export function builtInRubric(id: string): Rubric | null {
  return fromPack(readPack(), id);
}

/** Every rubric that comes with the add-on, in the order in which they are offered. */
export function allBuiltInRubrics(): Rubric[] {
  const pack = readPack();
  return builtInRubrics.flatMap(({ id }) => fromPack(pack, id) ?? []);
}

function readPack(): string {
  return HtmlService.createHtmlOutputFromFile(PACK).getContent();
}

function fromPack(pack: string, id: string): Rubric | null {
  const rows = rowsFromPack(pack, id);
  if (rows === null) return null;
  const read = tableToRubric(rows, tableWordsOf('vi'));
  if (!read.ok) throw new Error(`The built-in rubric ${id} is malformed: ${JSON.stringify(read.problems[0])}`);
  return read.rubric;
}

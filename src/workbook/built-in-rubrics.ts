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
  const rows = rowsFromPack(HtmlService.createHtmlOutputFromFile(PACK).getContent(), id);
  if (rows === null) return null;
  const read = tableToRubric(rows, tableWordsOf('vi'));
  if (!read.ok) throw new Error(`The built-in rubric ${id} is malformed: ${JSON.stringify(read.problems[0])}`);
  return read.rubric;
}

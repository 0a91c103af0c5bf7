import type { Rubric } from '../rubric/rubric';
import { rubricJson } from '../rubric/rubric-json';
import type { Reply, RubricExport, RubricSource } from '../wire';
import { builtInRubric } from '../workbook/built-in-rubrics';
import { openDesk, rubricSentence } from './desk';
import { rubricOnTab } from './rubrics-on-tabs';
import { notForSetup } from './setup-state';

/** So many mistakes are told; the rest is counted. */
const MOST_TOLD = 5;

/** A rubric as the text of a file, as it stands on its tab or as it is built in. One with mistakes is not given away; they are told with their rows. Changes nothing. */
export function exportRubric({ id, builtIn }: RubricSource): Reply<RubricExport> {
  const desk = openDesk();
  const { text } = desk;
  const refusal = notForSetup(desk);
  if (refusal !== null) return { ok: false, sentence: refusal };
  const gone = { ok: false as const, sentence: text.rubricFiles.gone(id) };
  if (builtIn) {
    const rubric = builtInRubric(id);
    return rubric === null ? gone : { ok: true, value: fileOf(rubric) };
  }
  const onTab = rubricOnTab(desk, id);
  if (onTab === null) return gone;
  const { read, sheet } = onTab;
  if (read === 'columnsMoved') return { ok: false, sentence: text.commands.rubricColumns(sheet.getName()) };
  if (read.ok) return { ok: true, value: fileOf(read.rubric) };
  const told = read.problems.slice(0, MOST_TOLD).map((problem) => rubricSentence(text, problem));
  return { ok: true, value: { name: '', json: '', problems: told, more: read.problems.length - told.length } };
}

function fileOf(rubric: Rubric): RubricExport {
  return { name: `${rubric.id}.json`, json: rubricJson(rubric), problems: [], more: 0 };
}

import { allCriteria } from '../rubric/rubric';
import { readRubricJson } from '../rubric/rubric-json';
import { rubricFileSentence } from '../text/rubric-file-sentence';
import { languageOf, tableWordsOf } from '../text/text';
import type { ImportRubricRequest, Reply, RubricImported } from '../wire';
import type { Desk } from './desk';
import { makeRubricTab } from './new-rubric-tab';
import { type Ending, type Refusal, runCommand } from './run';

type Ended = Ending & { imported: RubricImported };

/** So many mistakes are told; the rest is counted. */
const MOST_TOLD = 20;

/** Makes a tab of the text of a rubric's file. A text with mistakes changes nothing: each is told with its place. */
export function importRubric(request: ImportRubricRequest): Reply<RubricImported> {
  const ending = runCommand<Ended | Refusal>(
    (desk) => desk.text.rubricFiles.import,
    true,
    (desk) => bringIn(desk, request),
  );
  return 'imported' in ending ? { ok: true, value: ending.imported } : { ok: false, sentence: ending.sentence };
}

function bringIn(desk: Desk, { json, id }: ImportRubricRequest): Ended | Refusal {
  const { text } = desk;
  const read = readRubricJson(json, tableWordsOf(languageOf(text.code)));
  if (!read.ok) {
    const { problems } = read;
    const told = problems.slice(0, MOST_TOLD).map((problem) => rubricFileSentence(problem, text));
    const sentence = text.rubricFiles.notImported(problems.length);
    return {
      ok: false,
      sentence,
      imported: { sentence, made: null, problems: told, more: problems.length - told.length },
    };
  }
  const otherId = id.trim();
  const rubric = otherId === '' ? read.rubric : { ...read.rubric, id: otherId };
  const outcome = makeRubricTab(desk, rubric);
  if (!outcome.ok) return outcome;
  const sentence = text.rubricFiles.imported(outcome.made.tab, allCriteria(rubric).length);
  return { ok: true, sentence, imported: { sentence, made: { ...outcome.made, sentence }, problems: [], more: 0 } };
}

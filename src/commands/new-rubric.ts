import { squeeze } from '../rubric/cell';
import { emptyRubric } from '../rubric/empty-rubric';
import { LONGEST_SHORT_TITLE } from '../rubric/limits';
import type { Rubric } from '../rubric/rubric';
import type { NewRubricRequest, Reply, RubricMade } from '../wire';
import { builtInRubric } from '../workbook/built-in-rubrics';
import { literal } from '../workbook/cells';
import { type Desk, rubricWrong } from './desk';
import { makeRubricTab } from './new-rubric-tab';
import { rubricOnTab } from './rubrics-on-tabs';
import { type Ending, type Refusal, runCommand } from './run';

type Made = Ending & { ok: true; made: RubricMade };

/** Makes a rubric of a province's own: an empty one, or a copy of one that is built in or stands on a tab, as it was amended there. */
export function newRubric(request: NewRubricRequest): Reply<RubricMade> {
  const ending = runCommand<Made | Refusal>(
    (desk) => desk.text.rubricFiles.newRubric,
    true,
    (desk) => make(desk, request),
  );
  return 'made' in ending ? { ok: true, value: ending.made } : { ok: false, sentence: ending.sentence };
}

function make(desk: Desk, { id, shortTitle: entered, from }: NewRubricRequest): Made | Refusal {
  const words = desk.text.rubricFiles;
  const shortTitle = squeeze(entered);
  if (shortTitle === '') return { ok: false, sentence: words.nameMissing };
  const { length } = literal(shortTitle);
  if (length > LONGEST_SHORT_TITLE) return { ok: false, sentence: words.nameTooLong(length, LONGEST_SHORT_TITLE) };
  const source = from === null ? { ok: true as const, rubric: null } : copied(desk, from);
  if (!source.ok) return source;
  const newId = id.trim();
  const rubric =
    source.rubric === null
      ? emptyRubric(newId, shortTitle, words.emptyRubric)
      : { ...source.rubric, id: newId, shortTitle };
  const outcome = makeRubricTab(desk, rubric);
  if (!outcome.ok) return outcome;
  const sentence = words.made(outcome.made.tab);
  return { ok: true, sentence, made: { ...outcome.made, sentence } };
}

function copied(
  desk: Desk,
  { id, builtIn }: NonNullable<NewRubricRequest['from']>,
): { ok: true; rubric: Rubric } | Refusal {
  const lost: Refusal = { ok: false, sentence: desk.text.rubricFiles.sourceGone(id) };
  if (builtIn) {
    const rubric = builtInRubric(id);
    return rubric === null ? lost : { ok: true, rubric };
  }
  const onTab = rubricOnTab(desk, id);
  if (onTab === null) return lost;
  const { sheet, read } = onTab;
  if (read !== 'columnsMoved' && read.ok) return read;
  return { ok: false, sentence: rubricWrong(desk.text, sheet.getName(), read) };
}

import { type Agency, agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import type { UpdateCounts } from '../round/update-counts';
import { tabKey } from '../tabs/tab-spec';
import type { Reply, UpdateProgress, UpdateRequest } from '../wire';
import { ForeignColumn } from '../workbook/mended-content';
import { amendForm } from './amend-form';
import type { Desk } from './desk';
import { foreignColumnSentence } from './foreign-column';
import { inPlace } from './in-place';
import { layOutOverviews } from './lay-out';
import { readyRound } from './ready-round';
import { type Ending, runCommand } from './run';
import { timeLeft } from './time-left';

/** After so many milliseconds no further form is begun: with opening the workbook and the last form, a step stays below half a minute. */
const STEP = 12_000;

const NOTHING: UpdateCounts = { forms: 0, added: 0, moved: 0, retired: 0, returned: 0 };

/**
 * Brings every form into agreement with the rubric as the coordinator has amended it, with everything that was entered, and then what looks across all forms. A run
 * that was broken off, or that ran out of the time Google allows, is completed by the next.
 */
export function updateForms(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.updateForms,
    true,
    (desk) => inPlace(desk, () => updateAll(desk, left)),
  );
}

type Step = Ending & { ok: true; progress: UpdateProgress };

/**
 * The same in short runs, each of which begins behind the form that the last one ended with; the overviews come last and have a run of their own. The sidebar
 * carries along what was done so far, so that the last run tells of all.
 */
export function updateFormsStep({ after, so }: UpdateRequest): Reply<UpdateProgress> {
  const left = timeLeft(STEP);
  const ending = runCommand<Step | (Ending & { ok: false })>(
    (desk) => desk.text.menu.updateForms,
    true,
    (desk) => inPlace(desk, () => takeStep(desk, after, so, left)),
  );
  return 'progress' in ending ? { ok: true, value: ending.progress } : { ok: false, sentence: ending.sentence };
}

function updateAll(desk: Desk, timeIsLeft: () => boolean): Ending {
  const ready = readyRound(desk);
  if (!ready.ok) return ready;
  const forms = formsOf(desk, ready.round);
  const run = updateFrom(desk, ready.round, forms, 0, timeIsLeft);
  if (run.next < forms.length) {
    const sentence = desk.text.commands.updateStopped(run.next, forms.length - run.next);
    return { ok: false, sentence: withRefusals(sentence, run.refused) };
  }
  return finish(desk, ready.round, run.counts, run.refused);
}

function takeStep(
  desk: Desk,
  after: string,
  so: UpdateCounts,
  timeIsLeft: () => boolean,
): Step | (Ending & { ok: false }) {
  const ready = readyRound(desk);
  if (!ready.ok) return { ok: false, sentence: ready.sentence };
  const forms = formsOf(desk, ready.round);
  const all = forms.length;
  const from = forms.findIndex(({ agency }) => agency.id === after) + 1;
  const run = updateFrom(desk, ready.round, forms, from, timeIsLeft);
  const counts = sum(so, run.counts);
  if (run.refused.length > 0) return { ok: false, sentence: run.refused.join(' ') };
  const next = forms[run.next]?.agency.name ?? '';
  const progress = { done: run.next, all, next, after: forms[run.next - 1]?.agency.id ?? '', so: counts };
  if (run.next > from) {
    const sentence = desk.text.commands.updateStep(run.next, all);
    return { ok: true, isStep: true, sentence, progress: { ...progress, finished: false, sentence } };
  }
  const { sentence } = finish(desk, ready.round, counts, []);
  return { ok: true, sentence, progress: { ...progress, finished: true, sentence } };
}

interface Form {
  agency: Agency;
  group: Group;
}

function formsOf({ tabs }: Desk, round: RoundWithRubrics): Form[] {
  return round.groups.flatMap((group) =>
    agenciesOf(round, group.id).flatMap((agency) =>
      tabs.get(tabKey('agency', agency.id)) === null ? [] : [{ agency, group }],
    ),
  );
}

/** Updates forms from one on, as long as there is time. @returns which comes next */
function updateFrom(
  desk: Desk,
  round: RoundWithRubrics,
  forms: readonly Form[],
  from: number,
  timeIsLeft: () => boolean,
): { next: number; counts: UpdateCounts; refused: string[] } {
  const refused: string[] = [];
  const names = new Set<string>();
  let counts = NOTHING;
  for (let at = from; at < forms.length; at += 1) {
    const form = forms[at];
    if (form === undefined || (at > from && !timeIsLeft())) return { next: at, counts, refused };
    const one = updateOne(desk, round, form, names);
    if (typeof one === 'string') refused.push(one);
    else counts = sum(counts, one);
  }
  return { next: forms.length, counts, refused };
}

/** @returns what was done, or the sentence that says why the form was left as it is */
function updateOne(
  desk: Desk,
  round: RoundWithRubrics,
  { agency, group }: Form,
  names: Set<string>,
): UpdateCounts | string {
  try {
    const done = amendForm(desk, round, agency, group, names, 'asNeeded');
    const tab = desk.tabs.get(tabKey('agency', agency.id))?.getName() ?? agency.name;
    if (done === null) return desk.text.commands.columnsMoved(tab);
    const { rendered, ...counts } = done;
    return { ...counts, forms: rendered === null ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof ForeignColumn)) throw error;
    return foreignColumnSentence(error, desk.text);
  }
}

function sum(a: UpdateCounts, b: UpdateCounts): UpdateCounts {
  return {
    forms: a.forms + b.forms,
    added: a.added + b.added,
    moved: a.moved + b.moved,
    retired: a.retired + b.retired,
    returned: a.returned + b.returned,
  };
}

/** The overviews, which show the rubric's parts, and the sentence about all of it. */
function finish(desk: Desk, round: RoundWithRubrics, counts: UpdateCounts, refused: readonly string[]): Ending {
  const { text } = desk;
  layOutOverviews(desk, round);
  const forms = formsOf(desk, round).length;
  const missing = round.agencies.length - forms;
  const sentence = [
    text.commands.formsUpdated(counts, forms, text.tabs.retired),
    ...(missing === 0 ? [] : [text.commands.noFormYet(missing)]),
  ].join('');
  return { ok: refused.length === 0, sentence: withRefusals(sentence, refused) };
}

function withRefusals(sentence: string, refused: readonly string[]): string {
  return [...refused, sentence].join(' ');
}

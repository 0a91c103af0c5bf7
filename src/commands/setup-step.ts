import type { Reply, SetupProgress } from '../wire';
import { finishRound, makeRubricsAndForms } from './create-round';
import type { Desk } from './desk';
import { inPlace } from './in-place';
import { layOutSettings } from './lay-out';
import { type Ending, runCommand } from './run';
import { timeLeft } from './time-left';

/** After so many milliseconds no further form is begun: with opening the workbook and the last form, a step stays below half a minute. */
const STEP = 12_000;

type Step = Ending & { ok: true; progress: SetupProgress };

/**
 * Makes a few of the forms that are missing, and once none is missing, the overviews. The sidebar asks again and again until it is done; each run is short,
 * and begins with what is there, so it may be stopped or broken off anywhere. The menu's command makes the same with longer runs.
 */
export function setupStep(): Reply<SetupProgress> {
  const left = timeLeft(STEP);
  const ending = runCommand<Step | (Ending & { ok: false })>(
    (desk) => desk.text.menu.createRound,
    true,
    (desk) => inPlace(desk, () => takeStep(desk, left)),
  );
  return 'progress' in ending ? { ok: true, value: ending.progress } : { ok: false, sentence: ending.sentence };
}

function takeStep(desk: Desk, timeIsLeft: () => boolean): Step | (Ending & { ok: false }) {
  const { settings, text } = desk;
  if (settings === null) return { ok: false, sentence: text.commands.noSettings };
  const forms = makeRubricsAndForms(desk, settings, 'newRows', timeIsLeft);
  if (!forms.ok) return forms;
  const { made, left, next } = forms;
  const agencies = forms.round.agencies.length;
  const progress = { made: agencies - left, left, next: next ?? '', done: false };
  // The overviews look at every form and have a run of their own.
  if (made > 0 || left > 0) {
    const sentence = text.commands.setupStep(agencies - left, agencies);
    return { ok: true, sentence, isStep: true, progress: { ...progress, sentence } };
  }
  layOutSettings(desk, settings.round);
  const { sentence } = finishRound(desk, forms, text.commands.setupDone(agencies), timeIsLeft);
  return { ok: true, sentence, progress: { ...progress, done: true, sentence } };
}

import type { RoundWithRubrics } from '../round/round';
import { sentenceFor } from '../text/words';
import { type Desk, noSettings, type SettingsOnTab, withRubrics } from './desk';

/** A round whose Thiết lập and rubrics are free of mistakes, or the sentence that says what to mend first. */
export type ReadyRound =
  | { ok: true; round: RoundWithRubrics; settings: SettingsOnTab }
  | { ok: false; sentence: string };

/** Like `readyRound`, for what only coordinators may ask. */
export function readyForCoordinator(desk: Desk): ReadyRound {
  if (desk.settings !== null && desk.role !== 'coordinator') {
    return { ok: false, sentence: desk.text.commands.notCoordinator(desk.person) };
  }
  return readyRound(desk);
}

/** Reads the round for a command that can't do with half of it. */
export function readyRound(desk: Desk): ReadyRound {
  const { text, settings } = desk;
  if (settings === null) return { ok: false, sentence: noSettings(desk) };
  if (settings.columnsMoved) return { ok: false, sentence: text.commands.columnsMoved(settings.sheet.getName()) };
  const [first] = settings.problems;
  if (first !== undefined) {
    const sentence = sentenceFor(text.settingProblems, first.problem);
    return { ok: false, sentence: text.commands.settingsWrong(settings.problems.length, sentence) };
  }
  const read = withRubrics(desk, settings.round);
  return read.ok ? { ok: true, round: read.round, settings } : { ok: false, sentence: read.sentence };
}

import type { Agency, Round, RoundWithRubrics } from '../round/round';
import { builtInRubrics } from '../rubric/catalogue';
import { tabKey } from '../tabs/tab-spec';
import { sentenceFor } from '../text/words';
import { builtInRubric } from '../workbook/built-in-rubrics';
import { looksAfter } from '../workbook/protect';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import { type Desk, openDesk, withRubrics } from './desk';
import { layOutForm, layOutGuide, layOutOverviews, layOutRegister, layOutSettings } from './lay-out';
import { layOutMissingRubrics, protectRubrics, type RemadeRubric, relinkForms, rubricsRemade } from './missing-rubrics';
import { proposeRound } from './propose-round';
import { type Ending, runCommand } from './run';
import { showSettingProblems } from './settings-check';
import { timeLeft } from './time-left';
import { unassignedSentence } from './unassigned';

/**
 * Makes the round that Thiết lập describes: the rubric tabs, a form for every agency that has none, the overviews. Forms that are there are left alone. In a
 * spreadsheet without Thiết lập it makes that tab first, filled in with what the regulation says.
 *
 * A run that was broken off, or that ran out of the time Google allows, is continued by the next.
 */
export function createRound(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.createRound,
    true,
    (desk) => {
      const before = desk.book.getActiveSheet();
      const ending = desk.settings === null ? makeSettings(desk) : makeForms(desk, desk.settings, left);
      // A new tab comes to the front; whoever clicked stays where they were.
      if (desk.settings !== null) desk.book.setActiveSheet(before);
      return ending;
    },
  );
}

function makeSettings(desk: Desk): Ending {
  if (!mayMakeSettings(desk)) return { ok: false, sentence: desk.text.commands.settingsLost };
  const [first] = builtInRubrics;
  const rubric = builtInRubric(first?.id ?? '');
  if (rubric === null) throw new Error('No built-in rubric');
  takeBlankSheet(desk);
  const forms = desk.tabs.idsOf('agency').length;
  const rendered = layOutSettings(desk, proposeRound(desk, rubric));
  layOutGuide(openDesk(), null);
  desk.book.setActiveSheet(rendered.sheet);
  const { settingsMade, settingsRemade } = desk.text.commands;
  return { ok: true, sentence: forms === 0 ? settingsMade : settingsRemade(forms) };
}

/**
 * Whoever makes Thiết lập becomes the coordinator. In a new spreadsheet that may be anybody; where forms are there already, only who looks after them: else the first
 * clerk to click after the tab was lost would shut the coordinators out.
 */
function mayMakeSettings({ tabs }: Desk): boolean {
  const [form] = tabs.idsOf('agency');
  const sheet = form === undefined ? null : tabs.get(tabKey('agency', form));
  return sheet === null || looksAfter(sheet);
}

/** A new spreadsheet comes with one blank sheet, which would be left standing among the tabs; it becomes the first of them, Thiết lập as a rule. */
export function takeBlankSheet(desk: Desk, name = desk.text.tabs.settings): void {
  const [only, ...others] = desk.book.getSheets();
  if (only !== undefined && others.length === 0 && retrying(() => only.getLastRow()) === 0) only.setName(name);
}

function makeForms(desk: Desk, settings: NonNullable<Desk['settings']>, timeIsLeft: () => boolean): Ending {
  const forms = makeRubricsAndForms(desk, settings, 'always', timeIsLeft);
  if (!forms.ok) return forms;
  const { made, left } = forms;
  if (left > 0) return { ok: false, sentence: desk.text.commands.outOfTime(made, left) };
  return finishRound(desk, forms, desk.text.commands.roundMade(made, forms.round.agencies.length - made));
}

/** How far the forms of a round are. */
export interface FormsMade {
  ok: true;
  round: RoundWithRubrics;
  remade: readonly RemadeRubric[];
  /** Forms made by this run, and those that are still missing. */
  made: number;
  left: number;
  /** Name of the agency whose form comes next; `null` when there is none. */
  next: string | null;
}

/**
 * Makes the rubric tabs that are missing, and forms as long as there is time. A run that is broken off anywhere is continued by the next, whoever starts it, from the
 * menu or the sidebar: what a tab belongs to is known by its key, and whether it is whole by its mark.
 *
 * @param tidy whether Thiết lập is laid out again in any case, or only where somebody added rows to it that have no ids yet
 */
export function makeRubricsAndForms(
  desk: Desk,
  settings: NonNullable<Desk['settings']>,
  tidy: 'always' | 'newRows',
  timeIsLeft: () => boolean,
): FormsMade | (Ending & { ok: false }) {
  if (settings.columnsMoved) return { ok: false, sentence: desk.text.commands.columnsMoved(settings.sheet.getName()) };
  showSettingProblems(settings, desk.text);
  const [first] = settings.problems;
  if (first !== undefined) {
    const sentence = sentenceFor(desk.text.settingProblems, first.problem);
    return { ok: false, sentence: desk.text.commands.settingsWrong(settings.problems.length, sentence) };
  }
  if (tidy === 'always' || settings.newRows.length > 0) layOutSettings(desk, settings.round);
  if (agenciesWithoutForm(desk, settings.round).length === settings.round.agencies.length)
    protectRubrics(desk, settings.round);
  const remade = layOutMissingRubrics(desk, settings.round);
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ok: false, sentence: read.sentence };
  // The formulas of forms that were there lost their rubric together with its tab.
  for (const { id } of remade) relinkForms(desk, read.round, id);
  for (const { id } of remade) desk.tabs.markReady(tabKey('rubric', id));
  if (!desk.tabs.isReady(tabKey('register'))) layOutRegister(desk, read.round);
  return { ok: true, round: read.round, remade, ...makeMissingForms(desk, read.round, timeIsLeft) };
}

/**
 * What is done once every agency has its form: the tabs that look across all of them.
 *
 * @param said what to say first about the run
 */
export function finishRound(desk: Desk, { round, remade, made }: FormsMade, said: string): Ending {
  layOutOverviews(desk, round);
  const kept = round.agencies.length - made;
  return {
    ok: true,
    sentence: [said, rubricsRemade(remade, kept, desk.text), unassignedSentence(round, desk.text)].join(''),
  };
}

/** The agencies that have no finished form, in the order of Thiết lập. */
export function agenciesWithoutForm(desk: Desk, round: Round): Agency[] {
  return round.agencies.filter((agency) => !desk.tabs.isReady(tabKey('agency', agency.id)));
}

function makeMissingForms(
  desk: Desk,
  round: RoundWithRubrics,
  timeIsLeft: () => boolean,
): Pick<FormsMade, 'made' | 'left' | 'next'> {
  const missing = agenciesWithoutForm(desk, round);
  const names = new Set(takenNames(desk));
  let made = 0;
  for (const agency of missing) {
    if (made > 0 && !timeIsLeft()) break;
    const group = round.groups.find((one) => one.id === agency.groupId);
    if (group === undefined) continue;
    layOutForm(desk, round, agency, group, names);
    made += 1;
  }
  return { made, left: missing.length - made, next: missing[made]?.name ?? null };
}

/** The names of all sheets but the blank ones that a run may have left behind. */
export function takenNames(desk: Desk): string[] {
  return desk.book.getSheets().flatMap((sheet) => (isLeftover(desk, sheet) ? [] : [sheet.getName()]));
}

/** A blank sheet that is none of our tabs yet, as a run leaves behind that was broken off: the next tab of its name moves in. */
function isLeftover(desk: Desk, sheet: Sheet): boolean {
  return desk.tabs.keyOf(sheet) === null && retrying(() => sheet.getLastRow()) === 0;
}

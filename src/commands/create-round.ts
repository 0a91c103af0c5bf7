import type { Agency, Round, RoundWithRubrics } from '../round/round';
import { builtInRubrics } from '../rubric/catalogue';
import { tabKey } from '../tabs/tab-spec';
import { sentenceFor } from '../text/words';
import { builtInRubric } from '../workbook/built-in-rubrics';
import { showTab } from '../workbook/cursor';
import { isLeftover } from '../workbook/leftover';
import { retrying } from '../workbook/retry';
import { type Desk, openDesk, withRubrics } from './desk';
import { followSettings } from './follow-settings';
import { formerForm } from './former-forms';
import {
  formSpec,
  layOutForm,
  layOutGuide,
  layOutLog,
  layOutOverviews,
  layOutRegister,
  layOutSettings,
} from './lay-out';
import { layOutMissingRubrics, protectRubrics, type RemadeRubric, relinkForms, rubricsRemade } from './missing-rubrics';
import { proposeRound } from './propose-round';
import { tabsOf, whyNoCells, whyNoTabs } from './room';
import { type Ending, runCommand } from './run';
import { showSettingProblems } from './settings-check';
import { isShutOut, lostSheet, settingsTakenBack } from './tab-claims';
import { timeLeft } from './time-left';
import { unassignedSentence } from './unassigned';

import { noteSettings } from './watch';

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

/**
 * Whoever makes Thiết lập becomes the coordinator. In a new spreadsheet that may be anybody; where there are tabs already, only who looks after them, with whatever marks:
 * else the first clerk to click after the tab was lost would shut the coordinators out.
 */
function makeSettings(desk: Desk): Ending {
  if (isShutOut(desk.book)) return { ok: false, sentence: desk.text.commands.settingsLost };
  const back = settingsTakenBack(desk);
  if (back !== null) return { ok: true, sentence: desk.text.commands.settingsTakenBack(back) };
  const crowded = whyNoTabs(desk, [tabKey('settings'), tabKey('guide')]);
  if (crowded !== null) return { ok: false, sentence: crowded };
  const [first] = builtInRubrics;
  const rubric = builtInRubric(first?.id ?? '');
  if (rubric === null) throw new Error('No built-in rubric');
  takeBlankSheet(desk);
  const forms = desk.tabs.idsOf('agency').length;
  const rendered = layOutSettings(desk, proposeRound(desk, rubric));
  const made = openDesk();
  layOutLog(made);
  // Hướng dẫn links to what is there.
  layOutGuide(made, null);
  if (made.settings !== null) noteSettings(made, made.settings.round, { action: made.text.menu.createRound });
  showTab(desk.book, rendered);
  const { settingsMade, settingsRemade } = desk.text.commands;
  return { ok: true, sentence: forms === 0 ? settingsMade : settingsRemade(forms) };
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
  return finishRound(desk, forms, desk.text.commands.roundMade(made, forms.round.agencies.length - made), timeIsLeft);
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
  const unsure = whyUnsureOfForms(desk, settings.round);
  if (unsure !== null) return { ok: false, sentence: unsure };
  const former = formerForm(desk, settings.round);
  if (former !== null) return { ok: false, sentence: former };
  const crowded = whyNoTabs(desk, tabsOf(settings.round));
  if (crowded !== null) return { ok: false, sentence: crowded };
  if (tidy === 'always' || settings.newRows.length > 0) layOutSettings(desk, settings.round);
  if (agenciesWithoutForm(desk, settings.round).length === settings.round.agencies.length)
    protectRubrics(desk, settings.round);
  const remade = layOutMissingRubrics(desk, settings.round);
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ok: false, sentence: read.sentence };
  // The formulas of forms that were there lost their rubric together with its tab.
  for (const { id } of remade) relinkForms(desk, read.round, id);
  for (const { id } of remade) desk.tabs.markReady(tabKey('rubric', id));
  const full = whyNoForms(desk, read.round, tidy);
  if (full !== null) return { ok: false, sentence: full };
  if (!desk.tabs.isReady(tabKey('register'))) layOutRegister(desk, read.round);
  return { ok: true, round: read.round, remade, ...makeMissingForms(desk, read.round, timeIsLeft) };
}

/**
 * What is done once every agency has its form: forms that were there follow Thiết lập, and the tabs that look across all of them are laid out.
 *
 * @param said what to say first about the run
 */
export function finishRound(
  desk: Desk,
  { round, remade, made }: FormsMade,
  said: string,
  timeIsLeft: () => boolean,
): Ending {
  const updated = followSettings(desk, round, timeIsLeft);
  layOutOverviews(desk, round);
  const kept = round.agencies.length - made;
  return {
    ok: true,
    sentence: [said, updated, rubricsRemade(remade, kept, desk.text), unassignedSentence(round, desk.text)].join(''),
  };
}

/** The agencies that have no finished form, in the order of Thiết lập. */
export function agenciesWithoutForm(desk: Desk, round: Round): Agency[] {
  return round.agencies.filter((agency) => !desk.tabs.isReady(tabKey('agency', agency.id)));
}

/** Why no form is made for an agency that has had one, or may have one; `null` if there is none such. */
function whyUnsureOfForms(desk: Desk, round: Round): string | null {
  const { tabs, text } = desk;
  for (const { id, name } of agenciesWithoutForm(desk, round)) {
    const key = tabKey('agency', id);
    const rivals = tabs.contested.get(key);
    if (rivals !== undefined)
      return text.commands.rivalForms(
        name,
        rivals.map((sheet) => sheet.getName()),
      );
    const lost = tabs.get(key) === null ? lostSheet(desk, key) : null;
    if (lost !== null) return text.commands.lostForm(name, lost.getName());
  }
  return null;
}

/** Whether there is room for the cells of the forms that are missing. The sidebar's short runs ask once, before the first. */
function whyNoForms(desk: Desk, round: RoundWithRubrics, tidy: 'always' | 'newRows'): string | null {
  const missing = agenciesWithoutForm(desk, round);
  if (missing.length === 0 || (tidy === 'newRows' && missing.length < round.agencies.length)) return null;
  const cells = round.groups.map((group) => {
    const [first, ...others] = missing.filter(({ groupId }) => groupId === group.id);
    if (first === undefined) return 0;
    const { rows, columns } = formSpec(desk, round, first, group, first.name);
    return (1 + others.length) * rows.length * columns.length;
  });
  return whyNoCells(
    desk,
    cells.reduce((sum, more) => sum + more, 0),
  );
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
  return desk.book.getSheets().flatMap((sheet) => (isLeftover(desk.tabs, sheet) ? [] : [sheet.getName()]));
}

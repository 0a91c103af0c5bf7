import type { Agency, Group, Round, RoundWithRubrics } from '../round/round';
import { builtInRubrics } from '../rubric/catalogue';
import type { Rubric } from '../rubric/rubric';
import { tabKey } from '../tabs/tab-spec';
import { sentenceFor } from '../text/words';
import { builtInRubric } from '../workbook/built-in-rubrics';
import { readTab } from '../workbook/cells';
import { type Desk, openDesk, withRubrics } from './desk';
import { idsOf, layOutForm, layOutGuide, layOutNewRubric, layOutOverviews, layOutSettings } from './lay-out';
import { type Ending, runCommand } from './run';
import { showSettingProblems } from './settings-check';
import { timeLeft } from './time-left';

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
  const [first] = builtInRubrics;
  const rubric = builtInRubric(first?.id ?? '');
  if (rubric === null) throw new Error('No built-in rubric');
  takeBlankSheet(desk);
  const rendered = layOutSettings(desk, { round: proposedRound(desk, rubric) }, []);
  layOutGuide(openDesk(), null);
  desk.book.setActiveSheet(rendered.sheet);
  return { ok: true, sentence: desk.text.commands.settingsMade };
}

/** A new spreadsheet comes with one blank sheet, which would be left standing among the tabs; it becomes Thiết lập. */
function takeBlankSheet(desk: Desk): void {
  const [only, ...others] = desk.book.getSheets();
  if (only !== undefined && others.length === 0 && only.getLastRow() === 0) only.setName(desk.text.tabs.settings);
}

/** What a rubric's regulation says about a round, for the year that is being assessed now: reports on a year are due in its December. */
function proposedRound(desk: Desk, rubric: Rubric): Round {
  const year = new Date().getFullYear();
  /** Where the regulation names no day, the coordinator fills it in. */
  const day = (monthAndDay: string | undefined) => {
    if (monthAndDay === undefined) return '';
    const [month, date] = monthAndDay.split('-');
    return `${date}/${month}/${year}`;
  };
  const groups: Group[] = rubric.groups.map(({ id, label }) => ({ id, name: label, rubricId: rubric.id }));
  const agencies: Agency[] = rubric.groups
    .flatMap((group) => group.agencies.map((name) => ({ name, groupId: group.id })))
    .map((agency, at) => ({ id: `a${String(at + 1).padStart(2, '0')}`, editors: [], ...agency }));
  return {
    settings: {
      name: desk.text.settings.roundName(year),
      year,
      dataFrom: day(rubric.calendar.dataFrom),
      dataTo: day(rubric.calendar.dataTo),
      reportBy: day(rubric.calendar.reportBy),
      basis: 'self',
      ties: 'competition',
      language: 'vi',
      coordinators: desk.person === '' ? [] : [desk.person],
    },
    groups,
    agencies,
  };
}

function makeForms(desk: Desk, settings: NonNullable<Desk['settings']>, timeIsLeft: () => boolean): Ending {
  showSettingProblems(settings, desk.text);
  const [first] = settings.problems;
  if (first !== undefined) {
    const sentence = sentenceFor(desk.text.settingProblems, first.problem);
    return { ok: false, sentence: desk.text.commands.settingsWrong(settings.problems.length, sentence) };
  }
  for (const { row, rowId } of settings.newRows) settings.sheet.getRange(row, 1).setValue(rowId);
  layOutSettings(desk, settings, idsOf(readTab(settings.sheet)));
  for (const id of new Set(settings.round.groups.map((group) => group.rubricId))) {
    if (desk.tabs.isReady(tabKey('rubric', id))) continue;
    const builtIn = builtInRubric(id);
    if (builtIn !== null) layOutNewRubric(desk, builtIn);
  }
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ok: false, sentence: read.sentence };

  const { made, left } = makeMissingForms(desk, read.round, timeIsLeft);
  if (left > 0) return { ok: false, sentence: desk.text.commands.outOfTime(made, left) };
  layOutOverviews(desk, read.round);
  return { ok: true, sentence: desk.text.commands.roundMade(made, read.round.agencies.length - made) };
}

function makeMissingForms(
  desk: Desk,
  round: RoundWithRubrics,
  timeIsLeft: () => boolean,
): { made: number; left: number } {
  const missing = round.agencies.filter((agency) => !desk.tabs.isReady(tabKey('agency', agency.id)));
  const names = new Set(desk.book.getSheets().map((sheet) => sheet.getName()));
  let made = 0;
  for (const agency of missing) {
    if (made > 0 && !timeIsLeft()) break;
    const group = round.groups.find((one) => one.id === agency.groupId);
    if (group === undefined) continue;
    layOutForm(desk, round, agency, group, names);
    made += 1;
  }
  return { made, left: missing.length - made };
}

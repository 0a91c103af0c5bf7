import { agenciesOf, type RoundWithRubrics } from '../round/round';
import { tabKey } from '../tabs/tab-spec';
import { ForeignColumn } from '../workbook/mended-content';
import type { Rendered } from '../workbook/render';
import { amendForm } from './amend-form';
import { type Desk, withRubrics } from './desk';
import { foreignColumnSentence } from './foreign-column';
import { inPlace } from './in-place';
import { layOutForm, layOutOverviews, layOutRegister, layOutRubricAgain, layOutSettings } from './lay-out';
import { layOutMissingRubrics, rubricsRemade } from './missing-rubrics';
import { unsteadySentence } from './scores-fault';

/** What has been laid out so far, and the sentences about tabs that could not be. */
interface Progress {
  done: Rendered[];
  refused: string[];
  /** How many rows were taken off forms because the rubric no longer has them. */
  retired: number;
}

/**
 * Lays every tab out again: headings, colours, lists, formulas, protections. What people entered stays where it is. Rows and columns that were deleted come back
 * blank; what blocked a score column is taken out and kept in Nhật ký; rows whose ids the rubric has given to others are kept on a hidden tab. A tab into which people inserted
 * columns is left as it is.
 *
 * A pass over many forms may take more than one run: a form that was done is not done again by the next.
 *
 * @param pass name of the pass; left out, the one that came to no end is gone on with, or a new one begun
 */
export function layOutAgain(desk: Desk, timeIsLeft: () => boolean, pass?: string): LaidOutAgain {
  return inPlace(desk, () => layOutAll(desk, timeIsLeft, pass));
}

/** How laying all tabs out again ended. */
export interface LaidOutAgain {
  ok: boolean;
  sentence: string;
  /** Whether there is nothing left of the pass. */
  finished: boolean;
}

function layOutAll(desk: Desk, timeIsLeft: () => boolean, wanted: string | undefined): LaidOutAgain {
  const { text, settings, tabs } = desk;
  const settingsKey = tabKey('settings');
  const pass = wanted ?? (tabs.passOf(settingsKey) || `again-${Date.now()}`);
  if (settings === null) return { ok: false, sentence: text.commands.noSettings, finished: false };
  const progress: Progress = { done: [], refused: [], retired: 0 };
  attempt(desk, progress, () => layOutSettings(desk, settings.round));
  for (const id of desk.tabs.idsOf('rubric')) attempt(desk, progress, () => layOutRubricAgain(desk, id));
  const remade = layOutMissingRubrics(desk, settings.round);
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ok: false, sentence: read.sentence, finished: false };

  if (!desk.tabs.isReady(tabKey('register'))) layOutRegister(desk, read.round);
  const lost = new Set(remade.map(({ id }) => id));
  const { done, left } = layOutForms(desk, read.round, lost, progress, timeIsLeft, pass);
  if (left > 0) {
    for (const id of done) tabs.recordPass(tabKey('agency', id), pass);
    tabs.recordPass(settingsKey, pass);
    return { ok: false, sentence: text.commands.rerenderStopped(progress.done.length, left), finished: false };
  }
  for (const { id } of remade) desk.tabs.markReady(tabKey('rubric', id));
  progress.done.push(...layOutOverviews(desk, read.round));
  tabs.recordPass(settingsKey, '');
  return {
    finished: true,
    ok: progress.refused.length === 0,
    sentence: endingSentence(desk, progress) + rubricsRemade(remade, read.round.agencies.length, text),
  };
}

/**
 * Lays the forms out that are there.
 *
 * @param lost rubrics whose tab was gone and is as printed again: what a coordinator had amended there is no reason to take rows off forms
 * @param pass forms that bear its name are done already
 * @returns ids of the agencies whose forms were done, and how many are left when the time is over
 */
function layOutForms(
  desk: Desk,
  round: RoundWithRubrics,
  lost: ReadonlySet<string>,
  progress: Progress,
  timeIsLeft: () => boolean,
  pass: string,
): { done: string[]; left: number } {
  const there = round.groups.flatMap((group) =>
    agenciesOf(round, group.id).flatMap((agency) => {
      const key = tabKey('agency', agency.id);
      const sheet = desk.tabs.get(key);
      return sheet === null ? [] : [{ agency, group, sheet, isDone: desk.tabs.passOf(key) === pass }];
    }),
  );
  const forms = there.filter(({ isDone }) => !isDone);
  const names = new Set(there.flatMap(({ isDone, sheet }) => (isDone ? [sheet.getName()] : [])));
  const done: string[] = [];
  for (const [at, { agency, group }] of forms.entries()) {
    if (at > 0 && !timeIsLeft()) return { done, left: forms.length - at };
    attempt(desk, progress, () => {
      const amended = lost.has(group.rubricId) ? null : amendForm(desk, round, agency, group, names, 'again');
      progress.retired += amended?.retired ?? 0;
      // Columns that were deleted come back first.
      return amended?.rendered ?? layOutForm(desk, round, agency, group, names);
    });
    done.push(agency.id);
  }
  return { done, left: 0 };
}

/** Lays one tab out; a tab whose columns people moved is passed over, and its sentence kept. */
function attempt(desk: Desk, progress: Progress, layOut: () => Rendered | null): void {
  try {
    const rendered = layOut();
    if (rendered !== null) progress.done.push(rendered);
  } catch (error) {
    if (!(error instanceof ForeignColumn)) throw error;
    progress.refused.push(foreignColumnSentence(error, desk.text));
  }
}

function endingSentence({ text }: Desk, { done, refused, retired }: Progress): string {
  const cleared = done.reduce((count, rendered) => count + rendered.cleared.length, 0);
  return [
    refused.map((sentence) => `${sentence} `).join(''),
    text.commands.rerendered(done.length),
    retired === 0 ? '' : text.commands.rowsRetired(retired, text.tabs.retired),
    cleared === 0 ? '' : text.commands.clearedCells(cleared),
    ...done.map(({ sheet, restoredColumns }) =>
      restoredColumns.length === 0 ? '' : text.commands.restoredColumns(sheet.getName(), restoredColumns.join(', ')),
    ),
    ...done.map(({ sheet, unsteady }) =>
      unsteady === null || unsteady.cells.length === 0 ? '' : ` ${unsteadySentence(sheet, unsteady, text)}`,
    ),
  ].join('');
}

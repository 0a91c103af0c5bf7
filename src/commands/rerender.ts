import { agenciesOf, type RoundWithRubrics } from '../round/round';
import { tabKey } from '../tabs/tab-spec';
import { ForeignColumn } from '../workbook/mended-content';
import type { Rendered } from '../workbook/render';
import { amendForm } from './amend-form';
import { type Desk, withRubrics } from './desk';
import { layOutForm, layOutOverviews, layOutRegister, layOutRubricAgain, layOutSettings } from './lay-out';
import { layOutMissingRubrics, rubricsRemade } from './missing-rubrics';
import { type Ending, foreignColumnSentence, runCommand } from './run';
import { timeLeft } from './time-left';

/**
 * Lays every tab out again: headings, colours, lists, formulas, protections. What people entered stays where it is. Rows and columns that were deleted come back
 * blank; what blocked a score column is taken out and kept in Nhật ký; rows whose ids the rubric has given to others are kept on a hidden tab. A tab into which people inserted
 * columns is left as it is.
 */
export function rerender(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.rerender,
    true,
    (desk) => {
      const before = desk.book.getActiveSheet();
      const ending = rerenderAll(desk, left);
      desk.book.setActiveSheet(before);
      return ending;
    },
  );
}

/** What has been laid out so far, and the sentences about tabs that could not be. */
interface Progress {
  done: Rendered[];
  refused: string[];
  /** How many rows were taken off forms because the rubric no longer has them. */
  retired: number;
}

function rerenderAll(desk: Desk, timeIsLeft: () => boolean): Ending {
  const { text, settings } = desk;
  if (settings === null) return { ok: false, sentence: text.commands.noSettings };
  const progress: Progress = { done: [], refused: [], retired: 0 };
  attempt(desk, progress, () => layOutSettings(desk, settings.round));
  for (const id of desk.tabs.idsOf('rubric')) attempt(desk, progress, () => layOutRubricAgain(desk, id));
  const remade = layOutMissingRubrics(desk, settings.round);
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ok: false, sentence: read.sentence };

  if (!desk.tabs.isReady(tabKey('register'))) layOutRegister(desk, read.round);
  const lost = new Set(remade.map(({ id }) => id));
  const left = layOutForms(desk, read.round, lost, progress, timeIsLeft);
  if (left > 0) return { ok: false, sentence: text.commands.rerenderStopped(progress.done.length, left) };
  for (const { id } of remade) desk.tabs.markReady(tabKey('rubric', id));
  progress.done.push(...layOutOverviews(desk, read.round));
  return {
    ok: progress.refused.length === 0,
    sentence: endingSentence(desk, progress) + rubricsRemade(remade, read.round.agencies.length, text),
  };
}

/**
 * Lays the forms out that are there.
 *
 * @param lost rubrics whose tab was gone and is as printed again: what a coordinator had amended there is no reason to take rows off forms
 * @returns how many are left when the time is over
 */
function layOutForms(
  desk: Desk,
  round: RoundWithRubrics,
  lost: ReadonlySet<string>,
  progress: Progress,
  timeIsLeft: () => boolean,
): number {
  const forms = round.groups.flatMap((group) =>
    agenciesOf(round, group.id)
      .filter((agency) => desk.tabs.get(tabKey('agency', agency.id)) !== null)
      .map((agency) => ({ agency, group })),
  );
  const names = new Set<string>();
  for (const [at, { agency, group }] of forms.entries()) {
    if (at > 0 && !timeIsLeft()) return forms.length - at;
    attempt(desk, progress, () => {
      const amended = lost.has(group.rubricId) ? null : amendForm(desk, round, agency, group, names, 'again');
      progress.retired += amended?.retired ?? 0;
      // Columns that were deleted come back first.
      return amended?.rendered ?? layOutForm(desk, round, agency, group, names);
    });
  }
  return 0;
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
  ].join('');
}

import { agenciesOf } from '../round/round';
import { tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Rendered } from '../workbook/render';
import { type Desk, withRubrics } from './desk';
import { idsOf, layOutForm, layOutOverviews, layOutRubricAgain, layOutSettings } from './lay-out';
import { type Ending, runCommand } from './run';
import { timeLeft } from './time-left';

/**
 * Lays every tab out again: headings, colours, lists, formulas, protections. What people entered stays where it is. Rows that were deleted come back
 * empty; what blocked a score column is taken out and kept in Nhật ký.
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

function rerenderAll(desk: Desk, timeIsLeft: () => boolean): Ending {
  const { text, settings } = desk;
  if (settings === null) return { ok: false, sentence: text.commands.noSettings };
  const done: Rendered[] = [layOutSettings(desk, settings, idsOf(readTab(settings.sheet)))];
  for (const id of desk.tabs.idsOf('rubric')) {
    const rendered = layOutRubricAgain(desk, id);
    if (rendered !== null) done.push(rendered);
  }
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ok: false, sentence: read.sentence };

  const forms = read.round.groups.flatMap((group) =>
    agenciesOf(read.round, group.id)
      .filter((agency) => desk.tabs.get(tabKey('agency', agency.id)) !== null)
      .map((agency) => ({ agency, group })),
  );
  const names = new Set<string>();
  for (const [at, { agency, group }] of forms.entries()) {
    if (at > 0 && !timeIsLeft()) {
      return {
        ok: false,
        sentence: text.commands.rerenderStopped(done.length, forms.length - at),
        details: clearedLines(desk, done),
      };
    }
    done.push(layOutForm(desk, read.round, agency, group, names));
  }
  done.push(...layOutOverviews(desk, read.round));
  const details = clearedLines(desk, done);
  const sentence =
    text.commands.rerendered(done.length) + (details.length === 0 ? '' : text.commands.clearedCells(details.length));
  return { ok: true, sentence, details };
}

/** What was taken out of score columns, so that it can still be read in Nhật ký. */
function clearedLines(desk: Desk, done: readonly Rendered[]): string[] {
  return done.flatMap(({ sheet, cleared }) =>
    cleared.map(({ cell, content }) => desk.text.commands.clearedCell(sheet.getName(), cell, content)),
  );
}

import { type Text, textIn } from '../text/text';
import { withLock } from '../workbook/lock';
import { appendLog } from '../workbook/log';
import { ForeignColumn } from '../workbook/mended-content';
import { type Desk, openDesk } from './desk';

/** How a command ended, as a sentence. */
export interface Ending {
  ok: boolean;
  sentence: string;
}

/**
 * Runs a command the way all of them run: only for those who may, one at a time, with a line in Nhật ký, and ending in a sentence, whatever happens. Nothing
 * reaches a person raw.
 *
 * @param action what Nhật ký calls it
 * @param coordinatorsOnly refuses everybody else, once there is a Thiết lập that says who they are
 */
export function runCommand(
  action: (desk: Desk) => string,
  coordinatorsOnly: boolean,
  run: (desk: Desk) => Ending,
): Ending {
  let text: Text | null = null;
  try {
    const outcome = withLock(() => {
      const desk = openDesk();
      text = desk.text;
      if (coordinatorsOnly && desk.settings !== null && desk.role !== 'coordinator') {
        return { ok: false, sentence: desk.text.commands.notCoordinator(desk.person) };
      }
      const ending = orForeignColumn(desk, () => run(desk));
      // Before there is a Thiết lập, whoever is refused may be somebody who can't write Nhật ký either.
      if (desk.settings === null && !ending.ok) return ending;
      appendLog(desk.tabs, { person: desk.person, action: action(desk), what: ending.sentence });
      return ending;
    });
    return outcome.done ? outcome.value : { ok: false, sentence: workbookText().commands.busy };
  } catch (error) {
    return { ok: false, sentence: (text ?? workbookText()).commands.failed(reasonOf(error)) };
  }
}

/** The words of the workbook's language, for saying that something failed: Vietnamese where that can't be found out either. */
export function workbookText(): Text {
  try {
    return openDesk().text;
  } catch {
    return textIn('vi');
  }
}

/** A tab whose columns were moved stops a command with a sentence that says which one and what to do. */
function orForeignColumn(desk: Desk, run: () => Ending): Ending {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ForeignColumn)) throw error;
    return { ok: false, sentence: foreignColumnSentence(error, desk.text) };
  }
}

export function foreignColumnSentence({ tab, column, expected, last }: ForeignColumn, text: Text): string {
  return text.commands.foreignColumn(tab, column, expected, last);
}

/** What an error says, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  // Errors of the services come from another realm than the script's, so `instanceof` does not know them.
  const reason = String(error)
    .replace(/^(\w*Error|Exception): /, '')
    .trim();
  return /[.!?…]$/.test(reason) ? reason : `${reason}.`;
}

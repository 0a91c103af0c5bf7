import { roleOf } from '../round/roles';
import { FORM, FORM_ROW } from '../tabs/form-columns';
import { cellToGoTo, criterionToFillIn } from '../tabs/row-to-fill-in';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { type Text, textIn } from '../text/text';
import { readTab } from '../workbook/cells';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import { noSettings, openDesk } from './desk';
import { type Ending, reasonOf } from './run';

/** Brings the form of whoever asks to the front. Changes nothing, so it takes no lock and writes no line in Nhật ký. */
export function goToMyTab(): Ending {
  try {
    const desk = openDesk();
    const { book, tabs, person, settings, text } = desk;
    if (settings === null) return { ok: false, sentence: noSettings(desk) };
    const { role, agencies } = roleOf(settings.round, person);
    for (const agency of agencies) {
      const sheet = tabs.get(tabKey('agency', agency.id));
      if (sheet === null) continue;
      book.setActiveSheet(sheet);
      goToWork(sheet, text);
      return { ok: true, sentence: text.commands.yourTab(agency.name) };
    }
    const sentence =
      role === 'coordinator' || role === 'verifier' ? text.commands.noFormOfYours : text.commands.noTabOfYours(person);
    return { ok: false, sentence };
  } catch (error) {
    return { ok: false, sentence: textIn('vi').commands.failed(reasonOf(error)) };
  }
}

/** Puts the cursor on what the form waits for, unless whoever asks has it on a criterion already. */
function goToWork(sheet: Sheet, text: Text): void {
  const rows = readTab(sheet, columnLetters(FORM.selfStatus));
  const current = retrying(() => sheet.getCurrentCell())?.getRow() ?? 1;
  const heading = rows.findIndex(([id]) => id === FORM_ROW.header) + 1;
  const id = criterionToFillIn(rows, text);
  const cell = id === null ? null : cellToGoTo(rows, id, 'answer');
  if (current <= heading && cell !== null) sheet.getRange(cell.row, cell.column).activate();
}

import { roleOf } from '../round/roles';
import { tabKey } from '../tabs/tab-spec';
import { textIn } from '../text/text';
import { noSettings, openDesk } from './desk';
import { type Ending, reasonOf } from './run';

/** Brings the form of whoever asks to the front. Changes nothing, so it takes no lock and writes no line in Nhật ký. */
export function goToMyTab(): Ending {
  try {
    const desk = openDesk();
    const { book, tabs, person, settings, text } = desk;
    if (settings === null) return { ok: false, sentence: noSettings(desk) };
    for (const agency of roleOf(settings.round, person).agencies) {
      const sheet = tabs.get(tabKey('agency', agency.id));
      if (sheet === null) continue;
      book.setActiveSheet(sheet);
      return { ok: true, sentence: text.commands.yourTab(agency.name) };
    }
    return { ok: false, sentence: text.commands.noTabOfYours(person) };
  } catch (error) {
    return { ok: false, sentence: textIn('vi').commands.failed(reasonOf(error)) };
  }
}

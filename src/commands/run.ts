import type { Kept } from '../round/log-chain';
import { type Text, textIn } from '../text/text';
import { minutesAhead, zoneOf } from '../workbook/home-clock';
import { withLock } from '../workbook/lock';
import { ForeignColumn } from '../workbook/mended-content';
import { type Desk, openDesk } from './desk';
import { foreignColumnSentence } from './foreign-column';
import { type LineToLog, logLines } from './log';
import { receiveNew } from './receive';
import { otherSettings, replacesKnown, tabsToKeep, takeTabsBack } from './tab-claims';
import { isOlderLayout, newerLayout, upgrade } from './upgrade';
import { noteSettingsByHand } from './watch';

/** How a command ended, as a sentence. */
export interface Ending {
  ok: boolean;
  sentence: string;
  /** Leaves no line in Nhật ký: one of many short runs that are one command to whoever started it. */
  isStep?: true;
  /** Lines of Nhật ký that go before its own. */
  notes?: LineToLog[];
  /** What its line in Nhật ký makes known. */
  kept?: Kept;
}

/** How a command ends that was refused or failed. */
export interface Refusal extends Ending {
  ok: false;
}

/**
 * Runs a command the way all of them run: only for those who may, one at a time, with a line in Nhật ký, and ending in a sentence, whatever happens. Nothing
 * reaches a person raw. What was changed on Thiết lập by hand and what agencies have submitted meanwhile is noted before.
 *
 * @param action what Nhật ký calls it
 * @param coordinatorsOnly refuses everybody else, once there is a Thiết lập that says who they are
 */
export function runCommand<E extends Ending = Ending>(
  action: (desk: Desk) => string,
  coordinatorsOnly: boolean,
  run: (desk: Desk) => E,
): E | Refusal {
  let text: Text | null = null;
  try {
    const outcome = withLock((): E | Refusal => {
      let desk = openDesk();
      text = desk.text;
      const unsure = coordinatorsOnly || desk.role === 'coordinator' ? whyUnsure(desk) : null;
      if (unsure !== null) return { ok: false, sentence: unsure };
      if (coordinatorsOnly && desk.settings !== null && desk.role !== 'coordinator') {
        return { ok: false, sentence: desk.text.commands.notCoordinator(desk.person) };
      }
      const clock = otherClock(desk);
      const newer = newerLayout(desk);
      if (newer !== null) return { ok: false, sentence: newer };
      const takenBack = tabsTakenBack(desk);
      if (takenBack !== '') desk = openDesk();
      if (desk.role === 'coordinator') noteSettingsByHand(desk);
      const upgraded = upgradeFor(desk);
      if (!upgraded.ok) return upgraded;
      if (upgraded.sentence !== '') desk = openDesk();
      const ready = desk;
      const reception = desk.role === 'coordinator' ? receiveNew(desk) : '';
      const ending = orForeignColumn(desk, () => run(ready));
      // Before there is a Thiết lập, whoever is refused may be somebody who can't write Nhật ký either.
      if (desk.settings === null && !ending.ok) return ending;
      const tabs = desk.role === 'coordinator' ? tabsToKeep(desk) : {};
      if (!isStep(ending) || replacesKnown(desk, tabs)) {
        const { notes = [], sentence, kept } = ending;
        logLines(desk, [...notes, { action: action(desk), what: sentence, kept: alsoKnowing(kept, tabs) }]);
      }
      const said = [takenBack, upgraded.sentence, ending.sentence, reception, aboutPeople(ready), clock]
        .filter((part) => part !== '')
        .join(' ');
      return said === ending.sentence ? ending : { ...ending, sentence: said };
    });
    return outcome.done ? outcome.value : { ok: false, sentence: workbookText().commands.busy };
  } catch (error) {
    return { ok: false, sentence: (text ?? workbookText()).commands.failed(reasonOf(error)) };
  }
}

/** Why nothing may be done while nobody can tell which sheet a tab is that all others depend on; `null` if that is clear. */
function whyUnsure(desk: Desk): string | null {
  const { tabs, text } = desk;
  const settings = desk.rivals.length > 0 ? desk.rivals : otherSettings(desk);
  if (settings.length > 0) return text.commands.rivalSettings(settings);
  for (const [key, sheets] of tabs.contested)
    if (!/^(agency|published|annex):/.test(key)) return text.commands.rivalTabs(sheets.map((sheet) => sheet.getName()));
  return null;
}

/** Coordinators bring tabs back whose marks were taken off, with whatever command they choose first. @returns what was done, `''` if nothing was */
function tabsTakenBack(desk: Desk): string {
  if (desk.role !== 'coordinator') return '';
  const names = takeTabsBack(desk);
  desk.tabs.sign();
  if (names.length === 0) return '';
  const sentence = desk.text.commands.tabsTakenBack(names);
  logLines(desk, [{ action: desk.text.log.takenBack, what: sentence }]);
  return sentence;
}

function alsoKnowing(kept: Kept | undefined, more: NonNullable<Kept['known']>): Kept | undefined {
  return Object.keys(more).length === 0 ? kept : { ...kept, known: { ...kept?.known, ...more } };
}

/** Coordinators bring a workbook up to date with whatever command they choose first; for others nothing changes. */
function upgradeFor(desk: Desk): { ok: true; sentence: string } | Refusal {
  if (desk.role !== 'coordinator' || desk.settings === null || !isOlderLayout(desk)) return { ok: true, sentence: '' };
  const { ok, sentence } = upgrade(desk);
  logLines(desk, [{ action: desk.text.log.upgrade, what: sentence }]);
  return ok ? { ok, sentence } : { ok: false, sentence };
}

function isStep(ending: Ending): boolean {
  return ending.isStep === true;
}

/**
 * Runs what nobody has asked for just now: only for coordinators, and with a line in Nhật ký only if there was something to do.
 *
 * @param run gives `null` if there was nothing to do
 */
export function runQuietly(run: (desk: Desk) => (Ending & { action: string }) | null): Ending {
  try {
    const outcome = withLock((): Ending => {
      const desk = openDesk();
      if (desk.role !== 'coordinator') return { ok: false, sentence: desk.text.commands.notCoordinator(desk.person) };
      const unsure = whyUnsure(desk);
      if (unsure !== null) return { ok: false, sentence: unsure };
      const newer = newerLayout(desk);
      if (newer !== null) return { ok: false, sentence: newer };
      const reception = receiveNew(desk);
      const done = run(desk);
      if (done === null) return { ok: true, sentence: reception };
      logLines(desk, [{ action: done.action, what: done.sentence }]);
      return {
        ok: done.ok,
        sentence: [done.sentence, reception, aboutPeople(desk)].filter((part) => part !== '').join(' '),
      };
    });
    return outcome.done ? outcome.value : { ok: false, sentence: workbookText().commands.busy };
  } catch (error) {
    return { ok: false, sentence: workbookText().commands.failed(reasonOf(error)) };
  }
}

/** What a coordinator is to set when the clock of the file is another than the add-on's; `''` otherwise. */
function otherClock({ book, role, settings, text }: Desk): string {
  if (role !== 'coordinator' && settings !== null) return '';
  const zone = zoneOf(book);
  return minutesAhead(zone) === 0 ? '' : text.commands.otherZone(zone);
}

/** Who is listed under another address than stands on Thiết lập, or not at all, which the coordinator is to mend; `''` where nobody is. */
function aboutPeople({ otherNames, notTaken, text }: Desk): string {
  const listedElse = Array.from(otherNames).filter(([, instead]) => instead !== '');
  return [
    ...listedElse.map(([wanted, instead]) => text.commands.otherName(wanted, instead)),
    ...(notTaken.size === 0 ? [] : [text.commands.notTaken(Array.from(notTaken))]),
  ].join(' ');
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
function orForeignColumn<E extends Ending>(desk: Desk, run: () => E): E | Refusal {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ForeignColumn)) throw error;
    return { ok: false, sentence: foreignColumnSentence(error, desk.text) };
  }
}

/** What an error says, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  // Errors of the services come from another realm than the script's, so `instanceof` does not know them.
  const reason = String(error)
    .replace(/^(\w*Error|Exception): /, '')
    .trim();
  return /[.!?…]$/.test(reason) ? reason : `${reason}.`;
}

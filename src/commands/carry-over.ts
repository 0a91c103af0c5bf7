import { carriedSettings, nextSettings } from '../round/archive';
import { mayPublish } from '../round/publication';
import type { RoundWithRubrics, Settings } from '../round/round';
import { annexKey } from '../tabs/annex-tab';
import { archiveKey, readArchive } from '../tabs/archive-tab';
import { publishedKey } from '../tabs/published-tab';
import { emptyRanking, rankingScopes } from '../tabs/ranking-scopes';
import { rankingTab } from '../tabs/ranking-tab';
import { settingsTab } from '../tabs/settings';
import { textIn } from '../text/text';
import { literal, readTab } from '../workbook/cells';
import { retrying } from '../workbook/retry';
import { writeArchive } from './archive-round';
import { isCarryingOver } from './carry-over-state';
import { type Desk, openDesk } from './desk';
import { emptyForms } from './empty-forms';
import { lastYearOf } from './last-year';
import { layOutOverviews, layOutTab } from './lay-out';
import { withLeftAgencies } from './left-agencies';
import { logLines } from './log';
import { lastPublished, type PublishedTab, saysTheSame, versionContent } from './publish';
import { rankAll, roundToRank } from './recompute-ranking';
import { type Ending, reasonOf, runCommand } from './run';
import { timeLeft } from './time-left';
import { noteSettings } from './watch';

/** What the command would do, to be asked before; otherwise why it can't. Changes nothing. */
export function carryOverQuestion(): Ending {
  try {
    const desk = openDesk();
    if (desk.settings !== null && desk.role !== 'coordinator') {
      return { ok: false, sentence: desk.text.commands.notCoordinator(desk.person) };
    }
    const ready = readyToCarryOver(desk);
    if (!ready.ok) return ready;
    const { year } = ready.round.settings;
    const agencies = ready.round.agencies.length;
    const left = withLeftAgencies(desk, ready.round).agencies.length - agencies;
    const question = { year, next: year + 1, agencies, left, version: ready.last.number };
    return { ok: true, sentence: desk.text.commands.carryOverQuestion(question) };
  } catch (error) {
    return { ok: false, sentence: textIn('vi').commands.cannotRead(reasonOf(error)) };
  }
}

/**
 * Archives the published round on a hidden tab and opens the next year's: forms emptied, with last year's figures where they are needed, dates a year later, rankings
 * without results. Nothing is emptied before its archive was written, read back and found whole. Every step can be done again, and Thiết lập changes its year last,
 * so a run that was broken off is completed by the next.
 */
export function carryOver(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.carryOver,
    true,
    (desk) => {
      const before = desk.book.getActiveSheet();
      const ending = carryRoundOver(desk, left);
      if (!retrying(() => before.isSheetHidden())) desk.book.setActiveSheet(before);
      return ending;
    },
  );
}

type Ready = { ok: true; round: RoundWithRubrics; last: PublishedTab } | { ok: false; sentence: string };

function readyToCarryOver(desk: Desk): Ready {
  const { text, tabs } = desk;
  const read = roundToRank(desk);
  if (!read.ok) return read;
  const { round } = read;
  const { year } = round.settings;
  const last = lastPublished(desk, year);
  if (last === null && tabs.isReady(archiveKey(year - 1))) {
    return { ok: false, sentence: text.commands.alreadyCarriedOver(year, year - 1) };
  }
  // A run that was broken off may have brought the round to its first phase already.
  if (!isCarryingOver(tabs, year) && !mayPublish(round))
    return { ok: false, sentence: text.commands.notYetPublication(text.menu.carryOver) };
  return last === null ? { ok: false, sentence: text.commands.notPublished(year) } : { ok: true, round, last };
}

function carryRoundOver(desk: Desk, timeIsLeft: () => boolean): Ending {
  const { text, tabs } = desk;
  const ready = readyToCarryOver(desk);
  if (!ready.ok) return ready;
  const { round, last } = ready;
  const { year } = round.settings;
  const key = archiveKey(year);
  if (!isCarryingOver(tabs, year)) {
    const refusal = archive(desk, round, last);
    if (refusal !== null) return { ok: false, sentence: refusal };
  }
  const sheet = tabs.get(key);
  const archived = sheet === null ? null : readArchive(readTab(sheet));
  if (sheet === null || archived === null) {
    return { ok: false, sentence: text.commands.archiveDamaged(sheet?.getName() ?? text.archive.tabName(year)) };
  }

  const next = { ...round, settings: nextSettings(round.settings, archived) };
  const emptied = emptyForms(desk, withLeftAgencies(desk, round), next, archived, timeIsLeft);
  if (emptied.refusal !== null) return { ok: false, sentence: emptied.refusal };
  if (emptied.left > 0) return { ok: false, sentence: text.commands.carryOverStopped(emptied.done, emptied.left) };

  openNextYear(desk, next, last);
  noteSettings(desk, next, { action: text.menu.carryOver });
  const { agencies } = next;
  return { ok: true, sentence: text.commands.carriedOver(next.settings.year, agencies.length, sheet.getName()) };
}

/** Archives what was published. @returns why that can't be done, `null` when it is */
function archive(desk: Desk, round: RoundWithRubrics, last: PublishedTab): string | null {
  const { text, tabs } = desk;
  const ranked = rankAll(desk, round);
  // At once: when the run is broken off after the archive, the next one does not look at the forms again.
  logLines(desk, ranked.notes);
  if (last.read?.intact !== true || !saysTheSame(last.read.version, versionContent(round, ranked))) {
    return text.commands.changedSincePublished(last.sheet.getName());
  }
  const { number, fingerprint } = last.read.version;
  const made = writeArchive(desk, withLeftAgencies(desk, round), ranked, {
    year: round.settings.year,
    carried: carriedSettings(round.settings),
    published: { number, fingerprint },
  });
  if (typeof made === 'string') return made;
  if (readArchive(readTab(made)) === null) return text.commands.archiveBroken(made.getName());
  tabs.markReady(archiveKey(round.settings.year));
  return null;
}

/** Everything but the forms: the old year's tabs out of sight, overviews and rankings of the new, and at last Thiết lập. */
function openNextYear(desk: Desk, next: RoundWithRubrics, last: PublishedTab): void {
  const { tabs, text } = desk;
  const { year } = next.settings;
  for (let number = 1; number <= last.number; number += 1) {
    tabs.get(annexKey(year - 1, number))?.hideSheet();
    tabs.get(publishedKey(year - 1, number))?.hideSheet();
  }
  const lastYear = lastYearOf(tabs, year);
  for (const scope of rankingScopes(next, text)) {
    layOutTab(desk, rankingTab(emptyRanking(scope, lastYear(scope.id)), text));
  }
  layOutOverviews(desk, next);
  writeSettings(desk, next.settings);
}

/**
 * Writes the settings that are different now into Thiết lập, from the bottom up: later dates before earlier ones, so that they are in order at any moment. The year
 * comes last, because with it the new round has begun.
 */
function writeSettings(desk: Desk, next: Settings): void {
  const { settings, text } = desk;
  if (settings === null) return;
  const { round, content, sheet } = settings;
  const valuesOf = (wanted: Settings) =>
    new Map(
      settingsTab({ ...round, settings: wanted, spareRows: [], rowIds: new Map() }, [], text).rows.map((row) => [
        row.id,
        row.cells[1]?.initial,
      ]),
    );
  const now = valuesOf(round.settings);
  const changes = Array.from(valuesOf(next)).filter(
    ([id, value]) => id.startsWith('setting.') && value !== now.get(id),
  );
  for (const [id, value] of changes.reverse().sort(([a], [b]) => Number(a === YEAR) - Number(b === YEAR))) {
    const row = content.findIndex((line) => line[0] === id) + 1;
    if (row > 0) retrying(() => sheet.getRange(row, 3).setValue(literal(value ?? '')));
  }
}

const YEAR = 'setting.year';

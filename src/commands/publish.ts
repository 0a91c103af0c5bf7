import { isAbsentRanked } from '../round/phases';
import {
  agencyMark,
  inputsFingerprint,
  inputsOf,
  mayPublish,
  type PublishedAgency,
  type PublishedCompletion,
  type PublishedVerification,
  type PublishedVersion,
  publishedFrame,
  tellsAll,
  type VersionContent,
  versionOf,
} from '../round/publication';
import { differencesBetween } from '../round/publication-differences';
import type { Agency, Group, RoundWithRubrics } from '../round/round';
import { rubricOf } from '../round/round';
import { isCounted, rubricOfAgency } from '../round/rubrics';
import { allCriteria, type Criterion, criteriaOf, type Rubric, type Section } from '../rubric/rubric';
import { annexKey, annexTab } from '../tabs/annex-tab';
import { differenceInWords } from '../tabs/difference-words';
import { type ReadVersion, readVersion } from '../tabs/published-record';
import { type Correction, publishedKey, publishedTab } from '../tabs/published-tab';
import { ALL_AGENCIES } from '../tabs/ranking-scopes';
import type { RankingRow } from '../tabs/ranking-tab';
import { isDone, openDifferences } from '../tabs/read-verification';
import type { Text } from '../text/text';
import { readTab } from '../workbook/cells';
import { showTab } from '../workbook/cursor';
import { isOpenToMe } from '../workbook/leftover';
import type { Sheet } from '../workbook/sheets';
import type { TabIndex } from '../workbook/tab-index';
import { isCarryingOver } from './carry-over-state';
import type { Desk } from './desk';
import { layOutLocked, layOutTab } from './lay-out';
import { type RankedRound, rankAll, roundToRank } from './recompute-ranking';
import { whyNoTabs } from './room';
import { type Ending, runCommand } from './run';
import { hasEntries } from './score-forms';
import { isKnown, isProtected } from './tab-claims';

/**
 * Computes the ranking anew and freezes it: a numbered version on a tab that nobody may change, with a fingerprint of everything it was computed from and a list of
 * what it corrects, and the annex to print. A run that was broken off is completed by the next; results that are published already are not published again.
 */
export function publish(): Ending {
  return runCommand(
    (desk) => desk.text.menu.publish,
    true,
    (desk) => {
      const before = desk.book.getActiveSheet();
      const ending = publishRound(desk);
      // A new tab comes to the front; what was made is what whoever publishes wants to see, but only when it is whole.
      if (!ending.ok) desk.book.setActiveSheet(before);
      return ending;
    },
  );
}

function publishRound(desk: Desk): Ending {
  const { text, tabs } = desk;
  const read = roundToRank(desk);
  if (!read.ok) return read;
  const { round } = read;
  if (!mayPublish(round)) return { ok: false, sentence: text.commands.notYetPublication(text.menu.publish) };
  if (isCarryingOver(tabs, round.settings.year)) {
    return { ok: false, sentence: text.commands.carryOverUnderWay(round.settings.year) };
  }
  const ranked = rankAll(desk, round);
  return { ...publishRanked(desk, round, ranked), notes: ranked.notes };
}

function publishRanked(desk: Desk, round: RoundWithRubrics, ranked: RankedRound): Ending {
  const { text, tabs } = desk;
  const content = versionContent(round, ranked);
  if (!Array.from(ranked.forms.values()).some(hasEntries)) {
    return { ok: false, sentence: text.commands.nothingToPublish };
  }

  const last = lastPublished(desk, round.settings.year);
  const before = last?.read?.intact === true ? last.read.version : null;
  if (last !== null && before !== null && tellsAll(before) && saysTheSame(before, content)) {
    const sentence = text.commands.alreadyPublished(last.sheet.getName(), before.fingerprint);
    desk.book.setActiveSheet(last.sheet);
    return { ok: true, sentence };
  }
  const { year } = round.settings;
  const number = nextNumber(tabs, year, last);
  const crowded = whyNoTabs(desk, [annexKey(year, number), publishedKey(year, number)]);
  if (crowded !== null) return { ok: false, sentence: crowded };
  const version = versionOf(content, { number, at: new Date().toISOString(), by: desk.person });
  const correction = last === null ? null : correctionOf(last, version, round, desk);
  const { dataFrom, dataTo } = round.settings;
  const annex = layOutTab(
    desk,
    annexTab(version, { rubrics: round.rubrics, period: { from: dataFrom, to: dataTo } }, text),
  );
  // The version counts as published from the moment its tab is whole and locked.
  const record = layOutLocked(desk, publishedTab(version, correction, round.rubrics, text));
  showTab(desk.book, record);
  const made = text.commands.published(record.sheet.getName(), annex.sheet.getName(), version.fingerprint);
  return { ok: true, sentence: made + (correction === null ? '' : correctedIn(correction, text)) };
}

function correctedIn({ of, whole, differences }: Correction, text: Text): string {
  const fuller = whole ? '' : ` ${text.publication.fuller(of)}`;
  return fuller + (fuller !== '' && differences.length === 0 ? '' : text.commands.corrected(of, differences.length));
}

/** A published version's tab. */
export interface PublishedTab {
  number: number;
  sheet: Sheet;
  /** `null` when what was published can't be read from it any more. */
  read: ReadVersion | null;
}

/**
 * The last version that was published in a year. A tab that is not protected, or can't be read, is none unless Nhật ký knows it: anybody can put the mark of one on a
 * sheet. Two requests where the last tab is one.
 */
export function lastPublished(desk: Desk, year: number): PublishedTab | null {
  const { tabs } = desk;
  const numbers = tabs.idsOf('published').flatMap((id) => {
    const [of, version] = id.split('.').map(Number);
    return of === year && version !== undefined && tabs.isReady(publishedKey(year, version)) ? [version] : [];
  });
  for (const number of numbers.sort((a, b) => b - a)) {
    const key = publishedKey(year, number);
    const sheet = tabs.get(key);
    if (sheet === null) continue;
    const read = isProtected(sheet) ? readVersion(readTab(sheet, 'B')) : null;
    const { version = null } = read ?? {};
    if ((version?.year === year && version.number === number) || isKnown(desk, key)) return { number, sheet, read };
  }
  return null;
}

/** The number of the next version: of those that follow the last one, the first whose tabs are nobody else's. */
export function nextNumber(tabs: TabIndex, year: number, last: PublishedTab | null): number {
  const isTaken = (key: string) => {
    const sheet = tabs.get(key);
    return tabs.isReady(key) || tabs.contested.has(key) || (sheet !== null && !isOpenToMe(sheet));
  };
  let number = (last?.number ?? 0) + 1;
  while (isTaken(publishedKey(year, number))) number += 1;
  return number;
}

/** Whether a version was made from the same inputs and says the same results. */
export function saysTheSame(version: PublishedVersion, content: VersionContent): boolean {
  const now = versionOf(content, version);
  return version.fingerprint === inputsFingerprint(content) && differencesBetween(version, now).length === 0;
}

function correctionOf(last: PublishedTab, version: PublishedVersion, round: RoundWithRubrics, desk: Desk): Correction {
  if (last.read === null) return { of: last.number, intact: false, whole: true, differences: [] };
  const before = last.read.version;
  const groups = new Map([...before.groups, ...version.groups].map((group) => [group.id, group]));
  const differences = differencesBetween(before, version).map((difference) =>
    differenceInWords(
      difference,
      (groupId) => round.rubrics.get(groups.get(groupId)?.rubricId ?? ''),
      (groupId) => groups.get(groupId)?.name ?? groupId,
      desk.text,
    ),
  );
  return { of: last.number, intact: last.read.intact, whole: tellsAll(before), differences };
}

/** What is published of a round that was ranked just now. */
export function versionContent(round: RoundWithRubrics, ranked: RankedRound): VersionContent {
  const { year, name, ties } = round.settings;
  const rules = { basis: ranked.basis, ties, ...(isAbsentRanked(round.settings) ? { ranksAbsent: true } : {}) };
  const overall = new Map(
    ranked.tables.find(({ id }) => id === ALL_AGENCIES)?.rows.map(({ agencyId, place }) => [agencyId, place]),
  );
  const agencies = round.groups.flatMap((group) => {
    const rows = ranked.tables.find(({ id }) => id === group.id)?.rows ?? [];
    return rows.flatMap((row): PublishedAgency[] => {
      const agency = round.agencies.find(({ id }) => id === row.agencyId);
      return agency === undefined
        ? []
        : [publishedAgency(round, ranked, agency, group, row, overall.get(agency.id) ?? null)];
    });
  });
  const verification = ranked.basis === 'verified' ? verificationOf(ranked) : undefined;
  return { year, name, ...rules, ...publishedFrame(round), agencies, verification };
}

/** How far verification has come on the forms on which something was entered. */
function verificationOf({ forms }: RankedRound): PublishedVerification {
  const entered = Array.from(forms.values())
    .filter(hasEntries)
    .map(({ content }) => content.verification);
  return {
    verified: entered.filter(isDone).length,
    forms: entered.length,
    unsettled: entered.reduce((all, one) => all + openDifferences(one).unsettled, 0),
  };
}

function publishedAgency(
  round: RoundWithRubrics,
  { forms }: RankedRound,
  agency: Agency,
  group: Group,
  row: RankingRow,
  overall: number | null,
): PublishedAgency {
  const { id, name } = agency;
  const rubric = rubricOfAgency(round, agency, group);
  const content = forms.get(id)?.content;
  const inputs = content === undefined ? {} : inputsOf(rubric, content, content.decisions);
  const { place, total, base, bonus, deducted, grade } = row;
  const headings = rubricOf(round, group).sections;
  const sections = headings.map(({ id: of }, at) => [of, row.sections[at]?.points ?? 0]);
  return {
    id,
    name,
    groupId: group.id,
    ...{ place, overall, total, base, bonus, deducted, grade },
    sections: Object.fromEntries(sections),
    ...(isCounted(rubric)
      ? { completion: completionOf(rubric, headings, row) }
      : { sectionPlaces: sectionPlaces(headings, row) }),
    mark: agencyMark({ id, name, groupId: group.id }, inputs),
    inputs,
  };
}

function sectionPlaces(headings: readonly Section[], { sections }: RankingRow): Record<string, number> {
  const places = headings.flatMap(({ id }, at) => {
    const place = sections[at]?.place ?? null;
    return place === null ? [] : [[id, place]];
  });
  return Object.fromEntries(places);
}

/** How much of what an agency answers for is complete. A form that is gone has nothing on it. */
function completionOf(own: Rubric, headings: readonly Section[], row: RankingRow): PublishedCompletion {
  const none = (criteria: readonly Criterion[]) => ({ done: 0, of: criteria.length });
  return {
    all: row.completion ?? none(allCriteria(own)),
    sections: Object.fromEntries(
      headings.map(({ id }, at) => {
        const left = own.sections.find((section) => section.id === id);
        return [id, row.sections[at]?.completion ?? none(left === undefined ? [] : criteriaOf(left))];
      }),
    ),
  };
}

import { changesBetween, movementOf, NO_MOVEMENT, type RankingMemory, remember } from '../ranking/movement';
import { rank } from '../ranking/rank';
import type { Completion } from '../round/completion';
import { basisOf, isAbsentRanked } from '../round/phases';
import type { Basis, Round, RoundWithRubrics } from '../round/round';
import { isCounted } from '../round/rubrics';
import type { CellValue } from '../rubric/cell';
import type { Rubric } from '../rubric/rubric';
import { type Exact, quotient, toNumber, ZERO } from '../scoring/exact';
import { marginToNextGrade } from '../scoring/grade';
import type { PartScore } from '../scoring/score-sheet';
import { gradeLabel } from '../tabs/form-status';
import { POINTS_FORMAT } from '../tabs/look';
import { changeLines } from '../tabs/ranking-changes';
import { readMemory } from '../tabs/ranking-memory';
import { ALL_AGENCIES, type RankingScope, rankingScopes, thresholdsOf } from '../tabs/ranking-scopes';
import { RANKING_HEADINGS, type RankingRow, type RankingTable, rankingTab, rankingWidth } from '../tabs/ranking-tab';
import { orderWords } from '../tabs/result-columns';
import { columnLetters, type TabSpec, tabKey } from '../tabs/tab-spec';
import { totalFormat } from '../tabs/total-format';
import type { Text } from '../text/text';
import { timeOfDay } from '../text/times';
import { sentenceFor } from '../text/words';
import { readTab } from '../workbook/cells';
import { renderFormats, renderValues, rowsNeeded } from '../workbook/render';
import type { Sheet } from '../workbook/sheets';
import { unguardedForms } from './apply-rights';
import { type Desk, noSettings, withRubrics } from './desk';
import { formerForm } from './former-forms';
import { lastYearOf } from './last-year';
import { followRules, layOutTab } from './lay-out';
import type { LineToLog } from './log';
import { damageOf, remarksOn } from './ranking-remarks';
import { type Ending, runCommand } from './run';
import { hasEntries, type ScoredForm, scoreForm } from './score-forms';
import { isReplaced } from './tab-claims';
import { notesOn } from './watch';

/**
 * Computes the official ranking anew from the answers on all forms and writes it into the Xếp hạng tabs, stamped with time, person, basis and rubric version.
 * Reads every form once; writes every ranking once.
 */
export function recomputeRanking(): Ending {
  return runCommand((desk) => desk.text.menu.recompute, true, recompute);
}

function recompute(desk: Desk): Ending {
  const read = roundToRank(desk);
  if (!read.ok) return read;
  const { sentence, notes } = rankAll(desk, read.round);
  return { ok: true, sentence, notes };
}

/** The round as it can be ranked, with its rubrics; otherwise the sentence that says what is in the way. */
export function roundToRank(desk: Desk): ReturnType<typeof withRubrics> {
  const { text, settings } = desk;
  if (settings === null) return { ok: false, sentence: noSettings(desk) };
  const [problem] = settings.problems;
  if (problem !== undefined) {
    const first = sentenceFor(text.settingProblems, problem.problem);
    return { ok: false, sentence: text.commands.settingsWrong(settings.problems.length, first) };
  }
  const former = formerForm(desk, settings.round);
  return former === null ? withRubrics(desk, settings.round) : { ok: false, sentence: former };
}

/** A round that was ranked just now. */
export interface RankedRound {
  forms: Forms;
  /** Whose figures counted. */
  basis: Basis;
  /** One for each scope, with its id. */
  tables: RankingTable[];
  /** What was done and what changed. */
  sentence: string;
  /** What is to be written into Nhật ký with it. */
  notes: LineToLog[];
}

/** Scores every form, ranks, and writes the Xếp hạng tabs. */
export function rankAll(desk: Desk, round: RoundWithRubrics): RankedRound {
  const { text } = desk;
  followRules(desk, round);
  const forms = scoreAll(desk, round);
  const unguarded = unguardedForms(desk, round, (id) => {
    const form = forms.get(id) ?? null;
    return form === null || form.columnsMoved ? null : form.ids;
  });
  const lastYear = lastYearOf(desk.tabs, round.settings.year);
  const tables = rankingScopes(round, text).map((scope) => {
    const sheet = desk.tabs.isReady(tabKey('ranking', scope.id)) ? desk.tabs.get(tabKey('ranking', scope.id)) : null;
    const computed = { ...rankingOf(scope, forms, round, desk), lastYear: lastYear(scope.id) };
    const before = sheet === null ? [] : readTab(sheet, columnLetters(rankingWidth(computed, text)));
    const former = readMemory(before);
    const table = withMovement(computed, former, text);
    const spec = rankingTab(table, text);
    if (sheet === null || !rewrite(sheet, spec, before)) layOutTab(desk, spec);
    else if ([former, table.memory].some((memory) => showsMore(table, memory))) renderFormats(sheet, spec);
    return table;
  });
  const entered = Array.from(forms.values()).filter(hasEntries).length;
  const troubled = Array.from(forms.values()).filter((form) => form !== null && damageOf(form, text).length > 0).length;
  const notes = notesOn(desk, round, forms);
  const sentence = [
    text.commands.ranked(forms.size, entered),
    troubled === 0 ? '' : text.commands.withProblems(troubled),
    ...aboutTabs(desk, round),
    unguarded.length === 0
      ? ''
      : ` ${text.commands.unguardedForms(
          unguarded.length,
          unguarded.slice(0, MOST_NAMED).map(({ name }) => name),
        )}`,
    ...notes.sentences.map((one) => ` ${one}`),
    changesInWords(tables, text),
  ].join('');
  return { forms, basis: basisOf(round.settings), tables, sentence, notes: notes.lines };
}

/** A ranking with what has moved since the one that its tab remembers. */
function withMovement(table: RankingTable, memory: RankingMemory | null, text: Text): RankingTable {
  const at = table.stamp?.at ?? new Date();
  const standings = new Map(table.rows.map(({ agencyId, place, total }) => [agencyId, { place, total }]));
  const remembered = remember({ at: at.toISOString(), standings }, memory);
  const earlier = remembered.previous?.standings ?? null;
  const names = new Map(table.rows.map(({ agencyId, agency }) => [agencyId, agency]));
  return {
    ...table,
    memory: remembered,
    changes:
      earlier === null ? [] : changeLines(changesBetween(earlier, standings), names, isCounted(table.rubric), text),
    rows: table.rows.map((row) => ({ ...row, movement: movementOf(row.agencyId, row, earlier) })),
  };
}

/** What changed in the groups, for the end of the command's sentence; nothing where there is nothing to compare with. */
function changesInWords(tables: readonly RankingTable[], text: Text): string {
  const groups = tables.filter(({ id }) => id !== ALL_AGENCIES);
  const times = groups.flatMap(({ memory }) => memory?.previous?.at ?? []).sort();
  const last = times[times.length - 1];
  if (last === undefined) return '';
  const lines = groups.flatMap((table) => {
    const { memory, rows, rubric } = table;
    if (memory === null || memory.previous === null) return [];
    const names = new Map(rows.map(({ agencyId, agency }) => [agencyId, agency]));
    const changes = changesBetween(memory.previous.standings, memory.last.standings);
    return changeLines(changes, names, isCounted(rubric), text, NAMED_IN_SENTENCE);
  });
  return lines.length === 0 ? '' : text.ranking.changes.since(timeOfDay(new Date(last)), lines.join('; '));
}

/** How many agencies the command's sentence names of each kind of change: it is shown for some seconds only. */
const NAMED_IN_SENTENCE = 3;

/** Whether a total of the last computation that is remembered has more digits than usual, which the one after it has to write or to take away. */
function showsMore({ rubric }: RankingTable, memory: RankingMemory | null): boolean {
  const totals = Array.from(memory?.last.standings.values() ?? [], ({ total }) => total);
  return totals.some((total) => totalFormat(total, thresholdsOf(rubric)) !== POINTS_FORMAT);
}

/**
 * Writes only the values of a ranking that is laid out already.
 *
 * @returns false if it has other rows or headings than it needs now, as in another language: then its name and formats are others too
 */
function rewrite(sheet: Sheet, spec: TabSpec, before: readonly (readonly CellValue[])[]): boolean {
  if (before.length !== rowsNeeded(spec) || !hasHeadings(spec, before)) return false;
  renderValues(sheet, spec);
  return true;
}

/** Whether every column stands where it belongs. */
function hasHeadings(spec: TabSpec, before: readonly (readonly CellValue[])[]): boolean {
  const at = spec.rows.findIndex(({ id }) => id === RANKING_HEADINGS);
  const wanted = [RANKING_HEADINGS, ...(spec.rows[at]?.cells ?? []).map(({ value = '' }) => value)];
  return wanted.every((heading, column) => before[at]?.[column] === heading);
}

/** The scored forms by agency id, `null` for one that is gone. */
export type Forms = ReadonlyMap<string, ScoredForm | null>;

function scoreAll(desk: Desk, round: RoundWithRubrics): Forms {
  const forms = new Map<string, ScoredForm | null>();
  for (const group of round.groups) {
    for (const agency of round.agencies.filter((one) => one.groupId === group.id)) {
      forms.set(agency.id, scoreForm(desk.tabs, round, agency, group, basisOf(round.settings)));
    }
  }
  return forms;
}

function rankingOf(scope: RankingScope, forms: Forms, round: Round, desk: Desk): RankingTable {
  const { text } = desk;
  const { rubric } = scope;
  const ranksAbsent = isAbsentRanked(round.settings);
  const entries = scope.members.map(({ agency }) => {
    const form = forms.get(agency.id) ?? null;
    return {
      id: agency.id,
      isRanked: form !== null && (ranksAbsent || hasEntries(form)),
      total: form === null ? ZERO : orderedBy(rubric, form.sheet.total, wholeOf(form)),
      sections: new Map(
        (form?.sheet.sections ?? []).map((part) => [part.id, orderedBy(rubric, part.points, completionOf(part))]),
      ),
      form,
    };
  });
  const ranked = rank(entries, { ties: round.settings.ties });
  return {
    id: scope.id,
    name: scope.name,
    title: scope.title,
    rubric,
    memory: null,
    changes: [],
    lastYear: null,
    stamp: {
      at: new Date(),
      by: desk.person,
      rubric: text.ranking.rubricVersion(rubric),
      ...orderWords({ basis: basisOf(round.settings), ties: round.settings.ties, ranksAbsent }, [rubric], text),
    },
    rows: ranked.flatMap(({ entry, place, tied, sections }): RankingRow[] => {
      const member = scope.members.find((one) => one.agency.id === entry.id);
      if (member === undefined) return [];
      const { form } = entry;
      const sheet = form?.sheet;
      const margin = sheet === undefined ? null : marginToNextGrade(rubric, sheet.total);
      return [
        {
          agencyId: entry.id,
          agency: member.agency.name,
          group: member.group.name,
          place,
          completion: form === null ? null : wholeOf(form),
          sections: rubric.sections.map(({ id }) => {
            const part = sheet?.sections.find((one) => one.id === id);
            return {
              points: toNumber(part?.points ?? ZERO),
              place: sections.get(id)?.place ?? null,
              completion: part === undefined ? null : completionOf(part),
            };
          }),
          base: toNumber(sheet?.base ?? ZERO),
          bonus: toNumber(sheet?.bonus ?? ZERO),
          deducted: toNumber(sheet?.deducted ?? ZERO),
          total: toNumber(sheet?.total ?? ZERO),
          grade: gradeLabel(rubric, sheet?.grade ?? null),
          toNextGrade: margin === null ? null : toNumber(margin.margin),
          remarks: remarksOn(desk, round, member.agency, form, tied),
          movement: NO_MOVEMENT,
        },
      ];
    }),
  };
}

/** What agencies are put in order by: exact points, or where there are none, the share of criteria that are complete. */
function orderedBy(rubric: Rubric, points: Exact, { done, of }: Completion): Exact {
  if (!isCounted(rubric)) return points;
  return of === 0 ? ZERO : quotient(done, of);
}

function completionOf({ answered, criteria }: PartScore): Completion {
  return { done: answered, of: criteria };
}

function wholeOf({ sheet }: ScoredForm): Completion {
  return { done: sheet.answered, of: sheet.criteria.length };
}

/** What is odd about which sheets the tabs are. */
function aboutTabs(desk: Desk, round: Round): string[] {
  const { tabs, text } = desk;
  const forms = round.agencies.map(({ id, name }) => ({ name, key: tabKey('agency', id) }));
  const replaced = forms.filter(({ key }) => isReplaced(desk, key));
  const copies = tabs.copies.map(({ key, sheet }) =>
    text.commands.copyOfTab(
      sheet.getName(),
      tabs.get(key)?.getName() ?? forms.find((form) => form.key === key)?.name ?? null,
    ),
  );
  return [
    ...forms.flatMap(({ key, name }) => {
      const rivals = tabs.contested.get(key)?.map((sheet) => sheet.getName());
      return rivals === undefined ? [] : [` ${text.commands.rivalForms(name, rivals)}`];
    }),
    ...(replaced.length === 0
      ? []
      : [
          ` ${text.commands.replacedForms(
            replaced.length,
            replaced.slice(0, MOST_NAMED).map(({ name }) => name),
          )}`,
        ]),
    ...(copies.length === 0 ? [] : [` ${text.commands.copies(copies.length, copies.slice(0, MOST_NAMED))}`]),
  ];
}

/** How many tabs are named before dots stand for the rest. */
const MOST_NAMED = 3;

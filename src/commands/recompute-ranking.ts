import { changesBetween, movementOf, NO_MOVEMENT, type RankingMemory, remember } from '../ranking/movement';
import { rank } from '../ranking/rank';
import type { Basis, Round, RoundWithRubrics } from '../round/round';
import type { CellValue } from '../scoring/answer';
import { toNumber, ZERO } from '../scoring/exact';
import { marginToNextGrade } from '../scoring/grade';
import { gradeLabel } from '../tabs/form-results';
import { changeLines } from '../tabs/ranking-changes';
import { readMemory } from '../tabs/ranking-memory';
import { ALL_AGENCIES, type RankingScope, rankingScopes, sectionsOf } from '../tabs/ranking-scopes';
import { type RankingRow, type RankingTable, rankingTab } from '../tabs/ranking-tab';
import { type TabSpec, tabKey } from '../tabs/tab-spec';
import type { Text } from '../text/text';
import { timeOfDay } from '../text/times';
import { sentenceFor } from '../text/words';
import { readTab } from '../workbook/cells';
import { renderValues, rowsNeeded } from '../workbook/render';
import type { Sheet } from '../workbook/sheets';
import { type Desk, withRubrics } from './desk';
import { lastYearOf } from './last-year';
import { layOutTab } from './lay-out';
import { type Ending, runCommand } from './run';
import { type ScoredForm, scoreForm } from './score-forms';

/**
 * Computes the official ranking anew from the answers on all forms and writes it into the Xếp hạng tabs, stamped with time, person, basis and rubric version.
 * Reads every form once; writes every ranking once.
 */
export function recomputeRanking(): Ending {
  return runCommand((desk) => desk.text.menu.recompute, true, recompute);
}

function recompute(desk: Desk): Ending {
  const read = roundToRank(desk);
  return read.ok ? { ok: true, sentence: rankAll(desk, read.round).sentence } : read;
}

/** The round as it can be ranked, with its rubrics; otherwise the sentence that says what is in the way. */
export function roundToRank(desk: Desk): ReturnType<typeof withRubrics> {
  const { text, settings } = desk;
  if (settings === null) return { ok: false, sentence: text.commands.noSettings };
  const [problem] = settings.problems;
  if (problem !== undefined) {
    const first = sentenceFor(text.settingProblems, problem.problem);
    return { ok: false, sentence: text.commands.settingsWrong(settings.problems.length, first) };
  }
  return withRubrics(desk, settings.round);
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
}

/** Scores every form, ranks, and writes the Xếp hạng tabs. */
export function rankAll(desk: Desk, round: RoundWithRubrics): RankedRound {
  const { text } = desk;
  const forms = scoreAll(desk, round);
  const lastYear = lastYearOf(desk.tabs, round.settings.year);
  const tables = rankingScopes(round, text).map((scope) => {
    const sheet = desk.tabs.isReady(tabKey('ranking', scope.id)) ? desk.tabs.get(tabKey('ranking', scope.id)) : null;
    const before = sheet === null ? [] : readTab(sheet);
    const table = withMovement(rankingOf(scope, forms, round, desk), readMemory(before), text);
    const spec = rankingTab({ ...table, lastYear: lastYear(scope.id) }, text);
    if (sheet === null || !rewrite(sheet, spec, before)) layOutTab(desk, spec);
    return table;
  });
  const entered = Array.from(forms.values()).filter((form) => form !== null && hasEntries(form)).length;
  const troubled = Array.from(forms.values()).filter((form) => form !== null && damageOf(form, text).length > 0).length;
  const repeated = desk.tabs.repeated.length;
  const sentence = [
    text.commands.ranked(forms.size, entered),
    troubled === 0 ? '' : text.commands.withProblems(troubled),
    repeated === 0 ? '' : text.commands.repeatedTabs(repeated),
    changesInWords(tables, text),
  ].join('');
  return { forms, basis: round.settings.basis, tables, sentence };
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
    changes: earlier === null ? [] : changeLines(changesBetween(earlier, standings), names, text),
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
    const { memory, rows } = table;
    if (memory === null || memory.previous === null) return [];
    const names = new Map(rows.map(({ agencyId, agency }) => [agencyId, agency]));
    const changes = changesBetween(memory.previous.standings, memory.last.standings);
    return changeLines(changes, names, text, NAMED_IN_SENTENCE);
  });
  return lines.length === 0 ? '' : text.ranking.changes.since(timeOfDay(new Date(last)), lines.join('; '));
}

/** How many agencies the command's sentence names of each kind of change: it is shown for some seconds only. */
const NAMED_IN_SENTENCE = 3;

/** Writes only the values of a ranking that is laid out already. @returns false if it has another number of rows or columns than it needs now */
function rewrite(sheet: Sheet, spec: TabSpec, before: readonly (readonly CellValue[])[]): boolean {
  if (sheet.getMaxRows() !== rowsNeeded(spec) || before[0]?.length !== spec.columns.length) return false;
  renderValues(sheet, spec);
  return true;
}

/** The scored forms by agency id, `null` for one that is gone. */
export type Forms = ReadonlyMap<string, ScoredForm | null>;

function scoreAll(desk: Desk, round: RoundWithRubrics): Forms {
  const forms = new Map<string, ScoredForm | null>();
  for (const group of round.groups) {
    for (const agency of round.agencies.filter((one) => one.groupId === group.id)) {
      forms.set(agency.id, scoreForm(desk.tabs, round, agency, group, round.settings.basis));
    }
  }
  return forms;
}

function hasEntries(form: ScoredForm): boolean {
  return form.sheet.answered + form.sheet.invalid > 0;
}

function rankingOf(scope: RankingScope, forms: Forms, round: Round, desk: Desk): RankingTable {
  const { text } = desk;
  const { rubric } = scope;
  const entries = scope.members.map(({ agency }) => {
    const form = forms.get(agency.id) ?? null;
    return {
      id: agency.id,
      answered: form === null ? 0 : form.sheet.answered + form.sheet.invalid,
      total: form?.sheet.total ?? ZERO,
      sections: new Map((form?.sheet.sections ?? []).map((section) => [section.id, section.points])),
      form,
    };
  });
  const ranked = rank(entries, { ties: round.settings.ties });
  return {
    id: scope.id,
    name: scope.name,
    title: scope.title,
    sections: sectionsOf(rubric),
    memory: null,
    changes: [],
    lastYear: null,
    stamp: {
      at: new Date(),
      by: desk.person,
      basis: text.settings.basis[round.settings.basis],
      rubric: text.ranking.rubricVersion(rubric),
      ties: text.settings.ties[round.settings.ties],
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
          sections: rubric.sections.map((section) => ({
            points: toNumber(sheet?.sections.find((one) => one.id === section.id)?.points ?? ZERO),
            place: sections.get(section.id)?.place ?? null,
          })),
          base: toNumber(sheet?.base ?? ZERO),
          bonus: toNumber(sheet?.bonus ?? ZERO),
          deducted: toNumber(sheet?.deducted ?? ZERO),
          total: toNumber(sheet?.total ?? ZERO),
          grade: gradeLabel(rubric, sheet?.grade ?? null),
          toNextGrade: margin === null ? null : toNumber(margin.margin),
          remarks: remarksOf(form, tied, text),
          movement: NO_MOVEMENT,
        },
      ];
    }),
  };
}

function remarksOf(form: ScoredForm | null, tied: boolean, text: Text): string {
  const words = text.ranking.remarks;
  if (form === null) return words.noTab;
  const { sheet } = form;
  const missing = sheet.criteria.length - sheet.answered - sheet.invalid;
  return [
    ...(tied ? [words.tied] : []),
    ...(!hasEntries(form) ? [words.notEntered] : missing > 0 ? [words.missing(missing)] : []),
    ...damageOf(form, text),
  ].join('; ');
}

/** What on a form needs somebody's attention before its result can be trusted. */
function damageOf(form: ScoredForm, text: Text): string[] {
  const words = text.ranking.remarks;
  const { sheet, content } = form;
  return [
    ...(sheet.invalid > 0 ? [words.invalid(sheet.invalid)] : []),
    ...(content.lostRows.length > 0 ? [words.lostRows(content.lostRows.length)] : []),
    ...(content.repeatedRows.length > 0 ? [words.repeatedRows(content.repeatedRows.length)] : []),
    ...(form.misplacedRows.length > 0 ? [words.misplacedRows(form.misplacedRows.length)] : []),
    ...(form.columnsMoved ? [words.columnsMoved] : []),
    ...(form.overwritten ? [words.overwritten] : []),
    ...(content.badDeductions.length > 0 ? [words.badDeductions] : []),
  ];
}

import { rank } from '../ranking/rank';
import { basisOf } from '../round/phases';
import type { Round, RoundWithRubrics } from '../round/round';
import { isCounted } from '../round/rubrics';
import type { Rubric } from '../rubric/rubric';
import { type Exact, quotient, toNumber, ZERO } from '../scoring/exact';
import { marginToNextGrade } from '../scoring/grade';
import type { PartScore } from '../scoring/score-sheet';
import { gradeLabel } from '../tabs/form-status';
import { type RankingScope, rankingScopes, sectionsOf } from '../tabs/ranking-scopes';
import { type Completion, type RankingRow, type RankingTable, rankingTab } from '../tabs/ranking-tab';
import { openDifferences } from '../tabs/read-verification';
import type { TabSpec } from '../tabs/tab-spec';
import type { Text } from '../text/text';
import { sentenceFor } from '../text/words';
import { renderValues, rowsNeeded } from '../workbook/render';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import { type Desk, withRubrics } from './desk';
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
  const { text, settings } = desk;
  if (settings === null) return { ok: false, sentence: text.commands.noSettings };
  const [problem] = settings.problems;
  if (problem !== undefined) {
    const first = sentenceFor(text.settingProblems, problem.problem);
    return { ok: false, sentence: text.commands.settingsWrong(settings.problems.length, first) };
  }
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ok: false, sentence: read.sentence };

  const forms = scoreAll(desk, read.round);
  for (const scope of rankingScopes(read.round, text)) {
    const table = rankingOf(scope, forms, read.round, desk);
    const spec = rankingTab(table, text);
    const sheet = desk.tabs.isReady(spec.key) ? desk.tabs.get(spec.key) : null;
    if (sheet === null || !rewrite(sheet, spec)) layOutTab(desk, spec);
  }
  const entered = Array.from(forms.values()).filter((form) => form !== null && hasEntries(form)).length;
  const troubled = Array.from(forms.values()).filter((form) => form !== null && damageOf(form, text).length > 0).length;
  const repeated = desk.tabs.repeated.length;
  return {
    ok: true,
    sentence: [
      text.commands.ranked(forms.size, entered),
      troubled === 0 ? '' : text.commands.withProblems(troubled),
      repeated === 0 ? '' : text.commands.repeatedTabs(repeated),
    ].join(''),
  };
}

/** Writes only the values of a ranking that is laid out already. @returns false if it has another number of rows or columns than it needs now */
function rewrite(sheet: Sheet, spec: TabSpec): boolean {
  if (retrying(() => sheet.getMaxRows()) !== rowsNeeded(spec)) return false;
  try {
    renderValues(sheet, spec);
    return true;
  } catch {
    // Google refuses what does not fit. Asking for the number of columns first would cost a request each time for what hardly ever happens.
    return false;
  }
}

type Forms = ReadonlyMap<string, ScoredForm | null>;

function scoreAll(desk: Desk, round: RoundWithRubrics): Forms {
  const forms = new Map<string, ScoredForm | null>();
  for (const group of round.groups) {
    for (const agency of round.agencies.filter((one) => one.groupId === group.id)) {
      forms.set(agency.id, scoreForm(desk.tabs, round, agency, group, basisOf(round.settings)));
    }
  }
  return forms;
}

/** Criteria in which something was entered; those that are set aside are settled without. */
function enteredOn({ sheet }: ScoredForm): number {
  return sheet.criteria.filter(({ status }) => status === 'scored' || status === 'invalid').length;
}

function hasEntries(form: ScoredForm): boolean {
  return enteredOn(form) > 0;
}

function rankingOf(scope: RankingScope, forms: Forms, round: Round, desk: Desk): RankingTable {
  const { text } = desk;
  const { rubric } = scope;
  const entries = scope.members.map(({ agency }) => {
    const form = forms.get(agency.id) ?? null;
    return {
      id: agency.id,
      answered: form === null ? 0 : enteredOn(form),
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
    sections: sectionsOf(rubric),
    counted: isCounted(rubric),
    stamp: {
      at: new Date(),
      by: desk.person,
      basis: text.settings.basis[basisOf(round.settings)],
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
          remarks: remarksOf(form, tied, text),
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

function remarksOf(form: ScoredForm | null, tied: boolean, text: Text): string {
  const words = text.ranking.remarks;
  if (form === null) return words.noTab;
  const { sheet } = form;
  const missing = sheet.criteria.length - sheet.answered - sheet.invalid;
  return [
    ...(tied ? [words.tied] : []),
    ...(!hasEntries(form) ? [words.notEntered] : missing > 0 ? [words.missing(missing)] : []),
    ...verificationOn(form, text),
    ...decisionsOn(form, text),
    ...damageOf(form, text),
  ].join('; ');
}

/** What of a verified score is not final yet: a criterion that nobody looked at counts as the agency answered it. */
function verificationOn(form: ScoredForm, text: Text): string[] {
  const { verification, sheets } = form.content;
  if (form.sheet !== sheets.verified || !hasEntries(form)) return [];
  const { unsettled, unexplained } = openDifferences(verification);
  return [
    ...(verification.done < verification.of ? [text.verification.notFinished(verification.done, verification.of)] : []),
    ...(unsettled > 0 ? [text.verification.left(unsettled, unexplained)] : []),
  ];
}

/** What the coordinator decided about an agency, as short as a remark has to be. */
function decisionsOn({ content }: ScoredForm, text: Text): string[] {
  const words = text.ranking.remarks;
  const { deductions, exemptions, notApplicable } = content.decisions;
  return [
    ...(exemptions.length > 0 ? [words.exempt(exemptions.map(({ heading }) => heading).join(', '))] : []),
    ...(notApplicable.length > 0
      ? [words.notApplicable(notApplicable.map(({ criterion }) => criterion).join(', '))]
      : []),
    ...deductions.flatMap(({ amount, reason }) => (amount > 0 ? [words.deducted(amount, reason)] : [])),
  ];
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
    ...(content.badDecisions.length > 0 ? [words.badDecisions] : []),
  ];
}

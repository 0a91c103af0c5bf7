import { daysAfter } from '../round/register';
import { personMayEdit } from '../round/rights';
import { rolesOf } from '../round/roles';
import type { Agency, RoundWithRubrics } from '../round/round';
import { shown } from '../rubric/cell';
import { idList } from '../tabs/change-words';
import { type EnteredFormula, standsAlone } from '../tabs/entered-formulas';
import { FORM, FORM_ROW, FORM_WIDTH } from '../tabs/form-columns';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import type { Text } from '../text/text';
import type { FormIssue } from '../wire';
import { literal, readTab } from '../workbook/cells';
import { withLock } from '../workbook/lock';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import { timeHere } from '../workbook/time-here';
import { type Desk, openDesk } from './desk';
import { formulasOn } from './fix-formulas';
import { agencyInView, agencyOfSheetId } from './form-in-view';
import { issuesOf } from './form-view';
import { readyRound } from './ready-round';
import { receiveSubmissions } from './receive';
import { recordOf, registerOf } from './register';
import { type Ending, reasonOf, workbookText } from './run';
import { type ScoredForm, scoreRows } from './score-forms';

/** How a submission ended: done, refused, or to be confirmed first. */
export interface Submitted extends Ending {
  /** Nothing is wrong, but somebody has to say that what the sentence tells is meant. */
  asks: boolean;
  issues: FormIssue[];
}

/** Which form, and whether whoever submits has read what is still open on it. */
export interface SubmitRequest {
  /** `null`: the one in view, or else the only one of whoever asks. */
  sheetId: number | null;
  confirmed: boolean;
}

/**
 * Submits a form, as the person who fills it in. That person's script may write what that person may, and nothing else, so it only writes down on the form
 * when, by whom and with which answers it was submitted; locking it and Theo dõi are a coordinator's, who receives it. If a coordinator submits, it is received at once.
 */
export function submit(request: SubmitRequest): Submitted {
  let text: Text | null = null;
  try {
    const outcome = withLock(() => {
      const desk = openDesk();
      text = desk.text;
      return submitAt(desk, request);
    });
    return outcome.done ? outcome.value : refusal(workbookText().commands.busy);
  } catch (error) {
    return refusal((text ?? workbookText()).commands.failed(reasonOf(error)));
  }
}

function refusal(sentence: string, issues: FormIssue[] = []): Submitted {
  return { ok: false, asks: false, sentence, issues };
}

function submitAt(desk: Desk, { sheetId, confirmed }: SubmitRequest): Submitted {
  const { text } = desk;
  const ready = readyRound(desk);
  if (!ready.ok) return refusal(ready.sentence);
  const { round } = ready;
  const other = sheetId === null ? whyOther(desk) : null;
  if (other !== null) return refusal(other);
  const target = formToSubmit(desk, sheetId);
  if (target === null) return refusal(text.submission.noForm);
  const { agency, sheet } = target;
  const group = round.groups.find(({ id }) => id === agency.groupId);
  const closed = whyClosed(desk, round, agency);
  if (group === undefined || closed !== null) return refusal(closed ?? text.submission.noForm);

  const form = scoreRows(readTab(sheet, LAST_COLUMN), round, agency, group, 'self');
  if (form.columnsMoved) return refusal(text.commands.columnsMoved(sheet.getName()));
  const row = rowOf(form, FORM_ROW.submission);
  if (row === 0) return refusal(text.submission.rowGone);
  const { submission, answersFingerprint } = form.content;
  if (submission?.requested === true && submission.fingerprint === answersFingerprint && desk.role !== 'coordinator')
    return refusal(text.submission.alreadyRequested(submission.at));
  const formulas = formulasOn(sheet, form.ids);
  const open = stillOpen(form, formulas, text);
  if (open.mend !== null) return refusal(open.mend, open.issues);
  if (open.confirm !== null && !confirmed) return { ok: true, asks: true, sentence: open.confirm, issues: open.issues };

  const now = timeHere(desk.book);
  const isWritten = writeRequest(sheet, row, [now, desk.person, answersFingerprint], text);
  if (!isWritten) return refusal(text.submission.notWritten);
  return {
    ok: true,
    asks: false,
    sentence: endingOf(desk, round, agency, now, answersFingerprint, formulas),
    issues: [],
  };
}

const LAST_COLUMN = columnLetters(FORM_WIDTH);

/** Why nothing is submitted while a tab is in view that looks like a form and is none; `null` on every other tab. One read on a tab that is none of ours. */
function whyOther({ book, tabs, text }: Desk): string | null {
  const sheet = book.getActiveSheet();
  const key = tabs.keyOf(sheet);
  if (key === null) {
    const isForm = readTab(sheet, 'A').some(([id]) => id === FORM_ROW.submission);
    return isForm ? text.submission.unknownForm(sheet.getName()) : null;
  }
  const form = tabs.get(key);
  if (!key.startsWith(tabKey('agency', '')) || form?.getSheetId() === sheet.getSheetId()) return null;
  return form === null ? text.submission.unknownForm(sheet.getName()) : text.commands.copyOf(form.getName());
}

function formToSubmit(desk: Desk, sheetId: number | null): { agency: Agency; sheet: Sheet } | null {
  if (sheetId !== null) return agencyOfSheetId(desk, sheetId);
  const inView = agencyInView(desk);
  const own = desk.settings === null ? [] : rolesOf(desk.settings.round, desk.person).agencies;
  const agency = inView ?? (own.length === 1 ? own[0] : undefined);
  const sheet = agency === undefined ? null : desk.tabs.get(tabKey('agency', agency.id));
  return agency === undefined || sheet === null ? null : { agency, sheet };
}

/** Why whoever asks can't submit this form now; `null` if they can. */
export function whyClosed(desk: Desk, round: RoundWithRubrics, agency: Agency): string | null {
  const words = desk.text.submission;
  if (desk.person === '') return words.unknownPerson;
  const record = recordOf(desk, agency.id);
  const { roles, agencies } = rolesOf(round, desk.person);
  const isOwn = agencies.some(({ id }) => id === agency.id);
  if (!isOwn && !roles.has('coordinator')) return words.notYours(agency.name, desk.person);
  if (record.status === 'submitted') return words.alreadySubmitted(agency.name, record.submittedAt);
  const form = { agencyId: agency.id, status: record.status };
  if (personMayEdit(round, desk.person, 'answers', form)) return null;
  return record.status === 'locked'
    ? words.lockedForm
    : words.wrongPhase(desk.text.settings.phases[round.settings.phase]);
}

/** What is still open on a form: what has to be mended first, or what somebody has to confirm. */
function stillOpen(
  form: ScoredForm,
  formulas: readonly EnteredFormula[],
  text: Text,
): { mend: string | null; confirm: string | null; issues: FormIssue[] } {
  const words = text.submission;
  const issues = issuesOf(form.rubric, form, text);
  const of = (...kinds: FormIssue['kind'][]) => issues.filter(({ kind }) => kinds.includes(kind));
  const wrong = of('lost', 'invalid');
  const [first] = wrong;
  const fromElsewhere = formulas.filter(({ formula }) => !standsAlone(formula));
  const [formula] = fromElsewhere;
  if (formula !== undefined && first === undefined) {
    const where = words.formulaFromElsewhere(formula.cell, shown(formula.formula));
    return { mend: words.mustMend(fromElsewhere.length, where), confirm: null, issues };
  }
  if (first !== undefined) {
    const row = rowOf(form, first.rowId);
    const where = row === 0 ? '' : `${columnLetters(FORM.figure)}${row}`;
    const sentence =
      where === '' ? `${first.rowId}: ${first.sentence}` : words.place(first.rowId, where, first.sentence);
    return { mend: words.mustMend(wrong.length + fromElsewhere.length, sentence), confirm: null, issues };
  }
  const [missing, warned] = [of('missing').length, of('warning').length];
  const parts = [
    ...(missing === 0 ? [] : [words.stillMissing(missing)]),
    ...(warned === 0 ? [] : [words.stillWarned(warned)]),
  ];
  return { mend: null, confirm: parts.length === 0 ? null : words.confirm(parts.join(words.and)), issues };
}

function rowOf(form: ScoredForm, id: string): number {
  return form.ids.indexOf(id) + 1;
}

/**
 * Writes the request. The word that makes it one comes last, together with the time, so that a run that is broken off before has submitted nothing.
 *
 * @returns whether the form holds it now
 */
function writeRequest(sheet: Sheet, row: number, [at, by, fingerprint]: [string, string, string], text: Text): boolean {
  const [figure, base, evidence, note] = [FORM.figure, FORM.base, FORM.evidence, FORM.note].map(columnLetters);
  // Somebody may have given these cells another format, under which a time would turn into a date.
  retrying(() => sheet.getRangeList([`${base}${row}`, `${evidence}${row}:${note}${row}`]).setNumberFormat('@'));
  retrying(() => sheet.getRange(`${evidence}${row}:${note}${row}`).setValues([[literal(by), fingerprint]]));
  retrying(() => sheet.getRange(`${figure}${row}:${base}${row}`).setValues([[text.form.submit, at]]));
  const written = retrying(() => sheet.getRange(`${figure}${row}:${note}${row}`).getValues())[0] ?? [];
  const cell = (column: number) => String(written[column - FORM.figure] ?? '').trim();
  return (
    cell(FORM.figure) === text.form.submit &&
    cell(FORM.base) === at &&
    cell(FORM.evidence) === by &&
    cell(FORM.note) === fingerprint
  );
}

function endingOf(
  desk: Desk,
  round: RoundWithRubrics,
  agency: Agency,
  now: string,
  fingerprint: string,
  formulas: readonly EnteredFormula[],
): string {
  const words = desk.text.submission;
  const late = daysAfter(round.settings.reportBy, now);
  const isFirst = recordOf(desk, agency.id).daysLate === null;
  const reception =
    desk.role === 'coordinator' && registerOf(desk) !== null
      ? receiveSubmissions(desk, round, new Set([agency.id]), now)
      : words.waits;
  return [
    words.submitted(agency.name, now, fingerprint),
    ...(late > 0 && isFirst ? [words.lateNote(late)] : []),
    ...(formulas.length > 0 ? [words.formulasWillBe(idList(formulas.map(({ cell }) => cell)))] : []),
    reception,
  ].join(' ');
}

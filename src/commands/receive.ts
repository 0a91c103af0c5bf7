import { type AgencyRecord, receive, type SubmissionRequest } from '../round/register';
import { type Agency, agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { DONE, formScope } from '../round/watched';
import { idList } from '../tabs/change-words';
import { FORM, FORM_ROW } from '../tabs/form-columns';
import { tabKey } from '../tabs/tab-spec';
import type { Text } from '../text/text';
import { sentenceFor } from '../text/words';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import { timeHere } from '../workbook/time-here';
import type { AppliedRights } from './apply-rights';
import { closeForm } from './close-form';
import { type Desk, withRubrics } from './desk';
import { knownOf, logLines } from './log';
import { noteCheck, recordOf, registerOf, writeRecords } from './register';
import type { ScoredForm } from './score-forms';
import { timeLeft } from './time-left';
import { keepVerdictsOnReception } from './verdict-basis';

/** Receiving is done on the way to something else, which needs time as well, in milliseconds. */
const LONGEST_RECEPTION = 90_000;

/**
 * Receives what agencies have submitted, before anything else that a coordinator does: locks the form, writes its line in Theo dõi, and a line in Nhật ký. It costs one
 * read when nothing is new. A run that is broken off leaves a form locked at worst, which the next one receives.
 *
 * @returns what was received, as a sentence; `''` if nothing was
 */
export function receiveNew(desk: Desk): string {
  const { settings, text } = desk;
  const register = registerOf(desk);
  if (settings === null || register === null || settings.problems.length > 0 || settings.columnsMoved) return '';
  const now = timeHere(desk.book);
  const waiting = settings.round.agencies.filter(
    ({ id }) => register.requested.has(id) && register.records.get(id)?.status !== 'submitted',
  );
  if (waiting.length === 0) {
    noteChecked(desk, now);
    return '';
  }
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return text.submission.receptionWaits(read.sentence);
  return receiveSubmissions(desk, read.round, new Set(waiting.map(({ id }) => id)), now);
}

/**
 * Receives the forms of some agencies, as far as they are submitted.
 *
 * @param which ids of the agencies
 * @param now as `dd/MM/yyyy HH:mm:ss`
 */
export function receiveSubmissions(
  desk: Desk,
  round: RoundWithRubrics,
  which: ReadonlySet<string>,
  now: string,
): string {
  const { text } = desk;
  const timeIsLeft = timeLeft(LONGEST_RECEPTION);
  const waiting = round.groups.flatMap((group) =>
    agenciesOf(round, group.id)
      .filter(({ id }) => which.has(id))
      .map((agency) => ({ agency, group })),
  );
  const received: Received[] = [];
  const refused: string[] = [];
  let left = 0;
  for (const member of waiting) {
    if (received.length > 0 && !timeIsLeft()) {
      left += 1;
      continue;
    }
    const one = receiveForm(desk, round, member, now);
    if (one === null) continue;
    if ('columnsMoved' in one) refused.push(text.commands.columnsMoved(one.columnsMoved));
    else received.push(one);
  }
  writeRecords(
    desk,
    round.settings.reportBy,
    received.map(({ record }) => record),
  );
  // Forms that wait were submitted before now, so their times are still to be believed at the next run.
  if (left + refused.length === 0) noteChecked(desk, now);
  const sentence = [
    ...(received.length === 0 ? [] : [text.submission.received(received.length, listOf(received, text))]),
    ...(refused.length === 0 ? [] : [text.submission.receptionWaits(refused.join(' '))]),
    ...(left === 0 ? [] : [text.submission.receptionLeft(left)]),
  ].join(' ');
  if (received.length > 0)
    logLines(desk, [
      { action: text.submission.reception, what: sentence, kept: { known: undone(desk, round, received) } },
    ]);
  return sentence;
}

/** Notes that whatever is submitted was received by now, unless there are forms that can't be seen. */
function noteChecked(desk: Desk, now: string): void {
  const unseen = Array.from(registerOf(desk)?.unseen ?? []);
  if (unseen.every((id) => desk.tabs.get(tabKey('agency', id)) === null)) noteCheck(desk, now);
}

interface Received {
  agency: Agency;
  record: AgencyRecord;
  /** Ids of criteria that the verifier is done with no more, as their answers were changed since. */
  changed: readonly string[];
  /** Whether it is in time only by what is written on the form. */
  isUnchecked: boolean;
}

/** Locks a form, then reads it: what is received is what nobody can change any more. @returns `null` if it is not submitted after all */
function receiveForm(
  desk: Desk,
  round: RoundWithRubrics,
  member: { agency: Agency; group: Group },
  now: string,
): Received | { columnsMoved: string } | null {
  const { agency } = member;
  const closed = closeForm(desk, round, member, 'submitted', isSubmitted);
  if (closed === null || 'columnsMoved' in closed) return closed;
  const { sheet, form, fixed, rights } = closed;
  const { content, ids } = form;
  const submission = content.submission ?? ONLY_SUBMITTED;
  const changed = keepVerdictsOnReception(sheet, form.rubric, form.rows);
  const { record, oddities } = receive(recordOf(desk, agency.id), submission, {
    now,
    checkedAt: registerOf(desk)?.checkedAt ?? '',
    reportBy: round.settings.reportBy,
    people: [...agency.editors, ...round.settings.coordinators],
    answersFingerprint: content.answersFingerprint,
    changedSinceVerdict: idList(changed),
    fixedFormulas: idList(fixed),
  });
  completeOnForm(sheet, ids.indexOf(FORM_ROW.submission) + 1, submission, record);
  const remark = [
    ...oddities.map((oddity) => sentenceFor(desk.text.submission.oddities, oddity)),
    ...(wasUnguarded(rights) ? [desk.text.submission.unguarded] : []),
  ].join(' ');
  const isUnchecked = oddities.some(({ code }) => code === 'timeUnchecked');
  return { agency, record: { ...record, remark }, changed, isUnchecked };
}

function isSubmitted({ content }: ScoredForm): boolean {
  return content.submission?.requested === true;
}

/** What is known of a submission whose row is gone. */
const ONLY_SUBMITTED: SubmissionRequest = { requested: true, at: '', by: '', fingerprint: '' };

/** What Nhật ký knows no more: nobody took these verdicts back by hand. */
function undone(desk: Desk, round: RoundWithRubrics, received: readonly Received[]): Record<string, string> {
  return Object.fromEntries(
    received.flatMap(({ agency, changed }): [string, string][] => {
      if (changed.length === 0) return [];
      const key = `${formScope(round.settings.year, agency.id)}${DONE}`;
      const ids = String(knownOf(desk).get(key) ?? '').split(' ');
      return [[key, ids.filter((id) => !changed.includes(id)).join(' ')]];
    }),
  );
}

/** Whether the cells of the form's people were open to others: these people may change the protection of their cells. */
function wasUnguarded({ repaired }: AppliedRights): boolean {
  return repaired.some(({ codes }) => codes.includes('missing') || codes.includes('range'));
}

/** Adds to the form what it lacks of the record: on a phone, where there is no menu, only the word is chosen. */
function completeOnForm(sheet: Sheet, row: number, { at, fingerprint }: SubmissionRequest, record: AgencyRecord): void {
  if (row === 0) return;
  if (at === '') writeText(sheet, row, FORM.base, record.submittedAt);
  if (fingerprint === '') writeText(sheet, row, FORM.note, record.fingerprint);
}

function writeText(sheet: Sheet, row: number, column: number, text: string): void {
  retrying(() => sheet.getRange(row, column).setNumberFormat('@').setValue(text));
}

/** Who was received and how, in a line that a person can read. */
function listOf(received: readonly Received[], { submission: words }: Text): string {
  return received
    .map(({ agency, record, isUnchecked }) => {
      const inTime = isUnchecked ? words.inTimeUnchecked : words.inTime;
      const timing = record.daysLate === null || record.daysLate === 0 ? inTime : words.late(record.daysLate);
      return words.receivedOne(agency.name, record.remark === '' ? timing : `${timing}, ${words.withOddity}`);
    })
    .join(', ');
}

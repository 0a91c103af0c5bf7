import { readCalendarDate } from '../rubric/dates';
import { isAmong } from './account';
import type { AgencyStatus } from './rights';

/** What Theo dõi keeps of an agency: how far it is with its form, and what was received of it. */
export interface AgencyRecord {
  agencyId: string;
  status: AgencyStatus;
  /** Time of the latest submission as `dd/MM/yyyy HH:mm:ss`; `''` while nothing was received. */
  submittedAt: string;
  /** E-mail of whoever submitted; `''` where nobody knows. */
  submittedBy: string;
  /** Days from the last day for reports to the first submission, 0 if it was in time; `null` while nothing was received. */
  daysLate: number | null;
  /** What the form's answers were marked with when it was submitted. */
  fingerprint: string;
  receivedAt: string;
  /** Why the form was returned; `''` unless it was. */
  reason: string;
  /** What was odd about the submission, in words. */
  remark: string;
}

/** An agency of which nothing is known yet. */
export function emptyRecord(agencyId: string): AgencyRecord {
  return {
    agencyId,
    status: 'open',
    submittedAt: '',
    submittedBy: '',
    daysLate: null,
    fingerprint: '',
    receivedAt: '',
    reason: '',
    remark: '',
  };
}

/** What an agency wrote on its form for sending it in; each but `requested` may be `''`. */
export interface SubmissionRequest {
  requested: boolean;
  at: string;
  by: string;
  fingerprint: string;
}

/** Something about a submission that a coordinator should know. */
export type SubmissionOddity =
  | { code: 'unreadableTime'; entered: string }
  | { code: 'timeAhead'; entered: string }
  | { code: 'timeBeforeCheck'; entered: string; checkedAt: string }
  | { code: 'stranger'; entered: string }
  | { code: 'foreignFingerprint'; entered: string }
  /** In time by what is written, received too late to know. */
  | { code: 'timeUnchecked'; entered: string; checkedAt: string }
  | { code: 'changedSince' }
  | { code: 'changedSinceVerdict'; criteria: string }
  | { code: 'formulasFixed'; cells: string };

/** What reception goes by. Times are `dd/MM/yyyy HH:mm:ss` in the time zone of the spreadsheet. */
export interface ReceptionContext {
  now: string;
  /** When the forms were last looked at; `''` if never. */
  checkedAt: string;
  reportBy: string;
  /** E-mails of those who may submit this form. */
  people: readonly string[];
  /** Of the answers as they stand now. */
  answersFingerprint: string;
  /** Criteria whose answers the agency changed after they were verified, as a list for people; `''` if there are none. */
  changedSinceVerdict: string;
  /** Cells with formulas that were fixed as values, as a list for people; `''` if there were none. */
  fixedFormulas: string;
}

/**
 * Receives a form: what is written on it is a person's and is believed only as far as it can be true. A time counts that is neither ahead nor before the forms were
 * last looked at, when this was not submitted yet; in place of any other stands the time of reception. What is odd is told, never refused: the form is in.
 */
export function receive(
  before: AgencyRecord,
  request: SubmissionRequest,
  context: ReceptionContext,
): { record: AgencyRecord; oddities: SubmissionOddity[] } {
  const at = request.at.trim();
  const time = believedTime(at, context);
  const submittedAt = time.oddity === null && at !== '' ? at : context.now;
  // Nobody looked between the time that is written and the end of the last day: it can be true, and can as well be written afterwards.
  const isUnchecked =
    before.daysLate === null &&
    submittedAt !== context.now &&
    daysAfter(context.reportBy, submittedAt) === 0 &&
    daysAfter(context.reportBy, context.now) > 0;
  const by = request.by.trim().toLowerCase();
  const isKnown = by === '' || isAmong(by, context.people);
  const fingerprint = request.fingerprint.trim();
  const isOurs = FINGERPRINT.test(fingerprint);
  const oddities: SubmissionOddity[] = [
    ...(time.oddity === null ? [] : [time.oddity]),
    ...(isUnchecked ? [{ code: 'timeUnchecked', entered: at, checkedAt: context.checkedAt } as const] : []),
    ...(isKnown ? [] : [{ code: 'stranger', entered: by } as const]),
    ...(fingerprint === '' || isOurs ? [] : [{ code: 'foreignFingerprint', entered: fingerprint } as const]),
    ...(isOurs && fingerprint !== context.answersFingerprint ? [{ code: 'changedSince' } as const] : []),
    ...(context.changedSinceVerdict === ''
      ? []
      : [{ code: 'changedSinceVerdict', criteria: context.changedSinceVerdict } as const]),
    ...(context.fixedFormulas === '' ? [] : [{ code: 'formulasFixed', cells: context.fixedFormulas } as const]),
  ];
  return {
    record: {
      ...before,
      status: 'submitted',
      submittedAt,
      submittedBy: isKnown ? by : '',
      // Who was in time and gets the form back for a correction is not late with that.
      daysLate: before.daysLate ?? daysAfter(context.reportBy, submittedAt),
      fingerprint: fingerprint === '' ? context.answersFingerprint : fingerprint,
      receivedAt: context.now,
      reason: '',
      remark: '',
    },
    oddities,
  };
}

const FINGERPRINT = /^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/;

/** Whether a time on a form, without blanks around it, can be true. */
function believedTime(entered: string, { now, checkedAt }: ReceptionContext): { oddity: SubmissionOddity | null } {
  if (entered === '') return { oddity: null };
  const time = sortable(entered);
  if (time === null) return { oddity: { code: 'unreadableTime', entered } };
  if (time > (sortable(now) ?? '')) return { oddity: { code: 'timeAhead', entered } };
  const checked = sortable(checkedAt);
  if (checked !== null && time < checked) return { oddity: { code: 'timeBeforeCheck', entered, checkedAt } };
  return { oddity: null };
}

/** Whether a time is one as `dd/MM/yyyy HH:mm:ss`. */
export function isMoment(text: string): boolean {
  return sortable(text) !== null;
}

/** `14/12/2017 10:30:00` → `2017-12-14 10:30:00`, which sorts by time; `null` for anything else. */
function sortable(text: string): string | null {
  const [, day, time] = /^(\S+) (\d{2}:\d{2}:\d{2})$/.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined || !/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return null;
  const date = readCalendarDate(day);
  return date === null ? null : `${date} ${time}`;
}

/**
 * How many days a moment lies behind a last day, which counts as a whole; 0 up to then, and where there is no last day.
 *
 * @param lastDay as `14/12/2017`
 * @param moment as `dd/MM/yyyy HH:mm:ss`
 */
export function daysAfter(lastDay: string, moment: string): number {
  const last = readCalendarDate(lastDay);
  const day = readCalendarDate(moment.trim().split(' ')[0] ?? '');
  if (last === null || day === null) return 0;
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(last)) / DAY));
}

const DAY = 24 * 60 * 60 * 1000;

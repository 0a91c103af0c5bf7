import { daysAfter } from '../round/register';
import type { Agency, RoundWithRubrics } from '../round/round';
import type { SubmissionView } from '../wire';
import { timeHere } from '../workbook/time-here';
import type { Desk } from './desk';
import { recordOf } from './register';
import type { ScoredForm } from './score-forms';
import { whyClosed } from './submit';

/** How far the form in view is with being submitted, and whether whoever asks may submit it now. */
export function submissionView(
  desk: Desk,
  round: RoundWithRubrics,
  agency: Agency,
  { content }: ScoredForm,
): SubmissionView {
  const { status, submittedAt, submittedBy, daysLate, reason } = recordOf(desk, agency.id);
  const { submission, answersFingerprint } = content;
  const isReceived = status === 'submitted';
  const isRequested = submission?.requested === true;
  const fingerprint = isRequested ? submission.fingerprint : '';
  const { reportBy } = round.settings;
  const late = isReceived || reportBy === '' ? 0 : daysAfter(reportBy, timeHere(desk.book));
  return {
    status,
    requested: isRequested && !isReceived,
    changed: fingerprint !== '' && fingerprint !== answersFingerprint,
    at: isRequested ? submission.at : isReceived ? submittedAt : '',
    by: isRequested ? submission.by : isReceived ? submittedBy : '',
    reason: status === 'returned' ? reason : '',
    daysLate: daysLate ?? late,
    reportBy,
    closed: whyClosed(desk, round, agency) ?? '',
    returnable: desk.role === 'coordinator' && status !== 'open',
    agencyId: agency.id,
  };
}

import type { AgencyRecord } from '../round/register';
import type { Text } from '../text/text';
import type { ScoredForm } from './score-forms';

/** What a ranking says of how an agency's form came in. */
export function submissionRemarks(
  { content }: ScoredForm,
  record: AgencyRecord,
  { submission: words }: Text,
): string[] {
  const { status, daysLate, fingerprint } = record;
  return [
    ...(status === 'submitted' ? [] : [words.remarkOpen]),
    ...(daysLate === null || daysLate === 0 ? [] : [words.remarkLate(daysLate)]),
    ...(status === 'submitted' && fingerprint !== content.answersFingerprint ? [words.remarkChanged] : []),
  ];
}

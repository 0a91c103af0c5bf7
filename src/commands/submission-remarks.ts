import type { AgencyRecord } from '../round/register';
import { idList } from '../tabs/change-words';
import type { Text } from '../text/text';
import type { ScoredForm } from './score-forms';

/**
 * What a ranking says of how an agency's form came in.
 *
 * @param isBegun whether anything was entered: that nothing was is said elsewhere, and means as much
 */
export function submissionRemarks(
  { content }: ScoredForm,
  record: AgencyRecord,
  isBegun: boolean,
  { submission: words }: Text,
): string[] {
  const { status, daysLate, fingerprint } = record;
  const { changed } = content.verification;
  return [
    ...(status === 'submitted' || !isBegun ? [] : [words.remarkOpen]),
    ...(daysLate === null || daysLate === 0 ? [] : [words.remarkLate(daysLate)]),
    ...(status === 'submitted' && fingerprint !== content.answersFingerprint ? [words.remarkChanged] : []),
    ...(changed.size > 0 ? [words.remarkChangedSinceVerdict(idList(Array.from(changed)))] : []),
  ];
}

import type { AgencyRecord } from '../round/register';
import { idList } from '../tabs/change-words';
import type { Text } from '../text/text';
import type { ScoredForm } from './score-forms';

/**
 * What a ranking says of how an agency's form came in.
 *
 * @param state whether anything was entered: that nothing was is said elsewhere, and means as much; and whether the agency may still edit the form
 */
export function submissionRemarks(
  { content, formulas }: ScoredForm,
  record: AgencyRecord,
  { isBegun, isOpen }: { isBegun: boolean; isOpen: boolean },
  { submission: words }: Text,
): string[] {
  const { status, daysLate, fingerprint } = record;
  const { changed } = content.verification;
  const isOther = fingerprint !== content.answersFingerprint;
  return [
    ...(status === 'submitted' || !isBegun ? [] : [words.remarkOpen]),
    ...(daysLate === null || daysLate === 0 ? [] : [words.remarkLate(daysLate)]),
    ...(status === 'submitted' && isOther ? [words.remarkChanged] : []),
    ...(status === 'locked' && fingerprint !== '' && isOther ? [words.remarkChangedLocked] : []),
    ...(formulas > 0 && !isOpen ? [words.remarkFormulas(formulas)] : []),
    ...(changed.size > 0 ? [words.remarkChangedSinceVerdict(idList(Array.from(changed)))] : []),
  ];
}

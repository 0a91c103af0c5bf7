import type { AgencyRecord } from '../round/register';
import { hasOtherVerifiers, openOnForm } from '../round/rights';
import type { Agency, Phase, Round } from '../round/round';
import type { Unsteady } from '../tabs/changing-formulas';
import { openDifferences } from '../tabs/read-verification';
import { tabKey } from '../tabs/tab-spec';
import type { Text } from '../text/text';
import type { Desk } from './desk';
import { recordOf } from './register';
import { hasEntries, type ScoredForm } from './score-forms';
import { submissionRemarks } from './submission-remarks';
import { isReplaced } from './tab-claims';

/** What a ranking says beside an agency: whatever a person should know before they rely on its place. */
export function remarksOn(desk: Desk, round: Round, agency: Agency, form: ScoredForm | null, tied: boolean): string {
  const { text } = desk;
  return [
    ...tabRemarks(desk, agency.id),
    aboutForm(form, recordOf(desk, agency.id), round.settings.phase, tied, text),
    ...(form !== null && isVerifiedByClerks(form, round, agency) ? [text.verification.verifiedByClerks] : []),
  ]
    .filter((remark) => remark !== '')
    .join('; ');
}

function isOpenIn(phase: Phase, { status }: AgencyRecord): boolean {
  return openOnForm(phase, status).includes('agency');
}

function aboutForm(form: ScoredForm | null, record: AgencyRecord, phase: Phase, tied: boolean, text: Text): string {
  const words = text.ranking.remarks;
  if (form === null) return words.noTab;
  const { sheet } = form;
  const missing = sheet.criteria.length - sheet.answered - sheet.invalid;
  return [
    ...(tied ? [words.tied] : []),
    ...(!hasEntries(form) ? [words.notEntered] : missing > 0 ? [words.missing(missing)] : []),
    ...submissionRemarks(form, record, { isBegun: hasEntries(form), isOpen: isOpenIn(phase, record) }, text),
    ...verificationOn(form, text),
    ...decisionsOn(form, text),
    ...damageOf(form, text),
  ].join('; ');
}

/** What is odd about which sheet an agency's form is. */
function tabRemarks(desk: Desk, agencyId: string): string[] {
  const words = desk.text.ranking.remarks;
  const key = tabKey('agency', agencyId);
  return [
    ...(desk.tabs.contested.has(key) ? [words.rivalForms] : []),
    ...(isReplaced(desk, key) ? [words.replacedForm] : []),
  ];
}

/** Whether what was verified on a form was verified by those who fill it in, since nobody else can. */
function isVerifiedByClerks({ basis, content }: ScoredForm, round: Round, agency: Agency): boolean {
  return basis === 'verified' && content.verification.done > 0 && !hasOtherVerifiers(round, agency);
}

/** What of a verified score is not final yet: a criterion that nobody looked at counts as the agency answered it. */
function verificationOn(form: ScoredForm, text: Text): string[] {
  const { verification } = form.content;
  if (form.basis !== 'verified' || !hasEntries(form)) return [];
  const { unsettled, unexplained } = openDifferences(verification);
  return [
    ...(verification.done < verification.of ? [text.verification.notFinished(verification.done, verification.of)] : []),
    ...(unsettled > 0 ? [text.verification.left(unsettled, unexplained)] : []),
  ];
}

/** What the coordinator decided about an agency, as short as a remark has to be. */
function decisionsOn({ content, rubric, sheet }: ScoredForm, text: Text): string[] {
  const words = text.ranking.remarks;
  const { deductions, exemptions, notApplicable } = content.decisions;
  return [
    ...(exemptions.length > 0 ? [words.exempt(exemptions.map(({ heading }) => heading).join(', '))] : []),
    ...(notApplicable.length > 0
      ? [words.notApplicable(notApplicable.map(({ criterion }) => criterion).join(', '))]
      : []),
    ...(['full', 'zero'] as const).flatMap((treatment) => {
      const applied = sheet.criteria.flatMap(({ id, basis }) =>
        basis?.kind === 'notComputable' &&
        basis.decided !== undefined &&
        (basis.full === true) === (treatment === 'full')
          ? [id]
          : [],
      );
      return applied.length > 0 ? [words.zeroDenominator[treatment](applied.join(', '))] : [];
    }),
    ...deductions.flatMap(({ cause, amount, reason }) => {
      const label = rubric.deductions.find(({ id }) => id === cause)?.label ?? cause;
      return amount > 0 ? [words.deducted(amount, label, reason)] : [];
    }),
  ];
}

function refusedRemark(unsteady: Unsteady, text: Text): string {
  return unsteady.cells.length === 0
    ? text.ranking.remarks.refused
    : text.commands.unsteady(unsteady.cells, unsteady.sure);
}

/** What on a form needs somebody's attention before its result can be trusted. */
export function damageOf(form: ScoredForm, text: Text): string[] {
  const words = text.ranking.remarks;
  const { sheet, content } = form;
  return [
    ...(sheet.invalid > 0 ? [words.invalid(sheet.invalid)] : []),
    ...(content.lostRows.length > 0 ? [words.lostRows(content.lostRows.length)] : []),
    ...(content.repeatedRows.length > 0 ? [words.repeatedRows(content.repeatedRows.length)] : []),
    ...(form.misplacedRows.length > 0 ? [words.misplacedRows(form.misplacedRows.length)] : []),
    ...(form.columnsMoved ? [words.columnsMoved] : []),
    ...(form.refused !== null ? [refusedRemark(form.refused, text)] : form.overwritten ? [words.overwritten] : []),
    ...(content.badDecisions.length > 0 ? [words.badDecisions] : []),
  ];
}

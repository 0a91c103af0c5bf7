import type { Rubric } from '../../rubric/rubric';
import type { Text } from '../vi/index';
import { counted, number } from './numbers';

/** Where something stands in the regulation, without the line of our copy of it. */
function placeIn(source: string, { regulation }: Pick<Rubric, 'regulation'>): string {
  return [source.split(';')[0], regulation.number].filter((part) => part !== '').join(', ');
}

function side({ answer, points }: { answer: string; points: number }): string {
  return `${answer === '' ? 'blank' : answer} (${counted(points, 'point')})`;
}

/** What is said about verifying: on the form, by the commands, and on the list of differences. */
export const verification: Text['verification'] = {
  settled: 'Settled.',
  explained: 'The agency has explained; to be settled.',
  left: (unsettled, unexplained) =>
    unexplained === 0
      ? `${counted(unsettled, 'difference')} not settled`
      : `${counted(unsettled, 'difference')} not settled, ${number(unexplained)} not explained`,
  notFinished: (done, of) => `verified only ${number(done)}/${number(of)}`,
  deductionNote: (source, rubric) =>
    `Points are taken off only in the cases that the regulation names (${placeIn(source, rubric)}):\n${rubric.deductions.map(({ label }) => `• ${label}`).join('\n')}\nHow many is for the lead agency to decide; give the reason in the column for the verification comment.`,
  exemptionNote: (points, source, rubric) =>
    `The regulation allows this exemption (${placeIn(source, rubric)}); an exempt agency gets ${counted(points, 'point')}. Give the reason in the column for the verification comment.`,
  notApplicableNote: ({ regulation }) =>
    `A criterion that does not apply earns nothing, and the maximum stays. Use it only where ${regulation.number} or the lead agency allows it; give the reason in the column for the verification comment.`,

  differs: (self, verified, opinion, state) =>
    [
      `Agency: ${side(self)}; verified: ${side(verified)}.`,
      opinion === '' ? 'No verification comment yet.' : `Comment: ${opinion}`,
      ...{ unexplained: [], explained: ['(Explained, to be settled.)'], settled: ['(Settled.)'] }[state],
    ].join(' '),

  confirmed: (count, agency) =>
    `Agreed to ${counted(count, 'unverified criterion', 'unverified criteria')} of ${agency}.`,
  nothingLeft: (agency) => `There is no criterion left to agree to on the form of ${agency}.`,
  unusable: (count) =>
    ` ${counted(count, 'criterion', 'criteria')} with a self figure that can't be used left: look at each and enter a verified figure.`,
  leftChanged: (count) =>
    ` ${counted(count, 'criterion', 'criteria')} changed by the agency after verification left: look at each again.`,
  confirmQuestion: (count, agency) =>
    `Agree to ${counted(count, 'unverified criterion', 'unverified criteria')} of ${agency}? Cells with a verdict or a verified figure stay as they are.`,
  agreed: (criterion) => `Agreed to criterion ${criterion}.`,
  agreedAgain: (criterion, word) => `Entered “${word}” for criterion ${criterion}, as it was changed.`,
  agreedAlready: (criterion) => `Criterion ${criterion} has been agreed to already.`,
  concluded: (criterion) => `Criterion ${criterion} was settled by the verified figure.`,
  opinionFirst: (criterion) =>
    `The verified points of criterion ${criterion} differ from the self score: give a verification comment before settling it.`,
  occupied: (criterion, entered) =>
    `The verdict of criterion ${criterion} says “${entered}”; delete that and try again.`,
  unusableOne: (criterion) => `The figures of criterion ${criterion} can't be used: enter a verified figure.`,
  setAside: (criterion) => `Criterion ${criterion} is not scored for this agency, so there is nothing to verify.`,
  notACriterion: 'Select the row of a criterion and try again.',
  notAForm: 'Open the form of an agency and try again.',
  notVerifier: (email) =>
    email === ''
      ? 'Google does not say who you are, so no verdict can be entered. Sign in with an account that is named as verifier or coordinator on the Settings tab.'
      : `This is for verifiers and coordinators; ${email} is named as neither on the Settings tab.`,
  ownForm: (agency) =>
    `You fill in the form of ${agency}, so you don't verify it; another verifier or coordinator does.`,
  ownVerifiers: (emails, isAlone) =>
    `⚠ ${emails} fills in this form and can't verify it; ${isAlone ? 'the coordinators verify it' : 'another verifier does'}.`,
  ownCoordinators: (emails, others) =>
    others
      ? `⚠ ${emails} coordinates and fills in this form: let somebody else verify it. The commands refuse those who fill it in, but the spreadsheet can't keep a coordinator from typing.`
      : `⚠ ${emails} coordinates and fills in this form, and nobody else can verify it: better name a verifier who does not fill it in.`,
  onlyClerks:
    'Note: whoever verifies also fills in this form; the Settings tab names no other verifier or coordinator.',
  verifiedByClerks: 'verified by those who fill it in',
  notNow: (phase) =>
    `The round is in the phase “${phase}”; verifiers can edit what they verified in the phases of verification and explanation only.`,

  listed: (differences, agencies) =>
    `The list of differences was made: ${counted(differences, 'difference')} at ${counted(agencies, 'agency', 'agencies')}.`,
  noneFound: 'The list of differences was made: no verified points differ from the self score.',
  unread: (count) =>
    ` ${counted(count, 'agency was', 'agencies were')} not read because the time was over, see the part by agency; make the list again when fewer people use the file.`,
  damaged: (count) =>
    ` On ${counted(count, 'form')} columns were moved; they were read by their headings. Lay the forms out again.`,

  list: {
    subtitle: 'between self score and verification',
    timeFormat: '"Made "dd/mm/yyyy hh:mm',
    stamp: (by, phase) => `Phase: ${phase} · made by ${by === '' ? 'unknown' : by}`,
    about: 'This table is as it was last made; it does not change with the forms.',
    differences: (count) => `Differences (${number(count)})`,
    agencies: (count) => `By agency (${number(count)})`,
    decisions: (count) => `Decisions (${number(count)})`,
    aboutDifferences: 'the largest first; click the item to go to its row on the form',
    aboutAgencies: 'agencies with differences, and whether points were taken off for false figures',
    aboutDecisions:
      'deductions, exemptions and criteria that do not apply, as the coordinators entered them on the forms',
    none: 'None.',
    columns: {
      number: 'No.',
      agency: 'Agency',
      criterion: 'Item',
      title: 'Criterion',
      selfAnswer: 'Reported',
      selfPoints: 'Self points',
      verifiedAnswer: 'Verified',
      verifiedPoints: 'Verified points',
      difference: 'Difference',
      opinion: 'Verification comment',
      explanation: 'Explanation of the agency',
      state: 'State',
      verified: 'Verified so far',
      count: 'Differences',
      open: 'Not settled',
      deduction: 'Taken off for false figures',
      kind: 'Kind',
      what: 'What',
      points: 'Points',
      reason: 'Reason',
    },
    states: {
      unexplained: '○ Not explained',
      explained: '⚠ Explained, to be settled',
      settled: '✓ Settled',
    },
    noOpinion: '⚠ No verification comment yet',
    verifiedOf: (done, of) => `${number(done)}/${number(of)}`,
    notRead: 'Not read because the time was over',
    noTab: 'No form',
    deducted: (points) => `✓ ${counted(points, 'point')} taken off`,
    settleFirst: (count) => `○ ${counted(count, 'difference')} not settled`,
    considerDeduction: (source, rubric) => `⚠ Differences settled, no points taken off: see ${placeIn(source, rubric)}`,
    deductedWithout: (points) => `⚠ ${counted(points, 'point')} taken off without a difference`,
    kinds: {
      deduction: 'Deduction',
      exemption: 'Exemption',
      notApplicable: 'Does not apply',
      zeroDenominator: 'What 0/0 earns',
    },
    noReason: '⚠ No reason given',
    applied: '✓ Applied',
  },
};

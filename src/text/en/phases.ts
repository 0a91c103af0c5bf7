import type { Text } from '../text';
import { menuPath } from './menu';
import { counted, number } from './numbers';

/** What the commands say about the phases of a round and the rights that follow from them. */
export const phases: Text['phases'] = {
  means: {
    selfAssessment:
      'The agencies enter figures, evidence and notes on their own forms; verification and explanations are locked.',
    verification: 'The agencies can no longer edit their forms; the verifiers enter verified figures and opinions.',
    explanation: 'The agencies enter their explanations only; the verifiers can still edit what they verified.',
    publication: 'All forms are locked; only the coordinators can still edit them.',
  },
  preview: (from, to) => `Move from the phase “${from}” to “${to}”.`,
  basisChanges: (basis) =>
    `The summary, the dashboard and the next ranking go by the ${basis.toLowerCase()}; recompute the ranking afterwards.`,
  allReady: {
    selfAssessment: 'All agencies have entered everything.',
    verification: 'All forms are verified.',
    explanation: 'All forms are verified, all differences settled.',
    publication: 'All forms are verified, all differences settled.',
  },
  notReady: (count, agencies) => `${number(count)} of ${counted(agencies, 'agency', 'agencies')} not ready:`,
  notBegun: (count) => `${number(count)} with nothing entered`,
  incomplete: (count) => `${number(count)} incomplete`,
  withProblems: (count) => `${number(count)} with cells to fix`,
  notSubmitted: (count) => `${number(count)} not submitted`,
  notVerified: (count) => `${number(count)} not verified`,
  partlyVerified: (count) => `${number(count)} verified in part`,
  withoutOpinion: (count) => `${number(count)} with differences that have no opinion`,
  unexplained: (count) => `${number(count)} with differences not explained`,
  unsettled: (count) => `${number(count)} with differences not settled`,
  moved: (from, to) => `The phase was moved: ${from} → ${to}.`,
  alreadyThere: (phase) => `The round is in the phase “${phase}” already.`,
  lastPhase: (phase) => `The round is in its last phase, “${phase}”.`,
  stepByStep: (from, to) => `The round moves one phase at a time: it is in “${from}” and can't go straight to “${to}”.`,
  rightsFollow: (forms) => `The rights to edit ${counted(forms, 'form')} were changed.`,
  formulasFixed: (forms, tabs) =>
    `On ${counted(forms, 'form')} that ${forms === 1 ? 'was' : 'were'} not submitted, formulas in the agency’s cells became the values that they show; the formulas are kept in the log: ${tabs}.`,
  rightsFailed: (reason) =>
    `The rights to edit the forms were not all changed: ${reason} Choose ${menuPath('checkProtection')} to continue.`,
  rightsLeft: (left) =>
    `${counted(left, 'tab')} not checked because the time was over. Choose ${menuPath('checkProtection')} to continue.`,
  rightsInOrder: (tabs) => `${counted(tabs, 'tab')} checked: the rights to edit are as they should be.`,
  rightsRepaired: (repaired, tabs) =>
    `${counted(tabs, 'tab')} checked, the rights to edit repaired on ${number(repaired)}:`,
  findings: {
    missing: 'a protection was missing',
    surplus: 'there was a protection too many',
    editors: 'the wrong people could edit',
    range: 'a protection stood on other cells',
    openCells: 'the wrong cells were open',
    warningOnly: 'a protection only warned',
    openToDomain: 'open to the whole organisation',
  },
  found: (tab, what) => `“${tab}” (${what})`,
  moreTabs: (count) => `and ${counted(count, 'more tab', 'more tabs')}`,
};

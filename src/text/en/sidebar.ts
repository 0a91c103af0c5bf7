import type { sidebar as vi } from '../vi/sidebar';
import { counted, number } from './numbers';

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A span of time in whole seconds, as "12 s" or "1 min 5 s". */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}

const points = (count: number) => `${number(count)} ${count === 1 ? 'point' : 'points'}`;

const criteria = (count: number) => (count === 1 ? '1 criterion' : `${number(count)} criteria`);

/** What the sidebar says. The menu it speaks of stays Vietnamese, as do the regulation's own words. */
export const sidebar: typeof vi = {
  loading: 'Reading the tab in view…',
  refresh: 'Update the figures',
  refreshing: 'Updating the figures…',
  retry: 'Try again',
  close: 'Close',
  readAt: (at) => `Figures as of ${TIME.format(at)}`,
  signedInAs: (person, role) => `${person} · ${role}`,
  unknownPerson: 'Unknown account',
  roles: { coordinator: 'Coordinator', verifier: 'Verifier', agency: 'Agency clerk', viewer: 'Viewer' },

  form: {
    answered: (answered, all) => `${number(answered)} of ${criteria(all)} entered`,
    percent: (share) => `${number(share)}%`,
    total: 'Self score',
    totalOf: (max) => `/${number(max)}`,
    points: (value) => number(value),
    grade: 'Provisional grade',
    toNextGrade: (missing, label) => `${number(missing)} more points reach the grade ${label}.`,
    bestGrade: 'This is the best grade.',
    start: 'Nothing entered yet. Fill in the yellow cells of the form; the score appears as you type.',
    allDone: 'Everything is entered and nothing needs fixing.',
    viewerNote: 'You may look at this form but not change it.',
  },

  issues: {
    jumpHint: 'Click a line to go to its cell on the form.',
    invalid: (count) => `Needs fixing (${number(count)})`,
    warning: (count) => `Worth a look (${number(count)})`,
    marks: { invalid: '✗', warning: '⚠', done: '✓', missing: '○' },
    title: 'To do',
    missing: (count) => `Not yet entered (${number(count)})`,
  },

  sections: {
    title: 'Sections',
    name: (title, sectionNumber) => `${sectionNumber}. ${title}`,
    answered: (answered, all) => `${number(answered)} of ${criteria(all)}`,
    points: (value, max) => `${number(value)}/${number(max)} points`,
    invalid: (count) => `${number(count)} to fix`,
    bonus: 'on top',
    elsewhere: 'Other criteria',
    missingIn: (title, sectionNumber, count) => `${sectionNumber}. ${title} (${number(count)})`,
  },

  otherTab: {
    notAForm: 'This tab is not the form of an agency.',
    agency: "Open your agency's form to see what is missing and which cells need fixing.",
    verifier: "Open an agency's form to see its figures and score and to enter what you verified.",
    coordinator: "Open an agency's form to see its progress, score and the cells that need fixing.",
    viewer:
      "You may only look at this file. Open an agency's form to see its progress and score; the overall results are on the Summary, Dashboard and Ranking tabs.",
    unknownPerson:
      'Google does not say which account you are using, so the sidebar only shows figures. Sign in with the account that the coordinator has entered.',
    goToMyForm: 'Go to my form',
    going: 'Opening the form…',
    notSetUp: 'This file has not been set up.',
    setUp: 'To begin, the coordinator chooses Chấm điểm CNTT → Điều phối → Tạo, cập nhật phiếu in the menu bar.',
  },

  recompute: {
    title: 'Ranking',
    run: 'Recompute the ranking',
    running: 'Recomputing the ranking',
    elapsed: (seconds) => `Reading every form… ${duration(seconds)}`,
    done: 'Done',
    failed: 'Not done',
    unknownEnd:
      'No result of this run arrived. Look at the Log tab to see whether it ended, then recompute if need be.',
  },

  trouble: {
    notUpdated: (at) => `Could not update; these are the figures of ${TIME.format(at)}.`,
    notLoaded: 'The figures could not be read.',
    offline: 'This computer is offline. The sidebar updates by itself once the network is back.',
    retrying: 'Trying again…',
    stopped: 'Several attempts failed, so it paused.',
    failed: (message) => `The server reports: ${message}`,
    timedOut: 'The server does not answer. Try again in a few minutes.',
    noAnswer: 'The server gave an unexpected answer. Close the sidebar and open it again.',
  },

  row: {
    title: 'The row of the cursor',
    none: 'Select a criterion on the form to see why it got its points and what to enter.',
    why: 'Why this score',
    whatToEnter: 'What to enter',
    part: 'Progress of this heading',
    states: { scored: 'Entered', missing: 'Not yet entered', invalid: 'Needs fixing', notApplicable: 'Not scored' },
    doubtful: 'Worth a look',
    enter: 'Cells to fill in',
    full: (max) => `What the full ${points(max)} take`,
    rule: 'How it is scored',
    evidence: 'What counts as proof',
    help: 'Help',
    source: 'Source',
    openPoints: (open) => `The criteria below could still bring ${points(open)}.`,
  },

  gains: {
    title: 'What would it take',
    titleWithoutGrades: 'Where points are still open',
    intro: 'The criteria with the most points still to be had, those not yet entered first:',
    points: (gain) => `+${number(gain)}`,
    missing: 'Not yet entered',
    invalid: 'Needs fixing',
    now: (earned, max) => `Has ${number(earned)} of ${points(max)}`,
    more: (count) => `Show ${number(count)} more`,
    fewer: 'Show fewer',
  },

  next: {
    missing: 'Go to the next blank criterion',
    invalid: 'Go to the next cell to fix',
  },

  submit: {
    title: 'Submit the form',
    run: 'Submit the form',
    again: 'Submit again',
    running: 'Submitting the form…',
    open: 'Not submitted.',
    openUntil: (reportBy) => `Not submitted. Due by the end of ${reportBy}.`,
    late: (days) => `${counted(days, 'day')} late.`,
    waiting: 'Submitted, not received yet',
    received: 'Submitted and received',
    changed: 'Changed after it was submitted',
    at: (at) => `Submitted ${at}`,
    by: (person) => `By: ${person === '' ? 'unknown' : person}`,
    askReturn: 'The form is locked. If it needs a correction, ask the coordinator to return it.',
    returned: 'The form was returned for correction',
    thenAgain: 'Submit it again when it is corrected.',
    locked: 'The form is locked',
    confirm: 'Submit all the same',
    later: 'Look again',
    done: 'Done',
    asks: 'Please confirm',
    notDone: 'Not submitted',
    more: (count) => `and ${number(count)} more, listed further down.`,
    unknownEnd: 'Look at the top of the form to see whether it was submitted; if not, submit again.',
  },

  returnForm: {
    title: 'Return the form',
    reason: 'Reason (shown on top of the form)',
    run: 'Return for correction',
    running: 'Returning the form…',
    needsReason: 'Give a reason, so that the agency knows what to correct.',
  },
};

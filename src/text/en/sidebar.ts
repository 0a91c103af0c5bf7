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

  setup: {
    title: 'Set up the round',
    open: 'Step-by-step setup',
    openHint: 'Choose rubrics, deadlines and agencies; the sidebar writes the Settings tab, then makes the forms.',
    close: 'Close',
    loading: 'Reading the Settings tab…',
    stepsLabel: 'Steps of the setup',
    steps: {
      rubrics: 'Rubrics and groups',
      time: 'Dates',
      agencies: 'Agencies',
      people: 'People in charge',
      review: 'Review and write',
      forms: 'Make the forms',
    },
    stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
    back: 'Back',
    next: 'Continue',
    toMend: (count: number) => `To mend in this step (${number(count)})`,
    mendIn: (step: string, count: number) => `${step}: ${counted(count, 'place')} to mend`,
    missing: (setting: string) => `Fill in “${setting}”.`,
    rubricHint: 'Choose one or several rubrics. Each brings its groups of agencies; each group is ranked for itself.',
    rubricOf: (shortTitle: string, regulation: string) => `${shortTitle} · ${regulation}`,
    groupsOfRubric: 'Groups',
    groupName: 'Name of the group',
    listed: (agencies: number) => `comes with a list of ${counted(agencies, 'agency', 'agencies')}`,
    anotherGroup: 'Add a group',
    removeGroup: (name: string) => `Remove the group ${name}`,
    dateHint: 'Days as day/month/year. What the regulation names is filled in and can be changed.',
    noCalendar: 'The chosen regulation names no days; fill them in.',
    useProposed: 'Take the days of the regulation',
    proposed: (day: string) => `By the regulation: ${day}`,
    optional: 'may stay blank',
    agencyCount: (agencies: number) => counted(agencies, 'agency', 'agencies'),
    inGroup: (group: string, agencies: number) => `${group}: ${counted(agencies, 'agency', 'agencies')}`,
    noGroupYet: 'No group yet',
    emptyGroup: (group: string) => `The group “${group}” has no agency yet.`,
    takeListed: (agencies: number) => `Add the ${counted(agencies, 'agency', 'agencies')} that the regulation lists`,
    moveTo: 'Move these agencies to the group',
    removeThese: (agencies: number) =>
      `Remove ${agencies === 1 ? 'this agency' : `these ${number(agencies)} agencies`}`,
    pasteTitle: 'Paste a list',
    pasteLabel: 'One agency per line: name; group; e-mails',
    pasteHint:
      'Paste from a sheet, a document or a mail. Columns are separated by tabs, semicolons or commas; group and e-mails may be left out.',
    pasteGroup: 'Group of lines that name none',
    chooseGroup: 'Choose a group',
    pastePreview: (lines: number) => `Preview of ${counted(lines, 'line')}`,
    previewColumns: { line: 'Line', agency: 'Agency', result: 'Result' },
    effects: { add: 'new', change: 'updated', nothing: 'there already, unchanged' },
    addPasted: (lines: number) => `Take ${counted(lines, 'line')} into the list`,
    stillWrong: (lines: number) => `${counted(lines, 'line')} to mend will stay in the field above.`,
    pasteProblems: {
      noName: 'There is no name.',
      badName: 'A name may not begin with = + - @ # or a quote.',
      longName: (length: number) => `The name has ${number(length)} characters; 150 at most.`,
      repeated: (line: number) => `The same as line ${number(line)}.`,
      badEmail: (entered: string) => `“${entered}” is no e-mail address.`,
      noGroup: 'Its group is not known.',
      leftOver: (entered: string) => `“${entered}” is not understood.`,
    },
    listTitle: 'List of agencies',
    search: 'Find an agency',
    removeAgency: (name: string) => `Remove ${name}`,
    noEmail: 'no e-mail yet',
    withoutEmail: (agencies: number) =>
      `${counted(agencies, 'agency', 'agencies')} without the e-mail of whoever enters data.`,
    addYourself: 'Add my e-mail',
    notYou: (person: string) => `${person} is not in the list: written like this, you yourself could not go on.`,
    peopleHint: 'One e-mail per line, or separated by commas.',
    coordinatorsHelp: 'May edit every form and the settings, receive and return forms, compute the ranking.',
    verifiersHelp: 'May enter verified figures and opinions; leave blank if the coordinators verify themselves.',
    reviewNew: 'The Settings tab will be made with the following:',
    reviewChanges: (count: number) =>
      `${counted(count, 'change')} will be written to the Settings tab. Other cells stay as they are.`,
    reviewNothing: 'Nothing differs from the Settings tab.',
    before: 'Now',
    after: 'Will be',
    blank: '(blank)',
    added: (count: number) => `Added (${number(count)})`,
    changed: (count: number) => `Changed (${number(count)})`,
    removed: (count: number) => `Removed (${number(count)})`,
    removedHint: 'The form of an agency that is removed stays in the file but does not count.',
    groups: 'Groups',
    agencies: 'Agencies',
    write: 'Write to the Settings tab',
    writing: 'Writing…',
    goToForms: 'Go on to making the forms',
    unwritten: (count: number) =>
      `${counted(count, 'change')} not written yet; forms are made by the Settings tab as it is.`,
    notWritten: 'There is no Settings tab yet. Write it in the step before.',
    formsHint:
      'Forms are made one after the other, some seconds each time. You can stop at any time and go on later: forms that are there stay.',
    formsLeft: (count: number) => `${counted(count, 'agency', 'agencies')} without a form.`,
    allForms: 'Every agency has its form.',
    start: 'Make the forms',
    updateOverviews: 'Update the overviews',
    goOn: 'Go on',
    stop: 'Stop',
    stopping: 'Stopping after this form…',
    stopped: 'Stopped.',
    makingFirst: 'Preparing the rubric and the first form…',
    making: (agency: string) => `Making the form: ${agency}`,
    makingOverviews: 'Making the summary, the dashboard, the rankings, the guide…',
    progress: (made: number, agencies: number) => `${number(made)}/${number(agencies)} forms`,
    failed: 'Not finished',
    finished: 'Done',
  },
};

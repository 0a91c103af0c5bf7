import { basisOf } from '../../round/phases';
import type { Settings } from '../../round/round';
import { baseParts, type Criterion, isMean, onlySection, type Rubric, type Section } from '../../rubric/rubric';
import { TABLE_COLUMNS } from '../../rubric/table/layout';
import { readableTitle } from '../readable-title';
import { ranking as vietnameseRanking, rubric as vietnameseRubric } from '../vi/sheets';
import { menuPath } from './menu';
import { counted, number } from './numbers';
import { DECIMALS, settingNames } from './problems';
import { tableWords } from './table';

const basis = { byPhase: 'By the phase', self: 'Self score', verified: 'Verified score' };
const criteria = (count: number) => counted(count, 'criterion', 'criteria');

export const form = {
  columns: {
    number: 'No.',
    title: 'Criterion',
    method: 'How it is scored',
    max: 'Maximum points',
    figure: 'Figure',
    base: 'Denominator',
    selfPoints: 'Self score',
    selfStatus: 'Status',
    evidence: 'Evidence',
    note: 'Notes, explanation',
    verifiedFigure: 'Verified figure',
    verifiedBase: 'Verified denominator',
    verifiedPoints: 'Verified score',
    verifiedStatus: 'Verification status',
    opinion: 'Verification comment',
    verdict: 'Verdict',
    difference: 'Difference',
    explanation: "Agency's explanation",
  },
  /** Headings and labels of a form that counts criteria. */
  countedColumns: {
    method: 'What to supply',
    max: 'Criteria',
    figure: 'Figure or statement supplied',
    selfPoints: 'Supplied',
    verifiedPoints: 'Confirmed',
  },
  countedTotal: 'CRITERIA SUPPLIED IN ALL',
  subtitle: (settings: Settings, rubric: Rubric) =>
    `${settings.name} · Data ${settings.dataFrom} – ${settings.dataTo} · Due by ${settings.reportBy} · ${rubric.regulation.number}`,
  progressBefore: 'Entered ',
  progressAfter: (total: number) => ` of ${criteria(total)}`,
  problemsBefore: ' · cells to fix: ',
  problemsAfter: '',
  refused: 'No scores yet: open the sidebar to see which cell to mend (it may have NOW, RAND)',
  broken: `A score column is covered: choose ${menuPath('rerender')}`,
  howTo: 'Fill in the yellow cells.\n✓ done ○ open ⚠ check ✗ fix',
  selfTotal: 'Self score',
  verifiedTotal: 'Verified',
  yesNoHelp: 'Choose Yes or No from the list.',
  choiceHelp: 'Choose one option from the list.',
  itemHelp: (item: string) => `Choose Yes if this is met: ${item}`,
  figureHelp: (what: string) => `Enter a number from 0 up: ${what}. Note: ${DECIMALS}.`,
  daysHelp: (what: string, [words = '', ...others]: readonly string[]) =>
    `Enter the days as a whole number: ${what}. If there are no days to count, write: ${words}${others.length === 0 ? '' : ` (or: ${others.join(', ')})`}.`,
  never: tableWords.none,
  shareHelp: (what: string) => `Enter a percentage from 0% to 100% with the % sign, such as 60%: ${what}.`,
  markHelp: (what: string, outOf: number) => `Enter a mark from 0 to ${number(outOf)}: ${what}. Note: ${DECIMALS}.`,
  suppliedHelp: (what: string) =>
    `Enter the figure or what is supplied. If there are documents only, enter Yes and paste the link into the Evidence column; enter No while there is nothing.${what === '' ? '' : ` To be supplied: ${what}.`}`,
  deductionHelp: 'Points to deduct, from 0 up; give the reason in the Verification comment column.',
  base: (rubric: Rubric) => {
    const numbers = rubric.sections.filter((section) => section.bonus !== true).map((section) => section.number);
    const [first = '', last = first] = [numbers[0], numbers[numbers.length - 1]];
    if (isMean(rubric)) {
      return onlySection(rubric.sections) !== null
        ? `Mean of ${criteria(baseParts(rubric).length)}`
        : `Mean of sections ${first} – ${last}`;
    }
    return first === last ? `Subtotal of section ${first}`.trim() : `Subtotal of sections ${first} – ${last}`;
  },
  bonus: 'Bonus points',
  deduction: (cause: string) => `Deduction: ${cause}`,
  deducted: 'Points deducted in all',
  total: 'TOTAL',
  meanTotal: 'SCORE',
  gradeWithPoints: (grade: string, points: number) => `${grade} (${counted(points, 'point')})`,
  answered: 'Criteria entered',
  invalid: 'Cells to fix',
  allAnswered: 'complete',
  stillMissing: (count: number) => `${number(count)} missing`,
  agreed: 'Agreed',
  agreedAgain: 'Agreed again',
  verdictHelp:
    'Choose Agreed if there is nothing to change. Else leave it blank and enter the verified figure with a comment; once the agency has explained, choosing Agreed beside the verified figure makes it final. Where the agency changed an answer after the form was returned, look again and choose Agreed again.',
  verdictBasis:
    'The add-on keeps here a mark of every answer as it was when the form was returned, to tell which were changed after they were verified.',
  verified: 'Criteria verified',
  submission: 'SUBMISSION',
  decisions: "THE COORDINATOR'S DECISIONS",
  submissionMethod: 'Choose “Submit” in the Figure column, or the menu item for it',
  submit: 'Submit',
  submitHelp: 'Choose Submit when the form is done; clear the cell to take it back until it has been received.',
  exemption: (label: string) => `Exemption: ${label}`,
  exemptionHelp: 'Choose Yes if the agency is exempt from this; give the reason in the Verification comment column.',
  notApplicable: (at: number) => `Criterion that does not apply (${at})`,
  notApplicableHelp:
    'Choose the ID of a criterion that does not apply to the agency; give the reason in the Verification comment column.',
  notApplicableMethod:
    'Verified figure: the ID of the criterion. Verified denominator: blank if it does not apply, or what 0/0 earns.',
  treatments: { notApplicable: 'Does not apply', full: 'Full marks', zero: '0 points' },
  treatmentHelp:
    'Blank or “Does not apply”: the criterion is not scored. “Full marks”, “0 points”: only where both numbers are 0.',
  printedMax: (printed: number, max: number | null) =>
    `The text prints ${counted(printed, 'point')}${max === null ? '' : `; the criteria have ${number(max)}`}`,
  cutAt: (sum: number, max: number) => `The criteria add up to ${counted(sum, 'point')}; cut at ${number(max)}`,
  notCutAt: (sum: number, max: number) => `The criteria add up to ${counted(sum, 'point')}; not cut at ${number(max)}`,
  ruleNote: (
    { max, rule, help, evidence }: Pick<Criterion, 'max' | 'rule' | 'help' | 'evidence'>,
    fullMark: string,
    source: string,
  ) =>
    [
      rule.type === 'evidence' ? fullMark : `For all ${number(max)} points: ${fullMark}`,
      ...(help === undefined ? [] : [help]),
      ...(evidence === undefined ? [] : [`Evidence: ${evidence}`]),
      ...(source === '' ? [] : [`Source: ${source}`]),
    ].join('\n'),
};

export const settings = {
  title: 'Settings of the assessment round',
  intro: `Edit the yellow cells, then choose ${menuPath('createRound')}. Each agency gets a form; add agencies at the end of the list.`,
  round: 'Assessment round',
  value: 'Value',
  meaning: 'Meaning',
  check: 'To fix',
  groupId: 'Group ID',
  groupName: 'Group name',
  groupRubric: 'Rubric',
  agencyNumber: 'No.',
  agencyName: 'Agency name',
  agencyGroup: 'Group',
  agencyEditors: 'E-mail of those who enter data',
  listHelp: 'Choose from the list.',
  rubricHelp: (rubrics: string) => `Choose from the list. ${rubrics}`,
  dateHelp: 'Enter a date as day/month/year, such as 31/12/2017.',
  yearHelp: 'Enter a year, such as 2017.',
  names: settingNames,
  help: {
    name: 'Stands at the top of every form and ranking',
    year: 'The year whose data are assessed',
    dataFrom: 'First day of the data period',
    dataTo: 'Last day of the data period',
    reportBy: 'Last day on which agencies may send in their self-assessment',
    verifyBy: 'Last day of verification; may be left blank',
    explainBy: 'Last day on which agencies may explain what was verified differently; may be left blank',
    publishBy: 'Last day for publishing the result; may be left blank',
    phase: `Moved by ${menuPath('movePhase')}, so that the rights to edit follow`,
    basis: 'Which score the ranking uses',
    ties: 'How places are numbered when totals are equal',
    ranksAbsent: 'Yes: an agency without any figure has 0 points and a place, from Verification on',
    language: `Language of the tabs and messages; after a change choose ${menuPath('rerender')}, then ${menuPath('recompute')}`,
    coordinators: 'E-mail addresses, separated by commas; may edit every form and recompute the ranking',
    verifiers: 'E-mail addresses, separated by commas; may enter verified figures and opinions on every form',
    sendsMail:
      '“Yes” lets coordinators mail reminders from the sidebar; they go out from the account of whoever clicks',
  },
  phases: {
    selfAssessment: 'Self-assessment',
    verification: 'Verification',
    explanation: 'Explanation',
    publication: 'Publication',
  },
  basis,
  ties: { competition: 'Places skipped after a tie (1, 1, 3)', dense: 'No places skipped (1, 1, 2)' },
  languages: { vi: 'Tiếng Việt', en: 'English' },
  roundName: (year: number) => `Assessment and ranking of IT use, ${year}`,
};

export const rubric = {
  parts: {
    criteria: 'Criteria',
    grades: 'Grades',
    deductions: 'Causes for deductions',
    findings: 'Findings: what is printed, how it is read, and why',
    agencies: 'Agencies that the regulation names',
    info: 'About the regulation',
  },
  about: `Coordinators may edit this table; every form is scored again at once. After rows were added, removed or moved, or IDs changed, choose ${menuPath('updateForms')}.`,
  // The id of the heading row: were it another in English, a change of language would lay out a second heading.
  header: vietnameseRubric.header,
  columns: TABLE_COLUMNS.filter((column) => column !== 'id').map((column) => tableWords.columns[column]),
  check: 'To fix',
  readByIds: (id: string, after: string) =>
    `Not where its ID puts it: on the forms “${id}” comes ${after === '' ? 'first' : `right after “${after}”`}. To move it, change its ID.`,
  tabName: (shortTitle: string) => `Rubric ${shortTitle}`,
};

const agencies = (count: number) => counted(count, 'agency', 'agencies');

const aboutBasis = (round: Settings) =>
  `phase: ${settings.phases[round.phase].toLowerCase()} · by ${basis[basisOf(round)].toLowerCase()}`;

export const summary = {
  title: 'Summary',
  about: (round: Settings) => `Live from the forms · ${aboutBasis(round)}`,
  columns: {
    number: 'No.',
    total: 'Total',
    grade: 'Grade',
    answered: 'Entered',
    progress: 'Progress',
    invalid: 'Cells to fix',
    rank: 'Provisional place',
    selfTotal: 'Self score',
    verifiedTotal: 'Verified',
    bonus: 'Bonus',
    deducted: 'Deducted',
    submission: 'Submission',
    verification: 'Verification',
    verifiedShare: 'Verified so far',
    ranked: 'Ranked',
  },
  share: (section: Pick<Section, 'number' | 'title'>) => `${section.number}. ${readableTitle(section.title)}`,
  points: (section: Pick<Section, 'number' | 'max'>) => `${section.number} (${number(section.max)} pts)`,
  /** Headings over what has no points. */
  countedColumns: {
    total: 'Supplied',
    selfTotal: 'As reported',
    verifiedTotal: 'As verified',
  },
  criteria: (section: Pick<Section, 'number'>) => `${section.number} (criteria)`,
  beforeCut: (section: Pick<Section, 'number' | 'max'>) =>
    `${section.number}: points before the cut at ${number(section.max)}`,
};

export const ranking = {
  tabName: (group: string) => `Ranking ${group}`.slice(0, 100),
  allName: 'of all agencies',
  allTitle: 'all agencies',
  title: (group: string) => `Ranking – ${group}`,
  notYet: `Not computed yet. The coordinator chooses ${menuPath('recompute')}.`,
  timeFormat: '"Computed "dd/mm/yyyy hh:mm',
  stamp: (stamp: { by: string; basis: string; equal: string; rubric: string; ties: string; absent: string }) =>
    `By ${stamp.basis.toLowerCase()} · ${stamp.rubric} · ${stamp.equal}: ${stamp.ties.toLowerCase()}${stamp.absent} · computed by ${stamp.by}`,
  absent: ' · agencies without figures are ranked too',
  rubricVersion: (one: Rubric) => `${one.shortTitle}, version ${one.version}`,
  about: 'This is the result of the last computation; it does not change by itself when the forms change.',
  // Titles of sections are the regulation's, in any language.
  section: vietnameseRanking.section,
  order: {
    basis: { self: settings.basis.self, verified: settings.basis.verified },
    equal: 'equal totals',
    rounding: 'Places and grades follow from exact points; the points shown here are rounded to 2 decimals.',
    ungraded: 'Places follow from exact points; the points shown here are rounded to 2 decimals.',
  },
  counted: {
    order: {
      basis: { self: 'What the agencies reported', verified: 'What was confirmed' },
      equal: 'equal shares',
      ungraded: 'Places follow from exact shares; the shares shown here are rounded to whole percents.',
    },
    changes: {
      none: 'No place and no number of criteria supplied has changed.',
      points: (count: number, list: string) => `${agencies(count)} with another number of criteria supplied: ${list}`,
    },
    share: 'Complete',
    done: 'Supplied',
    open: 'Still open',
    all: 'Criteria led',
    about:
      'This rubric gives no points: agencies stand in the order of the share of criteria supplied when last computed.',
  },
  columns: {
    place: 'Place',
    agency: 'Agency',
    points: (max: number) => `Points (${number(max)})`,
    sectionPlace: 'Place',
    base: 'Subtotal',
    mean: 'Mean of contents',
    bonus: 'Bonus',
    deducted: 'Deducted',
    total: 'Total',
    grade: 'Grade',
    toNextGrade: 'Points to the next grade',
    share: 'Share of the maximum',
    remarks: 'Remarks',
  },
  mean: { total: 'Score (arithmetic mean)', base: 'Mean', withMore: 'Score' },
  remarks: {
    tied: 'tied',
    notEntered: 'nothing entered',
    noTab: 'no form',
    rivalForms: 'several tabs claim to be the form',
    replacedForm: 'the form is another tab than before',
    missing: (count: number) => `${criteria(count)} missing`,
    invalid: (count: number) => `${counted(count, 'cell')} to fix`,
    lostRows: (count: number) => `${counted(count, 'criterion row')} deleted`,
    repeatedRows: (count: number) => `${counted(count, 'criterion row')} repeated`,
    misplacedRows: (count: number) => `${counted(count, 'row')} under another id`,
    columnsMoved: 'columns deleted or moved',
    overwritten: 'score column covered',
    refused: `score column in error: ${menuPath('rerender')} names the cell`,
    badDecisions: 'a decision cannot be applied',
    deducted: (points: number, cause: string, reason: string) =>
      `${counted(points, 'point')} deducted (${cause})${reason === '' ? '' : `: ${reason}`}`,
    exempt: (headings: string) => `exempt from ${headings}`,
    notApplicable: (ids: string) => `not applicable: ${ids}`,
    zeroDenominator: {
      full: (ids: string) => `full marks for 0/0: ${ids}`,
      zero: (ids: string) => `0 points for 0/0: ${ids}`,
    },
  },
  movement: {
    place: '± Place',
    points: '± Points',
    same: '–',
    joined: 'new',
    up: (places: number) => `▲${number(places)}`,
    down: (places: number) => `▼${number(places)}`,
    lastYearPlace: (year: number) => `Place in ${year}`,
    lastYearTotal: (year: number) => `Total in ${year}`,
    lastYearMove: (year: number) => `± Place since ${year}`,
    lastYearPoints: (year: number) => `± Points since ${year}`,
  },
  changes: {
    title: (time: string) => `What changed since the computation of ${time}`,
    none: 'No place and no total has changed.',
    first: 'There is no other computation to compare with yet.',
    risen: (count: number, list: string) => `${agencies(count)} moved up: ${list}`,
    fallen: (count: number, list: string) => `${agencies(count)} moved down: ${list}`,
    joined: (count: number, list: string) => `${agencies(count)} newly placed: ${list}`,
    left: (count: number, list: string) => `${agencies(count)} without a place now: ${list}`,
    points: (count: number, list: string) => `${agencies(count)} with another total: ${list}`,
    more: (count: number) => `and ${counted(count, 'other')}`,
    changed: (agency: string, before: string, after: string, change: string) =>
      `${agency} ${before} → ${after} (${change})`,
    since: (time: string, sentences: string) => ` Since the computation of ${time}: ${sentences}.`,
  },
};

export const dashboard = {
  title: (round: Settings) => `Dashboard – ${round.name}`,
  about: (round: Settings) =>
    `Updates itself while agencies enter data · ${aboutBasis(round)} · official results on the Ranking tabs`,
  figures: {
    agencies: 'Agencies with a form',
    started: 'Started',
    complete: 'Complete',
    submitted: 'Submitted',
    verified: 'Verified',
    problems: 'Cells to fix',
    mean: 'Mean score',
    best: 'Highest',
    lowest: 'Lowest',
    meanVerified: 'Verified mean',
    sinceLastYear: (year: number) => `Mean against ${year}`,
  },
  columns: {
    place: 'Place',
    agency: 'Agency',
    total: 'Total',
    grade: 'Grade',
    progress: 'Progress',
    difference: 'Difference',
    group: 'Group',
    part: 'Section',
    points: 'Points',
    max: 'Maximum',
    mean: 'Mean',
    share: 'Share reached',
    counted: 'Agencies with points',
    groupMean: 'Group mean',
    gap: 'Against the group',
  },
  grade: 'Grade',
  count: 'Agencies',
  totals: (group: string) => `Totals by section – ${group}`,
  distribution: (group: string) => `Agencies by grade – ${group}`,
  tabName: (group: string) => `Dashboard ${group}`.slice(0, 100),
  groupTitle: (group: string) => `Dashboard – ${group}`,
  standings: 'Provisional order',
  aboutStandings:
    'Share of the maximum in each section: red below 50%, green from 50%, the deeper the further from it.',
  grades: 'Grades',
  aboutGrades: 'Only agencies that are ranked count.',
  ofStarted: 'Share',
  weakest: 'Weakest criteria of the group',
  aboutWeakest: 'Lowest mean against the maximum; bonus points and cells without points are left out.',
  profile: 'Profile of one agency',
  aboutProfile: "Pick an agency in the yellow cell to see it beside its group's mean.",
  pickerHelp: 'Pick an agency from the list. Everybody who has the file open sees the one that is picked.',
  viewersPick: 'Viewers cannot change this cell.',
  profileChart: (group: string) => `Share reached against the mean – ${group}`,
  behind: 'Where this agency is furthest behind',
  aboutBehind: "The agency's share of the maximum less the group's mean.",
  compared: 'The agencies compared',
  aboutCompared: 'Both charts show the agencies in the same order.',
  selfAndVerified: (group: string) => `Self score and verified score – ${group}`,
  groups: 'The groups',
  aboutGroups: "Click a group's name for its own dashboard.",
  gradesOfGroups: 'Agencies by grade',
  ends: (group: string) => `Highest and lowest – ${group}`,
  all: (group: string) => `Provisional order – ${group}`,
  highest: 'Highest',
  lowest: 'Lowest of those that are ranked (from below)',
  retired: 'This group has no dashboard of its own any more; the tab can be deleted.',
};

export const log = {
  title: 'Log',
  time: 'Time',
  person: 'Person',
  action: 'Command',
  what: 'Result',
  unknown: 'unknown',
  upgrade: 'File brought up to date',
  settingsByHand: 'Settings edited',
  formsByHand: 'Decisions and verification on the forms',
  takenBack: 'Tabs taken back',
  rubricByHand: 'Rubric',
  check: 'Check of the log',
  nothing: '(blank)',
  change: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  group: (id: string) => `group ${id}`,
  agency: (id: string) => `agency ${id}`,
  verified: (before: number, after: number) => `criteria verified: ${number(before)} → ${number(after)}`,
  verifiedMore: (criteria: string) => `${criteria} added`,
  verifiedLess: (criteria: string) => `${criteria} taken back`,
  onForm: (agency: string, changes: string) => `${agency}: ${changes}.`,
  rubricNoted: (rubric: string, mark: string) => `“${rubric}” noted, mark ${mark}.`,
  rubricChanged: (rubric: string, where: string) =>
    `“${rubric}” was edited since the ranking was last computed (${where}).`,
  rubricCriteria: (criteria: string) => `criteria ${criteria}`,
  rubricOther: 'its general part',
  rubricMarks: (before: string, after: string) => `Mark: ${before} → ${after}.`,
  broken: (row: number) =>
    `The log is no longer as it was written, from row ${number(row)} on: lines were edited, removed, put in or moved. Look at the version history of the file.`,
  cut: 'The last lines of the log are missing. Look at the version history of the file.',
};

export const data = {
  title: 'Data',
  about: 'What the dashboards draw from: updates itself, not to be edited here.',
  columns: {
    id: 'Id',
    number: 'No.',
    max: 'Maximum',
    count: 'Agencies with points',
    mean: 'Mean',
    share: 'Share reached',
  },
};

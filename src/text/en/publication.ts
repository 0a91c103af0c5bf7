import { counted, number } from './numbers';

/** What stands on published versions and on the annex that is printed. */
export const publication = {
  tabName: (year: number, version: number) => `Published ${year} no. ${version}`,
  annexName: (year: number, version: number) => `Annex ${year} no. ${version}`,
  title: (year: number, version: number) => `Published ranking of ${year} – no. ${version}`,
  stamp: (time: string, by: string) => `Published at ${time} · by ${by === '' ? 'an unknown person' : by}`,
  rules: (rules: { basis: string; equal: string; ties: string; absent: string }) =>
    `Ranked by ${rules.basis.toLowerCase()} · ${rules.equal}: ${rules.ties.toLowerCase()}${rules.absent}`,
  rubric: (rubric: { title: string; version: string; mark: string }) =>
    `Rubric: ${rubric.title}, version ${rubric.version} (mark ${rubric.mark})`,
  verification: (state: { verified: number; forms: number; unsettled: number }) =>
    `Verification when published: ${number(state.verified)} of ${counted(state.forms, 'form')} with data verified; ${
      state.unsettled === 0 ? 'all differences settled' : `${counted(state.unsettled, 'difference')} not settled`
    }.`,
  fingerprint: (fingerprint: string) => `Fingerprint of all data: ${fingerprint}`,
  use: 'Computing it again from the very same data gives the very same fingerprint. A published version is not edited; to correct it, correct the forms and publish again.',
  overall: 'Overall place',
  placeIn: (section: string) => `Place in ${section}`,
  mark: 'Mark of the data',
  nothing: '–',
  wholeRound: 'The whole round',
  agency: 'Agency',
  different: 'What',
  before: 'Before',
  after: 'After',
  differences: (version: number) => `Differences from no. ${version}`,
  fuller: (version: number) =>
    `No. ${version} does not yet tell the places in each section, or how much is complete; this one adds them.`,
  noDifference: 'There is no difference.',
  damaged: (version: number) =>
    `The tab of no. ${version} is no longer as it was published, so this list may lack something.`,
  what: {
    added: 'new agency, total',
    removed: 'no longer in the round, total',
    name: 'name of the agency',
    group: 'group',
    place: 'place',
    overall: 'overall place',
    total: 'total',
    grade: 'grade',
    bonus: 'bonus',
    deducted: 'points deducted',
    inputs: 'data of the form',
    year: 'year assessed',
    round: 'name of the round',
    basis: 'ranked by',
    ties: 'equal totals',
    ranksAbsent: 'agencies without figures ranked',
    groups: 'groups',
    verified: 'forms verified',
    unsettled: 'differences not settled',
    section: (section: string) => `points of section ${section}`,
    sectionPlace: (section: string) => `place in section ${section}`,
    answer: (criterion: string, cell: string) => `criterion ${criterion}, ${cell}`,
    deduction: (cause: string) => `deduction: ${cause}`,
    exemption: (heading: string) => `exempt from ${heading}`,
    notApplicable: (criterion: string) => `criterion ${criterion} does not apply`,
    zeroDenominator: (criterion: string) => `what 0/0 earns at criterion ${criterion}`,
    rubric: (rubric: string) => `content of the rubric ${rubric}`,
  },
  meanWhat: {
    added: 'new agency, score',
    removed: 'no longer in the round, score',
    total: 'score',
  },
  countedWhat: {
    added: 'new agency, criteria supplied',
    removed: 'no longer in the round, criteria supplied',
    total: 'criteria supplied',
    section: (section: string) => `criteria supplied, section ${section}`,
  },
  cells: {
    figure: 'figure',
    base: 'denominator',
    item: (item: number) => `item ${item}`,
    verifiedFigure: 'verified figure',
    verifiedBase: 'verified denominator',
    verifiedItem: (item: number) => `verified item ${item}`,
  },
  annex: {
    heading: 'ANNEX',
    decision: '(Issued with Decision No. …………/QĐ-………… of …… / …… / …… by ………………………………)',
    byRegulation: (regulation: { title: string; number: string; date: string; issuer: string }) =>
      `Under: ${regulation.title} (${regulation.number}${regulation.date === '' ? '' : ` of ${regulation.date}`}, ${regulation.issuer})`,
    period: (from: string, to: string) => `Data period: ${from} – ${to}`,
    number: 'No.',
    agency: 'Agency',
    section: (section: { number: string; max: number }) => `${section.number} (${number(section.max)})`,
    place: 'Place',
    mean: 'Mean',
    bonus: 'Bonus',
    deducted: 'Deducted',
    group: 'Group',
    overall: 'Overall ranking',
    sections: 'Sections (the most points stand in the headings):',
    countedSections: 'Sections (the column of the same number shows how much of it is complete):',
    sectionPlaces: 'Places in each section',
    sectionPlace: (section: string) => `Section ${section}`,
    sectionTitle: (section: { number: string; title: string }) => `${section.number}. ${section.title}`,
    unranked: 'no data',
    summary: 'Summary of grades',
    summaryGroup: 'Group',
    summaryCount: 'Agencies',
    noGrade: 'Not graded',
    all: 'All',
    note: (note: {
      version: number;
      basis: string;
      equal: string;
      ties: string;
      absent: string;
      fingerprint: string;
    }) =>
      `Publication no. ${note.version} · by ${note.basis.toLowerCase()} · ${note.equal}: ${note.ties.toLowerCase()}${note.absent} · fingerprint ${note.fingerprint}`,
    recipients: 'Recipients:',
    recipient: '– ………………………………;',
    signFor: 'On behalf of ………………………………',
    signature: '(Position, signature, name, seal)',
  },
};

/** What stands on the hidden tab of an archived round. */
export const archive = {
  tabName: (year: number) => `Archive ${year}`,
  title: (name: string) => `Archive: ${name}`,
  about: 'Written when a round is carried over, for next year to compare with. Do not edit or delete it.',
  places: 'Rankings',
  figures: 'Content of the forms',
  agencyId: 'Agency ID',
  scope: 'Ranking',
  groupId: 'Group ID',
  rowId: 'Row ID',
  lastYearNote: (note: { year: number; points: number; answer: string }) =>
    `${note.year}: ${counted(note.points, 'point')}${note.answer === '' ? '' : `; figure: ${note.answer}`}`,
};

/** The tab of rows that were taken off the forms. */
export const retired = {
  title: 'Rows taken off the forms',
  about:
    'Keeps what was entered for criteria that were taken out of a rubric; it goes back into blank cells when the criterion returns. Do not edit or delete it.',
  columns: ['Agency ID', 'Agency', 'Row ID', 'Row', 'Criterion of the item', 'Year', 'Kept at', 'Put back at'],
};

import type { UpdateCounts } from '../../round/update-counts';
import { commands as vietnamese } from '../vi/commands';
import { menuPath, menuPathWithMeaning } from './menu';
import { counted, number } from './numbers';

const forms = (count: number) => counted(count, 'form');

/** What each command says it did. */
export const commands = {
  busy: 'Somebody else is running a command in this file. Wait a few seconds and try again.',
  notCoordinator: (email: string) =>
    email === ''
      ? 'Google does not say who you are, so this command did not run. Sign in with an account that stands in the Coordinators cell of the Settings tab.'
      : `This command is for coordinators; ${email} does not stand in the Coordinators cell of the Settings tab.`,
  noSettings: `The file is not set up yet. The coordinator chooses ${menuPathWithMeaning('createRound')}.`,
  copies: (count: number, named: readonly string[]) =>
    `${counted(count, 'tab')} ${count === 1 ? 'is a copy and does' : 'are copies and do'} not count: ${named.join(', ')}${named.length < count ? '…' : ''}. Delete what is a copy.`,
  copyOfTab: (tab: string, original: string | null) => (original === null ? `“${tab}”` : `“${tab}” (of “${original}”)`),
  rivalSettings: (tabs: readonly string[]) =>
    `${tabs.length} tabs claim to be the Settings tab: ${quoted(tabs)}. Until that is settled nobody is a coordinator. Look which is the real one and delete the other; if Google does not let you, ask the owner of the file. Should the file then say that it is not set up, the coordinator chooses ${menuPath('createRound')}.`,
  rivalTabs: (tabs: readonly string[]) =>
    `${tabs.length} tabs claim to be the same tab of the add-on: ${quoted(tabs)}. Nothing was changed. Look which is the real one, delete the other (if Google does not let you, ask the owner of the file), then choose the command again.`,
  rivalForms: (agency: string, tabs: readonly string[]) =>
    `${tabs.length} tabs claim to be the form of ${agency}: ${quoted(tabs)}; none of them counts. Look which is the real one and delete the other; if Google does not let you, ask the owner of the file.`,
  replacedForms: (count: number, agencies: readonly string[]) =>
    `The form of ${agencies.join(', ')}${agencies.length < count ? '…' : ''} is another tab than the one that the log knows. Look at its figures; if they are right, choose ${menuPath('checkProtection')} to have this tab noted.`,
  unguardedForms: (count: number, agencies: readonly string[]) =>
    `On ${forms(count)} protections of cells are missing, so that others may have entered something: ${agencies.join(', ')}${agencies.length < count ? '…' : ''}. Choose ${menuPath('checkProtection')}.`,
  lostForm: (agency: string, tab: string) =>
    `The form of ${agency} was the tab “${tab}”, which has lost the add-on's mark and is not protected any more, so no new form was made. To get it back, protect the sheet so that only coordinators can edit it, then choose ${menuPath('createRound')} again; if it is not needed any more, delete it first.`,
  tabsTakenBack: (tabs: readonly string[]) => `Tabs that had lost the add-on's mark were taken back: ${quoted(tabs)}.`,
  settingsTakenBack: (tab: string) =>
    `The tab “${tab}” had lost the add-on's mark; it is the Settings tab again. Choose ${menuPath('createRound')} once more.`,
  copyOf: (tab: string) =>
    `This tab is a copy; only the original “${tab}” counts. Enter figures there, then delete the copy.`,
  settingsMade: `The Settings tab was made, with the agencies that the regulation lists. Check them, fill in the e-mail addresses of those who enter data, then choose ${menuPath('createRound')} again. The sidebar lets you choose other rubrics and paste a list of agencies: ${menuPath('openSidebar')}.`,
  settingsRemade: (count: number) =>
    `The Settings tab was gone; it was made again from ${forms(count)}. Check the values and the group of each agency, fill in the e-mail addresses of those who enter data, then choose ${menuPath('rerender')}.`,
  settingsWrong: (count: number, first: string) =>
    `The Settings tab has ${counted(count, 'place')} to fix (see the To fix column). First: ${first}`,
  rubricWrong: (tab: string, count: number, first: string) =>
    `The tab “${tab}” has ${counted(count, 'place')} to fix. First: ${first}`,
  rubricColumns: (tab: string) =>
    `On the tab “${tab}” columns were deleted, inserted or moved. Undo that, or get the tab back from File → Version history.`,
  // Row 0 is the table as a whole.
  rubricPlace: (row: number, column: string) => (row === 0 ? 'the table as a whole:' : `row ${row}, column ${column}:`),
  rubricMissing: (id: string) =>
    `The tab of the rubric “${id}” is missing. Choose ${menuPath('createRound')} to make it again.`,
  rubricLost: (id: string) =>
    `The tab of the rubric “${id}” is missing. Get it back from File → Version history, or choose another rubric for the group on the Settings tab.`,
  rubricRemade: (tab: string) =>
    ` The tab “${tab}” was made again as the regulation has it; see File → Version history for what had been changed on the old one.`,
  roundMade: (made: number, kept: number) => {
    const untouched = `${forms(kept)} that existed ${kept === 1 ? 'was' : 'were'} left as ${kept === 1 ? 'it was' : 'they were'}.`;
    return made === 0 ? `There is no new agency; ${untouched}` : `${forms(made)} made; ${untouched}`;
  },
  formRenamed: (before: string, after: string) => `The form “${before}” is called “${after}” now.`,
  titleRenamed: (tab: string, name: string) => `The agency on the form “${tab}” is called “${name}” now.`,
  rightsUpdated: (count: number, list: string) => `The rights to edit ${forms(count)} were updated: ${list}.`,
  tooManyTabs: (now: number, more: number, most: number) =>
    `The file has ${counted(now, 'tab')}, ${number(more)} more would be needed, and Google takes about ${number(most)} in a file. Nothing has been changed. Delete tabs that are no longer used (you can copy them to another file first) and choose this again.`,
  tooManyCells: (now: number, more: number, most: number) =>
    `The file has about ${counted(now, 'cell')}, about ${number(more)} more would be needed, and Google takes ${number(most)} in a file. Delete blank rows and columns or tabs that are no longer used, and choose this again.`,
  outOfTime: (made: number, left: number) =>
    `${forms(made)} made, ${number(left)} to go. Choose ${menuPath('createRound')} again to continue.`,
  formsUpdated: (count: UpdateCounts, all: number, keptTab: string) => {
    const rows = (number: number) => counted(number, 'row');
    if (count.forms === 0) return `${forms(all)} looked at: nothing had to be changed to agree with the rubric.`;
    const parts = [
      ...(count.added === 0 ? [] : [`${rows(count.added)} added`]),
      ...(count.moved === 0 ? [] : [`${rows(count.moved)} moved`]),
      ...(count.retired === 0 ? [] : [`${rows(count.retired)} taken off`]),
    ];
    const what = parts.length === 0 ? 'wording and maxima; no row added, moved or taken off' : parts.join(', ');
    const kept = count.retired === 0 ? '' : ` What stood in the rows taken off is kept on the hidden tab “${keptTab}”.`;
    const returned =
      count.returned === 0
        ? ''
        : ` ${counted(count.returned, 'cell')} filled in again from the hidden tab “${keptTab}”.`;
    return `${number(count.forms)} of ${forms(all)} updated to the rubric: ${what}.${kept}${returned}`;
  },
  updateStopped: (done: number, left: number) =>
    `${forms(done)} looked at, ${number(left)} to go. Choose ${menuPath('updateForms')} again to continue.`,
  updateStep: (done: number, all: number) => `${number(done)} of ${forms(all)} looked at.`,
  noFormYet: (count: number) =>
    ` ${counted(count, 'agency', 'agencies')} ${count === 1 ? 'has' : 'have'} no form yet; choose ${menuPath('createRound')}.`,
  fingerprintMoved: (tab: string, before: string, after: string) =>
    `The form “${tab}” was submitted and its answers are unchanged; its fingerprint went from ${before} to ${after} because its rows follow the amended rubric.`,
  rowsRetired: (count: number, keptTab: string) =>
    ` ${counted(count, 'row')} that the rubric no longer has ${count === 1 ? 'was' : 'were'} taken off; what stood there is kept on the hidden tab “${keptTab}”.`,
  ranked: (agencies: number, ranked: number) =>
    `The ranking was recomputed: ${number(ranked)} of ${counted(agencies, 'agency', 'agencies')} ${ranked === 1 ? 'has' : 'have'} data.`,
  withProblems: (count: number) =>
    ` ${forms(count)} ${count === 1 ? 'needs' : 'need'} a second look; see the Remarks column.`,
  rerendered: (tabs: number) => `${counted(tabs, 'tab')} laid out again; everything entered was kept.`,
  newerWorkbook: (layout: number, known: number) =>
    `A newer version of the add-on laid this file out (layout ${layout}); this one knows layouts up to ${known}. Nothing has been changed. Update the add-on and try again.`,
  upgraded: (from: number, to: number) =>
    `The file was brought from layout ${from} of the add-on to layout ${to}; everything entered is as it was.`,
  upgrading: (sofar: string) =>
    `The file is being brought to the add-on’s new layout, which is not done yet. ${sofar} Choosing your last command again does it, too.`,
  rerenderStopped: (done: number, left: number) =>
    `${counted(done, 'tab')} laid out again, ${number(left)} to go. Choose ${menuPath('rerender')} again to continue.`,
  columnsMoved: (tab: string) =>
    `On the tab “${tab}” columns were deleted, inserted or moved. The coordinator chooses ${menuPath('rerender')}.`,
  foreignColumn: (tab: string, column: string, expected: string, last: string) =>
    `The tab “${tab}” was not laid out again because a column was inserted or moved: column ${column} has to be “${expected}”. Undo that, or move the extra column behind column ${last}, then choose ${menuPath('rerender')} again.`,
  restoredColumns: (tab: string, columns: string) =>
    ` On the tab “${tab}” deleted columns were put back (${columns}); see File → Version history for what stood in them.`,
  clearedCells: (count: number) =>
    ` ${counted(count, 'cell')} that covered a computed column ${count === 1 ? 'was' : 'were'} cleared (the old content stands in the Log).`,
  clearedCell: (tab: string, cell: string, content: string) => `Cleared “${content}” in cell ${cell} of ${tab}`,
  otherZone: (zone: string) =>
    `The time zone of the file is ${zone}, not Vietnam’s: times of submission, deadlines and dates will be off. Choose (GMT+07:00) Bangkok, Hanoi, Jakarta in File → Settings and reload the page.`,
  otherName: (wanted: string, instead: string) =>
    `Google lists ${wanted} as ${instead}, which is that account’s own address. Write it in the e-mail cell of the Settings tab, so that the person can use the menu and the sidebar.`,
  notTaken: (emails: readonly string[]) =>
    `Google does not take ${someOf(emails)} for the list of those who may edit: look at the address on the Settings tab, share the file with that person as an editor, then choose ${menuPath('checkProtection')}.`,
  unsteady: (cells: readonly string[], sure: boolean) => {
    const which = `${cells.length === 1 ? 'cell' : 'cells'} ${someOf(cells)}`;
    return sure
      ? `the formula in ${which} has NOW, RAND or the like, so Google calculates no scores: type a number or a text instead`
      : `the formula in ${which} reads other cells; if one of them has NOW, RAND or the like, Google calculates no scores: type a number or a text instead`;
  },
  scoresRefused: `A score column is in error: point at the cell #ERROR! in the heading row of the form to read why, then have the coordinator choose ${menuPath('rerender')}.`,
  unsteadyHere: (sentence: string) => `On this form, ${sentence}.`,
  unsteadyOn: (tab: string, sentence: string) => `Tab “${tab}”: ${sentence}.`,
  yourTab: (agency: string) => `This is the form of ${agency}.`,
  noFormOfYours: 'You fill in the form of no agency. To open a form, click the agency’s name on the Summary tab.',
  noTabOfYours: (email: string) =>
    `There is no form for ${email === '' ? 'this account' : email} yet. Ask the coordinator to add your e-mail address on the Settings tab.`,
  failed: (reason: string) =>
    `The command did not finish because of an error: ${reason} Everything entered is safe; run the command again.`,
  cannotRead: (reason: string) => `The file could not be read: ${reason} Try again in a few seconds.`,
  invalidRequest: 'The sidebar sent a request that could not be understood.',
  tabGone: 'This tab is no longer in the file. Reload the sidebar.',
  registerBroken: `The Submissions tab lacks a row or a column. Choose ${menuPath('createRound')}, then do this again.`,
  // Protections are found again by this, also after the language has changed.
  protection: vietnamese.protection,
  unassigned: (count: number, names: string) =>
    ` ${count} ${count === 1 ? 'unit that leads criteria is' : 'units that lead criteria are'} not listed in Settings, so nobody answers those criteria: ${names}.`,
  setup: 'Step-by-step setup',
  setupChanged:
    'The Settings tab has changed since this step was opened. The sidebar has read it again; look through the changes, then write.',
  setupBlocked: (tab: string, row: number, sentence: string) =>
    `First mend row ${row} of the tab “${tab}”: ${sentence}`,
  setupWithoutYou: (person: string) =>
    `${person} is not among the coordinators: written like this, you yourself could not go on. Add this e-mail.`,
  setupWritten: (agencies: number, groups: number) =>
    `Settings written: ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}, ${groups} ${groups === 1 ? 'group' : 'groups'}.`,
  setupRights: ` If coordinators, verifiers or editors have changed, choose ${menuPath('checkProtection')}.`,
  setupStep: (made: number, agencies: number) => `${made}/${agencies} forms are there.`,
  setupDone: (agencies: number) => `Every agency has its form: ${agencies} in all.`,
  publishQuestion: (question: {
    year: number;
    version: number;
    basis: string;
    entered: number;
    agencies: number;
    readiness: string;
  }) =>
    [
      `Publish the results of ${question.year}, no. ${question.version}?`,
      `1. The ranking is computed anew by the ${question.basis.toLowerCase()}: ${number(question.entered)} of ${counted(question.agencies, 'agency', 'agencies')} with data.`,
      `2. ${question.readiness}`,
      '3. The results go onto a tab that nobody can change, with an annex to print. Results that are those of the version before make no new one.',
    ].join('\n\n'),
  published: (tab: string, annex: string, fingerprint: string) =>
    `Published on the tab “${tab}”; the annex to print is the tab “${annex}”. Fingerprint: ${fingerprint}.`,
  corrected: (version: number, differences: number) =>
    ` It differs from no. ${version} in ${counted(differences, 'place')}, listed at the end of the tab.`,
  alreadyPublished: (tab: string, fingerprint: string) =>
    `Published already: the results are those of the tab “${tab}” (fingerprint ${fingerprint}), so no new version was made.`,
  notYetPublication: (menuItem: string) =>
    `Publishing and carrying over are for the publication phase. Move the round to it, then choose ${menuItem} again.`,
  nothingToPublish: 'No agency has entered data, so there is nothing to publish.',
  notPublished: (year: number) =>
    `The results of ${year} are not published, so the round can't be carried over yet. Choose ${menuPath('publish')} first.`,
  changedSincePublished: (tab: string) =>
    `The data have changed since they were published (tab “${tab}”). Publish again before carrying over, so that the archive matches what was published.`,
  alreadyCarriedOver: (year: number, from: number) =>
    `Carried over already: the file is in the round of ${year}, the data of ${from} are on its archive tab. It can be carried over again once the results of ${year} are published.`,
  carryOverUnderWay: (year: number) =>
    `The round of ${year} is being carried over. Choose ${menuPath('carryOver')} again to continue.`,
  formerForm: (tab: string, year: number) =>
    `The form “${tab}” holds figures of an earlier round and can't be used for ${year}. Copy the tab into another file to keep them, delete it here, then choose ${menuPath('createRound')}.`,
  carryOverQuestion: (question: { year: number; next: number; agencies: number; left: number; version: number }) =>
    [
      `Carry the round of ${question.year} (publication no. ${question.version}) over to ${question.next}?`,
      `1. The content of ${forms(question.agencies)} and the rankings are copied to the hidden tab “Archive ${question.year}”, then read back and checked.`,
      `2. After that the cells filled in on ${forms(question.agencies)} are emptied; last year's figures are put where growth is computed, and into notes on the cells with the most points.`,
      ...(question.left === 0
        ? []
        : [
            `${forms(question.left)} of agencies that are in the list no more ${question.left === 1 ? 'is' : 'are'} copied to the archive and emptied as well.`,
          ]),
      `3. Year, name and dates of the round move to ${question.next}; agencies, groups and rubrics stay. What was published of ${question.year} and its annexes are hidden; choose a tab in the list ≡ at the lower left to see it again.`,
      'If it is broken off, choose this command again to continue.',
    ].join('\n\n'),
  carriedOver: (year: number, agencies: number, archive: string) =>
    `Carried over to ${year}: ${forms(agencies)} ready; last year's data are on the hidden tab “${archive}”.`,
  carryOverStopped: (done: number, left: number) =>
    `${forms(done)} carried over, ${number(left)} to go. Choose ${menuPath('carryOver')} again to continue.`,
  archiveBroken: (tab: string) =>
    `The tab “${tab}” could not be read back as it was written, so no form was emptied. Choose ${menuPath('carryOver')} again.`,
  archiveDamaged: (tab: string) =>
    `The tab “${tab}” was changed, so no further form was emptied. Get it back from File → Version history, then choose ${menuPath('carryOver')} again.`,
  changedSinceArchived: (tab: string, rows: string) =>
    `The form “${tab}” was changed after it was archived (${rows}), so it was not emptied. Note the changes elsewhere, empty those cells, then choose ${menuPath('carryOver')} again.`,
  settingsLost: `The Settings tab is gone. Only a coordinator or the owner of the file can make it again (once results are published, whoever published them or the owner): ask them to choose ${menuPath('createRound')}.`,
};

/** How a criterion stands, behind its mark. */
export const status = {
  answered: 'Entered',
  missing: 'Not entered',
  notApplicable: 'Not applicable',
  exempt: 'Exempt',
  lostRow: `The row of this criterion was deleted from the form. The coordinator chooses ${menuPath('rerender')} to bring it back.`,
  repeatedRow: 'This criterion has two rows on the form; only the upper one counts.',
  of: (answered: number, criteria: number) => `${answered}/${criteria}`,
  noReason: 'Give the reason for the deduction in the Verification comment column.',
  noExemptionReason: 'Exempt. Give the reason in the Verification comment column.',
  noExclusionReason: 'Left out of the scoring. Give the reason in the Verification comment column.',
  noTreatmentReason: 'Decided what 0/0 earns. Give the reason in the Verification comment column.',
  notZeroByZero: (criterion: string) =>
    `The figures of criterion ${criterion} are not 0/0, so this decision has no effect yet.`,
  notVerified: 'Not verified yet',
  changedAfterVerdict:
    'The agency changed this after it was verified: look again and choose Agreed again, or enter another verified figure.',
  verifiedOf: (done: number, criteria: number) => `Verified: ${done}/${criteria}`,
  noOpinion: 'The score differs from the self score: give a verification comment.',
  badVerdict: (agreed: string) =>
    `The Verdict column takes “${agreed}” only; if you disagree, clear the cell and enter the verified figure.`,
  notSubmitted: 'Not submitted',
  submissionPending: 'Submit is chosen; waiting for the coordinator to receive the form',
  submitted: (at: string, by: string) => `Submitted ${at} by ${by === '' ? 'somebody unknown' : by}`,
  changedSince: (at: string) => `Changed after it was submitted on ${at}. Submit it again.`,
};

export const functions = {
  rubricBroken: (row: number, sentence: string) =>
    row === 0 ? `The rubric has a mistake: ${sentence}` : `The rubric has a mistake in row ${row}: ${sentence}`,
  columnMissing: `A column of the form is missing, or one was inserted in between. The coordinator chooses ${menuPath('rerender')}.`,
  badRange: 'The ranges have to begin in the heading row of the form and have the same number of rows.',
};

/** A sentence names the first few cells only. */
function someOf(cells: readonly string[]): string {
  return cells.slice(0, NAMED_CELLS).join(', ') + (cells.length > NAMED_CELLS ? '…' : '');
}

const NAMED_CELLS = 5;

function quoted(tabs: readonly string[]): string {
  return tabs.map((tab) => `“${tab}”`).join(', ');
}

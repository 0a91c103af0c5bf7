import { menuPath, menuPathWithMeaning } from './menu';

/** The Guide tab. */
export const guide = {
  title: 'Scoring the use of information technology',
  intro:
    'All agencies share this file: each fills in its own form and sees its points at once; the coordinating department verifies and ranks.',
  clerk: 'Agency clerk',
  clerkSteps: [
    `Open the form that bears your agency's name (listed at the end of this page, or ${menuPathWithMeaning('goToMyTab')}).`,
    'Fill in the yellow cells: choose Yes or No, choose an option, or enter a number. A ratio takes two numbers: the figure and the denominator.',
    'Watch the Status column beside them: ✓ entered, ○ not entered, ⚠ worth a look, ✗ to fix. The points change as you type.',
    'Give a document number or a link in the Evidence column.',
    `Choose ${menuPathWithMeaning('openSidebar')} to see what is missing; click a line to go to its cell.`,
    'In the phase of explanation, look at the criteria that differ from the verification at the top of the sidebar (or in the Difference column) and write your explanation in the last column, which is purple.',
  ],
  coordinator: 'Coordinator',
  coordinatorSteps: [
    'Edit the Settings tab: name of the round, dates, groups, agencies and the e-mail addresses of those who enter data.',
    `Choose ${menuPathWithMeaning('createRound')}. Do the same to add agencies later; forms that exist stay as they are.`,
    `To verify, choose Agreed in the green Verdict column; where you differ, enter the verified figure and say why. The Difference column shows by how much the score changes. For all criteria with nothing to change choose ${menuPathWithMeaning('confirmRest')}.`,
    `Once the agency has explained, the verifier settles each difference: choosing Agreed beside the verified figure makes that figure final; if the agency is right, delete the verified figure and choose Agreed. Choose ${menuPathWithMeaning('differences')} to see the differences of all agencies.`,
    'Deductions, exemptions and criteria that do not apply go at the end of the form, with a reason.',
    `Choose ${menuPathWithMeaning('recompute')}. The ranking states when, by whom and from what it was computed.`,
    `If a form is in disorder or a score column is covered, choose ${menuPathWithMeaning('rerender')}: everything entered is kept.`,
    `Choose ${menuPathWithMeaning('publish')} to make a numbered version with a fingerprint, and the annex to print. To correct it, correct the forms and publish again; the new version lists what is different.`,
    'To print, open the annex and print it (Ctrl+P) on A4 in landscape, fit to width, without gridlines. The add-on cannot set these for you.',
    `For the next year choose ${menuPathWithMeaning('carryOver')}. The data are archived and checked before the forms are emptied.`,
  ],
  leader: 'Leader',
  leaderSteps: [
    'Open the Dashboard tab: how many agencies have entered data, the highest, lowest and mean score, charts, and a heat map by section.',
    'The official results stand on the Ranking tabs.',
  ],
  trouble: 'When something goes wrong',
  troubleLines: [
    `A score column shows #REF!: something stands in a computed column. The coordinator chooses ${menuPath('rerender')}.`,
    "A cell is locked: you can edit only the yellow cells of your own agency's form.",
    '“Loading…” stays for long: wait a few seconds, then reload the page.',
    'Phones show neither the menu nor the sidebar; the form can be filled in and is scored as usual.',
  ],
  links: 'Go to',
};

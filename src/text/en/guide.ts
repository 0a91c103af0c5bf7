import { menuPath, menuPathWithMeaning } from './menu';

/** The Guide tab. */
export const guide = {
  title: 'Scoring the use of information technology',
  intro:
    'All agencies share this file: each fills in its own form and sees its points at once; the coordinating department verifies and ranks.',
  round: 'The steps of a round',
  roundSteps: {
    setup: 'Setup: the coordinator enters groups, agencies, deadlines and e-mail addresses, and makes the forms.',
    selfAssessment:
      'Self-assessment: agencies fill in their forms and submit them before the deadline. A form that was received is locked.',
    verification: 'Verification: verifiers agree to each criterion, or enter the verified figure and say why.',
    explanation: 'Explanation: agencies answer where the verified figure differs; verifiers settle it.',
    publication:
      'Publication: the results are frozen as a numbered version with a fingerprint, together with an annex to print.',
    nextYear:
      "Next year: the round is carried over. Last year's data are archived and filled in where a criterion compares with them.",
  },
  clerk: 'Agency clerk',
  clerkSteps: {
    open: `Open the form that bears your agency's name: ${menuPathWithMeaning('goToMyTab')}, or click its name on the Summary tab.`,
    fill: 'Fill in the yellow cells: choose Yes or No, choose an option, or enter a number. A ratio takes two numbers: the figure and the denominator.',
    help: 'Select a cell to read below it how to fill it in; rest the pointer on the title of a criterion with a marked corner to see what earns full points.',
    status:
      'Watch the Status column beside them: ✓ entered, ○ not entered, ⚠ worth a look, ✗ to fix. The points change as you type.',
    evidence: 'Give a document number or a link in the Evidence column.',
    sidebar: `Choose ${menuPathWithMeaning('openSidebar')} to see what is missing and why you have so many points; click a line to go to its cell.`,
    submit: `When you are done, choose ${menuPathWithMeaning('submit')}, or choose “Submit” in the SUBMIT row at the end of the form, which also works on a phone. Whatever you change afterwards has to be submitted again.`,
    returned: 'A form that was returned says why at its top and is open again: correct it and submit it again.',
    explain:
      "In the explanation phase, go to the criteria that differ, at the top of the sidebar or by the Difference column, read the verification comment, and answer in the column for the agency's explanation (purple).",
  },
  verifier: 'Verifier',
  verifierSteps: {
    open: "Once the round is in verification, open each agency's form from the Summary tab. Your columns are green, to the right of the agency's.",
    agree:
      'Choose Agreed in the Verdict column when there is nothing to change. Where you differ, leave it blank, enter the verified figure and say why; the Difference column shows by how much the score changes.',
    rest: `When all that is left is right, choose ${menuPathWithMeaning('confirmRest')}.`,
    settle:
      'After the agency has explained, choose Agreed beside the verified figure to make it final; if the agency is right, delete the verified figure and choose Agreed.',
  },
  coordinator: 'Coordinator',
  coordinatorSteps: {
    settings:
      'Choose “Thiết lập từng bước” (set up step by step) in the sidebar, or edit the Settings tab by hand: name of the round, dates, groups, agencies, and the e-mail addresses of clerks, verifiers and coordinators. The column beside the values tells what is wrong.',
    create: `Choose ${menuPathWithMeaning('createRound')}. Do the same to add agencies later; forms that exist stay as they are. After amending the rubric, choose ${menuPathWithMeaning('updateForms')}.`,
    share:
      'Share the file: clerks and verifiers as editors, leaders as viewers. Everybody can change their own cells only.',
    receive: `Submitted forms are received and locked whenever you run a command; ${menuPathWithMeaning('autoReceive')} does it every few minutes.`,
    back: `A form that will not do: open it, choose ${menuPathWithMeaning('returnForm')} and say why. Past the deadline, choose ${menuPathWithMeaning('lockOverdue')}.`,
    phase: `Choose ${menuPathWithMeaning('movePhase')} when all are done. You are told what will change and who is not ready; the rights to edit follow the phase.`,
    decisions: 'Deductions, exemptions and criteria that do not apply go at the end of the form, with a reason.',
    differences: `${menuPathWithMeaning('differences')} lists where verified scores differ from the agencies’ own, the largest first, and how far the explanations are.`,
    recompute: `Choose ${menuPathWithMeaning('recompute')}. The ranking states when, by whom and from what it was computed, and what has changed since.`,
    publish: `In the publication phase choose ${menuPathWithMeaning('publish')} to make a numbered version with a fingerprint, and the annex to print. To correct it, correct the forms and publish again; the new version lists what is different.`,
    print:
      'To print, open the annex and print it (Ctrl+P) on A4 in landscape, fit to width, without gridlines. The add-on cannot set these for you.',
    carryOver: `For the next year choose ${menuPathWithMeaning('carryOver')}. The data are archived and checked before the forms are emptied.`,
  },
  leader: 'Leader',
  leaderSteps: {
    dashboard:
      'Open the Dashboard tab: how many agencies have entered data, the highest, lowest and mean score, charts, and a heat map by section. It updates itself.',
    group: "Click a group's name for its own dashboard, where one agency is compared with its group's mean.",
    results:
      'The official results stand on the Ranking tabs and on the published versions. Who may only view has neither the menu nor the sidebar, and needs neither.',
  },
  trouble: 'When something goes wrong',
  troubleSteps: {
    covered: `A score column shows #REF!, or the head of the form says that it is covered: something stands in a computed column. The coordinator chooses ${menuPath('rerender')}; everything entered is kept.`,
    locked:
      "A cell is locked: you can edit only the yellow cells of your own agency's form, during self-assessment and until the form was received. Ask the coordinator to return it if you have to change something.",
    loading: '“Loading…” stays for long: wait a few seconds, then reload the page. Nothing that you entered is lost.',
    decimal: 'A number is not taken: use the decimal sign of the file’s locale; enter a share with its % sign.',
    phone: 'Phones show neither the menu nor the sidebar; the form can be filled in, is scored and submitted as usual.',
    menu: 'The add-on’s menu is not there: reload the page and wait a few seconds. Who may only view does not have it.',
    rights: `A clerk cannot edit their own form, or can edit another one: the coordinator chooses ${menuPath('checkProtection')}.`,
    history:
      'Something was deleted by mistake: undo it with Ctrl+Z, or restore it from the version history in the File menu.',
  },
  links: 'Go to',
};

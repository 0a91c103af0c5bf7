import type { SettingProblem } from '../../round/read-settings';
import type { AnswerProblem } from '../../scoring/answer';
import type { DecisionRowProblem } from '../../scoring/decisions';
import type { Flag } from '../../scoring/score-sheet';
import { inPercent } from '../percent';
import type { Sentences } from '../words';
import { counted, exactNumber } from './numbers';

/** Which cell of a row is meant. */
const CELL = { figure: 'the Figure column', base: 'the Denominator column', item: 'an item' } as const;

/** Sheets takes 1.5 for a date where it is set to Vietnamese, as the provinces' files are. */
export const DECIMALS = 'in a spreadsheet set to Vietnamese, decimals take a comma (1,5)';

export const answerProblems: Sentences<AnswerProblem> = {
  notANumber: ({ cell, entered }) =>
    `The cell in ${CELL[cell]} needs a number but holds “${entered}”. Type a number, such as 45; ${DECIMALS}.`,
  ambiguousNumber: ({ cell, entered }) =>
    `“${entered}” in ${CELL[cell]} can be read as two different numbers. Type it again without a thousands separator; ${DECIMALS}.`,
  isADate: ({ cell }) =>
    `The cell in ${CELL[cell]} holds a date. Choose Format → Number → Automatic for it and enter the answer again; ${DECIMALS}.`,
  isAnError: ({ cell, entered }) =>
    `The cell in ${CELL[cell]} holds a formula that fails with ${entered}. Type the value itself.`,
  negative: ({ cell, entered }) =>
    `The cell in ${CELL[cell]} holds a negative number (${exactNumber(entered)}). Enter a number from 0 up.`,
  notWhole: ({ cell, entered }) =>
    `The cell in ${CELL[cell]} needs a whole number but holds ${exactNumber(entered)}. Enter a count, such as 3.`,
  tooLarge: ({ cell }) => `The number in ${CELL[cell]} is too large. Check how many digits were typed.`,
  outOfRange: ({ cell, entered, minimum, maximum, percent }) => {
    const shown = (value: number) => (percent === true ? `${exactNumber(inPercent(value))}%` : exactNumber(value));
    return `The cell in ${CELL[cell]} holds ${shown(entered)}; it has to be from ${shown(minimum)} to ${shown(maximum)}. Check it.`;
  },
  notDays: ({ entered, none }) =>
    `“${entered}” is no number of days. Enter the days as a whole number, or write “${none}”.`,
  figureMissing: () => 'There is a denominator but no figure. Fill in the cell in the Figure column.',
  baseMissing: () => 'There is a figure but no denominator. Fill in the cell in the Denominator column.',
  baseIsZero: () => 'The denominator is 0 although the figure is above 0. Check both numbers.',
  notYesOrNo: ({ entered }) => `“${entered}” is neither Yes nor No. Choose from the list in the cell.`,
  notAStatement: ({ entered }) =>
    `“${entered}” is neither a figure nor a statement. Enter a figure, a sentence, or Yes or No.`,
  unknownOption: ({ entered }) => `“${entered}” is not one of the options. Choose from the list in the cell.`,
  answerOfOtherRule: () => 'The answer is not of the kind that this criterion needs.',
  unexpectedBase: ({ entered }) => `This criterion takes no denominator. Clear “${entered}” in the Denominator column.`,
};

export const flags: Record<Flag, string> = {
  aboveWhole: 'The figure is larger than the denominator; the ratio counts as 100% only. Check both numbers.',
  notComputable: 'Both numbers are 0, so there is no ratio to compute.',
  needsItemBefore: 'An item earns no points because an item above it, which it needs, is missing.',
  itemsMissing: 'Some items are not entered yet; for now they count as No.',
  noPrevious: "Last year's figure is 0, so there is no growth to compute. Check both numbers.",
  withoutExpected: 'This earns points although the criterion that goes with it earns none. Check both.',
  notSupplied: 'Once it is supplied, put the figure, the statement or Yes here instead.',
  noEvidence: 'There is no evidence yet; give the number of a document or a link.',
};

export const settingNames = {
  name: 'Name of the round',
  year: 'Year assessed',
  dataFrom: 'Data from',
  dataTo: 'Data to',
  reportBy: 'Self-assessment due by',
  verifyBy: 'Verification due by',
  explainBy: 'Explanations due by',
  publishBy: 'Publication due by',
  phase: 'Phase',
  basis: 'Rank by',
  ties: 'Equal totals',
  ranksAbsent: 'Rank agencies without figures',
  language: 'Language',
  coordinators: 'Coordinators',
  verifiers: 'Verifiers',
  sendsMail: 'Mail reminders',
};

export const settingProblems: Sentences<SettingProblem> = {
  settingMissing: ({ setting }) => `“${settingNames[setting]}” is missing. Fill in the Value column.`,
  notAYear: ({ entered }) => `“${entered}” is not a year. Enter the year assessed, such as 2017.`,
  notADate: ({ setting, entered }) =>
    `“${entered}” in “${settingNames[setting]}” is not a date. Enter it as day/month/year, such as 31/12/2017.`,
  datesReversed: () => 'The data period ends before it begins. Correct one of the two dates.',
  deadlineTooEarly: ({ setting, earlier }) =>
    `“${settingNames[setting]}” comes before “${settingNames[earlier]}”. Correct one of the two dates.`,
  unknownChoice: ({ setting, entered }) =>
    `“${entered}” in “${settingNames[setting]}” is not in the list. Choose again.`,
  notAnEmail: ({ entered }) => `“${entered}” is not an e-mail address. Separate several addresses by commas.`,
  noCoordinator: () => 'There is no e-mail address of a coordinator.',
  groupIncomplete: () => 'This group lacks its ID, its name or its rubric. Fill in all three cells.',
  groupIdInvalid: ({ entered }) =>
    `The group ID “${entered}” may hold only small letters without accents, digits and hyphens, such as so or cap-xa.`,
  groupRepeated: ({ entered }) =>
    `The group “${entered}” has the ID or the name of a group further up. Change one of the two.`,
  unknownRubric: ({ entered }) => `There is no rubric “${entered}”. Choose from the list in the cell.`,
  noGroups: () => 'There is no group yet. Fill in at least one.',
  agencyNameInvalid: ({ entered }) =>
    `The agency name “${entered}” can't be used: a name is text, does not begin with = + - @ ' # and holds no control characters.`,
  agencyNameTooLong: ({ length }) =>
    `The agency name has ${counted(length, 'character')}; 150 are allowed. Shorten it.`,
  agencyRepeated: ({ entered }) =>
    `The agency “${entered}” stands further up already. Delete the extra row or change the name.`,
  agencyWithoutName: () => 'This row has no agency name. Fill it in, or clear all cells of the row.',
  unknownGroup: ({ entered }) =>
    entered === ''
      ? 'No group is chosen for this agency.'
      : `There is no group “${entered}”. Choose from the list in the cell.`,
  noAgencies: () => 'There is no agency yet. Fill in at least one.',
  tooManyGroups: ({ groups, most }) =>
    `There are ${counted(groups, 'group')}; a file takes ${most} at most. Put some of them together.`,
  tooManyAgencies: ({ agencies, most }) =>
    `There are ${counted(agencies, 'agency', 'agencies')}; with these groups a file takes ${most} at most, since each has a tab and Google takes about 200. Divide the agencies between two files.`,
};

export const decisionProblems: Sentences<DecisionRowProblem> = {
  notAnAmount: ({ entered }) =>
    `The points deducted have to be a number from 0 up, but the cell holds “${entered}”. Type it again.`,
  unknownCause: () => 'The rubric no longer has this cause for a deduction; the points here do not count.',
  notYesOrNo: ({ entered }) => `“${entered}” is neither Yes nor No. Choose from the list in the cell.`,
  noExemption: () => 'The rubric exempts nobody from this; the cell does not count.',
  unknownCriterion: ({ entered }) => `There is no criterion “${entered}”. Choose an ID from the list in the cell.`,
  noZeroDenominator: ({ entered }) =>
    `Criterion “${entered}” is no ratio, or the regulation prints the points of those who have nothing to count, so there is nothing to choose for 0/0. Clear the Verified denominator cell of this row.`,
  criterionMissing: () =>
    'Choose the ID of the criterion in the Verified figure column of this row, or clear its Verified denominator cell.',
  unknownTreatment: ({ entered }) =>
    `There is no treatment “${entered}”. Choose from the list in the Verified denominator cell.`,
  repeated: ({ entered }) => `“${entered}” stands in another row already. Clear one of the two cells.`,
};

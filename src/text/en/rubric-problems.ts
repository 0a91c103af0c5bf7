import type { RuleOption } from '../../rubric/check-rule';
import type { CellFault, RubricFault } from '../../rubric/problems';
import type { RowKind, TableColumn } from '../../rubric/table/layout';
import { inPercent } from '../percent';
import type { Sentences } from '../words';
import { counted, exactNumber } from './numbers';
import { kinds, tableWords } from './table';

const kind = (code: RowKind) => kinds[code];
const list = (words: readonly string[]) => words.join(', ');
const points = (value: number) => `${exactNumber(value)} ${value === 1 ? 'point' : 'points'}`;

/** What an option is called; those that stand elsewhere in the table have no word of their own. */
const optionName = (option: RuleOption) => (option === 'upTo' ? tableWords.most : tableWords.options[option]);

/** What is wrong with a rubric, on its tab or in its file. */
export const rubricProblems: Sentences<CellFault | RubricFault> = {
  duplicateId: ({ id }) => `Another row has the ID “${id}” already. Every row needs an ID of its own.`,
  idNotBelowParent: ({ id, parent }) =>
    parent === ''
      ? `The ID “${id}” begins with that of another heading, so it can't be a section's. Change one of the two.`
      : `The ID “${id}” does not belong under “${parent}”: an ID begins with that of the nearest heading above it.`,
  outOfOrder: ({ id, after }) =>
    `The ID “${id}” has to stand before “${after}”: rows are read in the order of their IDs.`,
  wrongSum: ({ id, printed, sum }) =>
    `The maximum of “${id}” says ${exactNumber(printed)}, but the rows below it add up to ${exactNumber(sum)}.`,
  capNeverReached: ({ id, printed, sum }) =>
    `The maximum of “${id}” says ${exactNumber(printed)}, but its criteria add up to ${exactNumber(sum)} only.`,
  pointsAboveMax: ({ points: earned, max }) =>
    `${points(earned)} exceed the criterion's maximum of ${exactNumber(max)}.`,
  pointsNotMax: ({ points: earned, max }) =>
    `The best answer earns ${points(earned)}, but the maximum is ${exactNumber(max)}.`,
  thresholdsNotDescending: () => 'The thresholds have to fall from top to bottom.',
  pointsNotDescending: ({ points: earned, above }) =>
    `This band earns ${points(earned)}; it must not earn more than the band above it (${exactNumber(above)}).`,
  bandNeverMet: () => 'No ratio meets this threshold, since a ratio is 100% at most.',
  needsNotEarlier: ({ item, needs }) => `Item ${item} can need only an item above it, not item ${needs}.`,
  duplicateLabel: ({ label }) => `“${label}” is repeated. The options of a criterion have to differ.`,
  tooManyChoices: ({ count, most }) =>
    `This criterion has ${counted(count, 'option')}; the list in a cell takes ${exactNumber(most)} at most. Remove some or put them together.`,
  baseLabelMissing: () => 'This scoring rule needs a name for the denominator.',
  baseLabelUnexpected: () => 'This scoring rule takes no denominator. Clear its name.',
  unknownExpected: ({ id }) => `There is no criterion “${id}” to compare with.`,
  unknownRatio: ({ id }) => `“${id}” is no criterion that is scored by a ratio, so it can’t be a condition.`,
  optionsContradict: ({ option }) =>
    option === 'zeroBelow'
      ? `“${tableWords.options.zeroBelow} …” goes with “${tableWords.options.fullAt} …” only. For a ratio that isn’t scaled, write “${tableWords.options.countsFrom} …”.`
      : `“${optionName(option)}” doesn’t go with the other options of this rule. Keep one of them.`,
  zeroNotBelowFull: ({ zeroBelow, fullAt }) =>
    `The threshold for nothing (${exactNumber(inPercent(zeroBelow))}%) has to be below the one for full marks (${exactNumber(inPercent(fullAt))}%).`,
  delaysNotAscending: ({ upTo, before }) =>
    `The level of ${exactNumber(upTo)} days has to be longer than the one before (${exactNumber(before)} days).`,
  stepNotDivisor: ({ step }) =>
    `Steps of ${exactNumber(inPercent(step))}% don’t add up to 100%, so even what is complete would miss the maximum. Use 10%, 20%, 25% or 50%.`,
  evidenceHasPoints: ({ max }) => `A criterion that only needs documents has a maximum of 0, not ${exactNumber(max)}.`,
  notEvidence: ({ id }) =>
    `This rubric only asks for documents, so the rule of “${id}” has to be “${tableWords.rules.evidence}”.`,
  unknownLead: ({ name, known }) =>
    known.length === 0
      ? `The table names no unit or group of units “${name}” yet. Add a row “${kinds.agencyGroup}” or “${kinds.unitName}”.`
      : `There is no unit or group of units “${name}”. It may be: ${known.join('; ')}.`,
  repeatedUnit: ({ name }) => `“${name}” stands here twice. Write each name once.`,
  unknownHeading: ({ id }) => `There is no section or group “${id}” to exempt an agency from.`,
  gradesNotDescending: ({ from, above }) =>
    `The grade threshold ${exactNumber(from)} has to be below the one above it (${exactNumber(above)}).`,
  noLowestGrade: () => 'The lowest grade is missing: exactly one grade has to be without a threshold.',
  lowestGradeNotLast: () => 'The grade without a threshold has to stand last.',
  severalLowestGrades: () => 'Several grades have no threshold; only one may.',
  idMissing: ({ kind: code }) => `This “${kind(code)}” row has no ID.`,
  idNotText: ({ entered }) =>
    `The ID “${entered}” was taken for a number or a date. Format the cell as plain text and type it again.`,
  badId: ({ entered, example }) => `The ID “${entered}” can't be used. A correct one looks like this: ${example}.`,
  kindMissing: ({ known }) => `This row does not say what type it is. Choose one of: ${list(known)}.`,
  unknownKind: ({ entered, known }) => `There is no row type “${entered}”. Choose one of: ${list(known)}.`,
  unknownRule: ({ entered, known }) => `There is no scoring rule “${entered}”. Choose one of: ${list(known)}.`,
  required: () => 'This cell must not be blank.',
  notText: ({ entered }) => `This cell needs text but holds “${entered}”.`,
  notANumber: ({ entered }) => `This cell needs a number but holds “${entered}”.`,
  isAnError: ({ entered }) => `This cell holds a formula that fails with ${entered}.`,
  outOfRange: ({ minimum, maximum }) =>
    `The number has to lie between ${exactNumber(minimum)} and ${exactNumber(maximum)}.`,
  notPositive: () => 'The number has to be above 0.',
  tooLong: ({ maximum }) => `The text is too long; ${counted(maximum, 'character')} at most.`,
  badThreshold: ({ entered, example }) =>
    `The threshold “${entered}” can't be read. A correct one looks like this: ${example}.`,
  badNeeds: ({ entered, example }) =>
    `The condition “${entered}” can't be read. A correct one looks like this: ${example}.`,
  unknownStrength: ({ entered, known }) =>
    `There is no degree of certainty “${entered}”. Choose one of: ${list(known)}.`,
  unknownFlag: ({ entered, known }) => `There is no option “${entered}”. You may write: ${list(known)}.`,
  unknownInfo: ({ known }) => `There is no information row with this ID. It can be: ${list(known)}.`,
  badUnitNames: ({ entered, longest, most }) =>
    `“${entered}” can't be used. Write names of units separated by semicolons: at most ${most}, of at most ${longest} characters each.`,
  flagsContradict: ({ known }) => `Keep one of the two only: ${list(known)}.`,
  badDate: ({ entered, example }) => `“${entered}” is not a date. A correct one looks like this: ${example}.`,
  noParent: ({ id }) => `No row contains “${id}”. Add the row it belongs to, or correct the ID.`,
  unexpectedRow: ({ kind: code, id }) => `The scoring rule of the criterion “${id}” takes no “${kind(code)}” row.`,
  rowsMissing: ({ kind: code, minimum }) =>
    `This scoring rule needs at least ${counted(minimum, `“${kind(code)}” row`)} below it.`,
  levelsMissing: ({ known }) =>
    `This rule needs rows “${kind('level')}” below with these in the threshold column: ${list(known)}.`,
  noCriteria: ({ id }) => `“${id}” has no criteria yet.`,
  rowMissing: ({ id, kind: code }) => `The table lacks a “${kind(code)}” row with the ID “${id}”.`,
};

/** What a column of the table is called in a message: as its heading has it. */
export const columnNames: Record<TableColumn, string> = { ...tableWords.columns, id: 'ID' };

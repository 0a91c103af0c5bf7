import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingName, SettingProblem } from '../../src/round/read-settings';
import type { CellFault, JsonFault, RubricFault, TextFault } from '../../src/rubric/problems';
import { RULE_TYPES } from '../../src/rubric/rules';
import { ROW_KINDS } from '../../src/rubric/table/layout';
import type { AnswerProblem } from '../../src/scoring/answer';
import { en } from '../../src/text/en/index';
import { everyLanguage, type Text } from '../../src/text/text';
import { vi } from '../../src/text/vi/index';
import { type Sentences, sentenceFor } from '../../src/text/words';
import { paramsIn } from './support/tree';

/** Arbitrary problems, one arbitrary per code: the compiler sees to it that none is left out. */
type Samples<Problem extends { code: string }> = {
  [Code in Problem['code']]: fc.Arbitrary<Extract<Problem, { code: Code }>>;
};

/** What a sentence holds when it was given something else than it expects. */
const MISHAP = /undefined|\[object|NaN|null/;

/** Something that a person may have typed, in marks that no sentence has, so that it can be told from the sentence's own words. */
const entered = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((content) => !MISHAP.test(content))
  .map((content) => `⟦${content}⟧`);
const words = fc.array(entered, { minLength: 1, maxLength: 3 });
/** Numbers with up to two decimals; those that a sentence could hold of itself, such as 0, 100 and 150, are left out. */
const amount = fc.integer({ min: 2_001, max: 99_999_999 }).map((quarters) => quarters / 4);
const whole = fc.integer({ min: 201, max: 9_999 });
const kind = fc.constantFrom(...ROW_KINDS);
const cell = fc.constantFrom('figure' as const, 'base' as const);
const setting = fc.constantFrom<SettingName>(
  'name',
  'year',
  'dataFrom',
  'dataTo',
  'reportBy',
  'basis',
  'ties',
  'language',
  'coordinators',
);
const measure = fc.constantFrom(
  'ratio' as const,
  'perPerson' as const,
  'count' as const,
  'rate' as const,
  'amount' as const,
);
const code = <Code extends string>(value: Code) => fc.constant(value);

const answerSamples: Samples<AnswerProblem> = {
  notANumber: fc.record({ code: code('notANumber'), cell, entered }),
  ambiguousNumber: fc.record({ code: code('ambiguousNumber'), cell, entered }),
  isADate: fc.record({ code: code('isADate'), cell }),
  isAnError: fc.record({
    code: code('isAnError'),
    cell: fc.constantFrom('figure' as const, 'base' as const, 'item' as const),
    entered,
  }),
  negative: fc.record({ code: code('negative'), cell, entered: amount.map((value) => -value) }),
  notWhole: fc.record({ code: code('notWhole'), cell, entered: amount }),
  tooLarge: fc.record({ code: code('tooLarge'), cell }),
  outOfRange: fc.record({
    code: code('outOfRange'),
    cell: fc.constant('figure' as const),
    entered: amount,
    minimum: amount,
    maximum: amount,
  }),
  notDays: fc.record({ code: code('notDays'), entered, none: entered }),
  figureMissing: fc.record({ code: code('figureMissing') }),
  baseMissing: fc.record({ code: code('baseMissing') }),
  baseIsZero: fc.record({ code: code('baseIsZero') }),
  notYesOrNo: fc.record({ code: code('notYesOrNo'), entered }),
  notAStatement: fc.record({ code: code('notAStatement'), entered }),
  unknownOption: fc.record({ code: code('unknownOption'), entered, options: words }),
  unexpectedBase: fc.record({ code: code('unexpectedBase'), entered }),
  answerOfOtherRule: fc.record({ code: code('answerOfOtherRule') }),
};

const settingSamples: Samples<SettingProblem> = {
  settingMissing: fc.record({ code: code('settingMissing'), setting }),
  notAYear: fc.record({ code: code('notAYear'), setting: fc.constant('year' as const), entered }),
  notADate: fc.record({ code: code('notADate'), setting, entered }),
  datesReversed: fc.record({ code: code('datesReversed'), setting: fc.constant('dataTo' as const) }),
  deadlineTooEarly: fc.record({
    code: code('deadlineTooEarly'),
    setting: fc.constant('explainBy' as const),
    earlier: fc.constant('reportBy' as const),
  }),
  unknownChoice: fc.record({ code: code('unknownChoice'), setting, entered }),
  notAnEmail: fc.record({ code: code('notAnEmail'), entered }),
  noCoordinator: fc.record({ code: code('noCoordinator') }),
  groupIncomplete: fc.record({ code: code('groupIncomplete') }),
  groupIdInvalid: fc.record({ code: code('groupIdInvalid'), entered }),
  groupRepeated: fc.record({ code: code('groupRepeated'), entered }),
  unknownRubric: fc.record({ code: code('unknownRubric'), entered }),
  noGroups: fc.record({ code: code('noGroups') }),
  agencyNameInvalid: fc.record({ code: code('agencyNameInvalid'), entered }),
  agencyNameTooLong: fc.record({ code: code('agencyNameTooLong'), length: whole }),
  agencyRepeated: fc.record({ code: code('agencyRepeated'), entered }),
  agencyWithoutName: fc.record({ code: code('agencyWithoutName') }),
  unknownGroup: fc.record({ code: code('unknownGroup'), entered }),
  noAgencies: fc.record({ code: code('noAgencies') }),
  tooManyGroups: fc.record({ code: code('tooManyGroups'), groups: whole, most: whole }),
  tooManyAgencies: fc.record({ code: code('tooManyAgencies'), agencies: whole, most: whole }),
};

const fileSamples: Samples<TextFault | JsonFault> = {
  fileBlank: fc.record({ code: code('fileBlank') }),
  tooDeep: fc.record({ code: code('tooDeep'), most: whole }),
  tooManyMembers: fc.record({ code: code('tooManyMembers'), most: whole }),
  fileTooLong: fc.record({ code: code('fileTooLong'), length: whole, longest: whole }),
  notJson: fc.record({
    code: code('notJson'),
    line: whole,
    column: whole,
    expected: fc.constantFrom('value' as const, 'name' as const, 'colon' as const, 'comma' as const, 'end' as const),
    found: entered,
  }),
  missing: fc.record({ code: code('missing') }),
  wrongType: fc.record({ code: code('wrongType'), expected: entered }),
  unknownRule: fc.record({ code: code('unknownRule'), known: fc.constant(RULE_TYPES) }),
  unknownItemKind: fc.record({ code: code('unknownItemKind'), known: words }),
  unknownKeys: fc.record({ code: code('unknownKeys'), keys: words }),
  tooSmall: fc.record({ code: code('tooSmall'), minimum: amount }),
  tooBig: fc.record({ code: code('tooBig'), maximum: amount }),
  tooShort: fc.record({ code: code('tooShort'), minimum: amount }),
  tooLong: fc.record({ code: code('tooLong'), maximum: amount }),
  badFormat: fc.record({
    code: code('badFormat'),
    format: fc.constantFrom('id' as const, 'rubricId' as const, 'unitName' as const, 'date' as const, 'text' as const),
  }),
  notOneOf: fc.record({ code: code('notOneOf'), values: words }),
};

const rubricSamples: Samples<CellFault | RubricFault> = {
  duplicateId: fc.record({ code: code('duplicateId'), id: entered }),
  idNotBelowParent: fc.record({
    code: code('idNotBelowParent'),
    id: entered,
    parent: entered,
    belongsTo: fc.option(entered.map((id) => `${id}.`)),
  }),
  outOfOrder: fc.record({ code: code('outOfOrder'), id: entered, after: entered }),
  wrongSum: fc.record({ code: code('wrongSum'), id: entered, printed: amount, sum: amount }),
  capNeverReached: fc.record({ code: code('capNeverReached'), id: entered, printed: amount, sum: amount }),
  pointsAboveMax: fc.record({ code: code('pointsAboveMax'), points: amount, max: amount }),
  pointsNotMax: fc.record({ code: code('pointsNotMax'), points: amount, max: amount }),
  thresholdsNotDescending: fc.record({ code: code('thresholdsNotDescending') }),
  pointsNotDescending: fc.record({ code: code('pointsNotDescending'), points: amount, above: amount }),
  bandNeverMet: fc.record({ code: code('bandNeverMet') }),
  needsNotEarlier: fc.record({ code: code('needsNotEarlier'), item: whole, needs: whole }),
  duplicateLabel: fc.record({ code: code('duplicateLabel'), label: entered }),
  tooManyChoices: fc.record({ code: code('tooManyChoices'), count: whole, most: whole }),
  baseLabelMissing: fc.record({ code: code('baseLabelMissing'), measure }),
  baseLabelUnexpected: fc.record({ code: code('baseLabelUnexpected'), measure }),
  unknownExpected: fc.record({ code: code('unknownExpected'), id: entered }),
  unknownRatio: fc.record({ code: code('unknownRatio'), id: entered }),
  optionsContradict: fc.record({
    code: code('optionsContradict'),
    option: fc.constantFrom('allOrNothing' as const, 'countsFrom' as const, 'zeroBelow' as const),
  }),
  zeroNotBelowFull: fc.record({ code: code('zeroNotBelowFull'), zeroBelow: whole, fullAt: whole }),
  delaysNotAscending: fc.record({ code: code('delaysNotAscending'), upTo: whole, before: whole }),
  stepNotDivisor: fc.record({ code: code('stepNotDivisor'), step: whole }),
  evidenceHasPoints: fc.record({ code: code('evidenceHasPoints'), max: amount }),
  notEvidence: fc.record({ code: code('notEvidence'), id: entered }),
  unknownLead: fc.record({ code: code('unknownLead'), name: entered, known: words }),
  repeatedUnit: fc.record({ code: code('repeatedUnit'), name: entered }),
  badUnitNames: fc.record({ code: code('badUnitNames'), entered, longest: whole, most: whole }),
  flagsContradict: fc.record({ code: code('flagsContradict'), known: words }),
  unknownHeading: fc.record({ code: code('unknownHeading'), id: entered }),
  gradesNotDescending: fc.record({ code: code('gradesNotDescending'), from: amount, above: amount }),
  noLowestGrade: fc.record({ code: code('noLowestGrade') }),
  severalLowestGrades: fc.record({ code: code('severalLowestGrades') }),
  lowestGradeNotLast: fc.record({ code: code('lowestGradeNotLast') }),
  idMissing: fc.record({ code: code('idMissing'), kind }),
  idNotText: fc.record({ code: code('idNotText'), entered }),
  badId: fc.record({ code: code('badId'), entered, example: entered }),
  kindMissing: fc.record({ code: code('kindMissing'), known: words }),
  unknownKind: fc.record({ code: code('unknownKind'), entered, known: words }),
  unknownRule: fc.record({ code: code('unknownRule'), entered, known: words }),
  required: fc.record({ code: code('required') }),
  notText: fc.record({ code: code('notText'), entered }),
  notANumber: fc.record({ code: code('notANumber'), entered }),
  isAnError: fc.record({ code: code('isAnError'), entered }),
  outOfRange: fc.record({ code: code('outOfRange'), minimum: amount, maximum: amount }),
  notPositive: fc.record({ code: code('notPositive') }),
  tooLong: fc.record({ code: code('tooLong'), maximum: whole }),
  badThreshold: fc.record({ code: code('badThreshold'), entered, example: entered }),
  badNeeds: fc.record({ code: code('badNeeds'), entered, example: entered }),
  unknownStrength: fc.record({ code: code('unknownStrength'), entered, known: words }),
  unknownFlag: fc.record({ code: code('unknownFlag'), entered, known: words }),
  unknownInfo: fc.record({ code: code('unknownInfo'), known: words }),
  badDate: fc.record({ code: code('badDate'), entered, example: entered }),
  noParent: fc.record({ code: code('noParent'), id: entered }),
  unexpectedRow: fc.record({ code: code('unexpectedRow'), kind, id: entered }),
  rowsMissing: fc.record({ code: code('rowsMissing'), kind, minimum: whole }),
  levelsMissing: fc.record({ code: code('levelsMissing'), known: words }),
  noCriteria: fc.record({ code: code('noCriteria'), id: entered }),
  rowMissing: fc.record({ code: code('rowMissing'), id: entered, kind }),
};

/** Checks one set of sentences: every code has one in every language, each says all that is known of the problem that the other says. */
function checkSentences<Problem extends { code: string }>(
  name: string,
  samples: Samples<Problem>,
  sentencesOf: (text: Text) => Sentences<Problem>,
): void {
  describe(name, () => {
    it('has a sentence for each code and for nothing else', () => {
      for (const text of everyLanguage)
        expect(Object.keys(sentencesOf(text)).sort()).toEqual(Object.keys(samples).sort());
    });

    it.each(Object.entries<fc.Arbitrary<Problem>>(samples))('%s', (_code, problems) => {
      fc.assert(
        fc.property(problems, (problem) => {
          const say = (text: Text) => sentenceFor(sentencesOf(text), problem);
          for (const text of everyLanguage) {
            expect(say(text)).not.toMatch(MISHAP);
            expect(say(text)).toMatch(/^[\p{Lu}\p{N}“-].*\.$/su);
          }
          const params = paramsOf(problem);
          expect(paramsIn(en, say(en), params)).toEqual(paramsIn(vi, say(vi), params));
        }),
        { numRuns: 40 },
      );
    });
  });
}

/** Values of a problem that could stand in a sentence as they are; words for kinds, cells and settings are told apart below. */
function paramsOf(problem: object): (string | number)[] {
  return Object.values(problem)
    .flat()
    .filter(
      (value): value is string | number =>
        typeof value === 'number' || (typeof value === 'string' && value.startsWith('⟦')),
    );
}

checkSentences<AnswerProblem>('a problem with an answer', answerSamples, (text) => text.answerProblems);
checkSentences<SettingProblem>('a problem with the settings', settingSamples, (text) => text.settingProblems);
checkSentences<CellFault | RubricFault>('a problem with a rubric', rubricSamples, (text) => text.rubricProblems);
checkSentences<TextFault | JsonFault>('a problem with a file', fileSamples, (text) => text.rubricFiles.faults);

describe.each(everyLanguage.map((text): [string, Text] => [text.code, text]))('where to look, in %s', (_code, text) => {
  it('names the column of the form as its heading has it', () => {
    const at = (where: 'figure' | 'base') => text.answerProblems.tooLarge({ code: 'tooLarge', cell: where });
    expect(at('figure')).toContain(text.form.columns.figure);
    expect(at('base')).toContain(text.form.columns.base);
  });

  it('names the setting as its row has it', () => {
    for (const name of ['name', 'year', 'dataFrom', 'coordinators'] as const) {
      expect(text.settingProblems.settingMissing({ code: 'settingMissing', setting: name })).toContain(
        text.settings.names[name],
      );
    }
  });

  it('names a row of the rubric table by its kind', () => {
    for (const one of ROW_KINDS) {
      expect(text.rubricProblems.idMissing({ code: 'idMissing', kind: one })).toContain(text.tableWords.kinds[one]);
    }
  });

  it('asks for a group in other words when none was chosen', () => {
    const none = text.settingProblems.unknownGroup({ code: 'unknownGroup', entered: '' });
    expect(none).not.toContain('“”');
    expect(none).not.toBe(text.settingProblems.unknownGroup({ code: 'unknownGroup', entered: 'x' }));
  });

  it('has a sentence for every flag', () => {
    expect(Object.keys(text.flags).sort()).toEqual([
      'aboveWhole',
      'itemsMissing',
      'needsItemBefore',
      'noEvidence',
      'noPrevious',
      'notComputable',
      'notSupplied',
      'withoutExpected',
    ]);
    for (const sentence of Object.values(text.flags)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});

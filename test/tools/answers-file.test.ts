import { describe, expect, test } from 'vitest';
import type { Rubric } from '../../src/rubric/rubric';
import type { Rule } from '../../src/rubric/rules';
import { readFilledForm } from '../../tools/answers-file';
import { criterionWith, rubricWith } from '../support/one-criterion';

const RULES: Record<string, Rule> = {
  ratio: { type: 'ratio', numerator: 'a', denominator: 'b' },
  share: { type: 'completeness', figure: 'x', step: 0.25 },
  mark: { type: 'mark', figure: 'x', outOf: 100 },
  delay: {
    type: 'delay',
    figure: 'x',
    bands: [{ label: 'đúng hạn', upTo: 0, points: 5 }],
    above: { label: 'muộn', points: 1 },
    none: { label: 'không gửi', points: 0 },
  },
  choice: {
    type: 'choice',
    options: [
      { label: 'Ban hành trong quý I', points: 5 },
      { label: 'Ban hành sau', points: 2 },
    ],
  },
  yesChoice: {
    type: 'choice',
    options: [
      { label: 'Không', points: 0 },
      { label: 'Có', points: 5 },
    ],
  },
  yesNo: { type: 'yesNo', yes: 5 },
};

const rubric: Rubric = {
  ...rubricWith(...Object.entries(RULES).map(([id, rule]) => criterionWith(rule, 5, `I.${id}`))),
  deductions: [{ id: 'late', label: 'Nộp muộn', source: '' }],
  exemptions: [{ id: 'x', heading: 'I', points: 1, label: 'Miễn', source: '' }],
};

/** The answer that is read for one criterion, or what is wrong with it. */
function read(rule: string, json: unknown): unknown {
  const form = readFilledForm(rubric, { [`I.${rule}`]: json });
  return form.ok ? form.form.answers.get(`I.${rule}`) : form.problems;
}

/** What is wrong with decisions. */
function problems(round: unknown): string[] {
  const form = readFilledForm(rubric, { $round: round });
  return form.ok ? [] : form.problems;
}

describe('an answer in a file', () => {
  test.each<[string, unknown, unknown]>([
    ['ratio', { numerator: '45,5', denominator: '50.25' }, { numerator: 45.5, denominator: 50.25 }],
    ['ratio', { numerator: '1.234,5', denominator: ' 1 234 567 ' }, { numerator: 1234.5, denominator: 1234567 }],
    ['share', { share: '0,6' }, { share: 0.6 }],
    ['share', { share: '60%' }, { share: 0.6 }],
    ['mark', { mark: '87,5' }, { mark: 87.5 }],
    ['delay', { days: '3' }, { days: 3 }],
    ['choice', { choice: ' ban hành  trong QUÝ I ' }, { choice: 0 }],
    ['choice', { choice: 'Ban ha\u0300nh sau' }, { choice: 1 }],
    ['yesChoice', { yes: true }, { choice: 1 }],
    ['yesChoice', { yes: false }, { choice: 0 }],
  ])('to a %s may be %j', (rule, json, answer) => {
    expect(read(rule, json)).toEqual(answer);
  });

  test.each<[string, unknown, RegExp]>([
    [
      'ratio',
      { numerator: '1.234', denominator: 5 },
      /^I\.ratio\.numerator: “1\.234” is a whole number to some .* 1234 or 1\.234 /,
    ],
    ['ratio', { numerator: 'nhiều', denominator: 5 }, /^I\.ratio\.numerator: expected \{"numerator":45/],
    ['ratio', { numerator: '', denominator: 5 }, /^I\.ratio\.numerator: expected /],
    ['share', { share: 'nửa' }, /^I\.share\.share: expected /],
    ['choice', { choice: 'Ban hành' }, /^I\.choice\.choice: expected a position from 0 to 1 or one of /],
    ['choice', { choice: true }, /^I\.choice\.choice: expected /],
    ['choice', { yes: true }, /^I\.choice\.yes: expected \{"choice":…\}/],
    ['yesChoice', { yes: 1 }, /^I\.yesChoice\.yes: expected /],
    ['yesNo', JSON.parse('{"yes":true,"__proto__":1}'), /^I\.yesNo: expected \{"yes":true\}, got /],
  ])('to a %s may not be %j', (rule, json, sentence) => {
    expect(read(rule, json)).toEqual([expect.stringMatching(sentence)]);
  });

  test('of no criterion is told, whatever it is called', () => {
    const form = readFilledForm(rubric, JSON.parse('{"__proto__":{"yes":true},"constructor":{"yes":true}}'));
    expect(form).toEqual({
      ok: false,
      problems: [
        '__proto__: hau-giang-2017 has no such criterion',
        'constructor: hau-giang-2017 has no such criterion',
      ],
    });
    for (const json of [null, 3, 'x', []]) expect(readFilledForm(rubric, json).ok).toBe(false);
  });
});

describe('what the coordinator decides in a file', () => {
  test('may have its amounts as text, and what 0/0 earns', () => {
    const zero = { criterion: 'I.ratio', treatment: 'full', reason: 'Không có hồ sơ' };
    const form = readFilledForm(rubric, {
      $round: { deductions: [{ cause: 'late', amount: '2,5', reason: 'muộn' }], zeroDenominators: [zero] },
    });
    expect(form).toMatchObject({
      ok: true,
      form: { decisions: { deductions: [{ amount: 2.5 }], zeroDenominators: [zero] } },
    });
  });

  test.each<[unknown, string[]]>([
    [
      { deductions: [{ cause: 'late', amount: 1, reason: ' \u200b' }] },
      ['$round.deductions.0.reason: expected a reason, got a blank'],
    ],
    [
      { deductions: [{ cause: 'late', amount: 'x' }] },
      [
        '$round.deductions.0.amount: expected a number, got "x"',
        '$round.deductions.0.reason: expected a text, got nothing',
      ],
    ],
    [
      { deductions: [{ cause: 'rain', amount: -1, reason: 'x' }] },
      [
        '$round.deductions.0: there is no cause “rain”; the rubric has “late”',
        '$round.deductions.0: the points taken off have to be 0 or more, not -1',
      ],
    ],
    [
      { exemptions: [{ heading: 'II', reason: 'x' }] },
      ['$round.exemptions.0: the rubric exempts nobody from “II”; it does from “I”'],
    ],
    [{ notApplicable: [{ criterion: 'I.9', reason: 'x' }] }, ['$round.notApplicable.0: there is no criterion “I.9”']],
    [
      { zeroDenominators: [{ criterion: 'I.mark', treatment: 'full', reason: 'x' }] },
      [
        '$round.zeroDenominators.0: 0/0 is not open at “I.mark”: it is no ratio, or the regulation prints the points for it',
      ],
    ],
    [
      { zeroDenominators: [{ criterion: 'I.ratio', treatment: 'half', reason: 'x' }] },
      ['$round.zeroDenominators.0.treatment: expected one of “full”, “zero”, got "half"'],
    ],
    [{ exemptions: 'I' }, ['$round.exemptions: expected a list of decisions, got "I"']],
    [{ bonus: 5 }, ['$round: there is no such key as “bonus”']],
    [JSON.parse('{"__proto__":{}}'), ['$round: there is no such key as “__proto__”']],
    [7, ['$round: expected an object, got 7']],
  ])('and %j is told in sentences with a path', (round, sentences) => {
    expect(problems(round)).toEqual(sentences);
  });
});

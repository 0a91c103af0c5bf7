import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rubric/rules';
import type { CellValue, EnteredCells } from '../../src/scoring/answer';
import { readAnswer } from '../../src/scoring/read-answer';
import { markByRule } from '../../src/scoring/rules';
import { arbitraryCells, arbitraryRule } from '../support/arbitraries';
import { criterionOf, hauGiang } from '../support/hau-giang';

const ALONE = { ratioAt: () => null, zeroDenominator: { treatment: 'zero' } } as const;

const rubric = hauGiang();
const ruleOf = (id: string): Rule => criterionOf(rubric, id).rule;
const cells = (figure: CellValue, base: CellValue = '', items: CellValue[] = []): EnteredCells => ({
  figure,
  base,
  items,
});

const read = (id: string, figure: CellValue, base: CellValue = '') => readAnswer(ruleOf(id), cells(figure, base));

describe('yes or no', () => {
  test.each<[CellValue, boolean]>([
    ['Có', true],
    ['  có ', true],
    ['CÓ', true],
    ['Co\u0301', true],
    ['Có\u200b', true],
    ['yes', true],
    ['TRUE', true],
    [true, true],
    ['Không', false],
    ['không\u00a0', false],
    ['No', false],
    ['false', false],
    [false, false],
  ])('%j says so', (entered, yes) => {
    expect(read('I.4', entered)).toEqual({ status: 'answered', answer: { yes } });
  });

  test.each<[CellValue, object]>([
    ['có lẽ', { code: 'notYesOrNo', entered: 'có lẽ' }],
    ['Co', { code: 'notYesOrNo', entered: 'Co' }],
    [1, { code: 'notYesOrNo', entered: '1' }],
    ['#REF!', { code: 'isAnError', cell: 'figure', entered: '#REF!' }],
    [new Date(), { code: 'isADate', cell: 'figure' }],
  ])('%j does not', (entered, problem) => {
    expect(read('I.4', entered)).toEqual({ status: 'invalid', problem });
  });

  test('nothing, or only white space, is no answer', () => {
    for (const blank of ['', '  ', '\u00a0', '\n', '\u200b']) expect(read('I.4', blank)).toEqual({ status: 'missing' });
  });

  test('a second figure has no place there', () => {
    expect(read('I.4', 'Có', 3)).toEqual({ status: 'invalid', problem: { code: 'unexpectedBase', entered: '3' } });
    expect(read('I.4', '', '#N/A')).toEqual({
      status: 'invalid',
      problem: { code: 'unexpectedBase', entered: '#N/A' },
    });
    expect(read('I.4', 'Có', ' ')).toEqual({ status: 'answered', answer: { yes: true } });
  });
});

describe('one of the options', () => {
  test.each<[CellValue, number]>([
    ['Ban hành trong quý I năm kế hoạch', 1],
    ['  ban hành  trong QUÝ I\u00a0năm kế hoạch', 1],
    ['Trường hợp khác'.normalize('NFD'), 2],
  ])('%j', (entered, choice) => {
    expect(read('II.5.1', entered)).toEqual({ status: 'answered', answer: { choice } });
  });

  test('anything else is answered with the options there are', () => {
    expect(read('II.5.1', 'quý II')).toEqual({
      status: 'invalid',
      problem: {
        code: 'unknownOption',
        entered: 'quý II',
        options: [
          'Ban hành trong quý IV năm liền kề trước năm kế hoạch',
          'Ban hành trong quý I năm kế hoạch',
          'Trường hợp khác',
        ],
      },
    });
    expect(read('II.5.1', '#NAME?')).toMatchObject({ problem: { code: 'isAnError' } });
    expect(read('II.5.1', new Date())).toMatchObject({ problem: { code: 'isADate' } });
  });

  test('a label that a spreadsheet took for a number is found all the same', () => {
    const rule: Rule = {
      type: 'choice',
      options: [
        { label: '2016', points: 1 },
        { label: '2017', points: 2 },
      ],
    };
    expect(readAnswer(rule, cells(2017))).toEqual({ status: 'answered', answer: { choice: 1 } });
  });
});

describe('two figures of a ratio', () => {
  test.each<[CellValue, CellValue, number, number]>([
    [45, 50, 45, 50],
    ['45', ' 50 ', 45, 50],
    ['1 234', '1.234,5', 1234, 1234.5],
    ['0,5', '2.5', 0.5, 2.5],
    [0, 12, 0, 12],
    [0, 0, 0, 0],
    [60, 50, 60, 50],
  ])('%j of %j', (figure, base, numerator, denominator) => {
    expect(read('I.1', figure, base)).toEqual({ status: 'answered', answer: { numerator, denominator } });
  });

  test('what a formula leaves behind the fifteenth digit is not meant', () => {
    expect(read('I.1', 0.7 + 0.1, 0.1 + 0.2)).toEqual({
      status: 'answered',
      answer: { numerator: 0.8, denominator: 0.3 },
    });
  });

  test.each<[CellValue, CellValue, object]>([
    ['nhiều', 50, { code: 'notANumber', cell: 'figure', entered: 'nhiều' }],
    [45, 'năm mươi', { code: 'notANumber', cell: 'base', entered: 'năm mươi' }],
    ['90%', 50, { code: 'notANumber', cell: 'figure', entered: '90%' }],
    [true, 50, { code: 'notANumber', cell: 'figure', entered: 'TRUE' }],
    [Number.NaN, 50, { code: 'notANumber', cell: 'figure', entered: 'NaN' }],
    [Number.POSITIVE_INFINITY, 50, { code: 'notANumber', cell: 'figure', entered: 'Infinity' }],
    ['1.234', 5000, { code: 'ambiguousNumber', cell: 'figure', entered: '1.234' }],
    [new Date(), 50, { code: 'isADate', cell: 'figure' }],
    [45, new Date(), { code: 'isADate', cell: 'base' }],
    ['#DIV/0!', 50, { code: 'isAnError', cell: 'figure', entered: '#DIV/0!' }],
    [45, '#REF!', { code: 'isAnError', cell: 'base', entered: '#REF!' }],
    [45, '#ERROR!', { code: 'isAnError', cell: 'base', entered: '#ERROR!' }],
    [-1, 50, { code: 'negative', cell: 'figure', entered: -1 }],
    [45, '-50', { code: 'negative', cell: 'base', entered: -50 }],
    [1e308, 50, { code: 'tooLarge', cell: 'figure' }],
    [45, 1e12 + 1, { code: 'tooLarge', cell: 'base' }],
    [45, '', { code: 'baseMissing' }],
    ['', 50, { code: 'figureMissing' }],
    [1, 0, { code: 'baseIsZero' }],
  ])('%j of %j cannot be used', (figure, base, problem) => {
    expect(read('I.1', figure, base)).toEqual({ status: 'invalid', problem });
  });
});

describe('a count and a rate', () => {
  test('a count is whole, a rate need not be', () => {
    expect(read('IV.4', 3)).toEqual({ status: 'answered', answer: { count: 3 } });
    expect(read('IV.4', '3,0')).toEqual({ status: 'answered', answer: { count: 3 } });
    expect(read('IV.4', 2.5)).toEqual({
      status: 'invalid',
      problem: { code: 'notWhole', cell: 'figure', entered: 2.5 },
    });
    expect(read('III.1.11', '2,5')).toEqual({ status: 'answered', answer: { rate: 2.5 } });
  });

  test('a second figure has no place there', () => {
    expect(read('IV.4', 3, 12)).toEqual({ status: 'invalid', problem: { code: 'unexpectedBase', entered: '12' } });
  });

  test('0 is an answer, nothing is none', () => {
    expect(read('IV.4', 0)).toEqual({ status: 'answered', answer: { count: 0 } });
    expect(read('IV.4', '')).toEqual({ status: 'missing' });
  });
});

describe('a checklist', () => {
  const rule: Rule = {
    type: 'checklist',
    items: [
      { label: 'a', points: 1 },
      { label: 'b', points: 2 },
      { label: 'c', points: 3 },
    ],
  };

  test('takes a cell per item; those left blank are not answered yet', () => {
    expect(readAnswer(rule, cells('', '', ['Có', '', false]))).toEqual({
      status: 'answered',
      answer: { ticks: [true, null, false] },
    });
    expect(readAnswer(rule, cells('', '', ['', ' ']))).toEqual({ status: 'missing' });
  });

  test('names the item that cannot be used', () => {
    expect(readAnswer(rule, cells('', '', ['Có', 'x']))).toEqual({
      status: 'invalid',
      problem: { code: 'notYesOrNo', entered: 'x', item: 1 },
    });
    expect(readAnswer(rule, cells('', '', ['Có', '', '#N/A']))).toEqual({
      status: 'invalid',
      problem: { code: 'isAnError', cell: 'item', entered: '#N/A', item: 2 },
    });
  });
});

test('whatever is entered, what was read can be scored', () => {
  fc.assert(
    fc.property(arbitraryRule(10), arbitraryCells, (rule, entered) => {
      const reading = readAnswer(rule, entered);
      if (reading.status === 'answered') expect(markByRule(rule, reading.answer, 10, ALONE).status).toBe('scored');
      else expect(['missing', 'invalid']).toContain(reading.status);
    }),
    { numRuns: 500 },
  );
});

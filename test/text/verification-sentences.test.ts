import { describe, expect, it } from 'vitest';
import { everyLanguage, type Text } from '../../src/text/text';
import { vi } from '../../src/text/vi/index';
import { hauGiang } from '../support/hau-giang';
import { leavesOf, paramsIn } from './support/tree';

type Call = [say: (text: Text) => string, params: (string | number)[]];

const rubric = hauGiang();
const SELF = { answer: '⟦self⟧', points: 1234.5 };
const VERIFIED = { answer: '⟦verified⟧', points: 567 };

/** What is said about verifying, called with params that stand out. */
const CALLS: Record<string, Call> = {
  agreed: [({ verification }) => verification.agreed('VII.9'), ['VII.9']],
  agreedAgain: [({ verification }) => verification.agreedAgain('VII.9', '⟦word⟧'), ['VII.9', '⟦word⟧']],
  agreedAlready: [({ verification }) => verification.agreedAlready('VII.9'), ['VII.9']],
  concluded: [({ verification }) => verification.concluded('VII.9'), ['VII.9']],
  confirmQuestion: [({ verification }) => verification.confirmQuestion(1234, '⟦agency⟧'), [1234, '⟦agency⟧']],
  confirmed: [({ verification }) => verification.confirmed(1234, '⟦agency⟧'), [1234, '⟦agency⟧']],
  damaged: [({ verification }) => verification.damaged(1234), [1234]],
  deductionNote: [
    ({ verification }) => verification.deductionNote('⟦place⟧; dòng 112', rubric),
    ['⟦place⟧, 1663/QĐ-UBND', ...rubric.deductions.map(({ label }) => label)],
  ],
  differs: [
    ({ verification }) => verification.differs(SELF, VERIFIED, '⟦opinion⟧', 'explained'),
    ['⟦self⟧', 1234.5, '⟦verified⟧', 567, '⟦opinion⟧'],
  ],
  exemptionNote: [
    ({ verification }) => verification.exemptionNote(1234, '⟦place⟧; dòng 112', rubric),
    [1234, '⟦place⟧, 1663/QĐ-UBND'],
  ],
  left: [({ verification }) => verification.left(1234, 567), [1234, 567]],
  ownForm: [({ verification }) => verification.ownForm('⟦agency⟧'), ['⟦agency⟧']],
  ownVerifiers: [({ verification }) => verification.ownVerifiers('⟦emails⟧', true), ['⟦emails⟧']],
  ownCoordinators: [({ verification }) => verification.ownCoordinators('⟦emails⟧', true), ['⟦emails⟧']],
  leftChanged: [({ verification }) => verification.leftChanged(1234), [1234]],
  'list.agencies': [({ verification }) => verification.list.agencies(1234), [1234]],
  'list.considerDeduction': [
    ({ verification }) => verification.list.considerDeduction('⟦place⟧; dòng 112', rubric),
    ['⟦place⟧, 1663/QĐ-UBND'],
  ],
  'list.decisions': [({ verification }) => verification.list.decisions(1234), [1234]],
  'list.deducted': [({ verification }) => verification.list.deducted(1234.5), [1234.5]],
  'list.deductedWithout': [({ verification }) => verification.list.deductedWithout(1234.5), [1234.5]],
  'list.differences': [({ verification }) => verification.list.differences(1234), [1234]],
  'list.settleFirst': [({ verification }) => verification.list.settleFirst(1234), [1234]],
  'list.stamp': [({ verification }) => verification.list.stamp('⟦e-mail⟧', '⟦phase⟧'), ['⟦e-mail⟧', '⟦phase⟧']],
  'list.verifiedOf': [({ verification }) => verification.list.verifiedOf(567, 1234), [567, 1234]],
  listed: [({ verification }) => verification.listed(1234, 567), [1234, 567]],
  notApplicableNote: [({ verification }) => verification.notApplicableNote(rubric), ['1663/QĐ-UBND']],
  notFinished: [({ verification }) => verification.notFinished(567, 1234), [567, 1234]],
  notNow: [({ verification }) => verification.notNow('⟦phase⟧'), ['⟦phase⟧']],
  notVerifier: [({ verification }) => verification.notVerifier('⟦e-mail⟧'), ['⟦e-mail⟧']],
  nothingLeft: [({ verification }) => verification.nothingLeft('⟦agency⟧'), ['⟦agency⟧']],
  occupied: [({ verification }) => verification.occupied('VII.9', '⟦entered⟧'), ['VII.9', '⟦entered⟧']],
  opinionFirst: [({ verification }) => verification.opinionFirst('VII.9'), ['VII.9']],
  setAside: [({ verification }) => verification.setAside('VII.9'), ['VII.9']],
  unread: [({ verification }) => verification.unread(1234), [1234]],
  unusable: [({ verification }) => verification.unusable(1234), [1234]],
  unusableOne: [({ verification }) => verification.unusableOne('VII.9'), ['VII.9']],
};

describe('what is said about verifying', () => {
  it('is all called below', () => {
    const functions = leavesOf(vi.verification).flatMap(([path, value]) => (typeof value === 'function' ? [path] : []));
    expect(Object.keys(CALLS).sort()).toEqual(functions.sort());
  });

  it.each(Object.entries(CALLS))('%s', (_path, [say, params]) => {
    for (const text of everyLanguage) {
      const sentence = say(text);
      expect(sentence).not.toMatch(/undefined|\[object|NaN|null|dòng 112/);
      expect(paramsIn(text, sentence, params), sentence).toEqual(params.map((_, at) => at));
    }
  });

  it('says something else where a part is missing', () => {
    for (const { verification } of everyLanguage) {
      expect(verification.notVerifier('')).not.toContain('; ');
      expect(verification.left(3, 0)).not.toContain('0');
      expect(verification.ownCoordinators('x', false)).not.toBe(verification.ownCoordinators('x', true));
      expect(verification.list.stamp('', 'x')).not.toMatch(/ $/);
      const blank = { answer: '', points: 0 };
      const sentence = verification.differs(blank, VERIFIED, '', 'unexplained');
      expect(sentence).not.toMatch(/: [;(]/);
      expect(sentence).not.toBe(verification.differs(blank, VERIFIED, '', 'settled'));
    }
  });
});

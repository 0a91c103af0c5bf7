import { describe, expect, it } from 'vitest';
import { everyLanguage, type Text } from '../../src/text/text';
import { vi } from '../../src/text/vi/index';
import { leavesOf, paramsIn } from './support/tree';

type Call = [say: (text: Text) => string, params: (string | number)[]];

/** What rankings, published versions, annexes and archives say, called with params that stand out. */
const CALLS: Record<string, Call> = {
  'archive.lastYearNote': [
    (text) => text.archive.lastYearNote({ year: 2017, points: 1234.5, answer: '⟦answer⟧' }),
    ['2017', 1234.5, '⟦answer⟧'],
  ],
  'archive.tabName': [(text) => text.archive.tabName(2017), ['2017']],
  'archive.title': [(text) => text.archive.title('⟦round⟧'), ['⟦round⟧']],
  'publication.annex.byRegulation': [
    (text) =>
      text.publication.annex.byRegulation({ title: '⟦title⟧', number: '⟦7⟧', date: '03/10/2017', issuer: '⟦issuer⟧' }),
    ['⟦title⟧', '⟦7⟧', '03/10/2017', '⟦issuer⟧'],
  ],
  'publication.annex.note': [
    (text) =>
      text.publication.annex.note({
        version: 12,
        basis: '⟦basis⟧',
        equal: '⟦equal⟧',
        ties: '⟦ties⟧',
        absent: '⟦absent⟧',
        fingerprint: '⟦mark⟧',
      }),
    [12, '⟦basis⟧', '⟦equal⟧', '⟦ties⟧', '⟦mark⟧'],
  ],
  'publication.annex.period': [
    (text) => text.publication.annex.period('01/01/2017', '31/12/2017'),
    ['01/01/2017', '31/12/2017'],
  ],
  'publication.annex.section': [
    (text) => text.publication.annex.section({ number: 'VII', max: 1234.5 }),
    ['VII', 1234.5],
  ],
  'publication.annex.sectionTitle': [
    (text) => text.publication.annex.sectionTitle({ number: 'VII', title: '⟦title⟧' }),
    ['VII', '⟦title⟧'],
  ],
  'publication.annexName': [(text) => text.publication.annexName(2017, 12), ['2017', 12]],
  'publication.cells.item': [(text) => text.publication.cells.item(12), [12]],
  'publication.cells.verifiedItem': [(text) => text.publication.cells.verifiedItem(12), [12]],
  'publication.countedWhat.section': [(text) => text.publication.countedWhat.section('VII'), ['VII']],
  'publication.damaged': [(text) => text.publication.damaged(12), [12]],
  'publication.fuller': [(text) => text.publication.fuller(12), [12]],
  'publication.annex.sectionPlace': [(text) => text.publication.annex.sectionPlace('VII'), ['VII']],
  'publication.placeIn': [(text) => text.publication.placeIn('VII'), ['VII']],
  'publication.differences': [(text) => text.publication.differences(12), [12]],
  'publication.fingerprint': [(text) => text.publication.fingerprint('⟦mark⟧'), ['⟦mark⟧']],
  'publication.rubric': [
    (text) => text.publication.rubric({ title: '⟦title⟧', version: '⟦7⟧', mark: '⟦mark⟧' }),
    ['⟦title⟧', '⟦7⟧', '⟦mark⟧'],
  ],
  'publication.rules': [
    (text) => text.publication.rules({ basis: '⟦basis⟧', equal: '⟦equal⟧', ties: '⟦ties⟧', absent: '⟦absent⟧' }),
    ['⟦basis⟧', '⟦equal⟧', '⟦ties⟧'],
  ],
  'publication.stamp': [(text) => text.publication.stamp('⟦time⟧', '⟦e-mail⟧'), ['⟦time⟧', '⟦e-mail⟧']],
  'publication.tabName': [(text) => text.publication.tabName(2017, 12), ['2017', 12]],
  'publication.title': [(text) => text.publication.title(2017, 12), ['2017', 12]],
  'publication.verification': [
    (text) => text.publication.verification({ verified: 567, forms: 1234, unsettled: 12 }),
    [567, 1234, 12],
  ],
  'publication.what.answer': [(text) => text.publication.what.answer('VII.9', '⟦cell⟧'), ['VII.9', '⟦cell⟧']],
  'publication.what.deduction': [(text) => text.publication.what.deduction('⟦cause⟧'), ['⟦cause⟧']],
  'publication.what.exemption': [(text) => text.publication.what.exemption('⟦heading⟧'), ['⟦heading⟧']],
  'publication.what.zeroDenominator': [(text) => text.publication.what.zeroDenominator('VII.9'), ['VII.9']],
  'publication.what.notApplicable': [(text) => text.publication.what.notApplicable('VII.9'), ['VII.9']],
  'publication.what.rubric': [(text) => text.publication.what.rubric('⟦rubric⟧'), ['⟦rubric⟧']],
  'publication.what.sectionPlace': [(text) => text.publication.what.sectionPlace('VII'), ['VII']],
  'publication.what.section': [(text) => text.publication.what.section('VII'), ['VII']],
  'ranking.changes.changed': [
    (text) => text.ranking.changes.changed('⟦agency⟧', '⟦1⟧', '⟦2⟧', '⟦+1⟧'),
    ['⟦agency⟧', '⟦1⟧', '⟦2⟧', '⟦+1⟧'],
  ],
  'ranking.changes.fallen': [(text) => text.ranking.changes.fallen(1234, '⟦list⟧'), [1234, '⟦list⟧']],
  'ranking.changes.joined': [(text) => text.ranking.changes.joined(1234, '⟦list⟧'), [1234, '⟦list⟧']],
  'ranking.changes.left': [(text) => text.ranking.changes.left(1234, '⟦list⟧'), [1234, '⟦list⟧']],
  'ranking.changes.more': [(text) => text.ranking.changes.more(1234), [1234]],
  'ranking.changes.points': [(text) => text.ranking.changes.points(1234, '⟦list⟧'), [1234, '⟦list⟧']],
  'ranking.changes.risen': [(text) => text.ranking.changes.risen(1234, '⟦list⟧'), [1234, '⟦list⟧']],
  'ranking.changes.since': [(text) => text.ranking.changes.since('⟦time⟧', '⟦list⟧'), ['⟦time⟧', '⟦list⟧']],
  'ranking.changes.title': [(text) => text.ranking.changes.title('⟦time⟧'), ['⟦time⟧']],
  'ranking.movement.down': [(text) => text.ranking.movement.down(12), [12]],
  'ranking.movement.lastYearMove': [(text) => text.ranking.movement.lastYearMove(2017), ['2017']],
  'ranking.movement.lastYearPoints': [(text) => text.ranking.movement.lastYearPoints(2017), ['2017']],
  'ranking.movement.lastYearPlace': [(text) => text.ranking.movement.lastYearPlace(2017), ['2017']],
  'ranking.movement.lastYearTotal': [(text) => text.ranking.movement.lastYearTotal(2017), ['2017']],
  'ranking.movement.up': [(text) => text.ranking.movement.up(12), [12]],
};

describe('what is said of publications and of what has moved', () => {
  it('is all called below', () => {
    const functions = leavesOf(vi).flatMap(([path, value]) =>
      typeof value === 'function' && /^(publication|archive|ranking\.(changes|movement))\./.test(path) ? [path] : [],
    );
    expect(Object.keys(CALLS).sort()).toEqual(functions);
  });

  it.each(Object.entries(CALLS))('%s', (_path, [say, params]) => {
    for (const text of everyLanguage) {
      const sentence = say(text);
      expect(sentence).not.toMatch(/undefined|\[object|NaN|null/);
      expect(paramsIn(text, sentence, params), sentence).toEqual(params.map((_, at) => at));
    }
  });

  it('leaves out what is not known', () => {
    for (const text of everyLanguage) {
      expect(text.publication.stamp('x', '')).not.toMatch(/: $|by $/);
      expect(text.archive.lastYearNote({ year: 2017, points: 5, answer: '' })).not.toContain(';');
      const regulation = { title: 'T', number: 'N', date: '', issuer: 'I' };
      expect(text.publication.annex.byRegulation(regulation)).toMatch(/\(N, I\)$/);
    }
  });

  it('names tabs in both languages so that Google takes them', () => {
    for (const text of everyLanguage) {
      const names = [
        text.publication.tabName(2017, 1),
        text.publication.annexName(2017, 1),
        text.archive.tabName(2017),
      ];
      expect(new Set(names).size).toBe(3);
      for (const name of names) expect(name).not.toMatch(/[[\]*?:/\\]/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/round/round';
import { fold } from '../../src/rubric/cell';
import { rubricToTable, tableToRubric } from '../../src/rubric/table';
import { LEVEL_WORDS, OPTION_WORDS, ROW_KINDS, RULE_WORDS } from '../../src/rubric/table/layout';
import { vocabularyOf } from '../../src/rubric/table/words';
import { readYesNo, saysNever } from '../../src/scoring/read-cells';
import { everyLanguage, tableWordsOf, textIn } from '../../src/text/text';
import { hauGiang } from '../support/hau-giang';
import { LANGUAGES } from './support/tree';

const vocabulary = vocabularyOf(tableWordsOf('vi'));

describe.each(LANGUAGES)('the words of the rubric table in %s', (_code, text) => {
  const words = text.tableWords;

  it('mean one kind of row, one rule each, whatever the language of the reader', () => {
    for (const kind of ROW_KINDS) expect(vocabulary.kind(fold(words.kinds[kind]))).toBe(kind);
    for (const rule of RULE_WORDS) expect(vocabulary.rule(fold(words.rules[rule]))).toBe(rule);
    for (const strength of ['C', 'I', 'P'] as const)
      expect(vocabulary.strength(fold(words.strengths[strength]))).toBe(strength);
    for (const level of LEVEL_WORDS) expect(vocabulary.level(fold(words[level]))).toBe(level);
    for (const scoring of ['points', 'evidence'] as const)
      expect(vocabulary.scoring(fold(words.scoring[scoring]))).toBe(scoring);
    for (const total of ['sum', 'mean'] as const) expect(vocabulary.total(fold(words.totals[total]))).toBe(total);
  });

  it('let an item need another and a criterion expect another', () => {
    expect(vocabulary.after('needs', `${words.needs} 2`)).toBe('2');
    expect(vocabulary.after('expects', `${words.expects} V.1`)).toBe('V.1');
    expect(vocabulary.after('needs', `${words.expects} V.1`)).toBeNull();
    expect(vocabulary.after('expects', `${words.needs} 2`)).toBeNull();
  });

  it('have headings that are no kind of row', () => {
    expect(vocabulary.isHeading('', fold(words.columns.kind))).toBe(true);
    for (const kind of ROW_KINDS) expect(vocabulary.isHeading('', fold(words.kinds[kind]))).toBe(false);
  });

  it('keep their options apart: commas and semicolons separate them', () => {
    for (const option of OPTION_WORDS) expect(words.options[option]).not.toMatch(/[;,]/);
  });

  it('have no option that begins with another one in any language', () => {
    for (const option of OPTION_WORDS) {
      const meant = OPTION_WORDS.filter((other) => vocabulary.after(other, `${words.options[option]} 1`) !== null);
      expect(meant).toEqual([option]);
    }
  });

  it('say that something was never done as a form reads it', () => {
    expect(saysNever(words.none, '')).toBe(true);
    expect(text.form.never).toBe(words.none);
  });

  it('differ within the headings and within the rows that describe the rubric', () => {
    for (const list of [Object.values(words.columns), Object.values(words.info)])
      expect(new Set(list.map(fold)).size).toBe(list.length);
  });

  it('offer for Yes and No what a form reads as such', () => {
    expect(readYesNo(text.yes)).toEqual({ status: 'read', value: true });
    expect(readYesNo(text.no)).toEqual({ status: 'read', value: false });
    expect([words.yes, words.no]).toEqual([text.yes, text.no]);
  });
});

describe('a rubric', () => {
  const pairs = (['vi', 'en'] as const).flatMap((writer) =>
    (['vi', 'en'] as const).map((reader): [Language, Language] => [writer, reader]),
  );

  it.each(pairs)('written in %s is the same when read in %s', (writer, reader) => {
    const { $schema: _, ...rubric } = hauGiang();
    const rows = rubricToTable(rubric, textIn(writer).tableWords).map(({ cells }) => cells);
    expect(tableToRubric(rows, tableWordsOf(reader))).toEqual({ ok: true, rubric });
  });
});

describe('the choices on the settings tab', () => {
  it.each([
    ['basis', everyLanguage.map((text) => Object.entries(text.settings.basis))],
    ['ties', everyLanguage.map((text) => Object.entries(text.settings.ties))],
    ['languages', everyLanguage.map((text) => Object.entries(text.settings.languages))],
  ])('%s: no word means two things, in one language or across them', (_name, entries) => {
    const keyOf = new Map<string, string>();
    for (const [key, word] of entries.flat()) {
      expect(keyOf.get(fold(word)) ?? key, word).toBe(key);
      keyOf.set(fold(word), key);
    }
  });
});

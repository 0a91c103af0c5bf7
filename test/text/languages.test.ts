import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/index';
import { everyLanguage, languageOf, tableWordsOf, textIn } from '../../src/text/text';
import { vi } from '../../src/text/vi/index';
import { LANGUAGES, leavesOf } from './support/tree';

describe('the languages', () => {
  it('are found by their code', () => {
    expect(textIn('vi')).toBe(vi);
    expect(textIn('en')).toBe(en);
    expect(LANGUAGES.map(([code]) => code)).toEqual(['vi', 'en']);
  });

  it.each([
    ['en', 'en'],
    ['vi', 'vi'],
    ['EN', 'vi'],
    ['', 'vi'],
    [7, 'vi'],
    [undefined, 'vi'],
  ])('a formula that says %j gets %s', (code, language) => {
    expect(languageOf(code)).toBe(language);
  });

  it('put their own words of the rubric table first', () => {
    expect(tableWordsOf('vi')).toEqual([vi.tableWords, en.tableWords]);
    expect(tableWordsOf('en')).toEqual([en.tableWords, vi.tableWords]);
  });

  it('say the same things: same keys, same kinds of value, functions of the same arity', () => {
    const shape = (text: unknown) =>
      leavesOf(text).map(
        ([path, value]) => `${path}: ${typeof value === 'function' ? `function of ${value.length}` : typeof value}`,
      );
    expect(shape(en)).toEqual(shape(vi));
  });
});

describe('English', () => {
  it('is a text of its own, not Vietnamese again', () => {
    const vietnamese = new Map(leavesOf(vi));
    const same = leavesOf(en).flatMap(([path, value]) =>
      typeof value === 'string' && /\p{L}{2}/u.test(value) && vietnamese.get(path) === value ? [path] : [],
    );
    expect(same).toEqual([
      // What must stay as it is when the language changes, or is the name of a language.
      'commands.protection',
      'rubric.header',
      'settings.languages.en',
      'settings.languages.vi',
    ]);
  });

  it('sends people to the menu as it stands on the screen, which is Vietnamese', () => {
    expect(en.commands.noSettings).toContain('Chấm điểm CNTT → Điều phối → Tạo, cập nhật phiếu');
    const paths = leavesOf(en).flatMap(([, value]) =>
      typeof value === 'string' ? [...value.matchAll(/→ ([^”→]+)”/g)] : [],
    );
    const items: (string | undefined)[] = Object.values(vi.menu);
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter(([, item]) => !items.includes(item))).toEqual([]);
  });

  it('names every tab that its sentences speak of as the tab is called', () => {
    const sentences = leavesOf(en).flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
    const named = sentences.flatMap((sentence) =>
      [...sentence.matchAll(/\b[Tt]he ([A-Z][a-z]+) tabs?\b/g)].map(([, name]) => name),
    );
    const known = [...Object.values(en.tabs), 'Ranking', 'Rubric'];
    expect(named.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  });
});

describe.each(LANGUAGES)('%s', (_code, text) => {
  it('uses composed letters, no odd white space, no blank or unfinished text', () => {
    for (const [path, value] of leavesOf(text)) {
      if (typeof value !== 'string') continue;
      expect(value.normalize('NFC'), path).toBe(value);
      expect(value, path).not.toMatch(/\p{Cf}|\u00a0|\t| {3}|TODO|undefined|\[object/u);
      if (path !== 'form.problemsAfter') expect(value, path).not.toBe('');
    }
  });

  it('has tab names that Google takes and that differ, in capitals or not', () => {
    const names = [
      ...Object.values(text.tabs),
      text.rubric.tabName('Hậu Giang 2017'),
      text.ranking.tabName(text.ranking.allName),
      text.ranking.tabName('Sở, ban, ngành tỉnh'),
    ];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(text.ranking.tabName('x'.repeat(200))).toHaveLength(100);
    expect(Object.values(text.tabs).every((name) => name.length <= 100)).toBe(true);
  });

  it('heads the columns of the rubric tab as the table does', () => {
    const { id, ...others } = text.tableWords.columns;
    expect(id).toMatch(/^# /);
    expect(text.rubric.columns).toEqual(Object.values(others));
  });
});

describe('the files of the texts', () => {
  const folder = fileURLToPath(new URL('../../src/text', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

  it.each(files)('%s holds composed letters only', (file) => {
    const content = readFileSync(join(folder, file), 'utf8');
    expect(content === content.normalize('NFC')).toBe(true);
  });
});

describe('a change of language leaves alone what the workbook is known by', () => {
  it.each([
    ['marks', everyLanguage.map((text) => JSON.stringify(text.marks))],
    ['the id of the rubric tab’s heading row', everyLanguage.map((text) => text.rubric.header)],
    ['the description of the protections', everyLanguage.map((text) => text.commands.protection)],
  ])('%s', (_what, values) => {
    expect(new Set(values).size).toBe(1);
  });
});
